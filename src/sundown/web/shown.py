"""What several screens show alike: a plan's changes and follow-ups in words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sundown.core.words import KIND_WORDS, moment_words, name_of
from sundown.library import cited
from sundown.records.models import FollowUp, Workspace
from sundown.records.to_core import followup_of, journal_of


def changes(workspace: Workspace, *, because_of: str, at: datetime) -> dict[str, Any]:
    """The follow-ups of one occasion, for the part `difference.html`."""
    journal = journal_of(workspace)
    home = next(iter(journal.seekers.values())).timezone
    rows = FollowUp.objects.filter(workspace=workspace, because_of=because_of, withdrawn_at=None).order_by("due")
    added = [
        {
            "what": f"{KIND_WORDS[one.kind][:1].upper()}{KIND_WORDS[one.kind][1:]} to {name_of(one.to, journal)}",
            "when": moment_words(one.due, home),
            "why": one.why,
            "sources": [cited(cite) for cite in one.cites],
        }
        for one in (followup_of(row, at) for row in rows)
        if one.open
    ]
    return {"summary": "", "added": added}
