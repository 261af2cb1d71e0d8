"""The number, the cover page and the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.channels.pieces import AMARA, PDF, TEXT, contact, handed, piece, reason

from sundown.channels import Text


def test_the_cover_page_says_to_whom_from_whom_and_about_what() -> None:
    handover = handed("fax", piece("fax"))
    assert handover.texts[0] == Text("Number", "+1 216 555 0109")
    assert handover.texts[1].text.splitlines() == [
        "To: Denise Kowalski, Nurse Manager ICU, Lakeshore General",
        "Fax: +1 216 555 0109",
        "From: Amara Okafor",
        "Telephone: +1 216 555 0142",
        "E-mail: amara.okafor@mail.example",
        "Date: 10 March 2026",
        "Subject: Thank you - ICU Nurse, March 10",
        "Pages with this one: ____",
    ]
    assert handover.texts[2] == Text("Text", TEXT.strip("\n"))


def test_what_is_not_known_has_no_line() -> None:
    out = piece("fax", subject=None, writer=replace(AMARA, phone=None, email=None))
    labels = [line.split(":")[0] for line in handed("fax", out).texts[1].text.splitlines()]
    assert labels == ["To", "Fax", "From", "Date", "Pages with this one"]


def test_printed_sheets_go_in_place_of_copied_ones() -> None:
    assert handed("fax", piece("fax")).steps[0].startswith("Print the cover page and the letter, and sign")
    printed = handed("fax", piece("fax", prints=(PDF,)))
    assert printed.steps[0].startswith("Print the sheets, and sign")
    assert printed.files == (PDF,)


@pytest.mark.parametrize(
    ("fax", "said"),
    [
        (None, "No fax number of Denise Kowalski is known."),
        ("see web page", "“see web page” is no fax number."),
    ],
)
def test_without_a_number_it_is_refused(fax: str | None, said: str) -> None:
    assert reason("fax", piece("fax", reader=contact(fax=fax))) == said


def test_nothing_is_linked_since_no_program_faxes_by_itself() -> None:
    assert handed("fax", piece("fax")).links == ()


def test_afterwards_one_says_that_it_went_through() -> None:
    question = handed("fax", piece("fax")).question
    assert question.words == "Has the fax gone through?"
    assert question.answers[0].words[0]["medium"] == "fax"
