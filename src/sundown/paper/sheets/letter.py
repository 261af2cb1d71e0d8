"""A letter on one page, in the form that the writer's country expects.

The text is what was written and nothing else. A line that the letter head says already is left out above the salutation
and, unless the text points there, below the writer's name. A date above the salutation is the letter's; else that of
its file, else today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from sundown.core.postal import named_lines
from sundown.core.written import WrittenLetter
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import Writer, address_of, reader_of
from sundown.paper.text import parts_of
from sundown.paper.wording import copies, date_words, enclosures

MEDIA = ("post", "fax")
FORMS = {
    "us": "block style on US letter paper",
    "ca": "block style on US letter paper, for Canada",
    "uk": "the writer's address at the upper right",
    "de": "in the manner of DIN 5008, form B, for envelopes with a window",
    "fr": "lieu, date et objet",
    "a4": "block style on A4",
}
_FORM_OF = (
    {"US": "us", "CA": "ca", "MX": "us", "PH": "us"}
    | dict.fromkeys(("GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK"), "uk")
    | dict.fromkeys(("DE", "AT", "CH", "LI"), "de")
    | dict.fromkeys(("FR", "BE", "LU", "MC"), "fr")
)
_TEMPLATES = {"uk": "letter-uk", "de": "letter-din", "fr": "letter-french"}
_POINTS_BELOW = re.compile(r"(?i)\b(?:below|unten|am Ende dieses|ci-dessous)\b")
"""“You can reach me at the number below”: it has to stand there then."""


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, order))


def _print(piece: Piece, order: Order) -> Print:
    form = order.form or _FORM_OF.get(piece.writer.country, "a4")
    item = _item(piece, piece.text, form, order)
    return Print(f"{piece.stem}.letter", _TEMPLATES.get(form, "letter-block"), [item], piece.writer.remarks)


def _item(piece: Piece, letter: WrittenLetter, form: str, order: Order) -> dict[str, object]:
    writer, reader = piece.writer, piece.reader
    parts = parts_of(letter.body, (writer.name, writer.signed), piece.source)
    language = piece.language
    head, address = _head(piece), _address(piece)
    said_below = any(map(_POINTS_BELOW.search, parts.paragraphs))
    own_top = [line for line in parts.above if line not in (*head["address"], *head["contact"], *address)]
    copied = [known.name if (known := reader_of(person, order.journal)) else person for person in letter.cc]
    subject = (letter.subject or "").strip()
    return {
        "source": piece.source,
        "title": f"{subject or 'Letter'}: {reader.name}",
        "language": language,
        "country": reader.country or writer.country,
        "paper": "us-letter" if form in ("us", "ca") else "a4",
        "head": head,
        "date": "\n".join(own_top) or _date(letter.written_on or order.at.date(), writer, form, language),
        "reader": address,
        "subject": f"Objet : {subject}" if subject and (form, language) == ("fr", "fr") else subject or None,
        "salutation": parts.salutation or None,
        "paragraphs": parts.paragraphs,
        "close": parts.close or None,
        "signature": [line for line in parts.signature if said_below or line not in head["contact"]],
        "postscript": parts.postscript or None,
        "below": [*enclosures(letter.attachments, language), *copies(copied, language)],
    }


def _address(piece: Piece) -> list[str]:
    """The reader's block; a fax needs no postal address, so names alone will do for it."""
    if piece.medium == "fax" and not (piece.reader.post or "").strip():
        return list(named_lines(piece.reader))
    return address_of(piece.reader, piece.writer, piece.source)


def _head(piece: Piece) -> dict[str, Any]:
    address = piece.writer.address(piece.reader)
    return {
        "name": piece.writer.signed,
        "address": address,
        "contact": piece.writer.contact(),
        "one-line": " · ".join([piece.writer.name, *address]) if address else "",
    }


def _date(day: date, writer: Writer, form: str, language: str) -> str:
    """The date, in France with the place before it."""
    words, place = date_words(day, writer, language), writer.city.split(",")[0].strip()
    if form != "fr" or not place:
        return words
    return f"{place}, le {words}" if language == "fr" else f"{place}, {words}"
