"""What the planner's tests share: the plan of a made-up search at an instant of it, and the log read plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from tests.strategies import caseloads, searches

from sundown import library
from sundown.core import facts as f
from sundown.core.followup import FollowUp, Plan
from sundown.core.planner import plan

Found = tuple[f.Journal, Plan]
"""A journal and its plan at some instant."""


def plan_at(journal: f.Journal, at: datetime) -> Plan:
    """The plan of a journal under the playbook that it names."""
    return plan(journal, library.playbook_for(journal), library.holidays_for(journal), at)


def known_at(journal: f.Journal, at: datetime) -> f.Journal:
    """The journal without the facts that are later than `at`."""
    return replace(journal, log=tuple(fact for fact in journal.log if fact.at <= at))


def with_fact(journal: f.Journal, *facts: f.Fact) -> f.Journal:
    """The journal with more facts, each in its place."""
    return replace(journal, log=tuple(sorted((*journal.log, *facts), key=lambda fact: fact.at)))


def moments(journal: f.Journal) -> st.SearchStrategy[datetime]:
    """Instants at which the search may be planned: shortly after one of its facts, or weeks after."""
    after = (timedelta(0), timedelta(minutes=31), timedelta(hours=30), timedelta(days=8), timedelta(days=30))
    return st.builds(lambda fact, later: fact.at + later, st.sampled_from(journal.log), st.sampled_from(after))


@st.composite
def planned_searches(draw: Any, journals: st.SearchStrategy[f.Journal] | None = None) -> Found:
    """A job seeker's search or, once in three, a consultant's caseload, and its plan at some moment."""
    journal = draw(journals if journals is not None else st.one_of(searches(), searches(), caseloads()))
    return journal, plan_at(journal, draw(moments(journal)))


def open_items(found: Plan) -> list[FollowUp]:
    """What is still to be carried out."""
    return [followup for followup in found.followups if followup.open]


# ------------------------------------------------------------------------------------------ read off the log


def facts(journal: f.Journal, at: datetime, *kinds: type[Any]) -> list[Any]:
    """The facts of these kinds that are known at `at`."""
    return [fact for fact in journal.log if fact.at <= at and isinstance(fact, kinds)]


def standing(journal: f.Journal, at: datetime) -> Iterator[f.Interview]:
    """The interviews known at `at` that no cancellation took back, as last moved, with everybody said to be there."""
    known: dict[str, f.Interview] = {}
    for fact in facts(journal, at, f.Interview, f.InterviewMoved, f.InterviewCancelled, f.Debrief):
        if isinstance(fact, f.Interview):
            known[fact.interview] = replace(fact, end=fact.end or fact.start)
        elif isinstance(fact, f.InterviewCancelled):
            known.pop(fact.interview, None)
        elif isinstance(fact, f.InterviewMoved) and fact.interview in known:
            known[fact.interview] = _moved(known[fact.interview], fact)
        elif isinstance(fact, f.Debrief) and fact.occasion in known:
            was = known[fact.occasion]
            there = [person for person in (*fact.met, *fact.notes) if person not in fact.helped_by]
            known[fact.occasion] = replace(was, with_=tuple(dict.fromkeys((*was.with_, *there))))
    yield from known.values()


def _moved(was: f.Interview, fact: f.InterviewMoved) -> f.Interview:
    return replace(was, start=fact.start or was.start, end=fact.end or was.end, with_=fact.with_ or was.with_)


def held(journal: f.Journal, at: datetime) -> list[f.Interview]:
    """The interviews that are over."""
    return [talk for talk in standing(journal, at) if talk.end is not None and talk.end <= at]
