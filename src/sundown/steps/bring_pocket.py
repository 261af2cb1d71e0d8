"""What a phone brought back: looked at first, then written down, all of it or nothing."""

from __future__ import annotations

from datetime import datetime

from sundown.records.models import User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, plain_words, record_mapping
from sundown.sources.pocket import Pocket, read_pocket
from sundown.steps.observe import Recorded, record

SOURCE = "pocket"


def look(workspace: Workspace, content: bytes, name: str) -> Pocket:
    """What the file adds to what is known; nothing is written. Raises BadInput with every problem of the file."""
    return read_pocket(content, journal_of(workspace), name)


def bring(workspace: Workspace, pocket: Pocket, *, by: User | None, at: datetime) -> Recorded:
    """Write down what was looked at: people, pursuits and facts in one step. Raises BadInput; then nothing is written.

    What another step has brought meanwhile is refused there, since each entry has a name of its own.
    """
    return record(
        workspace,
        entries(workspace, pocket),
        by=by,
        at=at,
        source=SOURCE,
        contacts={str(key): plain_words(record_mapping(one)) for key, one in pocket.contacts.items()},
        opportunities={str(key): plain_words(record_mapping(one)) for key, one in pocket.opportunities.items()},
        because="of what you noted on your phone",
    )


def entries(workspace: Workspace, pocket: Pocket) -> list[dict[str, object]]:
    """The facts of the file as entries of a journal's log, oldest first."""
    named = facts_by_name((*journal_of(workspace).log, *pocket.facts))
    facts = sorted(pocket.facts, key=lambda fact: fact.at)
    return [plain_words(fact_mapping(fact, corrected_class(fact, named))) for fact in facts]
