"""The language of a letter: spelling, words taken for others, grammar, doubled words, punctuation, dialect.

`slips()` reads a text and says what is wrong in it; `warm()` loads what that takes beforehand. Everything behind them
is private to this folder: Harper, a grammar checker that runs on this machine, and our own tables of wordings,
confusions and spellings; for German an installed dictionary and tables. Other languages it leaves alone.

What it finds is a claim about wording and never about facts. A slip is no finding yet: the checks of `preflight` show
it, each those of its own kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from sundown.language import (
    confusions,
    dialects,
    german,
    harper_rules,
    repeated,
    sentence_ends,
    server,
    signs,
    wordings,
)
from sundown.language.server import Server
from sundown.language.slip import KINDS, Slip, apart
from sundown.language.words import tagged

__all__ = ["KINDS", "LONGEST", "Slip", "ask", "reads", "slips", "unread", "warm"]

ENGLISH, GERMAN = "en", "de"
LONGEST = 8_000
"""Code points of a text that are read: three times what a long letter has. What is beyond would take seconds."""


def unread(tag: str) -> str | None:
    """Why spelling is not looked at in that language, and what would help; None where it is."""
    if _primary(tag) == GERMAN:
        return german.missing()
    return None if harper_rules.is_installed() else "the package harper-py is not installed"


def reads(tag: str) -> bool:
    """Whether there is anything here that looks at texts in that language."""
    return _primary(tag) in (ENGLISH, GERMAN)


def warm(tag: str = "en-US") -> None:
    """Load Harper and the tables for a language tag: up to three seconds the first time, nothing afterwards."""
    slips("A warm welcome.", frozenset(), tag)


def ask(chosen: Server | None) -> None:
    """From now on, let this LanguageTool server read each text too; None asks none, which is how it begins."""
    _asked.clear()
    _asked.update({"server": chosen} if chosen is not None else {})
    slips.cache_clear()


_asked: dict[str, Server] = {}


@lru_cache(maxsize=256)
def slips(text: str, known: frozenset[str] = frozenset(), tag: str = "en-US") -> tuple[Slip, ...]:
    """What is wrong in an English or German text, in order and without overlaps; offsets are its code points.

    `known` are words of the record: names, and the words of the trade. None of them is misspelt or taken for another.
    `tag` is the text's language (BCP 47): en-US, en-GB, en-CA, en-AU, en-IN, de-DE, de-AT, de-CH, else as en-US.
    """
    read = text[:LONGEST].translate(_ALIKE)
    theirs = server.slips(_asked["server"], read, known, tag) if _asked else ()
    return tuple(apart(chain(_all(read, known, tag), theirs)))


_ALIKE = {ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " ", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
"""Signs that mean the same, one for one, so that offsets stay; halves of a pair, which no checker can read."""


def _primary(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].casefold()


def _all(text: str, known: frozenset[str], tag: str) -> Iterator[Slip]:
    if _primary(tag) == GERMAN:
        return german.slips(text, known, tag)
    read = harper_rules.read(text, known, tag)
    words = tagged(text, read.tags)
    return chain(
        wordings.slips(words, known),
        dialects.slips(words, known, tag),
        confusions.slips(words, known),
        repeated.slips(text),
        signs.slips(text),
        sentence_ends.slips(words),
        read.slips,
    )
