"""The persons a calendar event names. Rooms, distribution lists and people who won't come are left out."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from sundown.core.invitations.invitation import Invitee
from sundown.sources.ics.lines import Component, Property

LONGEST_NAME = 120
INVISIBLE = ("Cc", "Cf", "Cs", "Co")
NO_CHARACTERS = "\ufffe\uffff"
JOINERS = "\u200c\u200d"
ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;\".]+")
NOT_COMING = {"DECLINED": "declined", "DELEGATED": "sends somebody else"}


def plain(text: str, longest: int) -> str | None:
    """Text for people's eyes: on one line, without control or invisible characters; None where nothing is left.

    Letters of scripts that need joiners (Persian, Hindi) keep them. Cut to `longest` characters with an ellipsis.
    """
    seen = (" " if character.isspace() else character for character in text)
    kept = "".join(
        c for c in seen if (unicodedata.category(c) not in INVISIBLE and c not in NO_CHARACTERS) or c in JOINERS
    )
    words = " ".join(kept.split())
    return (words if len(words) <= longest else words[: longest - 1] + "…") or None


def organizer_of(event: Component) -> Invitee | None:
    """Who sent the invitation, if that is a person."""
    prop = event.first("ORGANIZER")
    somebody = _invitee(prop) if prop else None
    return somebody if somebody and somebody.is_person else None


def people_of(event: Component) -> tuple[tuple[Invitee, ...], tuple[str, ...]]:
    """The persons invited, each once in file order, and a sentence for everyone left out who might matter."""
    people: list[Invitee] = []
    remarks: list[str] = []
    for prop in event.every("ATTENDEE"):
        somebody = _invitee(prop)
        if somebody is None or not somebody.is_person or _param(prop, "CUTYPE") in ("ROOM", "RESOURCE"):
            continue
        reason = _reason_to_leave_out(prop)
        if reason:
            remarks.append(f"{somebody.called} {reason}: not taken as an interviewer.")
        elif not any(_same(somebody, other) for other in people):
            people.append(somebody)
    return tuple(people), tuple(remarks)


def _reason_to_leave_out(prop: Property) -> str | None:
    if _param(prop, "CUTYPE") == "GROUP":
        return "is a distribution list"
    if _param(prop, "ROLE") == "NON-PARTICIPANT":
        return "is only informed"
    return NOT_COMING.get(_param(prop, "PARTSTAT"))


def _same(one: Invitee, other: Invitee) -> bool:
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return one.name is not None and one.name == other.name


def _param(prop: Property, key: str) -> str:
    value = prop.params.get(key, "")
    return (value if isinstance(value, str) else ",".join(value)).strip().upper()


def _invitee(prop: Property) -> Invitee | None:
    """Name and address as the file has them. Outlook leaves the comma of "Ortiz, Catherine" unquoted: a list."""
    stated = prop.params.get("CN", "")
    name = plain((stated if isinstance(stated, str) else ",".join(stated)).strip(" '\""), LONGEST_NAME)
    email = _address(prop)
    if name and ADDRESS.fullmatch(name):
        name, email = None, email or name
    return Invitee(name, email) if name or email else None


def _address(prop: Property) -> str | None:
    """The e-mail address; Apple and Exchange put their own identifiers first and the address in EMAIL."""
    own = prop.params.get("EMAIL", "")
    for candidate in (prop.value, own if isinstance(own, str) else ""):
        address = unquote(re.sub(r"^mailto:", "", candidate.strip(), flags=re.IGNORECASE)).strip()
        if len(address) <= 254 and address.isprintable() and ADDRESS.fullmatch(address):
            return address
    return None
