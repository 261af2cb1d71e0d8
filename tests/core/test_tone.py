"""The notation of wordings: what a pattern takes, and what a sentence needs before the pattern is tried."""

from __future__ import annotations

import importlib

import pytest

from sundown.core.tone import Tone, Wording, compiled, sign
from sundown.preflight import checks

MEANT = {
    ("{i} .. <need> .. (?:answer|reply)", "I really need an answer"): True,
    ("{i} .. <need> .. (?:answer|reply)", "We need, at last, a reply"): True,
    ("{i} .. <need> .. (?:answer|reply)", "They need an answer"): False,  # the class {i} is the writer
    ("{i} .. <need> .. (?:answer|reply)", "I need a new pair of boots, not an answer"): False,  # more than three words
    ("{i} <need> … (?:answer)", "I need a new pair of boots, not an answer"): True,  # up to eight
    ("<still> no", "Distill nothing"): False,  # whole words only
    ("your <loss>", "YOUR\nLOSS"): True,
}


@pytest.mark.parametrize(("asked", "found"), MEANT.items(), ids=[" / ".join(pair) for pair in MEANT])
def test_a_wording_takes_words_of_its_classes_within_its_gaps(asked: tuple[str, str], found: bool) -> None:
    wording, sentence = asked
    assert (compiled(wording).search(sentence) is not None) is found


def test_alternatives_at_the_outermost_level_are_wordings_of_their_own() -> None:
    ways = sign("message", "better", "your <loss>|(?:so|such)? ?<sad|bad> how|<time> (?:will|may) tell").wordings
    assert [way.text for way in ways] == ["your <loss>", "(?:so|such)? ?<sad|bad> how", "<time> (?:will|may) tell"]
    assert [sorted(way.anchors) for way in ways] == [["loss"], ["bad", "sad"], ["time"]]


def test_what_must_be_there_is_known_before_the_pattern_is_tried() -> None:
    """Optional parts and parts that are no plain words ask for nothing."""
    wording = Wording("{me} .. (?:often )?<rent|bills> (?:is|are)(?! paid) (?:due|calls?) (?:\\w+ly|so)")
    assert [sorted(each) for each in wording.needs] == [
        ["me", "us"],
        ["are", "is"],
        ["call", "calls", "due"],
    ]


def test_every_wording_of_a_check_can_be_read_and_has_an_anchor() -> None:

    modules = [importlib.import_module(f"sundown.preflight.{check.name}") for check in checks()]
    tones = [value for module in modules for value in vars(module).values() if isinstance(value, Tone)]
    signs = [each for tone in tones for each in tone.signs]
    assert len(signs) > 20
    assert [wording.text for each in signs for wording in each.wordings if not wording.anchors] == []
    for each in signs:
        assert each.message
        assert each.unless == "" or each.excuse is not None
        assert all(wording.pattern for wording in each.wordings)
