"""One search as it stands: the journal narrowed to it, so that a caseload of thousands costs one search's work."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from sundown.core.drafting import known_at
from sundown.core.facts import (
    Contact,
    ContactId,
    Fact,
    Interview,
    InterviewMoved,
    Journal,
    LeftOrganization,
    OpportunityId,
    ReferenceAlerted,
)
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Thread
from sundown.web.showing import Showing

OF_EVERYBODY = (LeftOrganization, ReferenceAlerted)


def narrowed(journal: Journal, keys: Iterable[str]) -> Journal:
    """The journal with these opportunities alone, and the facts that are about them."""
    wanted = {OpportunityId(key): journal.opportunities[OpportunityId(key)] for key in keys}
    talks = {fact.interview for fact in journal.log if isinstance(fact, Interview) and fact.opportunity in wanted}
    names = {*talks, *(fact.id for fact in journal.log if _of(fact, wanted) and fact.id)}
    firms = {firm for post in wanted.values() for firm in (post.organization, *post.also_called)}
    log = tuple(fact for fact in journal.log if _is_about(fact, wanted, names, firms, journal))
    return replace(journal, opportunities=wanted, log=log)


def _of(fact: Fact, wanted: Collection[str]) -> bool:
    return getattr(fact, "opportunity", None) in wanted


def _is_about(fact: Fact, wanted: Collection[str], names: set[str], firms: set[str], journal: Journal) -> bool:
    if _of(fact, wanted) or isinstance(fact, OF_EVERYBODY):
        return True
    if getattr(fact, "opportunity", None) is not None:
        return False
    if any(getattr(fact, name, None) in names for name in ("interview", "occasion", "corrects")):
        return True
    sender = getattr(fact, "sender", None) or getattr(fact, "contact", None)
    known = journal.contacts.get(ContactId(sender)) if sender else None
    return known is not None and known.organization in firms


def thread_of(key: str, shown: Showing) -> tuple[Thread, Situation]:
    """One opportunity as a thread, with the situation it stands in. Raises KeyError for one that there is not."""
    situation = known_at(narrowed(shown.journal, [key]), shown.at)
    return situation.threads[OpportunityId(key)], situation


def coming(shown: Showing) -> set[str]:
    """The opportunities of which an interview may lie ahead."""
    found: set[str] = set()
    posts = {fact.interview: fact.opportunity for fact in shown.journal.log if isinstance(fact, Interview)}
    for fact in shown.journal.log:
        if isinstance(fact, Interview | InterviewMoved) and (fact.start is None or fact.start > shown.at):
            found.add(posts[fact.interview])
    return found


def people_of(thread: Thread, shown: Showing) -> list[Contact]:
    """Everybody of a search: who was there, who helped, who decides, who passes on, and the rest of the firm."""
    post = thread.opportunity
    keys: list[str | None] = [person for talk in reversed(thread.talks) for person in talk.people]
    keys += [helper for talk in thread.talks for helper in talk.helped_by]
    keys += [message.sender for message in thread.messages]
    keys += [post.decision_maker, post.status_contact, thread.consultant]
    keys += _of_the_firm(shown.journal, {post.organization, *post.also_called})
    known = dict.fromkeys(ContactId(key) for key in keys if key)
    return [shown.journal.contacts[key] for key in known if key in shown.journal.contacts]


def _of_the_firm(journal: Journal, firms: set[str]) -> Iterator[str]:
    for key, contact in journal.contacts.items():
        if contact.organization in firms:
            yield str(key)
