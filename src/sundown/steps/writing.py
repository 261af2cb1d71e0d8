"""What every step that writes does: it has the workspace for itself, and counts what it wrote."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from uuid import UUID

from django.db import transaction

from sundown.records.models import Workspace
from sundown.records.to_core import keep


@contextmanager
def writing(workspace_id: UUID) -> Iterator[Workspace]:
    """One transaction over a workspace that nobody else writes meanwhile; what is kept in memory of it is now old.

    SQLite lets only one write at all (IMMEDIATE); PostgreSQL holds the workspace's row. Who writes facts, people or
    settings sets `touched`.
    """
    with transaction.atomic():
        workspace = Workspace.objects.select_for_update().get(id=workspace_id)
        yield workspace
        workspace.revision += 1
        workspace.save()
        if workspace.fresh is not None:
            transaction.on_commit(partial(keep, workspace.id, workspace.revision, workspace.fresh))


@contextmanager
def holding(workspace_id: UUID) -> Iterator[Workspace]:
    """One transaction over a workspace in which no facts are written: what is kept in memory of it stays good."""
    with transaction.atomic():
        yield Workspace.objects.select_for_update().get(id=workspace_id)
