"""Words taken for each other, unknown words, signs: each slip beside the same sentence without it."""

from __future__ import annotations

import pytest

from sundown.language import slips
from sundown.language.confusions import places
from sundown.language.neighbours import STEP, table
from sundown.language.words import tagged

TWINS = [
    ("The second letter was for there new warden.", "The second letter was for their new warden.", "real_word"),
    ("You asked weather I can climb.", "You asked whether I can climb.", "real_word"),
    ("I would not loose a day over it.", "I would not lose a day over it.", "real_word"),
    ("The mill has it's own pond.", "The mill has its own pond.", "real_word"),
    ("We had to brake the ice first.", "We had to break the ice first.", "real_word"),
    ("I was to late for the tour.", "I was too late for the tour.", "real_word"),
    ("My last firm had to sale the ship.", "My last firm had to sell the ship.", "real_word"),
    ("I can start any day accept Monday.", "I can start any day except Monday.", "real_word"),
    ("He is loathe to leave.", "He is loath to leave.", "real_word"),
    ("It maybe that you have chosen.", "It may be that you have chosen.", "real_word"),
    ("We spoke for an hour , and more.", "We spoke for an hour, and more.", "punctuation"),
    ("I liked the yard (and the crew a lot.", "I liked the yard (and the crew) a lot.", "punctuation"),
    ("Could you tell me when it starts.", "Could you tell me when it starts?", "punctuation"),
    ("I understand. and somebody must do it.", "I understand, and somebody must do it.", "punctuation"),
    ("Please thank him for that He was kind.", "Please thank him for that. He was kind.", "punctuation"),
    ("We met on Monday, The crew was there.", "We met on Monday. The crew was there.", "punctuation"),
    ("I hope, that you will call.", "I hope that you will call.", "punctuation"),
    ("I don 't know the mill yet.", "I don't know the mill yet.", "punctuation"),
    ("I spoke with thecrew at noon.", "I spoke with the crew at noon.", "spelling"),
    ("He prefered the night shift.", "He preferred the night shift.", "spelling"),
]


@pytest.mark.parametrize(("wrong", "right", "kind"), TWINS, ids=[wrong for wrong, _, _ in TWINS])
def test_the_slip_is_told_and_its_twin_is_not(wrong: str, right: str, kind: str) -> None:
    assert [slip.kind for slip in slips(wrong)] == [kind]
    assert slips(right) == ()


@pytest.mark.parametrize("word", ["rostered", "crewmates", "retorqued", "scaffolded", "hydrographers", "postholder"])
def test_a_rare_word_that_is_rightly_formed_is_nothing_to_confirm(word: str) -> None:
    assert [slip.severity for slip in slips(f"We spoke of the {word} twice.", tag="en-GB")] in ([], ["note"])


def test_a_word_that_the_record_or_the_letter_needs_is_left_alone() -> None:
    text = "I have made brakes for trams, and each brake at ten tons."
    alone = "Every new starter gets a brake at ten."
    assert [slip.suggest for slip in slips(alone)] == [("break",)]
    assert slips(alone, frozenset(("brake",))) == slips(text) == ()


def test_how_well_a_word_fits_is_a_matter_of_its_neighbours() -> None:
    # "look forward to" is fixed, "look foreword to" nowhere: many natural logarithms lie between them.
    held = table()
    words = tagged("We look forward to it.", {})
    around = next(around for at, around in places(words, held) if words.row[at].text == "forward")
    assert held.fit("forward", around) - held.fit("foreword", around) > 10 * STEP


def test_the_subject_is_read_too_but_needs_no_full_stop() -> None:
    assert [slip.kind for slip in slips("Thank you for the talk , and the tour")][:1] == ["punctuation"]


@pytest.mark.parametrize(
    "text",
    [
        "The van rides low on a pour day.",
        "I left on the day after it's up.",
        "We brought the wait from 9 days to 3.",
        "May I send you flowers from our garden?",
        "I appreciate your writing so soon.",
        "The lamp by the door is always red.",
    ],
)
def test_a_word_that_alone_can_stand_there_is_left_alone(text: str) -> None:
    assert [slip for slip in slips(text, frozenset(), "en-US") if slip.kind == "real_word"] == []
