"""`sundown today`: what must leave today, from the app's own data."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click


@click.command()
@click.option("--data", type=click.Path(path_type=Path), metavar="DIR", help="The folder of your data.")
def command(data: Path | None) -> None:
    """Show what must leave before when, as the app's first screen does.

    It reads what the app keeps; for a journal in a file there is `plan`.
    """
    from sundown.formats.as_text import plan_text
    from sundown.runner.database import open_up
    from sundown.runner.place import data_folder, prepare

    at = datetime.now(UTC)
    folder = data_folder(data, os.environ)
    prepare(folder)
    owner = open_up(folder, os.environ.get("SUNDOWN_DATABASE"), at)

    from sundown.records.models import Seeker
    from sundown.records.to_core import journal_of, plan_kept
    from sundown.steps.plan import replan

    workspace = owner.memberships.get(role="owner").workspace
    if not Seeker.objects.filter(workspace=workspace).exists():
        click.echo("Nothing is known of you yet: start the app with ./sundown")
        return
    replan(workspace, at)
    workspace.refresh_from_db()
    sys.stdout.write(plan_text(plan_kept(workspace, at), journal_of(workspace)))
