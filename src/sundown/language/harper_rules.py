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
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from threading import Lock
from typing import Any

from sundown.language.slip import Slip, is_known
from sundown.language.unknown_words import judged

_LOCK = Lock()
_DIALECTS = {"US": "AMERICAN", "GB": "BRITISH", "IE": "BRITISH", "NZ": "BRITISH", "ZA": "BRITISH", "AU": "AUSTRALIAN",
             "CA": "CANADIAN", "IN": "INDIAN"}  # fmt: skip
_OFF = "off"
_SHORT, _LEAST_LETTERS = 400, 0.75
"""Code points of a text that is read in any case, and the share of letters and blanks that a longer one must have."""
_GAP = "\n\n"
_IN_NAME = re.compile(r"[A-Z]\w* an? [a-z]?['’-]?[A-Z]?$|[A-Z]\w* an? [a-z]-[A-Z]")
"""A small word within a name: Mac an tSaoir."""
_MAY = re.compile(r"(?:\d|[Ii]n|[Bb]y|[Ff]or)\s+May$")
"""The month, which Harper takes for the verb."""
_SILENT = re.compile(r"an\s+(?:honou?r|hour|heir|honest)", re.I)
"""An h that nobody speaks: Harper knows it in the spelling of its own dialect only."""
_TAGGER = "Tagged"
_TAGS = ("NOUN", "VERB", "ADJ", "ADV", "PRON", "DET", "ADP", "AUX", "PROPN", "NUM", "CCONJ", "SCONJ", "PART", "INTJ")
_TAG_RULES = {f"{_TAGGER}{tag}": tag for tag in _TAGS}


@cache
def is_installed() -> bool:
    """Whether Harper's package is there."""
    return find_spec("harper") is not None


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "harper.toml").read_text(encoding="utf-8"))


def load() -> None:
    """Load the dictionary, which takes longest: from then on another linter takes milliseconds."""
    if is_installed():
        with _LOCK:
            _linter("en-US", frozenset())


@dataclass(frozen=True, slots=True)
class Read:
    """A text as Harper reads it: what its rules find, as `harper.toml` counts it, and each word's part of speech.

    `tags` are the universal part-of-speech tags by the offset of the word; where Harper isn't installed there are none.
    """

    slips: tuple[Slip, ...] = ()
    tags: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lint:
    """What one of Harper's rules says of a place in a paragraph."""

    rule: str
    start: int
    end: int
    said: Any


def read(texts: Sequence[str], known: frozenset[str], tag: str) -> list[Read]:
    """Let Harper read paragraphs; `known` are the record's words, `tag` is the writer's language.

    Harper looks at a paragraph as if it were alone, and has it ended by a blank line; so all are read in one go, but
    where together they are hardly prose.
    """
    prose = [text for text in texts if not _is_no_prose(text)] if is_installed() else []
    if not prose:
        return [Read() for _ in texts]
    groups = [[text] for text in prose] if _is_no_prose(_GAP.join(prose)) else [prose]
    with _LOCK, _turned_away():
        linter = _linter(tag, known)
        found = {text: each for group in groups for text, each in _read_together(linter, group, known)}
    return [found.get(text, Read()) for text in texts]


def _read_together(linter: Any, texts: Sequence[str], known: frozenset[str]) -> Iterator[tuple[str, Read]]:
    """What Harper finds in each of some paragraphs, at places in the paragraph itself."""
    starts = list(accumulate((len(text) + len(_GAP) for text in texts), initial=0))
    of_each: list[list[Lint]] = [[] for _ in texts]
    found = linter.organized_lints("".join(text + _GAP for text in texts), language="plaintext", dedup=False)
    for rule, lints in found.items():
        for lint in lints:
            number = bisect_right(starts, lint.span.start) - 1
            start, end = lint.span.start - starts[number], lint.span.end - starts[number]
            if start < len(texts[number]):
                of_each[number].append(Lint(rule, start, min(end, len(texts[number])), lint))
    for text, own in zip(texts, of_each, strict=True):
        tags = {lint.start: _TAG_RULES[lint.rule] for lint in own if lint.rule in _TAG_RULES}
        yield text, Read(tuple(_slips(text, known, own)), tags)


def _is_no_prose(text: str) -> bool:
    """Whether a text is long and mostly signs: Harper takes the square of the time for thousands of them."""
    return len(text) > _SHORT and sum(sign.isalpha() or sign.isspace() for sign in text) < _LEAST_LETTERS * len(text)


def _slips(text: str, known: frozenset[str], lints: Iterable[Lint]) -> Iterator[Slip]:
    for lint in lints:
        if lint.rule not in _TAG_RULES:
            counted = _spelling(text, lint, known) if lint.rule == "SpellCheck" else _counted(text, lint, known)
            if counted is not None:
                yield counted


def _counted(text: str, lint: Lint, known: frozenset[str]) -> Slip | None:
    table = _table()
    words = text[lint.start : lint.end].split()
    if len(words) > 1 and all(word[0].isupper() and is_known(word, known) for word in words):
        return None  # a name of the record, such as Dela Cruz
    if lint.rule == "AnA" and _IN_NAME.search(text, max(0, lint.start - 30), lint.end + 3):
        return None
    if _MAY.search(text, max(0, lint.start - 5), lint.start + 3) or (
        lint.rule == "AnA" and _SILENT.match(text, lint.start)
    ):
        return None
    kind, _, severity = (table["rules"].get(lint.rule) or table["kinds"].get(lint.said.lint_kind, _OFF)).partition(" ")
    if kind == _OFF or _is_excused(text, lint):
        return None
    return Slip(kind, severity or "warn", lint.start, lint.end, _one_line(lint.said.message), _suggested(lint))


_NEAR = 30


def _is_excused(text: str, lint: Lint) -> bool:
    """Whether the place is one of those at which `harper.toml` lets this rule say nothing."""
    pattern = _excuses().get(lint.rule)
    if pattern is None:
        return False
    around = pattern.finditer(text, max(0, lint.start - _NEAR), lint.end + _NEAR)
    return any(match.start() < lint.end and lint.start < match.end() for match in around)


@cache
def _excuses() -> dict[str, re.Pattern[str]]:
    return {rule: re.compile(pattern) for rule, pattern in _table()["unless"].items()}


def _one_line(message: str) -> str:
    return " ".join(message.replace("`", '"').split())


def _suggested(lint: Lint) -> tuple[str, ...]:
    return tuple(s.replacement_text for s in lint.said.suggestions if s.replacement_text.strip())[:3]


def _spelling(text: str, lint: Lint, known: frozenset[str]) -> Slip | None:
    """A word that Harper's dictionary lacks, unless the record or our own list has it."""
    word = lint.said.problem_text
    if is_known(word, known) or is_known(word, _own_words()):
        return None
    return judged(text, lint.start, lint.end, _suggested(lint), _table()["calendar"])


@cache
def _own_words() -> frozenset[str]:
    """Words that Harper lacks and letters have."""
    return frozenset(_table()["words"])


# ------------------------------------------------------------------------------------------ the linter


class _Loaded:
    """The linter in use, of one dialect and one record: each takes a hundred megabytes once it has read a little."""

    key: tuple[str, frozenset[str]] | None = None
    linter: Any = None


_loaded = _Loaded()


def _linter(tag: str, known: frozenset[str]) -> Any:
    """The linter of a dialect with the record's words; another one takes ten milliseconds, but for the first."""
    from harper import Dialect, Linter  # only where a letter is read: the dictionary takes a second to load

    region = tag.replace("_", "-").split("-")[-1].upper()
    dialect = _DIALECTS.get(region, "AMERICAN")
    if _loaded.key != (dialect, known):
        _loaded.linter = Linter(Dialect[dialect])
        _loaded.linter.import_words(sorted(known))
        _loaded.linter.load_weirpack(_tagging())  # new words make it forget the packs it had
        _loaded.key = dialect, known
    return _loaded.linter


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
    """File descriptor 1 leads nowhere meanwhile, for every thread; where there is none, nothing has to be done."""
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    if sys.stdout is not None:
        sys.stdout.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)
