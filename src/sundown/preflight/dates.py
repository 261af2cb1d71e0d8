"""Dates exist, fall on the weekday that they are said to, and are those of the record.

A weekday that its date does not have, a day that there is not, and a wrong day of your talk block. A date near a
recorded one that nothing explains has to be confirmed. "Today", "yesterday" and "on Tuesday" count from the day on
which the letter was written.

Example: "Tuesday, March 11", in a year when that is a Wednesday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sundown.core.anatomy import phrases
from sundown.core.examination import Examination
from sundown.core.facts import Call, MessageFrom
from sundown.core.findings import Example, Finding

CITES = ("S1-01", "S1-11", "D-19")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?<![\d.,:])(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
_WEEKDAY = (
    r"(?:\b(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?,?\s+(?:the\s+|on\s+)?)?"
)
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)[0-9]{2})\b)?"
_DATES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WEEKDAY}\b{_MONTH}\s+{_DAY}{_YEAR}",
        rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}",
        rf"{_WEEKDAY}(?<![\d-])(?P<year>(?:19|20)[0-9]{{2}})-(?P<month_number>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?![\d-])",
        r"\b(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:on )?the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b",
    )
]
_NAMED_DAY = re.compile(r"(?i)\b(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
_RELATIVE = phrases("today", "yesterday", "tomorrow", "this morning", "this afternoon", "earlier today", "tonight")
_TALK = phrases(
    r"(?:meet|met|meeting)(?: you| me| with)?", r"interview(?:ed|ing)?(?! on)", r"(?:spoke|speaking|talk(?:ed|ing)?)",
    r"conversation", r"(?:your|the) time", r"seeing (?:me|you)", r"(?:sit|sat|sitting) down with", r"having me",
)  # fmt: skip
_OF_THE_PAST = re.compile(
    r"(?i)\b(?:thank|thanks|thanking|met|spoke|talked|interviewed|enjoyed|was|were|saw|told|gave|had)\b"
)
_AHEAD = re.compile(
    r"(?i)\b(?:will|until|by|before|see you|look forward|next|could|can|suit|free|available|may|shall)\b"
)
_AFTER_A_TALK = ("thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note")
_NEAR = timedelta(days=7)
_OWN_DAY = re.compile(
    r"(?i)\b(?:start|begin|available|join|away|back|notice|free|visit|holiday|vacation|come|move)\w*\b"
)
_DECIDES = re.compile(r"(?i)\b(?:deci\w+|hear|answer|know|reply)\b")
_TELLING = ("they decide", "offer", "competing_offer", "interview", "interview_moved", "meeting")


@dataclass(frozen=True)
class _Said:
    """A date as a letter has it: where, and the days that it may mean."""

    where: str
    start: int
    end: int
    weekday: int | None
    day: int
    month: int | None
    year: int | None

    def meant(self, written: date) -> date | None:
        """The day that it means: of the year that comes nearest to the day of writing; None where there is none."""
        if self.month is None:
            near = (written + timedelta(days=step) for step in sorted(range(-45, 46), key=abs))
            return next((each for each in near if each.day == self.day), None)
        years = [self.year] if self.year else [written.year - 1, written.year, written.year + 1]
        days = [date(year, self.month, self.day) for year in years if _exists(year, self.month, self.day)]
        return min(days, key=lambda each: abs(each - written), default=None)


def check(letter: Examination) -> Iterator[Finding]:
    """Dates that can't be, and days that the record has otherwise."""
    if letter.endless:
        return
    written = letter.letter.written_on or letter.record.day(letter.situation.at)
    texts = (("subject", letter.flat_subject), ("body", letter.anatomy.flat))
    for where, text in texts:
        taken: list[tuple[int, int]] = []
        for said in _dates_in(where, text):
            taken.append((said.start, said.end))
            yield from _date(letter, said, written, text)
        yield from _named_days(letter, where, text, written, taken)


# ------------------------------------------------------------------------------------------ dates


def _dates_in(where: str, text: str) -> Iterator[_Said]:
    taken: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            if any(a < match.end() and start < b for a, b in taken):
                continue
            taken.append((start, match.end()))
            yield _said(where, start, start + len(match[0].strip().rstrip(".,")), match.groupdict())


def _said(where: str, start: int, end: int, parts: dict[str, str | None]) -> _Said:
    month, number, weekday = parts.get("month"), parts.get("month_number"), parts.get("weekday")
    return _Said(
        where, start, end,
        weekday=_weekday(weekday) if weekday else None,
        day=int(parts["day"] or 0),
        month=_MONTHS.index(month.casefold()[:3]) + 1 if month else int(number) if number else None,
        year=int(year) if (year := parts.get("year")) else None,
    )  # fmt: skip


def _weekday(word: str) -> int:
    return next(place for place, day in enumerate(_WEEKDAYS) if day.casefold().startswith(word.casefold()[:3]))


def _exists(year: int, month: int, day: int) -> bool:
    if not (1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]):
        return False
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _date(letter: Examination, said: _Said, written: date, text: str) -> Iterator[Finding]:
    meant = said.meant(written)
    place = (said.start, said.end)
    if meant is None:
        yield letter.within(said.where, "block", place, "there is no such day")
    elif said.weekday is not None and meant.weekday() != said.weekday:
        message = f"{_long(meant)} is a {_WEEKDAYS[meant.weekday()]}"
        yield letter.within(said.where, "block", place, message, _right(letter, meant, said))
    elif meant not in _known_days(letter, written):
        yield from _unknown_date(letter, said, meant, text)


def _right(letter: Examination, meant: date, said: _Said) -> list[str]:
    """The weekday of that date, and the recorded day of that weekday nearby."""
    recorded = sorted({each.day for each in letter.record.days if each.day.weekday() == said.weekday})
    near = [_long(day) for day in recorded if abs(day - meant) <= _NEAR]
    return [f"{_WEEKDAYS[meant.weekday()]}, {_long(meant)}", *near]


def _long(day: date) -> str:
    return f"{day:%B} {day.day}"


def _known_days(letter: Examination, written: date) -> set[date]:
    days = {each.day for each in letter.record.days} | {written}
    for held in letter.record.held:
        for day in held.days:
            for reading in map(dict, day.readings):
                if {"month", "day"} <= reading.keys():
                    year = int(reading.get("year", written.year))
                    month, number = int(reading["month"]), int(reading["day"])
                    days |= {date(year, month, number)} if _exists(year, month, number) else set()
    return days


def _unknown_date(letter: Examination, said: _Said, meant: date, text: str) -> Iterator[Finding]:
    """A day that no fact holds: of the talk it is wrong, near a recorded one doubtful."""
    sentence = _sentence(letter, said.where, said.start, text)
    place, talk = (said.start, said.end), _talk_day(letter)
    of_talk = said.where == "subject" or (_TALK.search(sentence) and _OF_THE_PAST.search(sentence))
    if (
        talk
        and of_talk
        and letter.kind in _AFTER_A_TALK
        and not _AHEAD.search(sentence)
        and abs(meant - talk) < 4 * _NEAR
    ):
        yield letter.within(said.where, "block", place, f"you talked on {_long(talk)}", [_long(talk)])
        return
    before = text[max(0, said.start - 40) : said.start]
    near = [each for each in letter.record.days if abs(each.day - meant) <= _NEAR or _misread(each.day, meant)]
    telling = [each for each in near if each.what in _TELLING]
    if said.weekday is not None and not _DECIDES.search(sentence):
        return  # with its right weekday, somebody has looked it up
    if telling and not _OWN_DAY.search(sentence if len(sentence) < 120 else before):
        nearest = min(telling, key=lambda each: abs(each.day - meant))
        message = f"no fact has this day, but {_long(nearest.day)} ({nearest.what.replace('_', ' ')}): is it right?"
        yield letter.within(said.where, "confirm", place, message, [_long(nearest.day)])


def _misread(one: date, other: date) -> bool:
    """Whether two days are a slip apart: the same day of the next month, or its digits turned round."""
    apart = abs((one.year - other.year) * 12 + one.month - other.month)
    turned = f"{one.day:02d}" == f"{other.day:02d}"[::-1]
    return (one.day == other.day and apart == 1) or (turned and apart == 0 and one.day != other.day)


# ------------------------------------------------------------------------------------------ days by their names


def _named_days(
    letter: Examination, where: str, text: str, written: date, taken: list[tuple[int, int]]
) -> Iterator[Finding]:
    """Today, yesterday, on Tuesday: where they speak of the talk, they have to be its day."""
    talk = _talk_day(letter)
    if talk is None or letter.kind not in _AFTER_A_TALK or letter.letter.written_on is None:
        return
    events = _events(letter)
    for match in _RELATIVE.finditer(text):
        day = written - timedelta(days={"yesterday": 1, "tomorrow": -1}.get(match[0].casefold(), 0))
        if day not in events and day != talk and _speaks_of_talk(letter, where, match, text):
            yield letter.within(where, "block", match.span(), f"you talked on {_long(talk)}", [_long(talk)])
    for match in _NAMED_DAY.finditer(text):
        free = not any(a <= match.start() < b for a, b in taken)
        known = {day.weekday() for day in events if day <= written} | {talk.weekday()}
        if free and _weekday(match["weekday"]) not in known and _speaks_of_talk(letter, where, match, text):
            right = _WEEKDAYS[talk.weekday()]
            yield letter.within(where, "block", match.span(), f"you talked on a {right}, {_long(talk)}", [right])


def _speaks_of_talk(letter: Examination, where: str, match: re.Match[str], text: str) -> bool:
    sentence = _sentence(letter, where, match.start(), text)
    of_talk = _TALK.search(sentence) and _OF_THE_PAST.search(sentence) and not _AHEAD.search(sentence)
    return bool(of_talk) or (where == "subject" and not _AHEAD.search(sentence))


def _sentence(letter: Examination, where: str, place: int, text: str) -> str:
    """The sentence that holds that place; the whole subject."""
    if where == "subject":
        return text
    return next((each.text for each in letter.anatomy.sentences if each.start <= place < each.end), "")


def _talk_day(letter: Examination) -> date | None:
    return letter.record.day(letter.talk.start) if letter.talk is not None and letter.talk.start is not None else None


def _events(letter: Examination) -> set[date]:
    """Days on which something passed with this employer or this reader."""
    day, to, thread = letter.record.day, letter.letter.to, letter.thread
    known = {day(message.at) for message in letter.situation.all(MessageFrom) if message.sender == to}
    known |= {day(call.at) for call in letter.situation.all(Call) if call.contact == to}
    known |= {day(each.start or each.at) for each in letter.situation.meetings if to in each.notes}
    if thread is not None:
        known |= {day(talk.start) for talk in thread.talks if talk.start is not None}
        known |= {day(message.at) for message in thread.messages} | {day(turn.at) for turn in thread.turns}
    return known


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
)
