"""What holds of every plan, whatever the search: its windows, its people, its sources, its keys.

Each `_…` below is one such sentence, checked on the journal and its plan; the log is read plainly, not through the
planner's own eyes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from hypothesis import given
from tests.core.planner.searching import Found, facts, held, open_items, plan_at, planned_searches, standing

from sundown.core import facts as f
from sundown.core.followup import CLOSED_STATES, KINDS, FollowUp

THANKS = ("thank_you_email", "strategic_letter", "second_round_thank_you")
FOR_THE_NETWORK = (
    "networking_note", "article_share", "benefit_call", "linkedin_invitation", "new_year_card", "nurture_note",
)  # fmt: skip
ASKING_FOR_A_JOB = (
    *THANKS, "handwritten_note", "status_call", "status_inquiry", "competing_offer_notice", "reference_alert",
)  # fmt: skip
WRITTEN = ("email", "post", "handwritten", "fax")


@given(planned_searches())
def test_every_plan_is_sound(found: Found) -> None:
    for check in CHECKS:
        check(found)


# ------------------------------------------------------------------------------------------ windows and words


def earliest_comes_before_due_and_due_before_latest(found: Found) -> None:
    for item in found[1].followups:
        assert item.earliest.timestamp() <= item.due.timestamp() <= item.latest.timestamp(), item


def the_state_says_where_the_instant_lies_in_the_window(found: Found) -> None:
    for item in open_items(found[1]):
        assert item.state == expected_state(item, found[1].at), item


def expected_state(item: FollowUp, at: datetime) -> str:
    now = at.timestamp()
    if now < item.earliest.timestamp():
        return "planned"
    if now <= item.due.timestamp():
        return "due"
    return "late_but_in_time" if now <= item.latest.timestamp() else "overdue"


def every_item_says_why_and_rests_on_a_source(found: Found) -> None:
    plan = found[1]
    for item in plan.followups:
        assert item.kind in KINDS
        assert item.rules, item
        assert item.medium not in item.alternatives
    for said in (*plan.followups, *plan.suppressed, *plan.withdrawn, *plan.tasks):
        assert said.why, said
        assert said.cites, said


def keys_are_unique_and_say_what_and_to_whom(found: Found) -> None:
    keys = [item.key for item in found[1].followups]
    assert [key for key in keys if keys.count(key) > 1] == []
    for item in found[1].followups:
        assert item.key.startswith(f"{item.kind}/"), item
        assert f"/{item.to}/" in item.key, item


# ------------------------------------------------------------------------------------------ people


def every_item_is_to_somebody_the_journal_knows(found: Found) -> None:
    journal, plan = found
    people = {*journal.contacts, *journal.seekers, "self"}
    for item in (*plan.followups, *plan.suppressed, *plan.withdrawn):
        assert item.to in people, item


def nobody_is_written_to_without_a_reason(found: Found) -> None:
    """Nobody who was not met, except who wrote, moved or offered, references, consultants, successors, and who is
    named for the post."""
    journal, plan = found
    reachable = {*_reachable(journal, plan.at), *journal.seekers, "self"}
    for item in plan.followups:
        assert item.to in reachable, item


def _reachable(journal: f.Journal, at: datetime) -> set[str | None]:
    people: set[str | None] = {person for talk in standing(journal, at) for person in talk.with_}
    people.add(journal.consultant)
    for post in journal.opportunities.values():
        people |= {post.decision_maker, post.status_contact, post.consultant, *post.references}
    for fact in facts(journal, at, f.Fact):
        people |= {getattr(fact, role, None) for role in ("by", "sender", "successor")}
        people |= {fact.contact} if isinstance(fact, f.ReferenceAlerted) else set()
        people |= set(fact.notes) if isinstance(fact, f.Meeting) else set()
        people |= set(fact.helped_by) if isinstance(fact, f.Debrief) else set()
        people |= {fact.call_me.whom} if isinstance(fact, f.MessageFrom) and fact.call_me else set()
    return people


def thanks_go_to_people_of_that_interview(found: Found) -> None:
    journal, plan = found
    with_whom = {talk.interview: talk.with_ for talk in standing(journal, plan.at)}
    over = {talk.interview for talk in held(journal, plan.at)}
    for item in plan.followups:
        if item.kind in (*THANKS, "handwritten_note"):
            assert item.to in with_whom[f.InterviewId(str(item.because_of))], item
        if item.kind in (*THANKS, "handwritten_note", "helper_card") and item.state != "planned":
            assert item.because_of in over or item.state in CLOSED_STATES, item


def pieces_for_the_network_go_to_people_who_were_met(found: Found) -> None:
    journal, plan = found
    met = {person for talk in held(journal, plan.at) for person in talk.with_}
    met |= {person for meeting in facts(journal, plan.at, f.Meeting) for person in meeting.notes}
    for item in plan.followups:
        assert item.kind not in FOR_THE_NETWORK or item.to in met, item


# ------------------------------------------------------------------------------------------ what must be there


def every_held_interview_is_followed_up_in_writing(found: Found) -> None:
    """S3-16: each person met, or a reason for silence; somebody met twice is thanked after the later talk (C-05)."""
    journal, plan = found
    written = {(item.to, item.because_of) for item in plan.followups if item.medium in WRITTEN}
    written |= {(stopped.to, stopped.because_of) for stopped in plan.suppressed}
    for talk in held(journal, plan.at):
        for person in talk.with_:
            later = [t for t in standing(journal, plan.at) if t.opportunity == talk.opportunity and t.end and talk.end]
            assert any((person, t.interview) in written for t in later if t.end >= talk.end), (person, talk)


# ------------------------------------------------------------------------------------------ what must not be there


def nothing_is_anchored_on_a_cancelled_interview(found: Found) -> None:
    journal, plan = found
    gone = {fact.interview for fact in facts(journal, plan.at, f.InterviewCancelled)}
    assert [item.key for item in plan.followups if item.because_of in gone] == []


def after_an_acceptance_nothing_asks_for_a_job(found: Found) -> None:
    """Of what was known then: somebody who goes to yet another interview afterwards still says thanks, and calls back
    who asks for it afterwards."""
    journal, plan = found
    for acceptance in facts(journal, plan.at, f.Acceptance):
        whose = journal.opportunities[acceptance.opportunity].seeker
        posts = {post.id for post in journal.opportunities.values() if post.seeker == whose}
        later = [fact for fact in facts(journal, plan.at, f.Interview, f.MessageFrom) if fact.at >= acceptance.at]
        afterwards = {getattr(fact, "interview", f"message-from-{fact.at:%Y-%m-%dT%H%M}") for fact in later}
        asking = [i for i in open_items(plan) if i.opportunity in posts and i.kind in ASKING_FOR_A_JOB]
        assert [item.key for item in asking if item.because_of not in afterwards] == []


def what_was_withdrawn_was_open_just_before_the_newest_fact(found: Found) -> None:
    """And the other way round, but for what is only let go because its time has passed."""
    journal, plan = found
    newest = max(fact.at for fact in journal.log if fact.at <= plan.at)
    earlier = replace(journal, log=tuple(fact for fact in journal.log if fact.at < newest))
    before = {item.key: item for item in open_items(plan_at(earlier, plan.at))}
    now = {item.key for item in plan.followups}
    gone = {item.key for item in plan.withdrawn}
    lapsed = {(s.kind, s.to, s.because_of) for s in plan.suppressed if "stops/lapsed" in s.rules}
    assert gone <= before.keys() - now
    untold = [item for key, item in before.items() if key not in gone | now]
    assert all((item.kind, item.to, item.because_of) in lapsed for item in untold), untold


CHECKS = (
    earliest_comes_before_due_and_due_before_latest,
    the_state_says_where_the_instant_lies_in_the_window,
    every_item_says_why_and_rests_on_a_source,
    keys_are_unique_and_say_what_and_to_whom,
    every_item_is_to_somebody_the_journal_knows,
    nobody_is_written_to_without_a_reason,
    thanks_go_to_people_of_that_interview,
    pieces_for_the_network_go_to_people_who_were_met,
    every_held_interview_is_followed_up_in_writing,
    nothing_is_anchored_on_a_cancelled_interview,
    after_an_acceptance_nothing_asks_for_a_job,
    what_was_withdrawn_was_open_just_before_the_newest_fact,
)
