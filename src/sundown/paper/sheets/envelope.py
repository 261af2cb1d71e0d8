"""An envelope with the address as the reader's country wants it, and the return address."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of
from sundown.paper.wording import language_of, sender_label

MEDIA = ("post", "handwritten")
FORMS = {
    "10": "No. 10, 9 1/2 by 4 1/8 inches",
    "a2": "A2, 5 3/4 by 4 3/8 inches, for a folded card",
    "dl": "DL, 220 by 110 mm",
    "c6": "C6, 162 by 114 mm, for a card",
}
_INCHES = ("US", "CA", "MX", "PH")
_SENDER_ON_THE_BACK = ("GB", "IE", "FR", "MC")


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, order.form))


def _print(piece: Piece, form: str | None) -> Print:
    writer = piece.writer
    sender = [writer.name, *writer.address(piece.reader)] if writer.post.strip() else []
    language = language_of(piece.letter.body if piece.letter else "", writer.spoken)
    item = {
        "source": piece.source,
        "title": f"Envelope for {piece.reader.name}",
        "language": language,
        "country": piece.reader.country or writer.country,
        "paper": form or _size(piece),
        "reader": address_of(piece.reader, writer, piece.source),
        "sender": sender,
        "sender-label": sender_label(language),
        "on-back": writer.country in _SENDER_ON_THE_BACK,
    }
    return Print(f"{piece.stem}.envelope", "envelope", [item], writer.remarks)


def _size(piece: Piece) -> str:
    """What a card, or a letter folded in three, goes into."""
    card, inches = piece.medium == "handwritten", piece.writer.country in _INCHES
    return {(True, True): "a2", (True, False): "c6", (False, True): "10", (False, False): "dl"}[card, inches]
