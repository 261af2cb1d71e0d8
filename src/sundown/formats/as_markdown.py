"""The plan as Markdown, for notes and messages. People's words are escaped, so they stay words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import shown
from sundown.formats.agenda import headline, sections, stopped_of, tasks_of

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def plan_markdown(plan: Plan, journal: Journal) -> str:
    """The plan as headings with lists of boxes to tick."""
    return "\n".join(_lines(plan, journal)) + "\n"


def _lines(plan: Plan, journal: Journal) -> Iterator[str]:
    yield f"# {escaped(headline(plan, journal))}"
    for title, lines in sections(plan, journal):
        yield f"\n## {escaped(title)}\n"
        for line in lines:
            yield f"- [ ] **{escaped(line.what)}**, {escaped(line.way)}: due {escaped(line.due)}"
            yield f"  (not before {escaped(line.not_before)}, latest {escaped(line.latest)})."
            if line.job:
                yield f"  {escaped(line.job)}."
            yield f"  {escaped(line.why)} *{escaped(line.source)}*"
            yield from (f"  **Note:** {escaped(warning)}" for warning in line.followup.warnings)
    if plan.tasks:
        yield "\n## Tasks\n"
        yield from (f"- [ ] **{escaped(what)}**: {escaped(why)}" for what, why in tasks_of(plan, journal))
    yield from _listed("Not done, and why", stopped_of(plan, journal))
    yield from _listed("To clear up", [f"{warning.about}: {warning.text}" for warning in plan.warnings])


def _listed(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"\n## {title}\n"
        yield from (f"- {escaped(line)}" for line in lines)


def escaped(text: str) -> str:
    """The text on one line, with every character that Markdown reads as a sign taken literally."""
    return SPECIAL.sub(r"\\\1", " ".join(shown(text).split()))
