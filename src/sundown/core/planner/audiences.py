"""To whom: each word of a rule's `to`, as the people of an occasion."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sundown.core.facts import (
    ContactId,
    Found,
    InterviewCancelled,
    InterviewMoved,
    Meeting,
    MessageFrom,
    Offer,
)
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Occasion

Audience = Callable[[Occasion, Ground], Iterable[str]]


def _interviewers(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return occasion.talk.people if occasion.talk else ()


def _helpers(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return occasion.talk.helped_by if occasion.talk else ()


def _references(occasion: Occasion, ground: Ground) -> Iterable[str]:
    """The references of this opportunity; after an acceptance also those alerted for another one."""
    if occasion.thread is None:
        return ()
    named = occasion.thread.opportunity.references
    return tuple(dict.fromkeys((*named, *_alerted(ground)))) if occasion.trigger == "acceptance" else named


def _alerted(ground: Ground) -> Iterable[str]:
    return ground.situation.alerted


def _status_contact(occasion: Occasion, ground: Ground) -> Iterable[str]:
    """The status contact, by default the decision maker; who took their place if they left (D-16)."""
    thread = occasion.thread
    if isinstance(occasion.fact, MessageFrom) and occasion.fact.call_me is not None:
        contact: str | None = occasion.fact.call_me.whom or occasion.fact.sender
    else:
        contact = (thread.opportunity.status_contact or thread.decision_maker()) if thread is not None else None
    return _in_office(contact, occasion, ground)


def _in_office(contact: str | None, occasion: Occasion, ground: Ground) -> Iterable[str]:
    if contact is None:
        return ()
    present = ground.situation.people.successor(contact)
    if present is None and occasion.thread is not None:
        present = ground.situation.coordinator(occasion.thread)
    return (present,) if present is not None else (contact,)


def _decision_maker(occasion: Occasion, ground: Ground) -> Iterable[str]:
    decides = occasion.thread.decision_maker() if occasion.thread is not None else None
    decides = ContactId(occasion.person) if occasion.person is not None else decides
    return _in_office(decides, occasion, ground)


def _sender(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return (occasion.fact.sender,) if isinstance(occasion.fact, MessageFrom) else ()


def _offered_by(occasion: Occasion, ground: Ground) -> Iterable[str]:
    """D-21: who made the offer, else the decision maker."""
    if isinstance(occasion.fact, Offer) and occasion.fact.by is not None and occasion.fact.by != "self":
        return (occasion.fact.by,)
    return _decision_maker(occasion, ground)


def _moved_by(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    """D-17: who moved it; by oneself or unknown: the first of the invitation."""
    fact = occasion.fact
    if isinstance(fact, InterviewMoved | InterviewCancelled) and fact.by is not None and fact.by != "self":
        return (fact.by,)
    return occasion.talk.people[:1] if occasion.talk else ()


def _consultant(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    consultant = occasion.thread.consultant if occasion.thread else None
    return (consultant,) if consultant is not None else ()


def _people_met(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return occasion.fact.notes if isinstance(occasion.fact, Meeting) else ()


def _found_for(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return (occasion.fact.for_,) if isinstance(occasion.fact, Found) and occasion.fact.for_ else ()


def _joined(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return (occasion.person,) if occasion.person is not None else ()


def _network(_occasion: Occasion, ground: Ground) -> Iterable[str]:
    return ground.situation.network


def _seeker(occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return (occasion.thread.by,) if occasion.thread and occasion.thread.by else ()


def _self(_occasion: Occasion, _ground: Ground) -> Iterable[str]:
    return ("self",)


AUDIENCES: dict[str, Audience] = {
    "interviewers": _interviewers,
    "helpers": _helpers,
    "references": _references,
    "status_contact": _status_contact,
    "decision_maker": _decision_maker,
    "sender": _sender,
    "offered_by": _offered_by,
    "moved_by": _moved_by,
    "consultant": _consultant,
    "people_met": _people_met,
    "found_for": _found_for,
    "joined": _joined,
    "network": _network,
    "seeker": _seeker,
    "self": _self,
}
