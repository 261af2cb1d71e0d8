"""What is asked once a person comes back, and the facts that follow from the answer."""

from __future__ import annotations

from sundown.channels._handover import Answer, Question
from sundown.channels._piece import Piece

STATUS_CALLS = ("status_call", "recruiter_status_contact")
"""Calls that ask how things stand: the log's `call` closes them, whoever answered."""

_QUESTIONS = {
    "email": ("Have you sent it?", "I sent it"),
    "linkedin": ("Have you sent it?", "I sent it"),
    "fax": ("Has the fax gone through?", "I sent it"),
    "post": ("When did you post it?", "I posted it"),
    "handwritten": ("When did you post it?", "I posted it"),
}
_POSTED = ("post", "handwritten")


def afterwards(piece: Piece) -> Question:
    """Whether it went out; of what is posted also when, since that is seldom the moment of the click (S4-07)."""
    words, label = _QUESTIONS[piece.medium]
    return Question(words, (Answer(label, (_done(piece),), asks_when=piece.medium in _POSTED),))


def after_the_call(piece: Piece) -> Question:
    """How the call went: the three outcomes of `docs/journal.md`, as what each means for this piece.

    A message that is left counts for a status call (S2-18) and wherever there was a script for it; else the piece stays
    open, as it does where nobody answered.
    """
    if piece.letter.kind in STATUS_CALLS:
        talked, left, nobody = (_call(piece, outcome) for outcome in ("talked", "voicemail", "no_answer"))
    else:
        talked, nobody = (_done(piece),), ()
        left = talked if piece.voicemail is not None or piece.letter.medium != piece.medium else ()
    answers = (Answer("We talked", talked), Answer("I left a message", left), Answer("Nobody answered", nobody))
    return Question("How did the call go?", answers)


def _done(piece: Piece) -> dict[str, str]:
    return {"done": piece.letter.kind, "to": piece.letter.to, "medium": piece.medium, **_about(piece)}


def _call(piece: Piece, outcome: str) -> tuple[dict[str, str], ...]:
    return ({"call": piece.letter.to, "outcome": outcome, **_about(piece)},)


def _about(piece: Piece) -> dict[str, str]:
    return {"opportunity": piece.letter.opportunity} if piece.letter.opportunity else {}
