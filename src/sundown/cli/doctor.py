"""`sundown doctor`: how the app is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click


@click.command()
@click.option("--data", type=click.Path(path_type=Path), metavar="DIR", help="The folder of your data.")
def command(data: Path | None) -> None:
    """Tell what is set up, what is not yet, and when each job last ran.

    Nothing is changed. Ends with exit status 1 where something is wrong.
    """
    from sundown.runner.checkup import WRONG, look
    from sundown.runner.place import data_folder

    findings = [*look(data_folder(data, os.environ), os.environ.get("SUNDOWN_DATABASE"))]
    width = max(len(finding.name) for finding in findings)
    for name, state, said in findings:
        click.echo(f"{state:<8}{name:<{width}}  {said}")
    sys.exit(any(finding.state == WRONG for finding in findings))
