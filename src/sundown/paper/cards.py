"""The cards that people write on: their sizes, and which one a country uses."""

from __future__ import annotations

from typing import NamedTuple

INCHES = ("US", "CA", "MX", "PH")
"""Countries whose paper is measured in inches."""

FORMS = {
    "a2": "folded, 5 1/2 by 4 1/4 inches, from a sheet of 5 1/2 by 8 1/2",
    "a6": "folded, 148 by 105 mm, from a sheet A5",
    "flat": "a card that is not folded, of the country's size",
    "postcard": "message and address side, of the country's size; goes without an envelope",
}
MARGIN = 8.0
"""Millimetres at each edge that nobody writes on."""

_AMERICAN, _A6 = (139.7, 107.95), (148.0, 105.0)


class Card(NamedTuple):
    """A card as it lies in the hand, a folded one closed: one of FORMS, width and height in millimetres."""

    form: str
    width: float
    height: float

    @property
    def folded(self) -> bool:
        """Whether its sheet is twice as high, with the fold at the upper edge of the card."""
        return self.form in ("a2", "a6")


def card_of(form: str | None, country: str) -> Card:
    """The card of that form; without one, the folded card that the country's envelopes are made for."""
    inches = country in INCHES
    form = form or ("a2" if inches else "a6")
    size = {"a2": _AMERICAN, "a6": _A6}.get(form, _AMERICAN if inches else _A6)
    return Card(form, *size)
