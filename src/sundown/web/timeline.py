"""The geometry of a search's picture: where on its line each mark and bar stands, as `parts/timeline.html` draws it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil

MARGIN = timedelta(days=1)
BESIDE_TODAY = 13  # percent of the line that the word "today" keeps free to either side
TICKS = 5  # at most so many days are named, so that their words stand apart on a phone


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the picture: an interview, an answer (`at`), or a window (`earliest`, `due`, `latest`).

    `when` and `state_words` are words for the table; `kind` of a mark is interview, answer or other; `state` is a
    follow-up's.
    """

    label: str
    when: str
    state_words: str = ""
    url: str = ""
    at: datetime | None = None
    kind: str = "other"
    earliest: datetime | None = None
    due: datetime | None = None
    latest: datetime | None = None
    state: str = "planned"

    @property
    def instants(self) -> list[datetime]:
        """Every instant that the row shows."""
        return [instant for instant in (self.at, self.earliest, self.due, self.latest) if instant is not None]


@dataclass(frozen=True, slots=True)
class _Scale:
    """From instants to shares of the picture's width."""

    start: datetime
    end: datetime

    def share(self, instant: datetime) -> float:
        """How far along the line, 0 to 100."""
        whole = (self.end - self.start).total_seconds()
        return min(100.0, max(0.0, 100 * (instant - self.start).total_seconds() / whole))

    def x(self, instant: datetime) -> str:
        """The same as SVG writes it, in every language with a point."""
        return f"{self.share(instant):.2f}%"

    def anchor(self, instant: datetime) -> str:
        """Which end of the words stands there, so that they stay inside."""
        share = self.share(instant)
        return "start" if share < 7 else "end" if share > 93 else "middle"

    def width(self, one: datetime, other: datetime) -> str:
        """From one to the other; never so narrow that it cannot be seen."""
        return f"{max(0.8, self.share(other) - self.share(one)):.2f}%"


def timeline(rows: Iterable[Row], at: datetime) -> dict[str, object]:
    """The picture of these rows at the instant `at`, in its zone: `ticks`, `today` and `rows` for the template."""
    lines = list(rows)
    instants = [at, *(instant for row in lines for instant in row.instants)]
    scale = _Scale(min(instants) - MARGIN, max(instants) + MARGIN)
    days = _days(scale, at)
    return {
        "ticks": [_tick(day, scale) for day in days if abs(scale.share(day) - scale.share(at)) > BESIDE_TODAY],
        "today": {"x": scale.x(at), "anchor": scale.anchor(at)},
        "rows": [_drawn(row, scale) for row in lines],
    }


def _days(scale: _Scale, at: datetime) -> list[datetime]:
    """Midnights, evenly apart."""
    first, last = (instant.astimezone(at.tzinfo).date() for instant in (scale.start, scale.end))
    apart = max(1, ceil((last - first).days / TICKS))
    days = range(apart, (last - first).days + 1, apart)
    return [datetime.combine(first + timedelta(days=number), time.min, at.tzinfo) for number in days]


def _tick(day: datetime, scale: _Scale) -> dict[str, str]:
    return {"x": scale.x(day), "words": f"{day.day} {day:%b}", "anchor": scale.anchor(day)}


def _drawn(row: Row, scale: _Scale) -> dict[str, object]:
    marks = [{"x": scale.x(row.at), "kind": row.kind}] if row.at else []
    bars = []
    if row.earliest and row.latest:
        span = {"x": scale.x(row.earliest), "width": scale.width(row.earliest, row.latest)}
        bars = [{**span, "best": scale.x(row.due) if row.due else "", "state": row.state}]
    shown = {"label": row.label, "url": row.url, "when": row.when, "state_words": row.state_words}
    return {**shown, "marks": marks, "bars": bars}
