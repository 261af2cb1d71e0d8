"""The one place where the app asks what time it is."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def now() -> datetime:
    """The instant; SUNDOWN_AT in the environment stands for it where a story is told on fixed days."""
    fixed = os.environ.get("SUNDOWN_AT")
    return datetime.fromisoformat(fixed) if fixed else datetime.now(UTC)
