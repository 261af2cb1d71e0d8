"""Deeds: "I", what I did or can do, and to what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.claims.words import COURTESIES, HOLDINGS, IRREGULAR, NOT_PAST
from sundown.core.stems import COMMON_STEMS, stem, stems

_I = re.compile(
    r"\bI(?:'ve|'d| have| had| also| then| once| often| always| even| just| already| \w+ly)*"
    r"(?: (?P<verb>[^\W\d_]+(?:-[^\W\d_]+)*))(?P<object>(?:(?!\bI\b)[^.!?;:])*)"
)
_END = re.compile(r"[\s,–—-]+(?:(?:and|but|so|that|which|because)\s*)*$|, (?:which|and it|so|but) .*$")
_A_NOTE = re.compile(r"^ (?:down|this|that|an? (?:short |quick )?note)\b")
"""I wrote down, I made a note: that is of the talk itself."""
_HAVE = re.compile(
    r"^I(?:'ve| (?:\w+ )?(?:have|had|bring|possess))\s(?:\w+ ){0,5}(?:experience|certificate|certification|degree"
    r"|diploma|licen[cs]e|training|background|skills?|knowledge|qualification|record|years)\b"
)


def deeds_in(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence tells of a deed of its writer, from "I" to the end of the clause.

    Thanks, wishes and what passed in the talk itself ("I appreciated", "I mentioned") are none.
    """
    for match in _I.finditer(sentence):
        if _is_deed(match["verb"].casefold(), match["object"]) or _HAVE.match(match[0]):
            end = match.start() + len(_END.sub("", match[0]))
            if telling_stems(sentence[match.start() : end]):
                yield match.start(), end


def telling_stems(deed: str) -> frozenset[str]:
    """The stems that tell this deed from any other: without common ones, unless there is nothing else."""
    said = stems(deed)
    return said - COMMON_STEMS or said


def _is_deed(verb: str, rest: str) -> bool:
    if verb in COURTESIES or stem(verb) in _COURTEOUS or _A_NOTE.match(rest):
        return False
    if verb in IRREGULAR or verb in HOLDINGS:
        return bool(stems(rest))
    return len(verb) > 4 and verb.endswith("ed") and verb not in NOT_PAST and bool(stems(rest))


_COURTEOUS = frozenset(stem(verb) for verb in COURTESIES)
