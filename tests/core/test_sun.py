"""Sundown at real places, against published times, and at the edges of the map."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sundown.core.sun import sundown

CLEVELAND = (41.4993, -81.6944, "America/New_York")
TROMSO = (69.6492, 18.9553, "Europe/Oslo")
PLACES = {
    "Cleveland": CLEVELAND,
    "Houston": (29.7604, -95.3698, "America/Chicago"),
    "Auckland": (-36.8485, 174.7633, "Pacific/Auckland"),
    "Honolulu": (21.3069, -157.8583, "Pacific/Honolulu"),
    "Kiritimati": (1.8721, -157.4278, "Pacific/Kiritimati"),
    "Apia": (-13.8507, -171.7514, "Pacific/Apia"),
    "Pago Pago": (-14.2756, -170.7020, "Pacific/Pago_Pago"),
    "Adak": (51.88, -176.6581, "America/Adak"),
    "Kashgar": (39.4704, 75.9898, "Asia/Shanghai"),
    "Anadyr": (64.7337, 177.4968, "Asia/Anadyr"),
    "Chatham": (-43.9536, -176.5597, "Pacific/Chatham"),
}


def sundown_at(place: tuple[float, float, str], day: date) -> datetime | None:
    latitude, longitude, zone = place
    return sundown(latitude, longitude, day, ZoneInfo(zone))


# Tolerance: five minutes. The first three are times the worked searches give; the others follow from the sun standing
# near 18:00 local mean time at an equinox: 18:00 + 4 min per degree west of the zone's meridian - equation of time
# + about 4 min for refraction and the sun's size. On 20 March 2026 the equation of time is about -7.5 min.
@pytest.mark.parametrize(
    ("place", "day", "expected"),
    [
        ("Cleveland", "2026-03-11", "2026-03-11T19:29-04:00"),
        ("Houston", "2026-10-16", "2026-10-16T18:49-05:00"),
        ("Houston", "2026-03-20", "2026-03-20T19:32-05:00"),  # 5.37 degrees west of 90: 21.5 + 7.5 + 4 -> 18:33 + DST
        ("Auckland", "2026-03-20", "2026-03-20T19:32+13:00"),  # 5.24 west of 180: 21 + 7.5 + 4 -> 18:32 + DST
        ("Honolulu", "2026-03-20", "2026-03-20T18:43-10:00"),  # 7.86 west of 150: 31.4 + 7.5 + 4
        ("Kiritimati", "2026-03-20", "2026-03-20T18:41+14:00"),  # as Honolulu's meridian, a date later: 29.7 + 7.5 + 4
        ("Apia", "2026-03-20", "2026-03-20T18:39+13:00"),  # 6.75 west of 165: 27 + 7.5 + 4
        ("Pago Pago", "2026-03-20", "2026-03-20T18:34-11:00"),  # 5.70 west of 165, the same evening a date earlier
    ],
)
def test_sundown(place: str, day: str, expected: str) -> None:
    found = sundown_at(PLACES[place], date.fromisoformat(day))
    assert found is not None
    assert abs(found - datetime.fromisoformat(expected)) <= timedelta(minutes=5)
    assert found.isoformat()[-6:] == expected[-6:]


def test_the_last_sundown_of_the_year_in_chicago() -> None:
    found = sundown(41.8781, -87.6298, date(2026, 12, 31), ZoneInfo("America/Chicago"))
    assert found is not None
    assert abs(found - datetime.fromisoformat("2026-12-31T16:29-06:00")) <= timedelta(minutes=5)


def test_sundown_is_given_to_the_second() -> None:
    found = sundown_at(CLEVELAND, date(2026, 3, 11))
    assert found is not None
    assert found.microsecond == 0


@pytest.mark.parametrize("day", [date(2026, 12, 21), date(2026, 6, 21)])
def test_no_sundown_in_a_polar_night_or_day(day: date) -> None:
    assert sundown_at(TROMSO, day) is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 6, 1), 23),  # before midnight: that evening's sundown
        (date(2026, 6, 20), None),  # 19 June's sunset comes at 0:02 of the 20th, and the 20th's on the 21st
        (date(2026, 7, 15), 23),
    ],
)
def test_a_sunset_after_midnight_is_not_sundown(day: date, expected: int | None) -> None:
    found = sundown(64.1466, -21.9426, day, ZoneInfo("Atlantic/Reykjavik"))
    assert (found.hour if found else None) == expected


@pytest.mark.parametrize("place", PLACES)
def test_a_whole_year_of_evenings(place: str) -> None:
    for i in range(366):
        day = date(2028, 1, 1) + timedelta(days=i)
        found = sundown_at(PLACES[place], day)
        assert found is not None, day
        assert found.date() == day
        # Evening everywhere; the earliest here is Anadyr's at midwinter, near 13:45, the latest Kashgar's, near 22:45.
        assert 13 <= found.hour <= 23, found


@pytest.mark.parametrize("latitude", [-90, -89.9, -66.5, 0, 66.5, 89.9, 90])
@pytest.mark.parametrize("longitude", [-180, 0, 180])
def test_the_edges_of_the_map(latitude: float, longitude: float) -> None:
    for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
        for month in range(1, 13):
            day = date(2026, month, 21)
            found = sundown(latitude, longitude, day, ZoneInfo(zone))
            assert found is None or found.date() == day
