"""The example: whenever somebody looks, it is a search in the middle of things."""

from __future__ import annotations

import signal
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.app_process import start, sundown

from sundown import library
from sundown.core.followup import Plan
from sundown.core.planner import plan
from sundown.runner.demo import example, newest_day


def planned(at: datetime) -> Plan:
    """The example's plan at `at`."""
    journal = example(at)
    return plan(journal, library.playbook_for(journal), library.holidays_for(journal), at)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-11-24T13:00:00-05:00", date(2026, 11, 24)),  # a Tuesday after noon: the interview was this morning
        ("2026-11-24T11:59:00-05:00", date(2026, 11, 23)),  # before noon: yesterday
        ("2026-11-23T08:00:00-05:00", date(2026, 11, 20)),  # a Monday morning: on Friday
        ("2026-11-22T20:00:00-05:00", date(2026, 11, 20)),  # a Sunday: on Friday
        ("2026-11-25T01:00:00+09:00", date(2026, 11, 23)),  # in Japan it is Wednesday; the search is in Ohio
    ],
)
def test_the_interview_was_on_the_newest_morning_that_is_over(at: str, day: date) -> None:
    assert newest_day(datetime.fromisoformat(at)) == day
    interviews = [fact for fact in example(datetime.fromisoformat(at)).log if fact.KEY == "interview"]
    assert day in {interview.start.date() for interview in interviews}  # type: ignore[attr-defined]


@pytest.mark.parametrize("hours", range(0, 24 * 14, 5))
def test_at_any_hour_of_two_weeks_there_is_something_of_everything(hours: int) -> None:
    at = datetime.fromisoformat("2026-03-02T00:30:00-05:00") + timedelta(hours=hours)  # the 8th is a clock change
    found = planned(at)
    assert [fact.KEY for fact in example(at).log if fact.at > at] == []
    states = {followup.state for followup in found.followups}
    assert {"done", "planned"} <= states
    assert states & {"due", "late_but_in_time"}
    assert len([followup for followup in found.followups if followup.state == "overdue"]) <= 1
    assert {"thank_you_email", "strategic_letter", "handwritten_note", "helper_card", "status_call", "networking_note",
            "after_rejection_note"} <= {followup.kind for followup in found.followups}  # fmt: skip
    assert {"promise", "ask_decision_date"} <= {task.task for task in found.tasks}


def test_the_example_runs_and_leaves_nothing_behind(tmp_path: Path) -> None:
    own = tmp_path / "my data"
    app = start("demo", "--no-browser", SUNDOWN_DATA=str(own), TMPDIR=str(tmp_path))
    told = sundown("doctor", "--data", str(app.data)).stdout
    assert app.data.parent == tmp_path
    assert "Priya Raman" in told
    assert "8 people" in told
    assert app.end(signal.SIGINT) == 0
    assert [*tmp_path.iterdir()] == []  # neither the example's folder nor one's own
