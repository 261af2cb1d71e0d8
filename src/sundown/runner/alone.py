"""One running Sundown for one folder of data: the second start finds the first."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

PATIENCE = 15.0
"""Seconds in which a start that goes on elsewhere must have told its address."""


class Running(NamedTuple):
    """A Sundown that serves, or served, a folder: its address without a path, and the number of its process."""

    address: str
    pid: int

    @property
    def port(self) -> int:
        """The port of the address."""
        return int(self.address.rpartition(":")[2])


@contextmanager
def only_one(folder: Path) -> Iterator[bool]:
    """Hold the folder's lock while the block runs; yields whether it was free.

    The system frees it when the process ends, however it ends, so nothing is left to be cleared away.
    """
    with (folder / "running.lock").open("a") as lock:
        yield _take(lock)


def is_held(folder: Path) -> bool:
    """Whether a Sundown runs on this folder. It only looks: where there is no lock file, none is made."""
    if not (folder / "running.lock").exists():
        return False
    with only_one(folder) as free:
        return not free


def tell(folder: Path, running: Running) -> None:
    """Write down where this Sundown answers, for a second start and for `doctor`."""
    file = folder / "running.json"
    fresh = file.with_suffix(".fresh")
    fresh.write_text(json.dumps(running._asdict()), encoding="ascii")
    os.replace(fresh, file)


def forget(folder: Path) -> int | None:
    """Remove what an earlier Sundown told, before this one tells its own; returns the port that it had."""
    earlier = told(folder)
    (folder / "running.json").unlink(missing_ok=True)
    return earlier.port if earlier else None


def told(folder: Path) -> Running | None:
    """What the newest Sundown on this folder told; it may have ended since."""
    try:
        return Running(**json.loads((folder / "running.json").read_text(encoding="ascii")))
    except (OSError, ValueError, TypeError):
        return None


def await_address(folder: Path, patience: float = PATIENCE) -> Running | None:
    """Where the Sundown that holds the lock answers; None where it does not tell in time."""
    until = time.monotonic() + patience
    while (running := told(folder)) is None and time.monotonic() < until:
        time.sleep(0.1)
    return running


def answers(running: Running, patience: float = 3.0) -> bool:
    """Whether a Sundown answers at that address."""
    from http.client import HTTPConnection, HTTPException

    connection = HTTPConnection(running.address.removeprefix("http://"), timeout=patience)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().read() == b"sundown"
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _take(lock: IO[str]) -> bool:
    """Take the lock on an open file; says whether it was free."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
