"""Letters: each country's form, what is read back, where it stands, and what does not fit."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.paper.orders import ENGLISH, WRITERS, letter, order, printed
from tests.paper.reading import looks_like, marks_of, page_count, size_of, spot_of, text_of, whole_text, words_of

from sundown.core.problems import BadInput
from sundown.paper.order import Order, Piece, press, sheet
from sundown.paper.people import address_of, reader_of, writer_of
from sundown.sources.journal import parse_journal

A4, US_LETTER = (210.0, 297.0), (215.9, 279.4)  # 8 1/2 by 11 inches
TITLE_OF_A_JOB = "ICU Registered Nurse, nights"


# ------------------------------------------------------------------------------------------ as they look


@pytest.mark.parametrize(
    ("writer", "reader", "more"),
    [
        ("us", "kowalski", {"attachments": ("CRRT-certificate.pdf",)}),
        ("ca", "polish", {"subject": TITLE_OF_A_JOB}),
        ("uk", "vietnamese", {"subject": TITLE_OF_A_JOB, "cc": ("kowalski",)}),
        ("de", "six_lines", {"subject": "Gespräch vom 9. März", "attachments": ("Zeugnis.pdf", "Diplom.pdf")}),
        ("fr", "chinese", {"subject": "Poste d’infirmière de nuit", "attachments": ("attestation.pdf",)}),
        ("jp", "arabic", {}),
        ("us", "markup", {}),
        ("de", "turkish", {}),
    ],
)
def test_a_letter_looks_as_it_did_when_somebody_looked(writer: str, reader: str, more: dict[str, object]) -> None:
    assert looks_like(f"letter-{writer}-{reader}", printed("letter", order(writer, reader, **more)))


@pytest.mark.parametrize(
    ("writer", "size"),
    [("us", US_LETTER), ("ca", US_LETTER), ("uk", A4), ("de", A4), ("fr", A4), ("jp", A4)],
)
def test_the_paper_is_the_countrys(writer: str, size: tuple[float, float]) -> None:
    assert size_of(printed("letter", order(writer, "kowalski"))) == size


def test_another_form_can_be_asked_for() -> None:
    assert size_of(printed("letter", order("us", "kowalski", form="de"))) == A4


# ------------------------------------------------------------------------------------------ what is read back


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("reader", ["kowalski", "vietnamese", "polish", "turkish", "chinese", "six_lines", "markup"])
def test_the_text_that_is_read_back_is_the_letter(writer: str, reader: str) -> None:
    wanted = order(writer, reader, subject=TITLE_OF_A_JOB)
    read = words_of(text_of(printed("letter", wanted)))
    piece = wanted.pieces[0]
    assert piece.letter is not None
    assert words_of(piece.letter.body) in words_of(read.replace(TITLE_OF_A_JOB, ""))  # in the UK it follows "Dear …"
    for part in (piece.reader.name, piece.reader.title, piece.reader.organization, TITLE_OF_A_JOB):
        assert part is None or words_of(part) in read


@pytest.mark.parametrize(
    ("text", "below"),
    [("You can reach me at the number below.", True), ("Meine Nummer steht unten.", True),
     ("Mon numéro est ci-dessous.", True), ("You can call me.", False)],
)  # fmt: skip
def test_what_the_text_says_is_below_stands_there(text: str, below: bool) -> None:
    wanted = order("us", "kowalski", f"Dear Ms. Kowalski,\n\n{text}\n\nYours,\n\n{{name}}\nanh@mail.example\n")
    assert text_of(printed("letter", wanted)).splitlines()[-1].startswith("anh@") is below


def test_the_writers_own_town_is_as_at_home_whoever_reads_it() -> None:
    head = text_of(printed("letter", order("us", "six_lines"))).splitlines()[1]
    assert head == "742 Neil Ave · Columbus, OH 43215 · UNITED STATES"


def test_us_block_from_top_to_bottom() -> None:
    wanted = order("us", "kowalski", "Dear Ms. Kowalski,\n\nThank you.\n\nKind regards,\n\n{name}\n+1 614 555 0142\n",
                   attachments=("CRRT-certificate.pdf", "references.pdf"), cc=("polish",))  # fmt: skip
    assert text_of(printed("letter", wanted)).splitlines() == [
        "Nguyễn Thị Ánh, RN",
        "742 Neil Ave · Columbus, OH 43215",
        "+1 614 555 0142 (after 4 pm) · anh@mail.example",
        "March 10, 2026",
        "Ms. Denise Kowalski",
        "Nurse Manager ICU",
        "Lakeshore General",
        "9500 Lake Ave",
        "Cleveland OH 44114",
        "Dear Ms. Kowalski,",
        "Thank you.",
        "Kind regards,",
        "Nguyễn Thị Ánh",
        "+1 614 555 0142",  # not what the head says: that one has the hours
        "Enclosures: CRRT certificate, references",
        "cc: Żaneta Wąsowicz-Źdźbło",
    ]


def test_what_the_head_says_is_not_said_again() -> None:
    text = "March 9, 2026\n\nDear Ms. Kowalski,\n\nThank you.\n\nKind regards,\n\n{name}\nanh@mail.example\n"
    lines = text_of(printed("letter", order("us", "kowalski", text))).splitlines()
    assert [line for line in lines if "anh@" in line] == ["+1 614 555 0142 (after 4 pm) · anh@mail.example"]
    assert [line for line in lines if "March" in line] == ["March 9, 2026"]  # the writer's own date, not the file's


@pytest.mark.parametrize(
    ("writer", "line"),
    [("us", "March 10, 2026"), ("ca", "March 10, 2026"), ("uk", "10 March 2026"), ("de", "10. März 2026"),
     ("fr", "Lyon, le 10 mars 2026")],
)  # fmt: skip
def test_dates_are_the_countrys(writer: str, line: str) -> None:
    assert line in text_of(printed("letter", order(writer, "kowalski"))).splitlines()


def test_lines_that_an_editor_wrapped_flow_and_others_stay() -> None:
    text = (
        "Dear Ms. Kowalski,\n\nThank you for the talk that we had today about the unit\nand about nights:\n"
        "- two floats\n- one telephone\n\nKind regards,\n\n{name}\n\nP.S. The map is enclosed.\n"
    )
    lines = text_of(printed("letter", order("us", "kowalski", text))).splitlines()
    assert lines[10:16] == [
        "Thank you for the talk that we had today about the unit and about nights:",
        "- two floats",
        "- one telephone",
        "Kind regards,",
        "Nguyễn Thị Ánh",
        "P.S. The map is enclosed.",
    ]


@pytest.mark.parametrize("form", ["us", "uk", "de", "fr"])
def test_a_writer_of_whom_little_is_known_still_has_a_letter(form: str) -> None:
    wanted = order("us", "kowalski", form=form)
    piece = wanted.pieces[0]
    bare = replace(piece, writer=replace(piece.writer, post="", phone="", email="", city=""))
    (each,) = press(sheet("letter").draw(replace(wanted, pieces=[bare])))
    assert each.remarks == ("without your own address: the journal has no post: under seeker",)
    assert text_of(each.pdf).splitlines()[0] == "Nguyễn Thị Ánh, RN"


CASELOAD = """\
sundown: 1
consultant: mara
seekers:
  amara: {name: Amara Okafor, timezone: America/New_York, country: US, post: '1 Elm St, Ely NV 89301'}
contacts:
  mara: {name: Mara Quinn, organization: Quinn Search, phone: '+1 216 555 0100', country: US,
         post: '2 Oak St, Ely NV 89301'}
"""


def test_a_consultant_writes_to_a_candidate() -> None:
    journal = parse_journal(CASELOAD, "caseload.yaml")
    text = "Dear Amara,\n\nThey decide on Friday.\n\nKind regards,\n\nMara Quinn\n"
    reader = reader_of("amara", journal)
    assert reader is not None
    piece = Piece(source="f.md", stem="f", kind="candidate_update", medium="post", reader=reader,
                  writer=writer_of("candidate_update", None, "amara", journal),
                  letter=letter("amara", "", text, kind="candidate_update"))  # fmt: skip
    (each,) = press(sheet("letter").draw(Order(journal=journal, at=datetime(2026, 3, 10), pieces=[piece])))
    assert text_of(each.pdf).splitlines()[:7] == [
        "Mara Quinn",
        "Quinn Search · 2 Oak St · Ely NV 89301",
        "+1 216 555 0100",
        "March 10, 2026",
        "Amara Okafor",
        "1 Elm St",
        "Ely NV 89301",
    ]


# ------------------------------------------------------------------------------------------ where it stands


def test_us_margins_are_an_inch() -> None:
    spot = whole_text(printed("letter", order("us", "kowalski")))
    assert (round(spot.left), round(spot.top)) == (25, 24)  # capitals begin at 25.4 mm, the signs above ễ before it
    assert spot.right <= 215.9 - 25.4
    assert spot.bottom <= 279.4 - 25.4


@pytest.mark.parametrize("reader", ["kowalski", "six_lines", "polish", "vietnamese"])
def test_a_german_window_shows_the_senders_line_and_the_whole_address(reader: str) -> None:
    wanted = order("de", reader)
    pdf = printed("letter", wanted)
    (piece,) = wanted.pieces
    sender = " · ".join([piece.writer.name, *piece.writer.address(piece.reader)])
    lines = [sender, *(line[:30] for line in address_of(piece.reader, piece.writer, ""))]  # long ones go on below
    spots = [spot_of(pdf, line) for line in lines]
    # The field is 85 by 45 mm, 20 mm from the left and 45 mm from the top.
    assert all(spot.left >= 20 and spot.right <= 105 and spot.top >= 45 and spot.bottom <= 90 for spot in spots)


def test_german_marks_are_where_the_sheet_is_folded_and_punched() -> None:
    marks = marks_of(printed("letter", order("de", "kowalski")))
    assert [round(mark.top) for mark in marks] == [105, 148, 210]  # 148.5 for the hole punch
    assert all(mark.right < 20 for mark in marks)  # left of all text


def test_german_text_begins_a_line_below_the_field() -> None:
    pdf = printed("letter", order("de", "kowalski", subject="Gespräch"))
    assert 98 <= spot_of(pdf, "Gespräch").top <= 100  # 45 + 45 + 8.46 mm
    assert spot_of(pdf, "Sehr geehrte").left == pytest.approx(25, abs=0.5)


def test_a_french_reader_stands_at_the_right_in_the_window() -> None:
    spot = spot_of(printed("letter", order("fr", "kowalski")), "Ms. Denise Kowalski")
    assert (round(spot.left), round(spot.top)) == (110, 50)


def test_a_british_writers_address_stands_at_the_right() -> None:
    pdf = printed("letter", order("uk", "kowalski"))
    assert spot_of(pdf, "9 Comely Bank Row").left > 105
    assert spot_of(pdf, "Ms. Denise Kowalski").left == pytest.approx(25, abs=0.5)


# ------------------------------------------------------------------------------------------ what does not fit


def text_of_words(count: int) -> str:
    """A letter of that many words of seven letters, in five paragraphs."""
    return "\n\n".join(["Dear Ms. Kowalski,", *[" ".join(["quieter"] * (count // 5))] * 5, "Best,", "{name}"])


@pytest.mark.parametrize("form", ["us", "uk", "de", "fr", "a4"])
def test_a_long_letter_is_set_smaller_and_stays_on_its_page(form: str) -> None:
    heights = []
    for count in (250, 300, 375):  # letters have 300 words at the most
        pdf = printed("letter", order("us", "kowalski", text_of_words(count), form=form))
        assert page_count(pdf) == 1
        assert text_of(pdf).count("quieter") == count
        assert whole_text(pdf).bottom <= size_of(pdf)[1] - 19
        spot = spot_of(pdf, "quieter quieter")
        heights.append(spot.right - spot.left)
    assert heights[0] >= heights[1] >= heights[2]
    assert heights[2] >= heights[0] * 9 / 11 - 0.2  # from 11 points to 9 at the most


@pytest.mark.parametrize("form", ["us", "uk", "de", "fr", "a4"])
def test_a_text_that_is_too_long_is_refused_with_its_lines(form: str) -> None:
    with pytest.raises(BadInput) as refused:
        printed("letter", order("us", "kowalski", text_of_words(1250), form=form))  # 10,000 characters
    assert re.fullmatch(r"letter\.md: the letter is \d\d lines too long, even at 9 points; expected fewer words",
                        str(refused.value))  # fmt: skip


@pytest.mark.parametrize("form", ["us", "de"])
def test_one_line_too_many_is_one_line(form: str) -> None:
    def refusal(lines: int) -> str:
        text = "Dear Ms. Kowalski,\n\n" + "\n".join(["short"] * lines) + "\n\nBest,\n\n{name}\n"
        try:
            printed("letter", order("us", "kowalski", text, form=form))
        except BadInput as error:
            return str(error)
        return ""

    first = next(lines for lines in range(20, 60) if refusal(lines))
    assert "1 line too long" in refusal(first)
    assert "3 lines too long" in refusal(first + 2)


def test_a_word_wider_than_the_page_is_refused() -> None:
    with pytest.raises(BadInput, match="the letter has a word wider than its line"):
        printed("letter", order("us", "kowalski", "Dear X,\n\n" + "x" * 200 + "\n\nBest,\n\n{name}\n"))


@pytest.mark.parametrize("name", ["letter", "card"])
def test_chinese_needs_no_blanks_to_break(name: str) -> None:
    text = "感谢您抽出时间与我讨论这个职位" * 8
    pdf = printed(name, order("ca", "chinese", f"Dear 王小明,\n\n{text}\n\nBest,\n\n{{name}}\n"))
    read = text_of(pdf, page_count(pdf) - 1)
    assert text in read.replace("\n", "")


def test_a_missing_address_is_told_with_the_key_to_add() -> None:
    with pytest.raises(BadInput) as refused:
        printed("letter", order("us", "nowhere"))
    assert str(refused.value) == (
        "letter.md: no address of Tamika Reed is known; expected post: under nowhere in the journal"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ENGLISH.replace("three years", "[how long?] years"), "still to fill in: [how long?]"),
        ("Dear Ms. Kowalski,\n\n", "the letter has no text yet"),
        (
            ENGLISH.replace("position", "position ก"),
            "no font here holds the character ก (U+0E01, THAI CHARACTER KO KAI)",
        ),
        (ENGLISH.replace("position", "position \x07"), "no font here holds the character (U+0007)"),
    ],
)
def test_what_nobody_would_send_is_refused(text: str, told: str) -> None:
    with pytest.raises(BadInput) as refused:
        printed("letter", order("us", "kowalski", text))
    assert told in str(refused.value)


@given(st.text(max_size=40), st.text(max_size=200))
def test_whatever_people_write_is_printed_or_refused(name: str, text: str) -> None:
    wanted = order("us", "kowalski", f"Dear X,\n\n{text}\n\nBest,\n\n{{name}}", subject=name)
    with suppress(BadInput):
        assert page_count(printed("letter", wanted)) == 1
