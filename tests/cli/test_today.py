"""`sundown today` on the app's data: the plan of this moment; where there is no data, words and none made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CASE = ROOT / "tests" / "cases" / "01-nurse-panel.journal.yaml"


def run(*words: str, at: str = "2026-03-10T14:40:00-04:00") -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "SUNDOWN_AT": at}
    return subprocess.run([sys.executable, "-m", "sundown", *words], env=environ, capture_output=True, text=True)


def test_it_says_what_plan_says(tmp_path: Path) -> None:
    assert run("import", str(CASE), "--data", str(tmp_path)).returncode == 0
    shown = run("plan", str(CASE), "--at", "2026-03-10T14:40:00-04:00", "--format", "text")
    assert run("today", "--data", str(tmp_path)).stdout == shown.stdout
    assert "strategic letter to Denise Kowalski" in shown.stdout


def test_where_there_is_nothing_none_is_made(tmp_path: Path) -> None:
    done = run("today", "--data", str(tmp_path / "new"))
    assert (done.returncode, "there is no data" in done.stderr) == (2, True)
    assert not (tmp_path / "new").exists()
