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
from datetime import date, timedelta

from sundown.core.appointments import (
    ANSWER,
    CALL,
    DECISION,
    MEETING,
    NEWS,
    OTHER,
    TALK,
    Appointment,
    appointments,
    is_known,
    is_noted,
)
from sundown.core.day_talk import CAME, DECIDES, IF_MOVED, MEETS, MET, OWN, PROPOSES, SETTLED
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.happenings import happenings
from sundown.core.letter_days import A_MONTH, A_WEEK, ABOUT_APPOINTMENTS, WEEKDAYS, LetterDays, long
from sundown.core.said_days import Dated, dates_in
from sundown.preflight._named_days import days_by_name, times
from sundown.preflight._passed_days import passed_date

CITES = ("S1-01", "S1-11", "D-19")

_MONTH_FIRST = ("US", "PH")
_BY = re.compile(
    r"(?i)\b(?:by|before|until|till|up to|between now and|bis|vor|told me|you (?:said|named)|(?:date"
    r"|deadline)(?: of| is"
    r"| was)?)(?: the| dem)? $"
)
_FOR_DECISION = re.compile(r"(?i)^ (?:for|as) (?:your|the|their|a) (?:\w+ ){0,2}(?:decision|answer|reply|date)")
_FAR = timedelta(days=120)


def check(letter: Examination) -> Iterator[Finding]:
    """Dates that can't be, and days that the record has otherwise."""
    written = letter.letter.written_on or letter.record.day(letter.situation.at)
    ground = LetterDays(letter, written, appointments(letter))
    for where, text in (("subject", letter.flat_subject), ("body", letter.anatomy.flat)):
        dates = dates_in(text, month_first=letter.seeker.country in _MONTH_FIRST)
        for said in dates:
            yield from _date(ground, where, text, said)
        if letter.letter.written_on is not None:
            yield from days_by_name(ground, where, text, dates)
        yield from times(ground, where, text, dates)


# ------------------------------------------------------------------------------------------ dates


def _meant(ground: LetterDays, said: Dated) -> date | None:
    """The day that it means: of "the 27th" the one that a fact has, else the nearest."""
    fitting = (day for day in said.near(ground.written) if said.weekday in (None, day.weekday()))
    known = (day for day in fitting if is_known(ground.letter, day, ground.written))
    return next(known, said.meant(ground.written))


def _date(ground: LetterDays, where: str, text: str, said: Dated) -> Iterator[Finding]:
    letter, place = ground.letter, (said.start, said.end)
    meant = _meant(ground, said)
    if meant is None:
        yield letter.within(where, "block", place, "there is no such day")
    elif _is_head(letter, where, said) and meant != letter.letter.written_on:
        message = f"this letter is of {long(ground.written)}"
        yield letter.within(where, "confirm", place, message, [f"{long(ground.written)}, {ground.written.year}"])
    elif said.weekday is not None and meant.weekday() != said.weekday:
        message = f"{long(meant)} is a {WEEKDAYS[meant.weekday()]}"
        yield letter.within(where, "block", place, message, _right(ground, meant, said))
    elif not is_known(letter, meant, ground.written) and not _is_turned(ground, said):
        yield from _unknown_date(ground, where, text, said, meant)
    elif (moved := ground.moved_from(meant)) is not None and not IF_MOVED.search(
        ground.sentence(where, text, said.start)
    ):
        message = f"that talk was moved to {long(moved)}"
        yield letter.within(where, "confirm", place, message, [long(moved)])
    elif meant != ground.written:
        told = [*_of_something_else(ground, where, text, said, meant)]
        yield from told or passed_date(ground, where, text, said, meant)


def _is_head(letter: Examination, where: str, said: Dated) -> bool:
    """Whether it is the date of the letter itself: alone on a line above the salutation."""
    start, _ = letter.anatomy.salutation
    if where != "body" or said.end > start or letter.letter.written_on is None or said.month is None:
        return False
    body = letter.letter.body
    line = body[body.rfind("\n", 0, said.start) + 1 : body.find("\n", said.end)]
    return len(line.strip()) <= said.end - said.start + 2


def _right(ground: LetterDays, meant: date, said: Dated) -> list[str]:
    """The weekday of that date, and the recorded day of that weekday nearby."""
    days = {each.day for each in ground.days if each.day.weekday() == said.weekday}
    near = [long(day) for day in sorted(days) if abs(day - meant) <= A_WEEK]
    return [f"{WEEKDAYS[meant.weekday()]}, {long(meant)}", *near]


def _is_turned(ground: LetterDays, said: Dated) -> bool:
    """Whether 3/10 is known when it is read the other way round."""
    if said.turned is None:
        return False
    other = Dated(said.start, said.end, said.turned[0], said.turned[1], said.year).meant(ground.written)
    return other is not None and is_known(ground.letter, other, ground.written)


def _unknown_date(ground: LetterDays, where: str, text: str, said: Dated, meant: date) -> Iterator[Finding]:
    """A day that no fact holds: of the talk it is wrong, of what is agreed doubtful."""
    letter, place = ground.letter, (said.start, said.end)
    whole = ground.sentence(where, text, said.start)
    if ground.is_of_talk(where, whole) and ground.talk and abs(meant - ground.talk) < A_MONTH:
        yield letter.within(where, "block", place, f"you talked on {long(ground.talk)}", [long(ground.talk)])
        return
    before = text[max(0, said.start - 60) : said.start]
    nearest = _doubted(ground, where, whole, before, meant)
    if nearest is not None:
        message = f"no fact has this day, but {long(nearest.day)} ({nearest.words}): is it right?"
        yield letter.within(where, "confirm", place, message, [long(nearest.day)])


def _doubted(ground: LetterDays, where: str, whole: str, before: str, meant: date) -> Appointment | None:
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
            return _nearest([each for each in found if each.day >= ground.written - A_MONTH], meant, timedelta(days=60))
        if _BY.search(before) and (soon := _nearest(ground.of(DECISION, ANSWER), meant, A_WEEK)) is not None:
            return soon
        if PROPOSES.search(whole) or OWN.search(tail):
            return None
        met = where == "subject" or MEETS.search(whole) or ground.letter.kind in ABOUT_APPOINTMENTS
        return _nearest(ground.ahead(), meant, A_MONTH) if met else _nearest(ground.days, meant, A_WEEK)
    if OWN.search(tail):
        return None
    kinds = (NEWS,) if CAME.search(before) else (TALK, MEETING, DECISION, CALL, ANSWER)
    found = ground.of(*kinds)
    return _nearest([each for each in found if each.day <= ground.written], meant, A_WEEK) or next(
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


def _of_something_else(ground: LetterDays, where: str, text: str, said: Dated, meant: date) -> Iterator[Finding]:
    """A recorded day in the place of another one: they decide by the day of the talk."""
    if is_noted(ground.letter, meant, ground.written):
        return
    whole, before = ground.sentence(where, text, said.start), text[max(0, said.start - 60) : said.start]
    own = {each.what for each in ground.days if each.day == meant}
    right = _right_kinds(ground, where, whole, (before, text[said.end : said.end + 40]), meant)
    if not right or own & set(right) or OWN.search(before[-30:]):
        return
    ahead = meant > ground.written
    days = [each for each in ground.of(*right) if (each.day > ground.written) == ahead]
    near = _nearest(days, meant, A_MONTH if ahead else A_WEEK)
    if near is not None and not (TALK in right and _is_another_talk(ground, meant)):
        message = f"{near.words}: {long(near.day)}, not {long(meant)}"
        yield ground.letter.within(where, "confirm", (said.start, said.end), message, [long(near.day)])


def _right_kinds(ground: LetterDays, where: str, whole: str, around: tuple[str, str], meant: date) -> tuple[str, ...]:
    """What sort of day a sentence asks for, by what stands before and behind it; nothing where it leaves that open."""
    before, behind = around
    if meant > ground.written:
        clause = re.split(r"[.;!?]", behind)[0]
        if DECIDES.search(before) or _BY.search(before) or _FOR_DECISION.search(clause):
            return (DECISION, ANSWER, CALL, TALK) if MEETS.search(whole) else (DECISION, ANSWER, CALL)
        settles = ground.letter.kind in ABOUT_APPOINTMENTS and SETTLED.search(whole) and not PROPOSES.search(whole)
        return (TALK, MEETING, CALL, OTHER) if settles else ()
    if CAME.search(before):
        return (NEWS, CALL, DECISION)
    return (TALK, MEETING) if MET.search(before) or ground.is_of_talk(where, whole) else ()


def _is_another_talk(ground: LetterDays, day: date) -> bool:
    """Whether any talk or meeting of the search was on that day."""
    return any(
        each.day == day and each.what in ("the talk", "the meeting") for each in happenings(ground.letter.situation)
    )


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
