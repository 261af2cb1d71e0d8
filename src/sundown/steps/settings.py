"""Settings: tried first, so that their effect on the plan is seen, then kept with a trace."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from datetime import datetime
from typing import Any

from sundown.core.difference import Difference, difference
from sundown.core.playbook import Playbook
from sundown.records.models import Change, User, Workspace
from sundown.records.to_core import playbook_of
from sundown.sources.journal.writer import plain_words
from sundown.steps.plan import plan_of, reconcile
from sundown.steps.writing import writing

KEPT = ("playbook", "settings", "overlay", "preferences")
"""What of a workspace is a setting: the playbook's name, its settings where they differ, a playbook of one's own as
TOML, and matters of the screens alone."""


def effect(workspace: Workspace, at: datetime, **changes: Any) -> Difference:
    """What these changes (of KEPT) would make of the plan at `at`; nothing is written. Raises BadInput."""
    other = _changed(copy(workspace), changes)
    after = plan_of(other, at, other.settings)
    return difference(plan_of(workspace, at), after, "a setting changed")


def tried(workspace: Workspace, **changes: Any) -> Playbook:
    """The playbook as these changes would have it. Raises BadInput for what is wrong in them."""
    other = _changed(copy(workspace), changes)
    return playbook_of(other, other.settings)


def change(workspace: Workspace, *, by: User | None, at: datetime, **changes: Any) -> Difference:
    """Keep these changes (of KEPT) and plan again. Raises BadInput, and keeps nothing, for what is wrong in them."""
    with writing(workspace.id) as held:
        before = _of(held)
        _changed(held, changes)
        after = _of(held)
        if after == before:
            return Difference((), (), (), ())
        playbook_of(held, held.settings)
        Change.objects.create(workspace=held, noun="settings", key="settings", before=before, after=after, at=at, by=by)
        held.touched = True
        return reconcile(held, at, "a setting changed")


def _changed(workspace: Workspace, changes: Mapping[str, Any]) -> Workspace:
    """The workspace with the changes, unsaved."""
    for name, value in changes.items():
        if name not in KEPT:
            raise TypeError(f"{name} is no setting of a workspace")
        setattr(workspace, name, plain_words(value) if isinstance(value, Mapping) else value)
    return workspace


def _of(workspace: Workspace) -> dict[str, Any]:
    return {name: getattr(workspace, name) for name in KEPT}
