"""The whole examination of a letter among its siblings, for a screen that asks again with every few words typed."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from uuid import UUID

from django.db.models import Q

from sundown.core.findings import Examined, Finding
from sundown.core.written import WrittenLetter
from sundown.preflight import Table
from sundown.records.models import Letter
from sundown.records.to_core import playbook_of
from sundown.steps.draft import current, is_out, written, zone_of_writer
from sundown.steps.nearby import nearby

KEPT = 24  # tables in memory: those looked at last
MOST_BESIDE = 60  # letters that are compared with one


@dataclass(frozen=True)
class Laid:
    """A workspace's letters on a table, and a lock: an answer has to be about the text that was asked about."""

    table: Table
    lock: Lock = field(default_factory=Lock)
    examined: set[UUID] = field(default_factory=set)


_tables: OrderedDict[tuple[UUID, int, int], Laid] = OrderedDict()
_lock = Lock()


def examine(
    letter: Letter, *, subject: str, body: str, at: datetime, beside: Iterable[Letter] | None = None
) -> Examined:
    """What there is to say of that text of a letter among the others, saved or not. `beside` are its `siblings`."""
    row = letter.followup
    others = siblings(letter) if beside is None else beside
    laid = _table(letter)
    day = at.astimezone(zone_of_writer(row, at)).date()
    mine = written(letter, row, subject=subject, body=body.replace("\r\n", "\n"), day=day)
    with laid.lock:
        for other in others:
            laid.table.lay(str(other.id), as_it_is(other, at), earlier=is_out(other))
        laid.table.lay(str(letter.id), mine)
        said = laid.table.examined(str(letter.id))
        laid.examined.add(letter.id)
        return said


def is_at_hand(letter: Letter) -> bool:
    """Whether the letter was examined since the last fact, so that it takes no time to say it again."""
    row = letter.followup
    key = (row.workspace.id, row.workspace.revision, id(nearby(row.workspace).journal_for(row.to, row.opportunity)))
    with _lock:
        laid = _tables.get(key)
    return laid is not None and letter.id in laid.examined


def siblings(letter: Letter) -> list[Letter]:
    """The other letters to the same reader, and to others at the same employer or about it; the newest first.

    Those of follow-ups that were withdrawn and never went out are nobody's.
    """
    row = letter.followup
    people, posts = nearby(row.workspace).at_the_employer(row.to, row.opportunity)
    found = (
        Letter.objects.filter(workspace=row.workspace_id)
        .filter(Q(followup__to__in=people) | Q(followup__opportunity__in=posts))
        .exclude(id=letter.id)
        .exclude(followup__withdrawn_at__isnull=False, sent_at=None)
        .select_related("followup")
        .prefetch_related("versions")
        .order_by("-id")[:MOST_BESIDE]
    )
    others = list(found)
    for other in others:
        other.followup.workspace = row.workspace
    return others


def as_it_is(letter: Letter, at: datetime) -> WrittenLetter:
    """A letter in its newest version: of the day on which it went out, else of the day it was written."""
    text, row = current(letter), letter.followup
    day = (letter.sent_at or text.made_at).astimezone(zone_of_writer(row, at)).date()
    return written(letter, row, subject=text.subject, body=text.body, day=day)


def key_of(finding: Finding) -> str:
    """The name of a finding in forms: the same place and words give the same."""
    said = "|".join((finding.check, finding.where, finding.quote, finding.message))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:12]


def _table(letter: Letter) -> Laid:
    """The table of the facts that the letter sees, as they are; another one once something is written."""
    row = letter.followup
    workspace, journal = row.workspace, nearby(row.workspace).journal_for(row.to, row.opportunity)
    key = (workspace.id, workspace.revision, id(journal))
    with _lock:
        if key in _tables:
            _tables.move_to_end(key)
            return _tables[key]
    made = Laid(Table(journal, playbook=playbook_of(workspace)))
    with _lock:
        laid = _tables.setdefault(key, made)
        for old in [each for each in _tables if each[0] == workspace.id and each[1] != workspace.revision]:
            del _tables[old]
        while len(_tables) > KEPT:
            _tables.popitem(last=False)
    return laid
