"""The text of one country's public holidays, read into workdays.

A text is blocks of lines with an empty line between them. The first block says what it is; the second holds the days of
the country where no subdivision is given; each further block is one subdivision and says only what is different there:

    country DE
    source holidays 0.109, public holidays with their observed days
    years 2020-2040

    country-wide
    weekend 2020 sat sun
    2020 01-01 04-10 04-13

    subdivision NW
    also Nordrhein-Westfalen
    2020 06-11 11-01

`-MM-DD` takes a country-wide holiday back; `worked YYYY MM-DD` names a weekend day that is a working day; `weekend`
holds from the year it names. `tools/cut_holidays.py` writes these texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sundown.core.workdays import Holidays, Region, Workdays, soft_days_of

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COUNTRY_WIDE = "country-wide"
SUBDIVISION = "subdivision "
ALIASES = "also "


@dataclass(frozen=True, slots=True)
class CountryCalendar:
    """The public holidays of one country, read as far as is needed.

    `blocks` holds, per subdivision code, its lines as they stand; `aliases` other right names of a subdivision (case
    folded) and the code each means.
    """

    country: str
    source: str
    years: range
    country_wide: str
    blocks: Mapping[str, str]
    aliases: Mapping[str, str]

    @property
    def subdivisions(self) -> tuple[str, ...]:
        """The codes of the subdivisions, for a message that offers the nearest word."""
        return tuple(self.blocks)

    def code(self, subdivision: str) -> str | None:
        """The code of a subdivision given by code, ISO code (`DE-NW`) or name, in any case; None if there is none."""
        if subdivision in self.blocks:
            return subdivision
        name = subdivision.casefold()
        return self.aliases.get(name) or self.aliases.get(name.removeprefix(f"{self.country.casefold()}-"))

    def workdays(self, subdivision: str | None = None) -> Workdays:
        """The workdays there; an unknown subdivision has the country's."""
        days = _read_block(self.country_wide, _Days())
        code = self.code(subdivision) if subdivision else None
        if code is not None:
            days = _read_block(self.blocks[code], days)
        return days.as_workdays(self.country, self.years)


def parse_calendar(text: str) -> CountryCalendar:
    """Read one country's text. Only its outline is read here; days are read when they are asked for.

    Raises ValueError where the text is not such a calendar: it is part of the program, not somebody's input.
    """
    try:
        header, country_wide, *subdivisions = text.removesuffix("\n").split("\n\n")
        fields = dict(line.split(" ", 1) for line in header.splitlines())
        first_year, last_year = map(int, fields["years"].split("-"))
        blocks = dict(_named(block, SUBDIVISION) for block in subdivisions)
        return CountryCalendar(
            country=fields["country"],
            source=fields["source"],
            years=range(first_year, last_year + 1),
            country_wide=_named(country_wide, COUNTRY_WIDE)[1],
            blocks=blocks,
            aliases=dict(_aliases(blocks)),
        )
    except (KeyError, ValueError) as problem:
        raise ValueError(f"not a calendar of public holidays: {problem}") from problem


def holidays_for(regions: Iterable[Region], calendars: Mapping[str, CountryCalendar]) -> Holidays:
    """The planner's holidays for these regions, from the calendars of their countries by upper-case country code.

    A region that no calendar knows is left out: `Holidays.known` then says so and `Holidays.of` falls back.
    """
    found: dict[Region, Workdays] = {}
    for country, subdivision in regions:
        calendar = calendars.get(country.upper()) if country else None
        if calendar is None:
            continue
        found.setdefault(Region(country), calendar.workdays())
        if subdivision and calendar.code(subdivision) is not None:
            found.setdefault(Region(country, subdivision), calendar.workdays(subdivision))
    return Holidays(found)


@dataclass(frozen=True, slots=True)
class _Days:
    """What the blocks read so far say; `weekends` are (first year, weekdays), in order of years."""

    holidays: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    weekends: tuple[tuple[int, frozenset[int]], ...] = ()

    def as_workdays(self, country: str, years: range) -> Workdays:
        *earlier, (_, weekend) = self.weekends
        off, worked = set(self.holidays), set(self.worked)
        # Years with another weekend are told by day, so that the planner need not look up the year of each day.
        for (first, weekdays), (following, _) in zip(earlier, self.weekends[1:], strict=True):
            off.update(_days_of_years(first, following, weekdays - weekend))
            worked.update(_days_of_years(first, following, weekend - weekdays))
        return Workdays(frozenset(off), weekend, soft_days_of(country), frozenset(worked - self.holidays), years)


def _named(block: str, prefix: str) -> tuple[str, str]:
    name, _, lines = block.partition("\n")
    if not name.startswith(prefix):
        raise ValueError(f"{name!r} where a block {prefix!r} belongs")
    return name.removeprefix(prefix), lines


def _aliases(blocks: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for code, lines in blocks.items():
        if lines.startswith(ALIASES):
            for name in lines.partition("\n")[0].removeprefix(ALIASES).split("; "):
                yield name.casefold(), code
    for code in blocks:
        yield code.casefold(), code


def _read_block(lines: str, inherited: _Days) -> _Days:
    off, worked, weekends = set(inherited.holidays), set(inherited.worked), []
    for line in lines.splitlines():
        first, *words = line.split(" ")
        if first == "weekend":
            weekends.append((int(words[0]), frozenset(map(WEEKDAYS.index, words[1:]))))
        elif first == "worked":
            worked.update(_dates(words[0], words[1:]))
        elif first.isdigit():
            off.difference_update(_dates(first, (word[1:] for word in words if word[0] == "-")))
            off.update(_dates(first, (word for word in words if word[0] != "-")))
    return _Days(frozenset(off), frozenset(worked), tuple(weekends) or inherited.weekends)


def _dates(year: str, month_days: Iterable[str]) -> Iterator[date]:
    return (date.fromisoformat(f"{year}-{month_day}") for month_day in month_days)


def _days_of_years(first: int, end: int, weekdays: frozenset[int]) -> Iterator[date]:
    start, stop = date(first, 1, 1), date(end, 1, 1)
    for weekday in weekdays:
        offset = (weekday - start.weekday()) % 7
        yield from (start + timedelta(days=i) for i in range(offset, (stop - start).days, 7))
