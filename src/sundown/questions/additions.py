"""What would be added to a journal, in the journal's own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sundown.core.facts import Contact, ContactId, Fact, Journal
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, log_lines, record_lines, record_mapping


def additions_text(
    journal: Journal, contacts: Mapping[ContactId, Contact], facts: Sequence[Fact], indent: str = ""
) -> str:
    """Contacts and facts as YAML. Of a contact that `journal` knows already only what is new in it is shown."""
    lines: list[str] = []
    new: dict[str, dict[str, Any]] = {id_: _new_fields(journal, contact) for id_, contact in contacts.items()}
    if new:
        lines += ["contacts:", *record_lines(new, "  ")]
    named = facts_by_name((*journal.log, *facts))
    lines += ["log:", *log_lines([fact_mapping(fact, corrected_class(fact, named)) for fact in facts])]
    return "\n".join(indent + line if line else line for line in lines)


def _new_fields(journal: Journal, contact: Contact) -> dict[str, Any]:
    known = journal.contacts.get(contact.id)
    before = record_mapping(known) if known else {}
    return {key: value for key, value in record_mapping(contact).items() if before.get(key) != value}
