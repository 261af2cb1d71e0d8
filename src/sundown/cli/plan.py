"""`sundown plan JOURNAL`: what to do, for whom, by when, and why."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.terminal import JOURNAL, at_option, planned

FORMATS: dict[str, tuple[str, str]] = {
    "table": ("sundown.formats.as_table", "plan_table"),
    "text": ("sundown.formats.as_text", "plan_text"),
    "json": ("sundown.formats.as_json", "plan_json"),
    "ics": ("sundown.formats.as_ics", "plan_ics"),
    "markdown": ("sundown.formats.as_markdown", "plan_markdown"),
}


@click.command()
@click.argument("journal", type=JOURNAL)
@at_option
@click.option("--format", "format_", type=click.Choice(list(FORMATS)),
              help="Default: a table in a terminal, plain text in a pipe.")  # fmt: skip
def command(journal: Path, at: str | None, format_: str | None) -> None:
    """Show the plan: who, what, by which medium, not before, due, latest, and why."""
    known, plan = planned(journal, at)
    name = format_ or ("table" if sys.stdout.isatty() else "text")
    sys.stdout.write(show(name, plan, known))


def show(name: str, plan: Plan, journal: Journal) -> str:
    """The plan in that format; only the format's own library is loaded."""
    module, function = FORMATS[name]
    shown: Callable[..., str] = getattr(import_module(module), function)
    return shown(plan) if name == "json" else shown(plan, journal)
