"""Third pass: how often. Gaps, caps and asked-for calls among the status contacts of one application (C-09, D-14)."""

from __future__ import annotations

from datetime import datetime

from sundown.core.facts import Done, MessageFrom
from sundown.core.planner.candidates import STATUS, Candidate, Stop
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import StatusContact, Thread


def pace(candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Tell each unsolicited status contact which others it must keep away from."""
    for candidate in candidates:
        if candidate.alive and _unsolicited(candidate):
            _number(candidate)
            _keep_the_gap(candidate, ground)
            _keep_the_cap(candidate, ground)
            _leave_first(candidate, candidates, ground)
    return candidates


def _unsolicited(candidate: Candidate) -> bool:
    return candidate.kind in STATUS and candidate.occasion.thread is not None and candidate.occasion.talk is not None


def _number(candidate: Candidate) -> None:
    """D-44: one inquiry a round, and another only after a new date."""
    if candidate.kind != "status_inquiry" or candidate.suffix is not None:
        return
    thread = candidate.thread
    asked = [c.at for c in thread.status_contacts if c.kind == "status_inquiry" and c.at >= candidate.occasion.anchor]
    stated = thread.decisions[-1][0] if thread.decisions else None
    if asked and stated is not None and stated > asked[-1]:
        candidate.suffix, candidate.not_before = str(len(asked) + 1), asked[-1]


def _keep_the_gap(candidate: Candidate, ground: Ground) -> None:
    """The last contact that took place, other than the one this follow-up is about."""
    anchor = candidate.occasion.anchor
    calls = [c.at for c in candidate.thread.status_contacts if c.kind == "status_call" and c.at >= anchor]
    candidate.call = max(calls, default=None)
    if not ground.stops("gap"):
        return
    contacts = [c for c in candidate.thread.status_contacts if not c.requested and not _is_it(c, candidate)]
    candidate.contact = max((contact.at for contact in contacts), default=None)


def _is_it(contact: StatusContact, candidate: Candidate) -> bool:
    if contact.at < (candidate.not_before or candidate.occasion.anchor):
        return False
    own = "status_call" if candidate.suffix == "for-the-call" else candidate.kind
    return contact.kind == own and contact.at != candidate.not_before


def _keep_the_cap(candidate: Candidate, ground: Ground) -> None:
    """S1-25: after the third unsolicited status contact there is no further one."""
    made = [contact.at for contact in candidate.thread.status_contacts if not contact.requested]
    most = ground.number("budget.unsolicited_status")
    if len(made) >= most and ground.stops("cap"):
        _end(candidate, sorted(made)[most - 1], Stop("cap"))


def _end(candidate: Candidate, at: datetime, stop: Stop) -> None:
    if candidate.ending is None or at < candidate.ending[0]:
        candidate.ending = (at, stop)


def _leave_first(candidate: Candidate, candidates: list[Candidate], ground: Ground) -> None:
    """D-14: nothing before a call they asked for; D-26: an open notice may leave no room for a call."""
    for other in candidates:
        if not other.alive or other.occasion.thread is not candidate.occasion.thread:
            continue
        if other.occasion.trigger == "call_requested" and not _was_made(other, candidate.thread):
            candidate.wait_for = other
        if other.kind == "competing_offer_notice" and not _was_given(other, ground):
            candidate.notice = other.occasion.anchor


def _was_made(asked: Candidate, thread: Thread) -> bool:
    fact = asked.occasion.fact
    assert isinstance(fact, MessageFrom)
    return any(contact.requested and contact.at >= fact.at for contact in thread.status_contacts)


def _was_given(notice: Candidate, ground: Ground) -> bool:
    since = notice.occasion.known
    return any(d.kind == notice.kind and d.to == notice.to and d.at >= since for d in ground.situation.all(Done))
