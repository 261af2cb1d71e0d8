"""Sheets of labels as their maker sells them, and the items for the template that fills them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sundown.core.problems import BadInput, Problem
from sundown.paper.cards import INCHES

FORMS = {
    "5160": "Avery 5160, 30 labels of 2 5/8 by 1 inch on US letter",
    "l7160": "Avery L7160, 21 labels of 63.5 by 38.1 mm on A4",
}


class LabelSheet(NamedTuple):
    """Where the labels lie, in millimetres: the page, one label, the first one's corner, from each to the next across.

    Down, each row touches the next.
    """

    page: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float

    @property
    def size(self) -> int:
        """How many labels are on a sheet."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of a label, counted from 0 row by row, on its own sheet."""
        row, column = divmod(place % self.size, self.columns)
        return self.left + column * self.across, self.top + row * self.height


SHEETS = {
    "5160": LabelSheet((215.9, 279.4), 3, 10, width=66.675, height=25.4, left=4.7625, top=12.7, across=69.85),
    "l7160": LabelSheet((210.0, 297.0), 3, 7, width=63.5, height=38.1, left=7.25, top=15.15, across=66.0),
}
"""The makers' geometry: 2 5/8 by 1 inch, every 2 3/4 inches from 3/16 and 1/2 inch; 2.5 mm between columns, centred."""


def sheet_of(form: str | None, country: str) -> LabelSheet:
    """The sheet of that form, else that of the country."""
    return SHEETS[form or ("5160" if country in INCHES else "l7160")]


def items_on(sheet: LabelSheet, labels: Sequence[Mapping[str, object]], start: int) -> list[dict[str, object]]:
    """An item for each label, with its place, from label `start` of the first sheet, counted from 1.

    Raises BadInput where the sheet has no such label.
    """
    if start > sheet.size:
        message, expected = f"this sheet has no label {start}", f"1 to {sheet.size}"
        raise BadInput([Problem(file="--start", message=message, expected=expected)])
    return [
        {
            **label,
            "page": list(sheet.page),
            "corner": list(sheet.corner(place)),
            "size": [sheet.width, sheet.height],
            "begins": place % sheet.size == 0,
        }
        for place, label in enumerate(labels, start - 1)
    ]
