"""Where marks and bars stand in a search's picture."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sundown.web.timeline import Row, timeline


def day(number: int, hour: int = 0) -> datetime:
    """An hour of a day in March 2026."""
    return datetime(2026, 3, number, hour, tzinfo=UTC)


def drawn(*rows: Row, at: datetime) -> dict[str, Any]:
    """The picture, to be looked into."""
    return timeline(rows, at)


def test_a_day_is_left_free_on_either_side() -> None:
    picture = drawn(Row("Interview", "2 March", at=day(2)), Row("Answer", "10 March", at=day(10)), at=day(6))
    # From 1 to 11 March are ten days: the 2nd is one of them along, the 6th five, the 10th nine.
    assert [row["marks"][0]["x"] for row in picture["rows"]] == ["10.00%", "90.00%"]
    assert picture["today"] == {"x": "50.00%", "anchor": "middle"}


def test_a_bar_reaches_from_earliest_to_latest_with_a_stroke_at_due() -> None:
    row = Row("Note", "", earliest=day(2), due=day(5), latest=day(10), state="due")
    assert drawn(row, at=day(6))["rows"][0]["bars"] == [
        {"x": "10.00%", "width": "80.00%", "best": "40.00%", "state": "due"}
    ]


def test_an_instant_is_still_seen() -> None:
    row = Row("Note", "", earliest=day(2), due=day(2), latest=day(2))
    assert drawn(row, at=day(10))["rows"][0]["bars"][0]["width"] == "0.80%"


def test_days_are_named_apart_from_each_other_and_from_today() -> None:
    picture = drawn(Row("Interview", "", at=day(2)), Row("Answer", "", at=day(22)), at=day(12))
    # 1 to 23 March: every fifth day; the 11th is too near to today, the 12th, where the word "today" stands.
    assert [tick["words"] for tick in picture["ticks"]] == ["6 Mar", "16 Mar", "21 Mar"]


def test_a_search_of_one_moment_has_a_picture() -> None:
    picture = drawn(at=day(12))
    assert picture["rows"] == []
    assert picture["today"]["x"] == "50.00%"
