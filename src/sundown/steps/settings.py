"""Settings: tried first, so that their effect on the plan is seen, then kept with a trace."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from datetime import datetime
from typing import Any

from sundown.core.difference import GONE, Difference, difference
from sundown.core.playbook import Playbook
from sundown.library import playbook_names
from sundown.records.models import Change, User, Workspace
from sundown.records.to_core import playbook_of
from sundown.sources.journal.writer import plain_words
from sundown.steps.plan import plan_of, reconcile
from sundown.steps.writing import writing

KEPT = ("playbook", "settings", "overlay", "preferences")
"""What of a workspace is a setting: the playbook's name, its settings where they differ, a playbook of one's own as
TOML, and matters of the screens alone."""

BECAUSE = "a setting changed"


def effect(workspace: Workspace, at: datetime, **changes: Any) -> Difference:
    """What these changes (of KEPT) would make of the plan at `at`; nothing is written. Raises BadInput."""
    other = _changed(copy(workspace), changes)
    after = plan_of(other, at, other.settings)
    return _told(difference(plan_of(workspace, at), after, BECAUSE))


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
        return _told(reconcile(held, at, BECAUSE))


def _told(changed: Difference) -> Difference:
    """The difference, where what a rule makes no longer is gone by the setting."""
    gone = [
        replace(one, why="your settings ask for it no longer") if one.why == GONE else one for one in changed.withdrawn
    ]
    return replace(changed, withdrawn=tuple(gone))


def _changed(workspace: Workspace, changes: Mapping[str, Any]) -> Workspace:
    """The workspace with the changes, unsaved."""
    for name, value in changes.items():
        if name not in KEPT:
            raise TypeError(f"{name} is no setting of a workspace")
        setattr(workspace, name, plain_words(value) if isinstance(value, Mapping) else value)
    if not workspace.overlay and workspace.playbook not in playbook_names():
        workspace.playbook = "us"  # a journal named a file, which is gone with the rules of one's own
    return workspace


def _of(workspace: Workspace) -> dict[str, Any]:
    return {name: getattr(workspace, name) for name in KEPT}
