"""Zones, countries and languages: words with a list of valid ones somewhere, and the words people use instead."""

from __future__ import annotations

import re
from datetime import tzinfo
from functools import cache
from pathlib import Path

from sundown.sources.journal.reading import Node, Reading, near, quote
from sundown.sources.journal.words import read_text, scalar

A_ZONE = "a zone of the IANA list, like America/New_York"
A_COUNTRY = "two letters of ISO 3166, like US"

# What people write, and the zone most of them mean. EST and MST are in the IANA list, but as zones without summer time.
_ABBREVIATIONS = {
    "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York", "CST": "America/Chicago",
    "CDT": "America/Chicago", "CT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver",
    "MT": "America/Denver", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
    "AKST": "America/Anchorage", "AKDT": "America/Anchorage", "AST": "America/Halifax", "NST": "America/St_Johns",
    "BST": "Europe/London", "IST": "Asia/Kolkata", "CEST": "Europe/Berlin", "EEST": "Europe/Helsinki",
    "WEST": "Europe/Lisbon", "MSK": "Europe/Moscow", "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "SGT": "Asia/Singapore",
    "HKT": "Asia/Hong_Kong", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "AWST": "Australia/Perth",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "BRT": "America/Sao_Paulo", "SAST": "Africa/Johannesburg",
}  # fmt: skip
_OFFSET = re.compile(r"(UTC|GMT)?\s*[-+]\d{1,2}(:?\d\d)?", re.IGNORECASE)

_COUNTRY = re.compile(r"[A-Z]{2}")
_OTHER_COUNTRY_WORDS = {"UK": "GB", "EN": "GB", "EL": "GR", "USA": "US", "UNITED KINGDOM": "GB", "ENGLAND": "GB"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def read_zone(node: Node, key: str, reading: Reading) -> tzinfo | None:
    """A time zone by its IANA name; for any other name the one that was probably meant is suggested."""
    name = scalar(node, key, reading, A_ZONE)
    if name is None:
        return None
    zone = zone_named(name)
    if zone is None:
        message, suggest = _other_zone_word(name)
        reading.problem(node, key, message, expected=A_ZONE, suggest=suggest)
    return zone


@cache
def zone_named(name: str) -> tzinfo | None:
    """The zone with this IANA name, the same object each time; None for other names and for EST and MST."""
    from zoneinfo import ZoneInfo

    return ZoneInfo(name) if name in zone_names() and name not in _ABBREVIATIONS else None


@cache
def zone_names() -> frozenset[str]:
    """All names of the IANA list, as the pinned `tzdata` has them."""
    return frozenset(_tzdata("zones").splitlines())


def read_country(node: Node, key: str, reading: Reading) -> str | None:
    """A country by its two letters (ISO 3166-1 alpha-2)."""
    text = read_text(node, key, reading)
    if text is None or (_COUNTRY.fullmatch(text) and text not in _OTHER_COUNTRY_WORDS):
        return text
    reading.problem(node, key, f"{quote(text)} is no country's code", expected=A_COUNTRY, suggest=_country_meant(text))
    return None


def read_language(node: Node, key: str, reading: Reading) -> str | None:
    """A language tag (BCP 47): only its shape is looked at."""
    text = read_text(node, key, reading)
    if text is not None and not _LANGUAGE.fullmatch(text):
        tidy = text.replace("_", "-")
        suggest = tidy if _LANGUAGE.fullmatch(tidy) else None
        reading.problem(node, key, f"{quote(text)} is no language tag", expected="one like en-US", suggest=suggest)
    return text


def _tzdata(*names: str) -> str:
    # Not importlib.resources: its import costs more than the reading of a journal.
    import tzdata  # type: ignore[import-untyped]

    return Path(tzdata.__path__[0], *names).read_text(encoding="utf-8")


def _other_zone_word(name: str) -> tuple[str, str | None]:
    """What to say of a name that is no IANA zone, and the zone to suggest."""
    if name.upper() in _ABBREVIATIONS:
        what = f"{quote(name)} stands for one half of the year only, and in more than one country"
        return what, _ABBREVIATIONS[name.upper()]
    if _OFFSET.fullmatch(name):
        return f"{quote(name)} is a distance from UTC, which changes with summer time", None
    windows = _windows_zones().get(name)
    if windows:
        return f"{quote(name)} is Windows' name for a zone", windows
    return f"there is no zone {quote(name)}", _zone_like(name)


def _windows_zones() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return dict(WINDOWS_TO_OLSON)


def _zone_like(name: str) -> str | None:
    """The zone whose name, or whose city, looks most like `name`."""
    wanted = name.strip().replace(" ", "_").casefold()
    # Old names for the same place (US/Eastern) come last, so that the names of today win a tie.
    names = sorted(zone_names(), key=lambda zone: (zone.partition("/")[0] in ("US", "Etc", "Mexico", "Canada"), zone))
    whole = {zone.casefold(): zone for zone in reversed(names)}
    cities = {zone.rpartition("/")[2].casefold(): zone for zone in reversed(names)}
    for known in (whole, cities):
        match = known.get(wanted) or known.get(near(wanted, known) or "")
        if match:
            return match
    return None


def _country_meant(text: str) -> str | None:
    """The code of a country given by its name, in small letters or by another code; None if none comes near."""
    word = text.strip().upper()
    if word in _OTHER_COUNTRY_WORDS:
        return _OTHER_COUNTRY_WORDS[word]
    lines = [line.split("\t") for line in _tzdata("zoneinfo", "iso3166.tab").splitlines() if line[:1] != "#"]
    names = {name.upper(): code for code, name in lines}
    if word in names.values():
        return word
    return names.get(near(word, names) or "")
