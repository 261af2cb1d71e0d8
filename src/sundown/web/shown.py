"""What several screens show alike: the follow-ups of one occasion."""

from __future__ import annotations

from typing import Any

from sundown.records.models import FollowUp
from sundown.records.to_core import followup_of
from sundown.web.changes import added_words
from sundown.web.showing import Showing


def changes(shown: Showing, *, because_of: str) -> dict[str, Any]:
    """The open follow-ups of one occasion, for the part `difference.html`."""
    rows = FollowUp.objects.filter(workspace=shown.workspace, because_of=because_of, withdrawn_at=None).order_by("due")
    followups = (followup_of(row, shown.at) for row in rows)
    return {"summary": "", "added": added_words((one for one in followups if one.open), shown)}
