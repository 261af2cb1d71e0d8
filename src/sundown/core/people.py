"""Everybody in the journal by name: which names are theirs, and whom a name in a letter means or nearly means.

Names are compared whole: Berg is not van der Berg, Kowalczyk not Kowalczyk-Brandt. Accents, apostrophes and hidden
signs count; capitals do not (S1-06).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sundown.core.claims.words import PARTICLES
from sundown.core.drafting.names import bare_name, called, is_title, order_in_doubt
from sundown.core.drafting.plain import as_name
from sundown.core.facts import Contact, Journal, Seeker
from sundown.core.nearness import HIDDEN, Spellings, skeleton, spelling
from sundown.core.nicknames import may_be_called

_LETTER = rf"(?:[^\W\d_]|[{HIDDEN}\u0300-\u036f])"
NAME_WORD = re.compile(rf"{_LETTER}+(?:['’‘ʼ`´.‐‑-](?={_LETTER}){_LETTER}+)*")
"""A word as names have them: O'Rourke, Kowalczyk-Brandt, with whatever hides in it."""


@dataclass(frozen=True)
class Person:
    """Somebody of the journal: the words of the name as written, and the title as recorded.

    `titles` are all titles that are right, those inside the name too: Dr. Hauke Thomsen is Herr and Dr.
    """

    id: str
    name: str
    words: tuple[str, ...]
    honorific: str
    titles: tuple[str, ...]
    salutation: str
    called: str
    in_doubt: bool

    @cached_property
    def given(self) -> str:
        """The name by which friends call them."""
        return self.words[0] if self.words else ""

    @cached_property
    def surnames(self) -> frozenset[tuple[str, ...]]:
        """What may stand behind a title, in one spelling: no particle is left out, and no given name stands alone."""
        words, count = tuple(map(spelling, self.words)), len(self.words)
        runs = ((start, stop) for start in range(count) for stop in range(start + 1, count + 1))
        return frozenset(
            words[start:stop]
            for start, stop in runs
            if words[stop - 1] not in PARTICLES
            and (start == 0 or words[start - 1] not in PARTICLES)
            and ((start, stop) != (0, 1) or self.in_doubt or count == 1)
        )


class People:
    """The contacts and seekers of a journal."""

    def __init__(self, journal: Journal) -> None:
        everybody: list[Contact | Seeker] = [*journal.contacts.values(), *journal.seekers.values()]
        self.persons = {str(each.id): _person(each) for each in everybody}
        for key, seeker in journal.seekers.items():
            self.persons[str(key)] = self.persons[str(seeker.id)]
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        for person in dict.fromkeys(self.persons.values()):
            for word in person.words:
                self._by_word[spelling(word)].append(person)
        self._by_half: dict[str, list[Person]] = defaultdict(list)
        for person in dict.fromkeys(self.persons.values()):
            for half in {part for word in person.words[1:] if "-" in word for part in word.split("-")}:
                self._by_half[skeleton(half)].append(person)
        self.spellings = Spellings(
            word for person in self.persons.values() for word in person.words if word.casefold() not in PARTICLES
        )

    def with_word(self, word: str) -> list[Person]:
        """Those whose name has that word, spelt like that."""
        return self._by_word.get(spelling(word), [])

    def behind_title(self, words: tuple[str, ...]) -> list[Person]:
        """Those who may be called that behind a title."""
        spelt = tuple(map(spelling, words))
        return [person for person in self.with_word(spelt[-1] if spelt else "") if spelt in person.surnames]

    def with_half(self, word: str) -> list[Person]:
        """Those of whose double name that word is one half: Kowalczyk of Kowalczyk-Brandt."""
        return self._by_half.get(skeleton(word), [])

    def half_known(self, first: str, last: str) -> Person | None:
        """Who has one of these two for a first or a last name, and another one for the other half.

        None where somebody may be called both: by a short form, an initial, a middle name, or one of several names.
        """
        one, two = spelling(first), spelling(last)
        with_last = [each for each in self.with_word(last) if len(each.words) > 1 and spelling(each.words[-1]) == two]
        with_first = [each for each in self.with_word(first) if len(each.words) > 1 and spelling(each.given) == one]
        for each in with_last:
            own = set(map(spelling, each.words))
            if one in own or (len(one) == 1 and each.given[:1].casefold() == one) or may_be_called(each.given, first):
                return None
        if any(two in map(spelling, each.words) or (len(two) == 1) for each in with_first):
            return None
        return next(iter((*with_last, *with_first)), None)

    def nearest(self, word: str) -> str | None:
        """A word of somebody's name that this one is nearly, spelt right."""
        return next(iter(self.spellings.near(word)), None)


def _person(each: Contact | Seeker) -> Person:
    name = bare_name(each.name)
    words = tuple(word for word in name_words(name) if not is_title(word))
    in_name = tuple(word for word in name.split() if is_title(word))
    contact = each if isinstance(each, Contact) else None
    return Person(
        id=str(each.id),
        name=name,
        words=words,
        honorific=as_name(contact.honorific) or " ".join(in_name[:1]) if contact else "",
        titles=(*as_name(contact.honorific).split(), *in_name) if contact else in_name,
        salutation=as_name(contact.salutation) if contact else "",
        called=called(contact) if contact else name,
        in_doubt=contact is not None and order_in_doubt(contact),
    )


def name_words(text: str) -> Iterator[str]:
    """The words of a name."""
    return iter(NAME_WORD.findall(text))


def looks_like(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names look the same, word for word."""
    return tuple(map(skeleton, one)) == tuple(map(skeleton, other))
