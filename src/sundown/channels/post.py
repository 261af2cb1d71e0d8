"""Print and post it.

The sheets to print, or for what is written by hand the words to copy, the address for the envelope, and by when it has
to be in the box. It counts from the day on which it was posted, which the person says.
"""

from __future__ import annotations

from datetime import datetime, time

from sundown.channels._afterwards import afterwards
from sundown.channels._handover import CannotCarry, Handover, Text
from sundown.channels._piece import Piece
from sundown.core.postal import addressed

MEDIA = {"post": 1, "handwritten": 1}

_END_OF_DAY = time(23, 59, 59)


def handover(piece: Piece) -> Handover:
    """The sheets, the address, and the steps to the letter box."""
    to = piece.receiver
    lines = addressed(to, sent_from=piece.writer.country)
    if not lines:
        raise CannotCarry(f"No postal address of {to.name} is known.", f"contacts.{to.id}.post")
    by_hand = piece.medium == "handwritten"
    enclose = (f"Put in with it: {', '.join(piece.letter.attachments)}.",) if piece.letter.attachments else ()
    words = Text("The words to write" if by_hand else "Text", piece.text, copied=not by_hand)
    return Handover(
        steps=(
            *_making(piece, by_hand),
            *piece.passed_on,
            *enclose,
            "Address the envelope and stamp it.",
            _posting(piece),
        ),
        files=piece.prints,
        texts=(words, Text("Address", "\n".join(lines))),
        question=afterwards(piece),
    )


def _making(piece: Piece, by_hand: bool) -> tuple[str, ...]:
    """How it comes onto paper."""
    if by_hand:
        return ("Write the words on a card or on plain paper, in ink, and sign it so that your name can be read.",)
    printing = "Print the sheets." if piece.prints else "Copy the text into your word processor, and print it there."
    return (printing, "Sign it by hand above your name.")


def _posting(piece: Piece) -> str:
    """By when, and when boxes are emptied (C-03)."""
    due, collection = piece.due, piece.collection
    if due is None:
        by = "Post it"
    elif due <= piece.at:
        by = "Post it today"
    elif due.time().replace(microsecond=0) == _END_OF_DAY:
        by = f"Post it by the end of {_day(due)}"
    else:
        by = f"Post it by {_day(due)}, {_clock(due.time())}"
    return f"{by}; the last collection is often at {_clock(collection)}." if collection is not None else f"{by}."


def _day(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%B}"


def _clock(hour: time) -> str:
    minutes = f":{hour:%M}" if hour.minute else ""
    return f"{hour.hour % 12 or 12}{minutes} {'am' if hour.hour < 12 else 'pm'}"
