"""A follow-up on its way through the passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sundown.core.followup import Window
from sundown.core.planner.threads import Occasion, Thread
from sundown.core.playbook import Rule

THANKS = ("thank_you_email", "strategic_letter", "second_round_thank_you")
STATUS = ("status_call", "status_inquiry")
IN_PLACE_OF_THE_CALL = "in-place-of-the-call"
"""The suffix of an inquiry that a call has become (D-28)."""

PAPER_NOTES = ("handwritten_note", "networking_note", "helper_card", "new_year_card")


class Stop(NamedTuple):
    """Why a follow-up that arose is not in the plan; `in_favour_of` names the kind that takes its place."""

    reason: str
    in_favour_of: str | None = None
    words: str | None = None


@dataclass(slots=True, kw_only=True)
class Candidate:
    """One follow-up that arose. Each pass fills in its part and may stop it.

    `ending` is the turn or fact that ends it while it is undone: an instant and a reason. `unreached` says that no
    address is known yet; `suffix` tells apart two of a kind to one person for one occasion. It was carried out later
    than `not_before`, if at all. `contact` is the last status contact that opens a gap before it (C-09), `call` the
    call of its round, `wait_for` an asked-for call that comes first (D-14), `notice` the instant of an open
    competing-offer notice (D-26).
    """

    rule: Rule
    occasion: Occasion
    to: str
    kind: str
    medium: str = ""
    alternatives: tuple[str, ...] = ()
    via: str | None = None
    window_name: str = ""
    unreached: bool = False
    suffix: str | None = None
    not_before: datetime | None = None
    stop: Stop | None = None
    ending: tuple[datetime, Stop] | None = None
    contact: datetime | None = None
    call: datetime | None = None
    wait_for: Candidate | None = None
    notice: datetime | None = None
    window: Window | None = None
    state: str = ""
    warnings: list[str] = field(default_factory=list)
    opportunity: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.opportunity = self.occasion.thread.id if self.occasion.thread is not None else None

    @property
    def thread(self) -> Thread:
        """The opportunity's thread, for a candidate that has one."""
        assert self.occasion.thread is not None
        return self.occasion.thread

    @property
    def key(self) -> str:
        """Readable, and the same as long as kind, opportunity, reader and occasion are."""
        to = f"{self.opportunity}/{self.to}" if self.opportunity else self.to
        key = f"{self.kind}/{to}/{self.occasion.because_of}"
        return f"{key}/{self.suffix}" if self.suffix else key

    def end(self, at: datetime, stop: Stop) -> None:
        """Something ends it at that instant while it is undone; the first thing to do so counts."""
        if self.ending is None or at < self.ending[0]:
            self.ending = (at, stop)

    @property
    def alive(self) -> bool:
        """No pass has stopped it."""
        return self.stop is None


def grouped(
    candidates: Iterable[Candidate], by: Callable[[Candidate], str | None]
) -> dict[str | None, list[Candidate]]:
    """The candidates that are alike in something, such as the reader, in their order."""
    groups: dict[str | None, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(by(candidate), []).append(candidate)
    return groups


def talk_of(candidate: Candidate) -> str | None:
    """The interview that it follows from, where it follows from one."""
    return candidate.occasion.talk.id if candidate.occasion.talk is not None else None
