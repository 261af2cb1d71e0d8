"""The commands on the app's data, as processes on a folder of their own: in, out, copied, put back, erased."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.app_process import sundown

from sundown.sources.journal import parse_journal, read_journal

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
AT = "2026-03-10T20:00:00-04:00"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the nurse's search in it."""
    folder = tmp_path_factory.mktemp("data") / "sundown"
    done = sundown("import", str(CASE), "--data", str(folder), SUNDOWN_AT=AT)
    whole = read_journal(CASE)
    assert (done.returncode, done.stderr) == (0, "")
    said = f"{len(whole.contacts)} people, {len(whole.opportunities)} searches, {len(whole.log)} facts"
    assert said in done.stdout
    return folder


def on(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """What a command on that folder says."""
    done = sundown(*arguments, "--data", str(folder), SUNDOWN_AT=AT)
    return done.returncode, done.stdout, done.stderr


def test_what_goes_in_comes_out(filled: Path, tmp_path: Path) -> None:
    _status, text, _errors = on(filled, "export")
    assert parse_journal(text, "exported") == read_journal(CASE)
    out = tmp_path / "mine.yaml"
    assert on(filled, "export", "--out", str(out)) == (0, f"wrote {out}\n", "")
    assert out.read_text(encoding="utf-8") == text
    status, _text, errors = on(filled, "export", "--out", str(out))
    assert (status, "not written over" in errors) == (2, True)


def test_only_into_an_empty_place(filled: Path) -> None:
    status, _text, errors = on(filled, "import", str(CASE))
    assert (status, "holds facts already" in errors, "Traceback" in errors) == (2, True, False)


def test_rules_of_ones_own_come_along_both_ways(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('based_on = "us"\n\n[settings]\n"panel" = "chair_only"\n', encoding="utf-8")
    journal = tmp_path / "search.yaml"
    journal.write_text("sundown: 1\nplaybook: own.toml\nseeker: {name: Rosa Pike, timezone: America/Denver}\n")
    assert on(tmp_path / "data", "import", str(journal))[0] == 0
    assert on(tmp_path / "data", "export", "--out", str(tmp_path / "again.yaml"))[0] == 0
    assert "playbook: again.toml" in (tmp_path / "again.yaml").read_text()
    assert (tmp_path / "again.toml").read_text() == (tmp_path / "own.toml").read_text()


def test_a_backup_puts_everything_back(filled: Path, tmp_path: Path) -> None:
    copy, folder = tmp_path / "copy.sqlite3", tmp_path / "elsewhere"
    assert on(filled, "backup", str(copy))[0] == 0
    assert on(filled, "backup", str(copy))[0] == 2  # never written over
    status, _text, errors = on(folder, "restore", str(copy))
    assert (status, errors) == (0, "")
    assert len([*folder.glob("before-restore-*.sqlite3")]) == 1
    assert on(folder, "export")[1] == on(filled, "export")[1]


def test_no_backup_is_refused_and_nothing_changes(filled: Path, tmp_path: Path) -> None:
    before = on(filled, "export")[1]
    (tmp_path / "no.sqlite3").write_bytes(b"no database at all" * 100)
    sqlite3.connect(tmp_path / "other.sqlite3").execute("CREATE TABLE x (y)").connection.close()
    for name in ("no.sqlite3", "other.sqlite3", "missing.sqlite3"):
        status, _text, errors = on(filled, "restore", str(tmp_path / name))
        assert (status, "Traceback" in errors, name in errors) == (2, False, True)
    assert on(filled, "export")[1] == before


def test_erased_only_where_it_is_meant(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    on(folder, "import", str(CASE))
    assert on(folder, "erase", "--everything")[0] == 2  # nobody to ask
    assert on(folder, "erase")[0] == 2
    assert "did you mean kowalski" in on(folder, "erase", "--contact", "kowalsky", "--yes")[2]
    status, text, _errors = on(folder, "erase", "--contact", "kowalski", "--yes")
    assert (status, "facts rewritten" in text) == (0, True)
    assert "owalski" not in on(folder, "export")[1]
    assert on(folder, "erase", "--everything", "--yes")[0] == 0
    status, _text, errors = on(folder, "export")
    assert (status, "nothing is in it yet" in errors) == (2, True)


@pytest.mark.parametrize("command", [("export",), ("backup", "copy"), ("erase", "--everything", "--yes")])
def test_a_folder_without_data_stays_without(tmp_path: Path, command: tuple[str, ...]) -> None:
    status, _text, errors = on(tmp_path / "nothing", *command)
    assert (status, "no data" in errors) == (2, True)
    assert not (tmp_path / "nothing").exists()
