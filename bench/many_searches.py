"""A thousand searches and ten thousand, each number in a process of its own, on one core."""

from __future__ import annotations

import json
import sys
from statistics import median

from bench.measuring import YARDSTICK, options, ratio, run_child, tell, within

LIMIT = 20.0
"""Seconds for 10,000 searches."""
GROWTH = 1.2
"""How much dearer a search may be among ten times as many."""


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=3, size=1000, sized="searches")
    few, many = asked.size, 10 * asked.size
    told: dict[int, list[dict[str, float]]] = {few: [], many: []}
    for _ in range(asked.runs):
        for count, found in told.items():
            found.append(json.loads(run_child([sys.executable, "-m", "bench.plan_many", str(count)]).stdout))
    cost = {count: _each(found, "search") for count, found in told.items()}
    beside = {count: _each(found, "yardstick") for count, found in told.items()}
    heading = ("searches", "seconds in all", "ms a search", "times the yardstick", "limit", "kept")
    rows = []
    for count, each in cost.items():
        all_of_them, times = median(each) * count, ratio(each, beside[count])
        cells = (f"{count:,}", f"{all_of_them:.2f}", f"{median(each) * 1000:.2f}", f"{times:.2f}")
        rows.append((*cells, *_limit(count, all_of_them)))
    growth = ratio(cost[many], beside[many]) / ratio(cost[few], beside[few])
    rows.append(("growth", "", "", f"{growth:.2f} as many", f"{GROWTH} as many", within(growth, GROWTH)))
    mean, least = median(beside[many]), min(_each(told[many], "least"))
    fastest = ratio(cost[many], beside[many]) * least * many
    notes = (
        f"The yardstick, timed after every tenth search: {YARDSTICK}; {mean * 1000:.2f} ms on average.",
        f"At its fastest it took {least * 1000:.2f} ms; at that speed {many:,} searches would take {fastest:.1f} s.",
        "A search here includes looking up its playbook and its holidays.",
    )
    tell("Many searches on one core", "many_searches", asked.runs, [heading, *rows], *notes)


def _each(found: list[dict[str, float]], what: str) -> list[float]:
    return [run[what] for run in found]


def _limit(count: int, seconds: float) -> tuple[str, str]:
    allowed = LIMIT * count / 10_000
    return f"{allowed:g} s", within(seconds, allowed)


if __name__ == "__main__":
    main()
