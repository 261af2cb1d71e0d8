"""How long printing takes: one letter, and cards by the hundred, beside WeasyPrint where it is installed.

A letter is printed by a program that has printed before: fonts are read. All cards are one PDF of two pages for each,
as `--together` makes it. What 500 cards need in memory is told by a process of its own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from statistics import median

from bench import paper_html
from bench.measuring import (
    YARDSTICK,
    in_turn,
    milliseconds,
    options,
    ratio,
    run_child,
    seconds_of,
    tell,
    within,
    yardstick,
)
from bench.paper_set import order
from bench.print_many import printed

LETTER_LIMIT, CARDS_LIMIT, MEMORY_LIMIT = 0.150, 2.5, 300.0
BY_WEASYPRINT = "the same {} by WeasyPrint"


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=5, size=50, sized="cards")
    few, many = f"{asked.size} cards", f"{10 * asked.size} cards"
    letters = f"{asked.size} letters"
    subjects = {
        "one letter, warm": _printing(1, "letter"),
        few: _printing(asked.size, "card"),
        many: _printing(10 * asked.size, "card"),
        letters: _printing(asked.size, "letter"),
    }
    limits = {"one letter, warm": LETTER_LIMIT, few: CARDS_LIMIT, many: CARDS_LIMIT}
    set_html = _weasyprint()
    if set_html is not None:
        subjects[BY_WEASYPRINT.format(few)] = seconds_of(set_html, paper_html.cards(order(asked.size)))
        subjects[BY_WEASYPRINT.format(letters)] = seconds_of(set_html, paper_html.letters(order(asked.size, "post")))
    measured = in_turn({**subjects, YARDSTICK: seconds_of(yardstick)}, asked.runs)
    heading = ("what", "median", "least", f"times the yardstick ({YARDSTICK})", "limit", "kept")
    rows = [_row(name, measured[name], measured[YARDSTICK], limits.get(name)) for name in subjects]
    rows.append(_memory_row(many, 10 * asked.size))
    grown = f"Growth: ten times as many cards take {ratio(measured[many], measured[few]):.1f} times as long."
    beside = "WeasyPrint is not installed: its rows are left out."
    if set_html is not None:
        beside = _beside(measured, few, letters)
    tell("How long printing takes", "paper_speed", asked.runs, [heading, *rows], grown, beside)


def _printing(count: int, name: str) -> Callable[[], float]:
    """Printing so many of a sheet as one PDF, each time with new texts; making them does not count."""
    return lambda: seconds_of(printed, order(count, "post" if name == "letter" else "handwritten"), name)()


def _row(name: str, taken: Sequence[float], beside: Sequence[float], limit: float | None) -> tuple[str, ...]:
    cells = (name, *milliseconds(taken), f"{ratio(taken, beside):.2f}")
    return (*cells, "", "") if limit is None else (*cells, f"{limit * 1000:.0f} ms", within(median(taken), limit))


def _memory_row(cards: str, count: int) -> tuple[str, ...]:
    told = json.loads(run_child([sys.executable, "-m", "bench.print_many", str(count)]).stdout)["megabytes"]
    return (f"{cards}, the most memory", f"{told:.0f} MB", "", "", f"{MEMORY_LIMIT:.0f} MB", within(told, MEMORY_LIMIT))


def _beside(measured: dict[str, list[float]], *names: str) -> str:
    """How much longer WeasyPrint takes for the same."""
    times = [f"{ratio(measured[BY_WEASYPRINT.format(name)], measured[name]):.1f} times as long for {name}"
             for name in names]  # fmt: skip
    return f"WeasyPrint takes {' and '.join(times)}."


def _weasyprint() -> Callable[[str], object] | None:
    """What sets a page of HTML; None where WeasyPrint, or the Pango that it needs, is not installed."""
    try:
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError):
        return None
    fonts = FontConfiguration()
    return lambda page: HTML(string=page).write_pdf(font_config=fonts)


if __name__ == "__main__":
    main()
