"""Spellings of another English: `spellings.txt` holds pairs, and the writer's language says which one is theirs.

Names, and everything within quotation marks, stay as they are: an employer's "Centre" is not a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from sundown.language.slip import Slip, is_known
from sundown.language.words import Words

_BRITISH = frozenset(("GB", "IE", "AU", "NZ", "ZA", "IN"))
_NAMES = {"US": "American", "CA": "Canadian"}
_QUOTED = re.compile(r'"[^"\n]{1,300}"|“[^”\n]{1,300}”')


def slips(words: Words, known: frozenset[str], tag: str) -> Iterator[Slip]:
    """Words that are spelt as another English has it; a capital within a sentence is a name's."""
    region = tag.replace("_", "-").split("-")[-1].upper()
    foreign = _foreign("CA" if region == "CA" else "GB" if region in _BRITISH else "US")
    quoted = [match.span() for match in _QUOTED.finditer(words.source)]
    for number, word in enumerate(words.row):
        own = foreign.get(word.text)
        if own is None or is_known(word.text, known) or any(start < word.start < end for start, end in quoted):
            continue
        told = words.source[word.start : word.end]
        if told[:1].isupper() and number and words.row[number - 1].text not in ".!?:¶":
            continue
        own = own[:1].upper() + own[1:] if told[:1].isupper() else own
        message = f'"{told}" is spelt "{own}" in {_NAMES.get(region, "British")} English'
        yield Slip("dialect", "warn", word.start, word.end, message, (own,))


@cache
def _foreign(region: str) -> Mapping[str, str]:
    """The other spelling and one's own, for a region: Canada writes -our and -re as Britain does, and -ize."""
    found: dict[str, str] = {}
    part = ""
    for line in (Path(__file__).parent / "spellings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            part = line.removeprefix("== ")
        elif part == "both" and line:
            found.update(_family(region, *line.split()))
        elif part == region.casefold() and line:
            other, own = line.split()
            found[other] = own
    return found


def _family(region: str, stems: str, american: str, british: str, canadian: str = "gb") -> Iterator[tuple[str, str]]:
    """A stem with endings: each word as others spell it, and as the region does."""
    stem, *endings = stems.split("+")
    own_is_british = (canadian if region == "CA" else region.casefold()) == "gb"
    other, own = (american, british) if own_is_british else (british, american)
    for ending in endings or [""]:
        yield stem + other.strip("-") + ending, stem + own.strip("-") + ending
