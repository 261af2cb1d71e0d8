"""Sheets for the writer's own desk: what they are made of, and the words that several of them share.

A worksheet is a heading and blocks below it. What does not fit on its page at the largest type is set smaller, down to
9 points; after that it goes on over leaf, for these are for nobody's eye but the writer's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import Any

from sundown.core.facts import Contact, Journal
from sundown.core.followup import FollowUp
from sundown.core.words import moment_words
from sundown.paper.people import Writer

Block = dict[str, Any]
"""One part of a worksheet, as `worksheet.typ` knows it; `is` says which."""

_INCHES = ("US", "CA", "MX", "PH")


def worksheet(
    source: str, writer: Writer, title: str, under: Iterable[str], blocks: Iterable[Block | None], country: str = ""
) -> dict[str, object]:
    """The item of a worksheet; `under` are lines below its title. Blocks that are None are left out."""
    return {
        "source": source,
        "title": title,
        "language": "en",
        "country": country or writer.country,
        "paper": paper_of(writer.country),
        "under": [line for line in under if line],
        "blocks": [block for block in blocks if block is not None],
    }


def paper_of(country: str) -> str:
    """The paper in that country's printers."""
    return "us-letter" if country in _INCHES else "a4"


# ------------------------------------------------------------------------------------------ blocks


def section(heading: str) -> Block:
    """A heading over the blocks that follow."""
    return {"is": "section", "text": heading}


def facts(rows: Iterable[tuple[str, str]]) -> Block | None:
    """Things known, each with its name before it; a row without a value is left out."""
    kept = [list(row) for row in rows if row[1]]
    return {"is": "facts", "rows": kept} if kept else None


def points(texts: Iterable[str], language: str) -> Block | None:
    """A list to be glanced at, in the language of what is said."""
    kept = [text for text in texts if text]
    return {"is": "points", "texts": kept, "language": language} if kept else None


def ticks(rows: Iterable[tuple[str, Sequence[str]]]) -> Block | None:
    """Boxes to tick: what, and smaller lines below it."""
    kept = [{"what": what, "lines": [line for line in lines if line]} for what, lines in rows]
    return {"is": "ticks", "rows": kept} if kept else None


def spoken(text: str, language: str, below: Iterable[str]) -> Block:
    """What is to be said as it stands, in large type, with remarks below it."""
    return {"is": "spoken", "text": text, "language": language, "below": [line for line in below if line]}


def room(rows: Iterable[tuple[str, int]]) -> Block:
    """Lines to write on: what goes there, and how many."""
    return {"is": "room", "rows": [{"label": label, "lines": lines} for label, lines in rows]}


def pairs(rows: Iterable[tuple[str, str]]) -> Block:
    """Short lines to write on, two side by side."""
    return {"is": "pairs", "rows": [list(row) for row in rows]}


def large(text: str) -> Block | None:
    """What the eye must find at once: a telephone number."""
    return {"is": "large", "text": text} if text else None


def note(text: str) -> Block:
    """A remark in small type."""
    return {"is": "note", "text": text}


def typed(lines: Iterable[str]) -> Block:
    """What is to be typed as it stands."""
    return {"is": "typed", "lines": list(lines)}


# ------------------------------------------------------------------------------------------ words


def home_of(journal: Journal, by: str | None = None) -> tzinfo:
    """The zone of a seeker, of the consultant, else of the journal's first seeker."""
    if journal.consultant is not None and by in (None, "consultant"):
        zone = journal.contacts[journal.consultant].timezone
        if zone is not None:
            return zone
    seekers = journal.seekers
    return next((seeker for name, seeker in seekers.items() if name == by), next(iter(seekers.values()))).timezone


def person(contact: Contact) -> str:
    """A name with what it is known to bear: Ms. Nora Stanek, Plant Manager, Portage Precision."""
    return ", ".join(filter(None, (named(contact), contact.title, contact.organization)))


def named(contact: Contact) -> str:
    """The name with its honorific, once."""
    honorific = contact.honorific or ""
    return contact.name if not honorific or contact.name.startswith(honorific) else f"{honorific} {contact.name}"


def span_words(start: datetime, end: datetime | None, home: tzinfo) -> str:
    """From when to when, the day once: Wed 10 Jun 09:00 to 11:00."""
    first = moment_words(start, home)
    if end is None or end == start:
        return first
    last = moment_words(end, home)
    same = start.date() == end.date() and start.utcoffset() == end.utcoffset()
    return f"{first} to {end:%H:%M}" if same and "UTC" not in last else f"{first} to {last}"


def window_words(followup: FollowUp, home: tzinfo) -> list[tuple[str, str]]:
    """Not before, best by and at the latest, as far as they differ."""
    rows = [("Not before", followup.earliest), ("Best by", followup.due), ("At the latest", followup.latest)]
    return [
        (name, moment_words(moment, home))
        for place, (name, moment) in enumerate(rows)
        if place == 0 or moment != rows[place - 1][1]
    ]


def office_hours(contact: Contact, home: tzinfo, day: datetime) -> str:
    """Working hours where the contact is, and what the writer's clock says then, where it is another one."""
    zone = contact.timezone or home
    opens, closes = (day.astimezone(zone).replace(hour=hour, minute=0, second=0, microsecond=0) for hour in (9, 17))
    here = [moment.astimezone(home) for moment in (opens, closes)]
    theirs = "Monday to Friday, 9:00 to 17:00"
    if here[0].utcoffset() == opens.utcoffset():
        return theirs
    return f"{theirs} on their clock: {here[0]:%H:%M} to {here[1]:%H:%M} on yours"
