"""What the pocket page hands back: new people and facts in a small file, read under the rules of the journal itself.

The file is JSON: a mapping of `sundown_pocket` (1), `made_at`, `contacts` and `opportunities` (new ones), `completed`
(what known contacts lacked) and `log` (entries as in a journal's log). Each entry has an id that begins with
`pocket-`, so that what was handed back before is recognised.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import MISSING, dataclass, field, fields, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

from sundown.core.facts import (
    Contact,
    ContactId,
    Correction,
    Debrief,
    Fact,
    Interest,
    Interview,
    Journal,
    Meeting,
    Opportunity,
    OpportunityId,
    Promised,
)
from sundown.core.invitations.people import SELF, contact_id, readable_id
from sundown.core.problems import BadInput, Problem
from sundown.sources.journal import check_mentions, declare_all, reading_of
from sundown.sources.journal.log import check_facts, read_fact
from sundown.sources.journal.nodes import nodes_of_text
from sundown.sources.journal.reading import LIST, MAP, PLAIN, QUOTED, WORD, Node, Reading, dotted, quote
from sundown.sources.journal.schema import Rule, complete, facts_by_name, is_mapping, read_fields, rules_of
from sundown.sources.journal.words import is_null, read_instant
from sundown.sources.journal.writer import fact_mapping

VERSION = "1"
LARGEST = 1_000_000
"""Bytes. A week of interviews and events is a twentieth of this."""
MARK = "pocket-"
KINDS = (Interview, Debrief, Meeting, Promised, Interest, Correction)
"""What the page can hand back. A correction only says who interviewed; anything else is not its to say."""
COMPLETABLE = ("title", "organization", "email", "phone", "post")
A_POCKET_FILE = "a file that the pocket page handed back, as it was"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pocket:
    """What a file of the pocket page adds to a journal; `made_at` is when it was handed back.

    `contacts` are new ones, and known ones with what they lacked. `there` are the facts that an earlier file brought.
    `remarks` are sentences about what was left out, renamed or already there; `kept` are those among them about what
    known people have, which stays.
    """

    made_at: datetime
    contacts: Mapping[ContactId, Contact] = field(default_factory=dict)
    opportunities: Mapping[OpportunityId, Opportunity] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    there: tuple[Fact, ...] = ()
    remarks: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to add."""
        return not (self.contacts or self.opportunities or self.facts)


def pocket_bytes(path: Path) -> bytes | None:
    """The bytes of the file at `path` if it can only be one of the pocket page (it begins with `{`), else None.

    Not more is read of it than `read_pocket` needs to refuse it.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError):
        return None
    return content if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{" else None


def read_pocket(content: bytes, journal: Journal, name: str) -> Pocket:
    """What `content` adds to `journal`; `name` is what messages call the file.

    A new person whose id is taken gets another one. Raises BadInput with every problem; then nothing is taken.
    """
    if len(content) > LARGEST:
        message = f"the file is too large (more than {LARGEST / 1e6:.0f} MB)"
        raise BadInput([Problem(file=name, message=message, expected=A_POCKET_FILE)])
    reading = reading_of(content, name)
    top = _top(reading)
    there = {fact.id: fact for fact in journal.log if fact.id in _ids(top)}
    _with_own_ids(top, journal, there.values(), reading)
    declare_all(replace(journal, log=tuple(fact for fact in journal.log if fact.id not in there)), reading)
    values = _read(top, journal, reading)
    check_mentions(reading)
    reading.finish()
    return _taken(values, journal, there)


def _top(reading: Reading) -> Node:
    top = nodes_of_text(reading)
    if top is None or top.kind != MAP or top.get("sundown_pocket") is None:
        reading.stop(top, "this was not handed back by the pocket page", expected=A_POCKET_FILE)
    return top


def _ids(top: Node) -> set[str]:
    """The ids of the log's entries."""
    log = top.get("log")
    entries = [entry for entry in log.value if entry.kind == MAP] if log is not None and log.kind == LIST else []
    return {node.value for node in (entry.get("id") for entry in entries) if node and isinstance(node.value, str)}


# ------------------------------------------------------------------------------------------ reading


def _read(top: Node, journal: Journal, reading: Reading) -> dict[str, Any]:
    """The values of the file; only to be used if `reading` finds no problem. `log` is a list of facts."""
    kinds = {name: type(fact) for name, fact in facts_by_name(journal.log).items()}
    rules = {
        "sundown_pocket": Rule("sundown_pocket", "sundown_pocket", _read_version, MISSING),
        "made_at": Rule("made_at", "made_at", read_instant, MISSING),
        "contacts": rules_of(Journal)["contacts"],
        "opportunities": rules_of(Journal)["opportunities"],
        "completed": Rule("completed", "completed", _read_completed),
        "log": Rule("log", "log", lambda node, key, reading: _read_log(node, key, reading, kinds, journal)),
    }
    values: dict[str, Any] = read_fields(rules, top, "", reading)
    complete(rules, values, top, "", reading)
    return values


def _read_version(node: Node, key: str, reading: Reading) -> str:
    if node.kind not in (PLAIN, WORD) or node.value != VERSION:
        reading.problem(node, key, "this version of the pocket page is not known here", expected=VERSION)
    return VERSION


def _read_completed(node: Node, key: str, reading: Reading) -> dict[str, dict[str, object]]:
    """What known contacts lacked: contact → some of its fields."""
    rules = {name: rule for name, rule in rules_of(Contact).items() if name in COMPLETABLE}
    found: dict[str, dict[str, object]] = {}
    if not is_mapping(node, key, reading, "a mapping: {contact: {title: …}}"):
        return found
    for name, value in node.value:
        path = dotted(key, name.value)
        reading.mention("ContactId", name.value, name, path)
        if is_mapping(value, path, reading, f"a mapping with some of {', '.join(rules)}"):
            found[name.value] = read_fields(rules, value, path, reading)
    return found


def _read_log(node: Node, key: str, reading: Reading, kinds: Mapping[str, type[Fact]], journal: Journal) -> list[Fact]:
    if is_null(node) or node.kind != LIST:
        reading.problem(node, key, "the log is no list", expected="a list of entries")
        return []
    located = []
    for place, entry in enumerate(node.value, 1):
        path = f"{key}[{place}]"
        fact = read_fact(entry, path, reading, kinds)
        if fact is not None:
            _check_allowed(fact, entry, path, reading, kinds)
            located.append((fact, entry, path))
    ids = {fact.id for fact, _, _ in located}
    check_facts(located, [fact for fact in journal.log if fact.id not in ids], reading)
    return [fact for fact, _, _ in located]


def _check_allowed(fact: Fact, node: Node, key: str, reading: Reading, kinds: Mapping[str, type[Fact]]) -> None:
    """Nothing but what the page can have asked, under an id of the page's own."""
    expected = ", ".join(kind.KEY for kind in KINDS)
    if not isinstance(fact, KINDS):
        reading.problem(node, key, f"{quote(fact.KEY)} is nothing that the pocket page hands back", expected=expected)
    elif not (fact.id or "").startswith(MARK):
        reading.problem(node, dotted(key, "id"), "the entry has no id of the pocket page", expected=f"{MARK}…")
    elif kinds.get(fact.id or "", type(fact)) is not type(fact):
        what = f"the id {quote(fact.id or '')} is already used by another fact"
        reading.problem(node, dotted(key, "id"), what, expected="an id of its own")
    elif isinstance(fact, Correction) and (fact.void or set(fact.changes) != {"with_"}):
        what = "the pocket page corrects nothing but who was there"
        reading.problem(node, key, what, expected="with: […]")


# ------------------------------------------------------------------------------------------ whose id is whose


def _with_own_ids(top: Node, journal: Journal, there: Iterable[Fact], reading: Reading) -> None:
    """Give each new person and pursuit an id that is free, wherever the file mentions it.

    Whom an earlier file brought keeps the id that the journal has for them, and is no longer new: only completed.
    """
    scratch = Reading(reading.name, reading.text)
    with suppress(BadInput):  # the reading that counts tells the same problems
        _read(top, journal, scratch)
    again = _brought_before(top, journal, there)
    people = _free_ids(top.get("contacts"), {*journal.contacts, *journal.seekers, SELF}, contact_id, again)
    pursuits = _free_ids(top.get("opportunities"), set(journal.opportunities), readable_id, {})
    for kind, id_, node, _ in scratch.mentions:
        if kind in ("ContactId", "by", "to"):
            node.value = people.get(id_, node.value)
        elif kind == "OpportunityId":
            node.value = pursuits.get(id_, node.value)
    _complete_instead(top, set(again.values()))


def _named(section: Node | None) -> Iterator[tuple[Node, str]]:
    """The key and the name (of a pursuit the organization) of each entry of a section."""
    for key, value in section.value if section is not None and section.kind == MAP else ():
        name = (value.get("name") or value.get("organization")) if value.kind == MAP else None
        yield key, name.value if name is not None and isinstance(name.value, str) else key.value


def _free_ids(
    section: Node | None, taken: set[str], made: Callable[[str, set[str]], str], again: Mapping[str, str]
) -> dict[str, str]:
    """Id in the file → id in the journal, which its key gets at once."""
    found = {}
    for key, name in _named(section):
        before = key.value
        if before in again or before in taken:
            key.value = again.get(before) or made(name, taken)
        found[before] = key.value
        taken.add(key.value)
    return found


def _brought_before(top: Node, journal: Journal, there: Iterable[Fact]) -> dict[str, str]:
    """Who of the file's new people is in the journal from an earlier file: the same name, in a fact that it brought."""
    mentioned = set(chain.from_iterable(_words(fact_mapping(fact)) for fact in there))
    by_name: dict[str, list[str]] = defaultdict(list)
    for id_, contact in journal.contacts.items():
        if id_ in mentioned:
            by_name[contact.name].append(id_)
    return {key.value: by_name[name].pop(0) for key, name in _named(top.get("contacts")) if by_name.get(name)}


def _words(value: object) -> Iterator[str]:
    """Every key and every text in a mapping, however deep."""
    if isinstance(value, Mapping):
        yield from chain.from_iterable((key, *_words(item)) for key, item in value.items())
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_words, value))
    elif isinstance(value, str):
        yield value


def _complete_instead(top: Node, ids: set[str]) -> None:
    """Move the contacts of these ids from `contacts` to `completed`."""
    section = top.get("contacts")
    moved = [pair for pair in section.value if pair[0].value in ids] if section is not None and ids else []
    if section is None or not moved:
        return
    section.value = [pair for pair in section.value if pair[0].value not in ids]
    cut = [(key, Node(MAP, [pair for pair in value.value if pair[0].value in COMPLETABLE])) for key, value in moved]
    completed = top.get("completed")
    if completed is None:
        top.value.append((Node(QUOTED, "completed"), Node(MAP, cut)))
    elif completed.kind == MAP:
        completed.value.extend(cut)


# ------------------------------------------------------------------------------------------ what is new in it


def _taken(values: Mapping[str, Any], journal: Journal, there: Mapping[str, Fact]) -> Pocket:
    """The new part of what was read, and remarks about the rest."""
    facts, known = list[Fact](), list[Fact]()
    for fact in values.get("log") or ():
        new = _news(fact, there.get(fact.id), journal, values["made_at"])
        facts.append(new) if new else known.append(fact)
    contacts: dict[ContactId, Contact] = dict(values.get("contacts") or {})
    remarks = [f"Already in the journal: {_described(fact)}." for fact in known]
    remarks += _namesakes(contacts, journal)
    kept: list[str] = []
    for id_, said in (values.get("completed") or {}).items():
        contact = _completed(journal.contacts[id_], said, kept)
        if contact != journal.contacts[id_]:
            contacts[id_] = contact
    return Pocket(
        made_at=values["made_at"],
        contacts=contacts,
        opportunities=values.get("opportunities") or {},
        facts=tuple(facts),
        there=tuple(known),
        remarks=(*remarks, *kept),
        kept=tuple(kept),
    )


def _news(fact: Fact, known: Fact | None, journal: Journal, made_at: datetime) -> Fact | None:
    """What `fact` says that the journal does not: itself, a correction of it as it was handed back before, or None.

    A file older than the newest correction has nothing to say any more.
    """
    if known is None:
        return fact
    corrections = [one for one in journal.log if isinstance(one, Correction) and one.corrects in _names(known)]
    now = known
    for one in corrections:
        now = replace(now, **one.changes)  # type: ignore[arg-type]
    fixed = {"at", "id"} | ({known.OWN} if known.OWN == known.KEY else set())
    changes = {one.name: getattr(fact, one.name) for one in fields(fact) if one.name not in fixed}
    changes = {name: value for name, value in changes.items() if value != getattr(now, name)}
    if not changes or any(one.void or one.at >= made_at for one in corrections):
        return None
    at, id_ = max(made_at, known.at), f"{fact.id}-{made_at:%Y%m%d%H%M%S}"
    if any(one.id == id_ for one in journal.log):
        return None
    if isinstance(fact, Correction):
        return replace(fact, at=at, id=id_)
    return Correction(at=at, id=id_, corrects=str(fact.id), changes=changes)


def _names(fact: Fact) -> tuple[str | None, ...]:
    """What a correction may call that fact."""
    return (fact.id, getattr(fact, fact.OWN)) if fact.OWN == fact.KEY else (fact.id,)


def _described(fact: Fact) -> str:
    """The fact's name and its own value, for a remark."""
    return f"{fact.KEY.replace('_', ' ')} {quote(str(getattr(fact, fact.OWN)))}"


def _namesakes(contacts: Mapping[ContactId, Contact], journal: Journal) -> Iterator[str]:
    """New people who bear the name of somebody known. They stay two: only a person can tell."""
    known = {contact.name.casefold(): contact for contact in journal.contacts.values()}
    for contact in contacts.values():
        same = known.get(contact.name.casefold())
        if same:
            what = f"{contact.id} bears the name of {same.id}, who is in the journal"
            yield f"{what}; if that is the same person, say no and write it there yourself."


def _completed(contact: Contact, said: Mapping[str, Any], kept: list[str]) -> Contact:
    """The contact with what was lacking. What the journal has stays; where the file differs, a remark says so."""
    lacking = {name: value for name, value in said.items() if value and not getattr(contact, name)}
    for name, value in said.items():
        if name not in lacking and value and value != getattr(contact, name):
            kept.append(f"{contact.name}: the journal has another {name} than {quote(value)}; it stays as it is.")
    return replace(contact, **lacking)
