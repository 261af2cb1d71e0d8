"""Facts as the text of a journal; read back, it gives equal facts in the same order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date, time, tzinfo
from typing import Any

from sundown.core.facts import Correction, Decision, Fact, Journal, SeekerId
from sundown.sources.journal.layout import INDENT, block, block_list, flow
from sundown.sources.journal.schema import SELF, facts_by_name, rules_of


def journal_text(journal: Journal) -> str:
    """The whole journal as YAML. What is at its default is left out, `playbook` excepted.

    `parse_journal` makes an equal Journal of it, if every text in `journal` is one that the reader accepts.
    """
    top: dict[str, Any] = {"sundown": 1, "playbook": journal.playbook}
    if journal.settings:
        top["settings"] = _plain(journal.settings)
    sections = ["\n".join(block(top)), *_sections(journal)]
    named = facts_by_name(journal.log)
    entries = [fact_mapping(fact, corrected_class(fact, named)) for fact in journal.log]
    if entries:
        sections.append("log:\n" + "\n".join(log_lines(entries)))
    return "\n\n".join(sections) + "\n"


def plain_words(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping of `fact_mapping` or `record_mapping` in words that JSON has: days and instants become ISO 8601."""
    return {key: _worded(value) for key, value in mapping.items()}


def _worded(value: Any) -> Any:
    if isinstance(value, Mapping):
        return plain_words(value)
    if isinstance(value, list | tuple):
        return [_worded(item) for item in value]
    return value.isoformat() if isinstance(value, date | time) else value


def log_lines(entries: list[dict[str, Any]], indent: str = "") -> Iterator[str]:
    """The lines of a log's entries: short facts on one line, longer ones as a block with an empty line before it."""
    for place, entry in enumerate(entries):
        lines = list(block_list([entry], indent))
        if len(lines) > 1 and place > 0:
            yield ""
        yield from lines


def fact_mapping(fact: Fact, corrected: type[Fact] | None = None) -> dict[str, Any]:
    """One fact as the mapping that stands for it in a journal: keys of the file, plain values.

    Dates, instants and times stay as they are. `corrected` is the class of the fact that a correction corrects.
    """
    mapping = record_mapping(fact)
    if isinstance(fact, Correction):
        mapping.pop("changes", None)
        keys = {rule.name: key for key, rule in rules_of(corrected or Correction).items()}
        mapping |= {keys.get(name, name): _plain(value) for name, value in fact.changes.items()}
    return mapping


def corrected_class(fact: Fact, named: Mapping[str, Fact]) -> type[Fact] | None:
    """The class of the fact that `fact` corrects, by name among `named`; None if it is no correction."""
    return type(named[fact.corrects]) if isinstance(fact, Correction) and fact.corrects in named else None


def record_mapping(record: Any) -> dict[str, Any]:
    """Any dataclass of `core.facts` as the mapping of its fields that are not at their default.

    The id of a seeker, contact or opportunity is missing: it is the key under which the mapping stands.
    """
    values = ((key, getattr(record, rule.name), rule.default) for key, rule in rules_of(type(record)).items())
    return {key: _plain(value) for key, value, default in values if value != default}


def _sections(journal: Journal) -> Iterator[str]:
    """The text of each part with people and pursuits, where there are any."""
    if journal.consultant is None and set(journal.seekers) == {SELF}:
        yield "\n".join(block({"seeker": record_mapping(journal.seekers[SeekerId(SELF)])}))
    else:
        yield "\n".join([*block({"consultant": journal.consultant}), *_records("seekers", journal.seekers)])
    for name, records in (("contacts", journal.contacts), ("opportunities", journal.opportunities)):
        if records:
            yield "\n".join(_records(name, records))


def _records(name: str, records: Mapping[Any, Any]) -> Iterator[str]:
    yield f"{name}:"
    yield from record_lines({id_: record_mapping(record) for id_, record in records.items()}, INDENT)


def record_lines(mappings: Mapping[str, Mapping[str, Any]], indent: str) -> Iterator[str]:
    """The lines of a map of records by id, each field on a line of its own however few there are."""
    for id_, mapping in mappings.items():
        yield f"{indent}{flow(id_)}:"
        yield from block(mapping, indent + INDENT)


def _plain(value: Any) -> Any:
    """A value of a dataclass as YAML has it."""
    if isinstance(value, Decision):
        return value.last if value.first is None else [value.first, value.last]
    if is_dataclass(value):
        return record_mapping(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, tzinfo) else value
