"""What time it is for a page: the one place where the screens ask the clock."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone


def now(_request: HttpRequest) -> datetime:
    """The instant of a request; a fixed one where SUNDOWN_AT was set for a test or a demonstration."""
    fixed: str = getattr(settings, "SUNDOWN_AT", "")
    return datetime.fromisoformat(fixed) if fixed else timezone.now()
