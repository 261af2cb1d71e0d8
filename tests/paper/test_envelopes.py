"""Envelopes: the sizes, who stands where, and what the post's machines need free."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.paper.orders import order, printed
from tests.paper.reading import looks_like, page_count, signs_of, size_of, spot_of, text_of, whole_text

from sundown.core.problems import BadInput
from sundown.paper.order import press, sheet

SIZES = {"10": (241.3, 104.8), "a2": (146.1, 111.1), "dl": (220.0, 110.0), "c6": (162.0, 114.0)}
"""Millimetres: 9 1/2 by 4 1/8 and 5 3/4 by 4 3/8 inches; ISO 269."""


@pytest.mark.parametrize("form", SIZES)
def test_sizes(form: str) -> None:
    assert size_of(printed("envelope", order("us", "kowalski", form=form))) == pytest.approx(SIZES[form], abs=0.1)


@pytest.mark.parametrize(
    ("writer", "medium", "form"),
    [("us", "post", "10"), ("us", "handwritten", "a2"), ("ca", "post", "10"), ("uk", "post", "dl"),
     ("de", "handwritten", "c6"), ("fr", "post", "dl"), ("jp", "handwritten", "c6")],
)  # fmt: skip
def test_a_letter_and_a_card_go_into_what_the_country_uses(writer: str, medium: str, form: str) -> None:
    assert size_of(printed("envelope", order(writer, "kowalski", medium=medium))) == pytest.approx(SIZES[form], abs=0.1)


@pytest.mark.parametrize(
    ("writer", "reader", "form"),
    [("us", "kowalski", "10"), ("us", "polish", "a2"), ("de", "six_lines", "c6"), ("uk", "vietnamese", "dl"),
     ("jp", "arabic", "c6"), ("fr", "chinese", "dl"), ("us", "markup", "10")],
)  # fmt: skip
def test_an_envelope_looks_as_it_did_when_somebody_looked(writer: str, reader: str, form: str) -> None:
    assert looks_like(f"envelope-{form}-{writer}-{reader}", printed("envelope", order(writer, reader, form=form)))


@pytest.mark.parametrize("form", SIZES)
@pytest.mark.parametrize("reader", ["kowalski", "polish", "vietnamese"])
def test_the_address_leaves_room_for_stamp_and_bars(form: str, reader: str) -> None:
    signs = signs_of(printed("envelope", order("us", reader, form=form)))
    width, height = SIZES[form]
    senders = [sign for sign in signs if sign.top < 40]
    readers = [sign for sign in signs if sign.top >= 40]
    assert all(sign.right <= 0.55 * width and sign.bottom < 37 for sign in senders)
    assert all(sign.bottom <= height - 15.9 for sign in readers)  # 5/8 inch at the foot
    assert all(0.3 * width <= sign.left and sign.right <= width - 8 for sign in readers)
    assert len(readers) > 50


def test_an_american_sender_stands_at_the_upper_left() -> None:
    pdf = printed("envelope", order("us", "kowalski"))
    assert text_of(pdf).splitlines()[:3] == ["Nguyễn Thị Ánh", "742 Neil Ave", "Columbus, OH 43215"]
    assert spot_of(pdf, "742 Neil Ave").right < 241.3 / 2
    assert spot_of(pdf, "Columbus").bottom < 40


def test_a_british_sender_stands_on_the_back() -> None:
    pdf = printed("envelope", order("uk", "kowalski"))
    assert page_count(pdf) == 2
    assert "Comely" not in text_of(pdf)
    assert text_of(pdf, 1) == "From: Łukasz Żółć, 9 Comely Bank Row, EDINBURGH, EH4 1EA, UNITED KINGDOM"
    assert whole_text(pdf, 1).bottom < 30  # on the flap


def test_without_a_return_address_it_is_said_and_printed() -> None:
    wanted = order("us", "kowalski")
    piece = wanted.pieces[0]
    wanted = replace(wanted, pieces=[replace(piece, writer=replace(piece.writer, post=""))])
    (each,) = press(sheet("envelope").draw(wanted))
    assert each.remarks == ("without your own address: the journal has no post: under seeker",)
    assert text_of(each.pdf).startswith("Ms. Denise Kowalski")


def test_an_address_of_too_many_lines_is_refused_with_their_number() -> None:
    wanted = order("us", "kowalski", form="10")
    reader = replace(wanted.pieces[0].reader, post="\n".join(f"Building {number}" for number in range(20)))
    with pytest.raises(BadInput, match=r"letter\.md: the address is \d+ lines too long, even at 9 points"):
        printed("envelope", replace(wanted, pieces=[replace(wanted.pieces[0], reader=reader)]))
