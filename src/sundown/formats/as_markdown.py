"""The plan as Markdown, for notes and messages. People's words are escaped, so they stay words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.core.words import KIND_WORDS, TASK_WORDS, name_of
from sundown.formats.agenda import headline, sections

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~-])")


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
            yield f"  {escaped(line.why)} *{escaped(line.source)}*"
            yield from (f"  **Note:** {escaped(warning)}" for warning in line.followup.warnings)
    if plan.tasks:
        yield "\n## Tasks\n"
        yield from (f"- [ ] {TASK_WORDS[task.task]}: {escaped(task.why)}" for task in plan.tasks)
    if plan.suppressed:
        yield "\n## Not done, and why\n"
        for stopped in plan.suppressed:
            yield f"- {KIND_WORDS[stopped.kind]} to {escaped(name_of(stopped.to, journal))}: {escaped(stopped.why)}"
    if plan.warnings:
        yield "\n## To clear up\n"
        yield from (f"- {escaped(warning.about)}: {escaped(warning.text)}" for warning in plan.warnings)


def escaped(text: str) -> str:
    """The text on one line, with every character that Markdown reads as a sign taken literally."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))
