"""Which time zone a calendar file means, or None where nobody can know.

In this order: a name of the IANA list; the file's own VTIMEZONE; Windows' name by the standard table (Unicode CLDR);
an IANA name behind a maker's prefix, as in `/freeassociation.sourceforge.net/Europe/Berlin`. A display text such as
"(UTC-05:00) Eastern Time (US & Canada)" or an abbreviation such as EST names no zone: it is asked about.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from sundown.sources.ics.lines import Component

IANA = re.compile(r"(?:[A-Z][A-Za-z0-9_+-]*/){1,2}[A-Z][A-Za-z0-9_+-]*|UTC|GMT")
YEARLY = re.compile(r"FREQ=YEARLY(;[A-Z0-9=,+;-]*)?", re.IGNORECASE)
MOST_CHANGES = 500
"""Observance lines and listed dates beyond this are no time zone but an attempt to keep the reader busy."""
OBSERVANCES = {"STANDARD": TimezoneStandard, "DAYLIGHT": TimezoneDaylight}


def named_zone(name: str) -> tzinfo | None:
    """The zone of an IANA name or of one of Windows' names, else None."""
    iana = WINDOWS_TO_OLSON.get(name, name)
    for candidate in (iana, *_without_prefix(iana)):
        if IANA.fullmatch(candidate):
            try:
                return ZoneInfo(candidate)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return None


def zone_of(name: str, calendar: Component) -> tzinfo | None:
    """The zone a TZID means in this calendar, else None."""
    name = name.strip().strip('"')
    own = next((zone for zone in calendar.parts_named("VTIMEZONE") if _tzid(zone) == name), None)
    exact = named_zone(name) if IANA.fullmatch(name) else None
    if exact is None and own is not None:
        exact = _defined_zone(own)
    return exact or named_zone(name)


def _without_prefix(name: str) -> list[str]:
    """`/maker/date/Europe/Berlin` -> `maker/date/Europe/Berlin`, `date/Europe/Berlin`, `Europe/Berlin`, …"""
    parts = name.strip("/").split("/")
    return ["/".join(parts[start:]) for start in range(len(parts) - 1)] if name.startswith("/") else []


def _tzid(zone: Component) -> str | None:
    prop = zone.first("TZID")
    return prop.value.strip().strip('"') if prop else None


def _defined_zone(zone: Component) -> tzinfo | None:
    """The zone as the file itself defines it; None where that definition is broken or no plain yearly change."""
    observances = [part for part in zone.parts if part.name in OBSERVANCES]
    changes = sum(len(part.properties) + _listed_dates(part) for part in observances)
    rules = [prop.value for part in observances for prop in part.every("RRULE")]
    if not observances or changes > MOST_CHANGES or not all(YEARLY.fullmatch(rule) for rule in rules):
        return None
    try:
        built = Timezone()
        built.add("TZID", "of this file")
        for part in observances:
            built.add_component(OBSERVANCES[part.name].from_ical(_as_text(part)))
        made: tzinfo = built.to_tz(lookup_tzid=False)
        made.utcoffset(datetime(2026, 7, 1))
    except Exception:  # a broken definition raises whatever the library happens to stumble over
        return None
    return made


def _listed_dates(part: Component) -> int:
    """How many single dates an observance lists."""
    return sum(prop.value.count(",") for prop in part.every("RDATE"))


def _as_text(part: Component) -> str:
    lines = [f"{prop.name}:{prop.value}" for prop in part.properties]
    return "\r\n".join((f"BEGIN:{part.name}", *lines, f"END:{part.name}", ""))
