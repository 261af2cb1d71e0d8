"""The channels of this folder, and which of them a piece can take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from sundown.channels._handover import CannotCarry, Handover
from sundown.channels._piece import Piece
from sundown.core.problems import BadInput, Problem, nearest

NAMES = tuple(sorted(file.stem for file in Path(__file__).parent.glob("[a-z]*.py")))


@dataclass(frozen=True, slots=True)
class Channel:
    """One way out, as its file says it.

    `media` are those that it is for, each with its place among the channels of that medium. `handover` raises
    CannotCarry, which is a BadInput, where `can_carry` has a reason.
    """

    name: str
    page: str
    media: Mapping[str, int]
    handover: Callable[[Piece], Handover]

    @property
    def title(self) -> str:
        """What the button says: the first line of its page, without the full stop."""
        return self.page.splitlines()[0].rstrip(".")

    def can_carry(self, piece: Piece) -> str | None:
        """Why this piece can't go that way, in words for its writer; None where it can."""
        return self.offer(piece).reason

    def offer(self, piece: Piece) -> Offer:
        """What there is to hand over, or why there is nothing."""
        try:
            return Offer(self, self.handover(piece), None)
        except CannotCarry as error:
            return Offer(self, None, error.reason)


class Offer(NamedTuple):
    """A channel with its handover of one piece, or with the reason why there is none."""

    channel: Channel
    handover: Handover | None
    reason: str | None


@cache
def channels() -> tuple[Channel, ...]:
    """Every channel, by name."""
    return tuple(_loaded(name) for name in NAMES)


def channel(name: str) -> Channel:
    """The channel of that name. Raises BadInput where there is none."""
    found = next((each for each in channels() if each.name == name), None)
    if found is None:
        message, expected = f"there is no way out called {name}", "one of " + ", ".join(NAMES)
        near = nearest(name, NAMES)
        raise BadInput([Problem(file="channel", key="channel", message=message, expected=expected, nearest=near)])
    return found


def offered(piece: Piece) -> list[Offer]:
    """Every channel for the piece's medium: first those that can carry it, best first, then the others with why not."""
    own = sorted((each for each in channels() if piece.medium in each.media), key=lambda each: each.media[piece.medium])
    return sorted((each.offer(piece) for each in own), key=lambda offer: offer.reason is not None)


def _loaded(name: str) -> Channel:
    module = import_module(f"{__package__}.{name}")
    return Channel(name, (module.__doc__ or "").strip(), module.MEDIA, module.handover)
