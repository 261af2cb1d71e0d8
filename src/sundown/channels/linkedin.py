"""Copy for LinkedIn.

The note that goes with an invitation, with the number of characters that the site takes (S4-20), and the page of the
person where it is known. Sundown does nothing on that site: one opens the page, chooses to connect, adds the note.
"""

from __future__ import annotations

from sundown.channels._addresses import profile_address
from sundown.channels._afterwards import afterwards
from sundown.channels._handover import CannotCarry, Handover, Link, Text
from sundown.channels._piece import Piece
from sundown.library import ENGLISH, letter_kinds

MEDIA = {"linkedin": 1}


def handover(piece: Piece) -> Handover:
    """The note and the page. Longer than a paid account's note it is refused, as the site would cut it."""
    free, paid = most_characters()
    note = piece.text.strip()
    most = paid if piece.writer.premium else free
    if len(note) > paid:
        raise CannotCarry(f"The note has {len(note)} characters; LinkedIn takes {most} of yours. Shorten it.", "body")
    name = piece.receiver.name
    page = profile_address(piece.receiver.linkedin)
    find = f"Open the page of {name}" if page else f"Look for {name} on LinkedIn, and make sure it is the right person"
    long = (
        (f"The note has {len(note)} characters; without a paid plan the site takes {most}.",)
        if len(note) > most
        else ()
    )
    return Handover(
        steps=(f"{find}.", "Choose to connect, then to add a note.", *long, "Paste the note, and send it."),
        links=(Link(f"{name} on LinkedIn", page),) if page else (),
        texts=(Text("Note", note, most=most),),
        question=afterwards(piece),
    )


def most_characters() -> tuple[int, int]:
    """What LinkedIn takes from a free and from a paid account, as the invitation's own file says it."""
    style = letter_kinds(ENGLISH)["linkedin_invitation"].style("linkedin", british=False)
    assert style.characters is not None, "the file says how long an invitation may be"
    return style.characters
