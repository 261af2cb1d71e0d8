"""The difference of two plans: what is new, what moved, what was closed and what is gone, each with why and source."""

from __future__ import annotations

from dataclasses import dataclass

from sundown.core.followup import FollowUp, Plan, Withdrawn

GONE = "what it rested on has changed"
"""Why a follow-up is gone of which the later plan says nothing."""


@dataclass(frozen=True, slots=True)
class Move:
    """A follow-up that both plans hold open, with another window, medium or reader's route."""

    before: FollowUp
    after: FollowUp
    why: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """From one plan to the next: `closed` was open and is done or skipped now."""

    added: tuple[FollowUp, ...]
    moved: tuple[Move, ...]
    closed: tuple[FollowUp, ...]
    withdrawn: tuple[Withdrawn, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.added or self.moved or self.closed or self.withdrawn)


def difference(before: Plan, after: Plan, because: str | None = None) -> Difference:
    """What changes between two plans, follow-ups matched by key; `because` says what came to be known between them."""
    old = {followup.key: followup for followup in before.followups if followup.open}
    new = {followup.key: followup for followup in after.followups}
    opened = [followup for key, followup in new.items() if followup.open and key not in old]
    both = [(old[key], followup) for key, followup in new.items() if key in old]
    return Difference(
        added=tuple(opened),
        moved=tuple(_move(one, other, because) for one, other in both if other.open and _shape(one) != _shape(other)),
        closed=tuple(other for _, other in both if not other.open),
        withdrawn=tuple(_gone(followup, after) for key, followup in old.items() if key not in new),
    )


def _shape(followup: FollowUp) -> tuple[object, ...]:
    return (followup.earliest, followup.due, followup.latest, followup.medium, followup.alternatives, followup.via)


def _move(before: FollowUp, after: FollowUp, because: str | None) -> Move:
    return Move(before, after, _why_moved(before, after, because), after.cites)


def _why_moved(before: FollowUp, after: FollowUp, because: str | None) -> str:
    if (before.medium, before.alternatives, before.via) != (after.medium, after.alternatives, after.via):
        change = "it goes another way now"
    elif after.due.timestamp() == before.due.timestamp():
        change = "it starts or ends at another time"
    else:
        change = "there is more time" if after.due.timestamp() > before.due.timestamp() else "there is less time"
    return f"{change}, because {because}" if because else change


def _gone(followup: FollowUp, after: Plan) -> Withdrawn:
    """Why it is gone: what the later plan says of it, as withdrawn or as suppressed."""
    why, cites = GONE, followup.cites
    for suppressed in after.suppressed:
        place = (suppressed.kind, suppressed.to, suppressed.opportunity, suppressed.because_of)
        if place == (followup.kind, followup.to, followup.opportunity, followup.because_of):
            why, cites = suppressed.why, suppressed.cites
    for withdrawn in after.withdrawn:
        if withdrawn.key == followup.key:
            why, cites = withdrawn.why, withdrawn.cites
    return Withdrawn(key=followup.key, kind=followup.kind, to=followup.to, why=why, cites=cites,
                     opportunity=followup.opportunity)  # fmt: skip
