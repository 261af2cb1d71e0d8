"""Drafts are made once, made anew while nobody touched them, and never in the place of a person's text."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.steps.desks import AT, GOOD, LATER, debriefed, letter_of, row_of, somebody

from sundown.core.problems import BadInput
from sundown.records.models import FollowUp, Letter, LetterVersion
from sundown.steps.approve import approve
from sundown.steps.draft import approval_of, current, letters_for, offered, save, take_draft, versions
from sundown.steps.observe import record

pytestmark = pytest.mark.django_db


def newest(letter: Letter) -> LetterVersion:
    return LetterVersion.objects.filter(letter=letter).order_by("-number")[0]


def again(letter: Letter, at: object = AT) -> Letter:
    """The same letter as the next request sees it."""
    row = FollowUp.objects.select_related("workspace").get(id=letter.followup_id)
    return next(each for each in letters_for(row, at=at) if each.script == letter.script)  # type: ignore[arg-type]


def test_a_first_draft_is_version_one_with_the_notes_that_it_rests_on() -> None:
    letter = letter_of(debriefed())
    text = current(letter)
    assert (text.number, text.source) == (1, "sundown")
    assert text.body.startswith("Dear Miguel Santos,")
    notes = {note["text"] for sentence in text.sentences for note in sentence["because"]}
    assert {"rapid response story", "calm under load"} <= notes
    assert row_of(letter.workspace, "thank_you_email", "santos").progress == "drafted"


def test_a_call_has_an_outline_and_a_script_for_the_voicemail() -> None:
    letters = letters_for(row_of(debriefed(), "status_call", "kowalski"), at=AT)
    assert [letter.script for letter in letters] == ["", "voicemail"]
    assert current(letters[0]).body.startswith("- ")


def test_asked_twice_nothing_is_drafted_twice() -> None:
    letter = letter_of(debriefed())
    assert again(letter).id == letter.id
    assert len(versions(again(letter))) == 1


def test_what_is_told_of_a_subject_with_a_line_break_is_refused() -> None:
    letter = letter_of(debriefed())
    with pytest.raises(BadInput) as refused:
        save(letter, subject="Thank you\nBcc: all@example.org", body=GOOD, by=None, at=AT)
    assert [problem.key for problem in refused.value.problems] == ["subject"]


def test_an_edit_is_a_version_and_the_same_text_is_none() -> None:
    letter = letter_of(debriefed())
    saved = save(letter, subject="Thank you", body=GOOD.replace("\n", "\r\n"), by=None, at=AT)
    assert (saved.number, saved.body) == (2, GOOD)
    assert save(again(letter), subject="Thank you", body=GOOD + "\n\n", by=None, at=AT).id == saved.id


def new_fact(letter: Letter) -> None:
    """They name another day: every letter that speaks of the day has to say another one."""
    words = {
        "at": (AT + LATER).isoformat(), "message_from": "kowalski", "opportunity": "lakeshore-icu",
        "text": "the decision is now on the 25th", "decision_by": "2026-03-25",
    }  # fmt: skip
    record(letter.workspace, [words], by=None, at=AT + LATER)


def test_new_facts_make_an_untouched_draft_anew() -> None:
    letter = letter_of(debriefed())
    assert "March 20" in current(letter).body
    new_fact(letter)
    after = again(letter, AT + 2 * LATER)
    assert (current(after).number, current(after).source) == (2, "sundown")
    assert "March 25" in current(after).body


def test_new_facts_never_touch_what_a_person_wrote_and_are_offered_beside_it() -> None:
    letter = letter_of(debriefed())
    save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    assert offered(again(letter), AT) is None
    new_fact(letter)
    after = again(letter, AT + 2 * LATER)
    beside = offered(after, AT + 2 * LATER)
    assert current(after).body == GOOD
    assert beside is not None
    assert "March 25" in beside.body
    taken = take_draft(after, by=None, at=AT + 2 * LATER)
    assert (taken.number, taken.source) == (3, "sundown")
    assert [version.body for version in LetterVersion.objects.filter(letter=letter)][1] == GOOD


def test_a_day_later_a_persons_letter_is_offered_nothing_new() -> None:
    letter = letter_of(debriefed(), "handwritten_note")
    save(letter, subject="", body=GOOD, by=None, at=AT)
    assert offered(again(letter, AT), AT) is None


def test_an_edit_takes_the_approval_back_and_leaves_the_approved_text_as_it_was() -> None:
    letter = letter_of(debriefed())
    text = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    given = approve(text, by=somebody(), at=AT, read_aloud=True)
    save(
        again(letter),
        subject="Thank you",
        body=GOOD.replace("glad of it", "happy"),
        by=None,
        at=AT + timedelta(hours=3),
    )
    given.refresh_from_db()
    text.refresh_from_db()
    assert given.taken_back_at is not None
    assert text.body == GOOD
    assert approval_of(again(letter)) is None
    assert newest(letter).number == 3
    assert row_of(letter.workspace, "thank_you_email", "santos").progress == "drafted"
