"""Panels: a letter to each, to the chair alone, or one to a coordinator (C-06)."""

from __future__ import annotations

from sundown.core.facts import Note
from sundown.core.planner.candidates import THANKS, Candidate, Stop
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Talk, Thread

TO_EACH = (*THANKS, "handwritten_note")


def relieve_the_panel(candidates: list[Candidate], ground: Ground) -> None:
    """Stop the letters that a large panel, or the playbook's custom, leaves to the chair."""
    if not ground.stops("panel"):
        return
    reached = {_seat(c) for c in candidates if c.kind in THANKS and c.alive and not c.unreached}
    for candidate in candidates:
        talk = candidate.occasion.talk
        if candidate.kind not in TO_EACH or not candidate.alive or talk is None or len(talk.people) < 2:
            continue
        alone = candidate.unreached and candidate.kind in THANKS and _others_reached(candidate, reached)
        if (alone or not _writes_to(candidate.to, talk, ground)) and candidate.to != _chair(
            candidate.thread, talk, ground
        ):
            candidate.stop = Stop("panel")


def _others_reached(candidate: Candidate, reached: set[tuple[str | None, str, str]]) -> bool:
    own = _seat(candidate)
    return any(seat != own and seat[:2] == own[:2] for seat in reached)


def _seat(candidate: Candidate) -> tuple[str | None, str, str]:
    return (candidate.opportunity, candidate.occasion.because_of, candidate.to)


def _chair(thread: Thread, talk: Talk, ground: Ground) -> str:
    """Who speaks for the panel: who decides; for one too large to write to each, the coordinator before them."""
    named = [thread.opportunity.decision_maker, thread.opportunity.status_contact]
    for person in reversed(named) if _too_large(talk, ground) else named:
        if person in talk.people:
            return str(person)
    return talk.people[0]


def _writes_to(person: str, talk: Talk, ground: Ground) -> bool:
    custom = ground.setting("panel")
    if _too_large(talk, ground) or custom == "chair_only":
        return False
    return custom == "individual" or not talk.debriefed or _has_a_point(person, talk)


def _too_large(talk: Talk, ground: Ground) -> bool:
    return len(talk.people) > ground.number("panel_max")


def _has_a_point(person: str, talk: Talk) -> bool:
    """Whether something is noted that only this person said, or that matters to them."""
    note = talk.note(person)
    if talk.omissions_for(person) or note.concern is not None:
        return True
    others = [talk.note(other) for other in talk.people if other != person]
    return any(_said(note, what) and all(_said(other, what) != _said(note, what) for other in others)
               for what in ("talked_about", "liked", "asked"))  # fmt: skip


def _said(note: Note, what: str) -> str | None:
    said: str | None = getattr(note, what)
    return said
