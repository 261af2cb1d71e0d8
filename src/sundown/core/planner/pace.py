"""Third pass: how often. Gaps, caps and asked-for calls among the status contacts of one application (C-09, D-14)."""

from __future__ import annotations

from sundown.core.facts import Done, MessageFrom
from sundown.core.planner.candidates import IN_PLACE_OF_THE_CALL, STATUS, Candidate, Stop
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import StatusContact, Thread


def pace(candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Tell each unsolicited status contact which others it must keep away from."""
    asked = ("call_requested", "competing_offer")
    first = [candidate for candidate in candidates if candidate.occasion.trigger in asked and candidate.alive]
    for candidate in candidates:
        if _unsolicited(candidate) and candidate.alive:
            _number(candidate, candidates)
            _keep_the_gap(candidate, candidates, ground)
            _keep_the_cap(candidate, ground)
            _leave_first(candidate, first, ground)
    return candidates


def _unsolicited(candidate: Candidate) -> bool:
    return candidate.kind in STATUS and candidate.occasion.thread is not None and candidate.occasion.talk is not None


def _own_inquiries(candidate: Candidate, candidates: list[Candidate]) -> list[StatusContact]:
    """The inquiries since the round's talk that this candidate is about.

    The first one to who took the place of somebody who left is the one in place of the call (D-28).
    """
    talk, since = candidate.occasion.talk, candidate.occasion.anchor
    asked = [c for c in candidate.thread.status_contacts if c.kind == "status_inquiry" and c.at >= since]
    if not asked:
        return asked
    redirected = {c.to for c in candidates if c.suffix == IN_PLACE_OF_THE_CALL and c.occasion.talk is talk}
    in_place = [c for c in asked if c.to in redirected][:1]
    return in_place if candidate.suffix == IN_PLACE_OF_THE_CALL else [c for c in asked if c not in in_place]


def _number(candidate: Candidate, candidates: list[Candidate]) -> None:
    """D-44: one inquiry a round, and another only after a new date."""
    if candidate.kind != "status_inquiry" or candidate.suffix is not None:
        return
    stated = [at for at, _ in candidate.thread.decisions if at is not None]
    answered = [c.at for c in _own_inquiries(candidate, candidates) if stated and stated[-1] > c.at]
    if answered:
        candidate.suffix, candidate.not_before = str(len(answered) + 1), answered[-1]


def _keep_the_gap(candidate: Candidate, candidates: list[Candidate], ground: Ground) -> None:
    """The last contact that took place, other than those this follow-up is about."""
    anchor, contacts = candidate.occasion.anchor, candidate.thread.status_contacts
    calls = [contact for contact in contacts if contact.kind == "status_call" and contact.at >= anchor]
    candidate.call = max((call.at for call in calls), default=None)
    own = calls if candidate.kind == "status_call" else _own_inquiries(candidate, candidates)
    if candidate.not_before is not None:
        own = [contact for contact in own if contact.at > candidate.not_before]
    if ground.stops("gap"):
        others = [contact.at for contact in contacts if not contact.requested and contact not in own]
        candidate.contact = max(others, default=None)


def _keep_the_cap(candidate: Candidate, ground: Ground) -> None:
    """S1-25: after the third unsolicited status contact there is no further one."""
    made = [contact.at for contact in candidate.thread.status_contacts if not contact.requested]
    most = ground.number("budget.unsolicited_status")
    if len(made) >= most and ground.stops("cap"):
        candidate.end(sorted(made)[most - 1], Stop("cap"))


def _leave_first(candidate: Candidate, first: list[Candidate], ground: Ground) -> None:
    """D-14: nothing before a call they asked for; D-26: an open notice may leave no room for a call."""
    for other in first:
        if other.occasion.thread is not candidate.occasion.thread:
            continue
        if other.kind == "competing_offer_notice" and not _was_given(other, ground):
            candidate.notice = other.occasion.anchor
        elif other.occasion.trigger == "call_requested" and not _was_made(other, candidate.thread):
            candidate.wait_for = other


def _was_made(asked: Candidate, thread: Thread) -> bool:
    fact = asked.occasion.fact
    assert isinstance(fact, MessageFrom)
    return any(contact.requested and contact.at >= fact.at for contact in thread.status_contacts)


def _was_given(notice: Candidate, ground: Ground) -> bool:
    since = notice.occasion.known
    return any(d.kind == notice.kind and d.to == notice.to and d.at >= since for d in ground.situation.all(Done))
