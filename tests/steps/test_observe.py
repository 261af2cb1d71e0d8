"""Facts told in the app: written down once, the plan's difference shown, taken back by a further fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sundown.core.problems import BadInput
from sundown.records.models import Contact, Fact, FollowUp, Workspace
from sundown.records.to_core import journal_of, journal_words, plan_kept
from sundown.sources.journal import journal_of_words, read_journal
from sundown.steps.carry import carry_in
from sundown.steps.observe import record, undo

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
WHOLE = read_journal(CASE)
DEBRIEFED = next(place for place, fact in enumerate(WHOLE.log) if fact.KEY == "debrief")
STORY = replace(WHOLE, log=WHOLE.log[: DEBRIEFED + 1])  # up to the evening of the interview
LAST = STORY.log[-1].at
AT = datetime(2026, 3, 10, 18, 0, tzinfo=UTC)


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace.objects.create(name="A search", created_at=AT)
    carry_in(made, STORY, by=None, at=LAST)
    made.refresh_from_db()
    return made


def refusal(workspace: Workspace, words: dict[str, object], at: datetime) -> list[str | None]:
    with pytest.raises(BadInput) as refused:
        record(workspace, [words], by=None, at=at)
    return [problem.key for problem in refused.value.problems]


@pytest.mark.django_db
def test_a_refusal_withdraws_what_it_ends_and_can_be_taken_back(workspace: Workspace) -> None:
    last = LAST
    [opportunity] = STORY.opportunities
    before = {followup.key for followup in plan_kept(workspace, last).followups if followup.open}
    told = record(workspace, [{"at": last.isoformat(), "rejection": opportunity}], by=None, at=last)
    assert {gone.key for gone in told.difference.withdrawn} & before
    assert any(added.kind == "after_rejection_note" for added in told.difference.added)
    workspace.refresh_from_db()
    undo(workspace, told.facts, by=None, at=last)
    workspace.refresh_from_db()
    assert {followup.key for followup in plan_kept(workspace, last).followups if followup.open} == before


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"rejection": "nowhere"}, "rejection"),
        ({"at": "yesterday", "rejection": "icu"}, "at"),
        ({"offer": "icu", "answer_by": "soon"}, "answer_by"),
    ],
)
def test_what_is_wrong_is_told_by_field_and_nothing_is_kept(
    workspace: Workspace, words: dict[str, object], field: str
) -> None:
    count, revision = Fact.objects.count(), workspace.revision
    [opportunity] = STORY.opportunities
    words = {key: opportunity if word == "icu" else word for key, word in words.items()}
    assert field in refusal(workspace, {"at": AT.isoformat(), **words}, AT)
    workspace.refresh_from_db()
    assert (Fact.objects.count(), workspace.revision) == (count, revision)


@pytest.mark.django_db
def test_a_new_contact_comes_with_the_fact_that_names_it_or_not_at_all(workspace: Workspace) -> None:
    at = LAST
    new = {"contacts": {"lee": {"name": "Lee Wong"}}}
    with pytest.raises(BadInput):
        record(workspace, [{"at": at.isoformat(), "message_from": "nobody"}], by=None, at=at, **new)
    assert not Contact.objects.filter(key="lee").exists()
    record(workspace, [{"at": at.isoformat(), "message_from": "lee", "text": "Hello."}], by=None, at=at, **new)
    assert FollowUp.objects.filter(to="lee", kind="reply").exists()


@pytest.mark.django_db(transaction=True)
def test_what_is_kept_in_memory_after_a_fact_is_what_the_database_holds(workspace: Workspace) -> None:
    """Also where the fact became known before others, and where it corrects one."""
    earlier, [opportunity] = STORY.log[0].at, STORY.opportunities
    told = record(workspace, [{"at": earlier.isoformat(), "interest": opportunity, "level": "low"}], by=None, at=LAST)
    corrected = {"at": LAST.isoformat(), "correction": told.facts[0].words["id"], "level": "high"}
    record(workspace, [corrected], by=None, at=LAST)
    workspace.refresh_from_db()
    assert journal_of(workspace) == journal_of_words(journal_words(workspace), "the database")
