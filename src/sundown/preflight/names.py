"""Every name is spelt as its owner spells it, and the salutation names the reader.

Names in the salutation, the subject and the text are held against the record: whole surnames with their particles and
apostrophes, accents, and letters that only look right. A near-miss, another person's name on top, a title that the
record knows otherwise, or half a surname blocks, with the right one suggested. A title that nobody recorded has to be
confirmed, and so has a person whom no fact knows, or of whom it knows one half of the name only. A name without its
accents is warned about. Quoted words, places, months and products are no names.

Example: "Dear Ms. Kowalsky" to Denise Kowalski.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.claims.words import EMPLOYERS, PARTICLES, is_ordinary
from sundown.core.drafting.names import is_also_a_word
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import SPOKEN, Examination
from sundown.core.findings import Example, Finding
from sundown.core.kin import is_own
from sundown.core.named import KNIGHTLY, RANKS, Place, bare, runs, without_addresses
from sundown.core.nearness import lost_accents, skeleton, slips, spelling
from sundown.core.nicknames import is_first_name
from sundown.core.occupations import is_occupation
from sundown.core.passages import texts
from sundown.core.people import Person
from sundown.core.stems import words_of
from sundown.preflight._names_told import found, in_texts, title_found
from sundown.preflight._salutation import others_greeted, salutation

CITES = ("S1-01", "S1-06", "S1-07")

_NO_PERSON = word_set(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "christmas easter english german french spanish american british welsh irish scottish dear re fwd thank thanks "
    "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
_PLACES = EMPLOYERS | word_set(
    "street road lane avenue drive square court close hill park house hall farm bridge gardens green way terrace place "
    "boulevard highway river lake valley county church station airport centre center library museum theatre theater "
    "award prize trust fund foundation method scale test law rule act model effect day week"
)
_OF_A_PERSON = re.compile(
    r"(?i)(?:\b(?:colleague|manager|supervisor|friend|boss|meet|met|meeting|told|ask(?:ed)?|with|introduced me to|from"
    r"|regards to|wishes to|thanks to|thank|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ed|ing) (?:to|with)|and"
    r"|call|ring|phone|contact|reach|writing to|wrote to|as|to|by|for|when|what|that|saw|seeing|greet"
    r"|greetings to)[ ,]+)$"
)
_TELLS = re.compile(
    r"(?i)^(?:, (?:who|whom|whose|the|your|my|our|their|its|an?)\b| (?:and (?:i|you|we)|has|will|may|might|is|was|would"
    r"|told|tells|said|says|mentioned|suggested|asked|introduced|showed|explained|walked|recommended|gave|sends?"
    r"|offered"
    r"|wrote|called|rang|thinks|joined|knows|described|spoke|talked|agreed|helped|made|took|let|raised|pointed)\b|'s )"
)
_OF_A_PLACE = re.compile(r"'s [A-Z]")
_TELLS_SURELY = re.compile(
    r"(?i)^(?:, who\b| (?:told|said|mentioned|suggested|asked|introduced|showed|explained|walked|recommended|gave"
    r"|sends?|offered|wrote|called|thinks|joined)\b)"
)


def check(letter: Examination) -> Iterator[Finding]:
    """Names that are not the record's."""
    yield from salutation(letter)
    for other in others_greeted(letter):
        yield from _mention(letter, other, letter.anatomy.flat, frozenset())
    for where, text, begin in texts(letter):
        plain = text if letter.medium in SPOKEN else without_addresses(text)
        small = _in_small_letters(plain)
        for place in runs(where, plain, begin):
            yield from _mention(letter, place, plain, small)


# ------------------------------------------------------------------------------------------ the text


def _in_small_letters(text: str) -> frozenset[str]:
    """The words that stand there in small letters: with a capital they are no names."""
    return frozenset(word for word in words_of(text) if word[:1].islower())


def _mention(letter: Examination, place: Place, text: str, small: frozenset[str]) -> Iterator[Finding]:
    """One name in subject or text."""
    if place.title:
        yield from _behind_title(letter, place)
        return
    while len(place.words) > 1 and _is_aside(letter, place.spelt[0]):
        place = place.without_first()
    people, words = letter.record.people, [word for word in place.words if word[0].casefold() not in PARTICLES]
    known = [bool(people.with_word(bare(word[0]))) for word in words]
    beside = len(words) > 1 and any(known)
    wrong = [
        finding
        for word, is_known in zip(words, known, strict=True)
        if not is_known
        for finding in _misspelt(letter, place.where, word, text, small, beside=beside)
    ]
    if wrong:
        yield from wrong
        return
    if not any(known) and 2 <= len(words) <= 3 and _may_be_somebody(letter, place, text):
        yield found(letter, place, "confirm", f"no fact knows {shortened(place.said, 60)}: is the name right?")
    elif all(known) and len(words) == 2:
        yield from _mixed_up(letter, place)
    elif any(known) and len(words) == 2:
        yield from _half_known(letter, place, text, small)


def _is_aside(letter: Examination, word: str) -> bool:
    """Whether a word stands before a name and is none: "As John Marsh told me", Colonel Marsh, Nurse Reed."""
    low = word.casefold()
    return not letter.record.people.with_word(word) and (
        (is_ordinary(low) and not is_first_name(low)) or low in RANKS or is_occupation(low)
    )


def _half_known(letter: Examination, place: Place, text: str, small: frozenset[str]) -> Iterator[Finding]:
    """One half of somebody's name with another half: Nigel Page, where the record has Neville Page."""
    if letter.record.employers.named([word.casefold() for word in place.spelt]):
        return
    first, last = place.spelt[0], place.spelt[-1]
    person = letter.record.people.half_known(first, last)
    if person is None:
        return
    known, other = (last, first) if letter.record.people.with_word(last) else (first, last)
    low = other.casefold()
    ordinary = is_ordinary(low) and not is_first_name(low)
    if low in _NO_PERSON or low in _PLACES or low in small or ordinary or other.isupper() or low in letter.record.words:
        return
    after = text[place.end : place.end + 16]
    if _OF_A_PLACE.match(after):
        return
    around = _TELLS.match(after) or _OF_A_PERSON.search(text[max(0, place.start - 30) : place.start])
    if around or not is_also_a_word(known):
        message = f"the record has {shortened(person.name, 60)}: is {shortened(place.said, 60)} somebody else?"
        yield found(letter, place, "confirm", message, [person.name])


def _behind_title(letter: Examination, place: Place) -> Iterator[Finding]:
    """Dr. Patel: somebody's whole surname, and the right title.

    "Mrs Fell Thursday" may stand in a list of words without points: the longest beginning that fits counts.
    """
    for count in range(len(place.words), 0, -1):
        shorter = place.first(count)
        if count < len(place.words) and not _begins_anew(letter, place.spelt[count]):
            break
        if found := letter.record.people.behind_title(shorter.spelt):
            yield from title_found(letter, shorter, found)
            return
    yield from _unknown_behind_title(letter, place)


def _begins_anew(letter: Examination, word: str) -> bool:
    """Whether a word with a capital behind a name is none of that name: a day, a small word, one of the facts."""
    low = spelling(word)
    return low in _NO_PERSON or low in letter.record.words or is_ordinary(low) or len(low) == 1


def _unknown_behind_title(letter: Examination, place: Place) -> Iterator[Finding]:
    person = _meant(letter, place)
    said = shortened(place.said, 60)
    if person is not None and place.title.casefold() in KNIGHTLY and spelling(place.spelt[0]) == spelling(person.given):
        return
    if person is None:
        if not in_texts(letter, place):
            yield found(letter, place, "confirm", f"no fact knows {place.title} {said}: is the name right?")
    elif len(place.spelt) > 1 and letter.record.people.half_known(place.spelt[0], place.spelt[-1]) is not None:
        message = f"the record has {shortened(person.name, 60)}: is {said} somebody else?"
        yield found(letter, place, "confirm", message, [person.called])
    else:
        why = "is the first name" if spelling(place.said) == spelling(person.given) else "is not the name"
        lost = len(place.spelt) == 1 and any(lost_accents(place.spelt[0], word) for word in person.words)
        message = f"{said} {why}: {shortened(person.called, 60)}"
        severity = "warn" if lost else "confirm" if is_own(letter.anatomy.flat, place.start, place.end) else "block"
        yield found(letter, place, severity, message, [person.called])


def _meant(letter: Examination, place: Place) -> Person | None:
    """Whose name it nearly is, as a whole or by one of its words."""
    people = letter.record.people
    for word in reversed(place.spelt):
        if word.casefold() not in PARTICLES and (known := people.with_word(word)):
            return known[0]
        near = people.nearest(word)
        if near is not None and not in_texts(letter, place):
            return people.with_word(near)[0]
    return next(iter(people.with_half(place.spelt[0])), None) if len(place.spelt) == 1 else None


def _misspelt(
    letter: Examination, where: str, word: re.Match[str], text: str, small: frozenset[str], *, beside: bool
) -> Iterator[Finding]:
    """A single word that is nearly somebody's name and nothing else."""
    said = bare(word[0])
    right = letter.record.people.nearest(said)
    if right is None or _is_other_word(letter, said, small):
        return
    same = skeleton(said) == skeleton(right)
    surely = beside or same or len(said) >= 6 or slips(skeleton(said), skeleton(right)) < 2
    opening = not beside and (is_ordinary(said.casefold()) or not letter.anatomy.english)  # German nouns have capitals
    if surely and (same or not opening) and (len(right) > 4 or beside or same or _is_person_here(word, text)):
        owner = letter.record.people.with_word(right)[0]
        place = (word.start(), word.start() + len(said))
        severity = "warn" if lost_accents(said, right) else "block" if len(right) > 4 or beside or same else "confirm"
        yield letter.within(where, severity, place, f"{shortened(owner.name, 60)} spells it {right}", [right])


def _is_person_here(word: re.Match[str], text: str) -> bool:
    """Whether the words around say that it is a person."""
    after = text[word.start() + len(bare(word[0])) : word.end() + 16]
    return _TELLS.match(after) is not None and not is_ordinary(word[0].casefold())


def _is_other_word(letter: Examination, said: str, small: frozenset[str]) -> bool:
    """Whether it is a month, a word of the facts, or stands in small letters elsewhere."""
    low = spelling(said)
    known = low in letter.record.words or low.rstrip("s") in letter.record.words
    return low in _NO_PERSON or known or said.isupper() or said.casefold() in small


def _may_be_somebody(letter: Examination, place: Place, text: str) -> bool:
    """Whether two or three unknown words are a person: the words behind them say so, and no fact has them."""
    if _TELLS_SURELY.match(text[place.end : place.end + 20]) is None or in_texts(letter, place):
        return False
    return not any(is_ordinary(word.casefold()) or word.isupper() or word.casefold() in _PLACES for word in place.spelt)


def _mixed_up(letter: Examination, place: Place) -> Iterator[Finding]:
    """Two right words of different people: Denise Patel."""
    people = letter.record.people
    first, last = (people.with_word(word) for word in place.spelt[:2])
    given = [person for person in first if spelling(person.given) == spelling(place.spelt[0])]
    if (
        given
        and last
        and not set(first) & set(last)
        and not any(spelling(each.given) == spelling(place.spelt[1]) for each in last)
    ):
        right = given[0].name
        severity = "confirm" if is_own(letter.anatomy.flat, place.start, place.end) else "block"
        yield found(letter, place, severity, f"first and last name of two people: {shortened(right, 60)}?", [right])


PASSES = (
    Example(body="Dear Denise Kowalski,\n\nDr. Patel's question about CRRT was a good one. Will March suit you?\n"),
    Example(body="Dear Dr. Patel,\n\nDenise Kowalski showed me the ward.\n", to="patel"),
)
FAILS = (
    Example(body="Dear Denise Kowalsky,\n\nThank you for your time.\n", quote="Denise Kowalsky"),
    Example(body="Dear Ms. Kowalski,\n\nThank you for your time.\n", quote="Kowalski"),
    Example(body="Dear Ms. Patel,\n\nThank you for your time.\n", to="patel", quote="Patel"),
    Example(body="Dear Dr. Patel,\n\nThank you for your time.\n", quote="Patel"),
    Example(body="Thank you. Please give my regards to Dr. Pattel.\n", quote="Pattel"),
    Example(body="Dear Denise Kow\u0430lski,\n\nThank you for your time.\n", quote="Denise Kow\u0430lski"),
)
