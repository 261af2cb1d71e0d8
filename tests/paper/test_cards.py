"""Cards: how they look, what stands where once they are folded, and what does not fit."""

from __future__ import annotations

import pytest
from tests.paper.orders import LONGEST_NOTE, NOTE, note, order, printed
from tests.paper.reading import (
    looks_like,
    marks_of,
    page_count,
    signs_of,
    size_of,
    spot_of,
    text_of,
    whole_text,
    words_of,
)

from sundown.core.problems import BadInput
from sundown.core.written import count_words
from sundown.paper.fonts import handwritten_in
from sundown.paper.order import press, sheet

SIZES = {"a2": (139.7, 215.9), "a6": (148.0, 210.0)}  # 5 1/2 by 8 1/2 inches; A5


@pytest.mark.parametrize(
    ("writer", "reader", "form", "text"),
    [
        ("us", "kowalski", "a2", NOTE),
        ("uk", "polish", "a6", NOTE.replace("Ms. Kowalski", "Dr. Wąsowicz-Źdźbło")),
        ("de", "turkish", "flat", NOTE.replace("Ms. Kowalski", "Ayşegül Işık")),
        ("ca", "kowalski", "flat", LONGEST_NOTE),
        ("us", "six_lines", "postcard", NOTE),
        ("jp", "arabic", "postcard", NOTE.replace("Ms. Kowalski", "محمد عبد الله الخطيب")),
        ("uk", "vietnamese", "postcard", NOTE.replace("Ms. Kowalski", "Trần Đức Thắng")),
        ("fr", "chinese", "a6", NOTE.replace("Ms. Kowalski", "王小明")),
        ("ca", "markup", "a2", NOTE.replace("Ms. Kowalski", "#strong(x) $1/0$ \\ *b* _i_")),
    ],
)
def test_a_card_looks_as_it_did_when_somebody_looked(writer: str, reader: str, form: str, text: str) -> None:
    assert looks_like(f"card-{form}-{writer}-{reader}", printed("card", note(writer, reader, text, form=form)))


@pytest.mark.parametrize(("writer", "form"), [("us", "a2"), ("ca", "a2"), ("uk", "a6"), ("de", "a6"), ("jp", "a6")])
def test_the_countrys_card_is_folded_from_a_sheet_twice_as_high(writer: str, form: str) -> None:
    pdf = printed("card", note(writer, "kowalski"))
    assert [size_of(pdf, page) for page in range(page_count(pdf))] == [SIZES[form]] * 2


@pytest.mark.parametrize(
    ("writer", "form", "pages", "size"),
    [("us", "flat", 1, (139.7, 107.9)), ("de", "flat", 1, (148.0, 105.0)), ("us", "postcard", 2, (139.7, 107.9)),
     ("uk", "postcard", 2, (148.0, 105.0))],
)  # fmt: skip
def test_cards_that_are_not_folded(writer: str, form: str, pages: int, size: tuple[float, float]) -> None:
    pdf = printed("card", note(writer, "kowalski", form=form))
    assert (page_count(pdf), size_of(pdf)) == (pages, pytest.approx(size, abs=0.1))


# ------------------------------------------------------------------------------------------ folded


@pytest.mark.parametrize("form", SIZES)
def test_the_front_is_upright_below_the_fold_and_the_back_upside_down_above(form: str) -> None:
    pdf = printed("card", note("us", "kowalski", form=form))
    width, height = SIZES[form]
    front, first, last = (spot_of(pdf, words) for words in ("Thank you", "Thank", "you"))
    assert front.top > height / 2
    assert (front.left + front.right) / 2 == pytest.approx(width / 2, abs=1.5)  # it leans
    assert first.right < last.left
    name, credential = spot_of(pdf, "Nguyễn"), spot_of(pdf, "RN")
    assert credential.right < name.left  # from right to left: upright once the sheet is folded
    # Folded, the fold is the back's upper edge and the upper edge of the sheet its foot.
    assert name.bottom < 20
    assert spot_of(pdf, "614 555").top < name.top


@pytest.mark.parametrize("form", SIZES)
def test_the_message_is_upright_below_the_fold_inside(form: str) -> None:
    pdf = printed("card", note("us", "kowalski", form=form))
    width, height = SIZES[form]
    spot = whole_text(pdf, 1)
    # Turned over at the short edge, the inside's lower half lies behind the outside's upper: front and message both
    # have the fold above them.
    assert spot.top >= height / 2 + 8
    assert spot.bottom <= height - 8
    assert spot.left >= 6.5  # a hand's letters lean out of their boxes
    assert spot.right <= width - 6.5
    assert spot_of(pdf, "Dear", 1).right < spot_of(pdf, "Kowalski", 1).left


@pytest.mark.parametrize("form", SIZES)
@pytest.mark.parametrize("page", [0, 1])
def test_marks_show_the_fold_in_the_middle(form: str, page: int) -> None:
    width, height = SIZES[form]
    marks = marks_of(printed("card", note("us", "kowalski", form=form)), page)
    assert [mark.top for mark in marks] == pytest.approx([height / 2] * 2, abs=0.2)
    assert sorted(round(mark.left) for mark in marks) == [0, round(width - 6)]


@pytest.mark.parametrize(
    ("writer", "kind", "text", "word"),
    [
        ("us", "handwritten_note", NOTE, "Thank you"),
        ("us", "helper_card", NOTE, "Thank you"),
        ("us", "new_year_card", NOTE, "Happy New Year"),
        ("us", "networking_note", NOTE, ""),
        ("de", "handwritten_note", "Sehr geehrte Frau Kowalski,\n\nvielen Dank.\n\nMit freundlichen Grüßen\n\n{name}\n",
         "Vielen Dank"),
        ("fr", "helper_card", "Madame,\n\nJe vous remercie.\n\nCordialement,\n\n{name}\n", "Merci"),
    ],
)  # fmt: skip
def test_the_front_says_a_plain_word_or_nothing(writer: str, kind: str, text: str, word: str) -> None:
    lines = text_of(printed("card", note(writer, "kowalski", text, kind=kind))).splitlines()
    assert lines[: -2 if word == "" else 1] == ([word] if word else [])  # two lines of the writer's follow


def test_how_to_print_a_folded_card_is_said() -> None:
    for form, told in (("a2", True), ("flat", False)):
        (each,) = press(sheet("card").draw(note("us", "kowalski", form=form)))
        assert any("short edge" in remark for remark in each.remarks) is told


# ------------------------------------------------------------------------------------------ text and address


@pytest.mark.parametrize("writer", ["us", "uk", "de", "fr", "jp"])
@pytest.mark.parametrize("text", [NOTE, LONGEST_NOTE], ids=["note", "longest"])
def test_the_text_that_is_read_back_is_the_letter(writer: str, text: str) -> None:
    wanted = note(writer, "kowalski", text)
    letter = wanted.pieces[0].text
    assert words_of(text_of(printed("card", wanted), 1)) == words_of(letter.body)


def test_what_the_handwriting_can_write() -> None:
    assert handwritten_in("Żaneta Wąsowicz-Źdźbło, Ayşegül Işık, Çağlayan, Щёголева – “…”")
    assert handwritten_in("王小明, محمد")  # in fonts of their own
    assert not handwritten_in("Trần Đức Thắng")
    assert not handwritten_in("Παπαδόπουλος")


def test_a_postcard_has_the_reader_where_the_post_looks() -> None:
    pdf = printed("card", note("us", "kowalski", form="postcard"))
    assert words_of(text_of(pdf, 0)) == words_of(note("us", "kowalski").pieces[0].text.body)
    reader = spot_of(pdf, "9500 Lake Ave", 1)
    assert reader.left > 0.25 * 139.7
    assert all(sign.bottom <= 107.95 - 15.9 for sign in signs_of(pdf, 1))  # 5/8 inch at the foot is the machines'
    (stamp,) = marks_of(pdf, 1)
    assert (round(stamp.right), round(stamp.top)) == (131, 9)  # 9 mm from the upper and right edges
    assert spot_of(pdf, "742 Neil Ave", 1).right < stamp.left - 20
    assert reader.top > stamp.bottom


def test_a_postcard_without_a_known_address_is_refused() -> None:
    with pytest.raises(BadInput, match="no address of Tamika Reed is known"):
        printed("card", note("us", "nowhere", form="postcard"))
    assert page_count(printed("card", note("us", "nowhere", form="a2"))) == 2  # it goes into an envelope


# ------------------------------------------------------------------------------------------ what does not fit


@pytest.mark.parametrize("form", ["a2", "a6", "flat", "postcard"])
@pytest.mark.parametrize("writer", ["us", "ca", "de"])
def test_the_longest_note_fits(writer: str, form: str) -> None:
    assert count_words(LONGEST_NOTE.split("Kowalski,")[1].split("Sincerely")[0]) == 70
    assert printed("card", note(writer, "kowalski", LONGEST_NOTE, form=form))


@pytest.mark.parametrize("times", [60, 300])
def test_a_text_that_is_too_long_is_refused_with_its_lines(times: int) -> None:
    with pytest.raises(BadInput, match=r"^letter\.md: the card's text is \d+ lines too long, even at 12 points;"):
        printed("card", note("de", "kowalski", NOTE.replace("Thank you", "Thank you so very much indeed " * times)))


def test_a_card_without_a_text_is_refused() -> None:
    wanted = order("us", "kowalski", NOTE.split("Thank you")[0], medium="handwritten")
    with pytest.raises(BadInput, match="the letter has no text yet"):
        printed("card", wanted)
