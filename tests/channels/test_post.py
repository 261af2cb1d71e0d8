"""Onto paper and into the letter box."""

from __future__ import annotations

import pytest
from tests.channels.pieces import AT, PDF, TEXT, contact, handed, piece, posted, reason

from sundown.channels import Text

ADDRESS = Text("Address", "Denise Kowalski\nNurse Manager ICU\nLakeshore General\n9500 Lake Ave\nCleveland OH 44114")


def test_a_typed_letter_is_printed_signed_and_posted() -> None:
    handover = handed("post", posted("2026-03-11T19:34:00-04:00", prints=(PDF,)))
    assert handover.steps == (
        "Print the sheets.",
        "Sign it by hand above your name.",
        "Address the envelope and stamp it.",
        "Post it by Wed 11 March, 7:34 pm; the last collection is often at 5 pm.",
    )
    assert handover.files == (PDF,)
    assert handover.texts == (Text("Text", TEXT.strip("\n")), ADDRESS)


def test_without_sheets_it_is_copied() -> None:
    assert handed("post", piece("post")).steps[0] == "Copy the text into your word processor, and print it there."


def test_a_note_is_written_by_hand_from_its_words() -> None:
    handover = handed("post", piece("handwritten"))
    assert handover.steps[0].startswith("Write the words on a card or on plain paper, in ink")
    assert handover.texts[0] == Text("The words to write", TEXT.strip("\n"), copied=False)


@pytest.mark.parametrize(
    ("due", "collection", "said"),
    [
        ("2026-03-11T19:34:00-04:00", "09:15",
         "Post it by Wed 11 March, 7:34 pm; the last collection is often at 9:15 am."),
        ("2026-03-11T18:00:00-04:00", None, "Post it by Wed 11 March, 6 pm."),
        ("2026-03-11T00:10:00-04:00", None, "Post it by Wed 11 March, 12:10 am."),
        ("2026-03-11T12:00:00-04:00", None, "Post it by Wed 11 March, 12 pm."),
        ("2026-03-12T23:59:59-04:00", None, "Post it by the end of Thu 12 March."),
        ("2026-03-10T15:30:00-04:00", "17:00", "Post it today; the last collection is often at 5 pm."),  # it is 15:30
        (None, None, "Post it."),
    ],
)  # fmt: skip
def test_by_when_is_said_with_the_last_collection(due: str | None, collection: str | None, said: str) -> None:
    assert handed("post", posted(due, collection)).steps[-1] == said


def test_abroad_the_address_ends_with_the_country() -> None:
    lines = handed("post", piece("post", reader=contact("berg"))).texts[1].text.splitlines()
    assert lines[-2:] == ["50937 Köln", "GERMANY"]


def test_what_goes_into_the_envelope_is_said() -> None:
    assert "Put in with it: references.pdf." in handed("post", piece("post", attachments=("references.pdf",))).steps


def test_without_an_address_it_says_whose_is_missing() -> None:
    assert reason("post", piece("post", reader=contact(post=None))) == "No postal address of Denise Kowalski is known."


@pytest.mark.parametrize("medium", ["post", "handwritten"])
def test_it_counts_from_the_day_on_which_it_was_posted(medium: str) -> None:
    question = handed("post", piece(medium)).question
    (answer,) = question.answers
    assert (question.words, answer.label, answer.asks_when) == ("When did you post it?", "I posted it", True)
    assert [fact["medium"] for fact in answer.facts(AT)] == [medium]
