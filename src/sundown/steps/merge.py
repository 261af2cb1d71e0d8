"""Two entries that are one person, made one: only by hand, and with a trace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from dataclasses import is_dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple, get_args, get_type_hints

from sundown.core import facts as core
from sundown.core.difference import Difference
from sundown.core.facts import ContactId, Correction
from sundown.core.problems import BadInput, Problem
from sundown.records.models import Change, Contact, Fact, FollowUp, Opportunity, User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, plain_words, record_mapping
from sundown.steps import people
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing

PERSON_WORDS = ("by", "to")
"""Fields of facts that are text because `self` may stand there too, and else name a person."""


class Reach(NamedTuple):
    """What names a person: how many facts, searches and dated follow-ups."""

    facts: int
    searches: int
    followups: int


def reach(workspace: Workspace, drop: str) -> Reach:
    """How much a merge would rewrite."""
    journal = journal_of(workspace)
    renaming = Renaming(ContactId(drop), ContactId(f"{drop} "))  # an id that nobody has
    named = facts_by_name(journal.log)
    return Reach(
        facts=sum(renaming.fact(fact, corrected_class(fact, named)) != fact for fact in journal.log),
        searches=sum(renaming.record(post) != post for post in journal.opportunities.values()),
        followups=FollowUp.objects.filter(workspace=workspace, to=drop).count(),
    )


def merge(
    workspace: Workspace, keep: str, drop: str, fields: Mapping[str, object], *, by: User | None, at: datetime
) -> Difference:
    """Make `drop` and `keep` one person, who has exactly these fields; whatever named `drop` names `keep`.

    Facts are never changed but here, where an id in them stands for somebody: a Change keeps every word as it was.
    There is no undoing; what was done can be read there. Raises BadInput where one of them is not known.
    """
    with writing(workspace.id) as held:
        rows = {row.key: row for row in Contact.objects.filter(workspace=held, key__in=(keep, drop))}
        if keep == drop or len(rows) < 2:
            raise BadInput([Problem(file="people", key="drop", message="a merge needs two people who are known here")])
        before = {"kept": rows[keep].words, "dropped": {drop: rows[drop].words}}
        rewritten = _rewrite(held, Renaming(ContactId(drop), ContactId(keep)))
        rows[drop].delete()
        held.touched = True
        people.put_contact(held, keep, fields, by=by, at=at)
        Change.objects.create(workspace=held, noun="merge", key=keep, before=before | rewritten,
                              after={"kept": dict(fields)}, at=at, by=by)  # fmt: skip
        return reconcile(held, at, "two entries were one person")


def _rewrite(workspace: Workspace, renaming: Renaming) -> dict[str, Any]:
    """Let every row name the one who stays; returns the words of each as they were."""
    journal = journal_of(workspace)
    before: dict[str, Any] = {"facts": {}, "searches": {}}
    named = facts_by_name(journal.log)
    for row, fact in zip(Fact.objects.filter(workspace=workspace).order_by("number"), journal.log, strict=True):
        kind = corrected_class(fact, named)
        if (changed := renaming.fact(fact, kind)) != fact:
            before["facts"][str(row.number)] = row.words
            row.words = plain_words(fact_mapping(changed, kind))
            row.save(update_fields=["words"])
    for post in Opportunity.objects.filter(workspace=workspace):
        known = journal.opportunities[core.OpportunityId(post.key)]
        if (changed := renaming.record(known)) != known:
            before["searches"][post.key] = post.words
            post.words = plain_words(record_mapping(changed))
            post.save(update_fields=["words"])
    if workspace.consultant == renaming.old:
        workspace.consultant = renaming.new
    before["followups"] = _rename_followups(workspace, renaming)
    return before


def _rename_followups(workspace: Workspace, renaming: Renaming) -> list[str]:
    """Give the follow-ups, and so their letters, to the one who stays, but where that one has the same already."""
    taken, renamed = set(FollowUp.objects.filter(workspace=workspace).values_list("key", flat=True)), []
    for row in FollowUp.objects.filter(workspace=workspace, to=renaming.old):
        head = f"{row.kind}/{row.opportunity}/" if row.opportunity else f"{row.kind}/"
        key = f"{head}{renaming.new}{row.key.removeprefix(head + renaming.old)}"
        if row.key.startswith(head + renaming.old) and key not in taken:
            renamed.append(row.key)
            row.key, row.to = key, renaming.new
            row.save(update_fields=["key", "to"])
    return renamed


class Renaming:
    """One contact's id put in the place of another's, wherever a fact or a search names a person."""

    def __init__(self, old: ContactId, new: ContactId) -> None:
        self.old, self.new = old, new

    def fact(self, fact: core.Fact, corrected: type[core.Fact] | None) -> core.Fact:
        """The fact as it names the one who stays; `corrected` is the class that a correction is about."""
        if not isinstance(fact, Correction) or corrected is None:
            renamed: core.Fact = self.record(fact)
            return renamed
        hints = get_type_hints(corrected)
        changes = {name: self._field(name, value, hints[name]) for name, value in fact.changes.items()}
        return replace(fact, changes=changes)

    def record(self, record: Any) -> Any:
        """Any dataclass of the journal with the id renamed in it."""
        hints = get_type_hints(type(record))
        return replace(
            record,
            **{
                one.name: self._field(one.name, getattr(record, one.name), hints[one.name]) for one in fields_of(record)
            },
        )

    def _field(self, name: str, value: Any, hint: Any) -> Any:
        return self._person(value) if name in PERSON_WORDS else self._value(value, hint)

    def _person(self, value: Any) -> Any:
        return self.new if value == self.old else value

    def _value(self, value: Any, hint: Any) -> Any:
        """A value of an annotated field; only what is annotated as a contact's id is one."""
        if is_dataclass(value):
            return self.record(value)
        if isinstance(value, str):
            return self._person(value) if hint is ContactId or ContactId in get_args(hint) else value
        if isinstance(value, tuple) and value:
            renamed = tuple(self._value(one, get_args(hint)[0]) for one in value)
            return tuple(dict.fromkeys(renamed)) if ContactId in get_args(hint) else renamed
        return self._noted(value, hint) if isinstance(value, Mapping) and get_args(hint)[:1] == (ContactId,) else value

    def _noted(self, value: Mapping[ContactId, Any], hint: Any) -> dict[ContactId, Any]:
        """What is noted by person; notes of the two become one."""
        noted = {person: self._value(note, get_args(hint)[1]) for person, note in value.items()}
        if self.old not in noted:
            return noted
        mine, theirs = noted.get(self.new), noted[self.old]
        both = theirs if mine is None else joined(mine, theirs)
        return {
            self._person(person): both if person in (self.old, self.new) else note for person, note in noted.items()
        }


def joined(one: Any, other: Any) -> Any:
    """Two notes as one: what both say in words stands in a row, else the first that says something counts."""
    if isinstance(one, str) and isinstance(other, str):
        return "; ".join(dict.fromkeys(part for part in (one, other) if part))
    if (
        is_dataclass(one)
        and not isinstance(one, type)
        and type(one) is type(other)
        and not isinstance(one, core.Concern)
    ):
        return replace(one, **{each.name: joined(getattr(one, each.name), getattr(other, each.name))
                               for each in fields_of(one)})  # fmt: skip
    return other if one in (None, "") else one
