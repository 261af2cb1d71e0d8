"""The page that goes before a letter by fax: to whom, from whom, how many pages.

In the language of the letter. On one page; what does not fit at 9 points is refused (S1-14).
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.problems import BadInput, Problem
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.wording import date_words, enclosures, fax_words, language_of
from sundown.paper.worksheets import named, paper_of

MEDIA = ("fax",)
FORMS: dict[str, str] = {}

COVER_AND_LETTER = 2


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, order))


def _print(piece: Piece, order: Order) -> Print:
    reader, writer, letter = piece.reader, piece.writer, piece.letter
    if not reader.fax:
        message = f"no fax number of {reader.name} is known"
        raise BadInput([Problem(file=piece.source, message=message, expected=f"fax: under {reader.id} in the journal")])
    language = language_of(letter.body if letter is not None else "", writer.spoken)
    words, enclosed = fax_words(language), enclosures(letter.attachments if letter is not None else (), language)
    written_on = letter.written_on if letter is not None else None
    text = words["text of"].format(date_words(written_on, writer, language)) if written_on else words["text"]
    pages = words["with this"].format(COVER_AND_LETTER) + (f", {words['and']}" if enclosed else "")
    rows = [
        (words["to"], "\n".join(filter(None, (named(reader), reader.title, reader.organization)))),
        (words["number"], reader.fax),
        (words["from"], "\n".join(filter(None, (writer.signed, writer.organization, *writer.address(reader))))),
        (words["phone"], writer.phone),
        ("E-Mail" if language == "de" else "E-mail", writer.email),
        (words["date"], date_words(order.at.date(), writer, language)),
        (words["pages"], pages),
        (words["about"], (letter.subject if letter is not None else "") or ""),
    ]
    item = {
        "source": piece.source,
        "title": f"{words['title']}: {reader.name}",
        "heading": words["title"],
        "language": language,
        "country": reader.country or writer.country,
        "paper": paper_of(writer.country),
        "rows": [list(row) for row in rows if row[1]],
        "text": text,
        "below": enclosed,
    }
    return Print(f"{piece.stem}.fax", "fax", [item])
