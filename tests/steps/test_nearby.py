"""A letter of a large caseload is drafted and examined as if the whole journal had been read."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sundown.records.models import FollowUp, Workspace
from sundown.sources.journal import read_journal
from sundown.steps import nearby
from sundown.steps.carry import carry_in
from sundown.steps.check import examine
from sundown.steps.draft import current, letters_for

pytestmark = pytest.mark.django_db

CASES = sorted(Path(__file__).parents[1].joinpath("cases").glob("*.journal.yaml"))


def told(case: Path) -> list[tuple[str, str, object]]:
    """Every letter of a case with what is found in it."""
    journal = read_journal(case)
    at = journal.log[-1].at
    workspace = Workspace.objects.create(name="A search", created_at=at)
    carry_in(workspace, journal, by=None, at=at)
    workspace.refresh_from_db()
    return [each for row in FollowUp.objects.filter(workspace=workspace).order_by("key") for each in _of(row, at)]


def _of(row: FollowUp, at: datetime) -> list[tuple[str, str, object]]:
    letters = letters_for(row, at=at)
    texts = [(letter, current(letter)) for letter in letters]
    return [
        (row.key, text.body, [(each.check, each.message, each.start) for each in
                              examine(letter, subject=text.subject, body=text.body, at=at).findings])
        for letter, text in texts
    ]  # fmt: skip


@pytest.mark.parametrize("case", CASES[::4], ids=lambda case: case.stem.split(".")[0])
def test_what_lies_near_is_enough(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = told(case)
    monkeypatch.setattr(nearby, "ORDINARY", 0)
    assert told(case) == whole


def test_of_a_large_journal_only_a_part_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    journal = read_journal(next(case for case in CASES if case.name.startswith("25-")))
    monkeypatch.setattr(nearby, "ORDINARY", 0)
    monkeypatch.setattr(nearby, "NEAREST", 0)
    [first, *others] = journal.opportunities
    part = nearby.Nearby(journal).journal_for("nobody", str(first))
    firm = journal.opportunities[first].organization
    strangers = [key for key in others if journal.opportunities[key].organization != firm]
    about = {getattr(fact, "opportunity", None) for fact in part.log}
    assert first in about
    assert not about & set(strangers)
