"""Days as letters say them, in English and German: Tuesday, March 10; 4 and 12 March; am 10.03.; yesterday; at 2 p.m.

Every mention has its place and what it says; which day it means hangs on the day of writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_GERMAN_MONTHS = {"jän": 1, "mär": 3, "mai": 5, "okt": 10, "dez": 12}
_WEEKDAYS = {
    **{name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
    **{name: number for number, name in enumerate(("mon", "die", "mit", "don", "fre", "sam", "son"))},
}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez)\b\.?)"
)
WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b\.?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)"
)
_NUMBER = r"(?<![\d.,:/£$€#-])(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?(?![\w%/]|[.,:]\d)"
_BEFORE = rf"(?:\b(?P<weekday>{WEEKDAY}),?\s+(?:the\s+|on\s+|den\s+|dem\s+)?)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)[0-9]{2})\b)?"
_ENDS = r"(?=[.,;!?)]?(?:$|\s*$|,|\s(?:at|in|from|on|for|by|with|if|and|suit|work|are|or)\b)|[.;!?)]\s)"
_BETWEEN = r"(?:\s*(?:,|and|or|to|&|until|und|bis|oder|–|-)\s*)"
_DATES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"{_BEFORE}\b(?P<month>{MONTH})\s+{_NUMBER}(?:{_BETWEEN}(?:{WEEKDAY},?\s+)?(?P<more>[0-9]{{1,2}})(?:st|nd|rd"
            rf"|th)?{_ENDS})?{_YEAR}"
        ),
        rf"{_BEFORE}{_NUMBER}\s+(?:of\s+)?(?P<month>{MONTH})(?!\w){_YEAR}",
        rf"{_BEFORE}(?<![\d-])(?P<year>(?:19|20)[0-9]{{2}})-(?P<month_number>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?![\d-])",
        (
            rf"(?:\b(?P<weekday>{WEEKDAY}),?\s+(?:den\s+|dem\s+)?|\b(?:am|bis|vom|zum|den|ab"
            rf"|und)\s+)(?P<day>[0-9]{{1,2}})\.(?P<month_number>[0-9]{{1,2}})\.(?P<year>(?:19|20)[0-9]{{2}})?(?![\d/])"
        ),
        rf"{_BEFORE}(?<![\d./])(?P<one>[0-9]{{1,2}})/(?P<two>[0-9]{{1,2}})/(?P<year>(?:19|20)?[0-9]{{2}})(?![\d/])",
        (
            rf"(?:\b(?P<weekday>{WEEKDAY}),?\s+|(?<=\bon )|(?<=\bby )|(?<=\bof )|(?<=\buntil )"
            rf"|(?<=\bbefore )|(?:(?<=\bup to )|(?<=\btold me )|(?<=\bsaid )|(?<=\bit's )|(?<=\bstill )|(?<=\bis ))"
            rf"(?=the \d\d?(?:st|nd|rd|th)(?:[.,;!?)]| (?:for|as|and|or|but|so|if|still|yourself)\b|$)))"
            rf"(?:on\s+)?the\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)\b"
            rf"(?!\s+(?:of|floor|street|avenue|grade|year|round|century|anniversary|birthday|time|edition|place|{MONTH}))"
        ),
    )
]
_ANCHORS = (
    re.compile(r"(?i)(?<![^\W\d_])(?:jan|jän|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)"),
    re.compile(r"\d[-./]\d"),
    re.compile(r"(?i)\bthe \d"),
)
_ANCHOR_OF = (0, 0, 1, 1, 1, 2)
_AROUND = 45  # characters: the longest date is "Wednesday, on the 30th of September, 2026"
_FIRST_OF_TWO = re.compile(
    rf"(?i)(?:\b(?P<weekday>{WEEKDAY}),?\s+(?:the\s+)?)?(?<![\d.,:/])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th"
    rf"|\.)?\s*(?:and|or|to|&|until|und|bis|oder|–|-)\s*(?:the\s+|den\s+)?$"
)
_ALONE = re.compile(
    r"(?i)(?<!\w)(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag"
    r"|mittwoch"
    r"|sonnabend)\b(?P<behind>'s (?:\w+ )?(?:interview|talk|conversation|meeting|chat|visit|call|tour|session))?"
)
_WHICH = re.compile(r"(?i)\b(last|next|this|this coming|on|coming|letzten|nächsten|am|diesen|kommenden) $")
_RELATIVE = {
    "today": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "earlier today": 0, "tonight": 0,
    "yesterday": 1, "last night": 1, "the day before yesterday": 2, "tomorrow": -1,
    "heute": 0, "gestern": 1, "vorgestern": 2, "morgen": -1,
}  # fmt: skip
_RELATED = re.compile(
    r"(?i)(?<!\w)(?P<word>the day before yesterday|earlier today|this (?:morning|afternoon|evening)|last night|today"
    r"|yesterday"
    r"|tomorrow|tonight|vorgestern|gestern|heute|morgen(?!s))\b(?P<part> (?:morning|afternoon|evening|früh|morgen"
    r"|vormittag|nachmittag|abend))?"
)
_PARTS = {
    "morning": (0, 12), "afternoon": (12, 18), "evening": (17, 24), "tonight": (17, 24), "night": (17, 24),
    "früh": (0, 12), "morgen": (0, 12), "vormittag": (0, 12), "nachmittag": (12, 18), "abend": (17, 24),
}  # fmt: skip
_SPELT = {word: number for number, word in enumerate(
    ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"])}  # fmt: skip
_CLOCK = re.compile(
    r"(?i)(?<![\w.,:£$€/-])(?:(?P<half>half past )?(?P<hour>[0-9]{1,2}|"
    + "|".join(_SPELT)
    + r")(?:[:.](?P<minute>[0-5][0-9]))?"
    r"\s?(?P<sign>[ap]\.?\s?m\b\.?|o'clock|uhr\b|in the (?:morning|afternoon|evening))"
    r"|(?P<short>[0-9]{1,2})[:.](?P<minutes>[0-5][0-9])(?![\d%:])"
    r"|(?<=\bat )(?P<bare>[0-9]{1,2}|" + "|".join(_SPELT) + r")(?=[,;!?)]|\.?(?:\s|$)(?!\w)|\.?$|\.\s"
    r"|\s(?:on|sharp|tomorrow|suits|works|is|and|in the|eastern|central|gmt)\b)"
    r"|(?P<word>noon|midday|midnight))(?:\s(?P<later>in the (?:morning|afternoon|evening)))?"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day of a month; `month` is None for "Thursday the 12th", `weekday` where none stands before it."""

    start: int
    end: int
    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    turned: tuple[int, int] | None = None  # day and month, where 3/10 may also be read the other way round

    def meant(self, written: date) -> date | None:
        """The day that it means: of the year that comes nearest to the day of writing; None where there is none."""
        if self.month is None:
            near = self.near(written)
            return next((each for each in near if self.weekday in (None, each.weekday())), next(iter(near), None))
        years = [self.year] if self.year else [written.year - 1, written.year, written.year + 1]
        days = [date(year, self.month, self.day) for year in years if _exists(year, self.month, self.day)]
        return min(days, key=lambda each: abs(each - written), default=None)

    def near(self, written: date) -> list[date]:
        """The days that a day without its month may be, the one nearest to the writing first."""
        days = (written + timedelta(days=step) for step in sorted(range(-45, 46), key=abs))
        return [each for each in days if each.day == self.day] if self.month is None else []


@dataclass(frozen=True, slots=True)
class Named:
    """A weekday alone: "on Tuesday", "last Friday"; `which` is the word before it, `behind` one like "morning"."""

    start: int
    end: int
    weekday: int
    which: str
    behind: str


@dataclass(frozen=True, slots=True)
class Related:
    """Today, yesterday, this morning: days before the writing, and the hours that the words leave open."""

    start: int
    end: int
    ago: int
    hours: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: the minutes since midnight that it may mean."""

    start: int
    end: int
    minutes: frozenset[int]


def dates_in(text: str, *, month_first: bool) -> list[Dated]:
    """Every date of a text, in order. `month_first` says how 3/10 is read."""
    found: list[Dated] = []
    for number, match in _date_matches(text):
        begins = [
            match.start(name) for name in ("weekday", "day", "month", "year", "one") if match.groupdict().get(name)
        ]
        start = min(begins)
        if not any(each.start < match.end() and start < each.end for each in found):
            found += _dated(text, start, match, month_first=month_first, before=number == 1)
    return sorted(found, key=lambda each: each.start)


def _date_matches(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where a pattern matches, and which one; each is tried only around what it can't do without."""
    anchors = [list(anchor.finditer(text)) for anchor in _ANCHORS]
    for number, pattern in enumerate(_DATES):
        reached = 0
        for anchor in anchors[_ANCHOR_OF[number]]:
            begin = max(reached, anchor.start() - _AROUND)
            match = pattern.search(text, begin, anchor.end() + _AROUND)
            if match is not None:
                reached = match.end()
                yield number, match


def _dated(text: str, start: int, match: re.Match[str], *, month_first: bool, before: bool) -> Iterator[Dated]:
    parts = match.groupdict()
    day, month, turned = _day_and_month(parts, month_first=month_first)
    year = int(parts["year"]) if parts.get("year") else None
    year = year + 2000 if year is not None and year < 100 else year
    weekday = _weekday(parts["weekday"]) if parts.get("weekday") else None
    end = match.start() + len(match[0].rstrip().rstrip(".,"))
    yield Dated(start, end, day, month, year, weekday, turned)
    if parts.get("more") and int(parts["more"] or 0) <= 31:
        yield Dated(match.start("more"), match.end("more"), int(parts["more"] or 0), month, year)
    if before and (first := _FIRST_OF_TWO.search(text, max(0, start - 40), start)):
        named = _weekday(first["weekday"]) if first["weekday"] else None
        yield Dated(first.start(), first.end("day"), int(first["day"]), month, year, named)


def _day_and_month(
    parts: dict[str, str | None], *, month_first: bool
) -> tuple[int, int | None, tuple[int, int] | None]:
    if one := parts.get("one"):
        first, second = int(one), int(parts["two"] or 0)
        day, month = (second, first) if month_first and first <= 12 else (first, second)
        return day, month, (month, day)
    name, number = parts.get("month"), parts.get("month_number")
    month_named = _month(name) if name else int(number) if number else None
    return int(parts["day"] or 0), month_named, None


def _month(name: str) -> int:
    low = name.casefold()[:3]
    return _GERMAN_MONTHS.get(low) or _MONTHS.index(low) + 1


def _weekday(name: str) -> int:
    return _WEEKDAYS[name.casefold()[:3]]


def _exists(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1] and (month != 2 or day < 29 or leap)


def weekdays_in(text: str, taken: list[Dated]) -> Iterator[Named]:
    """Every weekday that is no part of a date."""
    for match in _ALONE.finditer(text):
        if not any(each.start <= match.start("weekday") < each.end for each in taken):
            before = _WHICH.search(text, max(0, match.start() - 14), match.start())
            which = before[1].casefold() if before else ""
            behind = (match["behind"] or "").strip()
            yield Named(match.start("weekday"), match.end("weekday"), _weekday(match["weekday"]), which, behind)


def related_in(text: str) -> Iterator[Related]:
    """Every day that is told from the day of writing."""
    for match in _RELATED.finditer(text):
        word = match["word"].casefold()
        part = (match["part"] or word).casefold().split()[-1]
        yield Related(match.start(), match.end(), _RELATIVE[word], _PARTS.get(part, (0, 24)))


def clocks_in(text: str) -> Iterator[Clock]:
    """Every time of day: 2 p.m., 14:30, half past nine in the morning; without such words both halves of the day."""
    for match in _CLOCK.finditer(text):
        minutes = frozenset(_minutes(match))
        if minutes:
            yield Clock(match.start(), match.start() + len(match[0].rstrip(" .,")), minutes)


def _minutes(match: re.Match[str]) -> Iterator[int]:
    if match["word"]:
        yield 0 if match["word"].casefold() == "midnight" else 12 * 60
        return
    said = (match["hour"] or match["short"] or match["bare"]).casefold()
    hour = _SPELT.get(said, int(said) if said.isdecimal() else 0) % 24
    hour = 12 if said == "twelve" else hour
    minute = 30 if match["half"] else int(match["minute"] or match["minutes"] or 0)
    sign = (match["sign"] or "").casefold() + " " + (match["later"] or "").casefold()
    if sign.startswith("p") or "afternoon" in sign or "evening" in sign:
        yield (hour % 12 + 12) * 60 + minute
    elif sign.startswith("a") or "morning" in sign:
        yield hour % 12 * 60 + minute
    elif hour > 12 or hour == 0:
        yield hour * 60 + minute
    else:
        yield from ((hour % 12) * 60 + minute, (hour % 12 + 12) * 60 + minute)
