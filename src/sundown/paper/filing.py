"""PDFs on the disk: whole or not at all, and never over something that another hand has changed.

The last line of each is a comment with a number that fits its content only. What still has its number is ours to renew;
what was signed or marked in a reader, or never was ours, stays, and the new PDF goes beside it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

from sundown.core.problems import BadInput, Problem
from sundown.paper.order import Printed

_MARK = b"\n%sundown "
_MOST_BESIDE = 99


class Filed(NamedTuple):
    """Where a PDF lies, and how it came there: `new`, `unchanged`, `renewed`, or `beside` a file that was changed."""

    path: Path
    how: str


def file_all(prints: Sequence[Printed], folder: Path) -> list[Filed]:
    """Put every PDF into `folder`, which is made if need be.

    Nothing gets its name before all are on the disk. Raises BadInput where the folder can't be written to.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        filed: list[Filed] = []
        for each in prints:
            content = each.pdf + _MARK + _number_of(each.pdf)
            filed.append(_place(folder, each.name, content, {one.path for one in filed}))
            if filed[-1].how != "unchanged":
                waiting.append((_written(folder, content), filed[-1].path))
        for temporary, path in waiting:
            temporary.replace(path)
    except OSError as error:
        message = f"nothing could be printed here: {error.strerror or 'the disk refuses'}"
        raise BadInput([Problem(file=str(folder), message=message, expected="a folder")]) from None
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
    return filed


def _place(folder: Path, name: str, content: bytes, taken: set[Path]) -> Filed:
    """The path for that content: its own name, or one with a number behind it where another file must stay."""
    how = "new"
    for number in range(1, _MOST_BESIDE + 1):
        path = folder / (f"{name}.pdf" if number == 1 else f"{name}-{number}.pdf")
        if path in taken:
            continue
        if _is_free(path):
            return Filed(path, how)
        there = b"" if path.is_symlink() or not path.is_file() else path.read_bytes()
        if there == content:
            return Filed(path, "unchanged")
        if _is_untouched(there):
            return Filed(path, "renewed")
        how = "beside"
    message = f"it holds {_MOST_BESIDE} changed files named {name}"
    raise BadInput([Problem(file=str(folder), message=message, expected="another folder")])


def _is_free(path: Path) -> bool:
    """Whether nothing has that name. Raises OSError where nothing could have it."""
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    return False


def _is_untouched(content: bytes) -> bool:
    pdf, mark, number = content.rpartition(_MARK)
    return bool(mark) and number == _number_of(pdf)


def _number_of(pdf: bytes) -> bytes:
    return sha256(pdf).hexdigest()[:16].encode() + b"\n"


def _written(folder: Path, content: bytes) -> Path:
    with NamedTemporaryFile(dir=folder, prefix=".sundown-", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                os.unlink(file.name)
            raise
    return Path(file.name)
