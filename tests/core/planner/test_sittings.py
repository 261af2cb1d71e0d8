"""One round in several sittings, paper that is asked about first, and what stops a call once the process is over."""

from __future__ import annotations

from tests.told import lines_of, planned, playbook_of

MORNING = (
    "- {at: 2026-03-03T10:00-05:00, interview: r1a, opportunity: lakeshore, round: 1,"
    " start: 2026-03-10T09:00-04:00, end: 2026-03-10T10:00-04:00, with: [kowalski, patel]}\n"
)
AFTERNOON = (
    "- {at: 2026-03-03T10:00-05:00, interview: r1b, opportunity: lakeshore, round: 1,"
    " start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:00-04:00, with: [patel]}\n"
)


def mails_to(person: str, log: str) -> list[str]:
    plan = planned(log, "2026-03-10T15:00-04:00")
    kinds = ("thank_you_email", "strategic_letter")
    return [line for kind in kinds for line in lines_of(plan, kind) if f" to {person} " in line]


def test_a_doubt_in_the_first_of_two_sittings_is_answered_in_one_letter() -> None:
    # C-05: one electronic piece a person and round; the letter that answers the doubt is it. Half an hour after its
    # own sitting (D-01), the same day (C-01), latest the second business day, Thursday 12 March (S1-09).
    doubt = "- {at: 2026-03-10T10:10-04:00, debrief: r1a, notes: {patel: {concern: {text: nights}}}}\n"
    assert mails_to("patel", MORNING + AFTERNOON + doubt) == [
        "strategic_letter to patel by email: 2026-03-10 10:30, 2026-03-10 23:59, 2026-03-12 23:59"
    ]


def test_without_a_doubt_the_thanks_follow_the_last_sitting() -> None:
    quiet = "- {at: 2026-03-10T14:10-04:00, interest: lakeshore, level: medium}\n"
    assert mails_to("patel", MORNING + AFTERNOON + quiet) == [
        "thank_you_email to patel by email: 2026-03-10 14:30, 2026-03-10 23:59, 2026-03-12 23:59"
    ]


def test_paper_to_be_asked_about_is_planned_with_the_question() -> None:
    # C-07: `ask` plans the note, and says what to find out first.
    for setting, asked in (("ask", True), ("on", False)):
        playbook = playbook_of(settings={"paper.interviewer_note": setting})
        plan = planned(MORNING, "2026-03-10T10:40-04:00", playbook=playbook)
        notes = [item for item in plan.followups if item.kind == "handwritten_note" and item.to == "kowalski"]
        assert [any("paper is welcome" in warning for warning in note.warnings) for note in notes] == [asked]


def test_after_the_outcome_a_call_is_stopped_by_the_outcome() -> None:
    # The gap of C-09 leaves no room for the call either, but what ended it is the refusal (D-46).
    log = MORNING + (
        "- {at: 2026-03-16T10:00-04:00, done: status_inquiry, to: kowalski, opportunity: lakeshore}\n"
        "- {at: 2026-03-17T10:00-04:00, rejection: lakeshore, by: kowalski}\n"
    )
    stopped = planned(log, "2026-03-17T11:00-04:00").suppressed
    assert [item.rules for item in stopped if item.kind == "status_call"] == [("stops/outcome",)]
