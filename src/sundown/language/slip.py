"""A slip, and how several about one place become one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

KINDS = ("spelling", "real_word", "grammar", "doubled_word", "punctuation", "dialect")
"""What a slip can be; the checks of these names show them."""

_RANK = {"confirm": 0, "warn": 1, "note": 2}
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Slip:
    """Something wrong at a place of a text: its kind, how sure it is (`confirm`, `warn`, `note`), what was meant."""

    kind: str
    severity: str
    start: int
    end: int
    message: str
    suggest: tuple[str, ...] = ()


def apart(slips: Iterable[Slip]) -> list[Slip]:
    """The slips in order, of those that overlap only the surest; of equally sure ones the first given.

    A spelling of another dialect is that, whatever a dictionary says of it.
    """
    chosen: list[Slip] = []
    for slip in sorted(slips, key=lambda slip: (slip.kind != "dialect", _RANK[slip.severity])):
        if all(slip.end <= other.start or slip.start >= other.end for other in chosen):
            chosen.append(slip)
    return sorted(chosen, key=lambda slip: slip.start)


def is_known(word: str, known: frozenset[str]) -> bool:
    """Whether the record has the word, in either case and with or without an 's."""
    low = word.casefold()
    return low in known or low.removesuffix("'s").removesuffix("'") in known
