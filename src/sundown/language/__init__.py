"""The language of a letter: spelling, words taken for others, grammar, doubled words, punctuation, dialect.

`slips()` reads a text and says what is wrong in it; `warm()` loads what that takes beforehand. Everything behind them
is private to this folder: Harper, a grammar checker that runs on this machine, and our own tables of wordings,
confusions and spellings. English only: a text in another language is not for it.

What it finds is a claim about wording and never about facts. A slip is no finding yet: the checks of `preflight` show
it, each those of its own kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from sundown.language import confusions, dialects, grammar, harper_rules, repeated, signs, wordings
from sundown.language.slip import KINDS, Slip, apart
from sundown.language.words import tagged

__all__ = ["KINDS", "LONGEST", "Slip", "is_installed", "slips", "warm"]

LONGEST = 8_000
"""Code points of a text that are read: three times what a long letter has. What is beyond would take seconds."""


def is_installed() -> bool:
    """Whether Harper is there: without it only our own tables look at a text, and spelling is not looked at."""
    return harper_rules.is_installed()


def warm(tag: str = "en-US") -> None:
    """Load Harper and the tables for a language tag: up to three seconds the first time, nothing afterwards."""
    slips("A warm welcome.", frozenset(), tag)


@lru_cache(maxsize=256)
def slips(text: str, known: frozenset[str] = frozenset(), tag: str = "en-US") -> tuple[Slip, ...]:
    """What is wrong in an English text, in order and without overlaps; offsets are its code points.

    `known` are words of the record: names, and the words of the trade. None of them is misspelt or taken for another.
    `tag` is the writer's language (BCP 47): en-US, en-GB, en-CA, en-AU, en-IN, else as en-US.
    """
    read = text[:LONGEST].translate(_ALIKE)
    return tuple(apart(_all(read, known, tag)))


_ALIKE = {ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " ", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
"""Signs that mean the same, one for one, so that offsets stay; halves of a pair, which no checker can read."""


def _all(text: str, known: frozenset[str], tag: str) -> Iterator[Slip]:
    read = harper_rules.read(text, known, tag)
    words = tagged(text, read.tags)
    return chain(
        wordings.slips(words, known),
        dialects.slips(words, known, tag),
        confusions.slips(words, known),
        grammar.slips(words),
        repeated.slips(text),
        signs.slips(text),
        read.slips,
    )
