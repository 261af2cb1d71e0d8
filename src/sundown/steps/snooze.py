"""To be reminded of a follow-up later, inside its window."""

from __future__ import annotations

from datetime import datetime

from sundown.core.problems import BadInput, Problem
from sundown.records.models import FollowUp
from sundown.records.models.followup import DONE, SKIPPED
from sundown.steps.observe import TYPED
from sundown.steps.writing import writing


def remind(followup: FollowUp, when: datetime | None, *, at: datetime) -> FollowUp:
    """Set the instant at which it shows again; None shows it now. No fact: the plan stays as it is.

    Raises BadInput for an instant that has passed, or lies behind the latest of its window.
    """
    if when is not None and when <= at:
        raise BadInput([Problem(file=TYPED, key="when", message="that has passed", expected="a time to come")])
    if when is not None and when > followup.latest:
        message = "after that it would be too late for this one"
        raise BadInput([Problem(file=TYPED, key="when", message=message, expected="a time before its latest")])
    with writing(followup.workspace_id) as held:
        row = FollowUp.objects.get(workspace=held, id=followup.id)
        if row.progress in (DONE, SKIPPED) or row.withdrawn_at is not None:
            raise BadInput([Problem(file=TYPED, message="this is not open any more")])
        row.remind_at = when
        row.save(update_fields=["remind_at"])
    return row
