"""The command line: one command per file in this folder, each named after its file and imported only when called."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from importlib.machinery import SourceFileLoader
from io import TextIOWrapper
from pathlib import Path
from types import CodeType
from zoneinfo import reset_tzpath

import click
import tzdata  # type: ignore[import-untyped]

from sundown import VERSION
from sundown.core.problems import BadInput

COMMANDS = tuple(sorted(file.stem for file in Path(__file__).parent.glob("[a-z]*.py")))
ZONES = Path(tzdata.__path__[0], "zoneinfo")
"""The pinned zones, as files: zoneinfo finds them by itself too, but imports 8 ms' worth of modules to do so."""


class CommandsByFile(click.Group):
    """Finds a command in the file that bears its name, so `--help` and `plan` don't pay for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command beside its first sentence, as click writes it but without importing them all."""
        width = formatter.width - 6 - max(len(name) for name in COMMANDS)
        told = [click.Command(name, help=_docstring(name)) for name in COMMANDS]
        with formatter.section("Commands"):
            formatter.write_dl([(str(command.name), command.get_short_help_str(width)) for command in told])


def _docstring(name: str) -> str:
    """The docstring of a command's function, taken from its compiled file."""
    module = SourceFileLoader(f"{__name__}.{name}", str(Path(__file__).with_name(f"{name}.py")))
    code = module.get_code(f"{__name__}.{name}")
    assert code is not None
    function = next(part for part in code.co_consts if isinstance(part, CodeType) and part.co_name == "command")
    return str(function.co_consts[0])


@click.group(cls=CommandsByFile, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(VERSION)
def sundown() -> None:
    """After an interview or a meeting: the right follow-up, to the right person, before sundown."""


def main() -> None:
    """Run the command line. Bad input is told on standard error and ends with exit status 2.

    Output is UTF-8 whatever the locale says, and zones come from the installed tzdata whatever the system holds, so
    that the same journal gives the same bytes everywhere.
    """
    gc.set_threshold(50_000)  # a command is soon over; to look for garbage as often as a server does costs it a tenth
    reset_tzpath(to=[str(ZONES)])
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sundown(prog_name="sundown")
    except BadInput as error:
        for problem in error.problems:
            click.echo(f"sundown: {problem}", err=True)  # print is the command of that name here
        sys.exit(2)
