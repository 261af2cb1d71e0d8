"""`sundown today`: what must leave today, from the app's own data."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sundown.cli._data import begun, data_option


@click.command()
@data_option
def command(data: Path | None) -> None:
    """Show what must leave before when, as the app's first screen does.

    It reads what the app keeps; for a journal in a file there is `plan`.
    """
    workspace = begun(data)
    from sundown.formats.as_text import plan_text
    from sundown.project.clock import now
    from sundown.records.to_core import journal_of
    from sundown.steps.plan import plan_of

    sys.stdout.write(plan_text(plan_of(workspace, now()), journal_of(workspace)))
