"""Plans and differences as plain text, for pipes, files and screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sundown.core.difference import Difference
from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import KIND_WORDS, job_of, name_of, shown
from sundown.formats.agenda import Line, headline, line_of, nothing_open, sections, stopped_of, tasks_of
from sundown.library import cited


def plan_text(plan: Plan, journal: Journal) -> str:
    """The plan as paragraphs: what to do in order of its time, what waits and why, what is missing."""
    lines = [headline(plan, journal)]
    for title, items in sections(plan, journal):
        lines += ["", title, *(part for item in items for part in _item(item))]
    if len(lines) == 1:
        lines += ["", nothing_open(plan, journal)]
    return _written([*lines, *_beside(plan, journal)])


def beside_text(plan: Plan, journal: Journal) -> str:
    """Tasks, what is not done and why, what is no longer needed, what to clear up."""
    return _written(_beside(plan, journal))


def _written(lines: Iterable[str]) -> str:
    return "".join(f"{shown(line)}\n" for line in lines)


def _beside(plan: Plan, journal: Journal) -> Iterator[str]:
    yield from _block("Tasks", [f"{what}: {why}" for what, why in tasks_of(plan, journal)])
    yield from _block("Not done, and why", stopped_of(plan, journal))
    yield from _block("No longer needed, after the newest fact", _withdrawn(plan, journal))
    yield from _block("To clear up", [f"{_subject(w.about, journal)}: {w.text}" for w in plan.warnings])


def _subject(about: str, journal: Journal) -> str:
    return job_of(about, journal) or name_of(about, journal)


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
        yield from ("", title, *(f"  {line}" for line in lines))


def _withdrawn(plan: Plan, journal: Journal) -> list[str]:
    return [f"{KIND_WORDS[w.kind]} to {name_of(w.to, journal)}: {w.why}" for w in plan.withdrawn]


def difference_text(difference: Difference, journal: Journal) -> str:
    """What changed, a line each with its reason and source; "nothing changes" where nothing does."""
    lines = list(_changes(difference, journal))
    return _written(lines or ["  nothing changes"])


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
