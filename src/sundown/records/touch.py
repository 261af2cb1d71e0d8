"""What passed between the seeker and each person: interviews, calls, messages, letters; and what they asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from threading import Lock
from typing import NamedTuple
from uuid import UUID

from sundown.core.drafting import known_at
from sundown.core.facts import Call, Done, MessageFrom, PaperAskedOff
from sundown.core.planner.situation import Situation
from sundown.core.words import KIND_WORDS
from sundown.records.models import Workspace
from sundown.records.to_core import journal_of

KEPT = 8  # workspaces in memory: those looked at last

RANG = {"talked": "telephone call", "voicemail": "message on their voicemail"}
CAME_BY = {"email": "they wrote an e-mail", "phone": "they rang", "post": "they wrote by post",
           "in_person": "they told you in person"}  # fmt: skip


class Touch(NamedTuple):
    """One contact with a person: its instant, and what it was, in words."""

    at: datetime
    words: str


class Passed(NamedTuple):
    """What is known of all people: their touches by contact, oldest first, and who asked for no paper, for nothing at
    all, or left where they worked."""

    touches: Mapping[str, tuple[Touch, ...]]
    no_paper: frozenset[str]
    no_contact: frozenset[str]
    left: frozenset[str]

    def last(self, contact: str, at: datetime) -> Touch | None:
        """The newest touch of a person until `at`."""
        return next((touch for touch in reversed(self.touches.get(contact, ())) if touch.at <= at), None)


_kept: OrderedDict[UUID, tuple[int, date, Passed]] = OrderedDict()
_lock = Lock()


def passed_with(workspace: Workspace, at: datetime) -> Passed:
    """What passed between the seeker and everybody; also what is arranged and lies after `at`.

    Kept in memory until something is written, or another day begins.
    """
    with _lock:
        kept = _kept.get(workspace.id)
    if kept is not None and kept[:2] == (workspace.revision, at.date()):
        return kept[2]
    found = _found(known_at(journal_of(workspace), at))
    with _lock:
        _kept[workspace.id] = (workspace.revision, at.date(), found)
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return found


def _found(situation: Situation) -> Passed:
    found: dict[str, list[Touch]] = {}
    for contact, touch in (*_talks(situation), *_facts(situation)):
        found.setdefault(contact, []).append(touch)
    return Passed(
        touches={contact: tuple(sorted(touches)) for contact, touches in found.items()},
        no_paper=frozenset(fact.contact for fact in situation.all(PaperAskedOff)),
        no_contact=frozenset(situation.people.no_contact),
        left=frozenset(situation.people.left),
    )


def _talks(situation: Situation) -> Iterator[tuple[str, Touch]]:
    for thread in situation.threads.values():
        for talk in thread.talks:
            end = talk.end or talk.start
            if end is None or talk.cancelled is not None:
                continue
            yield from ((person, Touch(end, "interview")) for person in talk.people)
            yield from ((person, Touch(end, "met at an interview")) for person in talk.helped_by)
    for meeting in situation.meetings:
        met = Touch(meeting.end or meeting.at, meeting.name or "meeting")
        yield from ((person, met) for person in meeting.notes)


def _facts(situation: Situation) -> Iterable[tuple[str, Touch]]:
    for message in situation.all(MessageFrom):
        yield message.sender, Touch(message.at, CAME_BY.get(message.via or "", "they wrote"))
    for call in situation.all(Call):
        if call.outcome != "no_answer":
            yield call.contact, Touch(call.at, RANG.get(call.outcome or "", "telephone call"))
    for done in situation.all(Done):
        if done.to is not None and done.medium != "in_app":
            yield done.to, Touch(done.at, KIND_WORDS.get(done.kind, "what you promised"))
