"""One search of four rounds and six people, planned in process, beside a fixed piece of Python's own work."""

from __future__ import annotations

from statistics import median

from bench.measuring import YARDSTICK, in_turn, milliseconds, options, ratio, seconds_of, tell, within, yardstick
from bench.searches import at, caseload, search
from sundown.core.planner import plan
from sundown.library import holidays_for, playbook_for

LIMIT = 0.002


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=300, size=6, sized="job seekers in a consultant's journal")
    journal, at_once = search(), f"a consultant's journal of {asked.size} such searches"
    playbook, holidays = playbook_for(journal), holidays_for(journal)
    few, many = caseload(asked.size), caseload(10 * asked.size)
    one = in_turn(
        {
            YARDSTICK: seconds_of(yardstick),
            "`plan()` of one search": seconds_of(plan, journal, playbook, holidays, at()),
            "its holidays looked up": seconds_of(holidays_for, journal),
        },
        asked.runs,
    )
    grown = in_turn(
        {
            YARDSTICK: seconds_of(yardstick),
            at_once: seconds_of(plan, few, playbook, holidays, at(4)),
            "ten times as many": seconds_of(plan, many, playbook, holidays, at(4)),
        },
        max(1, asked.runs // 20),
    )
    heading = ("what", "median", "least", "times the yardstick", "limit", "kept")
    rows = [_row(name, found, one[YARDSTICK]) for name, found in one.items()]
    rows += [_row(name, found, grown[YARDSTICK]) for name, found in grown.items() if name != YARDSTICK]
    growth = ratio(grown["ten times as many"], grown[at_once])
    notes = (
        f"The yardstick: {YARDSTICK}.",
        f"Growth: ten times as many searches in one journal take {growth:.1f} times as long.",
    )
    tell("One search of four rounds and six people", "one_search", asked.runs, [heading, *rows], *notes)


def _row(name: str, found: list[float], beside: list[float]) -> tuple[str, ...]:
    limited = name.endswith("one search")
    kept = (f"{LIMIT * 1000:.0f} ms", within(median(found), LIMIT)) if limited else ("", "")
    return (name, *milliseconds(found), f"{ratio(found, beside):.2f}", *kept)


if __name__ == "__main__":
    main()
