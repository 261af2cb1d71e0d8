"""Who writes to whom in the tests of windows, and windows as texts.

The holidays are real ones, written out:

    2026   Mon 25 May Memorial Day, Thu 26 Nov Thanksgiving, Fri 25 Dec; Fri 1 Jan 2027 (US)
           Fri 3 and Mon 6 April Easter, Fri 1 May, Thu 14 May Ascension (Germany)
           Wed 29 April, Mon 4 to Wed 6 May (Japan)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sundown import library
from sundown.core.facts import Place
from sundown.core.followup import Window
from sundown.core.windows import Frame, Party
from sundown.core.workdays import SOFT_DAYS_US, Workdays

BASE = library.shipped_playbook("base").values


def days_off(*days: str, **more: Any) -> Workdays:
    return Workdays(frozenset(date.fromisoformat(day) for day in days), **more)


US = days_off("2026-05-25", "2026-11-26", "2026-12-25", "2027-01-01", soft=SOFT_DAYS_US)
GERMANY = days_off("2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-12-25")
JAPAN = days_off("2026-04-29", "2026-05-04", "2026-05-05", "2026-05-06", "2027-01-01")

CLEVELAND = Party("cleveland", ZoneInfo("America/New_York"), US, Place(city="Cleveland", lat=41.4993, lon=-81.6944))
KOELN = Party("köln", ZoneInfo("Europe/Berlin"), GERMANY, Place(city="Köln", lat=50.94, lon=6.96))
TOKYO = Party("tokyo", ZoneInfo("Asia/Tokyo"), JAPAN)
TROMSOE = Party("tromsø", ZoneInfo("Europe/Oslo"), Workdays(), Place(city="Tromsø", lat=69.65, lon=18.96))
KIRITIMATI = Party("kiritimati", ZoneInfo("Pacific/Kiritimati"), Workdays())  # UTC+14
PAGO_PAGO = Party("pago pago", ZoneInfo("Pacific/Pago_Pago"), Workdays())  # UTC-11, a day behind
LORD_HOWE = Party("lord howe", ZoneInfo("Australia/Lord_Howe"), Workdays())  # its clocks change by half an hour


def instant(text: str, party: Party) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=party.zone)


def frame(anchor: str, writer: Party = CLEVELAND, reader: Party | None = None, **more: Any) -> Frame:
    """What the window depends on; instants are texts on the writer's clock, days are texts."""
    at = instant(anchor, writer)
    given = Frame(anchor=at, known=at, writer=writer, reader=reader or writer, settings=BASE)
    settings = {**BASE, **more.pop("settings", {})}
    for name, value in more.items():
        if isinstance(value, str) and name != "medium":
            more[name] = date.fromisoformat(value) if len(value) == 10 else instant(value, writer)
    return replace(given, settings=settings, **more)


def shown(found: Window | str) -> str:
    """earliest | due | latest, or the stop for which there is no window."""
    if isinstance(found, str):
        return found
    moments = (found.earliest, found.due, found.latest)
    return " | ".join(f"{moment:%Y-%m-%d %H:%M %z}".removesuffix("00") for moment in moments)


def rows(name: str, *table: tuple[str, Mapping[str, Any], str]) -> list[Any]:
    return [pytest.param(name, *row, id=f"{name}-{number}") for number, row in enumerate(table, 1)]
