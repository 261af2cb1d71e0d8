"""Completing what a journal file, which a person also edits by hand, says of people and pursuits, and adding to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path

from sundown.core.facts import Contact, ContactId, Fact, Journal, Opportunity, OpportunityId
from sundown.core.problems import BadInput, Problem
from sundown.sources import whole_file
from sundown.sources.journal import parse_journal, reading_of, top_of
from sundown.sources.journal.edit import appended
from sundown.sources.journal.layout import block, flow
from sundown.sources.journal.reading import MAP, Node
from sundown.sources.journal.schema import key_of
from sundown.sources.journal.writer import journal_text
from sundown.sources.whole_file import BOM, position

Record = Contact | Opportunity
Words = str | list[str]
Edit = tuple[int, int, str]
"""Where the text is cut, from and to, and what comes in its place."""


def append_and_complete(
    path: Path,
    *,
    contacts: Mapping[ContactId, Contact],
    opportunities: Mapping[OpportunityId, Opportunity],
    facts: Sequence[Fact],
) -> None:
    """As `edit.append`, but people and pursuits may be known ones too: what is new in them is written in their place.

    The file is replaced whole or not at all. Raises BadInput as `append` does, or where the layout of a contact or an
    opportunity cannot be extended; the file is then unchanged.
    """
    with whole_file.locked(path):
        before = whole_file.read_bytes(path)
        known = parse_journal(before, str(path))
        new = {id_: one for id_, one in contacts.items() if id_ not in known.contacts}
        begun = {id_: one for id_, one in opportunities.items() if id_ not in known.opportunities}
        after = appended(before, str(path), contacts=new, opportunities=begun, facts=())
        after = completed(
            after,
            str(path),
            {id_: one for id_, one in contacts.items() if id_ in known.contacts},
            {id_: one for id_, one in opportunities.items() if id_ in known.opportunities},
        )
        after = appended(after, str(path), contacts={}, opportunities={}, facts=facts)
        if after != before:
            whole_file.replace(path, before, after)


def completed(
    before: bytes,
    name: str,
    contacts: Mapping[ContactId, Contact],
    opportunities: Mapping[OpportunityId, Opportunity] | None = None,
) -> bytes:
    """The bytes of a journal in which these known ones say what they say here; comments and layout stay.

    Only texts and lists of texts can be added or changed, and nothing is taken away. Raises BadInput, under `name`, if
    that fails.
    """
    journal = parse_journal(before, name)
    reading = reading_of(before, name)
    text = reading.text
    edits: list[Edit] = []
    for key, record, known in _records(journal, contacts, opportunities or {}):
        section, changes = top_of(reading).get(key), _changes(known, record)
        node = section.get(record.id) if section else None
        if changes and (node is None or node.kind != MAP or node.style == "alias"):
            raise _fixed_layout(name, f"{key}.{record.id}")
        edits.extend(_edits(text, node, changes) if node and changes else ())
    for start, end, right in sorted(edits, reverse=True):
        text = text[:start] + right + text[end:]
    after = ((BOM if before.startswith(BOM.encode()) else "") + text).encode()
    wanted = replace(
        journal,
        contacts={**journal.contacts, **contacts},
        opportunities={**journal.opportunities, **(opportunities or {})},
    )
    if journal_text(parse_journal(after, name)) != journal_text(wanted):
        raise _fixed_layout(name, ", ".join((*contacts, *(opportunities or {}))))
    return after


def _records(
    journal: Journal, contacts: Mapping[ContactId, Contact], opportunities: Mapping[OpportunityId, Opportunity]
) -> Iterator[tuple[str, Record, Record]]:
    """Each record with its section's key and what the journal knows of it."""
    for contact in contacts.values():
        yield "contacts", contact, journal.contacts[contact.id]
    for opportunity in opportunities.values():
        yield "opportunities", opportunity, journal.opportunities[opportunity.id]


def _changes(known: Record, record: Record) -> dict[str, Words]:
    """What the new version says and the known one does not, by the keys of the file."""
    values = {field: getattr(record, field.name) for field in fields(record)}
    return {
        key_of(type(record), field): list(value) if isinstance(value, tuple) else value
        for field, value in values.items()
        if isinstance(value, str | tuple) and value != getattr(known, field.name)
    }


def _edits(text: str, node: Node, changes: Mapping[str, Words]) -> Iterator[Edit]:
    """Values that are there are replaced, missing ones follow the record's last line (or stand before its bracket)."""
    in_flow = node.style == "flow"
    missing = {key: value for key, value in changes.items() if node.get(key) is None}
    for key, value in changes.items():
        there = node.get(key)
        if there is not None:
            assert isinstance(there.end, int)
            blank = " " if there.start == there.end else ""  # `email:` with nothing behind it
            yield there.start or 0, there.end, blank + (_json(value) if in_flow else flow(value))
    if missing and in_flow:
        end = node.value[-1][1].end
        yield end, end, "".join(f", {_json(key)}: {_json(value)}" for key, value in missing.items())
    elif missing:
        end = _end_of_block(text, node)
        indent = " " * (position(text, node.value[0][0].start)[1] - 1)
        line_end = "\r\n" if "\r\n" in text else "\n"
        yield end, end, "".join(line_end + line for line in block(missing, indent))


def _json(value: Words) -> str:
    return json.dumps(value, ensure_ascii=False)


def _end_of_block(text: str, node: Node) -> int:
    """Where a block's last line ends, before its line end and behind a remark on it."""
    while node.kind not in ("plain", "quoted", "word") and node.style == "block" and node.value:
        node = node.value[-1][1] if node.kind == MAP else node.value[-1]
    assert node.end is not None
    if node.style in ("|", ">"):  # such text ends with its own line end
        return len(text[: node.end].rstrip("\r\n"))
    found = re.compile(r"\r\n|\r|\n|\Z").search(text, node.end)
    assert found is not None
    return found.start()


def _fixed_layout(name: str, key: str) -> BadInput:
    what = "nothing was written: this cannot be completed without changing the layout"
    return BadInput([Problem(file=name, key=key, message=what, expected="one key a line")])
