"""The plan as a calendar of to-dos (RFC 5545), one VTODO a follow-up, for every calendar program.

Written by hand rather than by a library, because the bytes must be the same for the same plan: UIDs come from the
keys and DTSTAMP from the plan's instant. Instants are in UTC, so no zone table is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from sundown.core.facts import Journal
from sundown.core.followup import Plan, Task
from sundown.core.words import TASK_WORDS, job_of
from sundown.formats.agenda import Line, owner_of, sections

FOLD = 75
"""Octets a line may have (RFC 5545, 3.1)."""


def plan_ics(plan: Plan, journal: Journal) -> str:
    """The open follow-ups as VTODOs with an alarm four hours before due (S3-18)."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sundown//Plan//EN",
        f"X-WR-CALNAME:{_text('Sundown: ' + owner_of(journal))}",
    ]
    for _, items in sections(plan, journal):
        for item in items:
            lines += _todo(item, plan.at)
    for task in plan.tasks:
        if task.due is not None:
            lines += _task(task, journal, plan.at)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _todo(line: Line, at: datetime) -> Iterator[str]:
    followup = line.followup
    yield from ("BEGIN:VTODO", f"UID:{_text(followup.key)}@sundown", f"DTSTAMP:{_utc(at)}")
    yield from (f"DTSTART:{_utc(followup.earliest)}", f"DUE:{_utc(followup.due)}", "STATUS:NEEDS-ACTION")
    yield f"SUMMARY:{_text(f'{line.what}, {line.way}')}"
    notes = "".join(f"\n{warning}" for warning in followup.warnings)
    yield f"DESCRIPTION:{_text(f'{line.why}{chr(10)}Latest {line.latest}. Source: {line.source}{notes}')}"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(line.what)}", "TRIGGER;RELATED=END:-PT4H")
    yield from ("END:VALARM", "END:VTODO")


def _task(task: Task, journal: Journal, at: datetime) -> Iterator[str]:
    about = task.about or job_of(task.opportunity, journal)
    key = "/".join(part for part in (task.task, task.opportunity, task.about, task.by) if part)
    assert task.due is not None
    yield from ("BEGIN:VTODO", f"UID:{_text(key)}@sundown", f"DTSTAMP:{_utc(at)}", f"DUE:{_utc(task.due)}")
    yield from ("STATUS:NEEDS-ACTION", f"SUMMARY:{_text(TASK_WORDS[task.task] + (f' ({about})' if about else ''))}")
    yield from (f"DESCRIPTION:{_text(task.why)}", "END:VTODO")


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11: signs escaped, other control characters dropped."""
    text = re.sub(r"([\\;,])", r"\\\1", text).replace("\r\n", "\n").replace("\n", "\\n")
    return "".join(character for character in text if character.isprintable())


def _folded(line: str) -> str:
    """The line broken after at most 75 octets, never inside a character."""
    parts: list[str] = []
    part = ""
    for character in line:
        if len((part + character).encode()) > FOLD - bool(parts):
            parts.append(part)
            part = ""
        part += character
    return "\r\n ".join([*parts, part])
