"""What the pocket page knows of a journal: no more than its questions need, and never an address or a note."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from html import escape
from itertools import islice
from typing import Any

from sundown.core.facts import Contact, ContactId, Debrief, Journal, LeftOrganization, Meeting
from sundown.core.followup import Plan
from sundown.core.invitations.people import seeker_of
from sundown.core.invitations.standing import Standing, standings
from sundown.sources.pocket import COMPLETABLE, MARK

AGO, AHEAD = timedelta(days=45), timedelta(days=60)
MOST_PURSUITS = 60
MOST_FOR_PEOPLE = 30_000
"""Bytes. About three hundred people; those of the interviews come first."""
LONGEST = 120
WORTH_COMPLETING = ("title", "email", "phone", "post")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


def known(journal: Journal, plan: Plan, at: datetime, most_talks: int) -> dict[str, Any]:
    """The page's knowledge as JSON has it: who, what is pursued, the interviews around `at`, what came back before."""
    log = tuple(fact for fact in journal.log if fact.at <= at)
    journal = replace(journal, log=log)
    names = [seeker.name for seeker in journal.seekers.values()]
    talks = _talks(journal, at)[:most_talks]
    return {
        "for": _cut(names[0]) if len(names) == 1 else "",
        "key": sha256("\n".join((*journal.seekers, *names)).encode()).hexdigest()[:12],
        "at": at.isoformat(timespec="seconds"),
        "people": _people(journal, talks, log),
        "pursuits": _pursuits(journal, talks),
        "beginning": journal.consultant is None,
        "talks": sorted(
            (_talk(one, journal, plan, log) for one in talks), key=lambda talk: datetime.fromisoformat(talk["start"])
        ),
        "back": [fact.id for fact in log if fact.id and fact.id.startswith(MARK) and fact.at > at - AGO][-300:],
        "taken": [fact.meeting for fact in log if isinstance(fact, Meeting)][-100:],
    }


def _talks(journal: Journal, at: datetime) -> list[Standing]:
    """The interviews around `at`, the nearest first."""
    timed = [(one.start, one) for one in standings(journal).values() if one.start and not one.cancelled]
    near = sorted((abs(start - at), one.interview, one) for start, one in timed if -AGO < start - at < AHEAD)
    return [one for *_, one in near]


def _talk(one: Standing, journal: Journal, plan: Plan, log: tuple[Any, ...]) -> dict[str, Any]:
    """One interview. `said_by` is the fact to correct where others came; `by` when its notes should be written down."""
    due = next((task.due for task in plan.tasks if task.task == "debrief" and task.about == one.interview), None)
    assert one.start is not None
    return {
        "id": one.interview,
        "pursuit": one.opportunity,
        "start": one.start.isoformat(),
        "end": (one.end or one.start).isoformat(),
        "when": in_words(one.start),
        "by": _until(due) if due else None,
        "mode": one.mode,
        "place": _cut(one.place),
        "with": list(one.with_),
        "said_by": one.said_by.get("with_"),
        "written_up": any(isinstance(fact, Debrief) and str(fact.occasion) == one.interview for fact in log),
        "whose": _cut(seeker_of(journal, one.opportunity).name) if len(journal.seekers) > 1 else None,
    }


def _pursuits(journal: Journal, talks: list[Standing]) -> dict[str, dict[str, str | None]]:
    """Those of the interviews, then the others, latest first."""
    ids = dict.fromkeys([*(one.opportunity for one in talks), *reversed(list(journal.opportunities))])
    wanted = [journal.opportunities[id_] for id_ in ids][:MOST_PURSUITS]
    return {one.id: {"organization": _cut(one.organization), "title": _cut(one.title)} for one in wanted}


def _people(journal: Journal, talks: list[Standing], log: tuple[Any, ...]) -> dict[str, dict[str, Any]]:
    """Who may be named: those of the interviews and their employers first, then the others, latest first."""
    left = {fact.contact for fact in log if isinstance(fact, LeftOrganization)}
    found: dict[str, dict[str, Any]] = {}
    size = 0
    for contact in _in_order(journal, talks):
        person = _person(contact, contact.id in left)
        size += len(escape(json.dumps({contact.id: person}, ensure_ascii=False), quote=False).encode())
        if size > MOST_FOR_PEOPLE and not any(contact.id in one.with_ for one in talks):
            break
        found[contact.id] = person
    return found


def _in_order(journal: Journal, talks: list[Standing]) -> Iterator[Contact]:
    firms = {journal.opportunities[one.opportunity].organization for one in talks}
    there: list[ContactId] = [id_ for one in talks for id_ in one.with_]
    at_work = [id_ for id_, contact in journal.contacts.items() if contact.organization in firms]
    ids = dict.fromkeys([*there, *at_work, *reversed(list(journal.contacts))])
    return (journal.contacts[id_] for id_ in islice(ids, 2000))


def _person(contact: Contact, left: bool) -> dict[str, Any]:
    """A name to recognise somebody by, and what is still lacking; addresses themselves stay at home."""
    lacks = [name for name in WORTH_COMPLETING if name in COMPLETABLE and not getattr(contact, name)]
    called = " ".join(part for part in (contact.honorific, contact.name) if part)
    person = {"name": _cut(called), "title": _cut(contact.title), "organization": _cut(contact.organization)}
    return {
        **{key: value for key, value in person.items() if value},
        "lacks": lacks,
        **({"spelling": True} if contact.name_verified == "none" else {}),
        **({"left": True} if left else {}),
    }


def in_words(moment: datetime) -> str:
    """2026-03-10T13:00 → "Tue 10 March, 1:00 pm"."""
    clock = f"{moment.hour % 12 or 12}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"
    return f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]}, {clock}"


def _until(due: datetime) -> str:
    """A deadline: the last minute of a day is its end."""
    day, _, clock = in_words(due).partition(", ")
    return f"the end of {day}" if clock == "11:59 pm" else f"{day}, {clock}"


def _cut(text: str | None) -> str | None:
    """Text on one line and not endless."""
    line = " ".join((text or "").split())
    return (line if len(line) <= LONGEST else line[: LONGEST - 1] + "…") or None
