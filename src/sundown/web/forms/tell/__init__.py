"""What can happen in a search, a small form each: what is asked, and the facts that follow from the answers."""

from __future__ import annotations

from sundown.web.forms.tell.interviews import AnotherRound, Moved
from sundown.web.forms.tell.telling import Telling
from sundown.web.forms.tell.theirs import AnOffer, CallMe, DecideLater, SomebodyLeft, TheySaidNo, TheyWrote
from sundown.web.forms.tell.yours import Accept, Away, Interest, LetGo, WhoDecides, Withdraw

__all__ = ["TELLINGS", "Telling"]

TELLINGS: dict[str, type[Telling]] = {
    "message": TheyWrote,
    "round": AnotherRound,
    "later": DecideLater,
    "call-me": CallMe,
    "offer": AnOffer,
    "no": TheySaidNo,
    "accept": Accept,
    "withdraw": Withdraw,
    "let-go": LetGo,
    "left": SomebodyLeft,
    "away": Away,
    "moved": Moved,
    "interest": Interest,
    "decider": WhoDecides,
}
"""The forms by the last part of their address, in the order in which the screen offers them."""
