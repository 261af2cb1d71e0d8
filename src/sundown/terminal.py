"""What the commands share at the terminal: instants typed by people, the plan and the playbook of a journal file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import Any

import click

from sundown import library
from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.planner import plan
from sundown.core.playbook import Playbook
from sundown.core.problems import BadInput, Problem
from sundown.core.workdays import at_time
from sundown.sources.journal import read_journal

JOURNAL = click.Path(path_type=Path)
EXPECTED = "an instant such as 2026-03-10T14:30:00-04:00, or a day such as 2026-03-10"


def at_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option `--at`."""
    text = "The instant of the plan, with an offset, or a day (its end is meant). Default: now."
    return click.option("--at", "at", metavar="INSTANT", help=text)(command)


def instant(text: str | None, journal: Journal, option: str = "--at") -> datetime:
    """The instant that somebody typed; without an offset it is the journal owner's zone, without a time that day's end.

    Raises BadInput where it is neither an instant nor a day, or not of the years 1900 to 2199.
    """
    zone = next(iter(journal.seekers.values())).timezone
    if text is None:
        return datetime.now(zone)
    day_only = re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or not (day_only or re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", text)):
        raise BadInput([Problem(file=option, message=f"{text!r} is no instant", expected=EXPECTED)])
    if not 1900 <= moment.year <= 2199:
        raise BadInput([Problem(file=option, message=f"{text} is out of reach", expected="a year from 1900 to 2199")])
    if moment.tzinfo is not None:
        return moment
    return at_time(moment.date(), time(23, 59, 59) if day_only else moment.time(), zone)


def planned(path: Path, at: str | None) -> tuple[Journal, Plan]:
    """The journal in that file and its plan at the instant that was typed."""
    journal = read_journal(path)
    return journal, plan_of(journal, path.parent, instant(at, journal))


def plan_of(journal: Journal, folder: Path, at: datetime) -> Plan:
    """The plan of a journal, under the playbook it names (a path counts from `folder`)."""
    return plan(journal, library.playbook_for(journal, folder), library.holidays_for(journal), at)


def playbook_of(name: str, journal: Path | None) -> Playbook:
    """The playbook of that journal with its settings; where none is given the one of that name."""
    if journal is None:
        return library.playbook_for(Journal(playbook=name, seekers={}))
    return library.playbook_for(read_journal(journal), journal.parent)
