"""Letters that lie beside each other: which are alike enough to be told, and which go to the same reader or employer.

They may be compared all at once, for all of them, or one by one, for one that has changed: both find the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Alike, Examination
from sundown.core.facts import Journal
from sundown.core.likeness import Comparable, Comparison, Likeness, Same, Thresholds, comparable, likeness, place_shared
from sundown.core.playbook import Playbook
from sundown.core.stems import words_of

_BLANK = re.compile(r"\[[^\[\]]{1,500}\]")
_MOST_OF_A_HOUSE = 200
"""Letters about one employer in which contradictions are looked for."""
_MOST_ALIKE = 8
"""Letters named in findings about one letter; where a hundred are alike, eight say it."""
_MOST_COMPARED = 4 * _MOST_ALIKE
"""Letters that are alike among which those are looked for."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How letters are compared: from where on it is told, which words are masked, which sentences are the same."""

    thresholds: Thresholds
    names: frozenset[str]
    same: Same


def measure(journal: Journal, playbook: Playbook, same: Same) -> Measure:
    """The playbook's percents, for whole sentences five more (C-16), and everybody's name to be masked."""
    block, warn = playbook.values["similarity.block"], playbook.values["similarity.warn"]
    assert isinstance(block, int)
    assert isinstance(warn, int)
    thresholds = Thresholds(c3_block=block / 100, s80_block=(block + 5) / 100, warn=warn / 100)
    return Measure(
        thresholds, frozenset(word.casefold() for name in _everybody(journal) for word in words_of(name)), same
    )


def _everybody(journal: Journal) -> Iterator[str]:
    for contact in journal.contacts.values():
        yield contact.name
        yield from filter(None, (contact.honorific,))
    for seeker in journal.seekers.values():
        yield seeker.name


@dataclass(frozen=True, eq=False)
class Laid:
    """A letter on the table: `earlier` ones were sent before, and are compared but not examined."""

    letter: Examination
    names: frozenset[str]
    earlier: bool = False

    @cached_property
    def comparable(self) -> Comparable:
        """Its sentences and three-word runs, without the names."""
        return comparable(_written(self.letter), self.names)

    @cached_property
    def organization(self) -> str | None:
        """Where the reader works: only people there lay letters side by side. References and seekers do not."""
        return _organization(self.letter)

    @cached_property
    def house(self) -> str | None:
        """The employer that the letter is about, or else its reader's; of one job seeker."""
        thread = self.letter.thread
        name = thread.opportunity.organization if thread is not None else self.organization
        return f"{self.letter.seeker.id}: {' '.join(name.casefold().split())}" if name else None

    @property
    def reader(self) -> str:
        """Whom it goes to."""
        return self.letter.letter.to


def _organization(each: Examination) -> str | None:
    if each.contact is None:
        return None
    named, post = each.contact.organization, each.thread.opportunity if each.thread is not None else None
    if post is not None and (named in post.also_called or (named is None and each.contact.kind == "contact")):
        named = post.organization
    return " ".join(named.casefold().split()) if named else None


def _written(each: Examination) -> Iterator[str]:
    """The sentences that are compared.

    Questions still in brackets are nobody's words, what is said is not read, a nudge is meant to be the same for all
    candidates (S0-07), and what is endless is no letter.
    """
    if each.medium in SPOKEN or each.kind == "recruiter_nudge" or each.endless:
        return
    blanks = [match.span() for match in _BLANK.finditer(each.letter.body)]
    for span in each.anatomy.sentences:
        words = list(span.text)
        for start, end in blanks:
            for place in range(max(start, span.start), min(end, span.end)):
                words[place - span.start] = " "
        yield "".join(words)


# ------------------------------------------------------------------------------------------ who is like whom


Told = Iterable[tuple[int, Likeness]]
"""The letters of a group that are alike enough to one of them to be told, those that block first."""

Comparing = Callable[[Sequence[Comparable], Measure], Callable[[int], Told]]
"""How a group is compared: from its letters to what is told of each of them, by its place."""


def all_at_once(letters: Sequence[Comparable], how: Measure) -> Callable[[int], Told]:
    """Every letter with every other: the fastest where all are asked about."""
    compared = Comparison(letters, how.thresholds, how.same)
    return lambda mine: ((other, compared.likeness(mine, other)) for other in compared.like(mine, _MOST_COMPARED))


def one_by_one(letters: Sequence[Comparable], how: Measure) -> Callable[[int], Told]:
    """The letter that is asked about with each other one: the fastest where only that one has changed."""

    def told(mine: int) -> Told:
        others = ((place, likeness(letters[mine], other, how.thresholds, how.same))
                  for place, other in enumerate(letters) if place != mine)  # fmt: skip
        enough = [(place, each) for place, each in others if max(each.c3, each.s80) >= how.thresholds.warn]
        enough.sort(key=lambda found: how.thresholds.severity(found[1]) != "block")
        return enough[:_MOST_COMPARED]

    return told


class Neighbours:
    """All the letters on one table, by organization, reader and house."""

    def __init__(self, everything: Sequence[Laid], how: Measure, comparing: Comparing = all_at_once) -> None:
        self.everything, self._how, self._comparing = everything, how, comparing
        self._organizations, self._readers = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
        self._houses = defaultdict[str, list[Examination]](list)
        self._told: dict[tuple[str, str], Callable[[int], Told]] = {}
        for place, each in enumerate(everything):
            self._readers[each.reader].append(place)
            if each.organization is not None:
                self._organizations[each.organization].append(place)
            if each.house is not None and len(self._houses[each.house]) < _MOST_OF_A_HOUSE:
                self._houses[each.house].append(each.letter)

    def around(self, mine: int) -> Examination:
        """A letter with those that are like it, with the others to its reader, and with those about its employer."""
        one = self.everything[mine]
        same_reader = (self.everything[other].letter.anatomy for other in self._readers[one.reader] if other != mine)
        return replace(
            one.letter,
            siblings=tuple(islice(self._siblings(mine), _MOST_ALIKE)),
            own_earlier=tuple(islice(self._own_earlier(mine), _MOST_ALIKE)),
            same_reader=tuple(same_reader),
            same_house=self._houses[one.house] if one.house is not None else (),
        )

    def _siblings(self, mine: int) -> Iterator[Alike]:
        """Letters to others of the same organization that are like that one."""
        one = self.everything[mine]
        if one.organization is not None:
            for other, alike in self._alike(("organization", one.organization), mine):
                if self.everything[other].reader != one.reader:
                    yield alike

    def _own_earlier(self, mine: int) -> Iterator[Alike]:
        """Letters to the same reader that are like that one and came before it."""
        one = self.everything[mine]
        for other, alike in self._alike(("reader", one.reader), mine):
            if _is_told(one, self.everything[other]):
                yield alike

    def _alike(self, group: tuple[str, str], mine: int) -> Iterator[tuple[int, Alike]]:
        kind, name = group
        places = (self._organizations if kind == "organization" else self._readers)[name]
        if len(places) < 2:
            return
        if group not in self._told:
            self._told[group] = self._comparing([self.everything[place].comparable for place in places], self._how)
        for other, how_much in self._told[group](bisect_left(places, mine)):
            theirs = self.everything[places[other]]
            if theirs.letter.file != self.everything[mine].letter.file:
                yield places[other], self._told_as(self.everything[mine], theirs, how_much)

    def _told_as(self, mine: Laid, theirs: Laid, how_much: Likeness) -> Alike:
        severity = self._how.thresholds.severity(how_much)
        shared = place_shared(mine.comparable, theirs.comparable, self._how.same)
        return Alike(theirs.reader, theirs.letter.file, how_much, severity, shared)


def _is_told(mine: Laid, theirs: Laid) -> bool:
    """Whether likeness to a letter of the same reader is told; a filed copy of the same letter is not."""
    one, two = mine.letter.letter, theirs.letter.letter
    if "linkedin" in (one.medium, two.medium):  # an invitation says in a line what the note says
        return False
    if one.kind in RECRUITERS_KINDS:  # all candidates are told the same (S0-07), and each the same way again
        return False
    if one.written_on and two.written_on and one.written_on != two.written_on:
        return one.written_on > two.written_on
    same = (one.kind, one.medium, one.because_of) == (two.kind, two.medium, two.because_of)
    return not same or (theirs.earlier and one.written_on is None)
