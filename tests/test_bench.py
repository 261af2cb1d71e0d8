"""Each benchmark runs at a tiny size and prints its table; the committed tables are of the benchmarks there are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bench.measuring import in_turn, ratio
from bench.searches import at, caseload, search

from sundown.core.planner import plan
from sundown.library import holidays_for, playbook_for
from sundown.sources.journal import parse_journal
from sundown.sources.journal.writer import journal_text

ROOT = Path(__file__).parent.parent
COMMAND = re.compile(r"-m bench\.(\w+) +> bench/results/(\w+)\.md")
BENCHMARKS = [program for program, _ in COMMAND.findall((ROOT / "bench/README.md").read_text(encoding="utf-8"))]
"""The benchmarks that the README names."""


def page(program: str, *arguments: str) -> str:
    """What a benchmark prints."""
    command = [sys.executable, "-m", f"bench.{program}", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def table(page: str) -> list[list[str]]:
    """The cells of a page's table, its heading first."""
    lines = [line for line in page.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line]


@pytest.mark.parametrize("program", BENCHMARKS)
def test_a_benchmark_prints_a_whole_table(program: str) -> None:
    heading, *rows = table(page(program, "--runs", "1", "--size", "1"))
    assert heading[-1] == "kept"
    assert len(rows) >= 2
    assert {len(row) for row in rows} == {len(heading)}
    assert {row[-1] for row in rows} <= {"yes", "**no**", ""}  # how fast this machine is just now is not our business


def test_every_benchmark_of_the_readme_has_its_committed_table_and_no_other_is_there() -> None:
    committed = {file.stem: table(file.read_text(encoding="utf-8")) for file in ROOT.glob("bench/results/*.md")}
    assert sorted(committed) == sorted(BENCHMARKS)
    assert [name for name, rows in committed.items() if len(rows) < 3] == []


def test_every_command_of_the_readme_writes_the_table_of_its_name() -> None:
    commands = COMMAND.findall((ROOT / "bench/README.md").read_text(encoding="utf-8"))
    assert [pair for pair in commands if pair[0] != pair[1]] == []


# ------------------------------------------------------------------------------------------ what is measured


def test_a_made_search_has_four_rounds_six_people_and_a_plan() -> None:
    made = search()
    found = plan(made, playbook_for(made), holidays_for(made), at())
    assert sum(fact.KEY == "interview" for fact in made.log) == 4
    assert sum(contact.kind == "contact" for contact in made.contacts.values()) == 6
    assert len(found.followups) > 6  # at the least a thank-you to everyone


def test_a_made_caseload_is_a_journal_like_any_other() -> None:
    made = caseload(2)
    assert parse_journal(journal_text(made), "made") == made
    assert len(made.opportunities) == len(made.seekers) == 2
    assert sum(fact.KEY == "interview" for fact in made.log) == 2 * 4


def test_subjects_take_turns_and_the_first_round_does_not_count() -> None:
    called: list[str] = []

    def subject(name: str) -> float:
        called.append(name)
        return float(len(called))

    measured = in_turn({"a": lambda: subject("a"), "b": lambda: subject("b")}, runs=2)
    # Three rounds of two, each begun by the other one: b a (not counted), a b, b a.
    assert "".join(called) == "baabba"
    assert measured == {"a": [3.0, 6.0], "b": [4.0, 5.0]}


def test_the_ratio_is_of_what_was_measured_in_the_same_run() -> None:
    # A busy spell in the second run slows both three times: each run says 2, the medians' ratio would say so too;
    # in the third only the yardstick was slow, which the median of the ratios forgets.
    assert ratio([2.0, 6.0, 2.0], [1.0, 3.0, 4.0]) == 2.0


def test_the_peak_of_memory_is_what_the_program_itself_held() -> None:
    block = 50  # MB
    script = f"from bench.peak import peak_megabytes as peak; few = peak(); b'x' * {block}_000_000; print(peak() - few)"
    larger = bytearray(100_000_000)  # what starts the program is larger than it; that must not count
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert len(larger) / 1e6 > block
    assert block - 2 < float(told.stdout) < block + 5
