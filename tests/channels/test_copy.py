"""Subject and text to copy, which goes with any letter that has words."""

from __future__ import annotations

import pytest
from tests.channels.pieces import TEXT, answering, contact, handed, opened, piece

from sundown.channels import Text


def test_an_e_mail_is_copied_part_by_part() -> None:
    handover = handed("copy", piece(cc=("p.hale@hale.example",)))
    assert handover.texts == (
        Text("To", "d.kowalski@lakeshore.example"),
        Text("Copy to", "p.hale@hale.example"),
        Text("Subject", "Thank you - ICU Nurse, March 10"),
        Text("Text", TEXT.strip("\n")),
    )


def test_a_link_opens_an_empty_mail_however_long_the_letter() -> None:
    (link,) = handed("copy", piece(body="x" * 10_000)).links
    assert opened(link.address) == {
        "to": "d.kowalski@lakeshore.example",
        "subject": "Thank you - ICU Nurse, March 10",
    }


@pytest.mark.parametrize(
    ("email", "first"),
    [
        (None, "No e-mail address of Denise Kowalski is known."),
        ("d.kowalski", "“d.kowalski” is no e-mail address."),
    ],
)
def test_without_a_sound_address_the_text_is_there_all_the_same(email: str | None, first: str) -> None:
    handover = handed("copy", piece(reader=contact(email=email)))
    assert handover.steps[:2] == (first, "Begin a new e-mail all the same, and fill in who gets it.")
    assert handover.links == ()
    assert [text.label for text in handover.texts] == ["Subject", "Text"]


def test_the_subject_goes_on_from_an_earlier_letter() -> None:
    assert handed("copy", piece(thread=answering("Thank you"))).texts[1] == Text("Subject", "Re: Thank you")


def test_the_text_stays_as_written_but_for_its_line_ends() -> None:
    assert handed("copy", piece(body="\n  a\t b \r\n\r\n<b>c</b>\n\n")).texts[-1].text == "  a\t b \n\n<b>c</b>"


def test_what_has_to_be_attached_is_said() -> None:
    assert "Attach before you send it: cv.pdf." in handed("copy", piece(attachments=("cv.pdf",))).steps


@pytest.mark.parametrize(
    ("medium", "question"), [("post", "When did you post it?"), ("fax", "Has the fax gone through?")]
)
def test_paper_is_copied_into_a_word_processor(medium: str, question: str) -> None:
    handover = handed("copy", piece(medium, subject=None))
    assert handover.steps == ("Copy the text into your word processor, and print it there.",)
    assert (handover.links, [text.label for text in handover.texts]) == ((), ["Text"])
    assert handover.question.words == question
