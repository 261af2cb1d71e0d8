"""Deeds: what I or we did or can do, and to what; and what you are made to have said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.claims.words import COURTESIES, HOLDINGS, IRREGULAR, NOT_PAST
from sundown.core.stems import COMMON_STEMS, stem, stems

_SAID = re.compile(
    r"\b[Yy]ou(?: also| even| \w+ly)* (?:asked|mentioned|said|told|described|explained|emphasi[sz]ed|stressed)\b"
    r"(?! what)(?:(?!\bI\b)[^.!?;:])*"
)
_I = re.compile(
    r"\b(?:I|[Ww]e)(?:'ve|'d| have| had| also| then| once| often| always| even| just| already| \w+ly)*"
    r"(?: (?P<verb>[^\W\d_]+(?:-[^\W\d_]+)*))(?P<object>(?:(?!\bI\b)[^.!?;:])*)"
)
_END = re.compile(r"[\s,–—-]+(?:(?:and|but|so|that|which|because)\s*)*$|, (?:which|and it|so|but) .*$")
_OF_THE_TALK = re.compile(r"^ (?:down|this|that|an? (?:short |quick )?note|talking|speaking|time)\b")
"""I wrote down, I made a note, we spent time."""
_HAVE = re.compile(
    r"^(?:I|[Ww]e)(?:'ve| (?:\w+ )?(?:have|had|bring|possess))\s(?:\w+ ){0,5}(?:experience|certificate|certification"
    r"|degree|diploma|licen[cs]e|training|background|skills?|knowledge|qualification|record|years)\b"
)


def deeds_in(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence tells of a deed of its writer, from "I" or "we" to the end of the clause; or what "you" said.

    Thanks, wishes and what passed in the talk itself ("I appreciated", "I mentioned") are none.
    """
    for match in _I.finditer(sentence):
        if _is_deed(match["verb"].casefold(), match["object"]) or _HAVE.match(match[0]):
            yield from _clause(match)
    for match in _SAID.finditer(sentence):
        yield from _clause(match)


def _clause(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The place of the clause that begins there, if it tells anything."""
    said = _END.sub("", match[0])
    if telling_stems(said):
        yield match.start(), match.start() + len(said)


def telling_stems(deed: str) -> frozenset[str]:
    """The stems that tell this deed from any other: without common ones, unless there is nothing else."""
    said = stems(deed)
    return said - COMMON_STEMS or said


def _is_deed(verb: str, rest: str) -> bool:
    if verb in COURTESIES or stem(verb) in _COURTEOUS or _OF_THE_TALK.match(rest):
        return False
    if verb in IRREGULAR or verb in HOLDINGS:
        return bool(stems(rest))
    return len(verb) > 4 and verb.endswith("ed") and verb not in NOT_PAST and bool(stems(rest))


_COURTEOUS = frozenset(stem(verb) for verb in COURTESIES)
