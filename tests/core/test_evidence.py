"""Numbers, names and claims of a letter carry the fact that supports them."""

from __future__ import annotations

from datetime import date

import pytest

from sundown import library
from sundown.core.evidence import evidence
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.preflight import nearly_the_same


def told(text: str, kind: str) -> list[tuple[str, str, str]]:
    """What is evidence of that kind: words of the letter, the fact, and that fact's words."""
    body = f"Dear Denise Kowalski,\n\n{text}\n"
    letter = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", body=body, opportunity="icu",
                           written_on=date(2026, 3, 10))  # fmt: skip
    playbook = library.playbook_for(EXAMPLE_SEARCH)
    [placed] = examinations([Named("a.md", letter)], EXAMPLE_SEARCH, WRITTEN_ON, [], playbook, nearly_the_same)
    assert isinstance(placed, Examination)
    found = [each for each in evidence(placed) if each.kind == kind]
    assert all(body[each.start : each.end] == each.quote for each in found)
    return [(each.quote, each.origin, each.text) for each in found]


def test_a_number_carries_the_fact_that_shares_most_words() -> None:
    text = "I cut medication errors by thirty percent, and saw 400 patients."
    assert told(text, "number") == [
        ("thirty percent", "seeker Amara Okafor", "cut night-shift medication errors by 30 %")
    ]


@pytest.mark.parametrize(
    ("text", "quote", "origin", "fact"),
    [
        ("I told Dr. Patel.", "Patel", "contact Raj Patel", "Raj Patel, Lakeshore General"),
        ("At Mercy Hospital I learnt it.", "Mercy Hospital", "seeker Amara Okafor", "Mercy Hospital"),
        ("I want to be your ICU Nurse.", "ICU Nurse", "Lakeshore General", "ICU Nurse, Lakeshore General"),
    ],
)
def test_a_name_carries_whose_it_is(text: str, quote: str, origin: str, fact: str) -> None:
    assert told(text, "name") == [(quote, origin, fact)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("The dialysis machine is one on which I trained a dozen colleagues.",
         ["trained 12 new colleagues on the dialysis machine"]),
        ("The nurse-to-patient ratio project stayed with me.", ["nurse-to-patient ratio project"]),
        ("I walked home along the lake.", []),
    ],
)  # fmt: skip
def test_a_sentence_carries_the_fact_whose_words_it_has(text: str, facts: list[str]) -> None:
    assert [fact for _, _, fact in told(text, "claim")] == facts
