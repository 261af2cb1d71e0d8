"""A copy of the database, and the way back: checked, whole, and possible while the app runs."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from django.db import connection

from sundown.core.problems import BadInput, Problem
from sundown.records.models import Workspace


def backup(target: Path) -> int:
    """Copy the database into the file `target`, which must not be there; returns its size in bytes.

    The copy is of one moment, also while somebody writes. It gets its name only after it was checked. Raises BadInput.
    """
    _only_sqlite("pg_dump")
    if target.exists():
        raise BadInput([Problem(file=str(target), message="this file is there already, and is not written over")])
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    connection.ensure_connection()
    try:
        with _told(target), closing(sqlite3.connect(fresh)) as copy:
            os.chmod(fresh, 0o600)
            connection.connection.backup(copy)
            _check(copy, fresh)
        os.replace(fresh, target)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return target.stat().st_size


def restore(source: Path, aside: Path) -> None:
    """Put a backup in the database's place; what was there is first copied into the file `aside`.

    A running app sees the restored facts at its next page. Raises BadInput, and changes nothing, where `source` is no
    whole database of Sundown's or holds tables of a newer version.
    """
    _only_sqlite("psql")
    if not source.is_file():
        raise BadInput(
            [Problem(file=str(source), message="there is no such file", expected="a file of `sundown backup`")]
        )
    with _told(source), closing(sqlite3.connect(f"file:{_quoted(source)}?mode=ro", uri=True)) as copy:
        _check(copy, source)
        _check_version(copy, source)
        backup(aside)
        newest = max(Workspace.objects.values_list("revision", flat=True), default=0)
        connection.ensure_connection()
        copy.backup(connection.connection)
    for workspace in Workspace.objects.all():  # so that what was kept in memory of the other facts is known to be old
        workspace.revision = max(workspace.revision, newest) + 1
        workspace.save(update_fields=["revision"])


def _quoted(path: Path) -> str:
    return str(path.resolve()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _check(copy: sqlite3.Connection, file: Path) -> None:
    answer = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if answer != "ok":
        raise BadInput([Problem(file=str(file), message=f"the copy is damaged: {answer}")])


def _check_version(copy: sqlite3.Connection, file: Path) -> None:
    """Every change of tables that the copy knows is one that this Sundown knows too."""
    there = {row[0] for row in copy.execute("SELECT name FROM django_migrations WHERE app = 'records'")}
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM django_migrations WHERE app = 'records'")
        here = {row[0] for row in cursor.fetchall()}
    if there != here:
        newer = bool(there - here)
        message = f"this backup is of {'a newer' if newer else 'an older'} Sundown, with other tables"
        raise BadInput([Problem(file=str(file), message=message, expected="a backup of this version")])


def _only_sqlite(tool: str) -> None:
    if connection.vendor != "sqlite":
        message = f"the database is a server's, which has a tool of its own: {tool}"
        raise BadInput([Problem(file="SUNDOWN_DATABASE", message=message)])


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """What SQLite and the system say against a file, for people."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput([Problem(file=str(file), message=f"this file can't be used: {reason}")]) from None
