"""A card with its text printed, in a hand's letters: folded, flat, or a postcard.

The text is what was written and nothing else; below the close there is room for the signature by hand. Where the
handwriting lacks a letter, the whole text is set in italics, not that letter alone. A folded card is two pages, for the
two sides of one sheet: the outside with the front and, small, the writer on the back, and the inside.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.paper.cards import FORMS as FORMS
from sundown.paper.cards import Card, card_of
from sundown.paper.fonts import handwritten_in
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of
from sundown.paper.text import parts_of
from sundown.paper.wording import front_words

MEDIA = ()
SUITS = ("handwritten", "post")
_BOTH_SIDES = "print it on both sides of the sheet, turned over at the short edge; the marks show where to fold"


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, card_of(order.form, piece.writer.country)))


def _print(piece: Piece, card: Card) -> Print:
    writer, parts = piece.writer, parts_of(piece.text.body, (piece.writer.name, piece.writer.signed), piece.source)
    postcard = card.form == "postcard"
    item = {
        "source": piece.source,
        "title": f"Card for {piece.reader.name}",
        "language": piece.language,
        "country": piece.reader.country or writer.country,
        "form": card.form,
        "width": card.width,
        "height": card.height,
        "folded": card.folded,
        "hand": handwritten_in(piece.text.body),
        "front": front_words(piece.kind, piece.language),
        "back": [writer.signed, " · ".join(writer.contact())] if writer.contact() else [writer.signed],
        "date": list(parts.above),
        "salutation": parts.salutation or None,
        "paragraphs": parts.paragraphs,
        "close": parts.close or None,
        "signature": parts.signature,
        "postscript": parts.postscript or None,
        "reader": address_of(piece.reader, writer, piece.source) if postcard else [],
        "sender": [writer.name, *writer.address(piece.reader)] if postcard and writer.post.strip() else [],
    }
    remarks = writer.remarks if postcard else (_BOTH_SIDES,) if card.folded else ()
    return Print(f"{piece.stem}.card", "card", [item], remarks)
