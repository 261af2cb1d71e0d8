"""What people tell of their record in plain words: years as something, a background in it, a team that they led.

Such a claim has no name, number or institution that could be looked up, and is one all the same: "my years as a
paramedic", "I have run a night dock before". What it is of has to be known; the frame around it tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.experience_frames import AGAINST, CLASSES, EXPERIENCE
from sundown.core.claims.words import ROLES
from sundown.core.frames import classes, frames, sorted_frames

_WORKED = (
    r"(?:worked (?:in |on |at |with |as (?:an? )?|for )|(?:led|run|ran|managed|supervised|headed|trained|taught|coached"
    r"|directed|chaired|coordinated|done|did|organi[sz]ed|handled|overseen|opened|designed|built|planned) )"
)
_NAMED = classes(CLASSES, {"role": f"(?:{'|'.join(sorted(ROLES))})", "worked": _WORKED})
_FRAMES = sorted_frames(EXPERIENCE, _NAMED)
(_AGAINST,) = frames(AGAINST, _NAMED)
_GROUP = re.compile(rf"(?i)\b(?:{_NAMED['group']})\b")
_MAY_TELL = re.compile(
    r"(?i)\b(?:years|months|time|days|stint|spell|seasons|decades?|terms?|career|background|experience\w*|training"
    r"|qualif\w+|degree|schooling|trained|proficient|skilled|versed|competent|practi[sc]ed|expert|used to|accustomed"
    r"|know|before|too|as well|elsewhere|in the past|worked|led|run|ran|managed|supervised|headed|coached|mentored"
    r"|directed|commanded|chaired|co-?ordinated|overs\w+|bossed|founded|opened|launched|set up|recruited|hired)\b"
)
_CUT = re.compile(r"[,;:.–—](?!\d)| (?:but|so|because|which|who|where|when|while) ")
_SAYS = re.compile(
    r" (?:and (?:i|we)|i|we|you|would|will|could|should|can|may|might|must|is|are|was|were|has|have|had|did|does|do"
    r"|taught"
    r"|teach(?:es)?|help(?:s|ed)?|gave|gives?|show(?:s|ed)?|lets?|mean[st]?|tells?|told|makes?|made|covers?|prepared"
    r"|brought|brings?|left|leaves?|showed|never|to (?:be|the)) ",
    re.IGNORECASE,
)
"""What begins to say something of the thing told."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a writer tells of their record: its sort, its place and words, what it is of, and that without its group."""

    sort: str
    start: int
    end: int
    text: str
    of: str
    beside: str


def told(sentence: str) -> Iterator[Told]:
    """What a sentence tells of its writer's record, the first of each frame."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_TELL.search(sentence):
        return
    for sort, frame in _FRAMES:
        match = frame.search(sentence)
        if match is None:
            continue
        of = _SAYS.split(_CUT.split(match["object"])[0])[0]
        before = "" if sort == "noun" else _clause(sentence, match.start())
        if _AGAINST.search(before + sentence[match.start() : match.start("object")] + of):
            continue
        end = match.start("object") + len(of.rstrip())
        yield Told(sort, match.start(), end, sentence[match.start() : end], of, _GROUP.sub(" ", of))


def _clause(sentence: str, place: int) -> str:
    """What stands before a place in its clause."""
    return sentence[max((cut.end() for cut in _CUT.finditer(sentence, 0, place)), default=0) : place]
