"""Approval: what stands in its way is said, the exact text and the person are kept, ten minutes to take it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.steps.desks import AT, GOOD, LATER, debriefed, letter_of, row_of, somebody

from sundown.core.problems import BadInput
from sundown.records.models import Approval, FollowUp, Letter, User
from sundown.steps.approve import approve, take_back
from sundown.steps.check import examine, key_of
from sundown.steps.deliver import went_out
from sundown.steps.draft import current, letters_for, save
from sundown.steps.observe import record

pytestmark = pytest.mark.django_db


def refused(letter: Letter, **how: object) -> list[tuple[str | None, str]]:
    """What stands in the way of the newest text."""
    given = {"by": somebody(), "at": AT, "read_aloud": True, **how}
    fresh = Letter.objects.get(id=letter.id)
    with pytest.raises(BadInput) as error:
        approve(current(fresh), **given)  # type: ignore[arg-type]
    return [(problem.key, problem.message) for problem in error.value.problems]


def test_a_good_letter_is_approved_by_name_in_exactly_one_version() -> None:
    letter = letter_of(debriefed())
    text = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    given = approve(text, by=somebody(), at=AT, read_aloud=True)
    assert (given.by_name, given.version_id, given.read_aloud) == ("Amara Okafor RN", text.id, True)
    assert row_of(letter.workspace, "thank_you_email", "santos").progress == "approved"
    assert approve(text, by=given.by, at=AT + LATER, read_aloud=True).id == given.id
    assert Approval.objects.count() == 1


def test_what_preflight_blocks_is_not_approved() -> None:
    letter = letter_of(debriefed(), "strategic_letter", "patel")
    assert "[" in current(letter).body
    told = refused(letter)
    assert {key for key, _ in told} == {"findings"}
    assert any("fill in" in message for _, message in told)


def test_without_the_tick_for_reading_aloud_nothing_is_approved() -> None:
    letter = letter_of(debriefed())
    save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    assert refused(letter, read_aloud=False) == [("read_aloud", "read the letter aloud once, and tick that you did")]


def test_what_needs_a_tick_needs_that_very_tick() -> None:
    letter = letter_of(debriefed())
    body = GOOD.replace("glad of it", "realy glad of it")
    text = save(letter, subject="Thank you", body=body, by=None, at=AT)
    said = examine(letter, subject="Thank you", body=body, at=AT)
    ticks = [key_of(finding) for finding in said.findings if finding.severity == "confirm"]
    assert said.verdict == "confirm"
    assert {key for key, _ in refused(letter, ticked=["something else"])} == {"ticked"}
    assert approve(text, by=User.objects.get(), at=AT, read_aloud=True, ticked=ticks).version_id == text.id


def test_an_older_text_is_not_approved() -> None:
    letter = letter_of(debriefed())
    first = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    save(letter_again(letter), subject="Thank you", body=GOOD.replace("glad of it", "happy"), by=None, at=AT)
    with pytest.raises(BadInput, match="the text has changed since"):
        approve(first, by=somebody(), at=AT, read_aloud=True)


def letter_again(letter: Letter) -> Letter:
    row = FollowUp.objects.select_related("workspace").get(id=letter.followup_id)
    return letters_for(row, at=AT)[0]


def test_what_is_not_wanted_any_more_is_not_approved() -> None:
    letter = letter_of(debriefed(), "status_inquiry", "kowalski")
    record(letter.workspace, [{"at": AT.isoformat(), "rejection": "lakeshore-icu"}], by=None, at=AT)
    assert refused(letter)[0][1].startswith("this letter is not wanted any more: ")


def test_within_ten_minutes_it_is_taken_back_and_not_later() -> None:
    letter = letter_of(debriefed())
    text = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    given = approve(text, by=somebody(), at=AT, read_aloud=True)
    with pytest.raises(BadInput, match="ten minutes have passed"):
        take_back(given, at=AT + timedelta(minutes=10, seconds=1))
    assert take_back(given, at=AT + timedelta(minutes=10)).taken_back_at == AT + timedelta(minutes=10)
    assert row_of(letter.workspace, "thank_you_email", "santos").progress == "drafted"


def test_what_went_out_is_not_taken_back() -> None:
    letter = letter_of(debriefed())
    text = save(letter, subject="Thank you", body=GOOD, by=None, at=AT)
    given = approve(text, by=somebody(), at=AT, read_aloud=True)
    went_out(letter, medium="email", by=None, at=AT + LATER)
    with pytest.raises(BadInput, match="the letter went out already"):
        take_back(given, at=AT + 2 * LATER)


def test_two_letters_to_one_employer_that_say_the_same_stand_in_each_others_way() -> None:
    workspace = debriefed()
    santos, patel = letter_of(workspace), letter_of(workspace, "handwritten_note", "patel")
    save(santos, subject="Thank you", body=GOOD, by=None, at=AT)
    said = examine(patel, subject="", body=GOOD.replace("Miguel Santos", "Dr. Patel"), at=AT)
    assert any(finding.check == "siblings" and finding.severity == "block" for finding in said.findings)
