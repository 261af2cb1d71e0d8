"""The worked searches give the same plans from the database as from their journals, and come out as they went in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sundown.core.followup import Plan
from sundown.records.models import FollowUp, Workspace
from sundown.records.to_core import journal_of, plan_kept
from sundown.sources.journal import parse_journal, read_journal
from sundown.steps.carry import carry_in, carry_out
from sundown.steps.plan import replan
from sundown.terminal import plan_of

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.journal.yaml"))


def parts(plan: Plan) -> tuple[object, ...]:
    return plan.followups, plan.tasks, plan.suppressed, plan.warnings


@pytest.fixture
def workspace() -> Workspace:
    return Workspace.objects.create(name="A search", created_at=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.django_db
@pytest.mark.parametrize("file", CASES, ids=lambda file: file.name.removesuffix(".journal.yaml"))
def test_same_plans_as_from_the_journal(file: Path, workspace: Workspace) -> None:
    journal = read_journal(file)
    carry_in(workspace, journal, by=None, at=journal.log[0].at)
    workspace.refresh_from_db()
    assert journal_of(workspace) == journal
    for at in dict.fromkeys(fact.at for fact in journal.log):  # in the order in which a person would have told them
        replan(workspace, at)
        workspace.refresh_from_db()
        assert parts(plan_kept(workspace, at)) == parts(plan_of(journal, file.parent, at))


@pytest.mark.django_db
@pytest.mark.parametrize("file", CASES, ids=lambda file: file.name.removesuffix(".journal.yaml"))
def test_comes_out_as_it_went_in(file: Path, workspace: Workspace) -> None:
    journal = read_journal(file)
    carry_in(workspace, journal, by=None, at=journal.log[-1].at)
    workspace.refresh_from_db()
    assert parse_journal(carry_out(workspace), "exported") == journal


@pytest.mark.django_db
def test_a_second_plan_of_the_same_instant_writes_no_row(workspace: Workspace, django_assert_max_num_queries) -> None:
    journal = read_journal(CASES[0])
    at = journal.log[-1].at
    carry_in(workspace, journal, by=None, at=at)
    before = list(FollowUp.objects.order_by("key").values())
    # the workspace, the rows twice (kept and by key), what is beside them twice, two writes, savepoints, the journal
    with django_assert_max_num_queries(16):
        assert replan(workspace, at).empty
    assert list(FollowUp.objects.order_by("key").values()) == before
