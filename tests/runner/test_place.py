"""Which folder a person's data is in, and what becomes of it at the start."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from sundown.core.problems import BadInput
from sundown.runner.place import data_folder, prepare


def mode(path: Path) -> int:
    """The permissions of a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


def test_the_option_goes_before_the_environment(tmp_path: Path) -> None:
    environ = {"SUNDOWN_DATA": str(tmp_path / "said by the environment")}
    assert data_folder(tmp_path / "said by the option", environ) == tmp_path / "said by the option"
    assert data_folder(None, environ) == tmp_path / "said by the environment"


def test_an_empty_setting_is_none(tmp_path: Path) -> None:
    assert data_folder(None, {"SUNDOWN_DATA": ""}) == data_folder(None, {})


def test_the_home_folder_may_be_meant_by_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/zoe")
    assert data_folder(Path("~/search"), {}) == Path("/home/zoe/search")


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own")
def test_unless_told_it_is_where_this_system_keeps_such_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/zoe")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    # The XDG Base Directory Specification: $XDG_DATA_HOME, which is ~/.local/share unless set.
    assert data_folder(None, {}) == Path("/home/zoe/.local/share/sundown")


def test_a_new_folder_is_its_owners_alone_and_holds_a_key(tmp_path: Path) -> None:
    prepare(tmp_path / "a/b")
    key = tmp_path / "a/b/secret_key"
    assert (mode(tmp_path / "a/b"), mode(key)) == (0o700, 0o600)
    assert len(key.read_text()) == 67  # 50 random bytes in base64: 4 characters for each 3 bytes
    assert [file.name for file in key.parent.iterdir()] == ["secret_key"]


def test_the_key_stays_what_it_is(tmp_path: Path) -> None:
    prepare(tmp_path)
    first = (tmp_path / "secret_key").read_text()
    prepare(tmp_path)
    assert (tmp_path / "secret_key").read_text() == first


def test_an_empty_key_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "secret_key").touch()  # as a power cut may leave a file
    prepare(tmp_path)
    assert (tmp_path / "secret_key").read_text() != ""


def test_a_folder_with_other_files_keeps_its_mode_and_its_files(tmp_path: Path) -> None:
    (tmp_path / "letter.odt").write_text("mine")
    tmp_path.chmod(0o755)
    prepare(tmp_path)
    assert (mode(tmp_path), mode(tmp_path / "secret_key")) == (0o755, 0o600)
    assert (tmp_path / "letter.odt").read_text() == "mine"


def test_a_folder_of_sundowns_that_was_opened_to_others_is_closed_again(tmp_path: Path) -> None:
    prepare(tmp_path)
    tmp_path.chmod(0o755)
    prepare(tmp_path)
    assert mode(tmp_path) == 0o700


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "you are not allowed to write there"),
        (OSError(30, "Read-only file system"), "it is on a disk that can only be read"),
        (OSError(28, "No space left on device"), "the disk is full"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_what_the_system_refuses_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(BadInput) as refused:
        prepare(tmp_path)
    assert said in str(refused.value)
    assert [*tmp_path.iterdir()] == []
