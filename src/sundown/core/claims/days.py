"""Days and times of day, in the ways people write them: 2026-03-10, March 10, the 10th of March, Tuesday, 2 pm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sundown.core.claims.amounts import Amount, amounts_in
from sundown.core.frames import in_small_letters

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?<![\d.,])(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
_WEEKDAY = r"(?:\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|r|ur)?(?:days?)?\b\.?,?\s+(?:the\s+|on\s+)?)?"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)[0-9]{2})\b)?"
_FULL_MONTH = (
    r"(?P<month>january|february|april|june|july|august|september|october|november|december"
    r"|(?<=in )march|(?<=by )march|(?<=since )march|(?<=until )march|(?<=last )march|(?<=next )march|(?<=of )march"
    r"|(?<=in )may|(?<=by )may|(?<=since )may|(?<=until )may|(?<=last )may|(?<=next )may|(?<=of )may)"
)
_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        r"(?<![\d-])(?P<year>(?:19|20)[0-9]{2})-(?P<month_number>[0-9]{2})-(?P<day>[0-9]{2})(?![\d-])",
        rf"{_WEEKDAY}\b{_MONTH}\s+{_DAY}{_YEAR}",
        rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}",
        r"(?<![\d./])(?P<day>[0-9]{1,2})(?P<sign>[./])(?P<month_number>[0-9]{1,2})(?P=sign)(?P<year>(?:19|20)[0-9]{2})(?![\w/])",
        rf"\b{_MONTH}\s+(?P<year>(?:19|20)[0-9]{{2}})\b",
        rf"\b{_FULL_MONTH}\b",
        r"\b(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)days?\b",
        r"(?<![\w.,:$€£/-])(?P<year>(?:19|20)[0-9]{2})(?![\w%/]|[.,:-]\d| ?%)",
        r"(?<=\bthe )(?P<day>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)\b",
        r"(?<![\w.,:])(?P<hour>[01]?[0-9])(?::(?P<minute>[0-5][0-9]))?\s?(?P<half>[ap])\.?m\b\.?",
        r"(?<![\w.,:])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?![\w:])",
        r"\b(?P<words>today|yesterday|tomorrow|tonight|noon|midnight|(?:last|next|this)\s+(?:week|month|year))\b",
    )
]
_MAY_BE_A_DAY = re.compile(
    r"[0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tod|yest|tom|ton|noon|midn|week|year"
)
_AT = {"noon": 12 * 60, "midnight": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What a text says of a day or a time of day, None for what it leaves open.

    `readings` are the ways to read it, each a set of pairs such as ("month", 3): 3/10/2026 has two. Weekdays count
    from Monday, 0; times are minutes since midnight.
    """

    readings: tuple[frozenset[tuple[str, int | str]], ...]
    start: int
    end: int


def days_in(text: str) -> list[Day]:
    """Every day and time of day in a text, in order; the longest way to read a place counts."""
    found: list[Day] = []
    text = in_small_letters(text)
    if not _MAY_BE_A_DAY.search(text):
        return found
    taken = bytearray(len(text))
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            readings = tuple(_readings(match))
            if readings and not any(taken[start : match.end()]):
                end = start + len(text[start : match.end()].rstrip(" .,"))
                taken[start:end] = b"\1" * (end - start)
                found.append(Day(readings=readings, start=start, end=end))
    return sorted(found, key=lambda day: day.start)


def amounts_beside(days: Sequence[Day], text: str) -> Iterator[Amount]:
    """The numbers of a text that are no part of a day; what looks like a bare year may be one."""
    kept = list(text)
    for day in days:
        if not text[day.start : day.end].isdecimal():
            kept[day.start : day.end] = "\0" * (day.end - day.start)
    return amounts_in("".join(kept))


def holds_day(claim: Day, held: Iterable[Day], amounts: Iterable[Amount]) -> bool:
    """Whether one of the held days says all that the claim says; a bare year or day may be held as a number too."""
    days = list(held)
    return any(
        any(reading <= known for day in days for known in day.readings)
        or (len(reading) == 1 and _stands_as_number(reading, amounts))
        for reading in claim.readings
    )


def _stands_as_number(reading: frozenset[tuple[str, int | str]], amounts: Iterable[Amount]) -> bool:
    ((part, value),) = reading
    return (
        part in ("year", "day")
        and isinstance(value, int)
        and any(Fraction(value) in amount.values for amount in amounts)
    )


def _readings(match: re.Match[str]) -> Iterator[frozenset[tuple[str, int | str]]]:
    """The ways to read one match; none for a day that there is not."""
    said = {name: value for name, value in match.groupdict().items() if value}
    if "words" in said:
        words = " ".join(said["words"].casefold().split())
        yield frozenset([("time", _AT[words])] if words in _AT else [("words", words)])
    elif "hour" in said:
        yield frozenset([("time", _minutes(said))])
    elif "sign" in said:
        day, month, year = (int(said[part]) for part in ("day", "month_number", "year"))
        yield from _known({"year": year, "month": month, "day": day})
        if day != month:
            yield from _known({"year": year, "month": day, "day": month})
    else:
        yield from _known(_parts(said))


def _minutes(said: dict[str, str]) -> int:
    hour = int(said["hour"])
    if half := said.get("half", "").casefold():
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + int(said.get("minute", 0))


def _parts(said: dict[str, str]) -> dict[str, int]:
    parts: dict[str, int] = {part: int(said[part]) for part in ("year", "day") if part in said}
    if "month" in said:
        parts["month"] = _MONTHS.index(said["month"].casefold()[:3]) + 1
    if "month_number" in said:
        parts["month"] = int(said["month_number"])
    if "weekday" in said:
        parts["weekday"] = _WEEKDAYS.index(said["weekday"].casefold()[:3])
    return parts


def _known(parts: dict[str, int]) -> Iterator[frozenset[tuple[str, int | str]]]:
    """What is said, with the weekday where the whole day is known; nothing where there is no such day."""
    if not 1 <= parts.get("month", 1) <= 12:
        return
    with suppress(ValueError):
        if {"year", "month", "day"} <= parts.keys():
            weekday = date(parts["year"], parts["month"], parts["day"]).weekday()
            parts = {"weekday": weekday} | parts
        yield frozenset(parts.items())
