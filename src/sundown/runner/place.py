"""Where a person's data lies, and what must be true of that folder before the app may use it."""

from __future__ import annotations

import errno
import os
import secrets
import tempfile
from collections.abc import Mapping
from pathlib import Path

from sundown.core.problems import BadInput, Problem

OWN = ("secret_key", "sundown.sqlite3", "running.lock")
"""Files by which a folder is known to be Sundown's."""

ENOUGH = 256 * 1024
"""Bytes that must fit on the disk: what SQLite needs to write one change safely, with room to spare."""

REASONS = {
    errno.EROFS: "it is on a disk that can only be read",
    errno.EACCES: "you are not allowed to write there",
    errno.EPERM: "you are not allowed to write there",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.ENOTDIR: "a part of this path is a file, not a folder",
    errno.EEXIST: "this is a file, not a folder",
}
ELSEWHERE = "a folder that you may write to, named with --data or SUNDOWN_DATA"


def data_folder(option: Path | None, environ: Mapping[str, str]) -> Path:
    """The folder that `--data` names, else SUNDOWN_DATA, else the one that this system has for a person's data."""
    named = option or environ.get("SUNDOWN_DATA")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("sundown", appauthor=False)


def prepare(folder: Path) -> None:
    """Make the folder, for its owner alone, and the secret key in it; see that there is room to write.

    A folder that holds somebody's other files keeps its mode. Raises BadInput where the folder can't be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if _ours(folder):
            folder.chmod(0o700)
        try_room(folder)
        _keep_secret_key(folder / "secret_key")
    except OSError as error:
        raise unusable(folder, error) from None


def unusable(folder: Path, error: OSError) -> BadInput:
    """Why the system does not let the folder be used, for people."""
    message = f"Sundown can't keep your data here: {reason(error)}. Nothing was changed"
    expected = "some free space, or another folder: --data DIR" if error.errno == errno.ENOSPC else ELSEWHERE
    return BadInput([Problem(file=str(folder), message=message, expected=expected)])


def reason(error: OSError) -> str:
    """What the system says, in plain words."""
    return REASONS.get(error.errno or 0, error.strerror or str(error))


def _ours(folder: Path) -> bool:
    names = {entry.name for entry in folder.iterdir()}
    return not names or bool(names.intersection(OWN))


def try_room(folder: Path) -> None:
    """Write as much as one change needs, and remove it: better refused now than in the middle of a debrief."""
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(os.urandom(ENOUGH))
        file.flush()
        os.fsync(file.fileno())


def _keep_secret_key(file: Path) -> None:
    """Write the key that signs sessions, once, readable by its owner alone; whole or not at all."""
    if file.is_file() and file.stat().st_size:
        return
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".secret_key-")  # mkstemp gives it mode 0600
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(secrets.token_urlsafe(50))
        out.flush()
        os.fsync(out.fileno())
    os.replace(temporary, file)
