"""The plan, made anew from all facts and reconciled with the rows by stable key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from sundown.core import followup as core
from sundown.core.difference import Difference, difference
from sundown.core.planner import plan
from sundown.formats.as_json import plan_mapping
from sundown.library import holidays_for
from sundown.records.ids import new_id
from sundown.records.models import FollowUp, PlanAside, Workspace
from sundown.records.models.followup import APPROVED, DRAFTED, OPEN
from sundown.records.to_core import journal_of, plan_kept, playbook_of
from sundown.steps.writing import writing

PLANNED = (
    "kind", "to", "opportunity", "because_of", "medium", "alternatives", "via", "by", "earliest", "due", "latest",
    "zone", "rules", "cites", "why", "must", "warnings", "progress", "withdrawn_at", "withdrawn_why", "withdrawn_cites",
)  # fmt: skip


def replan(workspace: Workspace, at: datetime, because: str | None = None) -> Difference:
    """Plan again at `at`, because something was written or time has passed; what changed is returned."""
    with writing(workspace.id) as held:
        return reconcile(held, at, because)


def reconcile(workspace: Workspace, at: datetime, because: str | None = None) -> Difference:
    """The same inside a step that writes already."""
    before, after = plan_kept(workspace, at), plan_of(workspace, at)
    changed = difference(before, after, because)
    _keep(workspace, after, changed, at)
    return changed


def plan_of(workspace: Workspace, at: datetime, settings: Mapping[str, object] | None = None) -> core.Plan:
    """The plan at `at`, unwritten; with other `settings`, what they would make of it."""
    journal = journal_of(workspace)
    return plan(journal, playbook_of(workspace, settings), holidays_for(journal), at)


def _keep(workspace: Workspace, after: core.Plan, changed: Difference, at: datetime) -> None:
    """Write the plan: rows added, moved and withdrawn by key. What a person did with a row stays."""
    rows = {row.key: row for row in FollowUp.objects.filter(workspace=workspace)}
    known = {key: _shape(row) for key, row in rows.items()}
    kept = [_row(followup, rows.get(followup.key), workspace) for followup in after.followups]
    gone = [*_withdrawn(rows, after, changed, at)]
    written = [row for row in (*kept, *gone) if _shape(row) != known.get(row.key)]
    FollowUp.objects.bulk_create(
        written, update_conflicts=True, unique_fields=["workspace", "key"], update_fields=PLANNED
    )
    words = plan_mapping(after)
    PlanAside.objects.update_or_create(
        workspace=workspace,
        defaults={
            "at": at,
            "revision": workspace.revision,
            **{part: words[part] for part in ("tasks", "suppressed", "warnings")},
        },
    )


def _shape(row: FollowUp) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in PLANNED)


def _row(followup: core.FollowUp, row: FollowUp | None, workspace: Workspace) -> FollowUp:
    """The row of a follow-up, new or brought up to date."""
    row = row or FollowUp(id=new_id(), workspace=workspace, key=followup.key)
    for name in ("kind", "to", "medium", "why"):
        setattr(row, name, getattr(followup, name))
    for name in ("opportunity", "because_of", "via", "by"):
        setattr(row, name, getattr(followup, name) or "")
    for name in ("alternatives", "rules", "cites", "must", "warnings"):
        setattr(row, name, list(getattr(followup, name)))
    for name in ("earliest", "due", "latest"):
        setattr(row, name, getattr(followup, name).astimezone(UTC))
    row.zone = str(followup.due.tzinfo)
    row.progress = _progress(followup, row.progress)
    row.withdrawn_at, row.withdrawn_why, row.withdrawn_cites = None, "", []
    return row


def _progress(followup: core.FollowUp, before: str) -> str:
    """Done and skipped are facts and come from the plan; drafted and approved are what its letter is."""
    if not followup.open:
        return followup.state
    return before if before in (DRAFTED, APPROVED) else OPEN


def _withdrawn(rows: Mapping[str, FollowUp], after: core.Plan, changed: Difference, at: datetime) -> Iterable[FollowUp]:
    """The rows that the plan holds no longer. One that was done stays done, and is no part of the plan."""
    held = {followup.key for followup in after.followups}
    reasons = {gone.key: gone for gone in changed.withdrawn}
    for key, row in rows.items():
        if key in held or row.withdrawn_at is not None:
            continue
        reason = reasons.get(key)
        row.withdrawn_at = at
        row.withdrawn_why = reason.why if reason else "what it rested on has changed"
        row.withdrawn_cites = list(reason.cites) if reason else []
        yield row
