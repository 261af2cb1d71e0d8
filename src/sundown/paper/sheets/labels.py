"""Labels with the readers' addresses, from the first that is still on the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.paper.label_sheets import FORMS as FORMS
from sundown.paper.label_sheets import items_on, sheet_of
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of

MEDIA = ()
SUITS = ("post", "handwritten")


def draw(order: Order) -> Iterator[Print]:
    """One PDF for all pieces, a label for each; named after the piece where there is only one."""
    if not order.pieces:
        return
    first = order.pieces[0]
    labels = for_each(order.pieces, _label)
    items = items_on(sheet_of(order.form, first.writer.country), labels, order.start)
    yield Print(f"{first.stem}.labels" if len(labels) == 1 else "labels", "labels", items)


def _label(piece: Piece) -> dict[str, object]:
    return {
        "source": piece.source,
        "title": "Labels",
        "language": piece.language,
        "country": piece.reader.country or piece.writer.country,
        "lines": address_of(piece.reader, piece.writer, piece.source),
    }
