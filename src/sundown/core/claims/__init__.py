"""Claims: what a text asserts that can be held against facts, and which of it the facts do not hold.

A claim is a name, a number, a date, a title, an employer, a quality that the writer ascribes to themselves, or a deed:
what "I" or "we" did, or "you" said. Numbers are compared by their value, days by what is said of them, names by whole
words, qualities and deeds by their stems. Made for English.

What this can't see: a deed without such a subject, name, number or quality ("the changes saved the season"); a
number that stands in the facts but counts something else there, units of measure apart; "not", so that a fact turned
round passes; and whom a held name did what. An unmarked text is therefore no proven text: somebody has to read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from sundown.core.anatomy import Anatomy
from sundown.core.claims.amounts import Amount, amounts_in, holds_amount
from sundown.core.claims.days import Day, days_in, holds_day
from sundown.core.claims.deeds import deeds_in, telling_stems
from sundown.core.claims.names import Name, holds_name, names_in, titles_in, words_of
from sundown.core.claims.qualities import qualities_in
from sundown.core.stems import stem, stems
from sundown.core.stems import words_of as plain_words_of

KINDS = ("name", "number", "date", "title", "employer", "quality", "deed")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: its kind, its words as they stand, and its place in code points."""

    kind: str
    text: str
    start: int
    end: int


def claims(text: str) -> tuple[Claim, ...]:
    """Every claim of a text, in its order. A deed may hold other claims."""
    return tuple(claim for claim, _ in _found(text))


def unsupported(text: str, held: Iterable[str]) -> tuple[Claim, ...]:
    """The claims of a text that none of the `held` texts holds.

    A deed is held where at least half of its telling stems stand in them; everything else has to be there whole.
    """
    facts = _Held(tuple(held))
    return tuple(claim for claim, meant in _found(text) if not facts.hold(claim, meant))


# ------------------------------------------------------------------------------------------ finding

_Meant = Amount | Day | Name | frozenset[str]
"""What a claim comes down to when it is compared; of a title, quality or deed the stems."""


def _found(text: str) -> list[tuple[Claim, _Meant]]:
    """Each claim with what it comes down to. What one kind took, the next does not see: "March 10" is no number."""
    anatomy = Anatomy(text, (0, 0), ((0, len(text)),))
    found = [*_in_words(anatomy), *_in_sentences(anatomy)]
    found.sort(key=lambda each: each[1:3])
    return [(Claim(kind, text[start:end], start, end), meant) for kind, start, end, meant in found]


def _in_words(anatomy: Anatomy) -> Iterator[tuple[str, int, int, _Meant]]:
    """Days, names, numbers and titles."""
    flat = anatomy.flat
    days = days_in(flat)
    names = names_in(_without(flat, days), [span.start for span in anatomy.sentences])
    rest = _without(flat, [*days, *names])
    yield from (("date", day.start, day.end, day) for day in days)
    yield from ((name.kind, name.start, name.end, name) for name in names)
    for amount in _amounts_beside(days, flat):
        if "\0" not in rest[amount.start : amount.end]:
            yield "number", amount.start, amount.end, amount
    yield from (("title", start, end, stems(flat[start:end])) for start, end in titles_in(rest))


def _in_sentences(anatomy: Anatomy) -> Iterator[tuple[str, int, int, _Meant]]:
    """Qualities and deeds, whose meaning hangs on who is spoken of."""
    for span in anatomy.sentences:
        for start, end in qualities_in(span.text):
            yield "quality", span.start + start, span.start + end, stems(span.text[start:end])
        for start, end in deeds_in(span.text):
            yield "deed", span.start + start, span.start + end, telling_stems(span.text[start:end])


def _amounts_beside(days: Iterable[Day], flat: str) -> Iterator[Amount]:
    """The numbers that are no part of a day; what looks like a bare year may be a number."""
    return amounts_in(_without(flat, [day for day in days if not flat[day.start : day.end].isdecimal()]))


def _without(text: str, taken: Iterable[Day | Name]) -> str:
    """The text with these places blotted out; as long as the text."""
    kept = list(text)
    for place in taken:
        kept[place.start : place.end] = "\0" * (place.end - place.start)
    return "".join(kept)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in plain_words_of(text))


# ------------------------------------------------------------------------------------------ holding


class _Held:
    """What the facts hold, taken apart once for all claims of a text."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        flats = [Anatomy(text, (0, 0), ()).flat for text in texts]
        self.words = [words_of(flat) for flat in flats]
        days = [days_in(flat) for flat in flats]
        self.days = list(chain.from_iterable(days))
        self.amounts = list(chain.from_iterable(map(_amounts_beside, days, flats)))
        self.stems = frozenset().union(*map(_stems, flats))

    def hold(self, claim: Claim, meant: _Meant) -> bool:
        """Whether they hold that claim."""
        if isinstance(meant, Day):
            return holds_day(meant, self.days, self.amounts)
        if isinstance(meant, Amount):
            return holds_amount(meant, self.amounts)
        if isinstance(meant, Name):
            return holds_name(meant, self.words)
        found = len(meant & self.stems)
        return 2 * found >= len(meant) if claim.kind == "deed" else found == len(meant)
