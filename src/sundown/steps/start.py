"""The first minute: who the job seeker is and where, and the playbook of that country."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sundown.core.difference import Difference
from sundown.questions.beginning import PLAYBOOK_OF
from sundown.records.models import User, Workspace
from sundown.steps import people
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing


def start(workspace: Workspace, fields: Mapping[str, object], *, by: User | None, at: datetime) -> Difference:
    """Write the seeker down, with the customs of the country where they are. Raises BadInput."""
    with writing(workspace.id) as held:
        held.playbook = PLAYBOOK_OF.get(str(fields.get("country") or ""), "us")
        people.put_seeker(held, "self", fields, by=by, at=at)
        return reconcile(held, at)
