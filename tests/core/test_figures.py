"""Numbers with what they are about."""

from __future__ import annotations

from fractions import Fraction

import pytest

from sundown.core.figures import figures, same_sort, same_value, slip_apart


@pytest.mark.parametrize(
    ("sentence", "values", "unit", "noun"),
    [
        ("I trained six apprentices.", [6], "things", {"appren"}),
        ("I ran a team of nine.", [9], None, {"team"}),
        ("I cut waste by 7 percent.", [Fraction(7, 100)], "share", set()),
        ("I left in 2021.", [2021], "calendar", set()),
        ("It took ninety minutes.", [90], "minut", set()),
        ("We raised £64,000.", [64_000], "pound", set()),
        ("Ich habe zwölf Kollegen ausgebildet.", [12], "things", {"kolleg", "ausgeb"}),
        ("Meine Kündigungsfrist beträgt drei Monate.", [3], "month", set()),
    ],
)
def test_a_number_has_what_it_counts(sentence: str, values: list[int], unit: str | None, noun: set[str]) -> None:
    [figure] = figures(sentence)
    assert (sorted(figure.values), figure.unit, set(figure.noun)) == (values, unit, noun)


def test_the_end_of_a_change_counts_what_its_beginning_does() -> None:
    before, after = figures("Road calls went from 14 calls a month to 5.")
    assert (before.role, after.role) == ("from", "to")
    assert (after.noun, after.rate) == (before.noun, "month")
    assert not same_sort(before, after)


@pytest.mark.parametrize(
    ("sentence", "partial"),
    [
        ("Two of the apprentices stayed.", True),
        ("Seven of us learnt it.", False),
        ("The first ten steps are easy.", True),
        ("We took on two more apprentices.", True),
        ("It is on page 40.", True),
        ("It has 40 pages.", False),
    ],
)
def test_parts_additions_and_labels_are_partial(sentence: str, partial: bool) -> None:
    [figure] = figures(sentence)
    assert figure.partial is partial


@pytest.mark.parametrize(
    "sentence",
    [
        "Ring me on 07700 900123.",
        "See https://a.example/12 or write to b12@mail.example.",
        "You said \"forty at most\".",
        "I was interviewed on 23 and 30 June.",
        "My licence is 0048213.",
        "Am 10. März um 14 Uhr passt es mir.",
    ],
)  # fmt: skip
def test_addresses_quotations_and_days_hold_no_numbers(sentence: str) -> None:
    assert figures(sentence) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("four weeks", "a fortnight and 2 weeks", False),
        ("four weeks", "1 month", True),  # 28 days and 30.5, less than a tenth apart
        ("six weeks", "2 months", False),  # 42 days and 61
        ("18 months", "1.5 years", True),
        ("five calls", "5 calls", True),
    ],
)
def test_the_same_value_in_other_words(one: str, other: str, same: bool) -> None:
    assert same_value(figures(one)[0], figures(other)[-1]) is same


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("31 vans", "81 vans", True),  # a digit
        ("12 vans", "21 vans", True),  # turned round
        ("64 vans", "640 vans", True),  # ten times
        ("13 vans", "30 vans", True),  # thirteen, thirty
        ("7 vans", "17 vans", True),  # seven, seventeen
        ("12 vans", "45 vans", False),
        ("3 vans", "8 vans", False),  # any small number is one digit away from any other
    ],
)
def test_a_slip_of_the_finger(one: str, other: str, slip: bool) -> None:
    assert slip_apart(figures(one)[0], figures(other)[0]) is slip
