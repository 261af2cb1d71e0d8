"""Wordings that are wrong, or nearly always wrong in letters about jobs: the table `wordings.txt`, which says how.

A line is a pattern over words, an arrow and what is meant. `[…]` is what the slip is about. An item is a word or some
(`a|an`), a part of speech (`NOUN`), a class of `classes.toml` in capitals (`PLURAL`), a sign, or `END` of a sentence;
`!` in front is "anything but", `?` behind is "or nothing", `*` is "up to three". `^` is where a sentence begins.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sundown.core.drafting.plain import word_set
from sundown.language.slip import Slip
from sundown.language.words import Words

_FOLDER = Path(__file__).parent
_TAG = re.compile(r"NOUN|VERB|ADJ|ADV|PRON|DET|ADP|AUX|PROPN|NUM|CCONJ|SCONJ|PART|INTJ")
_ANY = r"[^ /]+/(?!SIGN )[A-Z]+"
_BEGIN = r"(?<=[.!?:;¶]/SIGN )"
_TABLES = ("wordings.txt", "pairs.txt")
_SWAP = "~"
_SMALL = word_set(
    "you your yours are her our where were than then that thing thank for from form an by here weak quite"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """One line of the table; `swapped` means that each word has its own word that was meant."""

    kind: str
    severity: str
    pattern: re.Pattern[str]
    meant: tuple[str, ...]
    needed: tuple[str, ...]

    @property
    def swapped(self) -> bool:
        """Whether what is meant depends on the word found."""
        return self.meant == (_SWAP,)


def slips(words: Words, known: frozenset[str]) -> Iterator[Slip]:
    """Where the table's patterns match. A word of the record's own trade is not taken for another."""
    swaps = classes()["swaps"]
    for wording in wordings():
        if wording.needed and not any(word in words.line for word in wording.needed):
            continue
        for match in wording.pattern.finditer(words.line):
            first, last = words.places[match.start(1)], words.places[match.end(1)] - 1
            told = words.source[words.row[first].start : words.row[last].end]
            meant = tuple(swaps.get(told.casefold(), ())) if wording.swapped else wording.meant
            if _is_trades_own(wording, told.casefold(), known) or not meant or told.casefold() in meant:
                continue
            yield Slip(wording.kind, wording.severity, words.row[first].start, words.row[last].end,
                       _message(told, meant), _cased(told, meant))  # fmt: skip


def _is_trades_own(wording: Wording, told: str, known: frozenset[str]) -> bool:
    """Whether the record has the word: then it may be meant, unless it is a small word that every note has."""
    return wording.kind == "real_word" and wording.severity == "confirm" and told in known and told not in _SMALL


def _message(told: str, meant: tuple[str, ...]) -> str:
    wanted = " or ".join(f'"{each}"' for each in meant if each != "-")
    return f'"{told}" here should perhaps be {wanted}' if wanted else f'"{told}" here is perhaps a slip'


def _cased(told: str, meant: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each[:1].upper() + each[1:] if told[:1].isupper() else each for each in meant if each != "-")


# ------------------------------------------------------------------------------------------ the table


@cache
def classes() -> dict[str, Any]:
    """The classes of words, each a pattern of `word/TAG`, and under `swaps` the words that are taken for each other."""
    return tomllib.loads((_FOLDER / "classes.toml").read_text(encoding="utf-8"))


@cache
def wordings() -> tuple[Wording, ...]:
    """Every line of the tables: `pairs.txt` has words taken for each other, `wordings.txt` all else."""
    return tuple(line for file in _TABLES for line in _read((_FOLDER / file).read_text(encoding="utf-8")))


def _read(table: str) -> Iterator[Wording]:
    kind = severity = ""
    for line in table.splitlines():
        if line.startswith("== "):
            kind, severity = line.removeprefix("== ").split()
        elif line and not line.startswith("#"):
            pattern, meant = line.split(" -> ")
            yield Wording(kind, severity, re.compile(compiled(pattern)), tuple(meant.split("; ")), _needed(pattern))


def _needed(pattern: str) -> tuple[str, ...]:
    """Words of which one must be in a text before the pattern is worth trying: those of the first marked item."""
    item = pattern[pattern.index("[") + 1 :].split()[0].rstrip("]?*")
    if item[:1] in "!^" or any(each.isupper() and len(each) > 1 for each in item.split("|")):
        return ()
    return tuple(f" {each}/" for each in item.split("|"))


def compiled(pattern: str) -> str:
    """The regular expression over a line of `word/TAG` for one pattern of the table."""
    found = []
    for item in pattern.split():
        opens, closes = item.startswith("["), item.endswith("]")
        found.append("(" * opens + _item(item.removeprefix("[").removesuffix("]")) + ")" * closes)
    return r"(?<= )" + "".join(found)


def _item(item: str) -> str:
    if item.startswith("^"):
        return f"(?:{_BEGIN}|{_item(item[2:])})" if item != "^" else _BEGIN
    core = item.rstrip("?*") or item
    many = {"?": "?", "*": "{0,3}"}.get(item[len(core) :], "")
    one = rf"(?!(?:{_any_of(core[1:])}) ){_ANY}" if core.startswith("!") else _any_of(core)
    return f"(?:(?:{one}) ){many}" if many else f"(?:{one}) "


def _any_of(core: str) -> str:
    table = classes()["classes"]
    parts = [table[each] if each in table else _tag_or_word(each) for each in core.split("|")]
    return "|".join(parts)


def _tag_or_word(each: str) -> str:
    if _TAG.fullmatch(each):
        return rf"[^ /]+/{each}"
    if each.isupper() and len(each) > 1:
        raise KeyError(each)
    return re.escape(each) + r"/[A-Z]+"
