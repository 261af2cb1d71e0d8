"""Every name is spelt as its owner spells it, and the salutation names the reader.

Names in the salutation, the subject and the text are held against the record: whole surnames with their particles and
apostrophes, accents, and letters that only look right. A near-miss, another person's name on top, a title that the
record knows otherwise, or half a surname blocks, with the right one suggested. A title that nobody recorded has to be
confirmed, and so has a person whom no fact knows. Quoted words, places, months and products are no names.

Example: "Dear Ms. Kowalsky" to Denise Kowalski.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sundown.core.claims.words import HONORIFICS, PARTICLES, is_ordinary
from sundown.core.drafting.names import is_title
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import skeleton, slips, spelling
from sundown.core.people import NAME_WORD, Person

CITES = ("S1-01", "S1-06", "S1-07")

_SKIPPED = re.compile(
    r"(?i)(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}|(?<!\w)[\"“„][^\"”“\n]{0,300}[\"”“](?!\w)"
)
_TITLES = HONORIFICS - word_set("st chief captain") | word_set("doctor mme mlle")
_BEFORE_A_FIRST_NAME = word_set("sister brother father mother rabbi imam pastor reverend sir dame lady lord")
_SAME_TITLE = {"doctor": "dr", "prof": "professor"}
_GREETING = re.compile(
    r"(?i)\b(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|sehr geehrte[rsn]?|liebe[rs]?|hallo"
    r"|guten (?:tag|morgen|abend)|chère?|cher|bonjour)\b[ ,]*"
)
_NOBODY_IN_PARTICULAR = word_set(
    "all both everyone everybody team colleagues sir madam hiring search committee human resources friend friends "
    "folks there neighbors neighbours ladies gentlemen"
)
_NO_PERSON = word_set(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "christmas easter english german french spanish american british welsh irish scottish"
)
_OF_A_PERSON = re.compile(
    r"(?i)(?:\b(?:colleague|manager|supervisor|friend|boss|meet|met|meeting|told|ask(?:ed)?|with|introduced me to|from"
    r"|regards to|thank|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ed|ing) (?:to|with)|and)[ ,]+)$"
)
_TELLS = re.compile(
    r"(?i)^(?:, who\b| (?:told|said|mentioned|suggested|asked|introduced|showed|explained|walked|recommended|gave"
    r"|sends?|offered|wrote|called|thinks|joined)\b)"
)
_FIRST_NAME_TERMS = re.compile(r"(?i)\bcall (?:me|him|her|them)\b|\bfirst[- ]names?\b|\bfirst name terms\b")
_LONGEST_RUN = 12
_FORMAL_KINDS = ("thank_you_email", "strategic_letter", "second_round_thank_you", "withdrawal_letter", "decline_letter")


@dataclass(frozen=True)
class _Place:
    """Words of a name in the text: where, and the title before them."""

    where: str
    start: int
    end: int
    words: tuple[re.Match[str], ...]
    title: str = ""

    @cached_property
    def spelt(self) -> tuple[str, ...]:
        """Its words as they stand, without 's."""
        return tuple(_bare(word[0]) for word in self.words)

    @property
    def said(self) -> str:
        """Its words with blanks between them."""
        return " ".join(self.spelt)


def check(letter: Examination) -> Iterator[Finding]:
    """Names that are not the record's."""
    if letter.endless:
        return
    start, end = letter.anatomy.salutation
    greeted = _greeted(letter.anatomy.flat, start, end)
    if greeted is not None:
        yield from _salutation(letter, greeted)
    texts = (("subject", letter.flat_subject, 0), ("body", letter.anatomy.flat, end))
    for where, text, begin in texts:
        plain = _SKIPPED.sub(lambda match: "\0" * len(match[0]), text)
        for place in _runs(where, plain, begin, _openings(letter, where)):
            yield from _mention(letter, place, plain)


# ------------------------------------------------------------------------------------------ the salutation


def _greeted(flat: str, start: int, end: int) -> _Place | None:
    """Whom the salutation names; None where it names nobody in particular."""
    line = flat.rfind("\n", start, end) + 1 or start
    greeting = _GREETING.match(flat, line, end)
    words = list(NAME_WORD.finditer(flat, greeting.end() if greeting else line, end))
    title = ""
    while words and is_title(words[0][0]) and words[0][0].casefold() not in _BEFORE_A_FIRST_NAME:
        title = words.pop(0)[0]
    while words and words[0][0].casefold() in _BEFORE_A_FIRST_NAME:
        words.pop(0)
    if not words or any(word[0].casefold() in _NOBODY_IN_PARTICULAR or word[0] == "and" for word in words):
        return None
    return _Place("body", words[0].start(), words[-1].end(), tuple(words), title)


def _salutation(letter: Examination, place: _Place) -> Iterator[Finding]:
    """The reader's name: spelt right, whole, with the right title."""
    person = letter.record.people.persons.get(letter.letter.to)
    if person is None or not person.words or _confirmed(letter, person):
        return
    spelt = tuple(map(spelling, place.spelt))
    right = spelt in person.surnames if place.title else set(spelt) <= set(map(spelling, person.words))
    if not right:
        yield _found(letter, place, "block", _why_not(letter, person, place), [person.called])
    elif place.title:
        yield from _title(letter, place, [person])
    elif len(spelt) == 1 and len(person.words) > 1 and spelling(person.given) in spelt:
        yield from _first_name(letter, place, person)


def _confirmed(letter: Examination, person: Person) -> bool:
    """Whether the salutation is the one that they confirmed, word for word."""
    start, end = letter.anatomy.salutation
    said = letter.anatomy.flat[start:end]
    return bool(person.salutation) and spelling(person.salutation.rstrip(" ,:;!")) in spelling(said)


def _why_not(letter: Examination, person: Person, place: _Place) -> str:
    others = [each for word in place.spelt for each in letter.record.people.with_word(word)]
    said = shortened(place.said, 60)
    if spelling(place.said) == spelling(person.given):
        return f"{said} is the first name: {person.called}"
    own = set(map(spelling, person.words))
    if not own & set(map(spelling, place.spelt)) and others:
        return f"this letter goes to {shortened(person.name, 60)}, not to {shortened(others[0].name, 60)}"
    return f"{shortened(person.name, 60)} is not spelt like that"


def _first_name(letter: Examination, place: _Place, person: Person) -> Iterator[Finding]:
    """The first name alone, where nothing shows that they offered it."""
    formal = letter.kind in _FORMAL_KINDS and letter.talk is not None and person.honorific
    offered = any(_FIRST_NAME_TERMS.search(text) for _, text in letter.record.texts)
    if formal and not offered and letter.contact is not None and letter.contact.kind == "contact":
        start, end = letter.anatomy.salutation
        meant = not letter.anatomy.flat[start:end].lstrip().casefold().startswith("dear")
        yield _found(
            letter, place, "note" if meant else "warn", "the first name, unless they offered it", [person.called]
        )


# ------------------------------------------------------------------------------------------ the text


def _openings(letter: Examination, where: str) -> frozenset[int]:
    return frozenset(span.start for span in letter.anatomy.sentences) if where == "body" else frozenset([0])


def _runs(where: str, text: str, begin: int, openings: frozenset[int]) -> Iterator[_Place]:
    """Runs of words that may be a name: capitals with particles between or before them."""
    run: list[re.Match[str]] = []
    title = ""
    for word in NAME_WORD.finditer(text, begin):
        gap = text[run[-1].end() if run else word.start() : word.start()]
        joined = gap in (" ", "\n") or (gap == ". " and run and (len(run[-1][0]) == 1 or (title and len(run) == 1)))
        if run and not joined:
            yield from _closed(where, run, title)
            run, title = [], ""
        low = word[0].casefold()
        if low in _TITLES and word[0][:1].isupper() and (not run or not title):
            yield from _closed(where, run, title)
            run, title = [word], word[0]
        elif len(run) < _LONGEST_RUN and (_capital(word[0]) or (low in PARTICLES and _leads(text, word))):
            run.append(word)
        elif run:
            yield from _closed(where, run, title)
            run, title = [], ""
    yield from _closed(where, run, title)


def _capital(word: str) -> bool:
    return word[:1].isupper() or any(sign.isupper() for sign in word[1:])


def _leads(text: str, particle: re.Match[str]) -> bool:
    """Whether a name may follow that particle: "van der Berg", not "a la carte"."""
    return re.match(r" (?:[a-z]{1,3} )?[^\W\d_a-zß-öø-ÿ]", text[particle.end() : particle.end() + 8]) is not None


def _closed(where: str, run: list[re.Match[str]], title: str) -> Iterator[_Place]:
    """The run as a name, without the particles at its end and without its title."""
    words = run[1:] if title else run[:]
    while words and words[-1][0].casefold() in PARTICLES and not words[-1][0][:1].isupper():
        words.pop()
    if words:
        yield _Place(where, words[0].start(), words[0].start() + len(_joined(words)), tuple(words), title)


def _joined(words: list[re.Match[str]]) -> str:
    last = words[-1]
    return last.string[words[0].start() : last.start()] + _bare(last[0])


def _mention(letter: Examination, place: _Place, text: str) -> Iterator[Finding]:
    """One name in subject or text."""
    if place.title:
        yield from _behind_title(letter, place)
        return
    people, words = letter.record.people, [word for word in place.words if word[0].casefold() not in PARTICLES]
    known = [bool(people.with_word(_bare(word[0]))) for word in words]
    for word, is_known in zip(words, known, strict=True):
        if not is_known:
            yield from _misspelt(letter, place.where, word, text, beside=len(words) > 1 and any(known))
    if not any(known) and 2 <= len(words) <= 3 and _may_be_somebody(letter, place, text):
        yield _found(letter, place, "confirm", f"no fact knows {shortened(place.said, 60)}: is the name right?")
    elif all(known) and len(words) == 2:
        yield from _mixed_up(letter, place)


def _behind_title(letter: Examination, place: _Place) -> Iterator[Finding]:
    """Dr. Patel: somebody's whole surname, and the right title."""
    people = letter.record.people
    while place.words:  # "Mrs Fell Thursday" in a list of words without points: the longest beginning that fits
        found = people.behind_title(place.spelt)
        if found:
            yield from _title(letter, place, found)
            return
        if len(place.words) == 1 or place.words[-1][0].casefold() not in _NO_PERSON:
            break
        place = _Place(place.where, place.start, place.words[-2].end(), place.words[:-1], place.title)
    yield from _unknown_behind_title(letter, place)


def _unknown_behind_title(letter: Examination, place: _Place) -> Iterator[Finding]:
    people = letter.record.people
    for stop in range(len(place.words) - 1, 0, -1):
        shorter = _Place(place.where, place.start, place.words[stop - 1].end(), place.words[:stop], place.title)
        if found := people.behind_title(shorter.spelt):
            yield from _title(letter, shorter, found)
            return
    person = _meant(letter, place)
    said = shortened(place.said, 60)
    if person is not None:
        why = "is the first name" if spelling(place.said) == spelling(person.given) else "is not the name"
        yield _found(letter, place, "block", f"{said} {why}: {shortened(person.called, 60)}", [person.called])
    elif not _in_texts(letter, place):
        yield _found(letter, place, "confirm", f"no fact knows {place.title} {said}: is the name right?")


def _meant(letter: Examination, place: _Place) -> Person | None:
    """Whose name it nearly is, as a whole or by one of its words."""
    people = letter.record.people
    for word in reversed(place.spelt):
        if word.casefold() not in PARTICLES and (known := people.with_word(word)):
            return known[0]
        near = people.nearest(word)
        if near is not None and not _in_texts(letter, place):
            return people.with_word(near)[0]
    return next((each for each in people.persons.values() if _half(place.spelt, each)), None)


def _half(spelt: tuple[str, ...], person: Person) -> bool:
    """Whether it is one half of a double name: Kowalczyk of Kowalczyk-Brandt."""
    parts = {skeleton(part) for word in person.words[1:] if "-" in word for part in word.split("-")}
    return len(spelt) == 1 and skeleton(spelt[0]) in parts


def _title(letter: Examination, place: _Place, persons: list[Person]) -> Iterator[Finding]:
    """The title before a name that is right: the recorded one, or one to be confirmed."""
    told = [person for person in persons if person.honorific]
    said = _as_title(place.title)
    if any(said == _as_title(title) for person in told for title in person.titles):
        return
    if told and len(told) == len(persons):
        right = told[0]
        message = f"{shortened(right.name, 60)} is {right.honorific}, not {place.title}"
        yield _found(letter, place, "block", message, [right.called])
    elif place.where == "body" and place.start < letter.anatomy.salutation[1]:
        name = persons[0].name
        message = f"nobody recorded {place.title} for {shortened(name, 60)}: the whole name is safe"
        yield _found(letter, place, "confirm", message, [name])


def _as_title(title: str) -> str:
    low = title.rstrip(".").casefold()
    return _SAME_TITLE.get(low, low)


def _misspelt(letter: Examination, where: str, word: re.Match[str], text: str, *, beside: bool) -> Iterator[Finding]:
    """A single word that is nearly somebody's name and nothing else."""
    said = _bare(word[0])
    right = letter.record.people.nearest(said)
    if right is None or _is_other_word(letter, said, text):
        return
    surely = beside or skeleton(said) == skeleton(right) or len(said) >= 6 or slips(skeleton(said), skeleton(right)) < 2
    opening = not beside and (is_ordinary(said.casefold()) or not letter.anatomy.english)  # German nouns have capitals
    same = skeleton(said) == skeleton(right)
    if surely and (same or not opening) and (len(right) > 4 or beside or same):
        owner = letter.record.people.with_word(right)[0]
        place = (word.start(), word.start() + len(said))
        yield letter.within(where, "block", place, f"{shortened(owner.name, 60)} spells it {right}", [right])


def _is_other_word(letter: Examination, said: str, text: str) -> bool:
    """Whether it is a month, a word of the facts, or stands in small letters elsewhere."""
    low = spelling(said)
    if low in _NO_PERSON or low in letter.record.words or low.rstrip("s") in letter.record.words:
        return True
    return said.isupper() or re.search(rf"(?<!\w){re.escape(said.casefold())}(?!\w)", text) is not None


def _may_be_somebody(letter: Examination, place: _Place, text: str) -> bool:
    """Whether two or three unknown words are a person: the words around them say so, and no fact has them."""
    around = _OF_A_PERSON.search(text[max(0, place.start - 30) : place.start]) is not None
    tells = _TELLS.match(text[place.end : place.end + 20]) is not None
    plain = any(is_ordinary(word.casefold()) or word.isupper() for word in place.spelt)
    return tells and not plain and not _in_texts(letter, place) if around or tells else False


def _mixed_up(letter: Examination, place: _Place) -> Iterator[Finding]:
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
        yield _found(letter, place, "block", f"first and last name of two people: {shortened(right, 60)}?", [right])


def _in_texts(letter: Examination, place: _Place) -> bool:
    """Whether the facts have each of its words."""
    return all(spelling(word) in letter.record.words for word in place.spelt)


def _found(
    letter: Examination, place: _Place, severity: str, message: str, suggest: list[str] | None = None
) -> Finding:
    return letter.within(place.where, severity, (place.start, place.end), message, suggest or [])


def _bare(word: str) -> str:
    """The word without 's, and without the apostrophe of a plural."""
    return re.sub(r"['’](?:s|S|ll|d|ve|re)$", "", word)


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
