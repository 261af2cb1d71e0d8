"""What tells of a writer's record without a name or a number, and what only sounds so."""

from __future__ import annotations

import pytest

from sundown.core.claims.experience import told

TOLD = (
    ("My years as a paramedic taught me to stay calm.", "paramedic"),
    ("With my training in British Sign Language I could greet every parent.", "British Sign Language"),
    ("I have managed a dispensary before.", "a dispensary"),
    ("I trained the night staff.", "the night staff"),
    ("I am experienced in cold storage.", "cold storage"),
    ("I used to be chief pharmacist in a small hospital.", "chief pharmacist in a small hospital"),
)
NOTHING = (
    "I have led assemblies with a cold.",
    "I am trained to look under tables.",
    "I have met that boy, or one like him, in every class.",
    "I would have run a dispensary before that.",
    "You said that you have ten years as a lead.",
)


@pytest.mark.parametrize(("sentence", "of"), TOLD)
def test_it_says_what_it_is_of(sentence: str, of: str) -> None:
    assert of in [each.of.strip() for each in told(sentence)]


@pytest.mark.parametrize("sentence", NOTHING)
def test_it_tells_nothing(sentence: str) -> None:
    assert list(told(sentence)) == []
