"""One person erased: no trace of the name is left anywhere in the database, and the plan of the others stands."""

from __future__ import annotations

import json

import pytest
from django.core import serializers
from tests.steps.test_observe import AT, LAST, STORY

from sundown.core.problems import BadInput
from sundown.records.models import Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal import parse_journal
from sundown.steps import erase
from sundown.steps.carry import carry_in, carry_out


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace.objects.create(name="A search", created_at=AT)
    carry_in(made, STORY, by=None, at=LAST)
    made.refresh_from_db()
    return made


def everything() -> str:
    """All rows of all tables that an erasure may touch, as text."""
    return json.dumps([json.loads(serializers.serialize("json", table.objects.all())) for table in erase.TABLES])


@pytest.mark.django_db
@pytest.mark.parametrize("key", sorted(STORY.contacts))
def test_nothing_of_one_person_is_left(workspace: Workspace, key: str) -> None:
    contact = STORY.contacts[key]
    assert contact.name in everything()
    report = erase.erase_contact(workspace, key)
    workspace.refresh_from_db()
    left = everything()
    for trace in (contact.name, contact.email, contact.phone, f'"{key}"'):
        assert trace is None or trace not in left, trace
    assert ("facts rewritten" in report) == (f"{key}'" in str(STORY.log))
    assert parse_journal(carry_out(workspace), "after").contacts.keys() == journal_of(workspace).contacts.keys()


@pytest.mark.django_db
def test_everything(workspace: Workspace) -> None:
    report = erase.erase_everything(workspace)
    assert report["contact"] == len(STORY.contacts)
    assert report["fact"] == len(STORY.log)
    assert not any(table.objects.exists() for table in erase.TABLES)


@pytest.mark.django_db
def test_nobody_of_that_name(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match=r"no contact kowalsky.*kowalski"):
        erase.erase_contact(workspace, "kowalsky")
