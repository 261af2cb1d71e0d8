"""What you say of yourself is something that the record holds.

Certificates, degrees, prizes, publications, employers, titles and years of practice are what a reader checks. One that
no fact holds has to be confirmed: it may well be true, but you should be able to show it. Everything else that you tell
of yourself is yours to tell.

Example: "I hold a Six Sigma black belt", which nobody noted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sundown.core.anatomy import Span
from sundown.core.claims.assertions import FRAME_STEMS, NO_NAMES, Assertion, assertions, takes_somewhere
from sundown.core.claims.experience import Told, told
from sundown.core.claims.reach import PLACES, reaches
from sundown.core.claims.standing import ENOUGH, clauses_of_standing
from sundown.core.claims.words import is_ordinary
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.figures import CALENDAR, WEAK_STEMS, figures
from sundown.core.findings import Example, Finding
from sundown.core.nearness import spelling
from sundown.core.record import Held, is_recorded
from sundown.core.stems import stems

CITES = ("S1-01", "S1-11")

_LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)
_ENOUGH = 3
"""Telling stems in one fact that hold an assertion, however long it is."""


def check(letter: Examination) -> Iterator[Finding]:
    """What a reader might check and no fact holds."""
    if letter.kind in _LEFT_ALONE or not letter.anatomy.english:
        return
    for sentence in letter.anatomy.sentences:
        text = sentence.text
        place = (
            _asserted(letter, text)
            or _of_standing(letter, text)
            or _of_reach(letter, text)
            or _of_experience(letter, text)
        )
        if place is not None:
            start, end = place
            span = Span(sentence.start + start, sentence.start + end, sentence.text[start:end])
            yield letter.at("confirm", span, "no fact holds this: is it true, and could you show it?")


def _asserted(letter: Examination, sentence: str) -> tuple[int, int] | None:
    """The first assertion with weight that no fact holds."""
    told = (each for each in assertions(sentence) if _has_weight(letter, each) and not _is_held(letter, each))
    return next(((each.start, each.end) for each in told), None)


def _of_standing(letter: Examination, sentence: str) -> tuple[int, int] | None:
    """The first clause whose weight, unknown names included, makes it a claim, and that no fact holds."""
    for clause in clauses_of_standing(sentence):
        unknown = not _are_known(letter, clause.names) and not takes_somewhere(clause.text)
        if clause.weight + (_OF_A_NAME if unknown else 0) >= ENOUGH and not _are_told(
            letter, clause.text, unknown=unknown
        ):
            start = clause.start + len(clause.text) - len(clause.text.lstrip())
            return start, clause.end
    return None


def _of_reach(letter: Examination, sentence: str) -> tuple[int, int] | None:
    """The first place that says how far it reached, or what others did, and that no fact holds."""
    return next((place for place in reaches(sentence) if not _is_reach_told(letter, sentence[slice(*place)])), None)


def _is_reach_told(letter: Examination, text: str) -> bool:
    """Whether one fact holds most of it and how far it went; that it names the district alone is not enough."""
    places = _telling(text) & stems(" ".join(PLACES))
    telling = _telling(text) - places
    if not telling or any(not is_recorded(letter.record, each) for each in figures(text) if each.unit != CALENDAR):
        return False
    facts = (held.stems for held in letter.record.held if not held.is_address)
    return any(2 * len(telling & fact) >= len(telling) and (not places or places & fact) for fact in facts)


def _of_experience(letter: Examination, sentence: str) -> tuple[int, int] | None:
    """The first thing told of the writer's record of which no fact and no title knows."""
    return next(((each.start, each.end) for each in told(sentence) if not _is_experience_known(letter, each)), None)


def _is_experience_known(letter: Examination, said: Told) -> bool:
    """Whether a fact about the writer, a note or the post's title has half of what it is of; of an office, the word."""
    telling = _telling(said.beside) or _telling(said.of)
    if said.sort == "know":
        return _are_known(letter, said.of.split())
    numbers = [figure for figure in figures(said.text) if figure.unit != CALENDAR]
    if any(not is_recorded(letter.record, each) for each in numbers):
        return False
    facts = (held.stems for held in letter.record.held if not held.is_address and _is_of_the_writer(held))
    most = max((len(telling & fact) for fact in (*facts, stems(letter.title))), default=0)
    return not telling or 2 * most > len(telling)


def _is_of_the_writer(held: Held) -> bool:
    """Whether it is no field of a contact: what others are is no support."""
    return not held.origin.startswith("contact ")


_OF_A_NAME = 2


def _are_told(letter: Examination, text: str, *, unknown: bool = False) -> bool:
    telling = _telling(text)
    return not telling or (not unknown and _most_shared(letter, telling) >= min(_ENOUGH, (len(telling) + 1) // 2))


def _has_weight(letter: Examination, said: Assertion) -> bool:
    """Whether a reader would look it up; of deeds and echoes only those with an unknown name, a number or a scope."""
    unknown = not _are_known(letter, said.names)
    if said.sort == "echo":
        return unknown or said.has_scope
    if said.sort == "deed":
        return (unknown and not said.moves) or (said.leads and (said.has_quantity or said.has_scope))
    return True


def _are_known(letter: Examination, names: Iterable[str]) -> bool:
    """Whether the record has all of these names, as far as they are names."""
    return all(
        word.casefold() in NO_NAMES
        or is_ordinary(word.casefold().partition("'")[0])
        or not _variants(word).isdisjoint(letter.record.words)
        for word in names
    )


def _variants(word: str) -> frozenset[str]:
    spelt = spelling(word)
    return frozenset((spelt, spelt.removesuffix("'s"), spelt.removesuffix("s"), *spelt.split("-")))


def _telling(text: str) -> frozenset[str]:
    """The stems that tell the thing itself."""
    return frozenset(each for each in stems(text) - WEAK_STEMS - FRAME_STEMS if "'" not in each)


def _most_shared(letter: Examination, telling: frozenset[str]) -> int:
    """How many of them one fact has."""
    return max((len(telling & held.stems) for held in letter.record.held if not held.is_address), default=0)


def _is_held(letter: Examination, said: Assertion) -> bool:
    """Whether a fact has its telling words, and all of its names and numbers; without any it claims nothing."""
    if not _are_known(letter, said.names):
        return False
    numbers = [figure for figure in figures(said.text) if figure.unit != CALENDAR]
    if (
        numbers
        and not said.names
        and said.sort == ("tenure")
        and all(is_recorded(letter.record, each) for each in numbers)
    ):
        return True
    telling = _telling(said.text)
    if said.sort == "office":
        telling -= stems(" ".join(said.names))
    if said.sort == "tenure" and telling <= letter.record.stems:
        return True
    most = _most_shared(letter, telling)
    new = sum(not is_recorded(letter.record, each) for each in numbers)
    return not telling or most >= _ENOUGH or 2 * most >= len(telling) + (said.sort == "office") + new


PASSES = (Example(body="I earned the CRRT certificate in November 2025. I worked nights at Mercy Hospital.\n"),)
FAILS = (
    Example(body="I hold a Six Sigma black belt.\n", quote="I hold a Six Sigma black belt"),
    Example(body="I worked for Cedar Hospice until May.\n", quote="I worked for Cedar Hospice until May"),
)
