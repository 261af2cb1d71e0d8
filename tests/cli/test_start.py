"""What a start loads: `--help` imports no command, `plan` nothing that it does not use, zones are the pinned ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from sundown.cli import COMMANDS

ROOT = Path(__file__).parent.parent.parent
CASE = ROOT / "tests/cases/01-nurse-panel.journal.yaml"
PLAN = ("plan", str(CASE), "--at", "2026-03-23T15:35:00-04:00", "--format")

PROGRAM = """
import atexit, json, sys, zoneinfo
atexit.register(lambda: print(json.dumps([[*sys.modules], zoneinfo.TZPATH]), file=sys.stderr))
from sundown.cli import main
main()
"""


def start(*arguments: str) -> tuple[str, set[str], list[str]]:
    """What a command prints, the modules it has loaded at its end, and where it looks for zones."""
    command = [sys.executable, "-c", PROGRAM, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    modules, zones = json.loads(ran.stderr.splitlines()[-1])
    return ran.stdout, set(modules), zones


def test_help_says_of_each_command_what_it_says_of_itself_and_imports_none() -> None:
    printed, modules, _ = start("--help")
    lines = [line.split(maxsplit=1) for line in printed.partition("Commands:\n")[2].splitlines()]
    told = {name: said.removesuffix("...") for name, said in lines}
    own = {name: " ".join(import_module(f"sundown.cli.{name}").command.help.split()) for name in COMMANDS}
    assert told == {name: own[name][: len(said)] for name, said in told.items()}
    assert (tuple(told), {f"sundown.cli.{name}" for name in COMMANDS} & modules) == (COMMANDS, set())


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_plan_loads_nothing_it_does_not_use(form: str) -> None:
    _, modules, _ = start(*PLAN, form)
    dear = {"rich", "ruamel.yaml", "icalendar", "email", "importlib.resources", "importlib.metadata", "tempfile"}
    assert dear & modules == set()


def test_zones_come_from_the_pinned_package_whatever_the_system_holds() -> None:
    *_, zones = start(*PLAN, "json")
    assert [Path(folder).parts[-2:] for folder in zones] == [("tzdata", "zoneinfo")]
