"""A letter on one page, in the form that the writer's country expects.

The text is what was written and nothing else. Where the letter head says a line of the signature already, the signature
leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.problems import BadInput, Problem
from sundown.core.written import WrittenLetter
from sundown.paper.order import Order, Piece, Print, for_each
from sundown.paper.people import address_of, reader_of
from sundown.paper.text import Parts, parts_of
from sundown.paper.wording import copies, date_words, enclosures, language_of

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


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each piece."""
    yield from for_each(order.pieces, lambda piece: _print(piece, order))


def _print(piece: Piece, order: Order) -> Print:
    if piece.letter is None:
        message, expected = "there is no text of yours for this letter yet", "its file, or --letters with its folder"
        raise BadInput([Problem(file=piece.source, message=message, expected=expected)])
    form = order.form or _FORM_OF.get(piece.writer.country, "a4")
    return Print(
        f"{piece.stem}.letter", _TEMPLATES.get(form, "letter-block"), [_item(piece, piece.letter, form, order)]
    )


def _item(piece: Piece, letter: WrittenLetter, form: str, order: Order) -> dict[str, object]:
    writer, reader = piece.writer, piece.reader
    parts = parts_of(letter.body, (writer.name, writer.signed), piece.source)
    language = language_of(letter.body, writer.language)
    said_above = {*writer.contact(), *writer.address()}
    copied = [known.name if (known := reader_of(person, order.journal)) else person for person in letter.cc]
    subject = letter.subject.strip() if letter.subject else ""
    return {
        "source": piece.source,
        "title": f"{subject or 'Letter'}: {reader.name}",
        "language": language if language == "en" else writer.spoken,
        "paper": "us-letter" if form in ("us", "ca") else "a4",
        "head": _head(piece),
        "date": _date(parts, piece, language, form, order),
        "reader": address_of(reader, writer, piece.source),
        "subject": _subject(subject, form, language),
        "salutation": parts.salutation or None,
        "paragraphs": parts.paragraphs,
        "close": parts.close or None,
        "signature": [line for line in parts.signature if line not in said_above],
        "postscript": parts.postscript or None,
        "below": [*enclosures(letter.attachments, language), *copies(copied, language)],
    }


def _head(piece: Piece) -> dict[str, object]:
    address = piece.writer.address(piece.reader)
    return {
        "name": piece.writer.signed,
        "address": address,
        "contact": piece.writer.contact(),
        "one-line": " · ".join([piece.writer.name, *address]) if address else "",
    }


def _date(parts: Parts, piece: Piece, language: str, form: str, order: Order) -> str:
    """The date that the writer put above, else that of the file, else today; in France with the place."""
    if parts.above:
        return "\n".join(parts.above)
    assert piece.letter is not None
    day = date_words(piece.letter.written_on or order.at.date(), language, piece.writer.language, piece.writer.country)
    place = piece.writer.city.split(",")[0].strip()
    if form != "fr" or not place:
        return day
    return f"{place}, le {day}" if language == "fr" else f"{place}, {day}"


def _subject(subject: str, form: str, language: str) -> str | None:
    return f"Objet : {subject}" if subject and form == "fr" and language == "fr" else subject or None
