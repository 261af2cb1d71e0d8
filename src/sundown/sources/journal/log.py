"""The log: a list of facts, each a mapping with `at` and exactly one key that says what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sundown.core.facts import FACT_TYPES, Correction, Fact, Interview, InterviewCancelled, InterviewMoved
from sundown.sources.journal.reading import LIST, MAP, Node, Reading, dotted, quote
from sundown.sources.journal.schema import (
    RANGES,
    Rules,
    check_ranges,
    complete,
    facts_by_name,
    is_mapping,
    read_fields,
    read_record,
    rules_of,
)
from sundown.sources.journal.words import is_null, scalar

FACTS_BY_KEY: dict[str, type[Fact]] = {fact.KEY: fact for fact in FACT_TYPES}
AN_ENTRY = "an entry: {at: …, what happened: …}"

Located = tuple[Fact, Node, str]
"""A fact, its mapping in the file and its dotted key."""


def read_log(node: Node, key: str, reading: Reading) -> tuple[Fact, ...]:
    """All facts of a log in order of `at`, ties in the order of the file. Problems go to `reading`."""
    if is_null(node):
        return ()
    if node.kind != LIST:
        reading.problem(node, key, "the log is no list", expected="a list: each entry begins with '- at: …'")
        return ()
    classes = _classes_by_name(node.value)
    located = []
    for place, entry in enumerate(node.value, 1):
        path = f"{key}[{place}]"
        fact = read_fact(entry, path, reading, classes)
        if fact is not None:
            located.append((fact, entry, path))
    check_facts(located, (), reading)
    return tuple(sorted((fact for fact, _, _ in located if fact.at), key=lambda fact: fact.at))


def read_fact(node: Node, key: str, reading: Reading, classes: Mapping[str, type[Fact]]) -> Fact | None:
    """One fact; `classes` are those of the facts that can be corrected, by name. None if there was a problem."""
    cls = _class_of(node, key, reading) if is_mapping(node, key, reading, AN_ENTRY) else None
    if cls is None:
        return None
    id_node = node.get("id")
    if id_node is not None and not is_null(id_node) and id_node.kind not in (MAP, LIST):
        reading.declare("fact", id_node.value, id_node, dotted(key, "id"))
    if cls is Correction:
        return _read_correction(node, key, reading, classes)
    fact: Fact | None = read_record(cls, node, key, reading)
    return fact


def check_facts(located: Sequence[Located], earlier: Sequence[Fact], reading: Reading) -> None:
    """What one fact alone cannot show: corrections after what they correct, moves after what was arranged.

    `earlier` are the facts known besides the `located` ones; they are not checked again.
    """
    known = [*earlier, *(fact for fact, _, _ in located)]
    named = facts_by_name(known)
    arranged = {fact.interview: fact for fact in known if isinstance(fact, Interview)}
    places = {id(fact): (node, key) for fact, node, key in located}
    righted: dict[int, dict[str, object]] = {}
    for fact in sorted((fact for fact in known if fact.at), key=lambda fact: fact.at):
        node, key = places.get(id(fact), (None, ""))
        if isinstance(fact, Correction) and fact.corrects in named:
            corrected = named[fact.corrects]
            before = righted.setdefault(id(corrected), {})
            if node:
                _check_correction(fact, corrected, before, node, key, reading)
            before.update(fact.changes)
        elif isinstance(fact, InterviewMoved | InterviewCancelled) and node:
            _check_after(fact, arranged.get(fact.interview), "the interview was arranged", node, key, reading)


def _class_of(node: Node, key: str, reading: Reading) -> type[Fact] | None:
    """The class of the fact in this mapping; None, and a problem, unless exactly one is named."""
    names = _fact_names(node)
    if len(names) == 1:
        return FACTS_BY_KEY[names[0]]
    if names:
        what = f"{' and '.join(quote(name) for name in names)} are two facts in one entry"
        reading.problem(node, key, what, expected="one entry for each")
        return None
    unknown = next((name for name, _ in node.value if name.value not in ("at", "id")), None)
    reading.problem(
        unknown or node,
        dotted(key, unknown.value) if unknown else key,
        f"unknown fact {quote(unknown.value)}" if unknown else "the entry does not say what happened",
        expected=f"one of {', '.join(FACTS_BY_KEY)}",
        word=unknown.value if unknown else None,
        valid=FACTS_BY_KEY,
    )
    return None


def _fact_names(node: Node) -> list[str]:
    """The facts named in a mapping; one, if all is well. Keys that are fields of another fact named don't count."""
    names = [name.value for name, _ in node.value if name.value in FACTS_BY_KEY]
    if Correction.KEY in names:  # it may right the own value of a fact, which stands under that fact's name
        return [Correction.KEY]
    whole = [name for name in names if set(names) <= set(rules_of(FACTS_BY_KEY[name]))]
    return whole if len(whole) == 1 else names


def _classes_by_name(entries: Iterable[Node]) -> dict[str, type[Fact]]:
    """What `schema.facts_by_name` gives, before the facts are read: a correction may stand above its fact."""
    by_id: dict[str, type[Fact]] = {}
    by_own: dict[str, type[Fact]] = {}
    for entry in entries:
        names = _fact_names(entry) if entry.kind == MAP else []
        if len(names) != 1:
            continue
        cls = FACTS_BY_KEY[names[0]]
        own = cls.KEY if cls.OWN == cls.KEY else "id"
        for classes, key in ((by_id, "id"), (by_own, own)):
            name = entry.get(key)
            if name is not None and isinstance(name.value, str):
                classes.setdefault(name.value, cls)
    return by_own | by_id


# ------------------------------------------------------------------------------------------------- corrections


def _read_correction(node: Node, key: str, reading: Reading, classes: Mapping[str, type[Fact]]) -> Correction | None:
    """A correction, with the changed fields read as the corrected fact's class reads them."""
    cls = _corrected_class(node, dotted(key, Correction.KEY), reading, classes)
    if cls is None:
        return None
    known = len(reading.problems)
    changes = read_fields(_correction_rules(cls), node, key, reading, nulls=True)
    own: dict[str, Any] = {name: changes.pop(name) for name in ("at", "id", "corrects", "void") if name in changes}
    if not complete({"at": rules_of(Correction)["at"]}, own, node, key, reading):
        return None
    if bool(own.get("void")) == bool(changes) and len(reading.problems) == known:
        expected = "the fields that are right now, or void: true alone"
        reading.problem(node, key, "it is not clear what the correction does", expected=expected)
    return Correction(changes=changes, **own)


def _corrected_class(node: Node, key: str, reading: Reading, classes: Mapping[str, type[Fact]]) -> type[Fact] | None:
    """The class of the fact that a correction names; None, and a problem, if there is no such fact."""
    target = node.get(Correction.KEY) or node
    expected = "the `id` of an earlier fact"
    id_ = scalar(target, key, reading, expected)
    if id_ is not None and id_ not in classes:
        what = f"no fact has the id {quote(id_)}"
        reading.problem(target, key, what, expected=expected, word=id_, valid=classes)
    return classes.get(id_ or "")


def _correction_rules(cls: type[Fact]) -> Rules:
    """The keys of a correction: its own, and the fields of the fact's class that may be put right.

    A correction is itself only taken back, not corrected, and the id that other facts hang on does not change.
    """
    fixed = {"at", "id"} | ({cls.OWN} if cls.OWN == cls.KEY else set())
    righted = {} if cls is Correction else {k: rule for k, rule in rules_of(cls).items() if rule.name not in fixed}
    return {k: rules_of(Correction)[k] for k in ("at", "id", Correction.KEY, "void")} | righted


def _check_correction(
    fact: Correction, corrected: Fact, before: Mapping[str, object], node: Node, key: str, reading: Reading
) -> None:
    """A correction comes after its fact and leaves it making sense; `before` is what earlier ones have changed."""
    _check_after(fact, corrected, "what it corrects", node, key, reading)
    for pair in RANGES:
        if len(fact.changes.keys() & set(pair)) == 1:  # both together have been checked
            now: dict[str, Any] = {name: getattr(corrected, name) for name in pair} | {**before, **fact.changes}
            check_ranges(now, node, key, reading, rules_of(type(corrected)))


def _check_after(fact: Fact, first: Fact | None, what: str, node: Node, key: str, reading: Reading) -> None:
    if first is not None and fact.at and first.at and fact.at < first.at:
        message = f"this is before {what} ({first.at.isoformat()})"
        reading.problem(node.get("at"), dotted(key, "at"), message, expected="a later instant")
