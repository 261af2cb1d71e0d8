"""The language of a letter: spelling, words taken for others, grammar, doubled words, punctuation, dialect.

`slips()` reads a text and says what is wrong in it; `warm()` and `load_beside()` load beforehand what that takes.
Everything behind them is private to this folder: Harper, a grammar checker that runs on this machine, and our own
tables of wordings, confusions and spellings; for German an installed dictionary and tables. Other languages it leaves
alone.

What it finds is a claim about wording and never about facts. A slip is no finding yet: the checks of `preflight` show
it, each those of its own kind.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from threading import Thread

from sundown.language import (
    confusions,
    dialects,
    german,
    grammar,
    harper_rules,
    repeated,
    sentence_ends,
    server,
    signs,
    wordings,
)
from sundown.language.harper_rules import Read
from sundown.language.paragraphs import Latest, paragraphs
from sundown.language.server import Server
from sundown.language.slip import KINDS, Slip, apart
from sundown.language.words import tagged

__all__ = ["KINDS", "LONGEST", "Slip", "ask", "forget", "load_beside", "reads", "slips", "unread", "warm"]

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


def warm(tag: str = "en-US", known: frozenset[str] = frozenset()) -> None:
    """Load Harper, the tables and a record's words for a language tag: a second at first, nothing afterwards."""
    slips("A warm welcome.", known, tag)


def load_beside() -> None:
    """Begin to load Harper's dictionary in a thread, which takes half a second; meanwhile this one loads our tables.

    What goes wrong in the thread goes wrong again, and is raised, when a text is read.
    """
    Thread(target=_load, name="Harper's dictionary").start()
    deque(_english("A warm welcome.", Read(), frozenset(), "en-US"), maxlen=0)


def _load() -> None:
    with suppress(Exception):
        harper_rules.load()


def forget() -> None:
    """Forget what was read: whoever measures reads each text as if for the first time."""
    slips.cache_clear()
    _read_lately.clear()


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
    `tag` is the text's language (BCP 47): en-US, en-GB, en-CA, en-AU, en-IN, de-DE, de-AT, de-CH, else as en-US. A
    paragraph has the same slips in every text, so after an edit only the paragraphs that it changed are read; a server
    reads the whole text.
    """
    read = _beginning(text).translate(_ALIKE)
    pieces = list(paragraphs(read))
    own = (
        replace(slip, start=slip.start + piece.start, end=slip.end + piece.start)
        for piece, found in zip(pieces, _of_each([piece.text for piece in pieces], known, tag), strict=True)
        for slip in found
    )
    theirs = server.slips(_asked["server"], read, known, tag) if _asked else None
    return tuple(own if theirs is None else apart(chain(own, theirs)))


def _beginning(text: str) -> str:
    """As many whole sentences as are read, or else whole words."""
    if len(text) <= LONGEST:
        return text
    sentences = max(text.rfind(end, 0, LONGEST) for end in (". ", ".\n", "\n\n")) + 1
    return text[: sentences or text.rfind(" ", 0, LONGEST) + 1 or LONGEST]


_ALIKE = {ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " ", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
"""Signs that mean the same, one for one, so that offsets stay; halves of a pair, which no checker can read."""

_read_lately: Latest[tuple[str, frozenset[str], str], tuple[Slip, ...]] = Latest(2_000)
"""The slips of paragraphs: some two hundred letters of them."""


def _primary(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].casefold()


def _of_each(texts: Sequence[str], known: frozenset[str], tag: str) -> list[tuple[Slip, ...]]:
    """The slips of each paragraph; those that were not read lately are read together, which is faster."""
    found = {text: kept for text in texts if (kept := _read_lately.get((text, known, tag))) is not None}
    new = [text for text in dict.fromkeys(texts) if text not in found]
    for text, slips in zip(new, _all_of_each(new, known, tag), strict=True):
        found[text] = tuple(apart(slips))
        _read_lately.keep((text, known, tag), found[text])
    return [found[text] for text in texts]


def _all_of_each(texts: Sequence[str], known: frozenset[str], tag: str) -> Iterator[Iterator[Slip]]:
    if _primary(tag) == GERMAN:
        return (german.slips(text, known, tag) for text in texts)
    reads = harper_rules.read(texts, known, tag)
    return (_english(text, read, known, tag) for text, read in zip(texts, reads, strict=True))


def _english(text: str, read: Read, known: frozenset[str], tag: str) -> Iterator[Slip]:
    words = tagged(text, read.tags)
    return chain(
        wordings.slips(words, known),
        dialects.slips(words, known, tag),
        grammar.slips(words),
        confusions.slips(words, known),
        repeated.slips(text),
        signs.slips(text),
        sentence_ends.slips(words),
        read.slips,
    )
