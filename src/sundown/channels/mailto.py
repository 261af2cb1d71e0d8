"""Open in my mail program.

A link that opens the person's own mail program with the address, the subject and the whole letter in it (RFC 6068). A
letter that goes on from an earlier one has that one's subject with "Re: " before it, so that mail programs lay both
together.

Browsers and mail programs cut longer links, Outlook's after some 2,000 characters, and every blank takes three of them:
such a letter is refused here, and goes as a file or is copied.
"""

from __future__ import annotations

from sundown.channels._afterwards import afterwards
from sundown.channels._handover import CannotCarry, Handover, Link
from sundown.channels._mail import mailto, subject_of, to_enclose
from sundown.channels._piece import Piece

MEDIA = {"email": 1}
LONGEST_LINK = 2_000


def handover(piece: Piece) -> Handover:
    """The link, and what happens when one clicks it."""
    subject_of(piece)
    link = mailto(piece, piece.text)
    if len(link) > LONGEST_LINK:
        raise CannotCarry(
            f"This letter makes a link of {len(link):,} characters, and many mail programs cut it after "
            f"{LONGEST_LINK:,}. Download it for your mail program, or copy the text."
        )
    return Handover(
        steps=(
            f"Your mail program opens, with the letter to {piece.receiver.name} in it.",
            *piece.passed_on,
            *to_enclose(list(piece.letter.attachments)),
            "Look at it there once more, and send it.",
            "Nothing opened? Then download it, or copy the text.",
        ),
        links=(Link("Open in my mail program", link),),
        question=afterwards(piece),
    )
