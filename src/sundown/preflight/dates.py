"""Dates exist, fall on the weekday that they are said to, and are those of the record.

A weekday that its date does not have, a day that there is not, and a wrong day of your talk block. So do "today",
"yesterday" and "on Tuesday", counted from the day on which the letter was written, where the talk was on another one. A
day of a decision, an answer or an appointment that no fact holds has to be confirmed, and so has a time that is not
that of the appointment. Your own days (a start, an absence) are yours alone.

Example: "Tuesday, March 11", in a year when that is a Wednesday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sundown.core.appointments import (
    ANSWER,
    CALL,
    DECISION,
    MEETING,
    MOVED,
    NEWS,
    TALK,
    Appointment,
    appointments,
    is_known,
    noted,
    noted_times,
)
from sundown.core.day_talk import AHEAD, DECIDES, IF, MEETS, MET, OWN, IF_MOVED, PROPOSES, REACHES, is_of_the_talk
from sundown.core.day_talk import TALK as TALK_SAID
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.passages import sentence
from sundown.core.said_days import Clock, Dated, Named, Related, clocks_in, dates_in, related_in, weekdays_in

CITES = ("S1-01", "S1-11", "D-19")

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_GERMAN_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTH_FIRST = ("US", "PH")
_AFTER_A_TALK = ("thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note")
_OF_A_HELPER = ("helper_card", "reply", "reschedule_confirmation", "status_inquiry")
_ABOUT_APPOINTMENTS = ("reply", "reschedule_confirmation")
_A_WEEK, _A_MONTH = timedelta(days=7), timedelta(days=28)
_UNTIL = re.compile(
    rf"(?:{DECIDES.pattern[4:]})[^.,;:!?]{{0,40}}\b(?:by|before|until|on|bis|am) (?:next )?$", re.IGNORECASE
)
_CLAUSE = 60  # characters around a weekday that speak of it
_BESIDE = 8  # characters between a day and its time
_FAR = timedelta(days=120)


@dataclass(frozen=True)
class _Ground:
    """What the days of one letter are held against."""

    letter: Examination
    written: date
    days: tuple[Appointment, ...]

    @property
    def talk(self) -> date | None:
        """The day of the talk that the letter follows."""
        talk = self.letter.talk
        return self.letter.record.day(talk.start) if talk is not None and talk.start is not None else None

    def of(self, *kinds: str) -> list[Appointment]:
        """The days that are of one of these kinds."""
        return [each for each in self.days if each.what in kinds]

    def moved_from(self, day: date) -> date | None:
        """To which day what was booked for this one was moved; None where something is still, or was, on it."""
        if any(each.day == day and each.what not in (MOVED, NEWS) for each in self.days):
            return None
        return next((each.moved_to for each in self.days if each.day == day and each.what == MOVED), None)

    def ahead(self) -> list[Appointment]:
        """Talks and calls that are still to come, or are today."""
        return [each for each in self.of(TALK, MEETING, CALL) if each.day >= self.written]


def check(letter: Examination) -> Iterator[Finding]:
    """Dates that can't be, and days that the record has otherwise."""
    if letter.endless:
        return
    written = letter.letter.written_on or letter.record.day(letter.situation.at)
    ground = _Ground(letter, written, appointments(letter))
    for where, text in (("subject", letter.flat_subject), ("body", letter.anatomy.flat)):
        dates = dates_in(text, month_first=letter.seeker.country in _MONTH_FIRST)
        for said in dates:
            yield from _date(ground, where, text, said)
        if letter.letter.written_on is not None:
            yield from _days_by_name(ground, where, text, dates)
        yield from _times(ground, where, text, dates)


# ------------------------------------------------------------------------------------------ dates


def _date(ground: _Ground, where: str, text: str, said: Dated) -> Iterator[Finding]:
    letter, place = ground.letter, (said.start, said.end)
    meant = said.meant(ground.written)
    if meant is None:
        yield letter.within(where, "block", place, "there is no such day")
    elif said.weekday is not None and meant.weekday() != said.weekday:
        message = f"{_long(meant)} is a {_WEEKDAYS[meant.weekday()]}"
        yield letter.within(where, "block", place, message, _right(ground, meant, said))
    elif not is_known(letter, meant, ground.written) and not _is_turned(ground, said):
        yield from _unknown_date(ground, where, text, said, meant)
    elif (moved := ground.moved_from(meant)) is not None and not IF_MOVED.search(
        _sentence(ground, where, text, said.start)
    ):
        message = f"that talk was moved to {_long(moved)}"
        yield letter.within(where, "confirm", place, message, [_long(moved)])
    elif meant != ground.written:
        yield from _of_something_else(ground, where, text, said, meant)


def _right(ground: _Ground, meant: date, said: Dated) -> list[str]:
    """The weekday of that date, and the recorded day of that weekday nearby."""
    days = {each.day for each in ground.days if each.day.weekday() == said.weekday}
    near = [_long(day) for day in sorted(days) if abs(day - meant) <= _A_WEEK]
    return [f"{_WEEKDAYS[meant.weekday()]}, {_long(meant)}", *near]


def _long(day: date) -> str:
    return f"{day:%B} {day.day}"


def _is_turned(ground: _Ground, said: Dated) -> bool:
    """Whether 3/10 is known when it is read the other way round."""
    if said.turned is None:
        return False
    other = Dated(said.start, said.end, said.turned[0], said.turned[1], said.year).meant(ground.written)
    return other is not None and is_known(ground.letter, other, ground.written)


def _unknown_date(ground: _Ground, where: str, text: str, said: Dated, meant: date) -> Iterator[Finding]:
    """A day that no fact holds: of the talk it is wrong, of what is agreed doubtful."""
    letter, place = ground.letter, (said.start, said.end)
    whole = _sentence(ground, where, text, said.start)
    if _is_of_talk(ground, where, whole) and ground.talk and abs(meant - ground.talk) < _A_MONTH:
        yield letter.within(where, "block", place, f"you talked on {_long(ground.talk)}", [_long(ground.talk)])
        return
    before = text[max(0, said.start - 60) : said.start]
    nearest = _doubted(ground, where, whole, before, meant)
    if nearest is not None:
        message = f"no fact has this day, but {_long(nearest.day)} ({nearest.words}): is it right?"
        yield letter.within(where, "confirm", place, message, [_long(nearest.day)])


def _is_of_talk(ground: _Ground, where: str, whole: str) -> bool:
    """Whether a sentence speaks of the talk that the letter follows."""
    if ground.letter.kind not in _AFTER_A_TALK:
        return False
    return is_of_the_talk(whole) or (where == "subject" and not AHEAD.search(whole))


def _doubted(ground: _Ground, where: str, whole: str, before: str, meant: date) -> Appointment | None:
    """The recorded day that may be meant by one that is not recorded; None where the writer may know better."""
    if abs(meant - ground.written) > _FAR:
        return None
    clause = re.split(r"[.;:!?]|, (?:and|but|so)\b| and (?:I|we|they|you)\b", before)[-1]
    tail = clause if len(whole) > 120 else whole
    if OWN.search(clause):
        return None
    if meant > ground.written:
        if DECIDES.search(whole):
            found = ground.of(DECISION, ANSWER)
            return _nearest(
                [each for each in found if each.day >= ground.written - _A_MONTH], meant, timedelta(days=60)
            )
        if PROPOSES.search(whole) or OWN.search(tail):
            return None
        met = where == "subject" or MEETS.search(whole) or ground.letter.kind in _ABOUT_APPOINTMENTS
        return _nearest(ground.ahead(), meant, _A_MONTH) if met else _nearest(ground.days, meant, _A_WEEK)
    if OWN.search(tail):
        return None
    found = ground.of(TALK, MEETING, DECISION, CALL, ANSWER)
    return _nearest([each for each in found if each.day <= ground.written], meant, _A_WEEK) or next(
        (each for each in found if _is_slip(each.day, meant)), None
    )


def _nearest(days: Sequence[Appointment], meant: date, most: timedelta) -> Appointment | None:
    near = [each for each in days if abs(each.day - meant) <= most or _is_slip(each.day, meant)]
    return min(near, key=lambda each: (each.what == NEWS, abs(each.day - meant)), default=None)


def _is_slip(one: date, other: date) -> bool:
    """Whether two days are a slip apart: the same day of the next month, or its digits turned round."""
    apart = abs((one.year - other.year) * 12 + one.month - other.month)
    turned = f"{one.day:02d}" == f"{other.day:02d}"[::-1]
    return (one.day == other.day and apart == 1) or (turned and apart == 0 and one.day != other.day)


def _of_something_else(ground: _Ground, where: str, text: str, said: Dated, meant: date) -> Iterator[Finding]:
    """A recorded day in the place of another one: they decide by the day of the talk."""
    whole = _sentence(ground, where, text, said.start)
    own = [each for each in ground.days if each.day == meant]
    if own and DECIDES.search(whole) and meant > ground.written:
        right = ground.of(DECISION, ANSWER, CALL)
        if right and all(each.what in (TALK, MEETING) for each in own) and not MEETS.search(whole):
            nearest = min(right, key=lambda each: abs(each.day - meant))
            message = f"{_long(meant)} is {own[0].words}; {nearest.words} on {_long(nearest.day)}"
            yield ground.letter.within(where, "confirm", (said.start, said.end), message, [_long(nearest.day)])
    elif meant < ground.written and is_of_the_talk(whole) and not _is_noted(ground, meant):
        if own and not (
            all(each.what == NEWS for each in own) and MET.search(text, max(0, said.start - 60), said.start)
        ):
            return
        near = _nearest([each for each in ground.of(TALK, MEETING) if each.day <= ground.written], meant, _A_WEEK)
        if near is not None:
            message = f"you talked on {_long(near.day)}"
            yield ground.letter.within(where, "confirm", (said.start, said.end), message, [_long(near.day)])


def _is_noted(ground: _Ground, day: date) -> bool:
    """Whether a text names that day, or any talk or meeting was on it."""
    texts = noted(ground.letter.record)
    others = (each.start for thread in ground.letter.situation.threads.values() for each in thread.talks)
    met = (each.start or each.at for each in ground.letter.situation.meetings)
    held = {ground.letter.record.day(start) for start in (*others, *met) if start is not None}
    return day in held or bool({(day.year, day.month, day.day), (None, day.month, day.day)} & texts)


def _sentence(ground: _Ground, where: str, text: str, place: int) -> str:
    start, end = sentence(ground.letter, where, place)
    return text[start:end]


# ------------------------------------------------------------------------------------------ days by their names


def _days_by_name(ground: _Ground, where: str, text: str, dates: list[Dated]) -> Iterator[Finding]:
    """Today, yesterday, on Tuesday: where they speak of the talk or of an appointment, they have to be its day."""
    for related in related_in(text):
        yield from _related(ground, where, text, related)
    for named in weekdays_in(text, dates):
        whole = _sentence(ground, where, text, named.start)
        if _is_past(ground, where, whole, named):
            near = text[max(0, named.start - _CLAUSE) : named.end + _CLAUSE // 2]
            if where == "subject" or TALK_SAID.search(near):
                yield from _named_past(ground, where, whole, named)
        elif not any(each.start > named.end and each.start - named.end < 40 for each in dates):
            start, _ = sentence(ground.letter, where, named.start)
            yield from _named_ahead(ground, where, whole, text[start : named.start], named)


def _related(ground: _Ground, where: str, text: str, said: Related) -> Iterator[Finding]:
    whole, talk = _sentence(ground, where, text, said.start), ground.talk
    day, place = ground.written - timedelta(days=said.ago), (said.start, said.end)
    if said.ago < 0:
        yield from _tomorrow(ground, where, whole, day, place)
    elif talk is not None and _is_of_talk(ground, where, whole):
        passed = {each.day for each in ground.days if each.what != DECISION}
        if day != talk and day not in passed:
            yield ground.letter.within(where, "block", place, f"you talked on {_long(talk)}", [_long(talk)])
        elif day == talk:
            yield from _part_of_day(ground, where, said)


def _part_of_day(ground: _Ground, where: str, said: Related) -> Iterator[Finding]:
    """This morning, where the talk was in the afternoon, and nothing else passed on that day."""
    of_day = [each for each in ground.days if each.day == ground.talk]
    hours = [each.hours for each in of_day if each.hours is not None]
    if not hours or any(each.what not in (TALK, DECISION) for each in of_day):
        return
    first, last = said.hours
    if all(end < first or start >= last for start, end in hours):
        begins = f"{hours[0][0]}:00"
        message = f"the talk began at about {begins}: is {_quoted(ground, where, said)} right?"
        yield ground.letter.within(where, "confirm", (said.start, said.end), message)


def _quoted(ground: _Ground, where: str, said: Related) -> str:
    text = ground.letter.flat_subject if where == "subject" else ground.letter.anatomy.flat
    return text[said.start : said.end]


def _tomorrow(ground: _Ground, where: str, whole: str, day: date, place: tuple[int, int]) -> Iterator[Finding]:
    """See you tomorrow: there has to be something tomorrow, where something is booked at all."""
    ahead = [each for each in ground.ahead() if each.what in (TALK, CALL)]
    if not ahead or not MEETS.search(whole) or PROPOSES.search(whole) or any(each.day == day for each in ground.days):
        return
    nearest = min(ahead, key=lambda each: each.day)
    if not is_known(ground.letter, day, ground.written):
        message = f"{nearest.words} is on {_long(nearest.day)}: is it right?"
        yield ground.letter.within(where, "confirm", place, message, [_long(nearest.day)])


def _is_past(ground: _Ground, where: str, whole: str, named: Named) -> bool:
    if named.which in ("last", "letzten"):
        return True
    return is_of_the_talk(whole) or (_is_of_talk(ground, where, whole) and named.which not in ("next", "nächsten"))


def _named_past(ground: _Ground, where: str, whole: str, named: Named) -> Iterator[Finding]:
    """On Tuesday: of the talk, it is its weekday, or that of something else that passed between the two."""
    talk, letter = ground.talk, ground.letter
    if talk is None or ground.letter.kind not in (*_AFTER_A_TALK, *_OF_A_HELPER):
        return
    passed = {each.day for each in ground.days if each.day <= ground.written and each.what != DECISION}
    if named.weekday in {day.weekday() for day in passed | {talk}} or not is_of_the_talk(whole) and where == "body":
        return
    if not named.which and not named.behind and where == "body":
        return  # "the Saturday shift"
    surely = letter.kind in _AFTER_A_TALK and _is_of_talk(ground, where, whole)
    if surely or ground.written - talk <= 2 * _A_WEEK:
        right = _WEEKDAYS[talk.weekday()]
        message = f"you talked on a {right}, {_long(talk)}"
        yield letter.within(where, "block" if surely else "confirm", (named.start, named.end), message, [right])


def _named_ahead(ground: _Ground, where: str, whole: str, before: str, named: Named) -> Iterator[Finding]:
    """Friday at two suits me: where something is booked within two weeks, it is on one of its weekdays."""
    letter = ground.letter
    decides = _UNTIL.search(before) is not None and not IF.search(before)
    if PROPOSES.search(whole) or (OWN.search(whole) and not decides):
        return
    if decides:
        days = [each for each in ground.of(DECISION, ANSWER) if each.day >= ground.written]
    elif letter.kind in _ABOUT_APPOINTMENTS and (MEETS.search(whole) or where == "subject"):
        days = ground.ahead()
    else:
        return
    soon = [each for each in days if each.day - ground.written <= 2 * _A_WEEK]
    others = {each.day.weekday() for each in ground.days if abs(each.day - ground.written) <= 2 * _A_WEEK}
    if soon and named.weekday not in others:
        right = min(soon, key=lambda each: each.day)
        message = f"{right.words} on {_WEEKDAYS[right.day.weekday()]}, {_long(right.day)}: is it right?"
        yield letter.within(where, "confirm", (named.start, named.end), message, [_WEEKDAYS[right.day.weekday()]])


# ------------------------------------------------------------------------------------------ times of day


def _times(ground: _Ground, where: str, text: str, dates: list[Dated]) -> Iterator[Finding]:
    """A time in a sentence with the day of an appointment is that appointment's."""
    for clock in clocks_in(text):
        if any(each.start < clock.end and clock.start < each.end for each in dates):
            continue
        start, end = sentence(ground.letter, where, clock.start)
        whole, before = text[start:end], text[start : clock.start]
        if REACHES.search(before) or PROPOSES.search(whole) or clock.minutes & noted_times(ground.letter.record):
            continue
        named = {each.meant(ground.written) for each in dates if start <= each.start < end}
        named |= {ground.written - timedelta(days=each.ago) for each in related_in(whole)}
        beside = any(abs(each.end - clock.start) <= _BESIDE or abs(clock.end - each.start) <= _BESIDE for each in dates)
        booked = [each for each in _booked(ground, whole, named) if beside or each.day > ground.written]
        if booked and not any(clock.minutes & each.minutes for each in booked):
            yield _other_time(ground, where, clock, booked)


def _booked(ground: _Ground, whole: str, named: set[date | None]) -> list[Appointment]:
    """The appointments, with their times, on the days that a sentence names; all to come where it names none."""
    timed = [each for each in ground.of(TALK, MEETING, CALL) if each.minutes]
    if named:
        return [each for each in timed if each.day in named]
    about = ground.letter.kind in _ABOUT_APPOINTMENTS and MEETS.search(whole)
    return [each for each in timed if each.day >= ground.written] if about else []


def _other_time(ground: _Ground, where: str, clock: Clock, booked: list[Appointment]) -> Finding:
    minutes = min(booked[0].minutes)
    right = f"{minutes // 60}:{minutes % 60:02d}"
    message = f"{booked[0].words} on {_long(booked[0].day)} is at {right}: is this time right?"
    return ground.letter.within(where, "confirm", (clock.start, clock.end), message, [right])


PASSES = (
    Example(body="Thank you for seeing me on Tuesday, March 10. I know that you decide by Friday, March 20.\n"),
    Example(body="Thank you for your time today. We spoke on Tuesday, and I could start on April 6.\n"),
)
FAILS = (
    Example(body="Thank you for seeing me on Wednesday, March 10.\n", quote="Wednesday, March 10"),
    Example(body="I would have the certificate by June 31.\n", quote="June 31"),
    Example(body="Thank you for the talk we had on Thursday.\n", quote="Thursday"),
    Example(body="Thank you for your time.\n", subject="Thank you - ICU Nurse, March 12", quote="March 12"),
    Example(body="I hope to hear from you by March 22.\n", quote="March 22"),
    Example(body="You told me that you decide by Friday, March 27.\n", quote="Friday, March 27"),
    Example(body="Vielen Dank für das Gespräch am Mittwoch, 10. März.\n", quote="Mittwoch, 10. März"),
)
