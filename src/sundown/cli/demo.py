"""`sundown demo`: the app with an example in it."""

from __future__ import annotations

import click


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Where to listen. Default: any free port.")
@click.option("--no-browser", is_flag=True, help="Don't open the browser; only print the link.")
def command(port: int, no_browser: bool) -> None:
    """Open the app with an example search that plays today.

    Nothing of it is kept: its data lies in a folder of its own, which is removed when you stop it with Ctrl-C. Your own
    data is not touched.
    """
    import tempfile
    from pathlib import Path

    from sundown.runner.demo import fill
    from sundown.runner.serving import Wish, serve

    with tempfile.TemporaryDirectory(prefix="sundown-demo-") as folder:
        serve(Wish(Path(folder), port, open_browser=not no_browser), fill)
