"""`sundown pocket --journal JOURNAL --out FILE.html`: the page that a phone keeps."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

import click

from sundown.core.problems import BadInput, Problem
from sundown.pocket import pocket_page
from sundown.questions.next_step import command_line
from sundown.sources.journal import read_journal
from sundown.terminal import JOURNAL, at_option, instant, plan_of

OURS = "<!-- Sundown's pocket page:"


@click.command()
@click.option("--journal", "path", required=True, metavar="JOURNAL", type=JOURNAL, help="The journal it is made from.")
@click.option("--out", required=True, metavar="FILE.html", type=click.Path(path_type=Path), help="The page.")
@at_option
def command(path: Path, out: Path, at: str | None) -> None:
    """Write one page for your phone: debrief an interview, capture people at an event, without a connection.

    What you write there comes back as a small file, which `add` reads.
    """
    journal = read_journal(path)
    moment = instant(at, journal)
    page = pocket_page(journal, plan_of(journal, path.parent, moment), moment)
    _check_place(out)
    _write(out, page)
    click.echo(f"wrote {out} ({len(page.encode()) / 1000:.0f} kB)")
    click.echo("Send it to your phone (by cable, or by mail to yourself) and open it there in the browser.")
    click.echo(f"What it hands back: {command_line('add', 'sundown-pocket-….json', '--to', path)}")


def _check_place(out: Path) -> None:
    """Raise BadInput where the page would take the place of something that is none."""
    if not out.exists():
        return
    head = ""
    with suppress(OSError, UnicodeDecodeError):
        head = out.read_bytes()[:400].decode()
    if OURS not in head:
        message = "there is something else under this name; nothing was written"
        raise BadInput([Problem(file=str(out), message=message, expected="another name for the page")])


def _write(out: Path, page: str) -> None:
    """Put the page in its place, whole or not at all."""
    try:
        with NamedTemporaryFile("w", dir=out.parent, prefix=".sundown-", encoding="utf-8", delete=False) as file:
            temporary = Path(file.name)
            file.write(page)
        temporary.chmod(0o600)  # it holds names of people
        temporary.replace(out)
    except OSError as error:
        message = f"nothing was written: {error.strerror or 'the disk refuses'}"
        raise BadInput([Problem(file=str(out), message=message)]) from None
