"""How long examining takes, in the processor's time and beside a yardstick of the same minute: `bench/check_speed.py`.

The goals are seconds on a quiet machine of 2026, on which the yardstick took 1.25 ms. Here they are so many yardsticks,
so that a slow machine or a busy one is no failure.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from statistics import median
from time import process_time

import pytest
from bench.check_speed import edit_of, letters_of, linter_of, read_alone, without_language
from bench.letter_speed import _comparing
from bench.measuring import yardstick

from sundown.language import forget
from sundown.preflight import examine

pytestmark = pytest.mark.usefixtures("unmeasured")

YARD = 0.00125
LETTERS = list(letters_of("written_on", 1_000))[::6]
"""Some fifteen letters of 120 to 180 words, of many hands."""


def seconds(call: Callable[[], object]) -> float:
    began = process_time()
    call()
    return process_time() - began


def yards(goal: float) -> float:
    """A goal in seconds as what it may take just now."""
    return goal / YARD * min(seconds(yardstick) for _ in range(20))


def test_structure_facts_and_tone_of_a_letter_take_five_milliseconds() -> None:
    taken = []
    for voice, file, letter in LETTERS:
        without_language(file, letter, voice.journal)  # what is kept of the record, and of sentences, is not measured
        taken.append(min(seconds(lambda: without_language(file, letter, voice.journal)) for _ in range(3)))  # noqa: B023
    assert median(taken) < 2 * yards(0.005)


def test_a_thousand_letters_are_compared_in_three_seconds() -> None:
    assert seconds(_comparing(1_000)) < yards(3)


def test_a_letter_takes_three_times_what_harper_alone_takes_for_it() -> None:
    whole = harper = 0.0
    for voice, file, letter in LETTERS:
        linter_of(voice)
        examine([("another", letter)], voice.journal)
        forget()
        harper += seconds(lambda: read_alone(voice, letter))  # noqa: B023
        whole += seconds(lambda: examine([(file, letter)], voice.journal))  # noqa: B023
    assert whole < 3 * harper


def test_after_an_edit_of_one_word_a_letter_takes_fifty_milliseconds() -> None:
    taken = [seconds(edit_of(voice, file, letter, Random(file))) for voice, file, letter in LETTERS]
    assert median(taken) < yards(0.050)
