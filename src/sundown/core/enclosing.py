"""Where a sentence says that something comes with this very message: attached, enclosed, "herewith", "as PDFs".

Whoever encloses is the writer, what is enclosed is a paper or a picture, and it comes with this message. A wording that
names two of the three announces something; being attached to a town, an enclosed yard, a hose that was attached to a
pump, and what went with an earlier letter do not. What somebody said or thought is attached, and what usually is, tells
of work: it announces nothing. Where the sentence names no paper, it may be about anything.
"""

from __future__ import annotations

import re

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.enclosing_frames import (
    ANNOUNCED,
    CLASSES,
    ELSEWHERE,
    IF_WANTED,
    IN_PLAIN_SIGHT,
    MAY_ANNOUNCE,
    OF_WORK,
    TOLD_OF,
)
from sundown.core.frames import classes, frames, quick_look, rows

_NAMED = classes(CLASSES)
_SAID = frames(ANNOUNCED, _NAMED)
(_ELSEWHERE,) = frames(ELSEWHERE, _NAMED)
(_IF_WANTED,) = frames(IF_WANTED, _NAMED)
(_TOLD_OF,) = frames(TOLD_OF, _NAMED)
(_OF_WORK,) = frames(OF_WORK, _NAMED)
(_IN_PLAIN_SIGHT,) = frames(IN_PLAIN_SIGHT, _NAMED)
_MAY_ANNOUNCE = quick_look("".join(rows(MAY_ANNOUNCE)), _NAMED)


def announcement(sentence: str) -> tuple[int, int] | None:
    """The first place of a sentence that announces something enclosed with this message; None where none does."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_ANNOUNCE.search(sentence.casefold()) or _ELSEWHERE.search(sentence):
        return None
    places = [
        match.span()
        for pattern in _SAID
        for match in pattern.finditer(sentence)
        if not _only_if_wanted(sentence, match) and not _of_work(sentence, match)
    ]
    return min(places, key=lambda place: (place[0], -place[1]), default=None)


def is_unmistakable(sentence: str) -> bool:
    """Whether a sentence with an announcement can be about nothing but this message and a paper with it."""
    return _IN_PLAIN_SIGHT.search(sentence) is not None and _A_CUSTOM.match(sentence) is None


def _of_work(sentence: str, match: re.Match[str]) -> bool:
    """Whether it stands in what somebody said, thought or asked, or says how something is done again and again."""
    if _OF_WORK.search(match[0]):
        return True
    told = _TOLD_OF.search(sentence, 0, match.start() + 1)
    return told is not None and _A_NEW_CLAUSE.search(sentence, told.end(), match.start() + 1) is None


_A_NEW_CLAUSE = re.compile(
    r"(?i)[;:)–—]|, (?:(?:and|so|but) )?(?:i|we|it|they|my|the|here|please)\b| (?:and|so|but|of) (?:i|my|it|the)\b"
)
_A_CUSTOM = re.compile(
    r"(?i)\W*(?:when|whenever|once|as soon as|every time|wherever) (?:an?|the|any|something|it|one)\b"
)


def _only_if_wanted(sentence: str, match: re.Match[str]) -> bool:
    """Whether the words say what the writer will or could enclose."""
    return any(
        wanted.start() <= match.end() and match.start() <= wanted.end() for wanted in _IF_WANTED.finditer(sentence)
    )
