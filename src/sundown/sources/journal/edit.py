"""Adding facts and people to a journal file that a person also edits by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sundown.core.facts import Contact, ContactId, Fact, Journal, Opportunity, OpportunityId
from sundown.core.problems import BadInput, Problem
from sundown.sources import whole_file
from sundown.sources.journal import parse_journal, reading_of, top_of
from sundown.sources.journal.insert import Entries, with_entries
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import (
    corrected_class,
    fact_mapping,
    journal_text,
    record_mapping,
)
from sundown.sources.whole_file import BOM, decode, read_bytes

__all__ = ["append", "appended", "fact_mapping"]


def append(
    path: Path,
    *,
    contacts: Mapping[ContactId, Contact] | None = None,
    opportunities: Mapping[OpportunityId, Opportunity] | None = None,
    facts: Sequence[Fact] = (),
) -> None:
    """Add to the journal at `path`; everything already in the file, comments and layout too, stays as it is.

    The file is replaced whole or not at all, and only if what was written reads back as the old journal and these
    additions. Raises BadInput if the file is no journal, an id is taken, an addition is not valid there, or the file
    cannot be written; the file is then unchanged.
    """
    with whole_file.locked(path):
        before = read_bytes(path)
        after = appended(before, str(path), contacts=contacts or {}, opportunities=opportunities or {}, facts=facts)
        if after != before:
            whole_file.replace(path, before, after)


def appended(
    before: bytes,
    name: str,
    *,
    contacts: Mapping[ContactId, Contact],
    opportunities: Mapping[OpportunityId, Opportunity],
    facts: Sequence[Fact],
) -> bytes:
    """The bytes of a journal with these additions; `name` is what messages call it. Raises BadInput as `append`."""
    journal = parse_journal(before, name)
    _check_new(name, "contacts", contacts.keys() & journal.contacts.keys())
    _check_new(name, "opportunities", opportunities.keys() & journal.opportunities.keys())
    wanted = replace(
        journal,
        contacts={**journal.contacts, **contacts},
        opportunities={**journal.opportunities, **opportunities},
        log=tuple(sorted((*journal.log, *facts), key=lambda fact: fact.at)),
    )
    named = facts_by_name(wanted.log)
    additions: dict[str, Entries] = {
        "contacts": {id_: record_mapping(contact) for id_, contact in contacts.items()},
        "opportunities": {id_: record_mapping(opportunity) for id_, opportunity in opportunities.items()},
        "log": [fact_mapping(fact, corrected_class(fact, named)) for fact in facts],
    }
    text = decode(before, name)
    for section, entries in additions.items():
        if entries:
            reading = reading_of(text, name)
            text = with_entries(reading.text, top_of(reading), section, entries)
    after = (BOM if before.startswith(BOM.encode()) else "") + text
    _check_result(after.encode(), name, wanted)
    return after.encode()


def _check_new(name: str, section: str, taken: Iterable[str]) -> None:
    what = "nothing was added: this id is already used"
    problems = [
        Problem(file=name, key=f"{section}.{id_}", message=what, expected="another id") for id_ in sorted(taken)
    ]
    if problems:
        raise BadInput(problems)


def _check_result(after: bytes, name: str, wanted: Journal) -> None:
    """The text that is about to be written says exactly what is wanted. Raises BadInput if it does not."""
    try:
        journal = parse_journal(after, name)
    except BadInput as error:
        # Lines of a text that was never written would mislead; the keys still say which addition it is.
        raise BadInput([_unplaced(problem) for problem in error.problems]) from None
    if journal_text(journal) != journal_text(wanted):
        what = "nothing was added: this layout cannot be extended without changing what it says"
        raise BadInput([Problem(file=name, message=what, expected="contacts, opportunities and log in block style")])


def _unplaced(problem: Problem) -> Problem:
    return replace(problem, line=None, column=None, message=f"nothing was added: {problem.message}")
