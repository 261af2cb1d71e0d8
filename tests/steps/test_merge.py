"""Two entries made one: every fact, search and follow-up names the one who stays, and what was said before is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.steps.test_observe import AT, LAST, STORY

from sundown.core.facts import Concern, ContactId, Debrief, Interview, Note
from sundown.core.problems import BadInput
from sundown.records.models import Change, Contact, Fact, FollowUp, Letter, Opportunity, Workspace
from sundown.records.to_core import journal_of, plan_kept
from sundown.sources.journal import parse_journal
from sundown.steps.carry import carry_in, carry_out
from sundown.steps.merge import joined, merge, reach
from sundown.steps.plan import plan_of

KEEP, DROP = "kowalski", "patel"


@pytest.fixture
def workspace(db: None) -> Workspace:
    made = Workspace.objects.create(name="A search", created_at=AT)
    carry_in(made, STORY, by=None, at=LAST)
    made.refresh_from_db()
    return made


def test_everything_names_the_one_who_stays(workspace: Workspace) -> None:
    before = {row.number: row.words for row in Fact.objects.all()}
    expected = reach(workspace, DROP)
    merge(workspace, KEEP, DROP, Contact.objects.get(key=KEEP).words, by=None, at=LAST)
    workspace.refresh_from_db()
    text = carry_out(workspace)
    assert DROP not in parse_journal(text, "after").contacts
    assert f"{DROP}:" not in text
    assert not FollowUp.objects.filter(to=DROP, withdrawn_at=None).exists()
    change = Change.objects.get(noun="merge")
    assert {int(number): words for number, words in change.before["facts"].items()} == {
        number: words for number, words in before.items() if words != Fact.objects.get(number=number).words
    }
    assert len(change.before["facts"]) == expected.facts > 0
    assert change.before["dropped"][DROP]["name"] == STORY.contacts[ContactId(DROP)].name
    assert {one.key for one in plan_kept(workspace, LAST).followups} == {
        one.key for one in plan_of(workspace, LAST).followups
    }


def test_notes_of_the_two_become_one_and_nobody_is_there_twice(workspace: Workspace) -> None:
    merge(workspace, KEEP, DROP, Contact.objects.get(key=KEEP).words, by=None, at=LAST)
    workspace.refresh_from_db()
    log = journal_of(workspace).log
    debrief = next(fact for fact in log if isinstance(fact, Debrief))
    told = next(fact for fact in STORY.log if isinstance(fact, Debrief))
    one, other = (told.notes[ContactId(key)] for key in (KEEP, DROP))
    assert debrief.notes[ContactId(KEEP)].talked_about == f"{one.talked_about}; {other.talked_about}"
    for fact in log:
        people = fact.with_ if isinstance(fact, Interview) else fact.met if isinstance(fact, Debrief) else ()
        assert len(set(people)) == len(people)


def test_a_letter_goes_along_with_its_follow_up(workspace: Workspace) -> None:
    alone = Contact.objects.create(workspace=workspace, key="twin", name="Raj Patel", words={"name": "Raj Patel"})
    row = FollowUp.objects.filter(to=DROP).first()
    assert row is not None
    Letter.objects.create(workspace=workspace, followup=row, made_at=AT)
    merge(workspace, alone.key, DROP, {"name": "Raj Patel", "email": "r@x.example"}, by=None, at=LAST)
    letter = Letter.objects.get()
    assert (letter.followup.to, letter.followup.withdrawn_at) == ("twin", None)
    assert letter.followup.key == row.key.replace(DROP, "twin")


def test_searches_and_corrections_are_rewritten_too(workspace: Workspace) -> None:
    from sundown.steps.observe import record

    post = Opportunity.objects.get()
    interview = next(fact.interview for fact in STORY.log if isinstance(fact, Interview))
    at = LAST + timedelta(minutes=1)
    record(workspace, [{"at": at.isoformat(), "correction": interview, "with": [DROP]}], by=None, at=at)
    post.words = {**post.words, "decision_maker": DROP, "references": [KEEP, DROP]}
    post.save()
    workspace.refresh_from_db()
    workspace.revision += 1
    workspace.save()
    merge(workspace, KEEP, DROP, Contact.objects.get(key=KEEP).words, by=None, at=at)
    post.refresh_from_db()
    assert (post.words["decision_maker"], post.words["references"]) == (KEEP, [KEEP])
    assert Fact.objects.get(kind="correction").words["with"] == [KEEP]


def test_words_that_only_look_like_the_id_stay(workspace: Workspace) -> None:
    from sundown.steps.observe import record

    record(workspace, [{"at": LAST.isoformat(), "message_from": KEEP, "text": DROP}], by=None, at=LAST)
    workspace.refresh_from_db()
    merge(workspace, KEEP, DROP, Contact.objects.get(key=KEEP).words, by=None, at=LAST)
    assert Fact.objects.get(kind="message_from").words["text"] == DROP


@pytest.mark.parametrize(("keep", "drop"), [(KEEP, KEEP), (KEEP, "nobody"), ("nobody", DROP)])
def test_two_who_are_known_are_needed(workspace: Workspace, keep: str, drop: str) -> None:
    count = Contact.objects.count()
    with pytest.raises(BadInput, match="two people"):
        merge(workspace, keep, drop, {"name": "X"}, by=None, at=LAST)
    assert Contact.objects.count() == count


def test_joined() -> None:
    one = Note(talked_about="nights", concern=Concern(text="first"))
    other = Note(talked_about="days", liked="calm", concern=Concern(text="second"))
    assert joined(one, other) == replace(one, talked_about="nights; days", liked="calm")
    assert (joined("a", "a"), joined("", "b"), joined(None, "b")) == ("a", "b", "b")
