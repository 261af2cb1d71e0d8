"""The plan as a table in a terminal."""

from __future__ import annotations

from io import StringIO
from shutil import get_terminal_size

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import STATE_WORDS
from sundown.formats.agenda import Line, headline, sections
from sundown.formats.as_text import plan_text

COLOURS = {"due": "bold green", "late_but_in_time": "bold yellow", "overdue": "bold red", "planned": "default"}


def plan_table(plan: Plan, journal: Journal) -> str:
    """The open follow-ups as a table; what else there is to say stands below it as in plain text."""
    written = StringIO()
    console = Console(file=written, force_terminal=True, width=get_terminal_size((110, 24)).columns, emoji=False)
    console.print(f"[bold]{escape(headline(plan, journal))}[/bold]", highlight=False)
    table = Table(box=SIMPLE_HEAD, show_lines=True, header_style="bold", pad_edge=False)
    table.add_column("", no_wrap=True)
    table.add_column("What", ratio=3, min_width=18)
    table.add_column("When", no_wrap=True)
    table.add_column("Why", ratio=4)
    rows = [line for _, lines in sections(plan, journal) for line in lines]
    for line in rows:
        table.add_row(*_cells(line))
    if rows:
        console.print(table)
    return written.getvalue() + _rest(plan, journal, bool(rows))


def _cells(line: Line) -> tuple[str, ...]:
    colour = COLOURS[line.followup.state]
    state = f"[{colour}]{STATE_WORDS[line.followup.state]}[/]"
    what = "\n".join(part for part in (f"{line.what},", line.way, line.job) if part)
    when = f"from   {line.not_before}\ndue    {line.due}\nlatest {line.latest}"
    why = "\n".join((line.why, f"({line.source})", *line.followup.warnings))
    return (state, escape(what), escape(when), escape(why))


def _rest(plan: Plan, journal: Journal, filled: bool) -> str:
    """The plain text from where its list of follow-ups ends."""
    text = plan_text(plan, journal)
    for heading in ("\nTasks\n", "\nNot done, and why\n", "\nWithdrawn by the newest fact\n", "\nTo clear up\n"):
        if heading in text:
            return text[text.index(heading) :]
    return "" if filled else text.split("\n", 1)[1]
