"""`sundown check FILE…`: what stands in the way of each letter, before it goes out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from sundown import library
from sundown.core.findings import Examined
from sundown.core.problems import BadInput, Problem
from sundown.core.written import WrittenLetter
from sundown.formats.findings import FORMATS, Told
from sundown.language import ask, load_beside
from sundown.language.server import URL, server_from
from sundown.preflight import examine
from sundown.sources.journal import read_journal
from sundown.sources.letter_file import letters_in, parse_letter
from sundown.sources.whole_file import read_bytes
from sundown.terminal import JOURNAL, instant

BLOCKED, UNREADABLE = 1, 2
_VERDICT_WORDS = {"blocked": "blocked", "confirm": "to confirm", "ready": "ready", "unreadable": "not readable"}


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--journal", required=True, type=JOURNAL, help="The journal that the letters belong to.")
@click.option("--at", metavar="INSTANT", help="Facts known then. Default: at the end of the day of writing, else all.")
@click.option("--earlier", metavar="DIR", type=click.Path(path_type=Path),
              help="Letters sent before: compared with, not examined.")  # fmt: skip
@click.option("--format", "format_", type=click.Choice(sorted(FORMATS)), default="text", show_default=True)
def command(files: tuple[Path, ...], journal: Path, at: str | None, earlier: Path | None, format_: str) -> None:
    """Examine letters together, with each other and with the journal.

    Exit status 0 where nothing blocks, 1 where something does, 2 where some input could not be read.
    """
    load_beside()
    facts = read_journal(journal)
    _ask_a_server(len(files))
    read = [_read(path) for path in dict.fromkeys(files)]
    before = _earlier(earlier, files)
    examined = iter(
        examine(
            [(told.file, letter) for told, letter in read if letter is not None],
            facts,
            None if at is None else instant(at, facts),
            before,
            playbook=library.playbook_for(facts, journal.parent),
        )
    )
    told = [Told(each.file, each.text, each.examined or next(examined)) for each, _ in read]
    shown = FORMATS[format_](told)
    if shown:
        click.echo(shown)
    if format_ == "text":
        _tell_the_rest([each.examined for each in told if each.examined is not None])
    sys.exit(_status(each.examined for each in told if each.examined is not None))


def _ask_a_server(letters: int) -> None:
    """Let a LanguageTool server read the letters too, if the environment names one, and say that they go there."""
    server = server_from(os.environ)
    ask(server)
    if server is not None and not server.is_here:
        many = "one letter" if letters == 1 else f"{letters} letters"
        click.echo(f"sundown: the text of {many} goes to {server.host}, because {URL} says so", err=True)


def _read(path: Path) -> tuple[Told, WrittenLetter | None]:
    """A file's text and its letter; an entry with the error where it can't be read."""
    name = str(path)
    try:
        raw = read_bytes(path)
        letter = parse_letter(raw.decode("utf-8"), name)
    except UnicodeDecodeError:
        return Told(name, "", Examined(file=name, error=f"{name}: cannot be read: it is not UTF-8 text")), None
    except BadInput as error:
        return Told(name, "", Examined(file=name, error=str(error))), None
    return Told(name, raw.decode("utf-8"), None), letter


def _earlier(folder: Path | None, files: Iterable[Path]) -> list[tuple[str, WrittenLetter]]:
    """The letters in a folder, but for those that are examined. One that can't be read is told, and left out."""
    if folder is None:
        return []
    if not folder.is_dir():
        raise BadInput([Problem(file=str(folder), message="there is no such folder", expected="a folder of letters")])
    letters, problems = letters_in(folder, files)
    for problem in problems:
        click.echo(f"sundown: {problem}", err=True)
    return letters


def _tell_the_rest(examined: Sequence[Examined]) -> None:
    """Errors, and how many letters came out how, for a person at the terminal."""
    for each in examined:
        if each.error is not None:
            click.echo(f"sundown: {each.error}", err=True)
    counts = {words: sum(each.verdict == verdict for each in examined) for verdict, words in _VERDICT_WORDS.items()}
    click.echo(", ".join(f"{count} {words}" for words, count in counts.items() if count), err=True)


def _status(examined: Iterable[Examined]) -> int:
    verdicts = {each.verdict for each in examined}
    return UNREADABLE if "unreadable" in verdicts else BLOCKED if "blocked" in verdicts else 0
