"""Workdays: which days count as business days for somebody, and clock times on days in their zone.

Everything here is a value or a plain function; the holiday table reaches it as `Workdays` values (`core/calendars.py`
reads the text). Rules: D-04 (business days, days on which one may telephone), D-34 (whose calendar, whose zone).

Two datetimes of one `ZoneInfo` are compared and subtracted by Python as wall-clock times, which is wrong across a
clock change. So go through `minutes_later` and `hours_later`, and compare with `is_after` where a night of a clock
change may lie between.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

SATURDAY_AND_SUNDAY = frozenset({5, 6})
"""Weekdays count from Monday = 0, as `date.weekday()` does."""

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_NO_JUMP = timedelta(0)
_LAST_SECOND = time(23, 59, 59)
_FRIDAY = 4


class Region(NamedTuple):
    """Whose public holidays: an ISO 3166 country and the short form of its subdivision (`DE`, `NW`)."""

    country: str | None
    subdivision: str | None = None


@dataclass(frozen=True, slots=True)
class SoftDays:
    """Business days on which one does not telephone (D-04): `fixed` are (month, day) pairs of every year."""

    fixed: frozenset[tuple[int, int]] = frozenset({(12, 24), (12, 31)})
    after_thanksgiving: bool = False

    def __contains__(self, day: date) -> bool:
        return (day.month, day.day) in self.fixed or (self.after_thanksgiving and _is_day_after_thanksgiving(day))


def _is_day_after_thanksgiving(day: date) -> bool:
    # The fourth Thursday of November is one of 22-28 November, so the Friday after it is one of 23-29.
    return day.month == 11 and 23 <= day.day <= 29 and day.weekday() == _FRIDAY


SOFT_DAYS = SoftDays()
SOFT_DAYS_US = SoftDays(after_thanksgiving=True)


def soft_days_of(country: str | None) -> SoftDays:
    """The soft days of a country: 24 and 31 December everywhere, in the US also the day after Thanksgiving (D-04)."""
    return SOFT_DAYS_US if country is not None and country.upper() == "US" else SOFT_DAYS


@dataclass(frozen=True, slots=True)
class Workdays:
    """The business days of one region.

    `weekend` holds weekdays (Monday = 0); `holidays` the other days off; `worked` weekend days that are working days
    all the same, as some countries order it; `years` are those whose holidays are known. Days are plain dates, never
    datetimes. Counting past 31 December 9999 raises OverflowError.
    """

    holidays: frozenset[date] = frozenset()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    soft: SoftDays = SOFT_DAYS
    worked: frozenset[date] = frozenset()
    years: range = range(0)

    def is_business_day(self, day: date) -> bool:
        """Neither weekend nor public holiday (D-04)."""
        return day in self.worked if day.weekday() in self.weekend else day not in self.holidays

    def is_callable(self, day: date) -> bool:
        """A business day on which one may telephone: not a soft day (D-04)."""
        return self.is_business_day(day) and day not in self.soft

    def business_day_after(self, day: date, n: int = 1) -> date:
        """The n-th business day strictly after `day`, n >= 1: day 0 does not count (S1-09)."""
        return _nth(self.is_business_day, day, n, _DAY)

    def business_day_before(self, day: date, n: int = 1) -> date:
        """The n-th business day strictly before `day`, n >= 1."""
        return _nth(self.is_business_day, day, n, -_DAY)

    def on_or_after(self, day: date) -> date:
        """`day` itself if it is a business day, else the next one: a window's start rolls forward (D-04)."""
        return _nth(self.is_business_day, day - _DAY, 1, _DAY)

    def on_or_before(self, day: date) -> date:
        """`day` itself if it is a business day, else the one before: a window's end rolls back (D-04)."""
        return _nth(self.is_business_day, day + _DAY, 1, -_DAY)

    def callable_after(self, day: date, n: int = 1) -> date:
        """The n-th day strictly after `day` on which one may telephone, n >= 1."""
        return _nth(self.is_callable, day, n, _DAY)

    def callable_before(self, day: date, n: int = 1) -> date:
        """The n-th day strictly before `day` on which one may telephone, n >= 1."""
        return _nth(self.is_callable, day, n, -_DAY)

    def callable_on_or_after(self, day: date) -> date:
        """`day` itself if one may telephone on it, else the next such day."""
        return _nth(self.is_callable, day - _DAY, 1, _DAY)

    def callable_on_or_before(self, day: date) -> date:
        """`day` itself if one may telephone on it, else the last such day before it."""
        return _nth(self.is_callable, day + _DAY, 1, -_DAY)


def _nth(counts: Callable[[date], bool], day: date, n: int, step: timedelta) -> date:
    if n < 1:
        raise ValueError(f"days are counted from 1, not {n}")
    while n:
        day += step
        n -= counts(day)
    return day


@dataclass(frozen=True, slots=True)
class Holidays:
    """The workdays of every region that a journal names, as the planner gets them.

    `regions` holds each region as the journal spells it and, for each country, the region without subdivision.
    """

    regions: Mapping[Region, Workdays]

    def of(self, country: str | None, subdivision: str | None = None) -> Workdays:
        """The workdays there; an unknown subdivision has its country's, an unknown country weekends only."""
        found = self.regions.get(Region(country, subdivision)) or self.regions.get(Region(country))
        return found or Workdays(soft=soft_days_of(country))

    def known(self, country: str | None, subdivision: str | None, year: int) -> bool:
        """Whether the table holds that year's holidays of exactly this region; where not, the plan warns."""
        found = self.regions.get(Region(country, subdivision))
        return found is not None and year in found.years


# ------------------------------------------------------------------------------------------ clock times in zones


def at_time(day: date, clock: time, zone: tzinfo) -> datetime:
    """That clock time on that day in that zone.

    A time that a clock change skips becomes the first instant after the gap; one that comes twice is the first.
    """
    return _at_time(day, clock, zone)


@lru_cache(maxsize=4096)  # a plan asks for the same few hours and midnights again and again
def _at_time(day: date, clock: time, zone: tzinfo) -> datetime:
    wall = datetime.combine(day, clock.replace(fold=0), zone)
    return _end_of_gap(wall, zone) if _jump(wall) > _NO_JUMP else wall


def end_of_day(day: date, zone: tzinfo) -> datetime:
    """The last second of that day in that zone: 23:59:59, the second one where that comes twice.

    Where a clock change skips 23:59:59 it is the last second before the gap. A day that the zone skipped whole (Samoa
    had no 30 December 2011) ends with the first instant after it, where `at_time` puts its hours too.
    """
    return _end_of_day(day, zone)


@lru_cache(maxsize=4096)
def _end_of_day(day: date, zone: tzinfo) -> datetime:
    wall = datetime.combine(day, _LAST_SECOND, zone)
    jump = _jump(wall)
    if jump <= _NO_JUMP:
        return wall.replace(fold=1) if jump else wall
    after = _end_of_gap(wall, zone)
    last = (after.astimezone(UTC) - _SECOND).astimezone(zone)
    return last if last.date() == day else after


def is_after(one: datetime, other: datetime) -> bool:
    """Whether one aware instant is later than another, in the night of a clock change too."""
    if one.tzinfo is other.tzinfo and one.utcoffset() != other.utcoffset():
        return one.timestamp() > other.timestamp()
    return one > other


def hours_later(instant: datetime, hours: float) -> datetime:
    """So many hours of real time after an aware instant, in the instant's zone."""
    return minutes_later(instant, hours * 60)


def minutes_later(instant: datetime, minutes: float) -> datetime:
    """So many minutes of real time after an aware instant, in the instant's zone."""
    return (instant.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(instant.tzinfo)


def _jump(wall: datetime) -> timedelta:
    # PEP 495: for a skipped time fold 0 has the offset before the change and fold 1 the one after it, which is
    # greater; for a repeated time it is smaller; for every other time both are the same. `wall` has fold 0.
    before, after = wall.utcoffset(), wall.replace(fold=1).utcoffset()
    return _NO_JUMP if before is None or after is None else after - before


def _end_of_gap(skipped: datetime, zone: tzinfo) -> datetime:
    # Read with the offset after the change, a skipped time lies before the change, and the other way round. Zones
    # change at whole seconds, so halving the distance down to one second finds the change.
    whole = skipped.replace(microsecond=0)
    early, late = whole.replace(fold=1).astimezone(UTC), whole.replace(fold=0).astimezone(UTC)
    offset_before = early.astimezone(zone).utcoffset()
    while late - early > _SECOND:
        middle = early + (late - early) // _SECOND // 2 * _SECOND
        if middle.astimezone(zone).utcoffset() == offset_before:
            early = middle
        else:
            late = middle
    return late.astimezone(zone)
