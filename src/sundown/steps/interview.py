"""An interview is arranged: its post, its people and the interview itself are written down in one step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sundown.core.facts import Journal
from sundown.core.invitations.people import contact_id, readable_id
from sundown.core.problems import BadInput, Problem
from sundown.records.models import User, Workspace
from sundown.records.to_core import journal_of
from sundown.steps.observe import TYPED, Recorded, record

_LETTERS_BEHIND_A_NAME = re.compile(r"(?:(?!C[A-Z]O\b|HR\b)(?:\w*[A-Z]\w*\.?[A-Z][\w.-]*|Jr\.?|Sr\.?)(?:, ?| |$))+")
"""RN, Ph.D., Jr., CCRN-K belong to the name before them; CFO and HR are what somebody does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """What somebody knows of a coming interview.

    `opportunity` is the key of a known one; without it `organization` and `title` make another. `people` are keys of
    known contacts, `names` are names as they were heard: nobody has seen them written yet. `invited_by`
    waits for an answer.
    """

    start: datetime | None
    end: datetime | None = None
    opportunity: str | None = None
    organization: str = ""
    title: str = ""
    people: Sequence[str] = ()
    names: Sequence[str] = ()
    mode: str = ""
    place: str = ""
    invited_by: str = ""


def arrange(
    workspace: Workspace, arranged: Arranged, *, by: User | None, at: datetime, because: str | None = None
) -> Recorded:
    """Write a coming interview down. Raises BadInput; a name that two known people of that firm bear is refused."""
    journal = journal_of(workspace)
    key, firm = arranged.opportunity, arranged.organization
    opportunities: dict[str, dict[str, object]] = {}
    if key is None:
        key = readable_id(firm, journal.opportunities)
        opportunities[key] = {"organization": firm, "title": arranged.title}
    else:
        firm = journal.opportunities[key].organization  # type: ignore[index]
    there, contacts = people_named(arranged.names, firm, journal)
    words = {
        "at": at.isoformat(),
        "interview": interview_key(key, journal),
        "opportunity": key,
        "start": arranged.start.isoformat() if arranged.start else None,
        "end": arranged.end.isoformat() if arranged.end else None,
        "mode": arranged.mode,
        "place": arranged.place,
        "with": list(dict.fromkeys([*arranged.people, *there])),
    }
    told = [{name: value for name, value in words.items() if value not in (None, "", [])}]
    if arranged.invited_by:
        told.append({"at": at.isoformat(), "message_from": arranged.invited_by, "opportunity": key})
    return record(workspace, told, by=by, at=at, contacts=contacts, opportunities=opportunities, because=because)


def interview_key(opportunity: str, journal: Journal) -> str:
    """An id for one more interview of that opportunity: OPPORTUNITY-r2."""
    taken = {str(getattr(fact, fact.OWN)) for fact in journal.log if fact.KEY in ("interview", "meeting", "found")}
    number = 1
    while f"{opportunity}-r{number}" in taken:
        number += 1
    return f"{opportunity}-r{number}"


def name_and_title(typed: str) -> tuple[str, str]:
    """What one line says: "Ann Lee, Head of Care" or "Ann Lee (Head of Care)" is a name and a title.

    "Ann Lee, RN" is a name alone, and so is "Lee, Ann": letters of a degree and a first name are no title.
    """
    found = re.fullmatch(r"(\S+ [^,(]*\S)(?:,\s*| \()(.+?)\)?", typed)
    if found is None or _LETTERS_BEHIND_A_NAME.fullmatch(found[2]):
        return typed, ""
    return found[1], found[2]


def people_named(
    names: Iterable[str], organization: str, journal: Journal
) -> tuple[list[str], dict[str, dict[str, object]]]:
    """The keys of people by name, and the records of those who are new.

    Who bears that name at that organization is that person; of two who do, nobody can tell which is meant.
    """
    keys: list[str] = []
    new: dict[str, dict[str, object]] = {}
    for typed in filter(None, (" ".join(each.split()) for each in names)):
        name, title = name_and_title(typed)
        known = [
            str(key)
            for key, contact in journal.contacts.items()
            if contact.name.casefold() == name.casefold() and contact.organization == organization
        ]
        if len(known) > 1:
            message = f"{len(known)} people of {organization} are called {name}"
            raise BadInput([Problem(file=TYPED, key="with", message=message, expected="one of the people shown")])
        if not known:
            key = str(contact_id(name, {*map(str, journal.contacts), *new}))
            record = {"name": name, "title": title, "organization": organization, "name_verified": "none"}
            new[key] = {field: value for field, value in record.items() if value}
            known = [key]
        keys += known
    return keys, new
