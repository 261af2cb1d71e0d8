"""Planning opens nothing, asks no clock and draws no lots: facts, a playbook and an instant are all it knows."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CORE = ROOT / "src" / "sundown" / "core"
JOURNAL = ROOT / "tests" / "cases" / "01-nurse-panel.journal.yaml"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}

# After a first plan everything is imported; then an audit hook writes down whatever reaches for the world outside.
WATCHED = """
import sys
from datetime import timedelta
from pathlib import Path
from sundown import library
from sundown.core.planner import plan
from sundown.core.planner.explain import explain
from sundown.core.difference import difference
from sundown.sources.journal import read_journal

journal = read_journal(Path(sys.argv[1]))
playbook, holidays, at = library.playbook_for(journal), library.holidays_for(journal), journal.log[-1].at
first = plan(journal, playbook, holidays, at)
explain(journal, playbook, holidays, at, first.followups[0].key)
seen = []
outside = ("open", "os.", "socket.", "subprocess.", "import", "shutil.", "tempfile.", "urllib.", "time.")
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith(outside) else None)
assert plan(journal, playbook, holidays, at) == first
assert difference(plan(journal, playbook, holidays, at - timedelta(days=5)), first)
assert explain(journal, playbook, holidays, at, first.followups[0].key)
before = list(seen)
open(sys.argv[1]).close()  # the hook does hear what is opened
print(before, seen)
"""


def test_planning_opens_nothing() -> None:
    line = [sys.executable, "-c", WATCHED, str(JOURNAL)]
    done = subprocess.run(line, capture_output=True, text=True, env=ENVIRONMENT, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("[] ['open']\n", "")


# ------------------------------------------------------------------------------------------ clocks and lots

CLOCKS_AND_LOTS = {
    "now", "today", "utcnow", "time_ns", "monotonic", "perf_counter", "localtime", "uuid1", "uuid4", "random",
    "urandom", "getrandom", "token_hex", "fromtimestamp", "getenv", "getcwd", "open",
}  # fmt: skip
MODULES = {"time", "random", "secrets", "uuid", "os", "socket", "subprocess", "pathlib", "zoneinfo", "json", "logging"}


def reached_for(source: str) -> list[str]:
    """Clocks, lots and the machine that this source text calls or imports, each with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called == "time.time" or called.split(".")[-1] in CLOCKS_AND_LOTS:
                found.append(f"{node.lineno}: {called}()")
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module] if isinstance(node, ast.ImportFrom) else [name.name for name in node.names]
            if any(str(name).split(".")[0] in MODULES for name in names):
                found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: str(path.relative_to(CORE)))
def test_no_file_of_the_core_asks_the_clock_or_the_machine(path: Path) -> None:
    assert reached_for(path.read_text(encoding="utf-8")) == []


def test_a_clock_would_be_found() -> None:
    source = "import time\nfrom datetime import datetime\n\ndef f(): return datetime.now(), time.time()\n"
    assert reached_for(source) == ["1: import time", "4: datetime.now()", "4: time.time()"]
