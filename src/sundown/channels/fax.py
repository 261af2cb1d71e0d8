"""Send by fax.

The number, the sheets with the page that goes before them, or the words for that page where nothing is printed yet.
"""

from __future__ import annotations

from sundown.channels._addresses import telephone_digits
from sundown.channels._afterwards import afterwards
from sundown.channels._handover import Handover, Text
from sundown.channels._piece import Piece

MEDIA = {"fax": 1}


def handover(piece: Piece) -> Handover:
    """The number, the pages, and whether it went through."""
    to, text = piece.receiver, piece.text
    telephone_digits(to.fax, f"contacts.{to.id}.fax", to.name, "fax")
    number = (to.fax or "").strip()
    paper = "Print the sheets" if piece.prints else "Print the cover page and the letter"
    return Handover(
        steps=(
            f"{paper}, and sign the letter by hand above your name.",
            *piece.passed_on,
            f"Fax them to {number}, the cover page first.",
            "Wait for the report that says all pages went through.",
        ),
        files=piece.prints,
        texts=(Text("Number", number), Text("Cover page", _cover(piece, number)), Text("Text", text)),
        question=afterwards(piece),
    )


def _cover(piece: Piece, number: str) -> str:
    """To whom, from whom, about what; the pages are counted when they lie there (S1-14)."""
    to, writer = piece.receiver, piece.writer
    rows = (
        ("To", ", ".join(filter(None, (to.name, to.title, to.organization)))),
        ("Fax", number),
        ("From", writer.name),
        ("Telephone", writer.phone),
        ("E-mail", writer.email),
        ("Date", f"{piece.at.day} {piece.at:%B %Y}"),
        ("Subject", piece.subject),
        ("Pages with this one", "____"),
    )
    return "\n".join(f"{label}: {value}" for label, value in rows if value)
