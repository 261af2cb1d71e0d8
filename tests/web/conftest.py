"""A workspace with the nurse's search, its owner, and a browser that is signed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client

from sundown.records.models import Membership, User, Workspace
from sundown.sources.journal import read_journal
from sundown.steps.carry import carry_in

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"


@pytest.fixture
def at() -> datetime:
    """In the evening of the interview, before anything went out."""
    return datetime.fromisoformat("2026-03-10T15:00:00-04:00")


@pytest.fixture
def workspace(at: datetime) -> Workspace:
    whole = read_journal(CASE)
    made = Workspace.objects.create(name="A search", created_at=at)
    carry_in(made, replace(whole, log=tuple(fact for fact in whole.log if fact.at <= at)), by=None, at=at)
    made.refresh_from_db()
    return made


@pytest.fixture
def owner(workspace: Workspace) -> User:
    made = User.objects.create(username="owner")
    Membership.objects.create(workspace=workspace, user=made, role="owner")
    return made


@pytest.fixture
def client(owner: User, at: datetime, settings: object) -> Client:
    settings.SUNDOWN_AT = at.isoformat()  # type: ignore[attr-defined]
    browser = Client()
    browser.force_login(owner)
    return browser
