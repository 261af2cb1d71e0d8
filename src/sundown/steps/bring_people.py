"""People from a table: first what would come of it, then, when somebody has said so, that and no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sundown.core.difference import Difference
from sundown.core.invitations.people import contact_id
from sundown.core.problems import Problem
from sundown.records.ids import new_id
from sundown.records.models import Change, Contact, Seeker, User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.contacts_csv import Row, read_contacts
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing

LEAVE, ADD, FILL = CHOICES = ("leave", "add", "fill")
"""What becomes of somebody who may be known: left out, added as another person, or what is missing is filled in."""


@dataclass(frozen=True, slots=True)
class Known:
    """A line about somebody who is here already, under `key`: what it would change (`was`, `becomes`, by field)."""

    row: Row
    key: str
    name: str
    was: Mapping[str, Any]
    becomes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Likely:
    """A line about somebody who may be one of those here: their keys and names, and why it seems so."""

    row: Row
    others: tuple[tuple[str, str], ...]
    why: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table would do: `same` lines say nothing new."""

    format: str
    new: list[Row] = field(default_factory=list)
    changed: list[Known] = field(default_factory=list)
    likely: list[Likely] = field(default_factory=list)
    same: int = 0
    problems: tuple[Problem, ...] = ()
    unsaid: int = 0


class Brought(NamedTuple):
    """How many were added and changed, and what the plan makes of it."""

    added: int
    changed: int
    difference: Difference


class Choices(NamedTuple):
    """What a person said: whether those known by their own address change, and what becomes of each likely line.

    `each` is by line; `likely` counts for the lines that it does not name.
    """

    changes: bool = False
    likely: str = LEAVE
    each: Mapping[int, str] = {}

    def of(self, line: int) -> str:
        """What becomes of the line."""
        return self.each.get(line, self.likely)


def look(workspace: Workspace, raw: bytes, name: str) -> Preview:
    """What the table would do, with nothing done. Raises BadInput for a file that is no table of people."""
    table = read_contacts(raw, name)
    preview = Preview(table.format, problems=table.problems, unsaid=table.unsaid)
    known = _Known(workspace)
    same = 0
    for row in table.rows:
        if (found := known.surely(row)) is not None:
            change = _change(row, found, known.words[found])
            if change is None:
                same += 1
            else:
                preview.changed.append(change)
        elif (likely := known.perhaps(row)) is not None:
            if len(likely.others) == 1 and _says_nothing_new(row, known.words[likely.others[0][0]]):
                same += 1
            else:
                preview.likely.append(likely)
        else:
            preview.new.append(row)
    return Preview(preview.format, preview.new, preview.changed, preview.likely, same, table.problems, table.unsaid)


def bring(workspace: Workspace, raw: bytes, name: str, choices: Choices, *, by: User | None, at: datetime) -> Brought:
    """Do what the preview of the same table said, under these choices. All or nothing. Raises BadInput."""
    with writing(workspace.id) as held:
        preview = look(held, raw, name)
        added = [*preview.new, *(one.row for one in preview.likely if choices.of(one.row.line) == ADD)]
        changed = {one.key: {**one.was, **one.becomes} for one in preview.changed} if choices.changes else {}
        filled = {one.others[0][0]: one.row for one in preview.likely
                  if choices.of(one.row.line) == FILL and len(one.others) == 1}  # fmt: skip
        count = _change_all(held, changed, filled, by, at)
        _add_all(held, added, by, at)
        held.touched = bool(added or count)
        if not held.touched:
            return Brought(0, 0, Difference((), (), (), ()))
        journal_of(held)  # refuses what no journal can hold, and so undoes all
        return Brought(len(added), count, reconcile(held, at, "people were brought in from a table"))


# ------------------------------------------------------------------------------------------ known or not


class _Known:
    """The people of a workspace, by everything by which one may be known again."""

    def __init__(self, workspace: Workspace) -> None:
        rows = Contact.objects.filter(workspace=workspace).order_by("id").values_list("key", "words")
        self.words: dict[str, Mapping[str, Any]] = dict(rows)
        self._by: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key, words in self.words.items():
            for mark in _marks(words):
                self._by[mark].append(key)

    def surely(self, row: Row) -> str | None:
        """Who has the id that the line names, or alone the same page on LinkedIn."""
        if (
            row.id is not None
            and row.id in self.words
            and _folded(self.words[row.id]["name"]) == _folded(row.words["name"])
        ):
            return row.id
        page = _page(row.words)
        found = self._by.get(("page", page), ()) if page else ()
        return found[0] if len(found) == 1 else None

    def perhaps(self, row: Row) -> Likely | None:
        """Whom the line may be about: the same e-mail address, or the same name at the same organization."""
        marks = {mark[0]: mark for mark in _marks(row.words)}
        reasons = (("email", "the same e-mail address"), ("name", "the same name and organization"))
        for kind, why in reasons:
            if found := self._by.get(marks[kind]) if kind in marks else None:
                return Likely(row, tuple((key, self.words[key]["name"]) for key in found), why)
        return None


def _marks(words: Mapping[str, Any]) -> list[tuple[str, ...]]:
    marks: list[tuple[str, ...]] = [("name", _folded(words["name"]), _folded(words.get("organization") or ""))]
    if email := words.get("email"):
        marks.append(("email", _folded(email)))
    if page := _page(words):
        marks.append(("page", page))
    return marks


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _page(words: Mapping[str, Any]) -> str:
    page = _folded(words.get("linkedin") or "").rstrip("/")
    return page.partition("://")[2].removeprefix("www.") or page


def _change(row: Row, key: str, words: Mapping[str, Any]) -> Known | None:
    """What the line says otherwise; how sure a name is never becomes less sure by it."""
    said = {name: value for name, value in row.words.items() if row.id == key or name != "name_verified"}
    becomes = {
        name: value for name, value in said.items() if words.get(name) != value and not _default(name, value, words)
    }
    return Known(row, key, words["name"], words, becomes) if becomes else None


def _default(name: str, value: Any, words: Mapping[str, Any]) -> bool:
    return name not in words and (name, value) in (("name_verified", "card"), ("kind", "contact"))


def _says_nothing_new(row: Row, words: Mapping[str, Any]) -> bool:
    said = {name: value for name, value in row.words.items() if name != "name_verified"}
    return all(words.get(name) == value for name, value in said.items())


# ------------------------------------------------------------------------------------------ written


def _add_all(workspace: Workspace, rows: Sequence[Row], by: User | None, at: datetime) -> None:
    taken = {key for table in (Contact, Seeker)
             for key in table.objects.filter(workspace=workspace).values_list("key", flat=True)}  # fmt: skip
    found: list[Contact] = []
    counts: dict[str, int] = {}
    for row in rows:
        key = _key(row.words["name"], taken, counts)
        taken.add(key)
        found.append(_contact(workspace, key, row.words))
    Contact.objects.bulk_create(found, batch_size=500)
    _trace(workspace, [(one.key, None, one.words) for one in found], by, at)


def _key(name: str, taken: set[str], counts: dict[str, int]) -> str:
    """A free id: the surname, with a number where others have it. `counts` remembers how far the numbers went."""
    stem = str(contact_id(name, ()))
    if stem not in taken:
        return stem
    number = counts.get(stem, 2)
    while f"{stem}-{number}" in taken:
        number += 1
    counts[stem] = number + 1
    return f"{stem}-{number}"


def _contact(workspace: Workspace, key: str, words: Mapping[str, Any]) -> Contact:
    return Contact(id=new_id(), workspace=workspace, key=key, name=words["name"][:300], words=dict(words),
                   organization=(words.get("organization") or "")[:300],
                   email=(words.get("email") or "")[:320])  # fmt: skip


def _change_all(
    workspace: Workspace, changed: Mapping[str, Mapping[str, Any]], filled: Mapping[str, Row], by: User | None,
    at: datetime,
) -> int:  # fmt: skip
    rows = {row.key: row for row in Contact.objects.filter(workspace=workspace, key__in=(*changed, *filled))}
    traces, written = [], []
    for key, row in rows.items():
        new = filled[key].words if key in filled else {}
        after = {**new, **row.words, **changed.get(key, {})}
        if after != row.words:
            traces.append((key, row.words, after))
            row.words, row.name = after, after["name"]
            row.organization, row.email = after.get("organization") or "", after.get("email") or ""
            written.append(row)
    Contact.objects.bulk_update(written, ["words", "name", "organization", "email"], batch_size=200)
    _trace(workspace, traces, by, at)
    return len(written)


def _trace(
    workspace: Workspace, traces: Sequence[tuple[str, Mapping[str, Any] | None, Mapping[str, Any]]],
    by: User | None, at: datetime,
) -> None:  # fmt: skip
    Change.objects.bulk_create(
        [Change(id=new_id(), workspace=workspace, noun="contact", key=key, before=before, after=after, at=at, by=by)
         for key, before, after in traces],
        batch_size=500,
    )  # fmt: skip
