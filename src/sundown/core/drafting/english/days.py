"""Days and times in words, American ("Friday, March 20", "2:30 pm") and British ("Friday 20 March", "14:30").

Whatever the machine's language is. Instants are said on the clock of their own zone.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sundown.core.facts import CallMe, Decision

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(day: date, *, british: bool) -> str:
    """March 10; 10 March."""
    month = _MONTHS[day.month - 1]
    return f"{day.day} {month}" if british else f"{month} {day.day}"


def with_year(day: date, *, british: bool) -> str:
    """March 10, 2026; 10 March 2026."""
    return in_words(day, british=british) + (" " if british else ", ") + str(day.year)


def with_weekday(day: date, *, british: bool) -> str:
    """Friday, March 20; Friday 20 March."""
    return _WEEKDAYS[day.weekday()] + (" " if british else ", ") + in_words(day, british=british)


def seen_from(day: date, today: date, *, british: bool) -> str:
    """When a talk was, said on `today`: today, on Tuesday, on March 10."""
    if day == today:
        return "today"
    if 0 < (today - day).days < 7:
        return "on " + _WEEKDAYS[day.weekday()]
    return "on " + in_words(day, british=british)


def decided_by(decision: Decision, *, british: bool) -> str:
    """by Friday, March 20; between Monday, March 16 and Friday, March 20."""
    last = with_weekday(decision.last, british=british)
    if decision.first is None or decision.first >= decision.last:
        return f"by {last}"
    return f"between {with_weekday(decision.first, british=british)} and {last}"


def until(end: datetime | date, *, british: bool) -> str:
    """by Friday, March 20; by 5:00 pm on Friday, March 20."""
    if isinstance(end, datetime):
        return f"by {_hour(end.time(), british=british)} on {with_weekday(end.date(), british=british)}"
    return f"by {with_weekday(end, british=british)}"


def clock(instant: datetime, *, british: bool) -> str:
    """The time with its zone: 2:30 pm EDT; 14:30 GMT; a zone without letters of its own is said as its offset."""
    name = instant.tzname() or ""
    zone = name if name.isalpha() else "UTC" + instant.strftime("%z")[:3]
    return f"{_hour(instant.time(), british=british)} {zone}"


def call_time(call: CallMe, *, british: bool) -> str:
    """at 10:00 am, between 9:00 am and 11:00 am, after 2:00 pm, before noon; nothing where no hour was named."""
    first = _hour(call.from_, british=british) if call.from_ is not None else ""
    last = _hour(call.until, british=british) if call.until is not None else ""
    if first and last:
        return f"at {first}" if first == last else f"between {first} and {last}"
    return f"after {first}" if first else f"before {last}" if last else ""


def _hour(at: time, *, british: bool) -> str:
    """2:30 pm; 14:30; noon."""
    if (at.hour, at.minute) == (12, 0):
        return "noon"
    if british:
        return f"{at.hour}:{at.minute:02}"
    return f"{at.hour % 12 or 12}:{at.minute:02} {'am' if at.hour < 12 else 'pm'}"
