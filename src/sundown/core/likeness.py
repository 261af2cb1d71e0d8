"""How alike letters are: the measure of C-16, between every two of many letters at once.

`c3` is the share of one letter's three-word runs that the other has too, `s80` the share of its sentences that the
other has nearly word for word; both are seen from the shorter of the two. Names are masked, and salutation, close and
signature are dropped (D-19). Sentences are nearly the same at 80 of 100 of the ratio 2 x LCS / (sum of the lengths),
which libraries for fuzzy matching call `ratio`.

A thousand letters make half a million pairs, so nothing is compared pair by pair. What letters share is kept as a whole
number with one bit a letter, and counted for all letters together by adding such numbers column by column, as on paper.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from itertools import chain, islice
from operator import or_

from sundown.core.stems import WORD

NEARLY = 80.0
"""Of 100: from here on two sentences count as one."""

FEWEST_WORDS = 4
"""Shorter sentences ("Thank you.") are everybody's."""

Same = Callable[[str, str], bool]
"""Whether two sentences are nearly the same: the core takes the measure as a value, the library for it is outside."""

_LONGEST_SENTENCE = 600
_MASK = "_"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of the shorter of two letters stands in the other as well, from 0 to 1.

    Where the runs alone block, the sentences are not compared, and `s80` is 0.
    """

    c3: float
    s80: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on likeness is told: as a reason to block, and as a warning."""

    c3_block: float = 0.45
    s80_block: float = 0.50
    warn: float = 0.25

    def severity(self, likeness: Likeness) -> str:
        """`block` or `warn`, for letters that are alike enough to be told."""
        return "block" if likeness.c3 >= self.c3_block or likeness.s80 >= self.s80_block else "warn"


@dataclass(frozen=True, slots=True)
class Comparable:
    """A letter made ready: its sentences without names, in lower case, and its three-word runs."""

    sentences: tuple[str, ...]
    runs: frozenset[tuple[str, str, str]]
    places: tuple[int, ...] = field(default=(), compare=False)
    """Which sentence of the letter each of `sentences` was."""


def comparable(sentences: Iterable[str], names: frozenset[str]) -> Comparable:
    """A letter's sentences made ready. `names` are words to mask, in lower case, wherever they are capitalized."""
    kept, places, words = [], [], []
    for place, sentence in enumerate(sentences):
        said = [_masked(word, names) for word in WORD.findall(sentence)]
        words += said
        if len(said) >= FEWEST_WORDS:
            kept.append(" ".join(said)[:_LONGEST_SENTENCE])
            places.append(place)
    return Comparable(tuple(kept), frozenset(zip(words, words[1:], words[2:], strict=False)), tuple(places))


def _masked(word: str, names: frozenset[str]) -> str:
    low = word.casefold()
    return _MASK if low in names and word[:1] != word[:1].lower() else low.replace("’", "'")


def _runs(sentence: str) -> frozenset[tuple[str, str, str]]:
    words = sentence.split()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


# ------------------------------------------------------------------------------------------ two letters


def likeness(one: Comparable, other: Comparable, thresholds: Thresholds, same: Same) -> Likeness:
    """How alike two letters are: what a `Comparison` finds for many of them, where that is enough to be told."""
    runs = min(len(one.runs), len(other.runs))
    shared = len(one.runs & other.runs) / runs if runs else 0.0
    if shared >= thresholds.c3_block:
        return Likeness(shared, 0.0)
    fewest = min(len(one.sentences), len(other.sentences))
    again = max(
        sum(_has(theirs, sentence, same) for sentence in mine.sentences)
        for mine, theirs in ((one, other), (other, one))
        if len(mine.sentences) == fewest
    )
    return Likeness(shared, again / fewest if fewest else 0.0)


def place_shared(mine: Comparable, theirs: Comparable, same: Same) -> int | None:
    """The first sentence of a letter that the other has too, else the one that shares most runs with it."""
    for place, sentence in zip(mine.places, mine.sentences, strict=True):
        if _has(theirs, sentence, same):
            return place
    shared = [len(_runs(sentence) & theirs.runs) for sentence in mine.sentences]
    return mine.places[shared.index(max(shared))] if any(shared) else None


def _has(letter: Comparable, sentence: str, same: Same) -> bool:
    if sentence in letter.sentences:
        return True
    length = len(sentence)
    likely = (other for other in letter.sentences
              if length <= _longest_beside(len(other)) and len(other) <= _longest_beside(length))  # fmt: skip
    return any(_nearly(*sorted((sentence, other), key=_by_length), same) for other in likely)


@lru_cache(maxsize=50_000)
def _nearly(shorter: str, longer: str, same: Same) -> bool:
    """Whether two sentences of about a length count as one; by their words it is mostly clear that they don't."""
    words = frozenset(shorter.split())
    return len(words.intersection(longer.split())) >= _fewest(words) and same(shorter, longer)


def _by_length(sentence: str) -> tuple[int, str]:
    return len(sentence), sentence


def _longest_beside(length: int) -> int:
    """A longer sentence than that can't reach a ratio of 80."""
    return length * 3 // 2


def _fewest(words: frozenset[str]) -> int:
    """Of pairs that share fewer words than that, one in a thousand reaches a ratio of 80."""
    return -(-len(words) * 3 // 5)


# ------------------------------------------------------------------------------------------ many letters


class Comparison:
    """Letters compared with each other, each known by its place."""

    def __init__(self, letters: Sequence[Comparable], thresholds: Thresholds, same: Same) -> None:
        """`same` says of two sentences whether their ratio is 80 or more; it is asked a hundred thousand times."""
        self.letters, self.thresholds, self._same = letters, thresholds, same
        runs = [letter.runs for letter in letters]
        sentences = [letter.sentences for letter in letters]
        self._runs = _counts(runs, _held(runs))
        settled = _mutual(_sharing([len(held) for held in runs], self._runs, thresholds.c3_block))
        self._sentences = _counts(sentences, _nearly_held(sentences, (thresholds.warn, settled), same))
        self._block = self._reaching(thresholds.c3_block, thresholds.s80_block)
        self._warn = self._reaching(thresholds.warn, thresholds.warn)

    def like(self, place: int, most: int) -> list[int]:
        """The letters alike enough to be told, at most so many: those that block first."""
        block = self._block[place]
        warn = self._warn[place] & ~block
        return list(islice(chain(_bits(block), _bits(warn)), most))

    def likeness(self, one: int, other: int) -> Likeness:
        """How alike two of the letters are."""
        runs = min(len(self.letters[one].runs), len(self.letters[other].runs))
        shared = _digit(self._runs[one], other) / runs if runs else 0.0
        if shared >= self.thresholds.c3_block:
            return Likeness(shared, 0.0)
        fewest = min(len(self.letters[one].sentences), len(self.letters[other].sentences))
        again = max(
            _digit(self._sentences[mine], theirs)
            for mine, theirs in ((one, other), (other, one))
            if len(self.letters[mine].sentences) == fewest
        )
        return Likeness(shared, again / fewest if fewest else 0.0)

    def place_shared(self, one: int, other: int) -> int | None:
        """The first sentence of `one` that `other` has too, else the one that shares most runs with it."""
        return place_shared(self.letters[one], self.letters[other], self._same)

    def _reaching(self, c3: float, s80: float) -> list[int]:
        """For each letter those that share at least so much with it, seen from the shorter of the two."""
        by_runs = _sharing([len(letter.runs) for letter in self.letters], self._runs, c3)
        by_sentences = _sharing([len(letter.sentences) for letter in self.letters], self._sentences, s80)
        return _mutual([one | other for one, other in zip(by_runs, by_sentences, strict=True)])


def _sharing(lengths: Sequence[int], counts: Sequence[Sequence[int]], share: float) -> list[int]:
    """For each letter those, no shorter than it, that hold at least that share of what it holds."""
    as_long, mask = {}, 0
    for place in sorted(range(len(lengths)), key=lambda place: -lengths[place]):
        mask |= 1 << place
        as_long[lengths[place]] = mask
    fewest = [max(1, -(-round(share * 10_000) * length // 10_000)) for length in lengths]
    return [
        _at_least(columns, least) & as_long[length]
        for columns, least, length in zip(counts, fewest, lengths, strict=True)
    ]


def _held(letters: Sequence[Iterable[Hashable]]) -> dict[Hashable, int]:
    """For everything that two letters or more hold, the letters that hold it."""
    holders: dict[Hashable, int] = defaultdict(int)
    for place, things in enumerate(letters):
        for thing in things:
            holders[thing] |= 1 << place
    return {thing: mask for thing, mask in holders.items() if mask & (mask - 1)}


def _counts(letters: Sequence[Iterable[Hashable]], holders: Mapping[Hashable, int]) -> list[list[int]]:
    """For each letter, how many of its things each of the others holds."""
    return [_added(holders[thing] for thing in things if thing in holders) for things in letters]


def _nearly_held(
    letters: Sequence[Sequence[str]], limits: tuple[float, Sequence[int]], same: Same
) -> dict[Hashable, int]:
    """For every sentence, the letters that have one nearly like it.

    Sentences are looked at closely only where their letters might come to share enough, and are not settled yet:
    `limits` are that share, and for each letter those with which it is settled.
    """
    share, settled = limits
    own: dict[str, int] = defaultdict(int)
    for place, held in enumerate(letters):
        for sentence in held:
            own[sentence] |= 1 << place
    sentences = sorted(own, key=_by_length)
    perhaps = _perhaps_the_same(sentences)
    may_hold: dict[Hashable, int] = {}
    may_hold.update(own)
    for one, other in perhaps:
        may_hold[one] |= own[other]
        may_hold[other] |= own[one]
    may_share = _sharing([len(held) for held in letters], _counts(letters, may_hold), share)
    mutual = [mask & ~done for mask, done in zip(_mutual(may_share), settled, strict=True)]
    matters = {sentence: _together(mutual[place] for place in _bits(own[sentence])) for sentence in sentences}
    nearly: dict[Hashable, int] = {}
    nearly.update(own)
    for one, other in perhaps:
        if matters[one] & own[other] and same(one, other):
            nearly[one] |= own[other]
            nearly[other] |= own[one]
    return nearly


def _perhaps_the_same(sentences: Sequence[str]) -> list[tuple[str, str]]:
    """Of sentences sorted by length, those that share three of five words, none more than half as long again."""
    words = [frozenset(sentence.split()) for sentence in sentences]
    lengths = [len(sentence) for sentence in sentences]
    holders = _held(words)
    pairs = []
    for place, sentence in enumerate(sentences):
        last = bisect_right(lengths, _longest_beside(lengths[place]))
        nearby = (1 << last) - (2 << place)
        shared = _added(holders[word] & nearby for word in words[place] if word in holders)
        alike = _at_least(shared, _fewest(words[place]))
        pairs += [(sentence, sentences[other]) for other in _bits(alike)]
    return pairs


def _mutual(masks: Sequence[int]) -> list[int]:
    """Likeness is mutual: what one letter has with another, the other has with it; none with itself."""
    mutual = [mask & ~(1 << place) for place, mask in enumerate(masks)]
    for place, mask in enumerate(masks):
        for other in _bits(mask & ~(1 << place)):
            mutual[other] |= 1 << place
    return mutual


# ------------------------------------------------------------------------------------------ sums, column by column


def _added(masks: Iterable[int]) -> list[int]:
    """How often each place is in the masks, as binary columns: the lowest digit of all places first."""
    columns: list[int] = []
    for carry in masks:
        for place, column in enumerate(columns):
            if not carry:
                break
            columns[place], carry = column ^ carry, column & carry
        if carry:
            columns.append(carry)
    return columns


def _at_least(columns: Sequence[int], least: int) -> int:
    """The places whose sum is at least that number, which is 1 or more."""
    if least.bit_length() > len(columns):
        return 0
    above, level = 0, -1
    for place in reversed(range(len(columns))):
        if least >> place & 1:
            level &= columns[place]
        else:
            above |= level & columns[place]
            level &= ~columns[place]
    return above | level


def _together(masks: Iterable[int]) -> int:
    """Every place that is in one of the masks."""
    return reduce(or_, masks, 0)


def _digit(columns: Sequence[int], place: int) -> int:
    """The sum of one place."""
    return sum((column >> place & 1) << power for power, column in enumerate(columns))


def _bits(mask: int) -> Iterator[int]:
    digits = bin(mask)[:1:-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)
