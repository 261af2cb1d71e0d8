"""The database, brought up to this version of Sundown; and what is said where that can't be done."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sundown.core.problems import BadInput, Problem

if TYPE_CHECKING:
    from django.db import Error

    from sundown.records.models import User

SAID = {
    "readonly database": "the file can only be read",
    "disk is full": "the disk is full",
    "disk I/O error": "the disk is full, or broken",
    "unable to open": "the file can't be opened",
    "is locked": "another program holds it: end that, then start again",
    "not a database": "this file is no database of Sundown's",
    "malformed": "the file is damaged: restore a backup with `sundown restore`",
}
"""A part of what SQLite says → the same for people."""


def open_up(folder: Path, database: str | None, at: datetime) -> User:
    """Set Django up on the data, bring the tables up to date, and see that there is an owner; returns the owner.

    Raises BadInput where the database can't be used, or was written by a newer Sundown.
    """
    from django.db import DatabaseError

    set_up(folder, database)
    try:
        return _up_to_date(at)
    except DatabaseError as error:
        raise unusable(folder, error) from None


def set_up(folder: Path, database: str | None) -> None:
    """Set Django up on the data. Raises BadInput where SUNDOWN_DATABASE is no address that can be used."""
    from django.core.exceptions import ImproperlyConfigured

    from sundown.project import configure

    try:
        configure(folder, database)
    except (ImproperlyConfigured, ValueError) as error:  # ValueError: what dj_database_url does not understand
        if not database:
            raise
        needs = "psycopg" in str(error)
        message = "PostgreSQL needs the package psycopg" if needs else "this is no address of a database"
        expected = None if needs else "postgres://USER:PASSWORD@HOST/NAME"
        raise BadInput([Problem(file="SUNDOWN_DATABASE", message=message, expected=expected)]) from None


def unusable(folder: Path, error: Error) -> BadInput:
    """Why the database refuses, for people."""
    from django.db import connection

    kept_in_file = connection.vendor == "sqlite"
    name = str(folder / "sundown.sqlite3") if kept_in_file else "the database that SUNDOWN_DATABASE names"
    text = str(error).strip() or type(error).__name__
    reason = next((meaning for part, meaning in SAID.items() if part in text), text.splitlines()[0])
    return BadInput([Problem(file=name, message=f"Sundown can't use it: {reason}")])


def _up_to_date(at: datetime) -> User:
    from django.core.management import call_command

    from sundown.steps.begin import begin

    if behind():
        call_command("migrate", verbosity=0, interactive=False)
    owner: User = begin(at).memberships.get(role="owner").user
    return owner


def behind() -> bool:
    """Whether a migration is still to be applied. Raises BadInput where one was applied that is not known here."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    ours = {name for name in executor.loader.applied_migrations if name[0] == "records"}
    if ours - set(executor.loader.disk_migrations):
        message = "your data was written by a newer Sundown than this one, and stays as it is"
        raise BadInput([Problem(file="the database", message=message, expected="that newer Sundown")])
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
