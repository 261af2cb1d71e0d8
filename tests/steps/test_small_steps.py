"""The small steps of a search: an interview arranged at once with its people, a piece skipped, a reminder set."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from sundown.core.problems import BadInput
from sundown.records.models import Contact, Fact, FollowUp, Opportunity, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal import read_journal
from sundown.steps.carry import carry_in
from sundown.steps.interview import Arranged, arrange
from sundown.steps.skip import skip
from sundown.steps.snooze import remind
from sundown.steps.start import start

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
AT = datetime.fromisoformat("2026-03-10T14:50:00-04:00")
START = datetime.fromisoformat("2026-03-19T15:00:00-04:00")

pytestmark = pytest.mark.django_db


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace.objects.create(name="A search", created_at=AT)
    journal = read_journal(CASE)
    carry_in(made, replace(journal, log=tuple(fact for fact in journal.log if fact.at <= AT)), by=None, at=AT)
    made.refresh_from_db()
    return made


def of(kind: str, to: str) -> FollowUp:
    return FollowUp.objects.get(kind=kind, to=to, withdrawn_at=None)


def problems(error: BadInput) -> list[str]:
    return [problem.message for problem in error.problems]


def test_the_start_writes_the_seeker_and_takes_the_country_s_playbook() -> None:
    empty = Workspace.objects.create(name="Another", created_at=AT)
    start(empty, {"name": "Jana Roth", "timezone": "Europe/Berlin", "country": "DE"}, by=None, at=AT)
    empty.refresh_from_db()
    assert (empty.playbook, journal_of(empty).seekers["self"].name) == ("de", "Jana Roth")  # type: ignore[index]


def test_an_interview_with_a_new_firm_is_one_step(workspace: Workspace) -> None:
    arranged = Arranged(organization="Mesa Roofing", title="Estimator", start=START, names=["Luis  Ortega", ""])
    arrange(workspace, arranged, by=None, at=AT)
    assert Opportunity.objects.get(key="mesa-roofing").words == {"organization": "Mesa Roofing", "title": "Estimator"}
    assert Contact.objects.get(key="ortega").words == {
        "name": "Luis Ortega", "organization": "Mesa Roofing", "name_verified": "none",
    }  # fmt: skip
    assert Fact.objects.order_by("-number")[0].words == {
        "at": "2026-03-10T14:50:00-04:00", "interview": "mesa-roofing-r1", "opportunity": "mesa-roofing",
        "start": "2026-03-19T15:00:00-04:00", "with": ["ortega"],
    }  # fmt: skip


def test_who_is_known_at_that_firm_is_not_made_anew(workspace: Workspace) -> None:
    before = Contact.objects.count()
    arranged = Arranged(opportunity="lakeshore-icu", start=START, people=["kowalski"], names=["ruth adler"])
    arrange(workspace, arranged, by=None, at=AT)
    assert Fact.objects.order_by("-number")[0].words["with"] == ["kowalski", "adler"]
    assert Contact.objects.count() == before


def test_what_is_refused_leaves_nothing_behind(workspace: Workspace) -> None:
    before = (Contact.objects.count(), Opportunity.objects.count(), Fact.objects.count())
    with pytest.raises(BadInput):
        arrange(
            workspace, Arranged(organization="Acme", start=START, mode="by_rail", names=["Ann Poe"]), by=None, at=AT
        )
    assert (Contact.objects.count(), Opportunity.objects.count(), Fact.objects.count()) == before
    arrange(workspace, Arranged(organization="Acme", start=START, names=["Bo Lund"]), by=None, at=AT)
    workspace.refresh_from_db()
    assert "lund" in journal_of(workspace).contacts
    assert "poe" not in journal_of(workspace).contacts


def test_a_skip_needs_a_reason_and_something_open(workspace: Workspace) -> None:
    row = of("thank_you_email", "santos")
    with pytest.raises(BadInput) as refused:
        skip(row, "  ", by=None, at=AT)
    assert problems(refused.value) == ["a reason is needed"]
    recorded = skip(row, "thanked in the corridor", by=None, at=AT)
    assert [followup.key for followup in recorded.difference.closed] == [row.key]
    with pytest.raises(BadInput) as again:
        skip(row, "once more", by=None, at=AT)
    assert problems(again.value) == ["this is not open any more"]


@pytest.mark.parametrize(
    ("when", "problem"),
    [
        ("2026-03-10T14:50:00-04:00", "that has passed"),
        ("2026-03-13T00:00:00-04:00", "after that it would be too late for this one"),  # latest: Thursday's end
        ("2026-03-12T23:59:59-04:00", None),
        ("2026-03-10T18:00:00-04:00", None),
    ],
)
def test_a_reminder_comes_inside_the_window(workspace: Workspace, when: str, problem: str | None) -> None:
    row = of("strategic_letter", "kowalski")
    moment = datetime.fromisoformat(when)
    if problem is None:
        remind(row, moment, at=AT)
        row.refresh_from_db()
        assert row.remind_at == moment
        return
    with pytest.raises(BadInput) as refused:
        remind(row, moment, at=AT)
    assert problems(refused.value) == [problem]


def test_a_new_plan_keeps_the_reminder(workspace: Workspace) -> None:
    from sundown.steps.plan import replan

    row, moment = of("strategic_letter", "kowalski"), datetime.fromisoformat("2026-03-10T18:00:00-04:00")
    remind(row, moment, at=AT)
    replan(workspace, moment)
    row.refresh_from_db()
    assert row.remind_at == moment
