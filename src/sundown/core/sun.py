"""Sundown: when the sun goes down at a place on a day (C-03), by astral's formula."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from astral import Observer
from astral.sun import sunset

EVENING_FROM = 4
"""A sunset before this hour ends the evening before: in western Alaska it comes as late as 2:40 by the clock."""

_HALF_A_SECOND = timedelta(milliseconds=500)


@lru_cache(maxsize=4096)
def sundown(latitude: float, longitude: float, day: date, zone: tzinfo) -> datetime | None:
    """The sunset in the evening of that local day, to the second and in `zone`; None where there is none.

    Degrees, north and east positive. There is none in a polar night or day, nor near the latter, when the sun sets
    after midnight only: "by sundown" must not mean the small hours. The rulebook's answer to None is 18:00.
    """
    try:
        setting = sunset(Observer(latitude, longitude), day, zone)
    except ValueError:
        return None
    rounded = (setting + _HALF_A_SECOND).replace(microsecond=0)
    return rounded if rounded.date() == day and rounded.hour >= EVENING_FROM else None
