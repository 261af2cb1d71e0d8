"""`sundown doctor`: what it says of an app that was never started, that runs, that has ended, that is unwell."""

from __future__ import annotations

import os
import signal
import sqlite3
from pathlib import Path

import pytest
from tests.app_process import serving, start, sundown

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the app is untried on Windows")


def told(folder: Path) -> tuple[int, dict[str, tuple[str, str]]]:
    """The exit status, and of each thing by its name how it is and what is said of it."""
    ran = sundown("doctor", "--data", str(folder))
    assert ran.stderr == ""
    found = {}
    for line in ran.stdout.splitlines():
        state, (name, _, said) = line[:8].strip(), line[8:].partition("  ")
        found[name] = (state, said.strip())
    return ran.returncode, found


def test_before_the_first_start_it_says_so_and_makes_nothing(tmp_path: Path) -> None:
    status, found = told(tmp_path / "data")
    assert status == 0
    assert found["Your data"] == ("not yet", f"{tmp_path}/data: the first start makes it")
    assert found["Sundown"] == ("not yet", "it is not running; ./sundown starts it")
    assert found["Database"] == ("not yet", "the first start makes it")
    assert found["Checking letters"] == ("ok", "ready")
    assert [*tmp_path.iterdir()] == []


def test_while_it_runs_it_says_where_and_after_it_ended_when_each_job_ran(tmp_path: Path) -> None:
    with serving(tmp_path) as app:
        status, found = told(tmp_path)
        assert status == 0
        assert found["Sundown"] == ("ok", f"running at {app.address} (process {app.process.pid})")
        assert found["You"] == ("not yet", "the first page asks who you are")
        assert found["Database"] == ("ok", "0 people, 0 entries of what happened")
        await_job(tmp_path)
    status, found = told(tmp_path)
    assert (status, found["Sundown"][0]) == (0, "not yet")
    assert found["Plan again as time passes"][0] == "ok"
    assert found["Plan again as time passes"][1].startswith("last ")


def await_job(folder: Path) -> None:
    """Wait until the first job has been written down; each look is itself a second of work."""
    for _ in range(60):
        if rows(folder, "select 1 from records_job"):
            return
        told(folder)
    raise AssertionError("no job ran")


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    """What the database holds."""
    with sqlite3.connect(folder / "sundown.sqlite3", timeout=60) as database:
        return database.execute(query).fetchall()


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an app that ran once."""
    folder = tmp_path_factory.mktemp("ended")
    with serving(folder):
        pass
    return folder


def test_a_job_that_failed_is_wrong(ended: Path) -> None:
    rows(ended, "insert or replace into records_job values ('replan', '2026-03-10 12:00:00', 'failed: no such zone')")
    status, found = told(ended)
    state, said = found["Plan again as time passes"]
    assert (status, state, said.endswith(": failed: no such zone")) == (1, "wrong", True)
    rows(ended, "delete from records_job")


def test_a_folder_that_others_can_look_into_is_wrong(ended: Path) -> None:
    ended.chmod(0o755)
    status, found = told(ended)
    ended.chmod(0o700)
    assert (status, found["Your data"][0]) == (1, "wrong")
    assert found["Your data"][1].endswith(f"Others on this machine can look into it: chmod 700 {ended}")


def test_a_database_that_is_none_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "sundown.sqlite3").write_bytes(b"Dear Ms. Ng, thank you for your time on Tuesday." * 50)
    tmp_path.chmod(0o700)
    status, found = told(tmp_path)
    assert (status, found["Database"][0]) == (1, "wrong")
    assert "this file is no database of Sundown's" in found["Database"][1]


def test_one_that_does_not_answer_is_wrong(tmp_path: Path) -> None:
    app = start("serve", "--no-browser", "--data", str(tmp_path))
    app.process.send_signal(signal.SIGSTOP)
    status, found = told(tmp_path)
    app.process.send_signal(signal.SIGCONT)
    app.end()
    assert (status, found["Sundown"]) == (1, ("wrong", f"process {app.process.pid} has your data but does not answer"))
