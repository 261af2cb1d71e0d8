"""Where a sentence says that something comes with this very message: attached, enclosed, "herewith", "as PDFs".

Whoever encloses is the writer, what is enclosed is a paper or a picture, and it comes with this message. A wording that
names two of the three announces something; being attached to a town, an enclosed yard, a hose that was attached to a
pump, and what went with an earlier letter do not.
"""

from __future__ import annotations

import re

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.enclosing_frames import ANNOUNCED, CLASSES, ELSEWHERE, IF_WANTED, MAY_ANNOUNCE
from sundown.core.frames import classes, frames, quick_look, rows

_NAMED = classes(CLASSES)
_SAID = frames(ANNOUNCED, _NAMED)
(_ELSEWHERE,) = frames(ELSEWHERE, _NAMED)
(_IF_WANTED,) = frames(IF_WANTED, _NAMED)
_MAY_ANNOUNCE = quick_look("".join(rows(MAY_ANNOUNCE)), _NAMED)


def announcement(sentence: str) -> tuple[int, int] | None:
    """The first place of a sentence that announces something enclosed with this message; None where none does."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_ANNOUNCE.search(sentence.casefold()) or _ELSEWHERE.search(sentence):
        return None
    places = [
        match.span()
        for pattern in _SAID
        for match in pattern.finditer(sentence)
        if not _only_if_wanted(sentence, match)
    ]
    return min(places, key=lambda place: (place[0], -place[1]), default=None)


def _only_if_wanted(sentence: str, match: re.Match[str]) -> bool:
    """Whether the words say what the writer will or could enclose."""
    return any(
        wanted.start() <= match.end() and match.start() <= wanted.end() for wanted in _IF_WANTED.finditer(sentence)
    )
