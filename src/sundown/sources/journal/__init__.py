"""The journal: one text file that holds a whole search, or a consultant's caseload, as facts.

The format is described in `docs/journal.md`; its schema is `core/facts.py`. Nothing is taken from a file that has a
problem, and all problems (up to twenty) are told at once, each with its line, column and dotted key. Entries of lists
are counted from 1, like lines: `log[3].start` is the third entry's.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sundown.core.facts import Fact, Interview, Journal, Meeting, Seeker, SeekerId
from sundown.sources.journal.log import check_facts, read_fact, read_log
from sundown.sources.journal.nodes import node_of_words, nodes_of_text, without_surrogates
from sundown.sources.journal.reading import MAP, PLAIN, WORD, Node, Reading, dotted, quote
from sundown.sources.journal.schema import SELF, Rule, facts_by_name, is_mapping, read_fields, read_record, rules_of
from sundown.sources.journal.words import is_null
from sundown.sources.whole_file import decode, read_bytes

VERSION = "1"

# For every type of id: where it may be declared, and what the journal calls it.
_MENTIONED: dict[str, tuple[tuple[str, ...], str, str]] = {
    "ContactId": (("ContactId",), "contact", "an id under `contacts`"),
    "OpportunityId": (("OpportunityId",), "opportunity", "an id under `opportunities`"),
    "SeekerId": (("SeekerId",), "job seeker", "an id under `seekers`"),
    "InterviewId": (("InterviewId",), "interview", "the id of an interview that was arranged"),
    "OccasionId": (("InterviewId", "OccasionId"), "interview or meeting", "the id of an interview or a meeting"),
    "by": (("ContactId", "SeekerId", SELF), "contact", "an id under `contacts`, or self"),
    "to": (("ContactId", "SeekerId", SELF), "contact", "an id under `contacts`, or self"),
}


def read_journal(path: Path) -> Journal:
    """The journal in the file at `path`. Raises BadInput with every problem of the file, or why it cannot be read."""
    return parse_journal(read_bytes(path), str(path))


def parse_journal(text: str | bytes, name: str) -> Journal:
    """The journal in `text` (YAML 1.2 or JSON; bytes are UTF-8). Raises BadInput with every problem, as of `name`."""
    reading = reading_of(text, name)
    with _no_collecting():
        journal = _read_top(top_of(reading), reading)
        check_mentions(reading)
        reading.finish()
    return journal


def journal_of_words(words: Mapping[str, object], name: str) -> Journal:
    """The journal in a mapping of plain words, such as a database keeps. Raises BadInput like `parse_journal`."""
    reading = Reading(name)
    with _no_collecting():
        journal = _read_top(node_of_words(words), reading)
        check_mentions(reading)
        reading.finish()
    return journal


def parse_fact(words: Mapping[str, object], journal: Journal, name: str) -> Fact:
    """One more fact for `journal`, from plain words such as `{"at": "2026-03-20T09:00:00-04:00", "rejection": "acme"}`.

    The values may be strings, numbers, lists and mappings; they are validated as if they stood in the journal's log.
    Raises BadInput, with `name` as the file and no line, for every problem.
    """
    reading = Reading(name)
    node = node_of_words(words)
    declare_all(journal, reading)
    classes = {name: type(known) for name, known in facts_by_name(journal.log).items()}
    fact = read_fact(node, "", reading, classes)
    if fact is not None:
        check_facts([(fact, node, "")], journal.log, reading)
    check_mentions(reading)
    reading.finish()
    assert fact is not None, "a fact that could not be read has a problem"
    return fact


def reading_of(text: str | bytes, name: str) -> Reading:
    """The beginning of a reading: characters, but nothing of them understood. Raises BadInput if they are no text."""
    return Reading(name, without_surrogates(decode(text, name)))


def top_of(reading: Reading) -> Node:
    """The mapping that a journal is. Raises BadInput if the text of `reading` is none."""
    top = nodes_of_text(reading)
    if top is None or is_null(top):
        reading.stop(None, "the journal is empty", expected="at least sundown: 1, and a seeker with a name")
    if not is_mapping(top, "", reading, "a mapping: sundown: 1, seeker: …, log: …"):
        reading.finish()
    return top


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Python's garbage collector is paused: it would walk hundreds of thousands of nodes again and again, which takes
    twice as long as reading them, and finds nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_top(top: Node, reading: Reading) -> Journal:
    """The journal in a mapping; whatever it returns is only to be used if `reading` finds no problem."""
    rules = {
        "sundown": Rule("sundown", "sundown", _read_version),
        "seeker": Rule("seeker", "seeker", _read_seeker),
        **rules_of(Journal),
        "log": Rule("log", "log", read_log),
    }
    values: dict[str, Any] = read_fields(rules, top, "", reading)
    if values.pop("sundown", None) is None and top.get("sundown") is None:
        reading.problem(top, "sundown", "'sundown' is missing", expected=f"sundown: {VERSION}, the format's version")
    _check_whose(top, reading)
    seeker = values.pop("seeker", None)
    return Journal(**{"seekers": {SeekerId(SELF): seeker}, **values})


def _read_version(node: Node, key: str, reading: Reading) -> str | None:
    if node.kind not in (PLAIN, WORD) or node.value != VERSION:
        what = quote(node.value) if isinstance(node.value, str) else "this"
        expected = f"{VERSION}, the version that this Sundown reads"
        reading.problem(node, key, f"{what} is no version of the journal", expected=expected)
    return VERSION


def _read_seeker(node: Node, key: str, reading: Reading) -> Seeker | None:
    reading.declare("SeekerId", SELF, None, key)
    seeker: Seeker | None = read_record(Seeker, node, key, reading)
    return seeker


def _check_whose(top: Node, reading: Reading) -> None:
    """A seeker's own journal has `seeker`; a consultant's has `seekers`, `consultant`, and each pursuit's seeker."""
    own, seekers, consultant = (top.get(key) for key in ("seeker", "seekers", "consultant"))
    if seekers is None or is_null(seekers):
        if own is None or is_null(own):
            reading.problem(top, "seeker", "'seeker' is missing", expected="a mapping with name and timezone")
        if consultant is not None:
            what = "only a consultant's journal has this"
            reading.problem(consultant, "consultant", what, expected="seekers: as well")
        return
    if own is not None:
        reading.problem(own, "seeker", "a consultant's journal has no single seeker", expected="seekers: alone")
    if consultant is None or is_null(consultant):
        what = "a consultant's journal says who the consultant is"
        reading.problem(seekers, "consultant", what, expected="consultant: with an id under `contacts`")
    if not seekers.value:
        reading.problem(seekers, "seekers", "there is no job seeker", expected="at least one: {id: {name: …}}")
    _check_pursuits(top.get("opportunities"), reading)


def _check_pursuits(opportunities: Node | None, reading: Reading) -> None:
    """In a consultant's journal each opportunity says whose it is."""
    if opportunities is None or opportunities.kind != MAP:
        return
    for name, opportunity in opportunities.value:
        if opportunity.kind == MAP and opportunity.get("seeker") is None:
            path = dotted(dotted("opportunities", name.value), "seeker")
            reading.problem(name, path, "it is not said whose this is", expected="an id under `seekers`")


def check_mentions(reading: Reading) -> None:
    """Every id that is mentioned was declared."""
    for kind, id_, node, key in reading.mentions:
        places, noun, expected = _MENTIONED[kind]
        if any(id_ in reading.declared.get(place, ()) or id_ == place == SELF for place in places):
            continue
        known = [known_id for place in places for known_id in reading.declared.get(place, ())]
        reading.problem(node, key, f"there is no {noun} {quote(id_)}", expected=expected, word=id_, valid=known)


def declare_all(journal: Journal, reading: Reading) -> None:
    """Declare every id of a journal that was read before."""
    ids: dict[str, Iterable[str]] = {
        "ContactId": journal.contacts,
        "OpportunityId": journal.opportunities,
        "SeekerId": journal.seekers,
        "InterviewId": [fact.interview for fact in journal.log if isinstance(fact, Interview)],
        "OccasionId": [fact.meeting for fact in journal.log if isinstance(fact, Meeting)],
        "fact": [fact.id for fact in journal.log if fact.id],
    }
    for kind, declared in ids.items():
        for id_ in declared:
            reading.declare(kind, id_, None, "")
