"""Days in words, American ("Friday, March 20") and British ("Friday 20 March"), whatever the machine's language."""

from __future__ import annotations

from datetime import date

from sundown.core.facts import Decision

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
