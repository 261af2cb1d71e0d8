"""Words in a title's place, against the recorded title."""

from __future__ import annotations

import pytest

from sundown.core.claims.reach import reaches
from sundown.core.figures import figures
from sundown.core.pay import pay_in
from sundown.core.title_match import judged


@pytest.mark.parametrize(
    ("said", "title", "how"),
    [
        ("pipe welder", "pipe welder", "right"),
        ("welder", "pipe welder", "right"),
        ("welding", "pipe welder", "right"),
        ("lead tech", "Lead Laboratory Technician", "right"),
        ("pipe fitter", "pipe welder", "exchanged"),
        ("plate welder", "pipe welder", "exchanged"),
        ("head of chemistry", "head of physics", "exchanged"),
        ("assistant general counsel", "associate general counsel", "exchanged"),
        ("ward manager", "ward sister", "exchanged"),
        ("senior pipe welder", "pipe welder", "added"),
        ("pipe shop", "pipe welder", "unclear"),
        ("gardener", "pipe welder", "other"),
    ],
)
def test_a_content_word_must_not_be_another_one(said: str, title: str, how: str) -> None:
    assert judged(said.split(), [title.casefold().split()]) == how


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("I have run all the kitchens of the district.", True),
        ("I would like to run all the kitchens of the district.", False),
        ("I later rolled it out across the whole trust.", True),
        ("I walked across the whole city.", False),
        ("She has already written to your chief nurse on my behalf.", True),
        ("I asked her to write to you on my behalf.", False),
        ("As he told you in his letter, I start early.", True),
        ("As you told me, the lift is new.", False),
        ("The cooperatives of Iowa have used my storage form for years.", True),
        ("I was the only one who laughed.", False),
    ],
)
def test_reach_and_other_peoples_help_are_claims(sentence: str, claims: bool) -> None:
    assert bool([*reaches(sentence)]) is claims


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("I came at half past five.", []),
        ("We met at 3 p.m. for two days.", ["two days"]),
        ("I cut it from ten to six.", ["ten", "six"]),
    ],
)
def test_a_time_of_the_clock_counts_nothing(sentence: str, numbers: list[str]) -> None:
    assert [sentence[each.amount.start : each.amount.end] for each in figures(sentence)] == numbers


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The post would need to pay at least 48,000 pounds for me to move.", True),
        ("I would need to move 48,000 pounds of flour a week.", False),
    ],
)
def test_what_the_post_would_have_to_pay_is_pay(sentence: str, told: bool) -> None:
    assert bool([*pay_in(sentence)]) is told
