"""Days by their names and times of day: where they speak of a talk or an appointment, they are those of the record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sundown.core.appointments import ANSWER, CALL, DECISION, MEETING, TALK, Appointment, is_known, noted_times
from sundown.core.day_talk import AHEAD, DECIDES, IF, MEETS, OWN, PROPOSES, REACHES, is_of_the_talk
from sundown.core.day_talk import TALK as TALK_SAID
from sundown.core.examination import SPOKEN
from sundown.core.findings import Finding
from sundown.core.happenings import MESSAGE, TELLS, happenings
from sundown.core.letter_days import A_WEEK, ABOUT_APPOINTMENTS, AFTER_A_TALK, WEEKDAYS, LetterDays, long
from sundown.core.passages import sentence
from sundown.core.said_days import Clock, Dated, Named, Related, clocks_in, related_in, weekdays_in
from sundown.preflight._passed_days import passed_related, passed_weekday

_OF_A_HELPER = ("helper_card", "reply", "reschedule_confirmation", "status_inquiry")
_UNTIL = re.compile(
    rf"(?:{DECIDES.pattern[4:]})[^.,;:!?]{{0,40}}\b(?:by|before|until|on|bis|am) (?:next )?$", re.IGNORECASE
)
_A_DAY = timedelta(days=1)
_CLAUSE = 60  # characters around a weekday that speak of it
_BESIDE = 8  # characters between a day and its time


def days_by_name(ground: LetterDays, where: str, text: str, dates: list[Dated]) -> Iterator[Finding]:
    """Today, yesterday, on Tuesday: where they speak of the talk or of an appointment, they have to be its day."""
    for related in related_in(text):
        told = [*_related(ground, where, text, related)]
        yield from told or passed_related(ground, where, text, related)
    for named in weekdays_in(text, dates):
        told = [*_named(ground, where, text, dates, named)]
        yield from told or passed_weekday(ground, where, text, named)


def _named(ground: LetterDays, where: str, text: str, dates: list[Dated], named: Named) -> Iterator[Finding]:
    """A weekday of the talk, or of something that is to come."""
    whole = ground.sentence(where, text, named.start)
    if _is_past(ground, where, whole, named) or _thanks_for_the_day(ground, text, named):
        near = text[max(0, named.start - _CLAUSE) : named.end + _CLAUSE // 2]
        thanks = _thanks_for_the_day(ground, text, named)
        if where == "subject" or TALK_SAID.search(near) or thanks:
            yield from _named_past(ground, where, whole, named, thanks=thanks)
    elif not any(each.start > named.end and each.start - named.end < 40 for each in dates):
        start, _ = sentence(ground.letter, where, named.start)
        yield from _named_ahead(ground, where, whole, text[start : named.start], named)


def _related(ground: LetterDays, where: str, text: str, said: Related) -> Iterator[Finding]:
    whole, talk = ground.sentence(where, text, said.start), ground.talk
    day, place = ground.written - timedelta(days=said.ago), (said.start, said.end)
    if said.ago < 0:
        yield from _tomorrow(ground, where, whole, day, place)
    elif talk is not None and ground.is_of_talk(where, whole) and day != talk and not _has_happened(ground, day):
        yield ground.letter.within(where, "block", place, f"you talked on {long(talk)}", [long(talk)])
    elif TELLS.search(whole) and ground.letter.medium not in SPOKEN and not AHEAD.search(whole):
        yield from _happened(ground, where, day, said)


def _has_happened(ground: LetterDays, day: date) -> bool:
    return any(each.day == day for each in happenings(ground.letter.situation))


def _happened(ground: LetterDays, where: str, day: date, said: Related) -> Iterator[Finding]:
    """Yesterday, where nothing happened on that day, but on the next one; this morning, where it was the afternoon."""
    known, place = happenings(ground.letter.situation), (said.start, said.end)
    then = [each for each in known if each.day == day]
    first, last = (60 * hour for hour in said.hours)
    if not then:
        beside = [each for each in known if abs(each.day - day) <= _A_DAY and each.day <= ground.written]
        beside = [each for each in beside if each.what != MESSAGE]  # a letter comes when the post does
        if beside:
            message = f"{beside[-1].what} was on {long(beside[-1].day)}: is it right?"
            yield ground.letter.within(where, "confirm", place, message, [long(beside[-1].day)])
    elif all(each.last < first or each.first >= last for each in then):
        message = f"{then[-1].what} was at about {then[-1].last // 60}:{then[-1].last % 60:02d}: is it right?"
        yield ground.letter.within(where, "confirm", place, message)


def _tomorrow(ground: LetterDays, where: str, whole: str, day: date, place: tuple[int, int]) -> Iterator[Finding]:
    """See you tomorrow: there has to be something tomorrow, where something is booked at all."""
    ahead = [each for each in ground.ahead() if each.what in (TALK, CALL)]
    if not ahead or not MEETS.search(whole) or PROPOSES.search(whole) or any(each.day == day for each in ground.days):
        return
    nearest = min(ahead, key=lambda each: each.day)
    if not is_known(ground.letter, day, ground.written):
        message = f"{nearest.words} is on {long(nearest.day)}: is it right?"
        yield ground.letter.within(where, "confirm", place, message, [long(nearest.day)])


_THANKS = re.compile(
    r"(?i)\b(?:thank you|thanks)\b(?![^.;:!?]*\b(?:call|ring|rang|letter|message|offer|e-?mail|note"
    r"|news|reply|writ)\w*)"
    r"[^.;:!?]{0,120} $"
)


def _thanks_for_the_day(ground: LetterDays, text: str, named: Named) -> bool:
    """Whether it thanks for what was done on that day, soon after the talk: for the tea on Monday."""
    if ground.letter.kind not in (*AFTER_A_TALK, "helper_card") or named.which != "on":
        return False
    return _THANKS.search(text[max(0, named.start - 140) : named.start].removesuffix("on ")) is not None


def _is_past(ground: LetterDays, where: str, whole: str, named: Named) -> bool:
    if named.which in ("last", "letzten"):
        return True
    return is_of_the_talk(whole) or (ground.is_of_talk(where, whole) and named.which not in ("next", "nächsten"))


def _named_past(ground: LetterDays, where: str, whole: str, named: Named, *, thanks: bool) -> Iterator[Finding]:
    """On Tuesday: of the talk, it is its weekday, or that of something else that passed between the two."""
    talk, letter = ground.talk, ground.letter
    if talk is None or ground.letter.kind not in (*AFTER_A_TALK, *_OF_A_HELPER):
        return
    passed = {each.day for each in ground.days if each.day <= ground.written and each.what != DECISION}
    if named.weekday in {day.weekday() for day in passed | {talk}} or (
        not (is_of_the_talk(whole) or thanks) and where == "body"
    ):
        return
    if not named.which and not named.behind and where == "body":
        return  # "the Saturday shift"
    surely = letter.kind in AFTER_A_TALK and ground.is_of_talk(where, whole)
    if surely or ground.written - talk <= 2 * A_WEEK:
        right = WEEKDAYS[talk.weekday()]
        message = f"you talked on a {right}, {long(talk)}"
        yield letter.within(where, "block" if surely else "confirm", (named.start, named.end), message, [right])


def _named_ahead(ground: LetterDays, where: str, whole: str, before: str, named: Named) -> Iterator[Finding]:
    """Friday at two suits me: where something is booked within two weeks, it is on one of its weekdays."""
    letter = ground.letter
    decides = _UNTIL.search(before) is not None and not IF.search(before)
    if PROPOSES.search(whole) or (OWN.search(whole) and not decides):
        return
    if decides:
        days = [each for each in ground.of(DECISION, ANSWER) if each.day >= ground.written]
    elif letter.kind in ABOUT_APPOINTMENTS and (MEETS.search(whole) or where == "subject"):
        days = ground.ahead()
    else:
        return
    soon = [each for each in days if each.day - ground.written <= 2 * A_WEEK]
    ahead = (each.day for each in ground.days if each.day >= ground.written or not decides)
    others = {day.weekday() for day in ahead if abs(day - ground.written) <= 2 * A_WEEK}
    if soon and named.weekday not in others:
        right = min(soon, key=lambda each: each.day)
        message = f"{right.words} on {WEEKDAYS[right.day.weekday()]}, {long(right.day)}: is it right?"
        yield letter.within(where, "confirm", (named.start, named.end), message, [WEEKDAYS[right.day.weekday()]])


# ------------------------------------------------------------------------------------------ times of day


def times(ground: LetterDays, where: str, text: str, dates: list[Dated]) -> Iterator[Finding]:
    """A time in a sentence with the day of an appointment is that appointment's."""
    if not any(each.minutes for each in ground.of(TALK, MEETING, CALL)):
        return
    for clock in clocks_in(text):
        if any(each.start < clock.end and clock.start < each.end for each in dates):
            continue
        start, end = sentence(ground.letter, where, clock.start)
        whole, before = text[start:end], text[max(start, clock.start - _CLAUSE) : clock.start]
        if clock.minutes & noted_times(ground.letter.record) or REACHES.search(before) or PROPOSES.search(whole):
            continue
        named = {each.meant(ground.written) for each in dates if start <= each.start < end}
        named |= {ground.written - timedelta(days=each.ago) for each in related_in(whole)} if not named else set()
        beside = any(abs(each.end - clock.start) <= _BESIDE or abs(clock.end - each.start) <= _BESIDE for each in dates)
        booked = [each for each in _booked(ground, whole, named) if beside or each.day > ground.written]
        if booked and not any(clock.minutes & each.minutes for each in booked):
            yield _other_time(ground, where, clock, booked)


def _booked(ground: LetterDays, whole: str, named: set[date | None]) -> list[Appointment]:
    """The appointments, with their times, on the days that a sentence names; all to come where it names none."""
    timed = [each for each in ground.of(TALK, MEETING, CALL) if each.minutes]
    if named:
        return [each for each in timed if each.day in named]
    about = ground.letter.kind in ABOUT_APPOINTMENTS and MEETS.search(whole)
    return [each for each in timed if each.day >= ground.written] if about else []


def _other_time(ground: LetterDays, where: str, clock: Clock, booked: list[Appointment]) -> Finding:
    minutes = min(booked[0].minutes)
    right = f"{minutes // 60}:{minutes % 60:02d}"
    message = f"{booked[0].words} on {long(booked[0].day)} is at {right}: is this time right?"
    return ground.letter.within(where, "confirm", (clock.start, clock.end), message, [right])
