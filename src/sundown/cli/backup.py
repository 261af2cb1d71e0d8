"""`sundown backup FILE`: a copy of the app's whole database."""

from __future__ import annotations

from pathlib import Path

import click

from sundown.cli._data import data_option, opened


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@data_option
def command(file: Path, data: Path | None) -> None:
    """Copy everything of the app into a new file: facts, letters with all their versions, approvals, settings.

    It may run meanwhile. The copy is checked before it gets its name.
    """
    opened(data)
    from sundown.steps.backup import backup

    size = backup(file)
    click.echo(f"wrote {file}, {size / 1e6:.1f} MB, checked")
