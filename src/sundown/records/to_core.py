"""From rows to the core's values: the journal, its playbook, and the plan as it is kept."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sundown.core import followup as core
from sundown.core.facts import Journal
from sundown.core.playbook import Playbook
from sundown.library import playbook_for
from sundown.records.models import Contact, Fact, FollowUp, Opportunity, PlanAside, Seeker, Workspace
from sundown.records.models.followup import DONE, SKIPPED
from sundown.sources.journal import journal_of_words

KEPT = 64  # journals in memory: those of the workspaces looked at last

_journals: OrderedDict[UUID, tuple[int, Journal]] = OrderedDict()
_lock = Lock()


def journal_of(workspace: Workspace) -> Journal:
    """All facts of a workspace, as if its journal had been read. Kept in memory until something is written.

    What a step has written and not yet committed is kept by its own workspace alone: it may never come to be.
    """
    if workspace.touched:
        workspace.fresh = workspace.fresh or journal_of_words(journal_words(workspace), "the database")
        return workspace.fresh
    with _lock:
        kept = _journals.get(workspace.id)
        if kept is not None and kept[0] == workspace.revision:
            _journals.move_to_end(workspace.id)
            return kept[1]
    journal = journal_of_words(journal_words(workspace), "the database")
    keep(workspace.id, workspace.revision, journal)
    return journal


def keep(workspace_id: UUID, revision: int, journal: Journal) -> None:
    """Keep the journal of a revision in memory: one just read, or one that a step has read and committed."""
    with _lock:
        _journals[workspace_id] = (revision, journal)
        _journals.move_to_end(workspace_id)
        while len(_journals) > KEPT:
            _journals.popitem(last=False)


def journal_words(workspace: Workspace) -> dict[str, Any]:
    """The journal of a workspace as the mapping that its file would hold."""
    words: dict[str, Any] = {"sundown": 1, "playbook": workspace.playbook, "settings": workspace.settings}
    seekers = {seeker.key: seeker.words for seeker in Seeker.objects.filter(workspace=workspace)}
    if workspace.consultant:
        words |= {"consultant": workspace.consultant, "seekers": seekers}
    else:
        words["seeker"] = next(iter(seekers.values()), None)
    words["contacts"] = dict(Contact.objects.filter(workspace=workspace).order_by("id").values_list("key", "words"))
    opportunities = Opportunity.objects.filter(workspace=workspace).order_by("id")
    words["opportunities"] = dict(opportunities.values_list("key", "words"))
    words["log"] = [*Fact.objects.filter(workspace=workspace).order_by("number").values_list("words", flat=True)]
    return words


def playbook_of(workspace: Workspace, settings: Mapping[str, object] | None = None) -> Playbook:
    """The playbook of a workspace under its settings, or under others that are being tried.

    Raises BadInput for what is wrong in a playbook of one's own.
    """
    journal = journal_of(workspace)
    wanted = journal.settings if settings is None else settings
    if not workspace.overlay:
        return playbook_for(Journal(playbook=workspace.playbook, settings=wanted, seekers=journal.seekers))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "own.toml").write_text(workspace.overlay, encoding="utf-8")
        own = Journal(playbook="own.toml", settings=wanted, seekers=journal.seekers)
        return playbook_for(own, Path(folder))


def plan_kept(workspace: Workspace, at: datetime) -> core.Plan:
    """The newest plan as it is kept, with the states of the instant `at`."""
    rows = FollowUp.objects.filter(workspace=workspace, withdrawn_at=None).order_by("due", "key")
    aside = PlanAside.objects.filter(workspace=workspace).first()
    words: Any = aside or PlanAside(at=at)
    return core.Plan(
        at=words.at,
        followups=tuple(followup_of(row, at) for row in rows),
        suppressed=tuple(core.Suppressed(**tupled(entry)) for entry in words.suppressed),
        tasks=tuple(task_of(entry) for entry in words.tasks),
        warnings=tuple(core.PlanWarning(**entry) for entry in words.warnings),
    )


def followup_of(row: FollowUp, at: datetime) -> core.FollowUp:
    """A row as the plan holds it: its instants in the zone that decided them, its state at `at`."""
    zone = zone_of(row.zone)
    return core.FollowUp(
        key=row.key,
        kind=row.kind,
        to=row.to,
        opportunity=row.opportunity or None,
        because_of=row.because_of or None,
        medium=row.medium,
        alternatives=tuple(row.alternatives),
        via=row.via or None,
        by=row.by or None,
        earliest=row.earliest.astimezone(zone),
        due=row.due.astimezone(zone),
        latest=row.latest.astimezone(zone),
        state=state_of(row, at),
        rules=tuple(row.rules),
        cites=tuple(row.cites),
        why=row.why,
        must=tuple(row.must),
        warnings=tuple(row.warnings),
    )


def zone_of(text: str) -> tzinfo:
    """The zone under the name that `str()` gave it: an IANA zone, or the offset of an instant, such as UTC-06:00."""
    if text == "UTC" or text.startswith(("UTC+", "UTC-")):
        return datetime.fromisoformat(f"2000-01-01T00:00{text.removeprefix('UTC') or '+00:00'}").tzinfo or UTC
    return ZoneInfo(text)


def state_of(row: FollowUp, at: datetime) -> str:
    """Where a follow-up stands: closed by what a person did, else by its window and the instant."""
    if row.progress in (DONE, SKIPPED):
        return str(row.progress)
    return core.timing(core.Window(row.earliest, row.due, row.latest), at)


def task_of(words: Mapping[str, Any]) -> core.Task:
    """A task from the words that a plan's JSON has for it."""
    due = words.get("due")
    return core.Task(**{**tupled(words), "due": datetime.fromisoformat(due) if due else None})


def tupled(words: Mapping[str, Any]) -> dict[str, Any]:
    """JSON's lists as the tuples that the core's values have."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in words.items()}
