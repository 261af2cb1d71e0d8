"""How long a person waits for a command, from pressing return to the end of the process."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from bench.measuring import ROOT, in_turn, milliseconds, options, ratio, run_child, seconds_of, tell, within
from bench.searches import at, caseload
from sundown.sources.journal.writer import journal_text

CASE = ("tests/cases/01-nurse-panel.journal.yaml", "--at", "2026-03-23T15:35:00-04:00")
LIMIT = 0.5
OWN, SYSTEM = "the same Python, `-c pass`", "`python3` on PATH, `-c pass`"


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=21, size=6, sized="job seekers in a consultant's journal")
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            OWN: [sys.executable, "-c", "pass"],
            SYSTEM: ["python3", "-c", "pass"],
            "`sundown --help`": [*launcher(), "--help"],
            "`sundown plan`, JSON": [*launcher(), "plan", *CASE, "--format", "json"],
            "`sundown plan`, text": [*launcher(), "plan", *CASE, "--format", "text"],
        }
        for seekers in (asked.size, 10 * asked.size):
            journal = Path(folder) / f"{seekers}.yaml"
            journal.write_text(journal_text(caseload(seekers)), encoding="utf-8")
            plan = [*launcher(), "plan", str(journal), "--at", at(4).isoformat(), "--format", "json"]
            commands[f"`sundown plan`, {seekers} job seekers, JSON"] = plan
        subjects = {name: seconds_of(run_child, command) for name, command in commands.items()}
        measured = in_turn(subjects, asked.runs)
    heading = ("what", "median", "least", "times bare Python", "times `python3` on PATH", "limit", "kept")
    rows = [(name, *milliseconds(found), f"{ratio(found, measured[OWN]):.1f}", f"{ratio(found, measured[SYSTEM]):.1f}",
             *_limit(name, median(found))) for name, found in measured.items()]  # fmt: skip
    note = "The first `plan` reads the worked search of the nurse's panel (`tests/cases`); the aim is 300 ms."
    tell("Cold start: a whole process", "cold_start", asked.runs, [heading, *rows], note)


def launcher() -> list[str]:
    """The command as people start it; where its .venv is not set up, the package under this Python."""
    ready = (ROOT / ".venv/ready").exists()
    return ["./sundown"] if ready else [sys.executable, "-P", "-m", "sundown"]


def _limit(name: str, value: float) -> tuple[str, str]:
    one_search = name.startswith("`sundown") and "seekers" not in name
    return (f"{LIMIT * 1000:.0f} ms", within(value, LIMIT)) if one_search else ("", "")


if __name__ == "__main__":
    main()
