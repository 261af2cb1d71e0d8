"""Words that stand twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.language.slip import Slip

_TWICE = re.compile(r"(?i)(?<![\w'-])([^\W\d_]+(?:'[^\W\d_]+)?)(?:[ \t]+\n?[ \t]*|\n[ \t]*)\1(?![\w'-])")
_RIGHT = frozenset(("had", "that", "very", "so", "bye", "ha", "no", "never"))
_SELDOM_RIGHT = frozenset(("is", "do", "you", "her", "in", "on"))
"""Told you you could, moved in in May: possible, and seldom meant."""


def slips(text: str, right: frozenset[str] = _RIGHT) -> Iterator[Slip]:
    """Every word that stands twice; what is `right` twice is left alone, and so is a name of two same words."""
    for match in _TWICE.finditer(text):
        word = match.group(1)
        low = word.casefold()
        if low not in right and not match.group().istitle():
            severity = "warn" if low in _SELDOM_RIGHT else "confirm"
            yield Slip("doubled_word", severity, match.start(), match.end(), f'"{low}" stands twice', (word,))
