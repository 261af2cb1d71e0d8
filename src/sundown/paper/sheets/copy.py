"""What is copied by hand: the text in the lines of the card, a ruled guide, names to read back, the address.

Without a text it is still what a person needs who writes at once: guide, names and address.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.facts import Contact
from sundown.paper.cards import FORMS as FORMS
from sundown.paper.cards import INCHES, MARGIN, card_of
from sundown.paper.handwriting import RULINGS, Written, by_hand, rows_on, signs_on, spelled
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of
from sundown.paper.text import parts_of
from sundown.paper.wording import copy_words

MEDIA = ("handwritten",)
_NO_TEXT = "without your text: give its file, or --letters with its folder"


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, order.form))


def _print(piece: Piece, form: str | None) -> Print:
    writer, reader = piece.writer, piece.reader
    card, say = card_of(form, writer.country), copy_words(writer.spoken)
    written = Written((), RULINGS[0], signs_on(card, RULINGS[0]))
    if piece.letter is not None:
        parts = parts_of(piece.letter.body, (writer.name, writer.signed), piece.source)
        written = by_hand(parts, card, piece.source)
    rows, about = rows_on(card, written.ruling), "about" if written.lines else "room"
    item = {
        "source": piece.source,
        "title": f"Copy sheet for {reader.name}",
        "language": piece.language,
        "country": reader.country or writer.country,
        "paper": "us-letter" if writer.country in INCHES else "a4",
        "heading": say["heading"].format(reader.name),
        "about": say[about].format(signs=written.signs, used=len(written.lines), rows=rows),
        "lines": [{"text": line.text, "right": line.right} for line in written.lines],
        "aloud": say["aloud"],
        "spelled": _spelled(reader, say),
        "ticks": [say[tick] for tick in ("spelled", "titled", "dated", "signed")],
        "envelope": say["envelope"] if card.form != "postcard" else say["postcard"],
        "reader": address_of(reader, writer, piece.source),
        "from": say["from"],
        "sender": [writer.name, *writer.address(reader)] if writer.post.strip() else [],
        "guide": say["guide"].format(card.width, card.height, written.ruling),
        "card": {"width": card.width, "height": card.height, "margin": MARGIN, "ruling": written.ruling, "rows": rows},
    }
    remarks = writer.remarks if piece.letter is not None else (*writer.remarks, _NO_TEXT)
    return Print(f"{piece.stem}.copy", "copy", [item], remarks)


def _spelled(reader: Contact, say: dict[str, str]) -> list[dict[str, object]]:
    """Name, title and organization with their letters apart, as far as they are known."""
    known = (("name", reader.name), ("title", reader.title), ("organization", reader.organization))
    return [{"label": say[label], "words": spelled(text), "plain": text} for label, text in known if text]
