"""What is promised of the repository itself: the lock, the licence, the wheel, and what CI runs."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCK = (ROOT / "requirements.lock").read_text()
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", LOCK, re.MULTILINE))
"""Name of each locked package → its one version."""

WANTED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["test"]]


def test_the_lock_holds_no_url() -> None:
    assert re.findall(r".*(?:https?:|file:|://).*", LOCK, re.IGNORECASE) == []


def test_every_locked_package_has_a_hash() -> None:
    entries = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert len(entries) == len(LOCKED)


@pytest.mark.parametrize("wanted", WANTED)
def test_the_lock_has_what_pyproject_asks_for(wanted: str) -> None:
    requirement = Requirement(wanted)
    assert requirement.specifier.contains(LOCKED[canonicalize_name(requirement.name)])


def test_the_python_that_debian_12_ships_is_enough() -> None:
    assert PROJECT["project"]["requires-python"] == ">=3.11"


def test_the_license_is_the_apache_license_to_the_letter() -> None:
    text = (ROOT / "LICENSE").read_bytes()
    # The sum of the text as the Apache Software Foundation publishes it.
    assert hashlib.sha256(text).hexdigest() == "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
    assert PROJECT["project"]["license"] == "Apache-2.0"


def test_ci_runs_exactly_what_a_person_runs() -> None:
    commands = [line for line in (ROOT / ".ci/run").read_text().splitlines() if not line.startswith(("#", "set "))]
    assert commands == ['cd "$(dirname "${BASH_SOURCE[0]}")/.."', "exec ./sundown test"]


@pytest.mark.parametrize("program", ["sundown", ".ci/run"])
def test_what_is_called_may_be_run(program: str) -> None:
    assert os.access(ROOT / program, os.X_OK)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip install .` would build it; the builder is a locked package, so nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_has_every_file_of_the_package(wheel: Path) -> None:
    files = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src/sundown").rglob("*") if path.is_file()}
    ours = {file for file in files if "__pycache__" not in file}
    assert ours - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_the_wheel_has_nothing_but_the_package_and_its_description(wheel: Path) -> None:
    folders = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    version = PROJECT["project"]["version"]
    assert folders == {"sundown", f"sundown-{version}.dist-info"}


def test_the_wheel_alone_is_a_working_sundown(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}  # not our tree
    environment = {**kept, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-P", "-m", "sundown"]
    told = {
        option: subprocess.run([*command, option], cwd=tmp_path, env=environment, capture_output=True, text=True)
        for option in ("--help", "--version")
    }
    assert told["--help"].stdout.startswith("Usage: sundown")
    assert PROJECT["project"]["version"] in told["--version"].stdout
