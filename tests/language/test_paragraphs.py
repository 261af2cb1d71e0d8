"""A text is read paragraph by paragraph: together or alone, first or after an edit, it has the same slips."""

from __future__ import annotations

import random

import pytest
from bench.preflight.sets import Voice, voices
from hypothesis import given, settings
from hypothesis import strategies as st

from sundown import language
from sundown.language import forget, slips
from sundown.language.letters import record_words
from sundown.language.paragraphs import Latest, paragraphs
from sundown.language.slip import Slip

KNOWN = frozenset(("okafor", "crrt"))
PIECES = [
    "Thank you for the the tour.", "I have wrote to Ms. Okafor", "Kind regads,", "- We spoke at 3 p.m.", "(((", "",
    "It is between you and I.", "My fathers shop . Your right", "👩‍👩‍👧 \ud800 שלום", "A sentance, and more",
]  # fmt: skip


def read_anew(text: str, known: frozenset[str] = KNOWN, tag: str = "en-US") -> tuple[Slip, ...]:
    """The slips of a text, with everything forgotten that was read before."""
    forget()
    return slips(text, known, tag)


@given(st.lists(st.sampled_from(["a", "\n", "\t", " ", "\n\n"]), max_size=30).map("".join))
def test_paragraphs_lie_where_they_say_and_leave_out_nothing_but_blanks(text: str) -> None:
    found = list(paragraphs(text))
    assert all(text[each.start : each.start + len(each.text)] == each.text for each in found)
    assert "".join("".join(each.text for each in found).split()) == "".join(text.split())
    assert all("\n\n" not in each.text for each in found)


@given(st.lists(st.sampled_from(PIECES), max_size=6), st.sampled_from(["\n\n", "\n \t\n", "\n\n\n  "]))
def test_paragraphs_read_together_have_the_slips_that_each_has_alone(texts: list[str], gap: str) -> None:
    text, together = gap.join(texts), read_anew(gap.join(texts))
    alone = [
        (slip.kind, slip.start + each.start, slip.end + each.start, slip.message)
        for each in paragraphs(text)
        for slip in read_anew(each.text)
    ]
    assert [(slip.kind, slip.start, slip.end, slip.message) for slip in together] == alone


@pytest.mark.parametrize("voice", voices("written_on")[::5], ids=lambda voice: voice.name)
def test_a_letter_after_a_planted_mistake_has_the_slips_that_it_has_when_first_read(voice: Voice) -> None:
    known, tag = record_words(voice.journal), next(iter(voice.journal.seekers.values())).language
    chosen = random.Random(1).sample(voice.blunders, min(6, len(voice.blunders)))
    for blunder in chosen:
        clean = voice.letters[blunder.letter]
        read_anew(clean.body, known, tag)
        after = slips(blunder.planted(clean).body, known, tag)
        assert after == read_anew(blunder.planted(clean).body, known, tag)


def test_only_a_paragraph_that_changed_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    read = language.harper_rules.read
    monkeypatch.setattr(
        language.harper_rules, "read", lambda texts, *rest: asked.append(list(texts)) or read(texts, *rest)
    )
    read_anew("One day it rained.\n\nTwo days it didn't.\n\nOne day it rained.")
    slips("One day it rained.\n\nThree days it didn't.\n\nOne day it rained.", KNOWN, "en-US")
    assert asked == [["One day it rained.", "Two days it didn't."], ["Three days it didn't."]]


@settings(max_examples=settings.default.max_examples // 2)
@given(st.lists(st.integers(0, 9), max_size=40))
def test_only_the_latest_answers_are_kept(keys: list[int]) -> None:
    latest: Latest[int, int] = Latest(3)
    for key in keys:
        latest.keep(key, key * key)
    newest = list(dict.fromkeys(reversed(keys)))
    assert [latest.get(key) for key in newest] == [key * key if place < 3 else None for place, key in enumerate(newest)]
