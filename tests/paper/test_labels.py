"""Labels: where the maker's sheet has them, from which one on, and what does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.paper.orders import order, printed
from tests.paper.reading import Spot, looks_like, page_count, size_of, spot_of, text_of

from sundown.core.problems import BadInput
from sundown.paper.label_sheets import SHEETS
from sundown.paper.order import Order, sheet

READERS = ["kowalski", "vietnamese", "polish", "turkish", "arabic", "chinese", "six_lines", "markup"]
INCH = 25.4


def labels(writer: str, readers: list[str], form: str | None = None, start: int = 1) -> Order:
    """A label for each reader."""
    pieces = [order(writer, reader).pieces[0] for reader in readers]
    return replace(order(writer, readers[0]), pieces=pieces, form=form, start=start)


def label(form: str, column: int, row: int) -> Spot:
    """A label's edges by the makers' own numbers, in millimetres from the corner of the sheet.

    Avery 5160: 3 by 10 of 2.625 by 1 in; margins 0.1875 in at the side, 0.5 in at the top; every 2.75 and 1 in.
    L7160: 3 by 7 of 63.5 by 38.1 mm; margins 7.25 at the side, 15.15 at the top; every 66 and 38.1 mm.
    """
    if form == "5160":
        left, top = (0.1875 + 2.75 * column) * INCH, (0.5 + row) * INCH
        return Spot(left, top, left + 2.625 * INCH, top + INCH)
    left, top = 7.25 + 66 * column, 15.15 + 38.1 * row
    return Spot(left, top, left + 63.5, top + 38.1)


def inside(spot: Spot, label: Spot, free: float = 1.3) -> bool:
    """Whether something stands on a label, and not at its edges."""
    return (
        spot.left >= label.left + free
        and spot.top >= label.top + free
        and spot.right <= label.right - free
        and spot.bottom <= label.bottom - free
    )


@pytest.mark.parametrize(("form", "columns", "rows", "page"),
                         [("5160", 3, 10, (215.9, 279.4)), ("l7160", 3, 7, (210.0, 297.0))])  # fmt: skip
def test_the_sheet_is_the_makers(form: str, columns: int, rows: int, page: tuple[float, float]) -> None:
    ours = SHEETS[form]
    assert (ours.columns, ours.rows, ours.page) == (columns, rows, page)
    last = label(form, columns - 1, rows - 1)
    assert page[0] - last.right == pytest.approx(label(form, 0, 0).left)  # the margins are alike on both sides
    assert page[1] - last.bottom == pytest.approx(label(form, 0, 0).top)
    for place in range(columns * rows):
        row, column = divmod(place, columns)
        assert ours.corner(place) == pytest.approx(label(form, column, row)[:2])


@pytest.mark.parametrize("form", SHEETS)
@pytest.mark.parametrize("start", [1, 2, 3, 4, 17, 21])
def test_an_address_stands_on_the_label_that_was_asked_for(form: str, start: int) -> None:
    pdf = printed("labels", labels("us", ["kowalski"], form, start))
    row, column = divmod(start - 1, 3)
    for line in ("Ms. Denise Kowalski", "Lakeshore General", "Cleveland OH 44114"):
        spot = spot_of(pdf, line)
        assert inside(spot, label(form, column, row))
        assert spot.left == pytest.approx(label(form, column, row).left + 4, abs=0.6)


@pytest.mark.parametrize("form", SHEETS)
def test_the_last_label_is_used_before_the_next_sheet(form: str) -> None:
    maker = SHEETS[form]
    pdf = printed("labels", labels("us", ["turkish", "kowalski", "markup"], form, maker.size - 1))
    assert page_count(pdf) == 2
    assert inside(spot_of(pdf, "9500 Lake Ave"), label(form, 2, maker.rows - 1))
    assert inside(spot_of(pdf, "City OH 44114", 1), label(form, 0, 0))
    assert {size_of(pdf, page) for page in range(2)} == {maker.page}


@pytest.mark.parametrize(("writer", "form"), [("us", "5160"), ("ca", "5160"), ("uk", "l7160"), ("de", "l7160")])
def test_the_sheet_is_what_the_country_sells(writer: str, form: str) -> None:
    assert size_of(printed("labels", labels(writer, ["kowalski"]))) == SHEETS[form].page


@pytest.mark.parametrize(("writer", "start"), [("us", 17), ("uk", 5)])
def test_labels_look_as_they_did_when_somebody_looked(writer: str, start: int) -> None:
    assert looks_like(f"labels-{writer}", printed("labels", labels(writer, READERS * 2, start=start)))


def test_an_address_is_as_the_post_of_its_country_asks() -> None:
    assert text_of(printed("labels", labels("us", ["six_lines"]))).splitlines()[-2:] == ["40225 Düsseldorf", "GERMANY"]
    assert text_of(printed("labels", labels("de", ["six_lines"]))).splitlines()[-1] == "40225 Düsseldorf"


def test_return_labels_fill_the_sheet_from_the_first_that_is_there() -> None:
    pdf = printed("return_labels", labels("us", ["kowalski"], start=28))
    assert text_of(pdf).count("Columbus, OH 43215") == 3
    assert looks_like("return-labels-uk", printed("return_labels", labels("uk", ["kowalski"])))


def test_nothing_to_print_is_no_sheet() -> None:
    assert list(sheet("labels").draw(replace(labels("us", ["kowalski"]), pieces=[]))) == []


@pytest.mark.parametrize(("form", "start"), [("5160", 31), ("l7160", 22)])
def test_a_label_that_the_sheet_does_not_have_is_refused(form: str, start: int) -> None:
    for name in ("labels", "return_labels"):
        with pytest.raises(BadInput, match=f"^--start: this sheet has no label {start}; expected 1 to {start - 1}$"):
            printed(name, labels("us", ["kowalski"], form, start))


def test_an_address_of_too_many_lines_is_refused_with_their_number() -> None:
    wanted = labels("us", ["kowalski", "turkish"])
    reader = replace(wanted.pieces[1].reader, post="\n".join(f"Building {number}" for number in range(20)))
    wanted = replace(wanted, pieces=[wanted.pieces[0], replace(wanted.pieces[1], source="g.md", reader=reader)])
    with pytest.raises(BadInput, match=r"^g\.md: the address is \d+ lines too long, even at 6 points"):
        printed("labels", wanted)


def test_without_the_writers_address_there_is_no_return_label() -> None:
    wanted = labels("us", ["kowalski"])
    piece = wanted.pieces[0]
    wanted = replace(wanted, pieces=[replace(piece, writer=replace(piece.writer, post=""))])
    with pytest.raises(BadInput, match="your own address is not known; expected post: under seeker in the journal"):
        printed("return_labels", wanted)
