"""Getting it out: only an approved text, once, and what was done becomes a fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.steps.desks import AT, GOOD, LATER, debriefed, letter_of, row_of, somebody

from sundown.core.facts import MeetingNote
from sundown.core.problems import BadInput
from sundown.records.models import Fact, FollowUp, Letter, Workspace
from sundown.sources.journal import read_journal
from sundown.steps.approve import approve
from sundown.steps.carry import carry_in
from sundown.steps.deliver import called, carried_out, media_of, offers, piece_of, went_out
from sundown.steps.draft import is_out, letters_for, save
from sundown.steps.observe import undo
from sundown.steps.sheets import pdf_of

pytestmark = pytest.mark.django_db


def approved(to: str = "santos", kind: str = "thank_you_email") -> Letter:
    letter = letter_of(debriefed(), kind, to)
    text = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    approve(text, by=somebody(), at=AT, read_aloud=True)
    return again(letter)


def again(letter: Letter) -> Letter:
    row = row_of(letter.workspace, letter.followup.kind, letter.followup.to)
    return next(each for each in letters_for(row, at=AT) if each.script == letter.script)


def test_what_went_out_is_a_fact_and_closes_its_follow_up() -> None:
    letter = approved()
    told = went_out(letter, medium="email", by=None, at=AT + LATER)
    assert [fact.words["done"] for fact in told.facts] == ["thank_you_email"]
    assert told.facts[0].words["medium"] == "email"
    row = row_of(letter.workspace, "thank_you_email", "santos")
    assert (row.progress, again(letter).sent_at, is_out(again(letter))) == ("done", AT + LATER, True)


def test_a_second_press_says_that_it_went_out_and_writes_nothing() -> None:
    letter = approved()
    went_out(letter, medium="email", by=None, at=AT)
    with pytest.raises(BadInput, match="it went out already"):
        went_out(letter, medium="email", by=None, at=AT + LATER)
    assert Fact.objects.filter(kind="done").count() == 1


def test_what_nobody_approved_cannot_have_gone_out() -> None:
    with pytest.raises(BadInput, match="approve it first"):
        went_out(letter_of(debriefed()), medium="email", by=None, at=AT)
    assert not Fact.objects.filter(kind="done").exists()


@pytest.mark.parametrize(
    ("medium", "when", "words"),
    [("linkedin", None, "it can't go that way"), ("email", AT + timedelta(days=1), "that is still to come")],
)
def test_a_way_that_is_not_right_and_a_day_to_come_are_refused(medium: str, when: datetime | None, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        went_out(approved(), medium=medium, by=None, at=AT, when=when)


def test_taken_back_as_a_fact_it_can_go_out_again() -> None:
    letter = approved()
    told = went_out(letter, medium="email", by=None, at=AT)
    letter.workspace.refresh_from_db()
    undo(letter.workspace, told.facts, by=None, at=AT + LATER)
    assert not is_out(again(letter))
    went_out(again(letter), medium="email", by=None, at=AT + 2 * LATER)
    assert is_out(again(letter))


def test_ways_out_of_a_mail_carry_the_approved_words() -> None:
    piece = piece_of(approved(), at=AT)
    assert piece is not None
    offered = {offer.channel.name: offer.handover for offer in offers(piece)}
    assert list(offered) == ["mailto", "eml", "copy"]
    assert offered["mailto"] is not None
    assert offered["mailto"].links[0].address.startswith("mailto:m.santos@lakeshore.example?subject=Thank%20you&body=")


def call(outcome: str, decision_by: str = "") -> list[dict[str, object]]:
    """The facts of a status call, three days before the decision."""
    workspace = debriefed()
    outline, script = letters_for(row_of(workspace, "status_call", "kowalski"), at=AT)
    at = datetime(2026, 3, 17, 14, tzinfo=UTC)
    told = called(outline, outcome=outcome, by=None, at=at, decision_by=decision_by, script=script)
    return [
        {key: fact.words[key] for key in fact.words if key not in ("at", "id", "opportunity")} for fact in told.facts
    ]


def test_a_call_is_a_fact_with_its_outcome_and_the_day_that_they_named() -> None:
    assert call("talked", "2026-03-25") == [{"call": "kowalski", "outcome": "talked", "decision_by": "2026-03-25"}]


def test_a_call_that_nobody_took_stays_open() -> None:
    assert call("no_answer") == [{"call": "kowalski", "outcome": "no_answer"}]


def test_a_call_with_another_outcome_or_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(BadInput, match="say how the call went"):
        call("hung up")
    with pytest.raises(BadInput):
        call("talked", "soon")
    assert not Fact.objects.filter(kind="call").exists()


def test_a_letter_is_not_carried_out_without_its_words() -> None:
    letter = letter_of(debriefed())
    with pytest.raises(BadInput, match="approve it"):
        carried_out(letter.followup, by=None, at=AT)


def test_a_note_by_hand_has_a_sheet_to_copy_and_an_envelope() -> None:
    letter = letter_of(debriefed(), "handwritten_note", "santos")
    for name in ("copy", "envelope", "card"):
        assert pdf_of(letter, name, at=AT).startswith(b"%PDF-")
    assert media_of(letter.followup)[0] == "handwritten"
    piece = piece_of(letter, at=AT)
    assert piece is not None
    assert (piece.due is not None and piece.due.date(), [file.name for file in piece.prints]) == (
        date(2026, 3, 11), ["copy.pdf", "envelope.pdf"],
    )  # fmt: skip


MIXER = Path(__file__).parents[1] / "cases" / "07-mixer-six-cards.journal.yaml"


def mixer(**known: object) -> Workspace:
    """Six people met at a mixer, right after it; with `known` in the place of what was noted."""
    journal = read_journal(MIXER)
    at = journal.log[0].at
    made = Workspace.objects.create(name="A mixer", created_at=at)
    carry_in(made, replace(journal, log=(replace(journal.log[0], **known),)), by=None, at=at)  # type: ignore[arg-type]
    made.refresh_from_db()
    return made


def test_a_note_for_linkedin_is_to_be_copied_and_its_signs_are_counted() -> None:
    workspace = mixer()
    row = FollowUp.objects.get(workspace=workspace, kind="linkedin_invitation", to="arnold")
    [letter] = letters_for(row, at=workspace.created_at)
    piece = piece_of(letter, at=workspace.created_at)
    assert piece is not None
    [offer] = offers(piece)
    assert offer.handover is not None
    assert [(text.label, text.most is not None) for text in offer.handover.texts] == [("Note", True)]


def test_what_has_no_letter_is_carried_out_by_saying_so_once() -> None:
    workspace = mixer(notes={"hill": MeetingNote()})
    row = FollowUp.objects.get(workspace=workspace, kind="card_notes")
    at = workspace.created_at
    assert letters_for(row, at=at) == []
    assert [fact.words["done"] for fact in carried_out(row, by=None, at=at).facts] == ["card_notes"]
    row.refresh_from_db()
    with pytest.raises(BadInput, match="not open any more"):
        carried_out(row, by=None, at=at)
