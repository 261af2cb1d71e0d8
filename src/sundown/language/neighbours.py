"""How well a word fits between its neighbours: what `ngrams.bin` says of pairs and triples of words in English.

`tools/cut_ngrams.py` writes that file. Each entry is by how much a pair or triple is more frequent than its parts let
expect, in eighths of a natural logarithm; what is as frequent as its parts let expect has no entry. Where a pair is
unknown, the kind of word beside it still tells something: every word of the table has a kind, and every word of a
confusion set says how often each kind stands before and behind it.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

BEGIN, END = "<s>", "</s>"
"""Stand before the first and behind the last word of a sentence."""

STEP = 8
"""Steps of the table in one natural logarithm."""

_FILE = Path(__file__).parent / "ngrams.bin"


@dataclass(frozen=True, slots=True)
class Own:
    """What the table has on a word of a set, in steps.

    `common` is how common it is in letters about jobs, `rare` what of that is our own word for "not in such a letter",
    `before` and `behind` how often each kind of word stands beside it.
    """

    common: int
    rare: int
    before: Sequence[int]
    behind: Sequence[int]


@dataclass(frozen=True)
class Table:
    """The whole table. `numbers` are the words', `kinds` their kinds' by number; keys are sorted."""

    numbers: Mapping[str, int]
    kinds: bytes
    own: Mapping[str, Own]
    needed: Mapping[str, Mapping[str, int]]
    pairs: array[int]
    pair_steps: array[int]
    triples: array[int]
    triple_steps: array[int]

    def fit(self, word: str, around: Around) -> int:
        """How well a word fits into a place, in steps; only comparisons between words at one place mean something."""
        own, number = self.own[word], self.numbers[word]
        steps = own.common
        before, first, behind, last = around.before, around.first, around.behind, around.last
        if before is not None:
            steps += own.before[self.kinds[before]] + self._pair(before, number)
            steps += self._triple(first, before, number)
        if behind is not None:
            steps += own.behind[self.kinds[behind]] + self._pair(number, behind)
            steps += self._triple(before, number, behind) + self._triple(number, behind, last)
        return steps

    def _pair(self, one: int, two: int) -> int:
        return _found(self.pairs, self.pair_steps, one * len(self.kinds) + two)

    def _triple(self, one: int | None, two: int, three: int | None) -> int:
        if one is None or three is None:
            return 0
        size = len(self.kinds)
        return _found(self.triples, self.triple_steps, (one * size + two) * size + three)


@dataclass(frozen=True, slots=True)
class Around:
    """The numbers of two words before a place and of two behind it; None where the table lacks the word."""

    first: int | None
    before: int | None
    behind: int | None
    last: int | None


def _found(keys: array[int], steps: array[int], key: int) -> int:
    at = bisect_left(keys, key)
    return steps[at] if at < len(keys) and keys[at] == key else 0


@cache
def table() -> Table:
    """Read the file; takes a quarter of a second the first time."""
    content = zlib.decompress(_FILE.read_bytes())
    length = int.from_bytes(content[:4], "little")
    head = json.loads(content[4 : 4 + length])
    pairs, triples = head["pairs"], head["triples"]
    at = 4 + length
    pair_gaps, at = _array("I", content, at, pairs)
    pair_steps, at = _array("b", content, at, pairs)
    triple_gaps, at = _array("Q", content, at, triples)
    triple_steps, at = _array("b", content, at, triples)
    return Table(
        numbers={word: number for number, word in enumerate(head["words"])},
        kinds=bytes(head["kinds"]),
        own={word: Own(*numbers) for word, numbers in head["own"].items()},
        needed=head["needed"],
        pairs=array("I", accumulate(pair_gaps)),
        pair_steps=pair_steps,
        triples=array("Q", accumulate(triple_gaps)),
        triple_steps=triple_steps,
    )


def _array(code: str, content: bytes, at: int, count: int) -> tuple[array[int], int]:
    """An array of so many little-endian numbers from a place on, and the place behind it."""
    read = array(code)
    end = at + count * read.itemsize
    read.frombytes(content[at:end])
    return read, end
