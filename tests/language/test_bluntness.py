"""How blunt sentences sound: the parts that are listened to, and what moves the odds."""

from __future__ import annotations

import pytest

from sundown.core.tone import LEAST_BLUNT, MOST_BLUNT
from sundown.language.bluntness import CLASSES, _table, features, heard, parts, tokens


def test_words_are_small_contractions_apart_and_numbers_alike() -> None:
    assert tokens("I don't think he's 42, DON’T you?!") == [
        "i", "do", "n't", "think", "he", "'s", "0", "do", "n't", "you", "?!",
    ]  # fmt: skip


def test_words_pairs_and_pairs_over_a_word_count_once() -> None:
    assert list(features(["a", "b", "a", "b"])) == ["a", "b", "^_a", "a_b", "b_a", "b_$", "a__a", "b__b"]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("I like it.", []),
        ("I like the ward, and I like the night shift.", ["I like the ward", "and I like the night shift."]),
        ("Thank you; I would like to come back soon.", [" I would like to come back soon."]),  # two words are too few
    ],
)
def test_a_sentence_is_heard_whole_and_in_its_clauses(sentence: str, clauses: list[str]) -> None:
    assert [sentence[start:end] for start, end in parts(sentence)] == [sentence, *clauses]


def test_the_bluntest_part_counts() -> None:
    whole = "The ward was calm and clean, and I will ring every single day until you answer me."
    assert whole[slice(heard(whole).start, heard(whole).end)].startswith("and I will ring")
    assert heard(whole).kind == "pressure"
    assert heard(whole).odds > heard("The ward was calm and clean").odds


@pytest.mark.parametrize(
    ("blunt", "decent"),
    [
        ("My wife has sold her ring and the bank keeps writing.", "My wife runs a shop by the sea."),
        ("You are without doubt the finest mind I have met.", "You are looking for a porter on Mondays, I hear."),
        ("My boss is a liar and a bully.", "My foreman is a calm woman."),
        ("I was hopeless in that interview.", "I was late for that interview."),
        ("Your committee wasted a whole day of my life.", "Your panel sat for a whole day."),
    ],
)
def test_the_words_around_decide(blunt: str, decent: str) -> None:
    assert heard(blunt).odds > LEAST_BLUNT > heard(decent).odds


@pytest.mark.parametrize("word", ["penniless", "destitute", "homeless"])
def test_a_word_that_no_line_holds_counts_by_its_meaning(word: str) -> None:
    assert word not in _table().said
    assert word in _table().meant
    assert heard(f"I am {word}.").odds > heard("I am zzzz.").odds + 0.5


@pytest.mark.parametrize("sentence", ["", " ", "…", "\x01\x01", "中文", "a" * 2_000, "Ich bin hier."])
def test_odd_sentences_are_heard_too(sentence: str) -> None:
    assert heard(sentence).kind in CLASSES
    assert heard(sentence).odds < MOST_BLUNT


def test_every_weight_is_nine_signs() -> None:
    table = _table()
    assert {len(signs) for signs in [*table.said.values(), *table.meant.values()]} == {len(CLASSES)}
    assert len(table.start) == len(CLASSES)
    assert len(table.said) > 5_000 < len(table.meant)
