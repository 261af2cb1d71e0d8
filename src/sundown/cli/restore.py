"""`sundown restore FILE`: a backup in the place of the app's database."""

from __future__ import annotations

from pathlib import Path

import click

from sundown.cli._data import data_option, opened


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@data_option
def command(file: Path, data: Path | None) -> None:
    """Put a backup in the place of everything that the app holds now.

    What it held before is kept in a file beside it, and is not removed by itself. Nothing changes where the backup is
    damaged, or of a Sundown with other tables.
    """
    opened(data, new=True)
    import os

    from sundown.project.clock import now
    from sundown.runner.place import data_folder
    from sundown.steps.backup import restore

    aside = data_folder(data, os.environ) / f"before-restore-{now():%Y%m%d-%H%M%S}.sqlite3"
    restore(file, aside)
    click.echo(f"Restored from {file}. What was here before is in {aside}.")
