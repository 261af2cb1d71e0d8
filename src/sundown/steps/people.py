"""People and pursuits: what is known of them, edited with a trace of who changed what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sundown.core.difference import Difference
from sundown.core.invitations.people import contact_id, readable_id
from sundown.records.models import Change, Contact, Opportunity, Seeker, User, Workspace
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing


def save_contact(
    workspace: Workspace, key: str | None, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> tuple[Contact, Difference]:
    """A contact under `key`, or a new one, with exactly these fields of the journal. Raises BadInput."""
    with writing(workspace.id) as held:
        key = key or contact_id(str(fields.get("name") or "contact"), _keys(Contact, held))
        row = put_contact(held, key, fields, by=by, at=at)
        return row, reconcile(held, at, f"what is known of {row.name} changed")


def save_opportunity(
    workspace: Workspace, key: str | None, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> tuple[Opportunity, Difference]:
    """An opportunity under `key`, or a new one, with exactly these fields of the journal. Raises BadInput."""
    with writing(workspace.id) as held:
        key = key or readable_id(str(fields.get("organization") or "search"), _keys(Opportunity, held))
        row = put_opportunity(held, key, fields, by=by, at=at)
        return row, reconcile(held, at, f"what is known of {row.organization} changed")


def save_seeker(
    workspace: Workspace, fields: Mapping[str, object], *, by: User | None, at: datetime, key: str = "self"
) -> tuple[Seeker, Difference]:
    """The job seeker, with exactly these fields of the journal. Raises BadInput."""
    with writing(workspace.id) as held:
        row = put_seeker(held, key, fields, by=by, at=at)
        return row, reconcile(held, at, "what is known of you changed")


def put_contact(
    workspace: Workspace, key: str, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> Contact:
    """The same inside a step that writes already, without a new plan."""
    copies = {name: fields.get(name) or "" for name in ("name", "organization", "email")}
    return _put(Contact, "contact", workspace, key, fields, copies, by, at)


def put_opportunity(
    workspace: Workspace, key: str, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> Opportunity:
    """The same inside a step that writes already, without a new plan."""
    copies = {name: fields.get(name) or "" for name in ("organization", "title")}
    return _put(Opportunity, "opportunity", workspace, key, fields, copies, by, at)


def put_seeker(
    workspace: Workspace, key: str, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> Seeker:
    """The same inside a step that writes already, without a new plan."""
    return _put(Seeker, "seeker", workspace, key, fields, {"name": fields.get("name") or ""}, by, at)


def _put(
    table: Any, noun: str, workspace: Workspace, key: str, fields: Mapping[str, object],
    copies: Mapping[str, object], by: User | None, at: datetime,
) -> Any:  # fmt: skip
    """Write the row and what it was before. The new plan reads the whole journal, which refuses what it can't hold."""
    words = {name: value for name, value in fields.items() if value not in (None, "", [], {})}
    row = table.objects.filter(workspace=workspace, key=key).first() or table(workspace=workspace, key=key)
    before = None if row._state.adding else row.words
    if before == words:
        return row
    for name, value in {**copies, "words": words}.items():
        setattr(row, name, value)
    row.save()
    Change.objects.create(workspace=workspace, noun=noun, key=key, before=before, after=words, at=at, by=by)
    workspace.touched = True
    return row


def _keys(table: Any, workspace: Workspace) -> set[str]:
    return set(table.objects.filter(workspace=workspace).values_list("key", flat=True))
