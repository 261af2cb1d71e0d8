"""What `sundown doctor` looks at. It changes nothing, and works while the app runs as well as when it does not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from sundown.core.problems import BadInput
from sundown.runner import alone, place
from sundown.runner.jobs import JOBS

OK, ABSENT, WRONG = "ok", "not yet", "wrong"

PARTS = (
    ("Checking letters", "harper", "spelling and grammar are not looked at: ./sundown sets it up"),
    ("Paper", "typst", "nothing can be printed: ./sundown sets it up"),
    ("German letters", "chunspell", "their spelling is not looked at; everything else works"),
)
"""What is it for, the package, what is missing without it."""


class Finding(NamedTuple):
    """One thing that was looked at: its name, how it is, and what there is to say about it."""

    name: str
    state: str
    said: str


def look(folder: Path, database: str | None) -> Iterator[Finding]:
    """Everything that there is to know about the app on this data, one after the other."""
    yield _folder(folder)
    yield _running(folder)
    if folder.is_dir() and (database or (folder / "sundown.sqlite3").exists()):
        yield from _database(folder, database)
    else:
        yield Finding("Database", ABSENT, "the first start makes it")
    for name, package, missing in PARTS:
        yield Finding(name, OK, "ready") if find_spec(package) else Finding(name, ABSENT, missing)


def _folder(folder: Path) -> Finding:
    if not folder.exists():
        return Finding("Your data", ABSENT, f"{folder}: the first start makes it")
    try:
        place.try_room(folder)
    except OSError as error:
        return Finding("Your data", WRONG, f"{folder}: {place.reason(error)}")
    used = sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    said = f"{folder}, {used / 1e6:.1f} MB; {shutil.disk_usage(folder).free / 1e9:.0f} GB are free"
    if os.name != "nt" and folder.stat().st_mode & 0o077:
        return Finding("Your data", WRONG, f"{said}. Others on this machine can look into it: chmod 700 {folder}")
    return Finding("Your data", OK, said)


def _running(folder: Path) -> Finding:
    if not alone.is_held(folder):
        return Finding("Sundown", ABSENT, "it is not running; ./sundown starts it")
    running = alone.told(folder)
    if running is None:
        return Finding("Sundown", WRONG, "it is starting, or stuck: end it and start it again if this stays so")
    if not alone.answers(running):
        return Finding("Sundown", WRONG, f"process {running.pid} has your data but does not answer")
    return Finding("Sundown", OK, f"running at {running.address} (process {running.pid})")


def _database(folder: Path, database: str | None) -> Iterator[Finding]:
    """The database and what it tells. Nothing is written to it."""
    from django.db import DatabaseError

    from sundown.runner.database import behind, set_up, unusable

    try:
        set_up(folder, database)
        if behind():
            yield Finding("Database", ABSENT, "it is an older Sundown's; the next start brings it up to date")
            return
        yield from _contents()
    except DatabaseError as error:
        yield Finding("Database", WRONG, str(unusable(folder, error).problems[0]))
    except BadInput as error:
        yield Finding("Database", WRONG, str(error.problems[0]))


def _contents() -> Iterator[Finding]:
    from sundown.records.models import Contact, Fact, Job, Seeker

    counted = f"{_number(Contact, 'person', 'people')}, {_number(Fact, 'entry', 'entries')} of what happened"
    yield Finding("Database", OK, counted)
    seeker = Seeker.objects.first()
    yield Finding("You", OK, seeker.name) if seeker else Finding("You", ABSENT, "the first page asks who you are")
    ran = {job.name: job for job in Job.objects.all()}
    for job in JOBS:
        yield _job(job.title, ran.get(job.name))


def _job(title: str, ran: object) -> Finding:
    """When a job last ran, and what became of it."""
    at, outcome = getattr(ran, "ran_at", None), getattr(ran, "outcome", "")
    if at is None:
        return Finding(title, ABSENT, "never yet; it does as soon as the app runs")
    said = f"last {_moment(at)}" + (f": {outcome}" if outcome else "")
    return Finding(title, WRONG if outcome.startswith("failed") else OK, said)


def _moment(at: datetime) -> str:
    return at.astimezone().strftime("%a %d %b %Y, %H:%M")


def _number(model: type, one: str, more: str) -> str:
    count = model.objects.count()  # type: ignore[attr-defined]  # Django's models get it when they are made
    return f"{count:,} {one if count == 1 else more}"
