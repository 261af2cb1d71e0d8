"""Evidence: which fact supports which number of a letter, for whoever reads it over (S1-01)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.claims.amounts import Amount, holds_amount
from sundown.core.claims.days import amounts_beside, days_in
from sundown.core.examination import Examination
from sundown.core.record import Held
from sundown.core.stems import stems


@dataclass(frozen=True, slots=True)
class Evidence:
    """A number of the body: its place in code points, its words, and the fact that holds it with that fact's text."""

    start: int
    end: int
    quote: str
    origin: str
    text: str


def evidence(letter: Examination) -> Iterator[Evidence]:
    """Every number of the text that a fact holds, in order, each with the fact that shares most words with it.

    Numbers that no fact holds are left out: the check `numbers` tells of those that matter.
    """
    flat = letter.anatomy.flat
    for amount in amounts_beside(days_in(flat), flat):
        around = next((each.text for each in letter.anatomy.sentences if each.start <= amount.start < each.end), None)
        fact = _supporting(letter, amount, around) if around is not None else None
        if fact is not None:
            quote = letter.letter.body[amount.start : amount.end]
            yield Evidence(amount.start, amount.end, quote, fact.origin, fact.text)


def _supporting(letter: Examination, amount: Amount, sentence: str) -> Held | None:
    said = stems(sentence)
    holding = [held for other, held in letter.record.numbers if holds_amount(amount, [other])]
    return max(holding, key=lambda held: len(said & held.stems), default=None)
