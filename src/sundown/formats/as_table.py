"""The plan as a table in a terminal."""

from __future__ import annotations

import sys
from io import StringIO
from shutil import get_terminal_size
from textwrap import wrap

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import STATE_WORDS, shown
from sundown.formats.agenda import Line, headline, sections
from sundown.formats.as_text import beside_text, plan_text

COLOURS = {"due": "bold green", "late_but_in_time": "bold yellow", "overdue": "bold red", "planned": "default"}


NARROWEST = 90
"""Columns below which plain text reads better than a table."""


def plan_table(plan: Plan, journal: Journal) -> str:
    """The open follow-ups as a table; what else there is to say stands below it as in plain text."""
    width = get_terminal_size((110, 24)).columns
    if width < NARROWEST or not any(followup.open for followup in plan.followups):
        return _wrapped(plan_text(plan, journal), width)
    written = StringIO()
    console = Console(file=written, force_terminal=sys.stdout.isatty(), width=width, emoji=False)
    console.print(table_of(plan, journal))
    return written.getvalue() + _wrapped(beside_text(plan, journal), width)


def table_of(plan: Plan, journal: Journal) -> Table:
    """The open follow-ups, a row each, in the order in which they come up."""
    title = Text(headline(plan, journal), style="bold")
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, show_lines=True, pad_edge=False)
    table.add_column("", no_wrap=True)
    table.add_column("What", ratio=3, min_width=18)
    table.add_column("When", no_wrap=True)
    table.add_column("Why", ratio=4)
    for _, lines in sections(plan, journal):
        for line in lines:
            table.add_row(*_cells(line))
    return table


def _wrapped(text: str, width: int) -> str:
    """The text broken at spaces, what continues a line further in than its beginning."""
    lines = []
    for line in text.splitlines():
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        lines += wrap(line, width, subsequent_indent=indent, break_long_words=False, drop_whitespace=True) or [""]
    return "".join(f"{line}\n" for line in lines)


def _cells(line: Line) -> tuple[str | Text, ...]:
    colour = COLOURS[line.followup.state]
    state = f"[{colour}]{STATE_WORDS[line.followup.state]}[/]"
    what = "\n".join(part for part in (f"{line.what},", line.way, line.job) if part)
    when = f"from   {line.not_before}\ndue    {line.due}\nlatest {line.latest}"
    why = "\n".join((line.why, f"({line.source})", *line.followup.warnings))
    return (state, *(Text(shown(cell)) for cell in (what, when, why)))
