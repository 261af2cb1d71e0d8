"""The table of public holidays against the package it is cut from, and what the planner gets of it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from time import process_time
from timeit import repeat

import pytest
from tools import cut_holidays

from sundown.core.calendars import CountryCalendar, holidays_for, parse_calendar
from sundown.core.workdays import Region

SOURCES = cut_holidays.ROOT / "src"
COUNTRIES = cut_holidays.countries()
TENTH = 10


def text_of(country: str) -> str:
    return (cut_holidays.FOLDER / f"{country}.txt").read_text(encoding="utf-8")


def calendar(country: str) -> CountryCalendar:
    return parse_calendar(text_of(country))


@pytest.fixture
def long(request: pytest.FixtureRequest) -> bool:
    """Whether to try everything; the ordinary run takes a tenth."""
    return bool(request.config.getoption("--long", default=False))


@pytest.fixture
def countries(long: bool) -> list[str]:
    return list(COUNTRIES) if long else sorted({*list(COUNTRIES)[::TENTH], "AE", "CN", "DE", "GB", "MY"})


@pytest.fixture
def regions(long: bool) -> list[Region]:
    every = [Region(country, code) for country, codes in COUNTRIES.items() for code in (None, *codes)]
    return every if long else every[::TENTH]


def days_of(years: range) -> list[date]:
    start = date(years[0], 1, 1)
    return [start + timedelta(days=i) for i in range((date(years[-1] + 1, 1, 1) - start).days)]


def test_every_country_of_the_package_has_its_text() -> None:
    assert sorted(path.name for path in cut_holidays.FOLDER.iterdir()) == [f"{country}.txt" for country in COUNTRIES]


def test_cutting_again_gives_the_same_texts(countries: list[str]) -> None:
    changed = [c for c in countries if cut_holidays.calendar_text(c, COUNTRIES[c]) != text_of(c)]
    assert not changed, "run tools/cut_holidays.py"


def test_every_day_of_every_region_is_as_the_package_says(regions: list[Region]) -> None:
    for country, subdivision in regions:
        found, package = calendar(country), cut_holidays.package_days(country, subdivision)
        workdays = found.workdays(subdivision)
        wrong = [d for d in days_of(found.years) if package.is_working_day(d) != workdays.is_business_day(d)]
        assert not wrong, (country, subdivision, wrong[:5])


def test_every_subdivision_of_the_package_is_there(countries: list[str]) -> None:
    assert {c: calendar(c).subdivisions for c in countries} == {c: tuple(COUNTRIES[c]) for c in countries}


def test_every_name_of_a_subdivision_means_what_the_package_means(countries: list[str]) -> None:
    for country in countries:
        names = cut_holidays.package_days(country, None, ()).subdivisions_aliases or {}
        found = calendar(country)
        assert {name: found.code(name) for name in names} == names


@pytest.mark.parametrize(
    ("country", "years"),
    [
        ("US", range(2020, 2041)),
        ("LK", range(2020, 2027)),  # the package ends with the last year proclaimed
        ("IN", range(2020, 2036)),  # and warns that it can't tell the lunar days after 2035
        ("GW", range(2023, 2041)),  # and starts with the law of 2023
    ],
)
def test_years_the_package_cannot_tell_are_not_claimed(country: str, years: range) -> None:
    assert calendar(country).years == years
    assert calendar(country).workdays().years == years


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "business"),
    [
        ("US", None, "2026-07-03", False),  # Independence Day, a Saturday, observed on the Friday
        ("US", "OH", "2026-11-27", True),  # the day after Thanksgiving is no federal holiday
        ("US", "CA", "2026-11-27", False),  # but one of California's
        ("DE", None, "2026-11-01", False),  # a Sunday
        ("DE", "NW", "2027-11-01", False),  # All Saints', a Monday: in North Rhine-Westphalia only
        ("DE", "BE", "2027-11-01", True),
        ("GB", None, "2026-04-06", False),  # Easter Monday: without subdivision England (D-34)
        ("GB", "ENG", "2026-04-06", False),
        ("GB", "SCT", "2026-04-06", True),
        ("GB", "SCT", "2026-11-30", False),  # St Andrew's Day
        ("IL", None, "2026-03-06", False),  # Friday
        ("IL", None, "2026-03-08", True),  # Sunday
        ("AE", None, "2021-03-05", False),  # Friday, before the weekend moved in 2022
        ("AE", None, "2021-03-07", True),
        ("AE", None, "2026-03-06", True),
        ("AE", None, "2026-03-08", False),
        ("MY", "01", "2024-03-08", False),  # Johor kept Friday and Saturday until the end of 2024
        ("MY", "01", "2025-03-07", True),
        ("CN", None, "2026-02-14", True),  # a Saturday worked before the Spring Festival
    ],
)
def test_days_known_from_elsewhere(country: str, subdivision: str | None, day: str, business: bool) -> None:
    assert calendar(country).workdays(subdivision).is_business_day(date.fromisoformat(day)) is business


@pytest.mark.parametrize("name", ["NW", "nw", "DE-NW", "Nordrhein-Westfalen", "nordrhein-westfalen"])
def test_a_subdivision_by_any_of_its_names(name: str) -> None:
    assert calendar("DE").code(name) == "NW"


def test_the_planner_gets_the_regions_of_the_journal() -> None:
    regions = [Region("US", "TX"), Region("us"), Region("DE", "XX"), Region("ZZ"), Region(None)]
    found = holidays_for(regions, {"US": calendar("US"), "DE": calendar("DE")})
    texas_independence = date(2026, 3, 2)
    assert not found.of("US", "TX").is_business_day(texas_independence)
    assert found.of("US").is_business_day(texas_independence)
    assert found.of("us") == found.of("US")
    assert found.of("DE", "XX") == found.of("DE")
    known = {region: found.known(*region, 2026) for region in regions}
    assert [region for region, told in known.items() if told] == [Region("US", "TX"), Region("us")]


@pytest.mark.parametrize(
    ("country", "callable_"),
    [("US", False), ("DE", True)],
)
def test_the_day_after_thanksgiving_is_soft_in_the_us_table_only(country: str, callable_: bool) -> None:
    assert calendar(country).workdays().is_callable(date(2026, 11, 27)) is callable_
    assert not calendar(country).workdays().is_callable(date(2026, 12, 31))


@pytest.mark.parametrize("text", ["", "country DE\n", "country DE\nsource x\nyears 2020-2040\n\nweekend 2020 sat\n"])
def test_a_text_that_is_no_calendar_says_so(text: str) -> None:
    with pytest.raises(ValueError, match="not a calendar"):
        parse_calendar(text)


@pytest.mark.parametrize(("country", "subdivision"), [("US", "TX"), ("IT", "MI"), ("MY", "01")])
def test_reading_a_country_is_quick(country: str, subdivision: str, unmeasured: None) -> None:
    # The limit is 1.5 ms; the best of twenty tells the cost itself, not what else the machine does.
    best = min(repeat(lambda: calendar(country).workdays(subdivision), number=1, repeat=20, timer=process_time))
    assert best < 0.0015


def test_the_table_is_small() -> None:
    assert sum(path.stat().st_size for path in cut_holidays.FOLDER.iterdir()) < 2_500_000


def test_the_program_never_imports_the_package() -> None:
    imports = re.compile(r"^\s*(import|from)\s+holidays\b", re.MULTILINE)
    assert not [path for path in SOURCES.rglob("*.py") if imports.search(path.read_text(encoding="utf-8"))]
