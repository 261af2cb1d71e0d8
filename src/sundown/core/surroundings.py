"""From letters and a journal to examinations: what was known when each was written, and which letters lie beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from itertools import islice

from sundown.core.anatomy import Anatomy, dissect
from sundown.core.drafting.names import bare_name
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Alike, Examination
from sundown.core.facts import MEDIA, ContactId, Journal, OpportunityId, Seeker, SeekerId
from sundown.core.findings import Examined
from sundown.core.followup import KINDS
from sundown.core.letters import VOICEMAIL
from sundown.core.likeness import Comparison, Same, Thresholds, comparable
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.playbook import Playbook
from sundown.core.problems import nearest
from sundown.core.stems import words_of
from sundown.core.workdays import Holidays, end_of_day
from sundown.core.written import WrittenLetter

_SELF = "self"
_BLANK = re.compile(r"\[[^\[\]]{1,500}\]")
_MOST_OF_A_HOUSE = 200
"""Letters about one employer in which contradictions are looked for."""
_MOST_ALIKE = 8
"""Letters named in findings about one letter; where a hundred are alike, eight say it."""


@dataclass(frozen=True, slots=True)
class Named:
    """A letter and its file's name."""

    file: str
    letter: WrittenLetter


def examinations(
    letters: Sequence[Named],
    journal: Journal,
    at: datetime | None,
    earlier: Sequence[Named],
    playbook: Playbook,
    same: Same,
) -> list[Examination | Examined]:
    """For each letter its examination; an `Examined` with the error where it names what the journal does not have.

    `same` says of two sentences whether they are nearly the same.
    """
    known = _Known(journal, at)
    names = _names(journal)
    placed: dict[int, Examination] = {}
    result: list[Examination | Examined] = []
    for place, named in enumerate(letters):
        error = unknown_word(named.letter, journal)
        if error is not None:
            result.append(Examined(file=named.file, error=error))
            continue
        placed[place] = _placed(named, known, playbook, names)
        result.append(placed[place])
    before = [_placed(named, known, playbook, names) for named in earlier if not unknown_word(named.letter, journal)]
    for place, examination in _beside(placed, before, _Measure(_thresholds(playbook), _masked_words(journal), same)):
        result[place] = examination
    return result


def unknown_word(letter: WrittenLetter, journal: Journal) -> str | None:
    """What the letter names that there is not: a kind, a medium, a reader or an opportunity."""
    people = [_SELF, *map(str, journal.contacts), *map(str, journal.seekers)]
    valid: tuple[tuple[str, str | None, Sequence[str]], ...] = (
        ("kind of follow-up", letter.kind, KINDS),
        ("medium", letter.medium, (*MEDIA, VOICEMAIL)),
        ("contact", letter.to, people),
        ("opportunity", letter.opportunity, [str(key) for key in journal.opportunities]),
    )
    for what, word, words in valid:
        if word is not None and word not in words:
            near = nearest(word[:100], words)
            return f"there is no {what} {word[:100]!r}" + (f"; did you mean {near}?" if near else "")
    return None


# ------------------------------------------------------------------------------------------ one letter


class _Known:
    """What was known when each letter was written; letters of one day share it."""

    def __init__(self, journal: Journal, at: datetime | None) -> None:
        self.journal, self.at = journal, at
        self._by_moment: dict[datetime, Situation] = {}

    def when_written(self, letter: WrittenLetter, zone: tzinfo) -> Situation:
        """At the given instant, else at the end of the day of writing, else everything."""
        moment = self.at or self._end(letter.written_on, zone) or self._last(zone)
        if moment not in self._by_moment:
            self._by_moment[moment] = Situation(self.journal, Holidays({}), moment)
        return self._by_moment[moment]

    def _end(self, day: date | None, zone: tzinfo) -> datetime | None:
        return end_of_day(day, zone) if day is not None else None

    def _last(self, zone: tzinfo) -> datetime:
        """After every fact, and after every interview that is in the journal."""
        last = [fact.at for fact in self.journal.log]
        last += [end for fact in self.journal.log if isinstance(end := getattr(fact, "end", None), datetime)]
        return max(last, default=datetime(2000, 1, 1, tzinfo=zone))


def _placed(named: Named, known: _Known, playbook: Playbook, names: tuple[str, ...]) -> Examination:
    letter, journal = named.letter, known.journal
    seeker = _seeker(letter, journal)
    situation = known.when_written(letter, _zone(letter, seeker, journal))
    thread, talk = _occasion(letter, situation)
    writer = situation.people.writers[seeker.id]
    return Examination(
        file=named.file,
        letter=letter,
        anatomy=dissect(letter.body, names, spoken=letter.medium in SPOKEN),
        situation=situation,
        playbook=playbook,
        seeker=seeker,
        reader=situation.people.reader(letter.to, writer),
        contact=journal.contacts.get(ContactId(letter.to)),
        thread=thread,
        talk=talk,
    )


def _seeker(letter: WrittenLetter, journal: Journal) -> Seeker:
    post = journal.opportunities.get(OpportunityId(letter.opportunity)) if letter.opportunity else None
    for key in (post.seeker if post else None, SeekerId(letter.to)):
        if key is not None and key in journal.seekers:
            return journal.seekers[key]
    return next(iter(journal.seekers.values()))


def _zone(letter: WrittenLetter, seeker: Seeker, journal: Journal) -> tzinfo:
    """Whose day it was: the seeker's, or the consultant's for what consultants write."""
    consultant = journal.contacts.get(journal.consultant) if journal.consultant else None
    writes = letter.kind in RECRUITERS_KINDS and consultant is not None and consultant.timezone is not None
    return consultant.timezone if writes and consultant and consultant.timezone else seeker.timezone


def _occasion(letter: WrittenLetter, situation: Situation) -> tuple[Thread | None, Talk | None]:
    """The opportunity it belongs to and the interview it follows, the last one with this reader if none is named."""
    for thread in situation.threads.values():
        for talk in thread.talks:
            if talk.id == letter.because_of and letter.opportunity in (None, thread.id):
                return thread, talk
    opportunity = OpportunityId(letter.opportunity) if letter.opportunity else None
    found = situation.thread_of(opportunity, letter.to)
    talks = [talk for talk in found.talks if letter.to in talk.people or letter.to in talk.helped_by] if found else []
    held = [talk for talk in talks if talk.has_ended(situation.at)]
    return found, held[-1] if held else talks[-1] if talks else None


def _names(journal: Journal) -> tuple[str, ...]:
    """The names that may stand below a letter."""
    names = [seeker.name for seeker in journal.seekers.values()]
    if journal.consultant is not None and journal.consultant in journal.contacts:
        names.append(journal.contacts[journal.consultant].name)
    return tuple(name for whole in names for name in (whole, bare_name(whole)))


# ------------------------------------------------------------------------------------------ letters beside each other


@dataclass(frozen=True, slots=True)
class _Measure:
    """How letters are compared: from where on it is told, which words are masked, which sentences are the same."""

    thresholds: Thresholds
    names: frozenset[str]
    same: Same


def _beside(
    placed: Mapping[int, Examination], before: Sequence[Examination], measure: _Measure
) -> Iterator[tuple[int, Examination]]:
    """Each examination with the letters that are like it, and with the others to its reader."""
    lying = _Table([*placed.values(), *before], len(placed), measure)
    for number, (place, each) in enumerate(placed.items()):
        siblings, own_earlier = lying.siblings(number), lying.own_earlier(number)
        same_reader = lying.same_reader(number)
        yield place, replace(each, siblings=siblings, own_earlier=own_earlier, same_reader=same_reader,
                             same_house=lying.same_house(number))  # fmt: skip


def _masked_words(journal: Journal) -> frozenset[str]:
    """The words of everybody's name, which C-16 masks."""
    return frozenset(word.casefold() for name in _everybody(journal) for word in words_of(name))


def _everybody(journal: Journal) -> Iterator[str]:
    for contact in journal.contacts.values():
        yield contact.name
        yield from filter(None, (contact.honorific,))
    for seeker in journal.seekers.values():
        yield seeker.name


def _thresholds(playbook: Playbook) -> Thresholds:
    """The playbook's percents; for whole sentences a block needs five more, as C-16 has it."""
    block, warn = playbook.values["similarity.block"], playbook.values["similarity.warn"]
    assert isinstance(block, int)
    assert isinstance(warn, int)
    return Thresholds(c3_block=block / 100, s80_block=(block + 5) / 100, warn=warn / 100)


def _written(each: Examination) -> Iterator[str]:
    """The sentences that are compared.

    Questions still in brackets are nobody's words, what is said is not read, and a nudge is meant to be the same for
    all candidates (S0-07).
    """
    if each.medium in SPOKEN or each.kind == "recruiter_nudge":
        return
    blanks = [match.span() for match in _BLANK.finditer(each.letter.body)]
    for span in each.anatomy.sentences:
        words = list(span.text)
        for start, end in blanks:
            for place in range(max(start, span.start), min(end, span.end)):
                words[place - span.start] = " "
        yield "".join(words)


class _Table:
    """All the letters on one table, those to be examined first; compared by organization and by reader."""

    def __init__(self, everything: Sequence[Examination], examined: int, measure: _Measure) -> None:
        self.everything, self.examined = everything, examined
        ready = [comparable(_written(each), measure.names) for each in everything]
        organizations, readers = defaultdict(list), defaultdict(list)
        houses: dict[str, list[Examination]] = defaultdict(list)
        for place, each in enumerate(everything):
            readers[each.letter.to].append(place)
            if (organization := _organization(each)) is not None:
                organizations[organization].append(place)
            if (house := _house(each)) is not None and len(houses[house]) < _MOST_OF_A_HOUSE:
                houses[house].append(each)
        self.organizations, self.readers, self.houses = dict(organizations), dict(readers), dict(houses)
        self._compared = {
            group: Comparison([ready[place] for place in places], measure.thresholds, measure.same)
            for kind, groups in (("organization", organizations), ("reader", readers))
            for name, places in groups.items()
            if len(places) > 1
            for group in [(kind, name)]
        }

    def siblings(self, mine: int) -> tuple[Alike, ...]:
        """Letters to others of the same organization that are like that one."""
        name = _organization(self.everything[mine])
        if name is None or len(self.organizations[name]) < 2:
            return ()
        alike = self._alike(("organization", name), self.organizations[name], mine)
        to = self.everything[mine].letter.to
        return tuple(islice((found for _, found in alike if found.to != to), _MOST_ALIKE))

    def own_earlier(self, mine: int) -> tuple[Alike, ...]:
        """Letters to the same reader that are like that one and came before it."""
        to = self.everything[mine].letter.to
        if len(self.readers[to]) < 2:
            return ()
        alike = self._alike(("reader", to), self.readers[to], mine)
        told = (found for other, found in alike if self._is_told(mine, other))
        return tuple(islice(told, _MOST_ALIKE))

    def same_reader(self, mine: int) -> tuple[Anatomy, ...]:
        """All other letters to that reader."""
        others = self.readers[self.everything[mine].letter.to]
        return tuple(self.everything[other].anatomy for other in others if other != mine)

    def same_house(self, mine: int) -> Sequence[Examination]:
        """The letters about the same employer, to whomever."""
        house = _house(self.everything[mine])
        return self.houses.get(house, ()) if house is not None else ()

    def _alike(self, group: tuple[str, str], places: Sequence[int], mine: int) -> Iterator[tuple[int, Alike]]:
        compared, one = self._compared[group], bisect_left(places, mine)
        for other in compared.like(one, 4 * _MOST_ALIKE):
            theirs = self.everything[places[other]]
            if theirs.file != self.everything[mine].file:
                how = compared.likeness(one, other)
                severity, shared = compared.thresholds.severity(how), compared.place_shared(one, other)
                yield places[other], Alike(theirs.letter.to, theirs.file, how, severity, shared)

    def _is_told(self, mine: int, other: int) -> bool:
        """Whether likeness to a letter of the same reader is told; a filed copy of the same letter is not."""
        one, two = self.everything[mine].letter, self.everything[other].letter
        if "linkedin" in (one.medium, two.medium):  # an invitation says in a line what the note says
            return False
        if one.kind in RECRUITERS_KINDS:  # all candidates are told the same (S0-07), and each the same way again
            return False
        if one.written_on and two.written_on and one.written_on != two.written_on:
            return one.written_on > two.written_on
        same = (one.kind, one.medium, one.because_of) == (two.kind, two.medium, two.because_of)
        return not same or (other >= self.examined and one.written_on is None)


def _house(each: Examination) -> str | None:
    """The employer that a letter is about, or else its reader's; of one job seeker."""
    name = each.thread.opportunity.organization if each.thread is not None else _organization(each)
    return f"{each.seeker.id}: {' '.join(name.casefold().split())}" if name else None


def _organization(each: Examination) -> str | None:
    """Where the reader works: only people there lay letters side by side. References and seekers do not."""
    if each.contact is None:
        return None
    named, post = each.contact.organization, each.thread.opportunity if each.thread is not None else None
    if post is not None and (named in post.also_called or (named is None and each.contact.kind == "contact")):
        named = post.organization
    return " ".join(named.casefold().split()) if named else None
