"""`sundown diff`: what changes from one plan to another."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sundown.core.difference import difference
from sundown.core.planner.reasons import cause
from sundown.core.problems import BadInput, Problem
from sundown.formats.as_json import difference_json
from sundown.formats.as_text import difference_text
from sundown.sources.journal import read_journal
from sundown.terminal import JOURNAL, instant, plan_of


@click.command()
@click.argument("journal", type=JOURNAL)
@click.argument("other", type=JOURNAL, required=False)
@click.option("--at", "instants", metavar="INSTANT", multiple=True,
              help="Once: both plans at that instant. Twice: from the first to the second.")  # fmt: skip
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def command(journal: Path, other: Path | None, instants: tuple[str, ...], format_: str) -> None:
    """Show what is added (+), moved (~), closed (=) and withdrawn (-), each with its reason.

    Compares two journals at one instant, or one journal at two instants.
    """
    if len(instants) > 2 or (other is None and len(instants) != 2):
        message = "two journals and one instant, or one journal and two instants are needed"
        raise BadInput([Problem(file="--at", message=message, expected="--at INSTANT, or --at BEFORE --at AFTER")])
    before, after = read_journal(journal), read_journal(other or journal)
    first, last = (instants or (None,))[0], (instants or (None,))[-1]
    earlier = plan_of(before, journal.parent, instant(first, before))
    later = plan_of(after, (other or journal).parent, instant(last, after))
    between = [fact for fact in after.log if earlier.at < fact.at <= later.at]
    changed = difference(earlier, later, cause(between))
    sys.stdout.write(difference_json(changed) if format_ == "json" else difference_text(changed, after))
