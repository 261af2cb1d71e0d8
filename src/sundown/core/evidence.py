"""Evidence: which fact supports which number, name and claim of a letter, for whoever reads it over (S1-01)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.anatomy import Span
from sundown.core.examination import Examination
from sundown.core.figures import WEAK_STEMS, Figure, figures, same_noun, same_value, shared
from sundown.core.record import Held
from sundown.core.stems import stems

NUMBER, NAME, CLAIM = "number", "name", "claim"
_SHORTEST_NAME = 3
_FEWEST_SHARED = 2
_NO_CLAIM = ("contact ", "interview of ")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A number, name or claim of the body: its place in code points, its words, and the fact that holds it."""

    kind: str
    start: int
    end: int
    quote: str
    origin: str
    text: str


def evidence(letter: Examination) -> tuple[Evidence, ...]:
    """Everything in the text that a fact holds, in order; of a sentence the fact that shares most words with it.

    What no fact holds is left out: the checks `numbers`, `names` and `claims` tell of what matters.
    """
    if letter.endless:
        return ()
    found = [each for sentence in letter.anatomy.sentences for each in _of_sentence(letter, sentence)]
    return tuple(sorted([*found, *_names(letter)], key=lambda each: (each.start, -each.end)))


def _of_sentence(letter: Examination, sentence: Span) -> Iterator[Evidence]:
    claim = _claim(letter, sentence)
    if claim is not None:
        yield _evidence(letter, CLAIM, (sentence.start, sentence.end), claim)
    for figure in figures(sentence.text):
        fact = _supporting(letter, figure)
        if fact is not None:
            place = (sentence.start + figure.amount.start, sentence.start + figure.amount.end)
            yield _evidence(letter, NUMBER, place, fact)


def _evidence(letter: Examination, kind: str, place: tuple[int, int], fact: Held) -> Evidence:
    return Evidence(kind, *place, letter.letter.body[slice(*place)], fact.origin, fact.text)


def _supporting(letter: Examination, figure: Figure) -> Held | None:
    """The fact that has that number, of the same thing if one has."""
    holding = [(fact, recorded) for fact, recorded in letter.record.figures if same_value(figure, recorded)]
    best = max(holding, key=lambda each: 2 * same_noun(figure, each[1]) + shared(figure, each[0].stems), default=None)
    return best[0] if best is not None else None


def _claim(letter: Examination, sentence: Span) -> Held | None:
    """The fact whose words the sentence has: at least two that tell something, and half of the fact's."""
    said = stems(sentence.text) - WEAK_STEMS
    shares = [(len(said & (held.stems - WEAK_STEMS)), held) for held in letter.record.held if _may_be_claimed(held)]
    most, fact = max(shares, key=lambda each: each[0], default=(0, None))
    if fact is None or most < _FEWEST_SHARED or 2 * most < len(stems(fact.text) - WEAK_STEMS):
        return None
    return fact


def _may_be_claimed(held: Held) -> bool:
    return not held.is_address and not held.origin.startswith(_NO_CLAIM) and len(held.text.split()) > 1


def _names(letter: Examination) -> Iterator[Evidence]:
    """The names of people, employers and posts that the record has, where they stand; of two the longer one."""
    taken: set[int] = set()
    for name, origin, text in sorted(_known(letter), key=lambda each: -len(each[0])):
        for start, end in letter.anatomy.parts:
            for match in re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").finditer(letter.anatomy.flat, start, end):
                if taken.isdisjoint(range(*match.span())):
                    taken.update(range(*match.span()))
                    yield Evidence(NAME, *match.span(), letter.letter.body[slice(*match.span())], origin, text)


def _known(letter: Examination) -> Iterator[tuple[str, str, str]]:
    """Every name with the fact it is of and what it is there."""
    journal = letter.record.journal
    known: dict[str, tuple[str, str]] = {}
    for contact in journal.contacts.values():
        what = ", ".join(filter(None, (contact.name, contact.title, contact.organization)))
        for name in (contact.name, contact.name.split()[-1], contact.organization or ""):
            known.setdefault(name, (f"contact {contact.name}", what))
    for post in journal.opportunities.values():
        what = ", ".join(filter(None, (post.title, post.organization)))
        for name in (post.organization, *post.also_called, post.title or "", *post.title_also):
            known.setdefault(name, (post.organization, what))
    for seeker in journal.seekers.values():
        for name in seeker.profile.employers:
            known.setdefault(name, (f"seeker {seeker.name}", name))
    yield from ((name, *fact) for name, fact in known.items() if len(name) >= _SHORTEST_NAME)
