"""What carries each row of the rulebook: whatever cites it, and what the row's own entry names, looked up in the tree.

A carrier is a text "kind: name", such as "rule: status/call" or "letter: thanks (thank_you_email)". One that is named
and not there is marked "(later)", so that docs/rulebook-coverage.md never promises more than there is.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from inspect import cleandoc
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from sundown import library  # noqa: E402
from sundown.core import facts  # noqa: E402
from sundown.core.playbook import ROW, Setting  # noqa: E402
from sundown.core.windows import WINDOWS  # noqa: E402

PACKAGE = ROOT / "src" / "sundown"
VOCABULARY = (*(PACKAGE / "core/facts").glob("*.py"), PACKAGE / "core/playbook.py")
"""Files of the core that say what may be written and act on nothing."""

LATER = " (later)"
BASE = library.shipped_playbook("base")

# ------------------------------------------------------------------------------------------ what cites a row


def letter_cites() -> Iterator[tuple[str, Iterable[str]]]:
    """Each kind of letter and each of its elements, as a carrier, with the rows it cites."""
    for name, kind in library.letter_kinds("en").items():
        yield f"letter: {name}", kind.cites
        for element in kind.elements:
            yield f"letter: {element.name} ({name})", element.cites


def code_cites() -> Iterator[tuple[str, Iterable[str]]]:
    """Each file of the core with the rows that its docstrings cite; the named windows are carriers of their own."""
    windows = {cleandoc(window.__doc__ or "") for window in WINDOWS.values()}
    for file in sorted({*(PACKAGE / "core").rglob("*.py")} - set(VOCABULARY)):
        nodes = (node.value for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Expr))
        texts = {cleandoc(node.value) for node in nodes if isinstance(node, ast.Constant) and type(node.value) is str}
        cites = {row for text in texts - windows for row in ROW.findall(text)}
        yield f"code: {file.relative_to(PACKAGE).as_posix()}", cites


def all_cites() -> Iterator[tuple[str, Iterable[str]]]:
    """Everything that cites rows: as a carrier, "kind: name", with what it cites."""
    yield from ((f"rule: {name}", rule.cites) for name, rule in BASE.rules.items())
    yield from ((f"setting: {name}", setting.cites) for name, setting in BASE.settings.items())
    yield from letter_cites()
    yield from ((f"window: {name}", ROW.findall(window.__doc__ or "")) for name, window in WINDOWS.items())
    yield from code_cites()


@cache
def carriers() -> Mapping[str, Sequence[str]]:
    """Row -> what cites it, each as "kind: name"."""
    found: dict[str, list[str]] = defaultdict(list)
    for carrier, cites in all_cites():
        for cite in dict.fromkeys(cites):
            found[cite].append(carrier)
    return found


# ------------------------------------------------------------------------------------------ what is in the tree


def carried_by(row: str) -> tuple[str, ...]:
    """What carries a row: what cites it, then what the row's own entry names; what is not in the tree is marked."""
    named = library.rows()[row].get("covered", [])
    return tuple(marked(carrier) for carrier in dict.fromkeys([*carriers().get(row, ()), *named]))


def marked(carrier: str) -> str:
    """The carrier, with "(later)" after it where it is looked up in the tree and not found."""
    kind, name = carrier.split(": ", 1)
    is_there = IN_THE_TREE.get(kind)
    return carrier if is_there is None or is_there(name) else carrier + LATER


def does_something(carrier: str) -> bool:
    """Whether a carrier is in the tree now and acts; a key of the journal alone only holds what is needed."""
    return not carrier.startswith(("later: ", "journal: ")) and not carrier.endswith(LATER)


@cache
def journal_keys() -> frozenset[str]:
    """Every key of the journal."""
    records = [record for record in vars(facts).values() if isinstance(record, type) and is_dataclass(record)]
    keys = {str(field.metadata.get("key", field.name)) for record in records for field in fields(record)}
    named = {record.__name__.lower() for record in records}
    return frozenset(keys | named | {fact.KEY for fact in facts.FACT_TYPES})


@cache
def settings_read() -> re.Pattern[str]:
    """Matches the names of settings that the code reads: `setting("…")`, `number(f"…")`, `settings["…"]`."""
    names = {name for file in sorted(PACKAGE.rglob("*.py")) for name in _names_read(file)}
    return re.compile("|".join(sorted(names)))


def _names_read(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=reader) | ast.Attribute(attr=reader), args=[name, *_]):
                if reader.lstrip("_") in ("setting", "number"):
                    yield _pattern(name)
            case ast.Subscript(value=ast.Attribute(attr="settings"), slice=name):
                yield _pattern(name)


def _pattern(name: ast.expr) -> str:
    """The text of a constant or f-string as a pattern; a filled place may be any one word."""
    match name:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.JoinedStr(values=parts):
            return "".join(_pattern(part) for part in parts)
        case ast.FormattedValue():
            return "[^.]+"
    return "(?!)"


def is_fixed(setting: Setting) -> bool:
    """Whether the setting takes its one value only, so that it states what the code always does."""
    return len(setting.choices) == 1


def is_read(setting: Setting) -> bool:
    """Whether another value of the setting would change anything."""
    return is_fixed(setting) or settings_read().fullmatch(setting.name) is not None


IN_THE_TREE: Mapping[str, Callable[[str], bool]] = {
    "rule": lambda name: name in BASE.rules,
    "setting": lambda name: name in BASE.settings and is_read(BASE.settings[name]),
    "window": lambda name: name in WINDOWS,
    "letter": lambda name: f"letter: {name}" in dict(letter_cites()),
    "command": lambda name: (PACKAGE / "cli" / f"{name}.py").is_file(),
    "playbook": lambda name: name in library.playbook_names(),
    "code": lambda name: (PACKAGE / name).is_file(),
    "journal": lambda name: journal_keys().issuperset(name.split(".")),
    "check": lambda name: any((PACKAGE / "preflight").rglob(f"{name}.py")),
}
"""How each kind of carrier is looked up."""

KINDS = (*IN_THE_TREE, "screen", "design", "later")
"""Kinds of carrier in the order of a cell. The last three can't be looked up; a screen bears its own mark."""
