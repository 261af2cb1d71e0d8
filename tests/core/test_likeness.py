"""The measure of C-16, and that comparing all at once finds what comparing one by one would."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.core.likeness import Comparison, Thresholds, comparable, likeness
from sundown.core.neighbours import Measure, all_at_once, one_by_one
from sundown.preflight import nearly_the_same

NAMES = frozenset({"kowalski", "patel"})
ONE = ["Thank you for the hour on Tuesday, Ms. Kowalski.", "I came away sure that I want to work on your ward."]


def compared(*letters: list[str]) -> Comparison:
    return Comparison([comparable(letter, NAMES) for letter in letters], Thresholds(), nearly_the_same)


def slow_common(one: str, other: str) -> int:
    """The longest common subsequence, by the textbook's table."""
    row = [0] * (len(other) + 1)
    for sign in one:
        before = row
        row = [0]
        for place, theirs in enumerate(other):
            row.append(before[place] + 1 if sign == theirs else max(before[place + 1], row[place]))
    return row[-1]


@given(st.text("ab c", min_size=1, max_size=30), st.text("ab c", min_size=1, max_size=30))
def test_nearly_the_same_is_a_ratio_of_eighty(one: str, other: str) -> None:
    # The ratio is 100 x 2 x LCS / (sum of the lengths).
    assert nearly_the_same(one, other) == (200 * slow_common(one, other) >= 80 * (len(one) + len(other)))


def test_another_name_on_top_is_the_same_letter() -> None:
    other = [ONE[0].replace("Kowalski", "Patel"), ONE[1]]
    found = compared(ONE, other).likeness(0, 1)
    assert found.c3 == 1.0


def test_likeness_is_seen_from_the_shorter_letter() -> None:
    longer = [*ONE, "The ratio project is on my mind still.", "Nights suit me, as my last review says plainly."]
    assert compared(ONE, longer).likeness(1, 0).c3 == 1.0


@pytest.mark.parametrize(
    ("other", "severity"),
    [
        (["Thank you for the hour on Tuesday, Mr. Patel.", "Nights suit me well, as my last review says."], "block"),
        (["Sepsis alerts were new to me.", "Since then I have read the paper that you named."], None),
    ],
)
def test_what_is_told(other: list[str], severity: str | None) -> None:
    comparison = compared(ONE, other)
    assert comparison.like(0, 9) == ([1] if severity else [])
    assert not severity or comparison.thresholds.severity(comparison.likeness(0, 1)) == severity


WORDS = st.lists(
    st.sampled_from(["we", "spoke", "of", "nights", "and", "ratios", "on", "your", "ward", "today"]),
    min_size=4,
    max_size=8,
)
LETTERS = st.lists(st.lists(WORDS.map(" ".join), min_size=1, max_size=4), min_size=2, max_size=6)


@given(LETTERS)
def test_all_at_once_tells_no_other_pairs_than_one_by_one(letters: list[list[str]]) -> None:
    together, limits = compared(*letters), Thresholds()
    ready = [comparable(letter, NAMES) for letter in letters]
    for one, other in permutations(range(len(letters)), 2):
        alone = likeness(ready[one], ready[other], limits, nearly_the_same)
        assert alone == compared(letters[one], letters[other]).likeness(0, 1)
        told = max(alone.c3, alone.s80) >= limits.warn
        assert (other in together.like(one, 99)) == told
        if told:
            assert together.likeness(one, other) == alone


@given(LETTERS)
def test_a_group_compared_at_once_is_told_as_one_compared_one_by_one(letters: list[list[str]]) -> None:
    ready = [comparable(letter, NAMES) for letter in letters]
    how = Measure(Thresholds(), NAMES, nearly_the_same)
    for mine in range(len(letters)):
        assert list(all_at_once(ready, how)(mine)) == list(one_by_one(ready, how)(mine))
