"""Plans and differences as plain text, for pipes, files and screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.difference import Difference
from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import KIND_WORDS, TASK_WORDS, moment_words, name_of
from sundown.formats.agenda import Line, headline, home_of, line_of, sections
from sundown.library import cited


def plan_text(plan: Plan, journal: Journal) -> str:
    """The plan as paragraphs: what to do in order of its time, what waits and why, what is missing."""
    return "\n".join(_lines(plan, journal)) + "\n"


def _lines(plan: Plan, journal: Journal) -> Iterator[str]:
    yield headline(plan, journal)
    empty = True
    for title, lines in sections(plan, journal):
        empty = False
        yield ""
        yield title
        for line in lines:
            yield from _item(line)
    if empty:
        yield ""
        yield "Nothing to do now. Patience is part of it."
    yield from _block("Tasks", _tasks(plan, journal))
    yield from _block("Not done, and why", _suppressed(plan, journal))
    yield from _block("Withdrawn by the newest fact", _withdrawn(plan, journal))
    yield from _block("To clear up", [f"  {warning.about}: {warning.text}" for warning in plan.warnings])


def _item(line: Line) -> Iterator[str]:
    yield f"  {line.what}, {line.way}"
    yield f"    not before {line.not_before}, due {line.due}, latest {line.latest}"
    if line.job:
        yield f"    {line.job}"
    yield f"    Why: {line.why}"
    yield f"    Source: {line.source}"
    yield from (f"    Note: {warning}" for warning in line.followup.warnings)


def _block(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from lines


def _tasks(plan: Plan, journal: Journal) -> list[str]:
    home, found = home_of(journal), []
    for task in plan.tasks:
        due = f" by {moment_words(task.due, home)}" if task.due is not None else ""
        about = f" ({task.about or task.opportunity})" if task.about or task.opportunity else ""
        found.append(f"  {TASK_WORDS[task.task]}{about}{due}: {task.why}")
    return found


def _suppressed(plan: Plan, journal: Journal) -> list[str]:
    return [f"  {KIND_WORDS[s.kind]} to {name_of(s.to, journal)}: {s.why}" for s in plan.suppressed]


def _withdrawn(plan: Plan, journal: Journal) -> list[str]:
    return [f"  {KIND_WORDS[w.kind]} to {name_of(w.to, journal)}: {w.why}" for w in plan.withdrawn]


def difference_text(difference: Difference, journal: Journal) -> str:
    """What changed, a line each with its reason and source; "nothing changes" where nothing does."""
    lines = list(_changes(difference, journal))
    return "\n".join(lines or ["  nothing changes"]) + "\n"


def _changes(difference: Difference, journal: Journal) -> Iterator[str]:
    for line in (line_of(followup, journal) for followup in difference.added):
        yield f"  + {line.what}, {line.way}, due {line.due}, latest {line.latest}"
        yield f"      {line.why} [{line.source}]"
    for move in difference.moved:
        before, after = line_of(move.before, journal), line_of(move.after, journal)
        yield f"  ~ {after.what}: due {before.due} -> {after.due}, latest {before.latest} -> {after.latest}"
        yield f"      {move.why} [{after.source}]"
    for followup in difference.closed:
        yield f"  = {line_of(followup, journal).what}: {followup.state}"
    for gone in difference.withdrawn:
        yield f"  - {KIND_WORDS[gone.kind]} to {name_of(gone.to, journal)}: {gone.why} [{_source(gone.cites)}]"


def _source(cites: tuple[str, ...]) -> str:
    return cited(cites[0]) if cites else ""
