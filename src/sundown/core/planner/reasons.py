"""Why something is not in the plan, in words and with its source."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sundown.core.facts import (
    Acceptance,
    Away,
    Call,
    Correction,
    Debrief,
    Decision,
    Done,
    Fact,
    Interest,
    Interview,
    InterviewCancelled,
    InterviewMoved,
    LeftOrganization,
    MessageFrom,
    Offer,
)
from sundown.core.planner.candidates import Candidate
from sundown.core.planner.ground import Ground
from sundown.core.planner.situation import Situation
from sundown.core.words import KIND_WORDS

CHANGES: dict[type[Fact], tuple[str, tuple[str, ...]]] = {
    InterviewCancelled: ("the interview was cancelled, so nothing follows from it", ("D-17",)),
    InterviewMoved: ("the interview was moved, so what follows from it moved too", ("D-17",)),
    Interest: ("you want this post more or less than before, and that decides how much you write", ("C-04",)),
    Debrief: ("your notes say who was there and what they said, and that decides who gets what", ("C-04", "D-17")),
    LeftOrganization: ("they have left, so their old addresses no longer count", ("D-16",)),
    MessageFrom: ("they wrote, and that changes when and how to ask", ("S1-24",)),
    Offer: ("they made an offer, so there is nothing left to ask", ("D-46",)),
    Acceptance: ("you accepted a post, so nothing that asks for one goes out", ("D-18",)),
    Away: ("you are away", ("D-43",)),
    Call: ("you have talked with them", ("D-44",)),
    Correction: ("a fact was corrected", ("D-46",)),
}
"""What a new fact does to a follow-up that no rule stops but that no longer arises."""


def why_stopped(candidate: Candidate, ground: Ground) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The reason in words, the rows it rests on and the rules that say so."""
    stop = candidate.stop
    assert stop is not None
    guard = ground.playbook.guards.get(stop.reason)
    words = guard.why if guard is not None else stop.reason.replace("_", " ")
    if stop.words:
        words = f"{words} ({stop.words})"
    if stop.in_favour_of and stop.reason == "replaced":
        words = f"a {KIND_WORDS[stop.in_favour_of]} takes its place"
    cites = guard.cites if guard is not None else candidate.rule.cites
    return words, cites, (guard.id,) if guard is not None else (candidate.rule.id,)


def why_withdrawn(
    candidate: Candidate, stopped: Candidate | None, newest: datetime, ground: Ground
) -> tuple[str, tuple[str, ...]]:
    """Why an open follow-up is gone: the rule that stops it now, else the newest fact that made it fall away."""
    if stopped is not None:
        why, cites, _ = why_stopped(stopped, ground)
        return why, cites
    facts = _newest_facts(ground.situation, newest)
    if candidate.occasion.turn is not None and any(isinstance(fact, Interest) for fact in facts):
        return "you want to go on after all", ("D-48",)
    for fact in facts:
        if type(fact) in CHANGES:
            return CHANGES[type(fact)]
    return "what it rested on has changed", candidate.rule.cites


def cause(facts: Iterable[Fact]) -> str | None:
    """What these facts change, in words: a newly stated date before everything else; None where nothing is known."""
    said = [words for fact in facts if (words := _said(fact)) is not None]
    return said[-1] if said else None


def _said(fact: Fact) -> str | None:
    decision = getattr(fact, "decision_by", None)
    if isinstance(decision, Decision):
        return f"they decide by {decision.last:%A} {decision.last.day} {decision.last:%B} now"
    if isinstance(fact, Interview):
        return "another interview was arranged"
    if isinstance(fact, Call | Done):
        return "there was a contact in between"
    if isinstance(fact, Away):
        return f"you are away ({fact.text})"
    return CHANGES[type(fact)][0] if type(fact) in CHANGES else None


def _newest_facts(situation: Situation, newest: datetime) -> list[Fact]:
    return [fact for fact in situation.journal.log if fact.at == newest]
