"""Copy sheets: the lines of the card, the guide at its real size, names letter by letter, the envelope's text."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.paper.orders import LONGEST_NOTE, NOTE, note, order, printed
from tests.paper.reading import looks_like, marks_of, page_count, size_of, text_of, words_of

from sundown.core.problems import BadInput
from sundown.paper.cards import card_of
from sundown.paper.handwriting import broken, by_hand, rows_on, signs_on, spelled
from sundown.paper.order import Piece, press, sheet, sheets_for
from sundown.paper.text import parts_of


@pytest.mark.parametrize(
    ("writer", "reader", "form", "text"),
    [
        ("us", "kowalski", None, NOTE),
        ("us", "polish", None, LONGEST_NOTE),
        ("de", "six_lines", None, NOTE),
        ("uk", "vietnamese", "postcard", NOTE),
        ("fr", "arabic", None, NOTE.replace("Ms. Kowalski", "محمد عبد الله الخطيب")),
        ("jp", "chinese", "flat", NOTE.replace("Ms. Kowalski", "王小明")),
        ("us", "markup", None, NOTE.replace("Ms. Kowalski", "#strong(x) $1/0$ \\ *b* _i_")),
    ],
)
def test_a_copy_sheet_looks_as_it_did_when_somebody_looked(
    writer: str, reader: str, form: str | None, text: str
) -> None:
    assert looks_like(f"copy-{writer}-{reader}", printed("copy", note(writer, reader, text, form=form)))


def test_what_is_written_by_hand_gets_copy_sheet_and_envelope() -> None:
    assert [each.name for each in sheets_for("handwritten")] == ["copy", "envelope"]


def unnumbered(text: str) -> list[str]:
    """The lines of a sheet without the numbers in front of those of the text."""
    return [re.sub(r"^\d{1,2} (?=\D)", "", words_of(line.replace("\xa0", "·"))) for line in text.splitlines()]


@pytest.mark.parametrize("writer", ["us", "uk", "de", "fr", "jp"])
def test_the_text_that_is_read_back_is_the_letter(writer: str) -> None:
    wanted = note(writer, "kowalski")
    read = " ".join(unnumbered(text_of(printed("copy", wanted))))
    assert words_of(wanted.pieces[0].text.body) in read


def test_a_sheet_from_top_to_bottom() -> None:
    assert unnumbered(text_of(printed("copy", note("us", "kowalski")))) == [
        "To copy by hand, to Denise Kowalski",
        "Line by line as it fits on the card: about 42 characters a line, 9 of 11 lines.",  # 123.7 mm / (0.36 * 8 mm)
        "March 10, 2026",
        "Dear Ms. Kowalski,",
        "Thank you for the opportunity to discuss",
        "the position of ICU nurse. Your story of",
        "the night with two codes and one float has",
        "stayed with me.",
        "I wish you and your team a quiet week.",
        "Sincerely,",
        "Nguyễn Thị Ánh",
        "Read back aloud, letter by letter, against the card",
        "Name Denise Kowalski",
        "D·e·n·i·s·e K·o·w·a·l·s·k·i",
        "Title Nurse Manager ICU",
        "N·u·r·s·e M·a·n·a·g·e·r I·C·U",
        "Organization Lakeshore General",
        "L·a·k·e·s·h·o·r·e G·e·n·e·r·a·l",
        "spelling of the name title date signature",
        "On the envelope",
        "Ms. Denise Kowalski",
        "Nurse Manager ICU",
        "Lakeshore General",
        "9500 Lake Ave",
        "Cleveland OH 44114",
        "From:",
        "Nguyễn Thị Ánh",
        "742 Neil Ave",
        "Columbus, OH 43215",
    ]


@pytest.mark.parametrize(
    ("writer", "form", "size", "paper"),
    [("us", "a2", (139.7, 107.9), (215.9, 279.4)), ("us", "a6", (148, 105), (215.9, 279.4)),
     ("de", "a6", (148, 105), (210.0, 297.0)), ("de", "postcard", (148, 105), (210.0, 297.0))],
)  # fmt: skip
def test_the_guide_has_the_cards_real_size_and_its_lines(
    writer: str, form: str, size: tuple[float, float], paper: tuple[float, float]
) -> None:
    pdf = printed("copy", note(writer, "kowalski", form=form))
    assert size_of(pdf, 1) == paper
    outline, *lines = marks_of(pdf, 1)
    assert (outline.right - outline.left, outline.bottom - outline.top) == pytest.approx(size, abs=0.6)  # as drawn
    assert len(lines) == 11
    assert [after.top - before.top for before, after in pairwise(lines)] == pytest.approx([8] * 10, abs=0.15)
    assert all(line.left >= outline.left + 7.7 and line.right <= outline.right - 7.7 for line in lines)
    assert lines[-1].bottom <= outline.bottom - 8


def test_without_a_text_there_are_guide_names_and_address() -> None:
    wanted = note("us", "kowalski")
    wanted = replace(wanted, pieces=[replace(wanted.pieces[0], letter=None)])
    (each,) = press(sheet("copy").draw(wanted))
    assert each.remarks == ("without your text: give its file, or --letters with its folder",)
    assert "Dear" not in text_of(each.pdf)
    assert "Room on the card: about 42 characters a line, 11 lines." in text_of(each.pdf)
    assert "Cleveland OH 44114" in text_of(each.pdf)
    assert len(marks_of(each.pdf, 1)) == 12


# ------------------------------------------------------------------------------------------ lines


def test_lines_are_as_long_as_a_hand_writes_them() -> None:
    card = card_of("a2", "US")
    assert [signs_on(card, ruling) for ruling in (8.0, 6.0)] == [42, 57]  # (139.7 - 16) / (0.36 * ruling)
    assert [rows_on(card, ruling) for ruling in (8.0, 6.0)] == [11, 15]  # (107.95 - 16) / ruling


@given(st.text(alphabet="ab \nếạ王明", max_size=200), st.integers(min_value=4, max_value=50))
def test_no_line_is_too_long_and_no_word_is_lost(text: str, width: int) -> None:
    lines = list(broken(text, width))
    assert all(0 < sum(2 if sign in "王明" else 1 for sign in line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Nguyễn Thị", ["N g u y ễ n", "T h ị"]), ("王小明", ["王 小 明"]), ("Nguye\u0302\u0303n", ["N g u y ễ n"]),
     ("O’Brien-Źdźbło", ["O ’ B r i e n - Ź d ź b ł o"])],
)  # fmt: skip
def test_letters_are_told_apart_and_keep_their_marks(text: str, letters: list[str]) -> None:
    assert [word.replace("\xa0", " ") for word in spelled(text)] == letters


def lines_of(text: str, form: str = "a2") -> tuple[list[str], float]:
    written = by_hand(parts_of(text, ("Ann Lee",), "f.md"), card_of(form, "US"), "f.md")
    return [line.text for line in written.lines], written.ruling


def test_blank_lines_part_a_short_text_and_go_where_it_is_long() -> None:
    short = "Dear Ms. Reed,\n\nThank you.\n\nBest,\n\nAnn Lee\n"
    assert lines_of(short) == (["Dear Ms. Reed,", "", "Thank you.", "", "Best,", "", "Ann Lee"], 8.0)
    assert "" not in lines_of(NOTE.replace("{name}", "Ann Lee"))[0]
    assert lines_of(LONGEST_NOTE.replace("{name}", "Ann Lee"))[1] < 8.0


def test_one_line_too_many_is_one_line() -> None:
    def refusal(count: int) -> str:
        try:
            lines_of("Dear Ms. Reed,\n\n" + "\n".join(["short"] * count) + "\n\nBest,\n\nAnn Lee\n")
        except BadInput as error:
            return str(error)
        return ""

    assert refusal(12) == ""  # 15 lines: salutation, 12, close, name
    told = "the text is 1 line too long for the card, even in writing of 6 mm from line to line"
    assert refusal(13) == f"f.md: {told}; expected fewer words"
    assert "3 lines too long" in refusal(15)


def test_ten_thousand_characters_are_refused() -> None:
    with pytest.raises(BadInput, match=r"^letter\.md: the text is \d{3} lines too long for the card"):
        printed("copy", note("us", "kowalski", NOTE.replace("Thank you", "Thank you " * 1000)))


def test_a_missing_address_is_told_with_the_key_to_add() -> None:
    with pytest.raises(BadInput, match="expected post: under nowhere in the journal"):
        printed("copy", note("us", "nowhere"))


@given(st.text(max_size=40), st.text(max_size=100))
def test_whatever_people_write_is_printed_or_refused(name: str, text: str) -> None:
    wanted = order("us", "kowalski", f"Dear X,\n\n{text}\n\nBest,\n\nAnn\n", medium="handwritten")
    piece: Piece = wanted.pieces[0]
    wanted = replace(wanted, pieces=[replace(piece, reader=replace(piece.reader, title=name))])
    for sheet_name in ("copy", "card"):
        with suppress(BadInput):
            assert page_count(printed(sheet_name, wanted)) == 2
