"""Plans of two letters: what is of one thing and can't both be right, and what may."""

from __future__ import annotations

import pytest

from sundown.core.anatomy import Anatomy
from sundown.core.plans import clash, hours_of, plans

CLASHING = (
    ("I could move to Oregon by August 1.", "I could move by June 1."),
    ("I could start in September.", "From January I shall be with you."),
    ("Tuesdays and Thursdays suit me best.", "Mondays and Wednesdays would be my days."),
    ("My terminal leave ends on October 9.", "My terminal leave ends on October 19."),
    ("My terminal leave ends on October 9.", "I can report on Monday, October 5."),
    ("You can reach me after 4.30.", "I am at my desk after 5.30."),
)
AGREEING = (
    ("I could start in September.", "I could begin in the middle of September."),
    ("My terminal leave ends on October 9.", "I can report on Monday, October 12."),
    ("Tuesdays and Thursdays suit me best.", "I am free on Tuesdays."),
    ("The open day is in May.", "The inspection of the kilns is in June."),
    ("May I ask when you start?", "I could start in April."),
    ("The room is empty at three o'clock.", "I can come at six o'clock."),
)


@pytest.mark.parametrize(("one", "other"), CLASHING)
def test_plans_that_cant_both_be_right(one: str, other: str) -> None:
    assert _clash(one, other)


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_plans_that_may(one: str, other: str) -> None:
    assert not _clash(one, other)


def test_hours_are_read_on_a_clock_of_twelve_hours() -> None:
    assert hours_of("after 4.30") == {4 * 60 + 30}
    assert hours_of("0700 to 1900") == {7 * 60}


def _clash(one: str, other: str) -> bool:
    first, second = (plans(Anatomy(text, (0, 0), ((0, len(text)),))) for text in (one, other))
    return any(clash(mine, theirs) for mine in first for theirs in second)
