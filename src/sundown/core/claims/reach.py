"""How far something of the writer's reached, by whose authority, and what others did for them.

Readers check such claims: "rolled out across the whole trust", "the cooperatives use my form", "advised three other
trusts", "as the winner of the contest", "she has already written to you on my behalf". What is wished, asked, denied or
said of the reader is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.reach_frames import ABOUT_READERS, CLASSES, REACH, WISHED
from sundown.core.frames import classes, frames, sorted_frames

_NAMED = classes(CLASSES)
PLACES = frozenset(re.findall(r"[a-z]{3,}", f"{_NAMED['area']} {_NAMED['houses']}"))
"""Words for how far something goes; they tell nothing of what it is."""
_FRAMES = sorted_frames(REACH, _NAMED)
(_WISHED,) = frames(WISHED, _NAMED)
(_ABOUT_READERS,) = frames(ABOUT_READERS, _NAMED)
_MAY_REACH = re.compile(
    r"(?i)\b(?:across|throughout|all|every|each|most|up and down|my|our|other|several|many|dozens?|two|three|four|five"
    r"|six|seven|eight|nine|ten|twelve|only|first|youngest|best|winner|holder|champion|recipient|finalist|medallist|behalf"
    r"|already|told|word|marks?|scores?|grades?|place|wrote|recommended|vouched|nominated|known|assured|promised"
    r"|record|half|whole|entire)\b"
)
_CUT = re.compile(r"[,;:–—]| (?:and|but|because|so|though|although) ")


def reaches(sentence: str) -> Iterator[tuple[int, int]]:
    """The places of a sentence that say how far it reached, in the order of the frames."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_REACH.search(sentence):
        return
    for sort, frame in _FRAMES:
        for match in frame.finditer(sentence):
            clause = sentence[_clause_start(sentence, match.start()) : match.end()]
            of_readers = sort != "others" and _ABOUT_READERS.search(clause)
            if not of_readers and not _WISHED.search(clause):
                yield match.start() + len(match[0]) - len(match[0].lstrip(" ,")), match.end()


def _clause_start(sentence: str, place: int) -> int:
    return max((cut.end() for cut in _CUT.finditer(sentence, 0, place)), default=0)
