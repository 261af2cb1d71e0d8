"""Two plans side by side: what is new, what moved, what was closed, what is gone, and why."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.core.planner.searching import moments, plan_at
from tests.strategies import searches
from tests.told import minutes, planned

from sundown.core import facts as f
from sundown.core.difference import Difference, difference

R1 = (
    "- {at: 2026-03-03T10:00-05:00, interview: r1, opportunity: lakeshore,"
    " start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:15-04:00, with: [kowalski, patel]}\n"
)
HELD = "2026-03-10T14:40-04:00"


def between(log: str, before: str, after: str, because: str | None = None) -> Difference:
    return difference(planned(log, before), planned(log, after), because)


def test_the_same_plan_differs_in_nothing() -> None:
    plan = planned(R1, HELD)
    assert difference(plan, plan).empty
    assert not difference(planned("", HELD), plan).empty


def test_only_time_has_passed() -> None:
    """A due that becomes late is no difference: the same item with the same window."""
    assert between(R1, HELD, "2026-03-11T09:00-04:00").empty


def test_a_new_fact_adds_what_follows_from_it() -> None:
    log = R1 + "- {at: 2026-03-12T09:20-04:00, message_from: kowalski, opportunity: lakeshore, text: When?}\n"
    found = between(log, HELD, "2026-03-12T10:00-04:00")
    assert [item.key for item in found.added] == ["reply/lakeshore/kowalski/message-from-2026-03-12T0920"]
    assert (found.moved, found.closed, found.withdrawn) == ((), (), ())


def test_what_was_sent_or_skipped_is_closed() -> None:
    log = R1 + (
        "- {at: 2026-03-10T19:00-04:00, done: thank_you_email, to: patel, medium: email}\n"
        "- {at: 2026-03-10T19:05-04:00, skipped: handwritten_note, to: patel, why: he laughed at paper}\n"
    )
    found = between(log, HELD, "2026-03-10T20:00-04:00")
    assert [(item.key, item.state) for item in found.closed] == [
        ("thank_you_email/lakeshore/patel/r1", "done"),
        ("handwritten_note/lakeshore/patel/r1", "skipped"),
    ]
    assert between(log, "2026-03-10T20:00-04:00", "2026-03-10T21:00-04:00").empty


def test_a_date_they_name_moves_the_call_and_says_what_made_it() -> None:
    log = R1 + "- {at: 2026-03-10T14:50-04:00, debrief: r1, decision_by: 2026-03-19}\n"
    found = between(log, HELD, "2026-03-10T15:00-04:00", "they decide by 19 March")
    (move,) = found.moved
    # Days 7 to 10 are the 17th to the 20th; with a decision on the 19th the last day before it is the 18th (D-04).
    assert (minutes(move.before.due), minutes(move.after.due)) == ("2026-03-20 17:00", "2026-03-18 17:00")
    assert move.why == "there is less time, because they decide by 19 March"
    assert move.cites == move.after.cites


def test_more_time_another_way_and_another_start_are_told_apart() -> None:
    later = R1 + (
        "- {at: 2026-03-10T14:50-04:00, debrief: r1, decision_by: 2026-03-19}\n"
        "- {at: 2026-03-11T14:50-04:00, message_from: kowalski, opportunity: lakeshore, decision_by: 2026-03-30,"
        " needs_reply: false}\n"
    )
    why = {
        move.after.kind: move.why for move in between(later, "2026-03-10T15:00-04:00", "2026-03-11T15:00-04:00").moved
    }
    assert why == {"status_call": "there is more time", "status_inquiry": "there is more time"}

    contact = (
        R1 + "- {at: 2026-03-12T10:00-04:00, done: competing_offer_notice, to: kowalski, opportunity: lakeshore}\n"
    )
    (move,) = between(contact, HELD, "2026-03-12T11:00-04:00").moved  # the start moves, the end stays (C-09)
    assert (minutes(move.before.earliest), minutes(move.after.earliest)) == ("2026-03-17 09:00", "2026-03-19 09:00")
    assert move.why == "it starts or ends at another time"

    no_paper = (
        "- {at: 2026-03-12T20:10-04:00, meeting: m1, end: 2026-03-12T20:00-04:00,"
        " notes: {ruiz: {talked_about: night rotas}}}\n"
        "- {at: 2026-03-12T20:30-04:00, paper_asked_off: ruiz}\n"
    )
    (move,) = between(no_paper, "2026-03-12T20:15-04:00", "2026-03-12T20:40-04:00").moved
    assert (move.before.medium, move.after.medium) == ("handwritten", "email")
    assert move.why == "it goes another way now"


def test_what_is_gone_says_why_and_rests_on_a_source() -> None:
    log = R1 + "- {at: 2026-03-10T16:00-04:00, interview_cancelled: r1, by: kowalski}\n"
    gone = between(log, "2026-03-10T12:00-04:00", "2026-03-10T17:00-04:00").withdrawn
    assert {item.kind for item in gone} >= {"strategic_letter", "handwritten_note", "status_call", "reference_alert"}
    assert {item.why for item in gone} == {"the interview was cancelled, so nothing follows from it"}
    assert {item.cites for item in gone} == {("D-17",)}


def test_what_a_rule_stops_is_gone_for_that_rules_reason() -> None:
    log = R1 + (
        "- {at: 2026-03-11T10:00-04:00, rejection: lakeshore}\n"
        "- {at: 2026-03-11T12:00-04:00, found: study, for: patel}\n"  # newer, so the plan itself no longer says it
    )
    gone = {item.kind: item for item in between(log, HELD, "2026-03-11T13:00-04:00").withdrawn}
    assert gone["thank_you_email"].why.startswith("the outcome is known")
    assert gone["thank_you_email"].cites[0] == "D-46"


# ------------------------------------------------------------------------------------------ whatever the search


@given(searches(), st.data())
def test_every_key_is_somewhere(journal: f.Journal, data: st.DataObject) -> None:
    """Open before: open and the same, moved, closed or gone. Open after: open before, or added."""
    at = data.draw(moments(journal))
    later = at + data.draw(st.sampled_from((timedelta(0), timedelta(hours=20), timedelta(days=6))))
    before, after = plan_at(journal, at), plan_at(journal, later)
    found = difference(before, after)
    opened = {item.key for item in before.followups if item.open}
    still = {item.key for item in after.followups if item.open}
    closed, gone = {item.key for item in found.closed}, {item.key for item in found.withdrawn}
    assert opened == (opened & still) | closed | gone
    assert not closed & gone
    assert {item.key for item in found.added} == still - opened
    assert {move.after.key for move in found.moved} <= opened & still
    assert all(item.why and item.cites for item in found.withdrawn)
    assert all(move.why and move.cites for move in found.moved)
