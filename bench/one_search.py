"""One search of four rounds and six people, planned in process, beside a fixed piece of Python's own work."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from statistics import median

from bench.measuring import YARDSTICK, in_turn, milliseconds, options, ratio, seconds_of, tell, within, yardstick
from bench.searches import at, caseload, search
from sundown.core.planner import plan
from sundown.library import holidays_for, playbook_for

LIMIT = 0.002
AGAIN, ANOTHER = "`plan()` of one search, the same each time", "`plan()` of another search each time"
MORE = "ten times as many"


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=300, size=6, sized="job seekers in a consultant's journal")
    at_once = f"a consultant's journal of {asked.size} such searches"
    journal, few, many = search(), caseload(asked.size), caseload(10 * asked.size)
    playbook, holidays = playbook_for(journal), holidays_for(journal)
    yardsticks = {YARDSTICK: seconds_of(yardstick)}
    one = {
        AGAIN: seconds_of(plan, journal, playbook, holidays, at()),
        ANOTHER: _another(),
        "its holidays looked up": seconds_of(holidays_for, journal),
    }
    several = {
        at_once: seconds_of(plan, few, playbook, holidays, at(4)),
        MORE: seconds_of(plan, many, playbook, holidays, at(4)),
    }
    measured = in_turn(yardsticks | one, asked.runs)
    grown = in_turn(yardsticks | several, max(1, asked.runs // 20))
    heading = ("what", "median", "least", "times the yardstick", "limit", "kept")
    rows = [_row(name, found, measured[YARDSTICK]) for name, found in measured.items()]
    rows += [_row(name, grown[name], grown[YARDSTICK]) for name in several]
    notes = (
        f"The yardstick: {YARDSTICK}.",
        f"Growth: {MORE} in one journal take {ratio(grown[MORE], grown[at_once]):.1f} times as long.",
    )
    tell("One search of four rounds and six people", "one_search", asked.runs, [heading, *rows], *notes)


def _another() -> Callable[[], float]:
    """Plans a search that was not planned before and returns the seconds; making the search is not timed."""
    numbers = count(1)

    def timed() -> float:
        number = next(numbers)
        journal = search(number)
        return seconds_of(plan, journal, playbook_for(journal), holidays_for(journal), at(number))()

    return timed


def _row(name: str, found: list[float], beside: list[float]) -> tuple[str, ...]:
    limited = name in (AGAIN, ANOTHER)
    kept = (f"{LIMIT * 1000:.0f} ms", within(median(found), LIMIT)) if limited else ("", "")
    return (name, *milliseconds(found), f"{ratio(found, beside):.2f}", *kept)


if __name__ == "__main__":
    main()
