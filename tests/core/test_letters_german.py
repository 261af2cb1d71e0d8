"""The German letter files: slots stand where their words fit, there are ways enough, and the German is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from sundown import library

KINDS = library.letter_kinds("de")
TO_INTERVIEWERS = ("thank_you_email", "strategic_letter", "second_round_thank_you")


def every_sentence() -> Iterator[tuple[str, str]]:
    for kind in KINDS.values():
        for element in kind.elements:
            for way in element.ways:
                yield from ((kind.name, sentence) for sentence in way)


def test_every_kind_goes_on_in_lower_case_behind_its_salutation() -> None:
    for kind in KINDS.values():
        if all(style.salutation is None for style in kind.styles.values()):
            continue
        first = kind.elements[0].name
        for element in (element for element in kind.elements if element.name == first):
            for sentence in (sentence for way in element.ways for sentence in way):
                assert re.match(r"[a-zäöü{]|Ihnen |Ihr|Sie ", sentence), (kind.name, sentence)


def test_there_are_enough_ways_for_the_largest_panel() -> None:
    """C-06: up to seven people get a letter each, and helpers a card each."""
    for kind in (*TO_INTERVIEWERS, "helper_card"):
        assert all(len(way) >= 7 for element in KINDS[kind].elements for way in element.ways), kind


# These bring their own blank or comma along, so they stand directly behind a noun or a clause and end their sentence.
JOINED = ("topic", "met_topic", "brief_topic", "useful", "question", "because", "why_there", "rapport")
BEFORE = {
    "topic": r"(Gespräch|Austausch)$", "met_topic": r"Gespräch$", "brief_topic": r"Austausch$",
    "useful": r"(Auskunft|Text|Lektüre)$",
    "rapport": r"Gespräch$", "question": r"Frage$", "because": r"[a-zäöüß]$", "why_there": r"[a-zäöüß]$",
    "proof": r": $", "quiet_proof": r": $", "addition": r": $", "result": r": $", "point": r": $", "worry": r": $",
    "did": r"\bSie $",
}  # fmt: skip


@pytest.mark.parametrize("slot", sorted(BEFORE))
def test_slots_stand_where_their_words_fit(slot: str) -> None:
    for kind, sentence in every_sentence():
        for place in re.finditer(rf"{{{slot}}}", sentence):
            assert re.search(BEFORE[slot], sentence[: place.start()]), (kind, sentence)
            assert slot not in JOINED or sentence[place.end() :].startswith("."), (kind, sentence)


def test_people_stand_only_where_herr_becomes_herrn() -> None:
    """Behind a preposition, or as the object of a verb."""
    behind = r"(mit|von|an|für|bitte|auch|ebenso|noch|gern|meinen Dank auch|Ihnen|Sie) $|: $"
    for kind, sentence in every_sentence():
        for slot in ("others", "callers", "people_met", "whom", "consultant"):
            for before in sentence.split(f"{{{slot}}}")[:-1]:
                assert re.search(behind, before), (kind, sentence)


def test_sentences_are_plain() -> None:
    """S0-02, S1-05: no begging, no flattery, no stilted or borrowed words; the polite form throughout."""
    loud = (
        r"!|\bhiermit möchte|verzweifelt|unbedingt|großartig|fantastisch|begeistert|leidenschaft|\bTeamplayer"
        r"|\bChallenge|\bFeedback|\bJob\b|\bdu\b|\bdein|bezüglich|diesbezüglich|seitens|zwecks|Kenntnisnahme|\bMeeting\b"
    )
    for kind, sentence in every_sentence():
        assert not re.search(loud, re.sub(r"{\w+}", "", sentence), re.I), (kind, sentence)


def test_no_two_sentences_of_one_element_begin_alike() -> None:
    """Of the letters to a panel: their first three words differ within each way."""
    for kind in TO_INTERVIEWERS:
        for element in KINDS[kind].elements:
            for way in element.ways:
                openings = [" ".join(sentence.split()[:3]) for sentence in way]
                assert len(set(openings)) == len(openings), (kind, element.name, sorted(openings))
