"""A lively example: one teacher's search, its days counted from the day on which somebody looks at it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from sundown.core.facts import Journal
    from sundown.records.models import User

FILE = Path(__file__).with_name("demo.yaml")
ZONE = ZoneInfo("America/New_York")
MORNING_IS_OVER = time(12, 0)
DAY = re.compile(r"\bD(0|[+-]\d+)(?:T(\d\d:\d\d))?\b")
"""A day of the example, as its file explains; with a time of day it is an instant."""


def example(at: datetime) -> Journal:
    """The example as somebody at `at` sees it: all of its log has happened."""
    from sundown.sources.journal import parse_journal

    day = newest_day(at)
    text = DAY.sub(lambda found: _written(_counted(day, int(found[1])), found[2]), FILE.read_text(encoding="utf-8"))
    return parse_journal(text, FILE.name)


def newest_day(at: datetime) -> date:
    """The newest working day of which the morning is over, where the example plays."""
    here = at.astimezone(ZONE)
    over = here.date() if here.time() >= MORNING_IS_OVER else here.date() - timedelta(days=1)
    return over if over.weekday() < 5 else _counted(over, -1)


def fill(owner: User, at: datetime) -> None:
    """Carry the example into the owner's workspace, which is empty."""
    from sundown.steps.begin import begin
    from sundown.steps.carry import carry_in

    carry_in(begin(at), example(at), by=owner, at=at)


def _counted(day: date, number: int) -> date:
    """So many days from Monday to Friday later, or earlier."""
    step = timedelta(days=1 if number > 0 else -1)
    for _ in range(abs(number)):
        day += step
        while day.weekday() >= 5:
            day += step
    return day


def _written(day: date, clock: str | None) -> str:
    """As a journal has it."""
    return datetime.combine(day, time.fromisoformat(clock), ZONE).isoformat() if clock else day.isoformat()
