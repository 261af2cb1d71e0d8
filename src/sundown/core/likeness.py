"""How alike letters are: the measure of C-16, between every two of many letters at once.

`c3` is the share of one letter's three-word runs that the other has too, `s80` the share of its sentences that the
other has nearly word for word; both are seen from the shorter of the two. Names are masked, and salutation, close and
signature are dropped (D-19). Sentences are nearly the same at 80 of 100 of the ratio 2 x LCS / (sum of the lengths),
which libraries for fuzzy matching call `ratio`.

A thousand letters make half a million pairs, so nothing is compared pair by pair. What letters share is kept as a whole
number with one bit a letter, and counted for all letters together by adding such numbers column by column, as on paper.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sundown.core.stems import WORD

NEARLY = 80
"""Of 100: from here on two sentences count as one."""

FEWEST_WORDS = 4
"""Shorter sentences ("Thank you.") are everybody's."""

_LONGEST_SENTENCE = 600
_MASK = "_"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of the shorter of two letters stands in the other as well, from 0 to 1."""

    c3: float
    s80: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on likeness is told: as a reason to block, and as a warning."""

    c3_block: float = 0.45
    s80_block: float = 0.50
    warn: float = 0.25

    def severity(self, likeness: Likeness) -> str | None:
        """`block`, `warn`, or None."""
        if likeness.c3 >= self.c3_block or likeness.s80 >= self.s80_block:
            return "block"
        return "warn" if max(likeness.c3, likeness.s80) >= self.warn else None


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


def likeness(one: Comparable, other: Comparable) -> Likeness:
    """The likeness of two letters."""
    runs = min(len(one.runs), len(other.runs))
    fewest = min(len(one.sentences), len(other.sentences))
    seen_from = [pair for pair in ((one, other), (other, one)) if len(pair[0].sentences) == fewest]
    again = max(_sentences_again(*pair) for pair in seen_from)
    return Likeness(len(one.runs & other.runs) / runs if runs else 0.0, again / fewest if fewest else 0.0)


def _sentences_again(one: Comparable, other: Comparable) -> int:
    return sum(any(nearly_the_same(sentence, theirs) for theirs in other.sentences) for sentence in one.sentences)


def first_shared(one: Comparable, other: Comparable) -> int | None:
    """The place in `one` of the first sentence that `other` has too, else of the one that shares most runs with it."""
    for place, sentence in zip(one.places, one.sentences, strict=True):
        if any(nearly_the_same(sentence, theirs) for theirs in other.sentences):
            return place
    shared = [len(_runs(sentence) & other.runs) for sentence in one.sentences]
    return one.places[shared.index(max(shared))] if shared and max(shared) else None


def _runs(sentence: str) -> frozenset[tuple[str, str, str]]:
    words = sentence.split()
    return frozenset(zip(words, words[1:], words[2:], strict=False))


# ------------------------------------------------------------------------------------------ two sentences


def nearly_the_same(one: str, other: str) -> bool:
    """Whether the ratio of two sentences is 80 or more."""
    if one == other:
        return True
    needed = -(-NEARLY * (len(one) + len(other)) // 200)
    if min(len(one), len(other)) < needed:
        return False
    head = _common(one, other)
    one, other = one[head:], other[head:]
    tail = _common(one[::-1], other[::-1])
    needed -= head + tail
    one, other = one[: len(one) - tail], other[: len(other) - tail]
    return needed <= 0 or (min(len(one), len(other)) >= needed and longest_common(one, other) >= needed)


def _common(one: str, other: str) -> int:
    """How many signs both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def longest_common(one: str, other: str) -> int:
    """The length of the longest common subsequence; a column of the usual table is one whole number (Hyyrö 2004)."""
    at: dict[str, int] = {}
    for place, sign in enumerate(one):
        at[sign] = at.get(sign, 0) | 1 << place
    whole = (1 << len(one)) - 1
    column = whole
    for sign in other:
        if matching := column & at.get(sign, 0):
            column = (column + matching) | (column - matching)
    return len(one) - (column & whole).bit_count()


# ------------------------------------------------------------------------------------------ many letters


def alike(letters: Sequence[Comparable], thresholds: Thresholds) -> Iterator[tuple[int, int]]:
    """Every two letters that have something to be told about, as their places, the smaller first."""
    runs = [letter.runs for letter in letters]
    by_runs = _sharing(runs, _holders(runs), thresholds.warn)
    sentences = [letter.sentences for letter in letters]
    by_sentences = _sharing(sentences, _similar_holders(letters), thresholds.warn)
    both = [one | other for one, other in zip(by_runs, by_sentences, strict=True)]
    found = {(min(one, other), max(one, other)) for one, mask in enumerate(both) for other in _bits(mask)}
    yield from sorted(pair for pair in found if pair[0] != pair[1])


def _sharing(held: Sequence[Collection[object]], holders: Mapping[object, int], share: float) -> list[int]:
    """For each letter those, no shorter than it, that hold at least that share of what it holds."""
    as_long = _as_long([len(things) for things in held])
    sharing = []
    for things in held:
        fewest = max(1, -(-round(share * 10_000) * len(things) // 10_000))
        counts = _counted(holders[thing] for thing in things if thing in holders)
        sharing.append(_reaching(counts, fewest) & as_long[len(things)])
    return sharing


def _as_long(lengths: Sequence[int]) -> dict[int, int]:
    """For each length the letters that are no shorter: likeness is seen from the shorter."""
    at_least, mask = {}, 0
    for place in sorted(range(len(lengths)), key=lambda place: -lengths[place]):
        mask |= 1 << place
        at_least[lengths[place]] = mask
    return at_least


def _holders(letters: Iterable[Iterable[object]]) -> Mapping[object, int]:
    """For everything that two letters or more hold, the letters that hold it."""
    holders: dict[object, int] = defaultdict(int)
    for place, held in enumerate(letters):
        for thing in held:
            holders[thing] |= 1 << place
    return {thing: mask for thing, mask in holders.items() if mask & (mask - 1)}


def _counted(masks: Iterable[int]) -> list[int]:
    """How often each letter is in the masks, as binary columns: the lowest digit of all letters first."""
    columns: list[int] = []
    for carry in masks:
        for place, column in enumerate(columns):
            if not carry:
                break
            columns[place], carry = column ^ carry, column & carry
        if carry:
            columns.append(carry)
    return columns


def _reaching(columns: Sequence[int], least: int) -> int:
    """The letters whose count is at least that number."""
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


def _bits(mask: int) -> Iterator[int]:
    digits = bin(mask)[:1:-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)


def _similar_holders(letters: Sequence[Comparable]) -> Mapping[object, int]:
    """For every sentence, the letters that have one nearly like it."""
    own: dict[str, int] = defaultdict(int)
    for place, letter in enumerate(letters):
        for sentence in letter.sentences:
            own[sentence] |= 1 << place
    similar: dict[object, int] = dict(own)
    for one, other in _similar_pairs(list(own)):
        similar[one] |= own[other]
        similar[other] |= own[one]
    return similar


def _similar_pairs(sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Sentences that are nearly the same, found among those that share one of their rarer words.

    Nearly the same sentences share half of their words at least; two that share half of the words of the shorter one
    share one of its rarer half, and of the rarer half of the other.
    """
    words = [frozenset(sentence.split()) for sentence in sentences]
    often = Counter(word for held in words for word in held)
    seen: dict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(sentences)), key=lambda place: len(sentences[place])):
        rarer = sorted(words[place], key=lambda word: (often[word], word))[: len(words[place]) // 2 + 1]
        shortest = len(sentences[place]) * 2 // 3
        nearby = {other for word in rarer for other in seen[word] if len(sentences[other]) >= shortest}
        for other in nearby:
            enough = 2 * len(words[place] & words[other]) >= min(len(words[place]), len(words[other]))
            if enough and nearly_the_same(sentences[place], sentences[other]):
                yield sentences[place], sentences[other]
        for word in rarer:
            seen[word].append(place)
