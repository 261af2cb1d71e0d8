"""When an event begins and ends: instants, or the clock hours whose zone somebody must name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from icalendar.prop import vDuration

from sundown.core.invitations.invitation import OpenHours
from sundown.core.problems import BadInput
from sundown.sources.ics.lines import Component, Property, refusal
from sundown.sources.ics.people import plain
from sundown.sources.ics.zones import named_zone, zone_of

YEARS = range(1990, 2100)
LONGEST_INTERVIEW = timedelta(days=7)
CLOCK = re.compile(r"\d{8}T\d{6}Z?", re.ASCII)
A_TIME = "a time such as 20260310T130000"


@dataclass(frozen=True, slots=True)
class Time:
    """A date and hour as written. `name` is what the file calls the zone, `zone` is None where that settles nothing."""

    clock: datetime
    zone: tzinfo | None
    name: str | None

    @property
    def instant(self) -> datetime | None:
        """The instant with the offset of that day, as the journal writes it; None while the zone is open."""
        return datetime.fromisoformat(self.clock.replace(tzinfo=self.zone).isoformat()) if self.zone else None


def times_of(
    event: Component, calendar: Component, file: str
) -> tuple[datetime | None, datetime | None, OpenHours | None]:
    """Start, end, and in their place the open hours. Raises BadInput for what is no time an interview can have.

    An event may lack an end, and a cancelled one a beginning; an end equal to the beginning is no end (RFC 5545 3.6.1).
    """
    begin, finish = event.first("DTSTART"), event.first("DTEND")
    if begin is None:
        return None, None, None
    start = _time(begin, calendar, file)
    end = _time(finish, calendar, file) if finish else _after(start, event.first("DURATION"), file)
    if start.instant is None:
        last = end.clock if end and end.zone is None and end.name == start.name else None
        _check_order(begin, start.clock, last, file)
        return None, None, OpenHours(start.clock, last if last != start.clock else None, start.name)
    last = end.instant if end else None
    _check_order(begin, start.instant, last, file)
    return start.instant, last if last != start.instant else None, None


def stamp_of(event: Component, file: str) -> datetime | None:
    """When this version of the event was made (DTSTAMP); only a proper UTC time counts."""
    prop = event.first("DTSTAMP")
    return _clock(prop, file).replace(tzinfo=UTC) if prop and prop.value.strip().endswith("Z") else None


def _time(prop: Property, calendar: Component, file: str) -> Time:
    """One time. X-WR-TIMEZONE is how Google and Apple name a calendar's zone: UTC and bare times are shown in it."""
    clock, in_utc, name = _clock(prop, file), prop.value.strip().endswith("Z"), _zone_name(prop)
    if in_utc and name and name.upper() not in ("UTC", "GMT", "ETC/UTC"):
        raise _wrong(file, prop, f"a time both in UTC and in the zone {name[:40]!r}", "one of the two")
    if name and not in_utc:
        return Time(clock, zone_of(name, calendar), name)
    whole = calendar.first("X-WR-TIMEZONE")
    zone = named_zone(whole.value.strip()) if whole else None
    if not in_utc:
        return Time(clock, zone, None)
    shown = clock.replace(tzinfo=UTC).astimezone(zone or UTC)
    return Time(shown.replace(tzinfo=None), shown.tzinfo, None)


def _after(start: Time, prop: Property | None, file: str) -> Time | None:
    """The end of an event that gives its DURATION."""
    if prop is None:
        return None
    try:
        lasts: timedelta = vDuration.from_ical(prop.value.strip())  # type: ignore[no-untyped-call]
    except ValueError:
        raise _wrong(file, prop, f"{prop.value[:40]!r} is not a duration", "one such as PT45M") from None
    if not timedelta() <= lasts <= LONGEST_INTERVIEW:
        raise _wrong(file, prop, f"{prop.value[:40]!r} is not how long an interview lasts", "one such as PT45M")
    if start.instant is None:
        return Time(start.clock + lasts, None, start.name)
    end = (start.instant.astimezone(UTC) + lasts).astimezone(start.zone)
    return Time(end.replace(tzinfo=None), start.zone, start.name)


def _clock(prop: Property, file: str) -> datetime:
    """The date and hour as written, without a zone."""
    value = prop.value.strip()
    if re.fullmatch(r"\d{8}", value):
        raise _wrong(file, prop, "this gives a whole day and no hour", A_TIME)
    matched = CLOCK.fullmatch(value)
    try:
        clock = datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S") if matched else None
    except ValueError:
        clock = None
    if clock is None or clock.year not in YEARS:
        raise _wrong(file, prop, f"{value[:40]!r} is not a time", A_TIME)
    return clock


def _check_order(begin: Property, start: datetime, end: datetime | None, file: str) -> None:
    if end is not None and end < start:
        raise _wrong(file, begin, "the event ends before it begins")
    if end is not None and end - start > LONGEST_INTERVIEW:
        raise _wrong(file, begin, f"the event lasts {(end - start).days} days", "an interview")


def _zone_name(prop: Property) -> str | None:
    name = prop.params.get("TZID")
    return plain(name, 80) if isinstance(name, str) else None


def _wrong(file: str, prop: Property, message: str, expected: str | None = None) -> BadInput:
    return refusal(file, message, prop.line, key=prop.name, expected=expected)
