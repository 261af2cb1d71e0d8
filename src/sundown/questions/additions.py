"""What would be added to a journal, in the journal's own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sundown.core.facts import Contact, ContactId, Fact, Journal, Opportunity, OpportunityId
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, log_lines, record_lines, record_mapping


def additions_text(
    journal: Journal,
    contacts: Mapping[ContactId, Contact],
    facts: Sequence[Fact],
    indent: str = "",
    opportunities: Mapping[OpportunityId, Opportunity] | None = None,
) -> str:
    """People, pursuits and facts as YAML. Of those that `journal` knows already only what is new in them is shown."""
    lines: list[str] = []
    people: dict[str, dict[str, Any]] = {
        id_: _new_fields(journal.contacts.get(id_), one) for id_, one in contacts.items()
    }
    pursuits: dict[str, dict[str, Any]] = {
        id_: _new_fields(journal.opportunities.get(id_), one) for id_, one in (opportunities or {}).items()
    }
    lines += ["contacts:", *record_lines(people, "  ")] if people else []
    lines += ["opportunities:", *record_lines(pursuits, "  ")] if pursuits else []
    named = facts_by_name((*journal.log, *facts))
    entries = [fact_mapping(fact, corrected_class(fact, named)) for fact in facts]
    lines += ["log:", *log_lines(entries)] if entries else []
    return "\n".join(indent + line if line else line for line in lines)


def _new_fields(known: Contact | Opportunity | None, record: Contact | Opportunity) -> dict[str, Any]:
    before = record_mapping(known) if known else {}
    return {key: value for key, value in record_mapping(record).items() if before.get(key) != value}
