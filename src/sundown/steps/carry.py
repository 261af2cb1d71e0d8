"""A journal carried into a workspace, and out of it: every fact, both ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sundown.core.difference import Difference
from sundown.core.facts import Journal
from sundown.core.problems import BadInput, Problem
from sundown.records.models import Contact, Fact, Opportunity, Seeker, User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal.writer import journal_text, plain_words, record_mapping
from sundown.steps.observe import append_all
from sundown.steps.plan import reconcile
from sundown.steps.writing import writing


def carry_in(
    workspace: Workspace, journal: Journal, *, by: User | None, at: datetime, overlay: str = ""
) -> Difference:  # fmt: skip
    """A whole journal into a workspace that holds nothing yet. Raises BadInput where it does.

    `overlay` is the text of the playbook of one's own that the journal names.
    """
    with writing(workspace.id) as held:
        if Fact.objects.filter(workspace=held).exists() or Contact.objects.filter(workspace=held).exists():
            message = "this workspace holds facts already, and a journal is carried into an empty one"
            raise BadInput(
                [Problem(file="the database", message=message, expected="erase it first, or another --data")]
            )
        held.overlay = overlay or held.overlay
        _put_all(held, journal, by, at)
        return reconcile(held, at)


def carry_out(workspace: Workspace, playbook: str | None = None) -> str:
    """The journal of a workspace as the text of its file; read back, it gives equal facts.

    `playbook` is the name that the file of a playbook of one's own will have beside it.
    """
    journal = journal_of(workspace)
    return journal_text(replace(journal, playbook=playbook) if playbook else journal)


def _put_all(workspace: Workspace, journal: Journal, by: User | None, at: datetime) -> None:
    Seeker.objects.filter(workspace=workspace).delete()
    workspace.playbook = journal.playbook
    workspace.settings = plain_words(dict(journal.settings))
    workspace.consultant = journal.consultant or ""
    for key, seeker in journal.seekers.items():
        Seeker.objects.create(workspace=workspace, key=key, name=seeker.name, words=_words(seeker))
    Contact.objects.bulk_create(
        [
            Contact(workspace=workspace, key=key, name=contact.name, organization=contact.organization or "",
                    email=contact.email or "", words=_words(contact))
            for key, contact in journal.contacts.items()
        ],
        batch_size=500,
    )  # fmt: skip
    Opportunity.objects.bulk_create(
        [
            Opportunity(workspace=workspace, key=key, organization=each.organization, title=each.title or "",
                        words=_words(each))
            for key, each in journal.opportunities.items()
        ],
        batch_size=500,
    )  # fmt: skip
    workspace.touched = True
    append_all(workspace, journal, by=by, at=at, source="journal")


def _words(record: object) -> dict[str, object]:
    return plain_words(record_mapping(record))
