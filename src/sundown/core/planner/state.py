"""Fifth pass: where each stands. What the log says was done or skipped, what ended or lapsed, and how late it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import chain, permutations
from typing import NamedTuple

from sundown.core.facts import Call, Done, ReferenceAlerted, Skipped
from sundown.core.followup import timing
from sundown.core.planner.candidates import THANKS, Candidate, Stop, grouped, talk_of
from sundown.core.planner.dating import has_lapsed
from sundown.core.planner.ground import Ground

SAME_PIECE = (THANKS, ("withdrawal_letter", "decline_letter"), ("status_call", "recruiter_status_contact"))
"""Kinds that close one another (D-40)."""

_PIECES = {kind: kinds[0] for kinds in SAME_PIECE for kind in kinds}

AT_ANY_TIME = ("reference_alert", "linkedin_invitation")
"""Kinds that are done once and for all, whenever it was."""


class Touch(NamedTuple):
    """One thing of the log that can close a follow-up."""

    at: datetime
    kind: str
    to: str | None
    opportunity: str | None
    state: str
    by_anybody: bool = False


def settle(candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Close what was done or skipped, stop what ended or lapsed, and say of the rest whether it is due."""
    waiting = [candidate for candidate in candidates if candidate.alive and candidate.window is not None]
    waiting.sort(key=_by_due)
    readers = grouped(waiting, lambda candidate: candidate.to)
    for touch in _touches(ground):
        _close(touch, readers, ground)
    _one_invitation(waiting, ground)
    _one_call_a_round(waiting, ground)
    _one_note_a_person(waiting, ground)
    for candidate in waiting:
        if candidate.alive and not candidate.state:
            _end_or_age(candidate, ground)
    _nudge_until_sent(waiting, ground)
    return candidates


def beside(some: list[Candidate], candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Those that can decide where some of them stand, these included: the same piece of work for the same readers.

    That is all of them in a consultant's journal, where a nudge looks at what others got; where the log closes
    something for anybody; and where a call that they asked for comes first.
    """
    wanted = {(candidate.to, _piece(candidate.kind)) for candidate in some}
    found = [candidate for candidate in candidates if (candidate.to, _piece(candidate.kind)) in wanted]
    consultant = ground.situation.journal.consultant is not None
    anybody = any(touch.to is None or touch.by_anybody for touch in _touches(ground))
    return candidates if consultant or anybody or any(candidate.wait_for for candidate in found) else found


def _by_due(candidate: Candidate) -> tuple[float, str]:
    return (candidate.window.due.timestamp() if candidate.window is not None else 0.0, candidate.key)


# ------------------------------------------------------------------------------------------ done and skipped


def _touches(ground: Ground) -> Iterator[Touch]:
    for fact in ground.situation.facts:
        if isinstance(fact, Done):
            yield Touch(fact.at, fact.kind, fact.to, fact.opportunity, "done")
        elif isinstance(fact, Skipped):
            yield Touch(fact.at, fact.kind, fact.to, fact.opportunity, "skipped")
        elif isinstance(fact, ReferenceAlerted):
            yield Touch(fact.at, "reference_alert", fact.contact, fact.opportunity, "done")
        elif isinstance(fact, Call) and fact.outcome != "no_answer":
            yield Touch(fact.at, "status_call", fact.contact, fact.opportunity, "done", by_anybody=True)


def _close(touch: Touch, waiting: dict[str | None, list[Candidate]], ground: Ground) -> None:
    """D-40: the open item of that kind to that person with the earliest due; else one that does the same work."""
    to_them = waiting.get(touch.to, []) if touch.to is not None else _everybody(waiting)
    found = _first(touch, to_them, lambda kind: kind == touch.kind)
    if found is None and touch.to is not None:
        found = _first(touch, to_them, lambda kind: _same_piece(kind, touch.kind))
    if found is None and touch.by_anybody and touch.opportunity is not None:
        found = _first(touch, _everybody(waiting), lambda kind: _same_piece(kind, touch.kind))
    if found is not None and _knew_already(touch, found):
        found.stop = Stop("one_alert") if ground.stops("one_alert") else None
    elif found is not None:
        found.state = touch.state


def _knew_already(touch: Touch, found: Candidate) -> bool:
    """D-51: told before there was this reason to tell them."""
    return found.kind == "reference_alert" and touch.state == "done" and touch.at < found.occasion.known


def _everybody(waiting: dict[str | None, list[Candidate]]) -> list[Candidate]:
    return sorted((c for candidates in waiting.values() for c in candidates), key=_by_due)


def _first(touch: Touch, candidates: list[Candidate], fits: Callable[[str], bool]) -> Candidate | None:
    return next((c for c in candidates if fits(c.kind) and not c.state and _can_close(touch, c)), None)


def _can_close(touch: Touch, candidate: Candidate) -> bool:
    if touch.opportunity is not None and candidate.opportunity not in (None, touch.opportunity):
        return False
    if candidate.ending is not None and touch.at >= candidate.ending[0]:
        return False
    if candidate.not_before is not None and touch.at <= candidate.not_before:
        return False
    return candidate.kind in AT_ANY_TIME or touch.at >= _not_before(candidate)


def _not_before(candidate: Candidate) -> datetime:
    """The first instant at which it can have been carried out."""
    talk = candidate.occasion.talk
    if candidate.occasion.trigger in ("interview", "round", "seekers_step") and talk is not None:
        return talk.start or candidate.occasion.anchor
    return min(candidate.occasion.known, candidate.occasion.anchor)


def _same_piece(one: str, other: str) -> bool:
    return _piece(one) == _piece(other)


def _piece(kind: str) -> str:
    return _PIECES.get(kind, kind)


# ------------------------------------------------------------------------------------------ once is enough


def _one_invitation(waiting: list[Candidate], ground: Ground) -> None:
    """S4-20: one invitation a person, however often there is an occasion for it."""
    kept: dict[str, Candidate] = {}
    invitations = [c for c in waiting if c.kind == "linkedin_invitation" and c.alive and ground.stops("one_invitation")]
    newest_first = sorted(invitations, key=lambda c: -c.occasion.anchor.timestamp())
    for candidate in sorted(newest_first, key=lambda c: not c.state):
        first = kept.setdefault(candidate.to, candidate)
        if first is not candidate and not candidate.state:
            candidate.stop = Stop("one_invitation")


def _one_call_a_round(waiting: list[Candidate], ground: Ground) -> None:
    """D-44: where they asked for a call and it took place, that was the call of this round."""
    for candidate in waiting:
        round_call = candidate.kind == "status_call" and candidate.occasion.trigger == "round"
        if round_call and not candidate.state and candidate.call is not None and ground.stops("one_call"):
            candidate.stop = Stop("one_call")


def _one_note_a_person(waiting: list[Candidate], ground: Ground) -> None:
    """C-14, C-05: one handwritten note a person: the earlier round's while it can go in time, else the later's."""
    notes: dict[tuple[str, str | None], list[Candidate]] = {}
    for candidate in waiting:
        if candidate.kind == "handwritten_note" and candidate.alive and ground.stops("already_on_paper"):
            notes.setdefault((candidate.to, candidate.opportunity), []).append(candidate)
    for later, earlier in chain.from_iterable(permutations(theirs, 2) for theirs in notes.values()):
        if earlier.occasion.anchor < later.occasion.anchor:
            spare = later if _still_goes(earlier, ground) else earlier
            if not spare.state:
                spare.stop = Stop("already_on_paper")


def _still_goes(note: Candidate, ground: Ground) -> bool:
    if note.state:
        return note.state == "done"
    return note.window is not None and ground.situation.at <= note.window.latest and note.ending is None


def _nudge_until_sent(waiting: list[Candidate], ground: Ground) -> None:
    """S0-07: a nudge has no more use once the seeker has sent everything of that round."""
    thanks_of_talk = grouped((c for c in waiting if c.kind in THANKS and c.alive), talk_of)
    for nudge in waiting:
        if nudge.kind != "recruiter_nudge" or nudge.state in ("done", "skipped") or not nudge.alive:
            continue
        thanks = thanks_of_talk.get(talk_of(nudge))
        if thanks and all(c.state in ("done", "skipped") for c in thanks) and ground.stops("already_sent"):
            nudge.stop = Stop("already_sent")


# ------------------------------------------------------------------------------------------ ended, lapsed, late


def _end_or_age(candidate: Candidate, ground: Ground) -> None:
    if candidate.ending is not None:
        candidate.stop = candidate.ending[1]
    elif ground.stops("lapsed") and has_lapsed(candidate, ground):
        candidate.stop = Stop("lapsed")
    else:
        assert candidate.window is not None
        candidate.state = timing(candidate.window, ground.situation.at)
