"""The most memory that planning ever holds, beside that of a bare Python."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from bench.cold_start import CASE
from bench.measuring import in_turn, options, ratio, run_child, tell, within
from bench.searches import at, caseload
from sundown.sources.journal.writer import journal_text

LIMIT = 300.0
BARE = "bare Python"


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=2, size=1000, sized="searches")
    seekers = 60 if asked.size >= 1000 else 1
    with tempfile.TemporaryDirectory() as folder:
        subjects: dict[str, Callable[[], float]] = {
            BARE: partial(_peak_of_sundown),
            "`sundown plan` of the nurse's panel": partial(_peak_of_sundown, "plan", *CASE, "--format", "json"),
        }
        for count in (seekers, 10 * seekers):
            journal = Path(folder) / f"{count}.yaml"
            journal.write_text(journal_text(caseload(count)), encoding="utf-8")
            command = ("plan", str(journal), "--at", at(4).isoformat(), "--format", "json")
            subjects[f"`sundown plan` of a consultant's {count} job seekers"] = partial(_peak_of_sundown, *command)
        for count in (asked.size, 10 * asked.size):
            subjects[f"{count:,} searches one after the other"] = partial(_peak_of_searches, count)
        measured = in_turn(subjects, asked.runs)
    heading = ("what", "peak", "times bare Python", "limit", "kept")
    rows = [(name, f"{median(found):.0f} MB", f"{ratio(found, measured[BARE]):.1f}", f"{LIMIT:.0f} MB",
             within(median(found), LIMIT)) for name, found in measured.items()]  # fmt: skip
    tell("Peak memory", "memory", asked.runs, [heading, *rows])


def _peak_of_sundown(*arguments: str) -> float:
    return float(run_child([sys.executable, "-m", "bench.peak", *arguments]).stderr.split()[-1])


def _peak_of_searches(count: int) -> float:
    told = json.loads(run_child([sys.executable, "-m", "bench.plan_many", str(count)]).stdout)
    return float(told["megabytes"])


if __name__ == "__main__":
    main()
