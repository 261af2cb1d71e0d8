"""What writers assert of themselves that a reader can look up: a certificate, a prize, a post, a place, how many.

An assertion is a verb of achieving or holding whose subject is the writer ("I have opened", "and hold", "my book was"),
with an object that has weight: a credential, a name, a quantity, a scope ("the whole of"), an honour. What was seen or
said, wishes, plans, and everyday doings have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.achievements import ASIDE, DEED_VERBS, LEADING_VERBS, NEWS
from sundown.core.claims.claim_frames import (
    ASSERTED,
    CLASSES,
    MOVING,
    NO_CREDENTIAL,
    QUANTITY,
    SCOPE,
    SUBJECT,
    UNTELLING,
)
from sundown.core.claims.words import NO_NAMES as SMALL_WORDS
from sundown.core.claims.words import ROLES
from sundown.core.drafting.plain import word_set
from sundown.core.frames import classes, frames, sorted_frames
from sundown.core.stems import stem

_NAMED = classes(
    CLASSES,
    {
        "roles": "|".join(sorted(ROLES - word_set("head lead writer cook driver partner coach"))),
        "deed_verbs": DEED_VERBS,
    },
)
_FRAMES = sorted_frames(ASSERTED, _NAMED)
_LEADING = re.compile(rf"(?i)\b(?:{LEADING_VERBS})\b")
(_NO_CREDENTIAL,) = frames(NO_CREDENTIAL, _NAMED)
(_SCOPE,) = frames(SCOPE, _NAMED)
(_QUANTITY,) = frames(QUANTITY, _NAMED)
(_MOVING,) = frames(MOVING, _NAMED)
(_UNTELLING,) = frames(UNTELLING, _NAMED)
(_SUBJECT,) = frames(SUBJECT, _NAMED)
_CAPITAL = re.compile(r"(?<![\w'’.])(?<![.!?:] )[A-Z][\w'’&-]*(?:[-/][A-Z]\w*)*")
NO_NAMES = (
    word_set(
        "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april"
        " may june july august september october "
        "november december mr mrs ms dr mx miss sir english british american christmas easter"
    )
    | SMALL_WORDS
)


@dataclass(frozen=True, slots=True)
class Assertion:
    """One assertion: its sort, its place in the sentence, its words, and what gives it weight."""

    sort: str
    start: int
    end: int
    text: str
    names: tuple[str, ...]
    has_quantity: bool
    has_scope: bool
    leads: bool
    moves: bool


def assertions(sentence: str) -> Iterator[Assertion]:
    """What a sentence asserts of its writer, the first of each sort; nothing of what would be, and of relatives."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_ASSERT.search(sentence):
        return
    for sort, pattern in _FRAMES:
        for match in pattern.finditer(sentence):
            if sort == "deed" and _is_told_in_passing(sentence, match):
                continue
            start = (
                _beginning(sentence, match)
                if sort == ("echo")
                else match.start() + len(match[0]) - len(match[0].lstrip(" ,"))
            )
            text = sentence[start : match.end()].rstrip()
            of_the_writer = sort == "echo" or _is_of_the_writer(sentence, match)
            if of_the_writer and not _WITH_THE_READER.match(text) and not _NO_CREDENTIAL.search(text):
                yield _weighed(sort, start, text)


_MAY_ASSERT = re.compile(
    r"(?i)\b(?:i|we|me|my|it|them|i've|we've|i'm|having)\b|adopted|chosen|selected|shortlisted|named|voted"
)
_PASSIVE = re.compile(r"(?i)^,? ?(?:and )?\w+ (?:by|for|in|from|to|with|at|on|of|as|out)\b")
"""", made by a court": what was made, not who made it."""
_DENIED = re.compile(r"(?i)\b(?:nothing|not|no|neither|hardly|barely|n't)\b(?! (?:only|just))")
_SUPPOSED = re.compile(r"(?i)\b(?:if|should|once|when|unless|whether|until|till|in case|before) $")
"""What comes about only when the reader decides so."""
_OPENS = re.compile(r"(?i)\W*(?:having|after having)\b")
_WITH_THE_READER = re.compile(
    r"(?i)^\W*(?:i've|\w+)(?:\W+(?:i've|\w+)){0,5}? (?:(?:with|to|at|from|for|by) )?(?:you|your|yours)\b"
)


def _is_of_the_writer(sentence: str, match: re.Match[str]) -> bool:
    """Whether "I" is the subject of the matched verb: said with it, or the last one named before an "and"."""
    before = sentence[: match.start()]
    continued = match[0][0] in ",aA"
    if _SUPPOSED.search(before):
        return False
    if _DENIED.search(match[0][:30]) or (not continued and ASIDE.search(before[-60:])) or ASIDE.search(match[0][:40]):
        return False
    if re.match(
        (
            r"(?i)\W*(?:i|we|my|as|being|after|with|in|for|flew|seconded|posted|made|named|appointed|elected"
            r"|called|chose|picked|hired|took|gave|given|awarded|handed|presented|won|earned|brought|got|sent"
            r"|bought|adopted|chosen|selected|shortlisted|named|voted|recogni|approved)\b"
        ),
        match[0],
    ):
        return True
    if not before.strip() and _OPENS.match(match[0]):
        return re.search(r", (?:i|we)\b", sentence, re.IGNORECASE) is not None
    subjects = _SUBJECT.findall(before.replace("'", " "))
    return bool(subjects) and subjects[-1].casefold() in ("i", "we")


def _beginning(sentence: str, match: re.Match[str]) -> int:
    """Where the clause of an echo begins: who bought it is part of the claim."""
    before = sentence[: match.start()]
    cut = max((end.end() for end in _CUT.finditer(before)), default=0)
    return cut + len(before[cut:]) - len(before[cut:].lstrip())


_CUT = re.compile(r"[,;:–—]| (?:and|but|because|so) ")


def _is_told_in_passing(sentence: str, match: re.Match[str]) -> bool:
    """Whether a deed is news of these days, or no deed of anybody."""
    said = match[0]
    return bool((said[0] == "," and _PASSIVE.match(said)) or _UNTELLING.match(said) or NEWS.search(sentence))


def _weighed(sort: str, start: int, text: str) -> Assertion:
    names = tuple(word for word in _CAPITAL.findall(text) if sort != "deed" or not word.isupper())
    return Assertion(
        sort=sort,
        start=start,
        end=start + len(text),
        text=text,
        names=names,
        has_quantity=_QUANTITY.search(text) is not None,
        has_scope=_SCOPE.search(text) is not None,
        moves=_MOVING.search(" ".join(text.split()[:4])) is not None,
        leads=_LEADING.search(" ".join(text.split()[:5])) is not None,
    )


FRAME_STEMS = frozenset(
    map(stem, word_set(
        "got hold held earned won gained received took completed passed finished did done obtained worked"
        " spent served trained managed led ran supervised "
        "taught studied years months certificate certification degree licence license certified licensed"
        " qualified registered fluent two three four five six "
        "seven eight nine ten same first because under here years' still ever since bring brought also then"
        " there whole entire opened made built every own"
    ))
)  # fmt: skip
"""Stems of the frame, which tell nothing of the thing itself."""


def takes_somewhere(text: str) -> bool:
    """Whether its verb takes people somewhere: a place in its object is no claim."""
    return _MOVING.search(text) is not None
