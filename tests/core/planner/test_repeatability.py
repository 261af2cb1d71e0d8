"""The same facts give the same plan: again, in another order, and whatever comes later or happens elsewhere."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.planner.searching import Found, known_at, moments, plan_at, planned_searches
from tests.strategies import searches

from sundown import library
from sundown.core import facts as f
from sundown.core.planner.explain import Explanation, explain
from sundown.formats.as_json import plan_json


@given(planned_searches(), st.data())
def test_the_same_facts_give_the_same_plan(found: Found, data: st.DataObject) -> None:
    """Byte for byte; with the contacts in another order; and without the facts that are not known yet."""
    journal, plan = found
    people = data.draw(st.permutations(list(journal.contacts.items())))
    assert plan_json(plan_at(replace(journal), plan.at)) == plan_json(plan)
    assert plan_at(known_at(journal, plan.at), plan.at) == plan
    shuffled = plan_at(replace(journal, contacts=dict(people)), plan.at)
    assert shuffled.followups == plan.followups
    assert shuffled.withdrawn == plan.withdrawn
    assert shuffled.tasks == plan.tasks
    assert set(shuffled.suppressed) == set(plan.suppressed)
    assert set(shuffled.warnings) == set(plan.warnings)


@settings(max_examples=settings.default.max_examples // 2)
@given(planned_searches())
def test_every_item_can_be_explained(found: Found) -> None:
    journal, plan = found
    playbook, holidays = library.playbook_for(journal), library.holidays_for(journal)
    for item in plan.followups:
        explanation = explain(journal, playbook, holidays, plan.at, item.key)
        assert isinstance(explanation, Explanation), item.key
        assert explanation.followup is not None
        assert replace(explanation.followup, warnings=()) == replace(item, warnings=())
        assert set(explanation.followup.warnings) == set(item.warnings)
        assert explanation.meaning


# ------------------------------------------------------------------------------------------ elsewhere


def renamed(value: Any, names: dict[str, str]) -> Any:
    """The same facts about other people and posts."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(renamed(item, names) for item in value)
    if isinstance(value, dict):
        return {renamed(key, names): renamed(item, names) for key, item in value.items()}
    if isinstance(value, f.Fact | f.Contact | f.Opportunity | f.Omission | f.CallMe):
        return replace(value, **{field.name: renamed(getattr(value, field.name), names) for field in fields(value)})
    return value


def beside(journal: f.Journal, other: f.Journal) -> f.Journal:
    """Both searches as one person's, with nobody and no organization in common, and no post taken in the second."""
    taken = (f.Acceptance, f.CompetingOffer, f.Away)
    apart = [fact for fact in other.log if not isinstance(fact, taken)]
    ids = [
        *other.contacts,
        *other.opportunities,
        *(getattr(fact, "interview", None) for fact in apart),
        "m1",
        "article",
    ]
    places = [post.organization for post in other.opportunities.values()]
    places += [str(contact.organization) for contact in other.contacts.values()]
    names = {str(name): f"other {name}" for name in (*ids, *places)}
    names |= {fact.id: f"other {fact.id}" for fact in apart if fact.id}
    log = (*journal.log, *renamed(tuple(apart), names))
    return replace(
        journal,
        contacts={**journal.contacts, **renamed(dict(other.contacts), names)},
        opportunities={**journal.opportunities, **renamed(dict(other.opportunities), names)},
        log=tuple(sorted(log, key=lambda fact: fact.at)),
    )


@settings(max_examples=settings.default.max_examples // 2)
@given(searches(), searches(), st.data())
def test_a_search_elsewhere_changes_nothing_here(journal: f.Journal, other: f.Journal, data: st.DataObject) -> None:
    at = data.draw(moments(journal))
    alone, both = plan_at(journal, at), plan_at(beside(journal, other), at)
    here = {*journal.contacts, "self"}
    theirs = [item for item in both.followups if item.to in here and not str(item.because_of).startswith("other")]
    assert tuple(theirs) == alone.followups
    stopped = [item for item in both.suppressed if item.to in here and not str(item.because_of).startswith("other")]
    assert tuple(stopped) == alone.suppressed
