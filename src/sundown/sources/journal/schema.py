"""The dataclasses of `core.facts` as a schema: their annotations say how each key of the journal is read.

So a new field in `core/facts.py` is read (and written) without a change here. What an annotation cannot say stands in
the tables below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from typing import Any

from sundown.core import facts
from sundown.core.facts import Done, Fact, Seeker, Skipped
from sundown.core.followup import KINDS
from sundown.sources.journal.places import read_country, read_language, read_zone
from sundown.sources.journal.reading import LIST, LONGEST_QUOTE, MAP, QUOTED, WORD, Node, Reading, dotted, quote
from sundown.sources.journal.words import (
    Read,
    between,
    is_null,
    one_of,
    read_bool,
    read_date,
    read_decision,
    read_float,
    read_instant,
    read_instant_or_date,
    read_int,
    read_plain,
    read_text,
    read_time,
    scalar,
)

SELF = "self"

_READ_BY_TYPE: dict[str, Read] = {
    "str": read_text, "bool": read_bool, "int": read_int, "float": read_float, "date": read_date, "time": read_time,
    "datetime": read_instant, "datetime | date": read_instant_or_date, "tzinfo": read_zone, "object": read_plain,
    "Decision": read_decision,
}  # fmt: skip
_READ_BY_NAME: dict[str, Read] = {
    "country": read_country,
    "language": read_language,
    "lat": between(read_float, -90, 90),
    "lon": between(read_float, -180, 180),
    "round": between(read_int, 1, 99),
}
_WORDS: dict[tuple[type, str], Sequence[str]] = {
    (Done, "kind"): (*KINDS, "promise"),
    (Skipped, "kind"): (*KINDS, "promise"),
}
_ONE_OR_MANY = {(Seeker, "credentials")}
RANGES = (("start", "end"), ("from_", "until"))


class Rule:
    """How one field is read: its key in the file, what reads it, and its default, MISSING if it must be there."""

    __slots__ = ("default", "key", "name", "read")

    def __init__(self, name: str, key: str, read: Read, default: object = None) -> None:
        self.name = name
        self.key = key
        self.read = read
        self.default = default


Rules = dict[str, Rule]


_COMPILED: dict[Any, Rules] = {}


def rules_of(cls: Any) -> Rules:
    """The fields of a dataclass by their keys in the file; the id of what stands in a map is its key there."""
    if cls not in _COMPILED:
        wanted = [field for field in fields(cls) if field.name != "id" or issubclass(cls, Fact)]
        _COMPILED[cls] = {key_of(cls, field): _rule(cls, field) for field in wanted}
    return _COMPILED[cls]


def key_of(cls: Any, field: Field[Any]) -> str:
    """The key of a field in the file: a fact's own value stands under the fact's name."""
    if issubclass(cls, Fact) and field.name == cls.OWN:
        return str(cls.KEY)
    return str(field.metadata.get("key", field.name))


def facts_by_name(facts_known: Iterable[Fact]) -> dict[str, Fact]:
    """The facts that a correction can name: by their `id`, or by the id that an interview, a meeting or something
    found has anyway."""
    named = list(facts_known)
    own = {getattr(fact, fact.OWN): fact for fact in reversed(named) if fact.OWN == fact.KEY}
    return own | {fact.id: fact for fact in named if fact.id}


def read_record(cls: Any, node: Node, key: str, reading: Reading, **given: object) -> Any:
    """A mapping of the file as an instance of a dataclass; `given` are fields that stand elsewhere. None if bad."""
    if not is_null(node) and not is_mapping(node, key, reading, f"a mapping with the keys {', '.join(rules_of(cls))}"):
        return None
    values = read_fields(rules_of(cls), node, key, reading)
    return cls(**given, **values) if complete(rules_of(cls), values, node, key, reading) else None


def is_mapping(node: Node, key: str, reading: Reading, expected: str) -> bool:
    """Whether `node` is a mapping; anything else is a problem."""
    if node.kind != MAP:
        what = "a list" if node.kind == LIST else quote(node.value)
        reading.problem(node, key, "there is no value" if is_null(node) else f"{what} is no mapping", expected=expected)
    return node.kind == MAP


def read_fields(rules: Rules, node: Node, key: str, reading: Reading, *, nulls: bool = False) -> dict[str, object]:
    """The values of a mapping by field name. Null means that the key is missing; with `nulls`, the default."""
    values: dict[str, object] = {}
    for name, value in node.value if node.kind == MAP else ():
        path = dotted(key, name.value)
        rule = rules.get(name.value)
        if rule is None:
            expected = f"one of {', '.join(rules)}"
            what = f"unknown key {quote(name.value)}"
            reading.problem(name, path, what, expected=expected, word=name.value, valid=rules)
        elif not is_null(value) and not _is_blank(value):
            values[rule.name] = rule.read(value, path, reading)
        elif nulls and rule.default is not MISSING:
            values[rule.name] = rule.default
    check_ranges(values, node, key, reading, rules)
    return values


def complete(rules: Rules, values: Mapping[str, object], node: Node, key: str, reading: Reading) -> bool:
    """Whether every required field is there; a missing one is a problem."""
    missing = [rule.key for rule in rules.values() if rule.default is MISSING and rule.name not in values]
    for name in missing:
        reading.problem(node, dotted(key, name), f"{quote(name)} is missing", expected="a value for it")
    return not missing


def check_ranges(values: Mapping[str, Any], node: Node, key: str, reading: Reading, rules: Rules) -> None:
    """A beginning comes before its end, or is the same."""
    keys = {rule.name: rule.key for rule in rules.values()}
    for first, last in RANGES:
        start: Any = values.get(first)
        end: Any = values.get(last)
        if start is not None and type(start) is type(end) and start > end:
            where = node.get(keys[last]) or node
            what = f"{quote(keys[last])} is before {quote(keys[first])}"
            reading.problem(where, dotted(key, keys[last]), what, expected=f"{keys[first]} or later")


# ---------------------------------------------------------------------------------------- annotations to readers


def _rule(cls: Any, field: Field[Any]) -> Rule:
    made = field.default_factory() if field.default_factory is not MISSING else field.default
    return Rule(field.name, key_of(cls, field), _read_field(cls, field), made)


def _read_field(cls: Any, field: Field[Any]) -> Read:
    wanted = str(field.type).removesuffix(" | None")
    if issubclass(cls, Fact):
        if field.name in ("by", "to"):
            return _mentioned(field.name)
        if field.name == cls.OWN == cls.KEY and wanted.endswith("Id"):
            return _declared(wanted)
    words = _WORDS.get((cls, field.name)) or field.metadata.get("one_of")
    read = _READ_BY_NAME.get(field.name) or _read_type(wanted, words)
    return _one_or_many(read) if (cls, field.name) in _ONE_OR_MANY else read


def _read_type(wanted: str, words: Sequence[str] | None = None) -> Read:
    """The reader of a type by its name in an annotation."""
    if wanted.startswith("tuple["):
        item = wanted.removeprefix("tuple[").removesuffix(", ...]")
        return _list_of(_read_type(item, words), distinct=item.endswith("Id"))
    if wanted.startswith("Mapping["):
        key, _, value = wanted.removeprefix("Mapping[").removesuffix("]").partition(", ")
        return _read_settings if value == "object" else _map_of(key, value)
    if wanted in _READ_BY_TYPE:
        read = _READ_BY_TYPE[wanted]
        return one_of(read, words) if words else read
    if wanted.endswith("Id"):
        return _mentioned(wanted)
    record = getattr(facts, wanted)
    return lambda node, key, reading: read_record(record, node, key, reading)


def _list_of(read: Read, distinct: bool) -> Read:
    def read_list(node: Node, key: str, reading: Reading) -> tuple[object, ...]:
        if node.kind != LIST:
            what = "a mapping" if node.kind == MAP else quote(node.value)
            suggest = f"[{node.value}]" if node.kind != MAP and len(node.value) <= LONGEST_QUOTE else None
            reading.problem(node, key, f"{what} is no list", expected="a list: [one, another]", suggest=suggest)
            return ()
        values = tuple(read(item, f"{key}[{place}]", reading) for place, item in enumerate(node.value, 1))
        if distinct and len(set(values)) < len(values):
            place = next(place for place, value in enumerate(values) if value in values[:place])
            what = f"{quote(str(values[place]))} is there twice"
            reading.problem(node.value[place], f"{key}[{place + 1}]", what, expected="each once")
        return values

    return read_list


def _one_or_many(read: Read) -> Read:
    def read_one_or_many(node: Node, key: str, reading: Reading) -> object:
        return (read_text(node, key, reading),) if node.kind not in (MAP, LIST) else read(node, key, reading)

    return read_one_or_many


def _map_of(key_type: str, value_type: str) -> Read:
    """A map whose keys are ids: ids it declares where the values carry an id, else ids that exist elsewhere."""
    record = getattr(facts, value_type, None)
    declares = record is not None and "id" in record.__dataclass_fields__

    def read_map(node: Node, key: str, reading: Reading) -> dict[str, object]:
        values: dict[str, object] = {}
        if not is_mapping(node, key, reading, "a mapping: {id: …}"):
            return values
        for name, value in node.value:
            path = dotted(key, name.value)
            if declares:
                declare(key_type, name, path, reading)
                values[name.value] = read_record(record, value, path, reading, id=name.value)
            else:
                reading.mention(key_type, name.value, name, path)
                values[name.value] = _read_noted(value_type, value, path, reading)
        return values

    return read_map


def _read_settings(node: Node, key: str, reading: Reading) -> object:
    return read_plain(node, key, reading) if is_mapping(node, key, reading, "a mapping: {setting: value}") else {}


def _read_noted(value_type: str, node: Node, key: str, reading: Reading) -> object:
    """What is noted of a person; `reed:` with nothing after it says that there was something, not what."""
    if value_type == "str":
        return "" if is_null(node) else read_text(node, key, reading)
    return _read_type(value_type)(node, key, reading)


def _mentioned(kind: str) -> Read:
    """The id of something that must exist; `kind` is the type's name, or `by` or `to` for whoever may stand there."""

    def read_mention(node: Node, key: str, reading: Reading) -> str | None:
        id_ = scalar(node, key, reading, "an id")
        if id_ is not None:
            reading.mention(kind, id_, node, key)
        return id_

    return read_mention


def _declared(kind: str) -> Read:
    """The id of something that begins to exist with this fact."""

    def read_declaration(node: Node, key: str, reading: Reading) -> str | None:
        id_ = scalar(node, key, reading, "an id")
        if id_ is not None:
            declare(kind, node, key, reading)
        return id_

    return read_declaration


def declare(kind: str, node: Node, key: str, reading: Reading) -> None:
    """Declare the id in `node`, which must be a word that a plan's keys can hold: no `/`, no spaces around it."""
    id_ = node.value
    if id_ == SELF and kind in ("ContactId", "SeekerId"):
        reading.problem(node, key, "'self' always means the job seeker", expected="another id")
        return
    if not id_ or id_ != id_.strip() or "/" in id_ or not id_.isprintable():
        reading.problem(node, key, f"{quote(id_)} cannot be an id", expected="a word without '/', like lakeshore-icu")
    reading.declare(kind, id_, node, key)


def _is_blank(node: Node) -> bool:
    """Empty text says nothing (`"email": ""`)."""
    return node.kind in (QUOTED, WORD) and not node.value.strip()
