"""An explanation as text: facts, rule, arithmetic, source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sundown.core.facts import Fact, Journal
from sundown.core.planner.explain import Explanation
from sundown.core.words import KIND_WORDS, STATE_WORDS, job_of, moment_words, name_of
from sundown.formats.agenda import home_of, line_of
from sundown.library import cited


def explanation_text(explanation: Explanation, journal: Journal) -> str:
    """The explanation in paragraphs."""
    return "\n".join(_lines(explanation, journal)) + "\n"


def _lines(explanation: Explanation, journal: Journal) -> Iterator[str]:
    followup = explanation.followup
    yield explanation.key
    if followup is not None:
        line = line_of(followup, journal)
        yield f"  {line.what}, {line.way}: not before {line.not_before}, due {line.due}, latest {line.latest}"
        yield f"  State: {STATE_WORDS[followup.state]}"
        if followup.opportunity:
            yield f"  {job_of(followup.opportunity, journal)}"
    if explanation.stopped is not None:
        yield f"  Not in the plan: {explanation.stopped}"
        yield from (f"    {cited(cite)}" for cite in explanation.stop_cites)
    yield "\nBecause of"
    yield from (f"  {fact_words(fact, journal)}" for fact in explanation.facts)
    yield "\nRule"
    yield f"  {explanation.rule.title} ({explanation.rule.id})"
    yield f"  {explanation.rule.why}"
    yield "\nWhen"
    yield f"  {explanation.meaning}"
    yield from (f"  - {_step(text, values, journal)}" for text, values in explanation.steps)
    yield "\nSources"
    yield from (f"  {source}" for source in dict.fromkeys(cited(cite) for cite in explanation.rule.cites))


def _step(text: str, values: tuple[object, ...], journal: Journal) -> str:
    return text.format(*(_value(value, journal) for value in values))


def _value(value: object, journal: Journal) -> str:
    if isinstance(value, datetime):
        return moment_words(value, home_of(journal))
    if isinstance(value, date):
        return f"{value:%A} {value.day} {value:%B %Y}"
    return str(value)


def fact_words(fact: Fact, journal: Journal) -> str:
    """One fact on a line: when, what kind, about what."""
    own = str(getattr(fact, fact.OWN))
    subject = KIND_WORDS.get(own) or name_of(own, journal)
    return f"{moment_words(fact.at, home_of(journal))}: {fact.KEY.replace('_', ' ')} {subject}"
