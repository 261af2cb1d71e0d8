"""Days as letters say them, beside what they are read as."""

from __future__ import annotations

from datetime import date

import pytest

from sundown.core.said_days import clocks_in, dates_in

WRITTEN = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Tuesday, March 10", ["2026-03-10"]),
        ("on 4 and 14 March", ["2026-03-04", "2026-03-14"]),
        ("Monday 4 and Thursday 14 May", ["2026-05-04", "2026-05-14"]),
        ("March 16-20", ["2026-03-16", "2026-03-20"]),
        ("am Dienstag, 10. März", ["2026-03-10"]),
        ("bis 27.03.", ["2026-03-27"]),
        ("am 1.4.2027 um 14 Uhr", ["2027-04-01"]),
        ("on 3/11/2026", ["2026-03-11"]),
        ("2026-03-10", ["2026-03-10"]),
        ("Thursday the 12th", ["2026-03-12"]),
        ("by the 12th", ["2026-03-12"]),
        ("on January 5", ["2026-01-05"]),
        ("on December 28", ["2025-12-28"]),  # nearer to the day of writing than that of 2026
        ("on June 31", ["none"]),
        ("on the 3rd floor", []),
        ("from 4.1 to 1.3 percent", []),
        ("version 1.2.3", []),
        ("room 4, 12 March", ["2026-03-12"]),
        ("may I", []),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    meant = [said.meant(WRITTEN) for said in dates_in(text, month_first=True)]
    assert [day.isoformat() if day else "none" for day in meant] == expected


def test_a_day_may_come_first() -> None:
    assert [said.meant(WRITTEN) for said in dates_in("on 3/11/2026", month_first=False)] == [date(2026, 11, 3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 2 p.m.", [[14 * 60]]),
        ("at 9.30 a.m.", [[9 * 60 + 30]]),
        ("14:30 Uhr", [[14 * 60 + 30]]),
        ("at ten o'clock", [[10 * 60, 22 * 60]]),
        ("at nine in the morning", [[9 * 60]]),
        ("see you at ten.", [[10 * 60, 22 * 60]]),
        ("at noon", [[12 * 60]]),
        ("at ten percent", []),
        ("216 555 0142", []),
        ("11 per cent", []),
    ],
)
def test_times(text: str, expected: list[list[int]]) -> None:
    assert [sorted(clock.minutes) for clock in clocks_in(text)] == expected


def test_a_day_without_its_month_may_be_of_this_month_or_of_the_last() -> None:
    """On 9 March the 27th of February is 10 days ago, and that of March 18 days ahead: which, a fact must say."""
    [said] = dates_in("You decide by Friday the 27th.", month_first=False)
    assert said.near(date(2026, 3, 9))[:2] == [date(2026, 2, 27), date(2026, 3, 27)]
    assert said.meant(date(2026, 3, 9)) == date(2026, 2, 27)
