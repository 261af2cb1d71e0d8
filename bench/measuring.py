"""What the benchmarks share: turns, the yardstick, child processes, and the table each prints."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parent.parent
ZONE = ZoneInfo("America/New_York")
INSTANTS = tuple((datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=7 * n)).isoformat() for n in range(1000))


def yardstick() -> float:
    """A fixed piece of Python's own work, of a planner's kind: 1,000 ISO instants read, put into a zone and compared.

    A busy or slow machine slows it down as much as what is measured beside it, so the ratio of the two stays.
    """
    latest = 0.0
    for text in INSTANTS:
        latest = max(latest, datetime.fromisoformat(text).astimezone(ZONE).timestamp())
    return latest


YARDSTICK = "1,000 ISO instants read and put into a zone"


# ------------------------------------------------------------------------------------------ measuring


def seconds_of(call: Callable[..., object], *arguments: object, **named: object) -> Callable[[], float]:
    """The call with these arguments, as something that makes it and returns the seconds it took."""

    def timed() -> float:
        began = perf_counter()
        call(*arguments, **named)
        return perf_counter() - began

    return timed


def in_turn(subjects: Mapping[str, Callable[[], float]], runs: int) -> dict[str, list[float]]:
    """What each subject measured in each run.

    The subjects take turns, and each run begins with another one, so that a busy spell of the machine meets all
    alike. A first round, which fills the caches, does not count.
    """
    names = list(subjects)
    measured: dict[str, list[float]] = {name: [] for name in names}
    for run in range(-1, runs):
        first = run % len(names)
        for name in (*names[first:], *names[:first]):
            found = subjects[name]()
            if run >= 0:
                measured[name].append(found)
    return measured


def ratio(measured: Sequence[float], beside: Sequence[float]) -> float:
    """The median of the ratios of what was measured in the same run."""
    return median(one / other for one, other in zip(measured, beside, strict=True))


def run_child(command: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the project's root, quietly. Raises CalledProcessError where it fails."""
    kept = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment}
    return subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=True)


# ------------------------------------------------------------------------------------------ telling


def options(about: str | None, runs: int, size: int | None = None, sized: str = "") -> Namespace:
    """The arguments every benchmark takes: `--runs`, and `--size` where it measures growth from one size to ten."""
    parser = ArgumentParser(description=about)
    parser.add_argument("--runs", type=int, default=runs, help=f"how often each is measured (default: {runs})")
    if size is not None:
        parser.add_argument("--size", type=int, default=size, help=f"{sized}; measured once more at ten times as many")
    return parser.parse_args()


def milliseconds(measured: Sequence[float]) -> tuple[str, str]:
    """Median and least, for two cells of a table."""
    return f"{median(measured) * 1000:.2f} ms", f"{min(measured) * 1000:.2f} ms"


def within(value: float, limit: float) -> str:
    """Whether a limit was kept, for a cell of a table."""
    return "yes" if value <= limit else "**no**"


def tell(title: str, program: str, runs: int, table: Iterable[Sequence[str]], *notes: str) -> None:
    """Print a benchmark's page: when, on what, how it was made, the table (its first row is the heading), notes."""
    lines = [*head(title, program, f"{runs} runs in turn"), *table_of(table)]
    lines += [line for note in notes for line in ("", note)]
    sys.stdout.write("\n".join(lines) + "\n")


def head(title: str, program: str, how: str) -> list[str]:
    """The head of a page: its title, and when, on what and how it was made."""
    when = f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {os.cpu_count()} cores"
    made = f"{when}, load {os.getloadavg()[0]:.1f}; {how}. Made by `python -m bench.{program}`."
    return [f"# {title}", "", made, ""]


def table_of(rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table, of which the first row is the heading."""
    heading, *others = rows
    return [f"| {' | '.join(row)} |" for row in (heading, ["---"] * len(heading), *others)]
