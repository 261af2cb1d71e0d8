"""The journal as a file: what may be read, as which characters, and how it is replaced whole or not at all."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sundown.core.problems import BadInput, Problem

LARGEST = 5_000_000
"""Bytes. A search of years is a tenth of this; more is refused before it is read."""

BOM = "\ufeff"
NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What no value may hold: control characters, half characters, and Unicode's own line separators, which YAML 1.1 and
1.2 read differently. (Said the other way round, by what it may hold, it would cost 4 ms at every start.)"""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_bytes(path: Path) -> bytes:
    """The bytes of a journal file. Raises BadInput for anything that is no file of a sane size."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if not (stat.S_ISREG(status.st_mode) or stat.S_ISFIFO(status.st_mode)):
                raise _unreadable(path, "this is a device, not a file")
            if status.st_size > LARGEST:
                raise _too_large(str(path), status.st_size)
            return _within_limit(file.read(LARGEST + 1), str(path))
    except (OSError, ValueError) as error:
        raise _unreadable(path, _reason(error)) from None


def decode(raw: str | bytes, name: str) -> str:
    """The characters of a journal, without a byte order mark. Raises BadInput that says where it is not text."""
    text = raw if isinstance(raw, str) else _utf8(_within_limit(raw, name), name)
    if len(text) > LARGEST:
        raise _too_large(name, len(text))
    text = text.removeprefix(BOM)
    wrong = NOT_TEXT.search(text)
    if wrong:
        line, column = position(text, wrong.start())
        what = f"the character U+{ord(wrong[0]):04X} cannot be part of a journal"
        raise BadInput([Problem(file=name, line=line, column=column, message=what, expected="visible text")])
    return text


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`."""
    before = text[:index]
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1, index - start + 1


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other Sundowns from changing the journal at `path` meanwhile, where the system can do that.

    The folder is locked, not the file: replacing gives the name to another file, and a lock would stay on the old one.
    Where locks are not to be had, `replace` still notices a change; it only cannot wait for its turn.
    """
    try:
        import fcntl

        folder = os.open(path.resolve().parent, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with suppress(OSError):
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in the place of `before`, whole or not at all; the file keeps its mode.

    Raises BadInput if the file may not be written, is no longer what was read (`before`), or the disk is full; the
    file is then as it was.
    """
    target = path.resolve()  # a journal may be a link into a synchronised folder: the link stays
    try:
        status = target.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unwritable(path, "this is no ordinary file")
        if not status.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise _unwritable(path, "the file is read-only")
        temporary = _written(target.parent, after, status)
        try:
            if target.read_bytes() != before:
                raise _unwritable(path, "the file was changed by another program meanwhile; try again")
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        _settle(target.parent)
    except OSError as error:
        raise _unwritable(path, _reason(error)) from None


def _written(folder: Path, content: bytes, like: os.stat_result) -> Path:
    """A new file in `folder` with `content`, safely on the disk, with the mode and the owner of the file it is for."""
    from tempfile import NamedTemporaryFile  # here, because reading should not pay for it

    with NamedTemporaryFile(dir=folder, prefix=".sundown-", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            if hasattr(os, "chown"):
                with suppress(PermissionError):  # a file shared by a group: it then belongs to who wrote last
                    os.chown(file.name, like.st_uid, like.st_gid)
            os.chmod(file.name, stat.S_IMODE(like.st_mode))
            os.fsync(file.fileno())
        except BaseException:
            os.unlink(file.name)
            raise
    return Path(file.name)


def _settle(folder: Path) -> None:
    """Make the new name of a file survive a power cut, where the system lets a folder be opened."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _utf8(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        line, column = position(before, len(before))
        what = "this is UTF-16" if raw.startswith(_UTF16) else f"the byte 0x{raw[error.start]:02X} is not UTF-8"
        expected = "a text file saved as UTF-8"
        raise BadInput([Problem(file=name, line=line, column=column, message=what, expected=expected)]) from None


def _within_limit(raw: bytes, name: str) -> bytes:
    if len(raw) > LARGEST:
        raise _too_large(name, len(raw))
    return raw


def _too_large(name: str, size: int) -> BadInput:
    what = f"the file is too large ({size / 1e6:.1f} MB)"
    return BadInput([Problem(file=name, message=what, expected=f"at most {LARGEST // 1_000_000} MB")])


def _unreadable(path: Path, reason: str) -> BadInput:
    return BadInput([Problem(file=str(path), message=f"cannot be read: {reason}", expected="a journal file")])


def _unwritable(path: Path, reason: str) -> BadInput:
    return BadInput([Problem(file=str(path), message=f"nothing was written: {reason}")])


def _reason(error: OSError | ValueError) -> str:
    """Why the system refused, in plain words."""
    reasons: dict[type[Exception], str] = {
        FileNotFoundError: "there is no such file",
        IsADirectoryError: "this is a folder",
        NotADirectoryError: "a part of this path is a file, not a folder",
        PermissionError: "you are not allowed to",
    }
    text = getattr(error, "strerror", None) or str(error)
    return reasons.get(type(error), text[:1].lower() + text[1:])
