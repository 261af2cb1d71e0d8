"""How much a clause says of its writer's standing: the sum of what a reader could look up in it.

Claims come in more wordings than any list of sentences has ("a Queen's Award came of it", "they flew me to Tokyo to
teach it"). What they share is a distinction, an institution, a name that nobody noted, a superlative or a number, said
by or of the writer as something that was. Each weighs something; what is said to the reader, felt, wished or planned,
and the steps of applying for a post, weigh against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.achievements import ACHIEVED, DEED_VERBS
from sundown.core.claims.standing_frames import AGAINST, PAST, WEIGHTS
from sundown.core.frames import frames, sorted_frames

ENOUGH = 4
"""The weight from which on a clause claims something."""

_NAMED = {"deed_verbs": DEED_VERBS}
_WEIGHTS = tuple((int(weight), frame) for weight, frame in sorted_frames(WEIGHTS, _NAMED))
_MINE = _WEIGHTS[-1][1]
(_PAST,) = frames(PAST, _NAMED)
(_AGAINST,) = frames(AGAINST, _NAMED)
_NAME = re.compile(
    r"(?<![\w'’.])(?<![.!?:] )(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Dr )(?<!Mr\. )(?<!Ms\. )(?<!Dr\."
    r" )(?<!^)[A-Z](?![A-Z]+\b)[\w'’&-]*"
)
_IS_WHAT_I_DID = re.compile(
    r"(?i)\W*(?:and |but |because |so )?(?:it|it's|that|this|they|which|who|nobody|no one|(?:an?"
    r"|the) [\w' -]{0,30}?(?:award|prize|medal|title)|[A-Z]\w+ (?:called|named|rated|made|gave))\b"
)
"""The subject of a clause that goes on about what its writer did."""
_GOES_ON = re.compile(r"(?i)\W*(?:and )?(?:\w+ly )?(?:\w{3,}ed|won|led|ran|built|came|got|held|taught)\b")
"""A clause that takes its subject from the one before."""
_CUT = re.compile(r"[,;:–—](?!\d)| (?:and|but|so|because|while|when|though|although) ")
_FEWEST_WORDS = 4
_SINCE_THE_TALK = re.compile(
    r"(?i)\bsince (?:we|you and i|our|i) (?:last )?(?:met|spoke|talk\w*|wrote|saw|interview|conversation)\b"
)
"""News, which no record can hold yet."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause about its writer: its place in the sentence, its words, its weight but for names, and its names."""

    start: int
    end: int
    text: str
    weight: int
    names: tuple[str, ...]


def clauses_of_standing(sentence: str) -> Iterator[Clause]:
    """The clauses that say of their writer what was, with their weight."""
    if len(sentence) > LONGEST_SENTENCE or _SINCE_THE_TALK.search(sentence):
        return
    mine = _MINE.search(sentence) is not None
    for start, end in _clauses(sentence):
        text, before = sentence[start:end], sentence[:start]
        if not _is_of_the_writer(text, before) or _AGAINST.search(text) or (not mine and _AGAINST.search(sentence)):
            continue
        if _PAST.search(text):
            yield Clause(start, end, text, _weight(text), tuple(_NAME.findall(text)))


def _is_of_the_writer(text: str, before: str) -> bool:
    """Whether a clause names its writer, or goes on about them or what they did."""
    goes_on = _GOES_ON.match(text) and _MINE.search(before)
    return bool(_MINE.search(text) or _IS_WHAT_I_DID.match(text) or goes_on)


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    """The places of the clauses; a piece of fewer words than make a clause goes with the one before."""
    begin = 0
    for cut in _CUT.finditer(sentence):
        if (
            len(sentence[begin : cut.start()].split()) >= _FEWEST_WORDS
            and len(sentence[cut.end() :].split()) >= _FEWEST_WORDS
        ):
            yield begin, cut.start()
            begin = cut.end()
    yield begin, len(sentence.rstrip(" .!?"))


def _weight(text: str) -> int:
    return sum(weight for weight, frame in _WEIGHTS if frame.search(text)) + (1 if ACHIEVED.search(text) else 0)
