"""What you say of yourself is something that the record holds.

Certificates, degrees, prizes, publications, employers, titles and years of practice are what a reader checks. One that
no fact holds has to be confirmed: it may well be true, but you should be able to show it. Everything else that you tell
of yourself is yours to tell.

Example: "I hold a Six Sigma black belt", which nobody noted.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.claims.assertions import FRAME_STEMS, Assertion, assertions
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.figures import CALENDAR, WEAK_STEMS, figures
from sundown.core.findings import Example, Finding
from sundown.core.nearness import spelling
from sundown.core.record import is_recorded
from sundown.core.stems import stems

CITES = ("S1-01", "S1-11")

_LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)
_ENOUGH = 3
"""Telling stems in one fact that hold an assertion, however long it is."""


def check(letter: Examination) -> Iterator[Finding]:
    """What a reader might check and no fact holds."""
    if letter.endless or letter.kind in _LEFT_ALONE or not letter.anatomy.english:
        return
    for sentence in letter.anatomy.sentences:
        said = next((each for each in assertions(sentence.text) if _has_weight(letter, each) and not _is_held(letter, each)), None)
        if said is not None:
            place = Span(sentence.start + said.start, sentence.start + said.end, said.text)
            yield letter.at("confirm", place, "no fact holds this: is it true, and could you show it?")


def _has_weight(letter: Examination, said: Assertion) -> bool:
    """Whether a reader would look it up: all but deeds and echoes; of these what has an unknown name, number or scope."""
    unknown = bool(_unknown_names(letter, said))
    if said.sort == "echo":
        return unknown or said.has_scope
    if said.sort == "deed":
        return (unknown and not said.moves) or (said.leads and (said.has_quantity or said.has_scope))
    return True


def _unknown_names(letter: Examination, said: Assertion) -> frozenset[str]:
    return frozenset(map(spelling, said.names)) - letter.record.words


def _is_held(letter: Examination, said: Assertion) -> bool:
    """Whether a fact has its telling words, and all of its names and numbers; without any it claims nothing."""
    if _unknown_names(letter, said):
        return False
    numbers = [figure for figure in figures(said.text) if figure.unit != CALENDAR]
    if numbers and not said.names and said.sort == "tenure" and all(is_recorded(letter.record, each) for each in numbers):
        return True
    telling = frozenset(each for each in stems(said.text) - WEAK_STEMS - FRAME_STEMS if "'" not in each)
    if said.sort == "office":
        telling -= stems(" ".join(said.names))
    if said.sort == "tenure" and telling <= letter.record.stems:
        return True
    most = max((len(telling & held.stems) for held in letter.record.held), default=0)
    new = sum(not is_recorded(letter.record, each) for each in numbers)
    return not telling or most >= _ENOUGH or 2 * most >= len(telling) + (said.sort == "office") + new


PASSES = (Example(body="I earned the CRRT certificate in November 2025. I worked nights at Mercy Hospital.\n"),)
FAILS = (
    Example(body="I hold a Six Sigma black belt.\n", quote="I hold a Six Sigma black belt"),
    Example(body="I worked for Cedar Hospice until May.\n", quote="I worked for Cedar Hospice until May"),
)
