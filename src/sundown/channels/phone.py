"""Call.

The number to click or dial, the outline of the call beside it and the script for the machine, and afterwards how it
went: we talked, I left a message, nobody answered.
"""

from __future__ import annotations

from sundown.channels._addresses import telephone_digits
from sundown.channels._afterwards import after_the_call
from sundown.channels._handover import Handover, Link, Text
from sundown.channels._piece import Piece, in_lines
from sundown.core.letters import VOICEMAIL

MEDIA = {"phone": 1}


def handover(piece: Piece) -> Handover:
    """The number, what to have before one's eyes, and the outcomes."""
    to = piece.receiver
    # Of a number without its country RFC 3966 wants a context, which telephones don't ask for and we don't know.
    dialled = telephone_digits(to.phone, f"contacts.{to.id}.phone", to.name)
    return Handover(
        steps=(
            f"Call {to.name}: {(to.phone or '').strip()}.",
            "Keep the outline before your eyes; it is not there to be read out.",
            "If a machine answers, leave one short message, with your number slowly.",
        ),
        links=(Link(f"Call {(to.phone or '').strip()}", f"tel:{dialled}"),),
        texts=tuple(_at_hand(piece)),
        question=after_the_call(piece),
    )


def _at_hand(piece: Piece) -> list[Text]:
    """The outline and the script, as far as they are written; one can call without."""
    outline, script = piece.letter.body, piece.voicemail or ""
    if piece.letter.medium == VOICEMAIL:
        outline, script = "", outline
    texts = (("What to say", outline), ("If a machine answers", script))
    return [Text(label, in_lines(text), copied=False) for label, text in texts if text.strip()]
