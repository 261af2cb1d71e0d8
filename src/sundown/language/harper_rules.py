"""Harper, a grammar checker that runs on this machine: which of its rules count here, as what, and how much.

`harper.toml` says that, rule by rule. Harper loads its dictionary at first use, which takes a second or three, and it
is not thread-safe: one lock is held while it reads. It may print while it does so; what it prints is turned away, since
standard output belongs to the command's answer.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein

from sundown.language.slip import Slip, is_known

_LOCK = Lock()
_DIALECTS = {"US": "AMERICAN", "GB": "BRITISH", "IE": "BRITISH", "NZ": "BRITISH", "ZA": "BRITISH", "AU": "AUSTRALIAN",
             "CA": "CANADIAN", "IN": "INDIAN"}  # fmt: skip
_OFF = "off"
_FEW_LETTERS = 3
_SHORT, _LEAST_LETTERS = 400, 0.75
"""Code points of a text that is read in any case, and the share of letters and blanks that a longer one must have."""
_LONG_WORD = 8
_SENTENCE_START = re.compile(r"(?:^|[.!?:]['\")\]]*\s+|\n\s*(?:[-*•]\s+|\d+[.)]\s+)?)['\"(\[]*$")
_IN_NAME = re.compile(r"[A-Z]\w* an? [a-z]?['’-]?[A-Z]?$|[A-Z]\w* an? [a-z]-[A-Z]")
"""A small word within a name: Mac an tSaoir."""
_TAGGER = "Tagged"
_TAGS = ("NOUN", "VERB", "ADJ", "ADV", "PRON", "DET", "ADP", "AUX", "PROPN", "NUM", "CCONJ", "SCONJ", "PART", "INTJ")
_TAG_RULES = {f"{_TAGGER}{tag}": tag for tag in _TAGS}
_loaded: dict[str, tuple[Any, frozenset[str] | None]] = {}


@cache
def is_installed() -> bool:
    """Whether Harper's package is there."""
    return find_spec("harper") is not None


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "harper.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Read:
    """A text as Harper reads it: what its rules find, as `harper.toml` counts it, and each word's part of speech.

    `tags` are the universal part-of-speech tags by the offset of the word; where Harper isn't installed there are none.
    """

    slips: tuple[Slip, ...] = ()
    tags: Mapping[int, str] = field(default_factory=dict)


def read(text: str, known: frozenset[str], tag: str) -> Read:
    """Let Harper read a text; `known` are the record's words, `tag` is the writer's language."""
    if not is_installed() or _is_no_prose(text):
        return Read()
    with _LOCK, _turned_away():
        found = _linter(tag, known).organized_lints(text, language="plaintext", dedup=False)
        tags = {lint.span.start: rule.removeprefix(_TAGGER) for rule in _TAG_RULES for lint in found.get(rule, ())}
        return Read(tuple(_slips(text, known, found)), tags)


def _is_no_prose(text: str) -> bool:
    """Whether a text is long and mostly signs: Harper takes the square of the time for thousands of them."""
    return len(text) > _SHORT and sum(sign.isalpha() or sign.isspace() for sign in text) < _LEAST_LETTERS * len(text)


def _slips(text: str, known: frozenset[str], found: Mapping[str, Any]) -> Iterator[Slip]:
    for rule, lints in found.items():
        for lint in lints if rule not in _TAG_RULES else ():
            counted = _spelling(text, lint, known) if rule == "SpellCheck" else _counted(text, rule, lint)
            if counted is not None:
                yield counted


def _counted(text: str, rule: str, lint: Any) -> Slip | None:
    table = _table()
    if rule == "AnA" and _IN_NAME.search(text, max(0, lint.span.start - 30), lint.span.end + 3):
        return None
    kind, _, severity = (table["rules"].get(rule) or table["kinds"].get(lint.lint_kind, _OFF)).partition(" ")
    if kind == _OFF:
        return None
    return Slip(kind, severity or "warn", lint.span.start, lint.span.end, _one_line(lint.message), _suggested(lint))


def _one_line(message: str) -> str:
    return " ".join(message.replace("`", '"').split())


def _suggested(lint: Any) -> tuple[str, ...]:
    return tuple(s.replacement_text for s in lint.suggestions if s.replacement_text.strip())[:3]


# ------------------------------------------------------------------------------------------ spelling


def _spelling(text: str, lint: Any, known: frozenset[str]) -> Slip | None:
    """A word that no dictionary has. One that is like no other word is rather a rare one: only a note."""
    start, end, word = lint.span.start, lint.span.end, lint.problem_text
    if is_known(word, known) or is_known(word, _own_words()) or _is_no_word(text, start, end, word):
        return None
    near = tuple(s for s in _suggested(lint) if _is_near(word, s))
    named = word[:1].isupper()
    if named and not any(s[:1].islower() or s in _table()["calendar"] for s in near):
        return None
    if named and not _SENTENCE_START.search(text, max(0, start - 12), start) and not _is_sure(word, near):
        return None
    severity = "confirm" if near else "note"
    return Slip("spelling", severity, start, end, f'"{word}" is in no dictionary and not in your record', near)


@cache
def _own_words() -> frozenset[str]:
    """Words that Harper lacks and letters have."""
    return frozenset(_table()["words"])


def _is_no_word(text: str, start: int, end: int, word: str) -> bool:
    """An abbreviation, a code, a piece of a compound, an address: nothing that a dictionary could hold."""
    letters = sum(sign.isalpha() for sign in word)
    if any(sign.isdigit() for sign in word) or sum(sign.isupper() for sign in word) > 1 or letters < 2:
        return True
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return (
        any(sign in "@/_&" for sign in beside)
        or "." in text[max(0, start - 1) : start] + text[end : end + 2].rstrip(". \n")
        or ("-" in beside and letters <= _FEW_LETTERS)
    )


def _is_near(word: str, other: str) -> bool:
    far = DamerauLevenshtein.distance(word.casefold(), other.casefold())
    return far <= (1 if len(word) <= _FEW_LETTERS else 2 if len(word) <= _LONG_WORD else 3)


def _is_sure(word: str, near: tuple[str, ...]) -> bool:
    """Whether a capitalised word within a sentence is a slip and no name: one letter off a word that is no name."""
    table = _table()
    return any(
        DamerauLevenshtein.distance(word.casefold(), s.casefold()) == 1
        and (s in table["calendar"] or len(word) >= _LONG_WORD)
        for s in near
    )


# ------------------------------------------------------------------------------------------ the linter


def _linter(tag: str, known: frozenset[str]) -> Any:
    """The linter of a dialect, with the record's words. Loading another record's words takes some milliseconds."""
    from harper import Dialect, Linter  # only where a letter is read: the dictionary takes a second to load

    region = tag.replace("_", "-").split("-")[-1].upper()
    dialect = _DIALECTS.get(region, "AMERICAN")
    if dialect not in _loaded:
        _loaded[dialect] = Linter(Dialect[dialect]), None
    linter, words = _loaded[dialect]
    if words != known:
        linter.clear_words()
        linter.import_words(sorted(known))
        linter.load_weirpack(_tagging())  # new words make it forget the packs it had
        _loaded[dialect] = linter, known
    return linter


def _tagging() -> bytes:
    """A pack of rules, each of which finds all words of one part of speech: Harper's tagger has no other door."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as pack:
        pack.writestr("manifest.json", json.dumps({"author": "", "version": "1", "description": "", "license": ""}))
        for rule, tag in _TAG_RULES.items():
            lets = "".join(f'let {name} "{tag}"\n' for name in ("message", "description", "becomes"))
            pack.writestr(f"{rule}.weir", f'expr main {tag}\n\n{lets}let kind "Miscellaneous"\n')
    return packed.getvalue()


@contextmanager
def _turned_away() -> Iterator[None]:
    """File descriptor 1 leads nowhere meanwhile."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)
