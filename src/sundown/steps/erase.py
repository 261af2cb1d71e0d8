"""Erasing: everything of a workspace, or one person in it, with a report of what went."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from sundown.core.problems import BadInput, Problem, nearest
from sundown.records.models import (
    Approval,
    Change,
    Contact,
    Fact,
    FollowUp,
    Letter,
    LetterVersion,
    Opportunity,
    PlanAside,
    Seeker,
    Workspace,
)
from sundown.records.to_core import journal_of
from sundown.steps.writing import writing

ERASED = "(erased)"
TABLES = (Approval, LetterVersion, Letter, FollowUp, PlanAside, Change, Fact, Opportunity, Contact, Seeker)
"""In an order in which nothing points at what is already gone."""
TOLD = ("text", "note", "why", "asks", "promised")
"""Keys under which a fact has what was said with the person."""


def erase_everything(workspace: Workspace) -> dict[str, int]:
    """Delete all rows of a workspace but its name and settings; returns how many of each noun went."""
    with writing(workspace.id) as held:
        held.touched = True
        gone = {str(table._meta.verbose_name): table.objects.filter(workspace=held).delete()[0] for table in TABLES}
        return {noun: count for noun, count in gone.items() if count}


def erase_contact(workspace: Workspace, key: str) -> dict[str, int]:
    """Erase one person: name, addresses, what they said, letters to them, and their name in everybody's notes.

    What happened and when stays, about somebody without a name, because plans rest on it. Returns how many rows were
    changed or went, by noun. Raises BadInput where there is no such contact.
    """
    with writing(workspace.id) as held:
        contact = Contact.objects.filter(workspace=held, key=key).first()
        if contact is None:
            known = Contact.objects.filter(workspace=held).values_list("key", flat=True)
            raise BadInput(
                [Problem(file="the database", message=f"there is no contact {key}", nearest=nearest(key, known))]
            )
        erasing = _Erasing(held, contact)
        held.touched = True
        report = erasing.all()
        journal_of(held)  # refuses what no journal can hold, and so undoes all
        return report


class _Erasing:
    """One person on the way out of a workspace."""

    def __init__(self, workspace: Workspace, contact: Contact) -> None:
        self.workspace, self.contact = workspace, contact
        others = Contact.objects.filter(workspace=workspace).values_list("key", flat=True)
        self.new_key = next(name for n in range(1, len(others) + 2) if (name := f"erased-{n}") not in others)
        self.names = _patterns(contact)

    def all(self) -> dict[str, int]:
        """Everything, each noun in turn."""
        report: Counter[str] = Counter()
        report["letters deleted"] = self._letters()
        report["edits deleted"] = Change.objects.filter(workspace=self.workspace, key=self.contact.key).delete()[0]
        report["follow-ups deleted"] = FollowUp.objects.filter(workspace=self.workspace, to=self.contact.key).delete()[
            0
        ]
        for table, noun in ((Fact, "facts"), (Opportunity, "searches"), (Contact, "other people's notes")):
            report[f"{noun} rewritten"] = self._rewritten(table)
        report["letters to others rewritten"] = self._versions()
        self.contact.key, self.contact.name, self.contact.words = self.new_key, ERASED, {"name": ERASED}
        self.contact.organization = self.contact.email = ""
        self.contact.save()
        return {what: count for what, count in report.items() if count}

    def _letters(self) -> int:
        letters = Letter.objects.filter(workspace=self.workspace, followup__to=self.contact.key)
        Approval.objects.filter(version__letter__in=letters).delete()
        return int(LetterVersion.objects.filter(letter__in=letters).delete()[0])

    def _rewritten(self, table: Any) -> int:
        changed = []
        for row in (
            table.objects.filter(workspace=self.workspace).exclude(key=self.contact.key)
            if table is Contact
            else (table.objects.filter(workspace=self.workspace))
        ):
            words = self._without(row.words)
            if words != row.words:
                row.words = words
                changed.append(row)
        table.objects.bulk_update(changed, ["words"], batch_size=500)
        return len(changed)

    def _versions(self) -> int:
        """An approved text names them too: that they are erased weighs more than that it never changes."""
        changed = []
        for version in LetterVersion.objects.filter(workspace=self.workspace):
            before = (version.subject, version.body, version.sentences)
            version.subject, version.body = self._unnamed(version.subject), self._unnamed(version.body)
            version.sentences = self._without(version.sentences)
            if before != (version.subject, version.body, version.sentences):
                changed.append(version)
        LetterVersion.objects.bulk_update(changed, ["subject", "body", "sentences"], batch_size=500)
        return len(changed)

    def _without(self, value: Any) -> Any:
        """The same words, without what they said under their key and without their name anywhere."""
        if isinstance(value, Mapping):
            about_them = self.contact.key in value.values()
            return {self._renamed(key): self._word(key, word, about_them) for key, word in value.items()}
        if isinstance(value, list):
            return [self._without(item) for item in value]
        return self._renamed(value) if isinstance(value, str) else value

    def _word(self, key: str, word: Any, about_them: bool) -> Any:
        if key == self.contact.key and isinstance(word, Mapping):
            return {}
        if about_them and key in TOLD:
            return ERASED if isinstance(word, str) else []
        return self._without(word)

    def _renamed(self, word: str) -> str:
        return self.new_key if word == self.contact.key else self._unnamed(word)

    def _unnamed(self, text: str) -> str:
        for pattern in self.names:
            text = pattern.sub(ERASED, text)
        return text


def _patterns(contact: Contact) -> list[re.Pattern[str]]:
    """What stands for the person in a text: the whole name, its last word, the address, the numbers."""
    words = contact.words
    found = [contact.name, *contact.name.split()[-1:]]
    found += [str(words[key]) for key in ("email", "phone", "fax", "linkedin", "post") if words.get(key)]
    return [re.compile(rf"(?<!\w){re.escape(each)}(?!\w)", re.IGNORECASE) for each in found if len(each) > 1]
