"""What this machine knows of where it stands: only ever a proposal."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from sundown.sources.journal.places import zone_named

LOCAL_TIME = Path("/etc/localtime")
ZONE_NAME = Path("/etc/timezone")


def machine_zone() -> str | None:
    """The IANA name of the machine's zone: what TZ says, else what the system's clock is set to; None if unknown."""
    candidates = [os.environ.get("TZ", "").removeprefix(":"), _linked(), _written()]
    return next((name for name in candidates if name and zone_named(name)), None)


@cache
def country_of_zone(zone: str) -> str | None:
    """The country whose zone this is, by the list `zone.tab` of the zone database."""
    return next((country for country, name in _zones() if name == zone), None)


@cache
def zones_of(country: str) -> list[str]:
    """The zones of a country by the same list, the one in which most people live first."""
    return [name for land, name in _zones() if land == country]


@cache
def _zones() -> list[tuple[str, str]]:
    import tzdata  # type: ignore[import-untyped]

    table = Path(tzdata.__path__[0], "zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return [(row[0], row[2]) for row in rows]


def _linked() -> str:
    """`/etc/localtime` is a link into the zone database on most systems."""
    try:
        return str(LOCAL_TIME.resolve()).partition("zoneinfo/")[2]
    except OSError:
        return ""


def _written() -> str:
    try:
        return ZONE_NAME.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
