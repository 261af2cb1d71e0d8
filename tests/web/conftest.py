"""A nurse's search in the database, and a browser's requests as its owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client

from sundown.core.facts import Journal
from sundown.records.models import User, Workspace
from sundown.sources.journal import read_journal
from sundown.steps import begin
from sundown.steps.carry import carry_in

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"


def until(journal: Journal, kind: str) -> Journal:
    """The journal up to the first fact of that kind, which is left out with all after it."""
    place = next(place for place, fact in enumerate(journal.log) if kind == fact.KEY)
    return replace(journal, log=journal.log[:place])


@pytest.fixture
def at() -> datetime:
    """Twenty minutes after the nurse's interview, before any debrief."""
    return datetime.fromisoformat("2026-03-10T14:35:00-04:00")


@pytest.fixture
def workspace(db: None, at: datetime, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The nurse's search up to the debrief; the screens' clock stands at `at`."""
    monkeypatch.setenv("SUNDOWN_AT", at.isoformat())
    made = begin.begin(at)
    carry_in(made, until(read_journal(CASE), "debrief"), by=None, at=at)
    made.refresh_from_db()
    return made


@pytest.fixture
def owner(workspace: Workspace) -> User:
    """Whose search it is."""
    return workspace.memberships.get().user


@pytest.fixture
def client(owner: User) -> Client:
    """Requests of the owner, who is signed in; tokens against forgery are asked for."""
    made = Client(enforce_csrf_checks=False, SERVER_NAME="127.0.0.1")
    made.force_login(owner)
    return made
