"""`sundown serve`: the app."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="Where to listen; 0: any free port. Default: as last time.")
@click.option("--no-browser", is_flag=True, help="Don't open the browser; only print the link.")
@click.option("--data", type=click.Path(path_type=Path), metavar="DIR", help="The folder of your data.")
def command(port: int | None, no_browser: bool, data: Path | None) -> None:
    """Open the app in your browser, on this machine alone.

    Without --data your data lies where SUNDOWN_DATA says, else in this system's own folder for it. SUNDOWN_DATABASE is
    the address of a PostgreSQL database to use in place of the embedded one. The last line printed is a link that signs
    you in.
    """
    from sundown.runner.place import data_folder
    from sundown.runner.serving import Wish, serve

    folder = data_folder(data, os.environ)
    serve(Wish(folder, port, open_browser=not no_browser, database=os.environ.get("SUNDOWN_DATABASE")))
