"""Business days, days on which one may telephone, and clock times through the nights of a clock change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.core.workdays import (
    Holidays,
    Region,
    SoftDays,
    Workdays,
    at_time,
    end_of_day,
    hours_later,
    minutes_later,
    soft_days_of,
)

THANKSGIVING, CHRISTMAS, NEW_YEAR = date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1)
US = Workdays(frozenset({THANKSGIVING, CHRISTMAS, NEW_YEAR}), soft=soft_days_of("US"), years=range(2026, 2028))
ANYWHERE = Workdays()
ISRAEL = Workdays(weekend=frozenset({4, 5}))


def on(month_day: str, year: int = 2026) -> date:
    return date.fromisoformat(f"{year}-{month_day}")


# November 2026: Sunday 1, Wednesday 25, Thursday 26 (Thanksgiving), Friday 27, Monday 30.
# December 2026: Thursday 24, Friday 25 (Christmas), Monday 28, Thursday 31; Friday 1 January 2027.
@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        ("11-23", 1, "11-24"),
        ("11-23", 2, "11-25"),
        ("11-25", 1, "11-27"),  # the holiday is skipped; the Friday after it is a business day
        ("11-25", 2, "11-30"),  # and the weekend
        ("11-26", 1, "11-27"),  # counted from a holiday
        ("11-28", 1, "11-30"),  # counted from a Saturday
        ("12-23", 2, "12-28"),  # 24 December is a business day though soft; 25-27 are not
    ],
)
def test_the_nth_business_day_after_a_day(day: str, n: int, expected: str) -> None:
    assert US.business_day_after(on(day), n) == on(expected)


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [("11-27", 1, "11-25"), ("11-30", 1, "11-27"), ("11-30", 2, "11-25"), ("11-29", 1, "11-27")],
)
def test_the_nth_business_day_before_a_day(day: str, n: int, expected: str) -> None:
    assert US.business_day_before(on(day), n) == on(expected)


def test_counting_runs_over_the_end_of_the_year_and_leap_days() -> None:
    assert US.business_day_after(on("12-31"), 1) == date(2027, 1, 4)  # Friday 1 January is a holiday
    assert ANYWHERE.business_day_after(date(2028, 2, 28)) == date(2028, 2, 29)  # a Monday and a Tuesday
    assert ANYWHERE.business_day_after(date(2027, 2, 26)) == date(2027, 3, 1)  # Friday to Monday, no leap day


@pytest.mark.parametrize(
    ("day", "forward", "back"),
    [
        ("11-25", "11-25", "11-25"),
        ("11-26", "11-27", "11-25"),
        ("11-28", "11-30", "11-27"),
        ("11-29", "11-30", "11-27"),
    ],
)
def test_a_window_starts_no_earlier_and_ends_no_later(day: str, forward: str, back: str) -> None:
    assert (US.on_or_after(on(day)), US.on_or_before(on(day))) == (on(forward), on(back))


@pytest.mark.parametrize("n", [0, -1])
def test_days_are_counted_from_one(n: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        US.business_day_after(on("11-23"), n)


def test_a_weekend_of_friday_and_saturday() -> None:
    # Thursday 5 March 2026; Friday and Saturday are off, Sunday is not.
    assert ISRAEL.business_day_after(on("03-05")) == on("03-08")
    assert not ISRAEL.is_business_day(on("03-06"))


def test_a_weekend_day_worked_instead_counts() -> None:
    # In China Saturday 14 February 2026 is worked for the long Spring Festival.
    china = Workdays(worked=frozenset({on("02-14")}))
    assert china.business_day_after(on("02-13")) == on("02-14")
    assert china.is_callable(on("02-14"))


@pytest.mark.parametrize(
    ("country", "day", "callable_"),
    [
        ("US", "11-27", False),  # the day after Thanksgiving
        ("us", "11-27", False),
        ("CA", "11-27", True),
        (None, "11-27", True),
        ("US", "12-24", False),
        ("DE", "12-24", False),
        (None, "12-24", False),
        (None, "12-31", False),
        (None, "12-30", True),
    ],
)
def test_soft_days_are_business_days_without_calls(country: str | None, day: str, callable_: bool) -> None:
    workdays = Workdays(soft=soft_days_of(country))
    assert (workdays.is_business_day(on(day)), workdays.is_callable(on(day))) == (True, callable_)


@pytest.mark.parametrize("year", range(2020, 2041))
def test_the_day_after_thanksgiving_of_each_year(year: int) -> None:
    # Derived the long way: the fourth Thursday of November, and a day.
    november = [date(year, 11, day) for day in range(1, 31)]
    friday = [day for day in november if day.weekday() == 3][3] + timedelta(days=1)
    assert [day for day in november if day in SoftDays(after_thanksgiving=True)] == [friday]


def test_days_for_calls_pass_over_soft_days() -> None:
    # 24 December is soft, 25 a holiday, 26 and 27 the weekend, 31 soft, 1 January a holiday, 2 and 3 the weekend.
    assert US.callable_after(on("12-23")) == on("12-28")
    assert US.callable_after(on("12-23"), 4) == date(2027, 1, 4)
    assert US.callable_before(on("12-28")) == on("12-23")
    assert US.callable_before(on("11-30"), 2) == on("11-24")
    assert US.callable_on_or_after(on("12-24")) == on("12-28")
    assert US.callable_on_or_after(on("12-28")) == on("12-28")
    assert US.callable_on_or_before(on("11-27")) == on("11-25")


@given(
    day=st.dates(date(2019, 1, 1), date(2041, 12, 31)),
    n=st.integers(1, 15),
    off=st.frozensets(st.dates(date(2019, 1, 1), date(2042, 1, 31)), max_size=40),
    weekend=st.frozensets(st.integers(0, 6), max_size=3),
)
def test_counting_forward_and_back_agrees_with_a_list(
    day: date, n: int, off: frozenset[date], weekend: frozenset[int]
) -> None:
    workdays = Workdays(off, weekend)
    following = [day + timedelta(days=i) for i in range(1, 200)]
    business = [d for d in following if d.weekday() not in weekend and d not in off]
    there = workdays.business_day_after(day, n)
    assert there == business[n - 1]
    assert workdays.business_day_before(there + timedelta(days=1), n) == business[0]
    is_one = day.weekday() not in weekend and day not in off
    assert workdays.on_or_after(day) == (day if is_one else business[0])


# --------------------------------------------------------------------------------------------------- regions


def test_whose_days_count() -> None:
    texas = Workdays(frozenset({on("03-02")}), years=range(2020, 2041))
    holidays = Holidays({Region("US"): US, Region("US", "TX"): texas})
    assert holidays.of("US", "TX") is texas
    assert holidays.of("US") is US
    assert holidays.of("US", "ZZ") is US
    assert holidays.of("XX", "TX") == ANYWHERE
    assert holidays.of(None) == ANYWHERE


def test_an_empty_table_still_has_the_soft_days_of_the_country() -> None:
    assert not Holidays({}).of("US").is_callable(on("11-27"))


@pytest.mark.parametrize(
    ("country", "subdivision", "year", "known"),
    [
        ("US", None, 2026, True),
        ("US", None, 2028, False),
        ("US", "ZZ", 2026, False),
        ("XX", None, 2026, False),
        (None, None, 2026, False),
    ],
)
def test_what_the_table_knows(country: str | None, subdivision: str | None, year: int, known: bool) -> None:
    assert Holidays({Region("US"): US}).known(country, subdivision, year) is known


# ---------------------------------------------------------------------------------------------- clock times


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("America/New_York", "2026-03-07", "2026-03-07T23:59:59-05:00"),
        ("America/New_York", "2026-03-08", "2026-03-08T23:59:59-04:00"),
        ("America/New_York", "2026-12-31", "2026-12-31T23:59:59-05:00"),
        ("Europe/Berlin", "2028-02-29", "2028-02-29T23:59:59+01:00"),
        ("Pacific/Kiritimati", "2026-01-01", "2026-01-01T23:59:59+14:00"),
        ("Pacific/Auckland", "2026-04-05", "2026-04-05T23:59:59+12:00"),
        ("Asia/Kathmandu", "2026-06-01", "2026-06-01T23:59:59+05:45"),
        ("Australia/Lord_Howe", "2026-06-01", "2026-06-01T23:59:59+10:30"),
        # The clock goes from 0:00 to 1:00: the day that loses its first hour, and the day before it.
        ("America/Santiago", "2026-09-05", "2026-09-05T23:59:59-04:00"),
        ("America/Santiago", "2026-09-06", "2026-09-06T23:59:59-03:00"),
        ("Asia/Beirut", "2026-03-28", "2026-03-28T23:59:59+02:00"),
        ("America/Havana", "2026-03-07", "2026-03-07T23:59:59-05:00"),
        # The clock goes from 24:00 back to 23:00, so 23:59:59 comes twice and the day ends with the second.
        ("America/Santiago", "2026-04-04", "2026-04-04T23:59:59-04:00"),
        ("Asia/Beirut", "2026-10-24", "2026-10-24T23:59:59+02:00"),
        # Cuba goes from 1:00 back to 0:00: the repeated hour belongs to the next day.
        ("America/Havana", "2026-10-31", "2026-10-31T23:59:59-04:00"),
        # Greenland goes from 23:00 to 0:00: the last hour of that Saturday does not exist.
        ("America/Nuuk", "2026-03-28", "2026-03-28T22:59:59-02:00"),
        # Samoa went over the date line: Thursday 29 December 2011 was followed by Saturday 31.
        ("Pacific/Apia", "2011-12-29", "2011-12-29T23:59:59-10:00"),
        ("Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00"),
        ("Pacific/Apia", "2011-12-31", "2011-12-31T23:59:59+14:00"),
    ],
)
def test_the_end_of_a_day(zone: str, day: str, expected: str) -> None:
    assert end_of_day(date.fromisoformat(day), ZoneInfo(zone)).isoformat() == expected


@pytest.mark.parametrize(
    ("zone", "day", "clock", "expected"),
    [
        ("America/New_York", "2026-03-10", "08:00", "2026-03-10T08:00:00-04:00"),
        ("America/New_York", "2026-03-08", "02:30", "2026-03-08T03:00:00-04:00"),  # 2:00-3:00 does not exist
        ("America/New_York", "2026-03-08", "02:00", "2026-03-08T03:00:00-04:00"),
        ("America/New_York", "2026-03-08", "02:30:00.5", "2026-03-08T03:00:00-04:00"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00"),  # comes twice: the first
        ("America/Santiago", "2026-09-06", "00:00", "2026-09-06T01:00:00-03:00"),  # no midnight
        ("Asia/Beirut", "2026-03-29", "00:00", "2026-03-29T01:00:00+03:00"),
        ("America/Havana", "2026-03-08", "00:59:59", "2026-03-08T01:00:00-04:00"),
        ("America/Havana", "2026-11-01", "00:00", "2026-11-01T00:00:00-04:00"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:30:00+11:00"),  # half an hour's change
        ("Pacific/Apia", "2011-12-30", "08:00", "2011-12-31T00:00:00+14:00"),  # no such day
        ("Asia/Kathmandu", "2026-06-01", "17:00", "2026-06-01T17:00:00+05:45"),
        ("Pacific/Chatham", "2026-06-01", "09:00", "2026-06-01T09:00:00+12:45"),
    ],
)
def test_a_clock_time_on_a_day(zone: str, day: str, clock: str, expected: str) -> None:
    instant = at_time(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
    assert instant.isoformat() == expected


def test_a_clock_time_taken_from_a_repeated_hour_still_means_the_first() -> None:
    second = datetime(2025, 11, 2, 1, 30, fold=1, tzinfo=ZoneInfo("America/New_York"))
    assert at_time(date(2026, 11, 1), second.time(), ZoneInfo("America/New_York")).isoformat()[-6:] == "-04:00"


@pytest.mark.parametrize(
    ("start", "zone", "minutes", "expected"),
    [
        ("2026-03-10T14:00-04:00", "America/New_York", 30, "2026-03-10T14:30:00-04:00"),
        ("2026-03-08T01:45-05:00", "America/New_York", 30, "2026-03-08T03:15:00-04:00"),
        ("2026-11-01T01:45-04:00", "America/New_York", 30, "2026-11-01T01:15:00-05:00"),
        ("2026-11-01T01:15-05:00", "America/New_York", -30, "2026-11-01T01:45:00-04:00"),
        ("2026-03-07T12:00-05:00", "America/New_York", 24 * 60, "2026-03-08T13:00:00-04:00"),
        ("2026-12-31T23:45+14:00", "Pacific/Kiritimati", 30, "2027-01-01T00:15:00+14:00"),
        ("2011-12-29T23:45-10:00", "Pacific/Apia", 30, "2011-12-31T00:15:00+14:00"),
    ],
)
def test_minutes_are_real_time(start: str, zone: str, minutes: int, expected: str) -> None:
    instant = datetime.fromisoformat(start).astimezone(ZoneInfo(zone))
    assert minutes_later(instant, minutes).isoformat() == expected
    assert hours_later(instant, minutes / 60).isoformat() == expected


ZONES = st.sampled_from(
    [
        "America/New_York", "America/Santiago", "America/Havana", "America/Nuuk", "Asia/Beirut", "Africa/Casablanca",
        "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Auckland",
        "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Dublin", "Antarctica/Troll", "UTC",
    ]
).map(ZoneInfo)  # fmt: skip


@given(zone=ZONES, day=st.dates(date(2012, 1, 1), date(2040, 12, 30)), clock=st.times())
def test_any_day_in_any_zone(zone: ZoneInfo, day: date, clock: time) -> None:
    end = end_of_day(day, zone)
    # The end is the last whole second whose local date is `day`.
    assert end.date() == day
    assert minutes_later(end, 1 / 60).date() == day + timedelta(days=1)
    # A clock time exists: it survives the way to UTC and back.
    instant = at_time(day, clock, zone)
    assert instant.astimezone(UTC).astimezone(zone).isoformat() == instant.isoformat()
    # It stands where it was asked for unless that is in a gap; then everything just before is an earlier clock time.
    just_before = (instant.astimezone(UTC) - timedelta(microseconds=1)).astimezone(zone)
    wanted = datetime.combine(day, clock)
    assert instant.replace(tzinfo=None) == wanted or just_before.replace(tzinfo=None) < wanted < instant.replace(
        tzinfo=None
    )
