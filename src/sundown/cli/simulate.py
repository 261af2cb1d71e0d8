"""`sundown simulate`: a journal walked through time, with what each fact changes."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import click

from sundown import library
from sundown.core.difference import difference
from sundown.core.facts import FACT_TYPES, Fact, Journal
from sundown.core.followup import Plan
from sundown.core.planner import plan
from sundown.core.planner.reasons import cause
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.words import moment_words
from sundown.formats.agenda import home_of
from sundown.formats.as_explanation import fact_words
from sundown.formats.as_text import difference_text, plan_text
from sundown.sources.journal import parse_fact, read_journal
from sundown.terminal import JOURNAL, instant

WHAT_IF = "KIND VALUE WHEN [FIELD=VALUE…], such as 'rejection lakeshore-icu 2026-03-20'"
MORNING = time(9)


@click.command()
@click.argument("journal", type=JOURNAL)
@click.option(
    "--what-if", "what_ifs", multiple=True, metavar="FACT", help=f"Add a fact that is not in the journal: {WHAT_IF}."
)
@click.option("--from", "start", metavar="INSTANT", help="Begin with this instant. Default: the first fact.")
@click.option("--until", "end", metavar="INSTANT", help="Stop at this instant. Default: after the last fact.")
def command(journal: Path, what_ifs: tuple[str, ...], start: str | None, end: str | None) -> None:
    """Walk through a journal fact by fact and show what each one changes in the plan.

    With --what-if the walk holds that fact too, and the journal's facts after it are left out: they might never happen.
    """
    known = read_journal(journal)
    imagined = [_fact(words, known) for words in what_ifs]
    known = _with(known, imagined)
    first = instant(start, known) if start else None
    last = instant(end, known) if end else None
    for text in walk(known, journal.parent, first, last, imagined):
        sys.stdout.write(text)


def walk(
    journal: Journal, folder: Path, start: datetime | None, end: datetime | None, imagined: list[Fact]
) -> Iterator[str]:
    """The plan before the first step, then at each step its facts and the difference they make."""
    playbook, holidays = library.playbook_for(journal, folder), library.holidays_for(journal)
    before: Plan | None = None
    for moment, facts in _steps(journal, start, end):
        after = plan(journal, playbook, holidays, moment)
        yield f"{moment_words(moment, home_of(journal))}, {moment.year}\n"
        for fact in facts:
            mark = "if " if any(fact is other for other in imagined) else ""
            yield f"  {mark}{fact_words(fact, journal)}\n"
        yield difference_text(difference(before or replace(after, followups=()), after, cause(facts)), journal) + "\n"
        before = after
    if before is not None:
        yield plan_text(before, journal)


def _steps(journal: Journal, start: datetime | None, end: datetime | None) -> Iterator[tuple[datetime, list[Fact]]]:
    """Each instant at which something becomes known, with its facts."""
    moments = sorted({fact.at for fact in journal.log})
    for moment in moments:
        if (start is None or moment >= start) and (end is None or moment <= end):
            yield moment, [fact for fact in journal.log if fact.at == moment]


def _with(journal: Journal, imagined: list[Fact]) -> Journal:
    if not imagined:
        return journal
    first = min(fact.at for fact in imagined)
    known = [fact for fact in journal.log if fact.at <= first]
    return replace(journal, log=tuple(sorted([*known, *imagined], key=lambda fact: fact.at)))


def _fact(words: str, journal: Journal) -> Fact:
    """The fact that somebody typed: kind, value, day or instant, and fields; quotes hold words together."""
    kinds = [kind.KEY for kind in FACT_TYPES]
    try:
        typed = shlex.split(words)
    except ValueError:
        typed = []
    if len(typed) < 3 or any("=" not in field for field in typed[3:]):
        raise BadInput([Problem(file="--what-if", message=f"{words!r} is not a fact", expected=WHAT_IF)])
    kind, value, when, *fields = typed
    if kind not in kinds:
        message = f"{kind!r} is no kind of fact"
        raise BadInput([Problem(file="--what-if", message=message, expected=WHAT_IF, nearest=nearest(kind, kinds))])
    mapping: dict[str, object] = {"at": _when(when, journal), kind: value}
    mapping |= dict(field.split("=", 1) for field in fields)
    return parse_fact(mapping, journal, "--what-if")


def _when(text: str, journal: Journal) -> str:
    """The instant that was typed; a day means nine in the morning of that day."""
    if len(text) == len("2026-03-20"):
        text = f"{text}T{MORNING:%H:%M}"
    return instant(text, journal, "--what-if").isoformat()
