"""Write src/sundown/calendars/, one text per country, from the pinned `holidays` package.

    python tools/cut_holidays.py

Run it after raising the pin in pyproject.toml and commit what it writes; tests/test_calendars.py holds the texts to the
package. The program itself never imports `holidays`, which costs 0.2 s and 280 opened files at every start.
The format is described in src/sundown/core/calendars.py.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from sundown.core.calendars import ALIASES, COUNTRY_WIDE, SUBDIVISION, WEEKDAYS  # noqa: E402

FOLDER = ROOT / "src" / "sundown" / "calendars"
YEARS = range(2020, 2041)
WITHOUT_SUBDIVISION = {"GB": "ENG"}
"""Countries whose days, where no subdivision is given, are those of one subdivision (D-34)."""


@dataclass(frozen=True)
class Days:
    """The days of one region in the years the package knows: the holidays, the working weekend days, the weekends."""

    holidays: frozenset[date]
    worked: frozenset[date]
    weekends: tuple[tuple[int, frozenset[int]], ...]


def countries() -> dict[str, list[str]]:
    """Each country of the package, by ISO code, with the codes of its subdivisions, both in order."""
    listed = holidays.list_supported_countries(include_aliases=False)
    return {country: sorted(listed[country]) for country in sorted(listed)}


def package_days(country: str, subdivision: str | None, years: Iterable[int] = YEARS) -> holidays.HolidayBase:
    """What the package says, observed days included; its categories other than public are left out (D-34)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return holidays.country_holidays(
            country, subdiv=subdivision or WITHOUT_SUBDIVISION.get(country), years=years, observed=True
        )


def known_years(country: str) -> range:
    """The years of the table that the package can tell for a country.

    Its bounds are class attributes; for one country with a lunar calendar it only warns.
    """
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        package = holidays.country_holidays(country, years=YEARS)
    first, last = max(YEARS[0], package.start_year), min(YEARS[-1], package.end_year)
    for warning in warned:
        if bounds := re.search(r"available only from (\d+) to (\d+)", str(warning.message)):
            first, last = max(first, int(bounds[1])), min(last, int(bounds[2]))
    return range(first, last + 1)


def days_of(country: str, subdivision: str | None, years: range) -> Days:
    """The days of one region."""
    package = package_days(country, subdivision, years)
    return Days(
        frozenset(day for day in package if day.year in years),
        frozenset(day for day in package.weekend_workdays if day.year in years),
        tuple(weekends(package, years)),
    )


def weekends(package: holidays.HolidayBase, years: range) -> Iterator[tuple[int, frozenset[int]]]:
    """(first year, weekdays) of each weekend. A weekend that changes within a year can't be told and ends the cut."""
    known = None
    for year in years:
        january = [date(year, 1, 1) + timedelta(days=i) for i in range(7)]
        december = [date(year, 12, 31) - timedelta(days=i) for i in range(7)]
        now, later = (frozenset(d.weekday() for d in week if package.is_weekend(d)) for week in (january, december))
        if now != later:
            raise SystemExit(f"{package.country}: the weekend changes within {year}; the format tells years only")
        if now != known:
            yield year, now
        known = now


def calendar_text(country: str, subdivisions: list[str]) -> str:
    """One country's file."""
    years = known_years(country)
    wide = days_of(country, None, years)
    header = [
        f"country {country}",
        f"source holidays {holidays.__version__}, public holidays with their observed days",
        f"years {years[0]}-{years[-1]}",
    ]
    names = package_days(country, None, ()).subdivisions_aliases or {}
    blocks = [header, [COUNTRY_WIDE, *lines(wide, Days(frozenset(), frozenset(), ()))]]
    for code in subdivisions:
        also = sorted(name for name, meant in names.items() if meant == code)
        aliases = [ALIASES + "; ".join(also)] if also else []
        blocks.append([SUBDIVISION + code, *aliases, *lines(days_of(country, code, years), wide)])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def lines(days: Days, wide: Days) -> Iterator[str]:
    """The lines of one block: what `days` has other than `wide`."""
    if not days.worked >= wide.worked:
        raise SystemExit("a subdivision rests on a weekend day worked elsewhere; the format can't tell that")
    if days.weekends != wide.weekends:
        for year, weekend in days.weekends:
            yield " ".join(["weekend", str(year), *(WEEKDAYS[weekday] for weekday in sorted(weekend))])
    signs = dict.fromkeys(days.holidays - wide.holidays, "") | dict.fromkeys(wide.holidays - days.holidays, "-")
    yield from by_year("", signs)
    yield from by_year("worked ", dict.fromkeys(days.worked - wide.worked, ""))


def by_year(prefix: str, signs: dict[date, str]) -> Iterator[str]:
    """One line a year, its days in order, each with its sign."""
    for year in sorted({day.year for day in signs}):
        days = sorted(day for day in signs if day.year == year)
        yield f"{prefix}{year} " + " ".join(f"{signs[day]}{day:%m-%d}" for day in days)


def main() -> None:
    """Write every country's file, and take away the files of countries that the package no longer has."""
    listed = countries()
    FOLDER.mkdir(exist_ok=True)
    for stale in FOLDER.glob("*.txt"):
        if stale.stem not in listed:
            stale.unlink()
    for country, subdivisions in listed.items():
        (FOLDER / f"{country}.txt").write_text(calendar_text(country, subdivisions), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
