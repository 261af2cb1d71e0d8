"""The notation of wordings: what a pattern takes, and what a sentence needs before the pattern is tried."""

from __future__ import annotations

import importlib

import pytest

from sundown import library
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.surroundings import Named, examinations
from sundown.core.tone import LEAST_BLUNT, MOST_BLUNT, Heard, Tone, Wording, compiled, sign
from sundown.core.written import WrittenLetter
from sundown.preflight import checks, nearly_the_same

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


def _letter(body: str) -> Examination:
    letter = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                           subject="Thank you", body=body + "\n")  # fmt: skip
    playbook = library.playbook_for(EXAMPLE_SEARCH)
    [placed] = examinations([Named("a.md", letter)], EXAMPLE_SEARCH, WRITTEN_ON, [], playbook, nearly_the_same)
    assert isinstance(placed, Examination)
    return placed


@pytest.mark.parametrize(
    ("odds", "severity", "told"),
    [
        (LEAST_BLUNT - 0.1, "warn", []),  # it sounds decent: the wording does not count
        (LEAST_BLUNT, "warn", ["shouts"]),
        (LEAST_BLUNT - 0.1, "block", ["shouts"]),  # what blocks is unmistakable in any sentence
    ],
)
def test_how_a_sentence_sounds_decides_whether_a_wording_counts(odds: float, severity: str, told: list[str]) -> None:
    shouts = sign("shouts", "", "i will <shout>", severity=severity)
    tone = Tone(shouts, listen=lambda sentence: Heard(odds, "noise", 0, len(sentence)), kind="noise")
    assert [each.message for each in tone.findings(_letter("I will shout at the end of the day."))] == told


@pytest.mark.parametrize(
    ("odds", "kind", "told"),
    [
        (MOST_BLUNT, "noise", ["at the end of the day"]),
        (MOST_BLUNT - 0.1, "noise", []),
        (MOST_BLUNT, "smell", []),  # another check tells that
    ],
)
def test_what_sounds_blunt_beyond_doubt_needs_no_wording(odds: float, kind: str, told: list[str]) -> None:
    tone = Tone(sign("shouts", "", "i will <shout>"), listen=lambda sentence: Heard(odds, kind, 12, 33), kind="noise",
                otherwise=sign("loud", ""))  # fmt: skip
    found = tone.findings(_letter("I sing out, at the end of the day, as you do."))
    assert [each.quote for each in found if each.where == "body"] == told


def test_nobody_listens_to_a_letter_that_is_not_english() -> None:
    tone = Tone(sign("schreit", "", "ich <schreie>"), listen=lambda sentence: Heard(-9, "noise", 0, 1), kind="noise")
    told = tone.findings(_letter("Ich schreie am Ende des Tages, und Sie hören es im ganzen Haus."))
    assert [each.message for each in told] == ["schreit"]
