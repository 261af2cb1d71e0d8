"""The checks on faultless letters by thirteen hands: what they say there is a false alarm."""

from __future__ import annotations

import pytest
from bench.preflight.sets import Voice, voices

from sundown.core.facts import Offer
from sundown.preflight import examine

EVERY_VOICE = voices("written_on")
JUDGED_RIGHT = {
    ("gardener", "ga3"): "names",  # "Dear Miss Baines", where nobody recorded a title: S1-06 wants the whole name
    ("campcook", "e7"): "spelling",  # crutching: a shearer's word one letter from another, and not in the record
    ("mason", "a2"): "spelling",  # arrises: a mason's word, likewise
    ("teacher-norwich-2", "t4"): "claims",  # a certificate and its year that no fact holds
    ("gardener", "ga8"): "names",  # "Mrs Lowe" is known to no fact: one tick
    ("data-analyst", "v1"): "dates",  # "decide where a nurse is sent on Monday": one tick for a day beside "decide"
    ("electrician", "v3"): "claims",  # where its writer would have stood: nothing that a fact could hold
    ("midwife", "v2"): "claims",  # what some of the 46 colleagues had been through is in no fact
}
"""What asks for a tick in a clean letter, and may."""
KNOWN_WRONG = {
    ("data-analyst", "v5"): "organization",  # "the train to Union Station": no employer
    ("midwife", "v10"): "dates",  # "I rang Wyebridge this morning and accepted" is not the offer of two days before
}
"""What asks for a tick in a clean letter and should not: two of 750, not mended yet."""
FALSE_WARNINGS_A_LETTER = 0.1  # a fifth of the goal, 0.5: rules were written on these letters, and others have more


@pytest.mark.parametrize("voice", EVERY_VOICE, ids=lambda voice: voice.name)
def test_a_clean_letter_is_neither_blocked_nor_to_be_confirmed(voice: Voice) -> None:
    for examined in examine(list(voice.letters.items()), voice.journal):
        told = [each for each in examined.findings if each.severity in ("block", "confirm")]
        judged = (JUDGED_RIGHT | KNOWN_WRONG).get((voice.name, examined.file))
        assert [each for each in told if (each.severity, each.check) != ("confirm", judged)] == [], examined.file


def test_warnings_on_clean_letters_are_rare() -> None:
    letters = sum(len(voice.letters) for voice in EVERY_VOICE)
    told = [
        (voice.name, examined.file, finding.check, finding.quote)
        for voice in EVERY_VOICE
        for examined in examine(list(voice.letters.items()), voice.journal)
        for finding in examined.findings
        if finding.severity == "warn"
    ]
    assert letters >= 150
    assert len(told) <= FALSE_WARNINGS_A_LETTER * letters, told


@pytest.mark.parametrize("voice", EVERY_VOICE, ids=lambda voice: voice.name)
@pytest.mark.parametrize("kind", ["placeholder", "attachment", "salary"])
def test_a_planted_mistake_of_structure_is_found(voice: Voice, kind: str) -> None:
    """Once there is an offer a letter may speak of pay (C-17), so there it is no mistake of this kind."""
    after_an_offer = {fact.opportunity for fact in voice.journal.log if isinstance(fact, Offer)}
    for blunder in (blunder for blunder in voice.blunders if blunder.kind == kind):
        if kind == "salary" and voice.letters[blunder.letter].opportunity in after_an_offer:
            continue
        planted = blunder.planted(voice.letters[blunder.letter])
        [examined] = examine([("planted", planted)], voice.journal)
        assert kind in {finding.check for finding in examined.findings}, blunder
