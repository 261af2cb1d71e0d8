"""Days and hours as people type them: "Friday", "in 3 days", "20 March", "by the 20th", "Monday to Wednesday", "2pm".

A small grammar on purpose: a library that guesses more turned "Thursday at 2" into a day in February. Whatever is read
here is shown back with its weekday before it counts. What could mean two things is refused with the way to say it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, time, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
YEARS = range(1900, 2200)
"""The years a journal may hold."""
NUMBERS = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_MONTH = "(?P<month>" + "|".join(f"{month[:3].lower()}[a-z]*" for month in MONTHS) + r")\.?"
_DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR = r"(?:,? (?P<year>\d{4}))?"
_COUNT = r"(?P<count>\d{1,3}|an?|one|" + "|".join(NUMBERS[1:]) + ")"
_TO = re.compile(r" (?:to|until|till|and|through) | ?[-–—] ?")
_TIME = r"(?P<hour>\d{1,2})(?:(?:[:.h](?P<minute>\d\d))? ?(?P<half>am|pm|a\.m\.|p\.m\.)|[:h](?P<minute24>\d\d)|h)"


class NotUnderstood(ValueError):
    """The words are no day or hour, or could be two; the message says what to write."""


def spoken(day: date) -> str:
    """2026-03-20 -> "Friday 20 March 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def read_day(text: str, today: date, *, past: bool = False) -> date:
    """One day. A day without a year (or month) is the next one to come; with `past` the nearest one either way."""
    words = re.sub(r"^(?:by|on|until|till) ", "", _tidy(text))
    weekday = re.match(r"([a-z]+day),? (?=.*\d)", words)
    words = words[weekday.end() :] if weekday else words
    for pattern, meaning in _DAYS:
        found = re.fullmatch(pattern, words)
        if found:
            day = meaning(found.groupdict(), today, past)
            if weekday and weekday[1] != WEEKDAYS[day.weekday()].casefold():
                raise NotUnderstood(f"{spoken(day)} is no {weekday[1].capitalize()}. Write one of the two.")
            return day
    raise NotUnderstood("I can't read that as a day. Write 20 March, Friday, in 3 days, or 2026-03-20.")


def read_days(text: str, today: date) -> tuple[date | None, date]:
    """A day, or the first and the last day of a range; the first is None where only the last one was named."""
    words = re.sub(r"^(?:between|from|by|on) ", "", _tidy(text))
    span = _span(words, today)
    if span:
        return span
    ends = _TO.split(re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\1\2\3", words))  # so that every other dash means "to"
    if len(ends) != 2:
        return None, read_day(words, today)
    month = re.search(_MONTH, ends[0])
    last = read_day(f"{ends[1]} {month[0]}" if month and re.fullmatch(_DAY, ends[1]) else ends[1], today)
    begin = f"{ends[0]} {MONTHS[last.month - 1]} {last.year}" if re.fullmatch(_DAY, ends[0]) else ends[0]
    first = read_day(begin, today)
    if first > last:
        raise NotUnderstood(f"{spoken(first)} comes after {spoken(last)}. Write the earlier day first.")
    return first, last


def read_hours(text: str) -> tuple[time, time | None]:
    """An hour, or a beginning and an end: "14:00", "2pm", "2 to 3:30 pm", "9:00-10:15"."""
    words = _tidy(text).removeprefix("at ").removeprefix("from ").replace("noon", "12:00")
    parts = re.split(r" (?:to|until|till) | ?[-–—] ?", words)
    if len(parts) > 2:
        raise NotUnderstood("I can't read that as an hour. Write 14:00, 2pm, or 14:00 to 15:15.")
    half = re.search(r"(?:am|pm|a\.m\.|p\.m\.)$", parts[-1])
    if len(parts) == 2 and half and re.fullmatch(r"\d{1,2}(?:[:.]\d\d)?", parts[0]):
        parts[0] += half[0]
    hours = [_hour(part) for part in parts]
    if len(hours) == 2 and hours[1] <= hours[0]:
        raise NotUnderstood(f"{hours[1]:%H:%M} is not after {hours[0]:%H:%M}. Write both as in 11:30 to 13:00.")
    return hours[0], hours[1] if len(hours) == 2 else None


def read_day_and_hours(text: str, today: date) -> tuple[date, time | None, time | None]:
    """ "Friday 14:00", "20 March at 2pm to 3pm", "2026-03-20T09:30": a day, and its hours where they are said."""
    words = re.sub(r"(\d{4}-\d\d-\d\d)t(?=\d)", r"\1 ", _tidy(text))
    bare = re.search(r" at (\d{1,2})$", words)
    if bare:
        _hour(bare[1])
    found = re.search(rf",? (?:at |from )?(?P<hours>(?:{_bare(_TIME)}|noon|\d{{1,2}}(?= ?[-–—]| to )).*)$", words)
    if not found:
        return read_day(words, today, past=True), None, None
    start, end = read_hours(found["hours"])
    return read_day(words[: found.start()], today, past=True), start, end


# ------------------------------------------------------------------------------------------ the grammar


def _tidy(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!")


def _bare(pattern: str) -> str:
    """The pattern without its names, so that it may stand in another one."""
    return re.sub(r"\?P<\w+>", "?:", pattern)


def _hour(text: str) -> time:
    found = re.fullmatch(_TIME, text.strip())
    if not found:
        if re.fullmatch(r"\d{1,2}", text.strip()):
            raise NotUnderstood(f"Is {text.strip()} in the morning or in the afternoon? Write 14:00 or 2pm.")
        raise NotUnderstood("I can't read that as an hour. Write 14:00, 2pm, or 14:00 to 15:15.")
    hour, minute, half = int(found["hour"]), int(found["minute"] or found["minute24"] or 0), (found["half"] or "")[:1]
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59:
        raise NotUnderstood(f"No clock shows {text.strip()}. Write 14:00 or 2pm.")
    return time(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    return 1 if word in ("a", "an", "one") else NUMBERS.index(word) + 1


def _month(word: str) -> int:
    number = next(index for index, month in enumerate(MONTHS, 1) if month[:3].casefold() == word[:3])
    if not (MONTHS[number - 1].casefold().startswith(word) or word == "sept"):
        raise NotUnderstood(f"There is no month called {word!r}. Write it as in 20 {MONTHS[number - 1]}.")
    return number


def _make(year: int, month: int, day: int) -> date:
    if year not in YEARS:
        raise NotUnderstood(f"The year {year} is too far away.")
    try:
        return date(year, month, day)
    except ValueError:
        named = f"{MONTHS[month - 1]} {year}" if 1 <= month <= 12 else f"month {month}"
        raise NotUnderstood(f"There is no day {day} in {named}.") from None


def _dated(found: dict[str, str], today: date, past: bool) -> date:
    month, day = _month(found["month"]), int(found["day"])
    if found.get("year"):
        return _make(int(found["year"]), month, day)
    if (month, day) == (2, 29):
        leap = next(year for year in range(today.year, today.year + 9) if monthrange(year, 2)[1] == 29)
        return date(leap, 2, 29)
    this_year = _make(today.year, month, day)
    if past:
        near = (this_year.replace(year=today.year + shift) for shift in (-1, 0, 1))
        return min(near, key=lambda one: abs(one - today))
    return this_year if this_year >= today else this_year.replace(year=today.year + 1)


def _day_of_month(found: dict[str, str], today: date, past: bool) -> date:
    """ "the 20th": the next month that has such a day; with `past` the nearest."""
    day = int(found["day"])
    if not 1 <= day <= 31:
        raise NotUnderstood(f"No month has {day} days.")
    months = [
        (today.year + (today.month - 1 + shift) // 12, (today.month - 1 + shift) % 12 + 1) for shift in range(-2, 4)
    ]
    days = [date(year, month, day) for year, month in months if day <= monthrange(year, month)[1]]
    return min(days, key=lambda one: abs(one - today)) if past else next(one for one in days if one >= today)


def _weekday(found: dict[str, str], today: date, past: bool) -> date:
    """The coming one; said on that very weekday, or of the week after, only a date is clear enough to be sure."""
    names = [name.casefold() for name in WEEKDAYS]
    number = next(index for index, name in enumerate(names) if name[:3] == found["weekday"][:3])
    if not names[number].startswith(found["weekday"].rstrip(".")) and found["weekday"] not in ("tues", "thur", "thurs"):
        raise NotUnderstood(f"There is no day called {found['weekday']!r}. Write {WEEKDAYS[number]}.")
    ahead = (number - today.weekday()) % 7 or 7
    if found["which"] == "last":
        return today + timedelta(days=ahead - 7 if ahead < 7 else -7)
    if found["which"] == "next":
        return today + timedelta(days=7 - today.weekday() + number)
    return today + timedelta(days=ahead)


def _in_some_time(found: dict[str, str], today: date, past: bool) -> date:
    count = _number(found["count"])
    if found["unit"] == "month":
        months = today.month - 1 + count
        year, month = today.year + months // 12, months % 12 + 1
        return date(year, month, min(today.day, monthrange(year, month)[1]))
    return today + timedelta(days=count * (7 if found["unit"] == "week" else 1))


def _ago(found: dict[str, str], today: date, past: bool) -> date:
    return today - timedelta(days=_number(found["count"]) * (7 if found["unit"] == "week" else 1))


def _slashed(found: dict[str, str], today: date, past: bool) -> date:
    """Day and month in figures count only where one of them cannot be a month."""
    one, two = int(found["one"]), int(found["two"])
    if one <= 12 and two <= 12 and one != two:
        options = f"{two} {MONTHS[one - 1]} or {one} {MONTHS[two - 1]}"
        raise NotUnderstood(f"{one}/{two} can mean {options}. Write the month as a word.")
    day, month = (one, two) if one > 12 else (two, one)
    if not 1 <= month <= 12:
        raise NotUnderstood("I can't read that as a day. Write 20 March or 2026-03-20.")
    return _dated({"day": str(day), "month": MONTHS[month - 1].casefold()[:3], "year": found["year"]}, today, past)


def _dotted(found: dict[str, str], today: date, past: bool) -> date:
    """20.3.2026 and 20.3.: the day comes first wherever people write dates with full stops."""
    month = int(found["two"])
    if not 1 <= month <= 12:
        raise NotUnderstood(f"There is no month {month}. With full stops the day comes first, as in 20.3.2026.")
    return _dated({"day": found["one"], "month": MONTHS[month - 1].casefold()[:3], "year": found["year"]}, today, past)


def _end_of_month(found: dict[str, str], today: date, past: bool) -> date:
    month = _month(found["month"]) if found["month"] else today.month
    if found["which"] == "next":
        month = today.month % 12 + 1
    year = today.year + (month < today.month)
    return date(year, month, monthrange(year, month)[1])


def _end_of_week(found: dict[str, str], today: date, past: bool) -> date:
    """The working week's last day, Friday."""
    friday = today + timedelta(days=4 - today.weekday() + (7 if found["which"] == "next" else 0))
    if friday < today:
        raise NotUnderstood("This week's Friday is past. Write the day itself.")
    return friday


def _span(words: str, today: date) -> tuple[date, date] | None:
    """ "next week", "this week", "the week of 20 March": Monday (or today) to Friday."""
    if words == "next week":
        monday = today + timedelta(days=7 - today.weekday())
    elif words == "this week" and today.weekday() <= 4:
        return today, today + timedelta(days=4 - today.weekday())
    elif found := re.fullmatch(r"(?:the )?week of (.+)", words):
        day = read_day(found[1], today)
        monday = day - timedelta(days=day.weekday())
    else:
        return None
    return monday, monday + timedelta(days=4)


_Meaning = Callable[[dict[str, str], date, bool], date]
_NAMED_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "yesterday": -1}
_DAYS: tuple[tuple[str, _Meaning], ...] = (
    (r"(?P<year>\d{4})(?P<dash>-?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)",
     lambda found, today, past: _make(int(found["year"]), int(found["month"]), int(found["day"]))),
    (f"(?P<named>{'|'.join(_NAMED_DAYS)})",
     lambda found, today, past: today + timedelta(days=_NAMED_DAYS[found["named"]])),
    (rf"{_DAY}(?: of)? {_MONTH}{_YEAR}", _dated),
    (rf"{_MONTH} {_DAY}{_YEAR}", _dated),
    (r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)", _day_of_month),
    (r"(?:(?P<which>this|next|last|coming) )?(?P<weekday>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)", _weekday),
    (rf"(?:in|within) {_COUNT} (?P<unit>day|week|month)s?", _in_some_time),
    (rf"{_COUNT} (?P<unit>day|week)s? ago", _ago),
    (r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{4}))?", _slashed),
    (r"(?P<one>\d{1,2})\. ?(?P<two>\d{1,2})\.?(?: ?(?P<year>\d{4}))?", _dotted),
    (rf"(?:the )?end of (?:(?P<which>next|this|the) month|{_MONTH})", _end_of_month),
    (r"(?:the )?end of (?P<which>this|the|next) week", _end_of_week),
)  # fmt: skip
