"""Ids that sort by when they were made: UUID version 7, RFC 9562 section 5.7, counted within a millisecond (6.2)."""

from __future__ import annotations

import secrets
import time
from threading import Lock
from uuid import UUID

_lock = Lock()
_last = 0


def new_id() -> UUID:
    """An id that sorts behind all that this process made before it."""
    global _last
    with _lock:
        # 48 bits of milliseconds, then 12 that count: a full count, or a clock set back, borrows from the next one.
        _last = max(_last + 1, (time.time_ns() // 1_000_000) << 12)
        milliseconds, count = divmod(_last, 1 << 12)
    return UUID(int=(milliseconds << 80) | (0x7000 | count) << 64 | (0b10 << 62) | secrets.randbits(62))
