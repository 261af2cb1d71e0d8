"""The salutation: it names the reader, whole and spelt right, with the right title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.drafting.plain import shortened
from sundown.core.examination import Examination
from sundown.core.findings import Finding
from sundown.core.named import KNIGHTLY, Place, greeted
from sundown.core.nearness import lost_accents, spelling
from sundown.core.nicknames import may_be_called
from sundown.core.people import Person
from sundown.preflight._names_told import found, in_texts, title_found

_FIRST_NAME_TERMS = re.compile(r"(?i)\bcall (?:me|him|her|them)\b|\bfirst[- ]names?\b|\bfirst name terms\b")
_FORMAL_KINDS = ("thank_you_email", "strategic_letter", "second_round_thank_you", "withdrawal_letter", "decline_letter")
_GENDER = {"geehrte herr": "geehrter Herr", "geehrter frau": "geehrte Frau", "lieber frau": "liebe Frau",
           "liebe herr": "lieber Herr"}  # fmt: skip


def salutation(letter: Examination) -> Iterator[Finding]:
    """The reader's name: spelt right, whole, with the right title."""
    places = greeted(letter.anatomy.flat, *letter.anatomy.salutation)
    person = letter.record.people.persons.get(letter.letter.to)
    yield from _agreement(letter)
    if not places or person is None or not person.words or _confirmed(letter, person):
        return
    yield from _reader(letter, _whose(places, person), person)


def others_greeted(letter: Examination) -> list[Place]:
    """Who is greeted beside the reader: "Dear Ms. Reed and Dr. Patel"."""
    places = greeted(letter.anatomy.flat, *letter.anatomy.salutation)
    person = letter.record.people.persons.get(letter.letter.to)
    return [each for each in places if person is not None and each is not _whose(places, person)]


def _whose(places: list[Place], person: Person) -> Place:
    """The name that is the reader's: the first one that has a word of it, or the first one."""
    own = set(map(spelling, person.words))
    return next((each for each in places if own & set(map(spelling, each.spelt))), places[0])


def _reader(letter: Examination, place: Place, person: Person) -> Iterator[Finding]:
    spelt = tuple(map(spelling, place.spelt))
    right = spelt in person.surnames if place.title else set(spelt) <= set(map(spelling, person.words))
    if place.title.casefold() in KNIGHTLY:
        yield from _knighted(letter, place, person)
        return
    if not right and not place.title and set(map(spelling, person.honorific.split())) >= set(spelt):
        return  # "Thank you, Captain"
    if right and place.title:
        yield from title_found(letter, place, [person])
    elif right and len(spelt) == 1 and len(person.words) > 1 and spelling(person.given) in spelt:
        yield from _first_name(letter, place, person)
    elif not right and not _goes_by(letter, place, person):
        yield found(letter, place, _how_wrong(place, person), _why_not(letter, person, place), [person.called])


def _knighted(letter: Examination, place: Place, person: Person) -> Iterator[Finding]:
    """Sir and Dame stand before the first name, with the surname behind it or without."""
    if spelling(place.spelt[0]) != spelling(person.given):
        first = f"{place.title} {person.given}"
        yield found(letter, place, "block", f"{place.title} stands before the first name: {first}", [first])


def _goes_by(letter: Examination, place: Place, person: Person) -> bool:
    """Whether it is what a fact calls them: "Kate Moss asked me to write"."""
    short = not place.title and may_be_called(person.given, place.spelt[0])
    return short and in_texts(letter, place)


def _how_wrong(place: Place, person: Person) -> str:
    """A short form of the first name may be right, accents may be lost; all else is not the reader's name."""
    if not place.title and place.spelt[1:] in ((), person.words[1:]) and may_be_called(person.given, place.spelt[0]):
        return "confirm"
    with_accents = {
        word if not lost_accents(said, word) else said: word for said in place.spelt for word in person.words
    }
    meant = tuple(spelling(with_accents.get(said, said)) for said in place.spelt)
    right = meant in person.surnames if place.title else set(meant) <= set(map(spelling, person.words))
    return "confirm" if right else "block"


def _agreement(letter: Examination) -> Iterator[Finding]:
    """Sehr geehrter Herr, sehr geehrte Frau."""
    start, end = letter.anatomy.salutation
    low = letter.anatomy.flat[start:end].casefold()
    for wrong, right in _GENDER.items():
        if (place := low.find(wrong)) >= 0:
            at = (start + place, start + place + len(wrong))
            yield letter.within("body", "block", at, f"it is {right}", [right])


def _confirmed(letter: Examination, person: Person) -> bool:
    """Whether the salutation is the one that they confirmed, word for word."""
    start, end = letter.anatomy.salutation
    said = letter.anatomy.flat[start:end]
    return bool(person.salutation) and spelling(person.salutation.rstrip(" ,:;!")) in spelling(said)


def _why_not(letter: Examination, person: Person, place: Place) -> str:
    others = [each for word in place.spelt for each in letter.record.people.with_word(word)]
    said = shortened(place.said, 60)
    if spelling(place.said) == spelling(person.given):
        return f"{said} is the first name: {person.called}"
    own = set(map(spelling, person.words))
    if not own & set(map(spelling, place.spelt)) and others:
        return f"this letter goes to {shortened(person.name, 60)}, not to {shortened(others[0].name, 60)}"
    return f"{shortened(person.name, 60)} is not spelt like that"


def _first_name(letter: Examination, place: Place, person: Person) -> Iterator[Finding]:
    """The first name alone, where nothing shows that they offered it."""
    formal = letter.kind in _FORMAL_KINDS and letter.talk is not None and person.honorific
    if not formal or letter.contact is None or letter.contact.kind != "contact":
        return
    if any(_FIRST_NAME_TERMS.search(text) for _, text in letter.record.texts):
        return
    start, end = letter.anatomy.salutation
    meant = not letter.anatomy.flat[start:end].lstrip().casefold().startswith("dear")
    yield found(letter, place, "note" if meant else "warn", "the first name, unless they offered it", [person.called])
