"""The same cards and letters as web pages, for WeasyPrint to set: same words, fonts, sizes and number of pages.

It has one thing less to do: its texts are known to fit, so it need not try sizes.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from sundown.paper.cards import card_of
from sundown.paper.fonts import font_files
from sundown.paper.order import Order, Piece
from sundown.paper.people import address_of
from sundown.paper.text import Parts, parts_of

_FONTS = {"Caveat": "hand", "NotoSerif": "serif", "NotoSans": "sans"}
_STYLE = """
p { margin: 0 0 .7em } .date { text-align: right } .close { margin-top: 1em } .name { margin-top: 2em }
section { break-before: page } section:first-child { break-before: auto }
"""
_CARD = """
@page { size: 5.5in 8.5in; margin: 0 }
.outside { font: 34pt hand; text-align: center; padding-top: 6in }
.back { position: absolute; top: 8mm; width: 100%; transform: rotate(180deg); font: 7.5pt sans }
.inside { font: 20pt/1.1 hand; padding: 4.7in 8mm 0 8mm }
"""
_LETTER = "@page { size: 8.5in 11in; margin: 1in } section { font: 10pt/1.4 serif }"


def cards(order: Order) -> str:
    """A page with two sections, outside and inside, for each card."""
    assert card_of(None, "US").form == "a2"  # what the style is for
    return _page(_CARD, (section for piece in order.pieces for section in _card(piece)))


def letters(order: Order) -> str:
    """A page with a section for each letter."""
    return _page(_LETTER, map(_letter, order.pieces))


def _page(style: str, sections: Iterator[str]) -> str:
    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url({path.as_uri().replace('[', '%5B').replace(']', '%5D')}) }}\n"
        for path in font_files()
        for prefix, name in _FONTS.items()
        if path.name.startswith(f"{prefix}[")
    )
    return f"<html lang=en><style>{faces}{_STYLE}{style}</style><body>{''.join(sections)}</body></html>"


def _card(piece: Piece) -> Iterator[str]:
    back = f"{escape(piece.writer.signed)}<br>{escape(' · '.join(piece.writer.contact()))}"
    yield f"<section class=outside><div class=back>{back}</div>Thank you</section>"
    yield f"<section class=inside>{_message(_parts(piece))}</section>"


def _letter(piece: Piece) -> str:
    head = [piece.writer.signed, *piece.writer.address(piece.reader), *piece.writer.contact()]
    reader = address_of(piece.reader, piece.writer, piece.source)
    blocks = "".join(f"<p>{'<br>'.join(map(escape, lines))}</p>" for lines in (head, reader))
    return f"<section>{blocks}{_message(_parts(piece))}</section>"


def _parts(piece: Piece) -> Parts:
    return parts_of(piece.text.body, (piece.writer.name,), piece.source)


def _message(parts: Parts) -> str:
    named = [("date", parts.above), ("", (parts.salutation, *parts.paragraphs)), ("close", (parts.close,)),
             ("name", parts.signature)]  # fmt: skip
    return "".join(f"<p class='{name}'>{escape(text)}</p>" for name, texts in named for text in texts)
