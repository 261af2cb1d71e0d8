"""From letters and a journal to examinations: what was known when each was written, and which letters lie beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sundown.core.anatomy import dissect
from sundown.core.drafting.names import bare_name
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Examination, is_endless
from sundown.core.facts import MEDIA, ContactId, Journal, OpportunityId, Seeker, SeekerId
from sundown.core.findings import Examined
from sundown.core.followup import KINDS
from sundown.core.letters import VOICEMAIL
from sundown.core.likeness import Same
from sundown.core.neighbours import Laid, Neighbours, measure
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.playbook import Playbook
from sundown.core.problems import nearest
from sundown.core.workdays import Holidays, end_of_day
from sundown.core.written import WrittenLetter

_SELF = "self"


@dataclass(frozen=True, slots=True)
class Named:
    """A letter and its file's name."""

    file: str
    letter: WrittenLetter


class Surroundings:
    """What lies around every letter of one journal: what was known when it was written, and how letters are compared.

    Facts are those known `at` an instant, else at the end of the day on which a letter was written, else all of them.
    `same` says of two sentences whether they are nearly the same.
    """

    def __init__(self, journal: Journal, at: datetime | None, playbook: Playbook, same: Same) -> None:
        self.journal, self.playbook = journal, playbook
        self.measure = measure(journal, playbook, same)
        self._known, self._names = _Known(journal, at), _names(journal)

    def laid(self, named: Named, *, earlier: bool = False) -> Laid | Examined:
        """One letter to be laid beside others; an `Examined` with the error where it names what there is not.

        `earlier` ones were sent before and are not examined.
        """
        error = unknown_word(named.letter, self.journal)
        if error is not None:
            return Examined(file=named.file, error=error)
        placed = _placed(named, self._known, self.playbook, self._names)
        return Laid(placed, self.measure.names, earlier)


def examinations(
    letters: Sequence[Named],
    journal: Journal,
    at: datetime | None,
    earlier: Sequence[Named],
    playbook: Playbook,
    same: Same,
) -> list[Examination | Examined]:
    """For each letter its examination, all compared with each other and with `earlier` ones."""
    around = Surroundings(journal, at, playbook, same)
    mine = [around.laid(named) for named in letters]
    before = [around.laid(named, earlier=True) for named in earlier]
    readable = [each for each in (*mine, *before) if isinstance(each, Laid)]
    places = {id(each): place for place, each in enumerate(readable)}
    neighbours = Neighbours(readable, around.measure)
    return [neighbours.around(places[id(each)]) if isinstance(each, Laid) else each for each in mine]


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
        anatomy=dissect(letter.body, names, spoken=letter.medium in SPOKEN or is_endless(letter)),
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
