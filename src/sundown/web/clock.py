"""The one place where the screens ask what time it is."""

from __future__ import annotations

import os
from datetime import datetime

from django.http import HttpRequest
from django.utils import timezone


def now(request: HttpRequest | None = None) -> datetime:
    """The instant of a request; SUNDOWN_AT in the environment stands for it where a story is told on fixed days."""
    fixed = os.environ.get("SUNDOWN_AT")
    return datetime.fromisoformat(fixed) if fixed else timezone.now()
