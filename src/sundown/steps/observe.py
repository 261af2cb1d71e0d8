"""Facts: what a person tells is written down, and the plan follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Max

from sundown.core.difference import Difference
from sundown.core.facts import Correction, Journal
from sundown.core.facts import Fact as CoreFact
from sundown.core.problems import BadInput, Problem
from sundown.records.models import Fact, User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal import parse_fact
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, plain_words
from sundown.steps import people
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing

TYPED = "what you typed"


class Recorded(NamedTuple):
    """The facts that were written down, and what the plan makes of them."""

    facts: list[Fact]
    difference: Difference


def record(
    workspace: Workspace,
    words: Sequence[Mapping[str, object]],
    *,
    by: User | None,
    at: datetime,
    source: str = "typed",
    contacts: Mapping[str, Mapping[str, object]] | None = None,
    opportunities: Mapping[str, Mapping[str, object]] | None = None,
    because: str | None = None,
) -> Recorded:
    """Write facts down as journal words (`docs/journal.md`, "The log"), with people and pursuits that they name first.

    All or nothing: raises BadInput with every problem of the first entry that has one, its `key` being the field's.
    """
    with writing(workspace.id) as held:
        for key, fields in (contacts or {}).items():
            people.put_contact(held, key, fields, by=by, at=at)
        for key, fields in (opportunities or {}).items():
            people.put_opportunity(held, key, fields, by=by, at=at)
        rows = _append(held, words, by, at, source)
        changed = reconcile(held, at, because)
    return Recorded(rows, changed)


def undo(workspace: Workspace, facts: Iterable[Fact], *, by: User | None, at: datetime) -> Recorded:
    """Take facts back, each by a further fact that says so. Raises BadInput for one that nothing can name."""
    words: list[Mapping[str, object]] = []
    for fact in facts:
        name = name_of(fact)
        if name is None:
            raise BadInput([Problem(file=TYPED, message="this entry has no name by which it could be taken back")])
        words.append({"at": at.isoformat(), "correction": name, "void": True})
    return record(workspace, words, by=by, at=at, because="an entry was taken back")


def name_of(fact: Fact) -> str | None:
    """The name by which a correction can speak of a fact."""
    own = fact.words.get(fact.kind) if fact.kind in ("interview", "meeting", "found") else None
    return fact.words.get("id") or own


def _append(
    workspace: Workspace, words: Sequence[Mapping[str, object]], by: User | None, at: datetime, source: str
) -> list[Fact]:
    journal, rows = journal_of(workspace), []
    last = Fact.objects.filter(workspace=workspace).aggregate(last=Max("number"))["last"] or 0
    for number, entry in enumerate(words, last + 1):
        fact = parse_fact(_named(entry, number), journal, TYPED)
        journal = replace(journal, log=(*journal.log, fact))
        rows.append(_row(fact, workspace, number, journal, by, at, source))
    written = Fact.objects.bulk_create(rows)
    workspace.touched = True
    workspace.fresh = replace(journal, log=tuple(sorted(journal.log, key=lambda fact: fact.at)))  # read by now
    return written


def _named(entry: Mapping[str, object], number: int) -> Mapping[str, object]:
    """An entry under a name of its own, so that a later one can correct it."""
    has_own = any(kind in entry for kind in ("interview", "meeting", "found", "correction"))
    return entry if has_own or entry.get("id") else {**entry, "id": f"fact-{number}"}


def _row(
    fact: CoreFact, workspace: Workspace, number: int, journal: Journal, by: User | None, at: datetime, source: str
) -> Fact:
    corrected = corrected_class(fact, facts_by_name(journal.log)) if isinstance(fact, Correction) else None
    words: dict[str, Any] = plain_words(fact_mapping(fact, corrected))
    return Fact(
        workspace=workspace,
        number=number,
        kind=fact.KEY,
        at=fact.at,
        opportunity=getattr(fact, "opportunity", None) or "",
        words=words,
        recorded_at=at,
        recorded_by=by,
        source=source,
    )


def append_all(workspace: Workspace, journal: Journal, *, by: User | None, at: datetime, source: str) -> None:
    """Write the whole log of a journal down, inside a step that writes already."""
    rows = [_row(fact, workspace, number, journal, by, at, source) for number, fact in enumerate(journal.log, 1)]
    Fact.objects.bulk_create(rows, batch_size=500)
