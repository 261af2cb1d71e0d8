"""The days that matter between the writer and one employer: talks, decisions, answers, calls, with their times.

What a letter says of such a day is held against these; days of other searches do not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from sundown.core.examination import Examination
from sundown.core.facts import (
    Away,
    Call,
    CompetingOffer,
    Debrief,
    Decision,
    Fact,
    Interview,
    InterviewMoved,
    MessageFrom,
    Offer,
    Promised,
    ReferenceAlerted,
)
from sundown.core.happenings import happenings
from sundown.core.planner.threads import Talk
from sundown.core.record import Record

TALK, DECISION, ANSWER, CALL, MEETING, NEWS, MOVED, OTHER = (
    "talk", "decision", "answer", "call", "meeting", "news", "moved", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day of the record, what it is, and the times of that day, in minutes, that are right."""

    day: date
    what: str
    words: str
    minutes: frozenset[int] = frozenset()
    hours: tuple[int, int] | None = None
    moved_to: date | None = None


def appointments(letter: Examination) -> tuple[Appointment, ...]:
    """The days of this letter's employer and reader, each once."""
    return tuple(dict.fromkeys((*_talks(letter), *_decisions(letter), *_others(letter))))


def _talks(letter: Examination) -> Iterator[Appointment]:
    if letter.thread is None:
        return
    day = letter.record.day
    for talk in (*letter.thread.talks, *letter.thread.dropped):
        if talk.start is None:
            continue
        yield Appointment(
            day(talk.start), TALK, "the talk", _times(letter, (talk.start,)), _hours(talk.start, talk.end)
        )
        for before in _earlier_starts(letter, talk):
            if day(before) != day(talk.start):
                yield Appointment(day(before), MOVED, "the talk was moved", moved_to=day(talk.start))


def _earlier_starts(letter: Examination, talk: Talk) -> Iterator[datetime]:
    """When the talk was to begin before it was moved."""
    for fact in letter.situation.facts:
        if isinstance(fact, Interview | InterviewMoved) and fact.interview == talk.id and fact.start is not None:
            yield fact.start


def _times(letter: Examination, moments: Iterable[datetime | None]) -> frozenset[int]:
    """The minutes of these instants on every clock that the two may use."""
    return frozenset(
        local.hour * 60 + local.minute
        for moment in moments
        if moment is not None
        for local in (moment, *(moment.astimezone(zone) for zone in _zones(letter)))
    )


def _zones(letter: Examination) -> list[tzinfo]:
    theirs = letter.contact.timezone if letter.contact is not None else None
    return [zone for zone in (letter.seeker.timezone, theirs) if zone is not None]


def _hours(start: datetime, end: datetime | None) -> tuple[int, int]:
    return start.hour, end.hour if end is not None and end.date() == start.date() else start.hour + 1


def _decisions(letter: Examination) -> Iterator[Appointment]:
    if letter.thread is None:
        return
    post = letter.thread.opportunity
    for decision in (post.decision_by, *(decision for _, decision in letter.thread.decisions)):
        if decision is not None:
            yield from _of_decision(decision)


def _of_decision(decision: Decision) -> Iterator[Appointment]:
    for day in (decision.first, decision.last):
        if day is not None:
            yield Appointment(day, DECISION, "they decide")


def _others(letter: Examination) -> Iterator[Appointment]:
    """Offers of any search, for their days compete; and what passed with this reader or about this post."""
    day, to = letter.record.day, letter.letter.to
    for fact in letter.situation.facts:
        if isinstance(fact, Offer | CompetingOffer):
            yield Appointment(day(fact.at), NEWS, "the offer")
            if fact.answer_by is not None:
                yield Appointment(day(fact.answer_by), ANSWER, "your answer is due")
        elif isinstance(fact, Away):
            yield from (Appointment(day(each), OTHER, "away") for each in (fact.from_, fact.until) if each is not None)
        elif _is_theirs(fact, letter):
            yield from _of_fact(fact, letter)
    for meeting in letter.situation.meetings:
        if to in meeting.notes:
            start = meeting.start or meeting.at
            yield Appointment(day(start), MEETING, "the meeting", _times(letter, (meeting.start,)))


def _is_theirs(fact: Fact, letter: Examination) -> bool:
    people = {getattr(fact, name, None) for name in ("sender", "contact", "to", "by", "for_")}
    thread = letter.thread
    return letter.letter.to in people or (thread is not None and getattr(fact, "opportunity", None) == thread.id)


def _of_fact(fact: Fact, letter: Examination) -> Iterator[Appointment]:
    day = letter.record.day
    if isinstance(fact, MessageFrom | Call | ReferenceAlerted):
        yield Appointment(day(fact.at), NEWS, "they wrote" if isinstance(fact, MessageFrom) else "you called")
    if isinstance(fact, MessageFrom):
        if fact.call_me is not None:
            hours = [at.hour * 60 + at.minute for at in (fact.call_me.from_, fact.call_me.until) if at is not None]
            yield Appointment(fact.call_me.on, CALL, "they want your call", frozenset(hours))
        if fact.answer_by is not None:
            yield Appointment(day(fact.answer_by), ANSWER, "your answer is due")
    if isinstance(fact, MessageFrom | Call) and fact.decision_by is not None:
        yield from _of_decision(fact.decision_by)
    if isinstance(fact, Promised) and fact.due is not None:
        yield Appointment(day(fact.due), ANSWER, "you promised it")


# ------------------------------------------------------------------------------------------ days in texts


@lru_cache(maxsize=8)
def noted(record: Record) -> frozenset[tuple[int | None, int, int]]:
    """Every day that a text of the record names: year, month and day; None for a year that is not said."""
    found: set[tuple[int | None, int, int]] = set()
    for held in record.held:
        for day in held.days:
            for reading in map(dict, day.readings):
                if {"month", "day"} <= reading.keys():
                    year = int(reading["year"]) if "year" in reading else None
                    found.add((year, int(reading["month"]), int(reading["day"])))
    return frozenset(found)


@lru_cache(maxsize=8)
def noted_times(record: Record) -> frozenset[int]:
    """Every time of day that a note of the log names, in minutes; people's hours are none of an appointment."""
    notes = (held for held in record.held if not held.origin.startswith(("seeker ", "contact ")))
    times = (dict(reading).get("time") for held in notes for day in held.days for reading in day.readings)
    return frozenset(time for time in times if isinstance(time, int))


@lru_cache(maxsize=8)
def facts_days(record: Record) -> frozenset[date]:
    """Every day that a fact holds; when something was arranged or noted down is none that letters speak of."""
    written_down = {
        record.day(fact.at) for fact in record.situation.facts if isinstance(fact, Interview | InterviewMoved | Debrief)
    }
    happened = {each.day for each in happenings(record.situation)}
    return frozenset({each.day for each in record.days} - written_down | happened)


def is_known(letter: Examination, day: date, written: date) -> bool:
    """Whether some fact holds that day, or a text names it."""
    known = day == written or day in facts_days(letter.record) or is_noted(letter, day, written)
    return known or any(each.day == day for each in appointments(letter))


def is_noted(letter: Examination, day: date, written: date) -> bool:
    """Whether a text names that day."""
    texts = noted(letter.record)
    without_year = (None, day.month, day.day) in texts and abs(day - written) < timedelta(days=300)
    return (day.year, day.month, day.day) in texts or without_year
