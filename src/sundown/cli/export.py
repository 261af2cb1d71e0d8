"""`sundown export`: every fact of the app as a journal."""

from __future__ import annotations

from pathlib import Path

import click

from sundown.cli._data import begun, data_option
from sundown.core.problems import BadInput, Problem


@click.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write it there, anew.")
@data_option
def command(out: Path | None, data: Path | None) -> None:
    """Print the app's facts as a journal, or write them to a new file.

    `sundown import` brings that journal in again. Letters and approvals are not in it: `sundown backup` keeps them.
    Rules of your own become a file beside it.
    """
    workspace = begun(data)
    from sundown.steps.carry import carry_out

    if out is None:
        click.echo(carry_out(workspace), nl=False)
        if workspace.overlay:
            click.echo(
                "sundown: the rules of your own are not part of this; with --out they are written, too", err=True
            )
        return
    rules = out.with_suffix(".toml") if workspace.overlay else None
    texts = {out: carry_out(workspace, rules.name if rules else None)}
    if rules:
        texts[rules] = workspace.overlay.rstrip("\n") + "\n"
    for file in texts:
        if file.exists():
            raise BadInput([Problem(file=str(file), message="this file is there already, and is not written over")])
    for file, text in texts.items():
        _write(file, text)
        click.echo(f"wrote {file}")


def _write(file: Path, text: str) -> None:
    """Write a new file that its owner alone reads. Raises BadInput where the system refuses."""
    import os

    try:
        with open(
            os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", newline="\n"
        ) as out:
            out.write(text)
    except OSError as error:
        raise BadInput([Problem(file=str(file), message=f"nothing was written: {error.strerror}")]) from None
