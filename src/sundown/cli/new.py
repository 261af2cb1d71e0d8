"""`sundown new [PATH]`: start a journal by answering questions."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from sundown.core.problems import BadInput, Problem
from sundown.questions.asking import HOW_TO, confirmed
from sundown.questions.beginning import Beginning
from sundown.questions.interrupts import asked_to_the_end
from sundown.questions.next_step import check_writable, command_line
from sundown.sources import whole_file
from sundown.sources.journal.writer import journal_text


@click.command()
@click.argument("path", default="my-search.yaml", type=click.Path(path_type=Path))
@click.option("--at", metavar="INSTANT", help="The instant of asking. Default: now.")
def command(path: Path, at: str | None) -> None:
    """Start a journal: you, the first opportunity, whom you meet there and when.

    Every question can be skipped. PATH is my-search.yaml unless you say another; a file that exists is never touched.
    """
    file = _NewFile(path)
    beginning = Beginning(_instant(at))
    click.echo(f"{HOW_TO} in {path}.")

    wanted = True

    def keep() -> None:
        if wanted and not beginning.is_empty:
            file.write(journal_text(beginning.journal))

    def questions() -> None:
        nonlocal wanted
        for _ in beginning.ask():
            keep()
        if not beginning.is_empty:
            click.echo(f"\n{beginning.summary}")
            wanted = confirmed("Keep this", no="throw it away")

    finished = asked_to_the_end(questions, keep)
    if not wanted:
        file.throw_away()
        click.echo(f"\nThrown away; there is no {path}.")
        return
    _tell(path, beginning, finished)
    if not finished and sys.stdin.isatty():
        sys.exit(130)


def _instant(said: str | None) -> datetime:
    try:
        return datetime.fromisoformat(said).astimezone() if said else datetime.now().astimezone()
    except ValueError:
        expected = "an instant such as 2026-03-10T14:30:00-04:00"
        raise BadInput([Problem(file="--at", message=f"{said!r} is no instant", expected=expected)]) from None


def _tell(path: Path, beginning: Beginning, finished: bool) -> None:
    """Where the answers are and what comes next."""
    if beginning.is_empty:
        click.echo(f"\nNothing was answered; {path} was not written.")
        return
    click.echo(f"\n{'Done' if finished else 'Stopped'}. Your answers are in {path}; you can edit it as you like.")
    interview = beginning.interview
    held = interview and (interview.end or interview.start or beginning.now) <= beginning.now
    click.echo(f"Next: {command_line('debrief' if held else 'plan', path)}")


class _NewFile:
    """The file of a journal that is being started: never over somebody else's, and whole each time it is written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written: bytes | None = None
        if path.exists() or path.is_symlink():
            raise BadInput([Problem(file=str(path), message="there is such a file already", expected="a new name")])
        if not path.parent.is_dir():
            raise BadInput([Problem(file=str(path), message="there is no such folder", expected="an existing folder")])
        check_writable(path)

    def write(self, text: str) -> None:
        """Write the whole journal. Raises BadInput where that fails; the text is then shown, so that it is not lost."""
        content = text.encode()
        try:
            if self.written is None:
                self._create(content)
            elif content != self.written:
                whole_file.replace(self.path, self.written, content)
        except BadInput:
            click.echo(text)
            raise
        self.written = content

    def throw_away(self) -> None:
        """Take the file away again, unless somebody else changed it meanwhile. Raises BadInput where that fails."""
        try:
            if self.written is not None and self.path.read_bytes() == self.written:
                self.path.unlink()
        except OSError as error:
            message = f"it could not be taken away: {error.strerror}"
            raise BadInput([Problem(file=str(self.path), message=message)]) from None

    def _create(self, content: bytes) -> None:
        try:
            with self.path.open("xb") as file:
                file.write(content)
        except OSError as error:
            message = f"nothing was written: {error.strerror}"
            raise BadInput([Problem(file=str(self.path), message=message)]) from None
