"""Numbers of a letter carry the fact that supports them."""

from __future__ import annotations

from datetime import date

from sundown import library
from sundown.core.evidence import evidence
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.preflight import nearly_the_same


def test_a_number_carries_the_fact_that_shares_most_words() -> None:
    body = "Dear Denise Kowalski,\n\nI cut medication errors by thirty percent, and saw 400 patients.\n"
    letter = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", body=body, opportunity="icu",
                           written_on=date(2026, 3, 10))  # fmt: skip
    playbook = library.playbook_for(EXAMPLE_SEARCH)
    [placed] = examinations([Named("a.md", letter)], EXAMPLE_SEARCH, WRITTEN_ON, [], playbook, nearly_the_same)
    assert isinstance(placed, Examination)
    told = [(each.quote, each.origin, each.text) for each in evidence(placed)]
    assert told == [("thirty percent", "seeker Amara Okafor", "cut night-shift medication errors by 30 %")]
