"""How much a sentence sounds like blunt ones, and how much like those of careful letters.

A wording of tone says what a sentence may mean; whether it is meant so shows in the words around it. Each word and each
pair of words has nine weights, learned from lines of both sorts: one for each class of tone and one for decent
sentences. They are added up, and what is left is the logarithm of the odds that somebody would call the sentence blunt:
0 is one to one, -3 is one to twenty. `bluntness.txt` holds the weights, and `tools/cut_bluntness.py` learns them.

A word has weights of its own if the lines hold it, and weights from its meaning, so that words which no line holds
count as their neighbours do. A long sentence is looked at whole and in its clauses, and the bluntest counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import exp, log

from sundown.core.drafting.plain import word_set
from sundown.core.tone import Heard

CLASSES = (
    "desperation", "pressure", "presumption", "bitterness", "flattery", "self_deprecation", "register",
    "written_record", "decent",
)  # fmt: skip
DECENT = CLASSES.index("decent")

FEWEST_WORDS = 6
"""Shorter sentences are weighed as if they had so many words, for two words alone mean little."""
FEWEST_MEANT = 4
ZERO = 79
"""The sign for a weight of nothing; one sign further is one step more."""

_TOKEN = re.compile(r"n't|'(?:m|s|re|ve|ll|d)\b|[a-z]+(?=n't)|[a-z]+(?:-[a-z]+)*|\d+|[!?]+|[^\w\s\x01.,;:'\"()#–—-]")
_CLAUSE = re.compile(r"[;:—–]| - |, (?=(?:and|but|so|because|since|which|who|although|though|if|or|as|when|for|yet)\b)")
_LEAST_OF_CLAUSE = 4
_UNSAID = word_set(
    "the a an of to in and for that on is was with as it by at from be has are have but were this had which or its "
    "been also would 's 'm 'd 've 're 'll do did does"
)


@dataclass(frozen=True)
class Table:
    """The weights, a sign a class: of words and pairs as they stand, and of words by their meaning.

    `start` is what the classes begin with, and the steps are what one sign further is worth.
    """

    start: list[float]
    said_step: float
    meant_step: float
    said: dict[str, bytes]
    meant: dict[str, bytes]


@lru_cache(maxsize=20_000)
def heard(sentence: str) -> Heard:
    """How the bluntest part of a sentence sounds: the whole, or one of its clauses."""
    return max((_heard(sentence, start, end) for start, end in parts(sentence)), key=lambda each: each.odds)


def parts(sentence: str) -> list[tuple[int, int]]:
    """The places of the sentence, and of its clauses of four words or more."""
    cuts = [(0, 0), *(cut.span() for cut in _CLAUSE.finditer(sentence)), (len(sentence), len(sentence))]
    places = [(before[1], behind[0]) for before, behind in pairwise(cuts)]
    clauses = [(start, end) for start, end in places if len(sentence[start:end].split()) >= _LEAST_OF_CLAUSE]
    return [(0, len(sentence)), *(clauses if len(places) > 1 else ())]


def tokens(sentence: str) -> list[str]:
    """Words in small letters, contractions apart, any number as 0, signs that exclaim or draw."""
    return ["0" if token.isdigit() else token for token in _TOKEN.findall(sentence.lower().replace("’", "'"))]


def features(words: Sequence[str]) -> Iterator[str]:
    """What of a sentence has weights as it stands: words, pairs, and pairs with one word between; each once."""
    ends = ["^", *words, "$"]
    yield from dict.fromkeys(
        [
            *words,
            *(f"{one}_{other}" for one, other in pairwise(ends)),
            *(f"{one}__{other}" for one, other in zip(words, words[2:], strict=False)),
        ]
    )


def meaning(words: Sequence[str]) -> list[str]:
    """The words that say something."""
    return [word for word in words if word not in _UNSAID]


def said_share(words: Sequence[str]) -> float:
    """By what the weights of words and pairs are multiplied."""
    return float(max(len(words), FEWEST_WORDS) ** -0.5)


def meant_share(known: int) -> float:
    """By what weights from meaning are multiplied, where so many words have them."""
    return float(max(known, FEWEST_MEANT) ** -0.5)


def _scores(words: Sequence[str]) -> list[float]:
    table = _table()
    said = [table.said[feature] for feature in features(words) if feature in table.said]
    meant = [table.meant[word] for word in meaning(words) if word in table.meant]
    one, other = said_share(words) * table.said_step, meant_share(len(meant)) * table.meant_step
    columns = zip(table.start, _added(said), _added(meant), strict=True)
    return [start + one * by_word + other * by_meaning for start, by_word, by_meaning in columns]


def _added(rows: list[bytes]) -> list[int]:
    """The sums of the weights in these rows, a class each, in steps."""
    none = ZERO * len(rows)
    return [sum(column) - none for column in zip(*rows, strict=True)] or [0] * len(CLASSES)


def _heard(sentence: str, start: int, end: int) -> Heard:
    """How a part of a sentence sounds: the odds of all other classes against the decent one, and the likeliest."""
    scores = _scores(tokens(sentence[start:end]))
    others = [score - scores[DECENT] for place, score in enumerate(scores) if place != DECENT]
    most = max(others)
    odds = most + log(sum(exp(other - most) for other in others))
    return Heard(odds, CLASSES[others.index(most)], start, end)


@cache
def _table() -> Table:
    """The weights as `tools/cut_bluntness.py` wrote them."""
    text = files("sundown.language").joinpath("bluntness.txt").read_text(encoding="utf-8")
    steps, start, *rows = [line.split(" ") for line in text.splitlines() if not line.startswith("# ")]
    said = {row[0]: row[1].encode() for row in rows if row[1] != "-"}
    meant = {row[0]: row[2].encode() for row in rows if len(row) > 2}
    return Table([float(each) for each in start[1:]], float(steps[1]), float(steps[2]), said, meant)
