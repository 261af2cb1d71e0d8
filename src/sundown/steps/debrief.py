"""The debrief, saved at every step: an answer is a fact at once, and one given again corrects the one before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sundown.core.drafting import known_at
from sundown.core.facts import Debrief, Journal
from sundown.records.models import User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal.writer import plain_words, record_mapping
from sundown.steps.observe import Recorded, record

BECAUSE = "of what you noted"


def say(
    workspace: Workspace, occasion: str, fields: Mapping[str, object], *, by: User | None, at: datetime,
    contacts: Mapping[str, Mapping[str, object]] | None = None, more: tuple[Mapping[str, object], ...] = (),
) -> Recorded:  # fmt: skip
    """Write down what the person says of an interview or a meeting, in the fields of a journal's `debrief`.

    Each field that was said before is corrected, so that what stands is what was said last; `notes` and `helped_by`
    person by person. `more` are further facts of the same step. Raises BadInput.
    """
    journal = journal_of(workspace)
    words = [*_entries(journal, occasion, fields, at), *more]
    return record(workspace, words, by=by, at=at, source="debrief", contacts=contacts, because=BECAUSE)


def debriefs(journal: Journal, occasion: str, at: datetime) -> list[Debrief]:
    """The debriefs of an occasion as they stand at `at`, oldest first."""
    return [fact for fact in known_at(journal, at).all(Debrief) if fact.occasion == occasion]


def _entries(journal: Journal, occasion: str, fields: Mapping[str, object], at: datetime) -> list[Mapping[str, object]]:
    """Corrections of what stands, and one debrief of what was not said yet."""
    named = [fact for fact in reversed(debriefs(journal, occasion, at)) if fact.id]
    entries: list[Mapping[str, object]] = []
    fresh: dict[str, object] = {}
    for field, value in fields.items():
        standing = next((fact for fact in named if _says(fact, field, value)), None)
        if standing is not None and standing.id is not None:
            entries.append({"at": at.isoformat(), "correction": standing.id, field: _merged(standing, field, value)})
        elif value not in (None, "", [], {}):
            fresh[field] = value
    if fresh:
        entries.append({"at": at.isoformat(), "debrief": occasion, **fresh})
    return entries


def _says(fact: Debrief, field: str, value: object) -> bool:
    """Whether a debrief says this field already: of one of the same people, where the field is about people."""
    said = getattr(fact, field)
    return any(key in said for key in value) if isinstance(value, Mapping) else said not in (None, (), {})


def _merged(fact: Debrief, field: str, value: object) -> object:
    """The field as it shall stand: people of whom nothing is said now keep what was said of them."""
    if not isinstance(value, Mapping):
        return None if value in ("", [], ()) else value
    before = plain_words(record_mapping(fact)).get(field, {})
    return {key: words for key, words in {**before, **value}.items() if words}
