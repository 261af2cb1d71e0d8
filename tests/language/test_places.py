"""Words that cannot stand where they stand, questions and sentences without their sign, beside right ones."""

from __future__ import annotations

import pytest

from sundown.language import slips
from sundown.language.slip import Slip

WRONG = [
    ("The bolts had worked lose in the night.", "real_word", "loose"),
    ("I would rather fix a pump twice then explain it once.", "real_word", "than"),
    ("I lead a crew of five on the bridge repair in 2019.", "real_word", "led"),
    ("I kept the minuets of the board.", "real_word", "minutes"),
    ("Does this time suit you, or are you away in June.", "punctuation", "?"),
    ("Do your patients keep theirs on.", "punctuation", "?"),
    ("Would half past five be early enough.", "punctuation", "?"),
    ("If it has moved, could you tell me roughly to when.", "punctuation", "?"),
    ("How long does the trial week last.", "punctuation", "?"),
    ("It was good to meet you I am sure that we would work well.", "punctuation", "you."),
    ("I enjoyed your tour I would be glad to come back.", "punctuation", "tour."),
    ("You ran it as your father did I am still struck by it.", "punctuation", "did."),
]
RIGHT = [
    "We stripped the wall back to bare brick.",
    "It is a bad time with the pour at the bridge.",
    "May your fields be kind to you next year.",
    "May I thank you again for the tour.",
    "Should I be chosen, I would start at once.",
    "Do call me at noon.",
    "Will Harris showed me the yard.",
    "What is true of the yard is true of me.",
    "I asked whether the date had moved.",
    "So did I when I was young.",
    "Only then did I see the crack.",
    "When I met you I knew it.",
    "The first thing I saw was the crane.",
    "I told you I would write.",
    "Thank you for the talk I had with your team.",
    "As a cook I have run a kitchen.",
]


def _told(text: str) -> list[Slip]:
    return [slip for slip in slips(text) if slip.kind in ("real_word", "punctuation")]


@pytest.mark.parametrize(("text", "kind", "meant"), WRONG, ids=[text for text, _, _ in WRONG])
def test_what_cannot_stand_there_is_told_with_what_was_meant(text: str, kind: str, meant: str) -> None:
    assert [(slip.kind, slip.suggest[:1]) for slip in _told(text)] == [(kind, (meant,))]


@pytest.mark.parametrize("text", RIGHT)
def test_what_comes_near_and_is_right_is_left_alone(text: str) -> None:
    assert _told(text) == []


def test_a_word_with_the_stem_of_one_of_the_record_is_its_own() -> None:
    text = "I am cooking at the hollow with two aides."
    assert [slip.suggest for slip in _told(text)] in ([], [("looking",)])
    assert [slip for slip in slips(text, frozenset(("cooked",))) if slip.kind == "real_word"] == []
