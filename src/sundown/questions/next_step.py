"""What stands before and after the questions: whether the answers can be kept, and the command to type next."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from sundown.core.problems import BadInput, Problem

WRITABLE = 0o222
"""The mode bits that let anybody write. They count even for the system's owner, who could write all the same."""


def command_line(*words: str | Path) -> str:
    """A command of Sundown as the person would type it: `./sundown plan …` where the launcher was started so."""
    command = os.environ.get("SUNDOWN_COMMAND") or "sundown"
    return " ".join(shlex.quote(str(word)) for word in (command, *words))


def check_writable(path: Path) -> None:
    """Raise BadInput, before anything is asked, where the file or its folder would not take the answers."""
    target = path.resolve()
    for what, place in (("the file", target), ("the folder", target.parent)):
        if place.exists() and not (place.stat().st_mode & WRITABLE and os.access(place, os.W_OK)):
            message, expected = f"{what} is read-only, so no answer could be kept", "one that can be written"
            raise BadInput([Problem(file=str(path), message=message, expected=expected)])
