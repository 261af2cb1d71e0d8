"""Titles before names: the recorded one is right, in any language; and what names in letters are told with."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import Examination
from sundown.core.findings import Finding
from sundown.core.named import RANKS, Place
from sundown.core.nearness import spelling
from sundown.core.people import Person

_SAME_TITLE = {"doctor": "dr", "prof": "professor", "herrn": "herr", "m": "monsieur"}
_FOREIGN = ({"mr", "herr", "monsieur", "sr"}, {"ms", "mrs", "miss", "frau", "mme", "madame", "sra"})
"""Titles that are the same in other languages; within one language each is its own."""
_ENGLISH = word_set("mr ms mrs miss mx")
_OF_ONE_SEX = word_set("mr mrs ms miss mx herr herrn frau monsieur madame m mme mlle sr sra")


def found(letter: Examination, place: Place, severity: str, message: str, suggest: list[str] | None = None) -> Finding:
    return letter.within(place.where, severity, (place.start, place.end), message, suggest or [])


def in_texts(letter: Examination, place: Place) -> bool:
    """Whether the facts have each of its words."""
    return all(spelling(word) in letter.record.words for word in place.spelt)


def title_found(letter: Examination, place: Place, persons: list[Person]) -> Iterator[Finding]:
    """The title before a name that is right: the recorded one, or one to be confirmed."""
    told = [person for person in persons if person.honorific]
    if any(_fits(place, person) for person in told):
        return
    if told and len(told) == len(persons):
        right = told[0]
        message = f"{shortened(right.name, 60)} is {right.honorific}, not {place.title}"
        yield found(letter, place, "block", message, [right.called])
    elif place.where == "body" and place.start < letter.anatomy.salutation[1]:
        name = persons[0].name
        message = f"nobody recorded {place.title} for {shortened(name, 60)}: the whole name is safe"
        yield found(letter, place, "confirm", message, [name])


_DEGREES = frozenset(("ing", "dipl-ing", "dipl", "mag"))
"""What stands between a title and a name, and is nobody's alone."""


def _fits(place: Place, person: Person) -> bool:
    """Whether one of the titles is theirs, and none is that of the other sex: Herr Dr. is not Frau Dr."""
    said, own = set(map(_as_title, place.titles)) - _DEGREES, set(map(_as_title, person.titles))
    if said <= RANKS and not own & RANKS:
        return True  # Captain Page may be Mr. Page
    for group in _FOREIGN:
        if said & group and own & group and not (said | own) & group <= _ENGLISH:
            said, own = said - group, own - group
            if not said:
                return True
    against = said & _OF_ONE_SEX - own if own & _OF_ONE_SEX else set()
    return bool(said & own) and not against


def _as_title(title: str) -> str:
    low = title.rstrip(".").casefold()
    return _SAME_TITLE.get(low, low)
