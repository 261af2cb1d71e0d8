"""The worked searches told up to an instant, for tests of the screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client

from sundown.records.models import Workspace
from sundown.sources.journal import read_journal
from sundown.steps import begin
from sundown.steps.carry import carry_in

CASES = Path(__file__).parents[1] / "cases"


def told(case: str, at: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Workspace, Client]:
    """That case with what was known at that instant, the clock of the screens there, and its owner's browser."""
    moment = datetime.fromisoformat(at)
    monkeypatch.setenv("SUNDOWN_AT", at)
    journal = read_journal(CASES / f"{case}.journal.yaml")
    workspace = begin.begin(moment)
    known = tuple(
        replace(fact, id=fact.id or f"n{number}") for number, fact in enumerate(journal.log, 1) if fact.at <= moment
    )
    carry_in(workspace, replace(journal, log=known), by=None, at=moment)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(workspace.memberships.get().user)
    return workspace, client


def words(response: object) -> str:
    """What a page says, without its tags, in one line."""
    import re
    from html import unescape

    text = response.content.decode()  # type: ignore[attr-defined]
    main = text.split("<main", 1)[-1].split("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main.split(">", 1)[-1])).split())
