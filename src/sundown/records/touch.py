"""When there was last something real between the seeker and a person: an interview, a call, a message, a letter sent."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from threading import Lock
from typing import NamedTuple
from uuid import UUID

from sundown.core.drafting import known_at
from sundown.core.facts import Call, Done, MessageFrom
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


Touches = Mapping[str, tuple[Touch, ...]]

_kept: OrderedDict[UUID, tuple[int, date, Touches]] = OrderedDict()
_lock = Lock()


def touches_of(workspace: Workspace, at: datetime) -> Touches:
    """By contact, everything that passed between them and the seeker until the end of that day, oldest first.

    Kept in memory until something is written. What lies after `at` is for the caller to leave out: `last_touch` does.
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


def last_touch(touches: Touches, contact: str, at: datetime) -> Touch | None:
    """The newest contact with a person until `at`."""
    return next((touch for touch in reversed(touches.get(contact, ())) if touch.at <= at), None)


def _found(situation: Situation) -> Touches:
    found: dict[str, list[Touch]] = {}
    for contact, touch in (*_talks(situation), *_facts(situation)):
        found.setdefault(contact, []).append(touch)
    return {contact: tuple(sorted(touches)) for contact, touches in found.items()}


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
