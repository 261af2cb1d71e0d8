"""Words that stand where another of their set would stand far more often, by counts of word pairs.

`confusions.txt` holds the sets, `bigrams.txt` how often English has a word behind another one. A word is told where
its pairs with both neighbours together are many times rarer than those of another word of its set, each measured
against how common the word is. That is weak evidence: it only warns, and only far beyond doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sundown.language.slip import Slip
from sundown.language.words import SIGN, Word, Words

_FOLDER = Path(__file__).parent
_UNSEEN = -4
"""Steps of a pair that the table lacks: its smallest count is step 1, and a fourth of that is a cautious guess."""

FAR = 9
"""Steps, each a factor of 1.4, by which another word must fit better: 9 are a factor of 23."""


@dataclass(frozen=True, slots=True)
class Beside:
    """How often a word stands beside any other, behind each word, and before each word; all in steps."""

    total: int
    before: Mapping[str, int]
    behind: Mapping[str, int]


def slips(words: Words, known: frozenset[str]) -> Iterator[Slip]:
    """Words of a set whose place is rather another's; never one that the record has."""
    sets, table = _sets(), _table()
    row = words.row
    for number, word in enumerate(row):
        others = sets.get(word.text)
        if others is None or word.text in known or word.text not in table:
            continue
        left, right = _beside(row, number - 1), _beside(row, number + 1)
        if left is None or right is None:
            continue  # one neighbour says too little: "is quite" is common, and "is quiet." is right
        seen = [other for other in others if left in table[other].before and right in table[other].behind]
        best = max(seen, key=lambda other: _fit(table[other], left, right), default=None)
        if best is not None and _fit(table[best], left, right) - _fit(table[word.text], left, right) >= FAR:
            told = words.source[word.start : word.end]
            meant = best[:1].upper() + best[1:] if told[:1].isupper() else best
            yield Slip(
                "real_word", "warn", word.start, word.end, f'"{told}" here should perhaps be "{meant}"', (meant,)
            )


def _beside(row: Sequence[Word], number: int) -> str | None:
    found = row[number] if 0 <= number < len(row) else None
    return None if found is None or found.tag == SIGN else found.text


def _fit(beside: Beside, left: str, right: str) -> int:
    """How well a word fits between two others, in steps: its pairs with them, less how common it is."""
    return beside.before.get(left, _UNSEEN) + beside.behind.get(right, _UNSEEN) - beside.total


@cache
def _sets() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in (_FOLDER / "confusions.txt").read_text(encoding="utf-8").splitlines():
        words = [word for word in line.split() if word in _table()] if not line.startswith("#") else []
        for word in words:
            found[word] = (*found.get(word, ()), *(other for other in words if other != word))
    return found


@cache
def _table() -> Mapping[str, Beside]:
    lines = (_FOLDER / "bigrams.txt").read_text(encoding="utf-8").splitlines()
    return dict(_read(line) for line in lines if not line.startswith("#"))


def _read(line: str) -> tuple[str, Beside]:
    before, _, behind = line.partition(" |")
    word, total, *pairs = before.split(" ")
    return word, Beside(int(total), _counts(pairs), _counts(behind.split(" ")))


def _counts(pairs: list[str]) -> Mapping[str, int]:
    return {word: int(step) for word, _, step in (pair.rpartition(":") for pair in pairs if pair)}
