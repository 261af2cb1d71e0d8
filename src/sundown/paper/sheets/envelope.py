"""An envelope with the address as the reader's country wants it, and the return address."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.paper.cards import INCHES
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of
from sundown.paper.wording import sender_label

MEDIA = ("post", "handwritten")
FORMS = {
    "10": "No. 10, 9 1/2 by 4 1/8 inches",
    "a2": "A2, 5 3/4 by 4 3/8 inches, for a folded card",
    "dl": "DL, 220 by 110 mm",
    "c6": "C6, 162 by 114 mm, for a card",
    "a6": "C6, for a card of that form",
    "postcard": "none: a postcard goes without one",
}
_SENDER_ON_THE_BACK = ("GB", "IE", "FR", "MC")


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    if order.form == "postcard":
        return
    yield from for_each(order.pieces, lambda piece: _print(piece, order.form))


def _print(piece: Piece, form: str | None) -> Print:
    writer = piece.writer
    sender = [writer.name, *writer.address(piece.reader)] if writer.post.strip() else []
    language = piece.language
    item = {
        "source": piece.source,
        "title": f"Envelope for {piece.reader.name}",
        "language": language,
        "country": piece.reader.country or writer.country,
        "paper": "c6" if form == "a6" else form or _size(piece),
        "reader": address_of(piece.reader, writer, piece.source),
        "sender": sender,
        "sender-label": sender_label(language),
        "on-back": writer.country in _SENDER_ON_THE_BACK,
    }
    return Print(f"{piece.stem}.envelope", "envelope", [item], writer.remarks)


def _size(piece: Piece) -> str:
    """What a card, or a letter folded in three, goes into."""
    card, inches = piece.medium == "handwritten", piece.writer.country in INCHES
    return {(True, True): "a2", (True, False): "c6", (False, True): "10", (False, False): "dl"}[card, inches]
