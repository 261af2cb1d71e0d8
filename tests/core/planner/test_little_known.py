"""Where little is known the plan is shorter, asks, and never fails."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.core.planner.searching import moments, plan_at
from tests.core.planner.test_soundness import CHECKS
from tests.strategies import caseloads, searches

from sundown.core import facts as f

KEPT = ("round", "by")  # left as they are: everything else that may be missing is taken away, or is not, at random


def optional(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def default(field: Field[Any]) -> Any:
    return field.default if field.default is not MISSING else field.default_factory()  # type: ignore[misc]


@st.composite
def bare(draw: Any, journal: f.Journal) -> f.Journal:
    """The same journal where of each person, post and fact some of what may be missing is missing."""

    def stripped(record: Any) -> Any:
        may = [field for field in fields(record) if optional(field) and field.name not in ("id", "seeker")]
        gone = draw(st.sets(st.sampled_from([field.name for field in may]))) if may else set()
        return replace(record, **{field.name: default(field) for field in may if field.name in gone})

    return replace(
        journal,
        seekers={id_: replace(stripped(seeker), id=seeker.id) for id_, seeker in journal.seekers.items()},
        contacts={id_: stripped(contact) for id_, contact in journal.contacts.items()},
        opportunities={id_: stripped(post) for id_, post in journal.opportunities.items()},
        log=tuple(stripped(fact) for fact in journal.log),
    )


@given(st.one_of(searches(), caseloads()).flatmap(bare), st.data())
def test_whatever_is_missing_there_is_a_sound_plan(journal: f.Journal, data: st.DataObject) -> None:
    plan = plan_at(journal, data.draw(moments(journal)))
    for check in CHECKS:
        check((journal, plan))
