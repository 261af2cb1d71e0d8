"""The record: what the journal holds at an instant, made ready for holding letters against it.

Its words as they were written, its numbers with the texts they stand in, its days with what they are, and the names of
people, employers and posts. Made once for all letters of one instant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache

from sundown.core.addresses import Addresses
from sundown.core.anatomy import Anatomy, Span
from sundown.core.claims.amounts import Amount
from sundown.core.claims.days import Day, amounts_beside, days_in
from sundown.core.drafting.plain import word_set
from sundown.core.employers import Employers
from sundown.core.facts import Fact, Journal, LeftOrganization
from sundown.core.figures import Figure, figures, same_noun, same_value, shared
from sundown.core.nearness import spelling
from sundown.core.people import People
from sundown.core.planner.situation import Situation
from sundown.core.statements import Statement, stated
from sundown.core.stems import stem, words_of

_ADDRESSES = frozenset({"post", "phone", "phones", "number", "fax", "email", "linkedin", "requisition", "url"})
_NO_TEXT = word_set(
    "id timezone country subdivision at language via mode influence level kind prefers never name_verified outcome "
    "with_ decision_maker status_contact consultant references opportunity occasion interview meeting sender contact "
    "to by whom for_ from_ found seeker successor met corrects"
)
"""Fields that hold ids or the format's own words."""


_Text = tuple[str, str, str]
"""The fact, its field, and what stands there."""


@dataclass(frozen=True, slots=True)
class Held:
    """A text of the record: which fact it is of, its words, and its numbers."""

    origin: str
    text: str
    is_address: bool
    amounts: tuple[Amount, ...]
    days: tuple[Day, ...]
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Marked:
    """A day of the record and what it is: "the talk", "they decide"."""

    day: date
    what: str


class Record:
    """What is known at one instant. Days count where the seeker is."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self.journal = situation.journal

    @cached_property
    def people(self) -> People:
        """Everybody by name."""
        return _people(_ByIdentity(self.journal))

    @cached_property
    def employers(self) -> Employers:
        """Every employer by name."""
        return _employers(_ByIdentity(self.journal))

    @cached_property
    def addresses(self) -> Addresses:
        """Everybody's telephone numbers and e-mail addresses."""
        return _addresses(_ByIdentity(self.journal))

    @cached_property
    def web_addresses(self) -> tuple[str, ...]:
        """Every address of a page, without its beginning."""
        return tuple(text for _, text in self.texts if "/" in text and "." in text and " " not in text)

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Every text with the fact it is of, as it was written."""
        return tuple((origin, text) for origin, _, text in self._fields)

    @cached_property
    def _fields(self) -> tuple[_Text, ...]:
        """Every text with its fact and its field."""
        return (*_texts_of_people(_ByIdentity(self.journal)), *_of_log(self.situation.facts))

    @cached_property
    def held(self) -> tuple[Held, ...]:
        """The texts taken apart."""
        return (*_of_people(_ByIdentity(self.journal)).held, *self._of_log)

    @cached_property
    def _of_log(self) -> tuple[Held, ...]:
        return tuple(_taken_apart(*each) for each in _of_log(self.situation.facts))

    @cached_property
    def numbers(self) -> tuple[tuple[Amount, Held], ...]:
        """Every number with the text it stands in."""
        return (*_of_people(_ByIdentity(self.journal)).numbers, *_numbers(self._of_log))

    @cached_property
    def figures(self) -> tuple[tuple[Held, Figure], ...]:
        """Every number with what it is about, and the text it stands in."""
        return tuple((each, figure) for each in self.held if not each.is_address for figure in figures(each.text))

    @cached_property
    def stated(self) -> tuple[tuple[str, Statement], ...]:
        """What the texts state, such as when the writer could start, each with its text."""
        texts = ((each, Anatomy(each.text, (0, 0), ()).flat) for each in self.held if not each.is_address)
        return tuple((each.text, one) for each, flat in texts for one in stated(Span(0, len(flat), flat)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the texts, in one spelling."""
        return _of_people(_ByIdentity(self.journal)).words | _words(self._of_log)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all texts."""
        return frozenset().union(*(each.stems for each in self.held))

    @cached_property
    def days(self) -> tuple[Marked, ...]:
        """Every day that a fact names, once each with what it is."""
        return tuple(dict.fromkeys(self._marked()))

    def _marked(self) -> Iterator[Marked]:
        for post in self.journal.opportunities.values():
            yield from _days_in(post, "they decide")
        for fact in self.situation.facts:
            yield Marked(self.day(fact.at), type(fact).KEY)
            yield from (Marked(self.day(value), what) for value, what in _moments(fact))

    def day(self, moment: date | datetime) -> date:
        """The day of an instant, where the seeker is."""
        zone = next(iter(self.journal.seekers.values())).timezone
        return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment


@lru_cache(maxsize=8)
def record_of(situation: Situation) -> Record:
    """The record of a situation; checks of one letter share it."""
    return Record(situation)


def is_recorded(record: Record, figure: Figure) -> bool:
    """Whether a fact has that number of the same thing."""
    return any(
        same_value(figure, recorded) and (same_noun(figure, recorded) or shared(figure, held.stems))
        for held, recorded in record.figures
    )


# ------------------------------------------------------------------------------------------ from facts to texts


class _ByIdentity:
    """A journal as the key of a cache: the same one, not an equal one."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal

    def __hash__(self) -> int:
        return id(self.journal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.journal is self.journal


@lru_cache(maxsize=8)
def _people(key: _ByIdentity) -> People:
    return People(key.journal)


@lru_cache(maxsize=8)
def _addresses(key: _ByIdentity) -> Addresses:
    return Addresses(key.journal)


@lru_cache(maxsize=8)
def _employers(key: _ByIdentity) -> Employers:
    journal = key.journal
    names = [name for each in journal.opportunities.values() for name in (each.organization, *each.also_called)]
    names += [each.organization for each in journal.contacts.values() if each.organization]
    names += [name for each in journal.seekers.values() for name in each.profile.employers]
    names += [fact.organization for fact in journal.log if isinstance(fact, LeftOrganization) and fact.organization]
    return Employers(names)


@lru_cache(maxsize=8)
def _texts_of_people(key: _ByIdentity) -> tuple[_Text, ...]:
    journal = key.journal
    return (
        *((f"seeker {each.name}", *text) for each in journal.seekers.values() for text in _strings(each)),
        *((f"contact {each.name}", *text) for each in journal.contacts.values() for text in _strings(each)),
        *((each.organization, *text) for each in journal.opportunities.values() for text in _strings(each)),
    )


@dataclass(frozen=True, slots=True)
class _OfPeople:
    """What is known of people and posts at any instant: taken apart once a journal."""

    held: tuple[Held, ...]
    numbers: tuple[tuple[Amount, Held], ...]
    words: frozenset[str]


@lru_cache(maxsize=8)
def _of_people(key: _ByIdentity) -> _OfPeople:
    held = tuple(_taken_apart(*each) for each in _texts_of_people(key))
    return _OfPeople(held, _numbers(held), _words(held))


def _numbers(held: Sequence[Held]) -> tuple[tuple[Amount, Held], ...]:
    return tuple((amount, each) for each in held for amount in each.amounts if not each.is_address)


def _words(held: Sequence[Held]) -> frozenset[str]:
    return frozenset(spelling(word) for each in held for word in words_of(each.text))


def _of_log(facts: Sequence[Fact]) -> Iterator[_Text]:
    for fact in facts:
        origin = f"{type(fact).KEY} of {fact.at.day} {fact.at:%B %Y}".replace("_", " ")
        yield from ((origin, *text) for text in _strings(fact))


def _strings(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text inside a fact with its field; ids and the format's own words are none."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each, name)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _strings(each, name)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NO_TEXT:
                yield from _strings(getattr(value, field.name), field.name)


@lru_cache(maxsize=20_000)
def _taken_apart(origin: str, name: str, text: str) -> Held:
    flat = Anatomy(text, (0, 0), ()).flat
    days = tuple(days_in(flat))
    return Held(origin, text, name in _ADDRESSES, tuple(amounts_beside(days, flat)), days,
                frozenset(map(stem, words_of(flat))))  # fmt: skip


def _moments(fact: Fact) -> Iterator[tuple[date | datetime, str]]:
    """The days inside a fact, other than that of its becoming known."""
    for field in fields(fact):
        value = getattr(fact, field.name)
        if field.name != "at":
            yield from _days_within(value, "they decide" if field.name == "decision_by" else type(fact).KEY)


def _days_in(value: object, what: str) -> Iterator[Marked]:
    for field in fields(value):  # type: ignore[arg-type]
        for day, meaning in _days_within(getattr(value, field.name), what):
            yield Marked(day, meaning)


def _days_within(value: object, what: str) -> Iterator[tuple[date | datetime, str]]:
    if isinstance(value, date):
        yield value, what
    elif is_dataclass(value):
        for field in fields(value):
            yield from _days_within(getattr(value, field.name), what)
