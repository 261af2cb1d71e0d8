"""`sundown explain JOURNAL KEY`: why one follow-up is in the plan and stands where it stands."""

from __future__ import annotations

from pathlib import Path

import click

from sundown import library
from sundown.core.planner.explain import explain
from sundown.core.problems import BadInput, Problem, nearest
from sundown.formats.as_explanation import explanation_text
from sundown.sources.journal import read_journal
from sundown.terminal import JOURNAL, at_option, instant


@click.command()
@click.argument("journal", type=JOURNAL)
@click.argument("key", default="")
@at_option
def command(journal: Path, key: str, at: str | None) -> None:
    """Show where a follow-up comes from: facts, rule, the date's arithmetic, source.

    KEY is a follow-up's key, or the beginning of one; without it the keys are listed.
    """
    known = read_journal(journal)
    moment = instant(at, known)
    playbook, holidays = library.playbook_for(known, journal.parent), library.holidays_for(known)
    found = explain(known, playbook, holidays, moment, key)
    if isinstance(found, tuple) and not key:
        click.echo("\n".join(dict.fromkeys(found)) or "There is no follow-up at that instant.")
    elif isinstance(found, tuple):
        raise BadInput([_which(key, found)])
    else:
        click.echo(explanation_text(found, known), nl=False)


def _which(key: str, keys: tuple[str, ...]) -> Problem:
    several = [known for known in keys if known.startswith(key)]
    message = (
        f"{len(several)} follow-ups begin with {key}" if several else f"there is no follow-up {key} at that instant"
    )
    listed = ", ".join(several or keys) or "a key that `sundown plan --format json` shows; there is none now"
    return Problem(file="KEY", message=message, expected=f"one of {listed}", nearest=nearest(key, keys))
