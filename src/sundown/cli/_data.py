"""What the commands on the app's data share: which folder, and the owner's search in it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sundown.core.problems import BadInput, Problem

if TYPE_CHECKING:
    from sundown.records.models import Workspace

data_option = click.option("--data", type=click.Path(path_type=Path), metavar="DIR", help="The folder of your data.")


def opened(data: Path | None, *, new: bool = False) -> Workspace:
    """The owner's search in the folder that is meant; where there is none, a new one if `new`, else BadInput."""
    from sundown.project.clock import now
    from sundown.runner.database import open_up
    from sundown.runner.place import data_folder, prepare

    folder, database = data_folder(data, os.environ), os.environ.get("SUNDOWN_DATABASE")
    if new:
        os.umask(0o077)  # as the app does: the database is its owner's alone
        prepare(folder)
    elif database is None and not (folder / "sundown.sqlite3").is_file():
        message, expected = "there is no data of Sundown's here", "the folder of your data: --data DIR"
        raise BadInput([Problem(file=str(folder), message=message, expected=expected)])
    owner = open_up(folder, database, now())
    workspace: Workspace = owner.memberships.get(role="owner").workspace
    return workspace


def begun(data: Path | None) -> Workspace:
    """The same where somebody's search has begun. Raises BadInput where nothing is in it yet."""
    workspace = opened(data)
    from sundown.records.models import Seeker

    if not Seeker.objects.filter(workspace=workspace).exists():
        message = "nothing is in it yet"
        raise BadInput([Problem(file="your data", message=message, expected="`sundown serve`, or `sundown import`")])
    return workspace
