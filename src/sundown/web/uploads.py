"""A file that somebody brought, kept between its preview and the word that it is meant, and not for long."""

from __future__ import annotations

import os
import re
import secrets
import time
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

HOLDS = 60 * 60 * 24  # seconds
KEY = "uploads"
TOKEN = re.compile(r"[0-9a-f]{32}")


def keep(request: HttpRequest, raw: bytes, name: str) -> str:
    """Keep the bytes; returns the word by which this browser finds them again."""
    _folder().mkdir(mode=0o700, exist_ok=True)
    clear(older_than=HOLDS)
    token = secrets.token_hex(16)
    handle = os.open(_folder() / token, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(raw)
    request.session[KEY] = {**request.session.get(KEY, {}), token: name[:200]}
    return token


def find(request: HttpRequest, token: str) -> tuple[bytes, str] | None:
    """The bytes and the name of a file that this browser brought; None where it is not there any longer."""
    name = request.session.get(KEY, {}).get(token)
    if name is None or not TOKEN.fullmatch(token):
        return None
    try:
        return (_folder() / token).read_bytes(), name
    except OSError:
        return None


def drop(request: HttpRequest, token: str) -> None:
    """Forget a file."""
    if find(request, token) is not None:
        (_folder() / token).unlink(missing_ok=True)
    request.session[KEY] = {key: name for key, name in request.session.get(KEY, {}).items() if key != token}


def clear(older_than: float = 0) -> None:
    """Remove the files that are older than so many seconds."""
    if not _folder().is_dir():
        return
    for file in _folder().iterdir():
        if file.stat().st_mtime <= time.time() - older_than:
            file.unlink(missing_ok=True)


def _folder() -> Path:
    return Path(settings.DATA) / "brought"
