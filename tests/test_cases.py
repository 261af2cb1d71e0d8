"""The worked searches: every expected follow-up right and none extra, and the same bytes on every machine.

The comparing is `tests/cases/compare.py`'s own, which runs a command; here most of it runs in this process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sundown import library
from sundown.core.facts import Journal
from sundown.core.planner import plan
from sundown.formats.as_json import plan_json, plan_mapping
from sundown.sources.journal import read_journal

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"
COMMAND = [sys.executable, "-m", "sundown"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def load(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


compare = load(CASES / "compare.py")
EVERY = compare.load_cases(CASES, None)
CHECKPOINTS = [
    pytest.param(case["path"], checkpoint, id=f"{case['path'].name.split('.')[0]}-{number}")
    for case in EVERY
    for number, checkpoint in enumerate(case["checkpoints"], 1)
]


@cache
def journal_at(path: Path) -> Journal:
    return read_journal(path)


@pytest.mark.parametrize(("path", "checkpoint"), CHECKPOINTS)
def test_a_case_holds_what_is_expected_and_nothing_else(path: Path, checkpoint: dict[str, Any]) -> None:
    journal = journal_at(path)
    playbook, holidays = library.playbook_for(journal, path.parent), library.holidays_for(journal)
    found = plan(journal, playbook, holidays, compare.parse_instant(checkpoint["at"]))
    result = compare.compare_checkpoint(checkpoint, plan_mapping(found)["followups"])
    assert {key: result[key] for key in ("missing", "wrong", "extra")} == {"missing": [], "wrong": [], "extra": []}


def test_there_are_the_three_first_searches_and_nine_more() -> None:
    names = {case["case"] for case in EVERY}
    assert {"01-nurse-panel", "06-rejected-to-network", "07-mixer-six-cards"} <= names
    assert len(names) >= 12


def test_each_journal_has_its_plans_and_each_plan_its_journal() -> None:
    journals = {path.name.split(".")[0] for path in CASES.glob("*.journal.yaml")}
    assert journals == {case["journal"].split(".")[0] for case in EVERY}


def test_the_comparison_can_fail() -> None:
    """A checkpoint against no plan at all, and against one with a call that nobody expects."""
    checkpoint = next(case for case in EVERY if case["case"] == "01-nurse-panel")["checkpoints"][0]
    nothing = compare.compare_checkpoint(checkpoint, [])
    assert (nothing["right"], len(nothing["missing"])) == (0, len(checkpoint["expect"]))
    call = {"to": checkpoint["only"][0], "kind": "benefit_call", "state": "due"}
    assert len(compare.compare_checkpoint(checkpoint, [call])["extra"]) == 1


# ------------------------------------------------------------------------------------------ the command itself


def test_the_comparator_runs_the_command_on_a_case() -> None:
    command = " ".join(COMMAND)
    line = [sys.executable, str(CASES / "compare.py"), str(CASES), "--command", command, "--case", "01"]
    done = subprocess.run(line, capture_output=True, text=True, env=ENVIRONMENT, timeout=120, check=False)
    assert done.stdout.splitlines()[-1].endswith("follow-ups right, 0 extra, in 1 cases"), done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("case", "elsewhere"),
    [
        ("01-nurse-panel", {"TZ": "Asia/Kathmandu"}),
        ("25-consultant-three-candidates", {"LC_ALL": "C", "LANG": "C"}),
        ("31-data-engineer-dateline", {"PYTHONHASHSEED": "0"}),
        ("07-mixer-six-cards", {"PYTHONHASHSEED": "1"}),
        ("32-nurse-fr", {"PYTHONHASHSEED": "12345", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"}),
    ],
)
def test_the_same_bytes_in_any_zone_locale_and_hash_seed(case: str, elsewhere: dict[str, str]) -> None:
    path = CASES / f"{case}.journal.yaml"
    journal = journal_at(path)
    at = max(fact.at for fact in journal.log)
    here = plan(journal, library.playbook_for(journal, CASES), library.holidays_for(journal), at)
    line = [*COMMAND, "plan", str(path), "--at", at.isoformat(), "--format", "json"]
    done = subprocess.run(line, capture_output=True, env=ENVIRONMENT | elsewhere, timeout=60, check=True)
    assert done.stdout.decode("utf-8") == plan_json(here)
