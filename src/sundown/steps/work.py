"""Work that goes on by itself leaves a note: when it last ran, and what became of it."""

from __future__ import annotations

from datetime import datetime

from sundown.records.models import Job


def note(name: str, at: datetime, outcome: str) -> None:
    """Write down that a job ran. `outcome` is a short text for people, empty where there is nothing to say."""
    Job.objects.update_or_create(name=name, defaults={"ran_at": at, "outcome": outcome})
