"""A follow-up that will not be carried out, and why."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from sundown.core.problems import BadInput, Problem
from sundown.records.models import FollowUp, User
from sundown.records.models.followup import DONE, SKIPPED
from sundown.steps.observe import TYPED, Recorded, record


@transaction.atomic
def skip(followup: FollowUp, why: str, *, by: User | None, at: datetime) -> Recorded:
    """Write down that it is skipped. Raises BadInput without a reason, and where it is not open."""
    if not why.strip():
        raise BadInput([Problem(file=TYPED, key="why", message="a reason is needed", expected="a few words")])
    if followup.progress in (DONE, SKIPPED) or followup.withdrawn_at is not None:
        raise BadInput([Problem(file=TYPED, message="this is not open any more")])
    words = {"at": at.isoformat(), "skipped": followup.kind, "to": followup.to, "why": why.strip()}
    if followup.opportunity:
        words["opportunity"] = followup.opportunity
    recorded = record(followup.workspace, [words], by=by, at=at, because="you skipped one")
    followup.refresh_from_db()
    if followup.progress != SKIPPED:  # the log's word closes the earliest of that kind to that person
        message = "another one of this kind to the same person comes before it"
        raise BadInput([Problem(file=TYPED, message=message, expected="the earlier one first")])
    return recorded
