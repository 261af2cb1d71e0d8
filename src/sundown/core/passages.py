"""Places of a letter: the sentence around one, and the runs of words with capitals that may be names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from sundown.core.anatomy import flattened
from sundown.core.claims.words import is_ordinary
from sundown.core.drafting.plain import word_set
from sundown.core.examination import Examination
from sundown.core.people import NAME_WORD

Run = tuple[re.Match[str], ...]
"""The words of something that may be a name, small ones between them included."""

JOINS = word_set("of the and for de der des du von van am upon on le la")
"""Small words between the words of a name."""

_DAYS_AND_MONTHS = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday christmas easter januar februar märz mai juni juli oktober dezember montag "
    "dienstag "
    "mittwoch donnerstag freitag samstag sonntag weihnachten ostern"
)
_FAR = 600  # characters
_LONGEST_RUN = 14
_GAPS = (" ", "-", " & ", " + ")


def is_day_or_month(word: str) -> bool:
    """Whether a word, in small letters, is the name of a day or a month."""
    return word in _DAYS_AND_MONTHS


def texts(letter: Examination) -> Iterator[tuple[str, str, int]]:
    """Subject, head and body with blanks and apostrophes made alike, and where to begin.

    The head is what stands above the salutation; its lines belong to nothing beside them. The body begins behind it.
    """
    start, end = letter.anatomy.salutation
    yield "subject", letter.flat_subject, 0
    if start:
        head = letter.letter.body[:start].replace("\n", "\0")
        yield "body", flattened(head), 0
    yield "body", letter.anatomy.flat, end


def sentence(letter: Examination, where: str, place: int) -> tuple[int, int]:
    """From where to where the sentence around a place goes; the whole subject, and a line outside of the text.

    Of a sentence that nobody could read, no more than what is near.
    """
    start, end = _whole_sentence(letter, where, place)
    return max(start, place - _FAR), min(end, place + _FAR)


def _whole_sentence(letter: Examination, where: str, place: int) -> tuple[int, int]:
    if where == "subject":
        return 0, len(letter.flat_subject)
    spans = letter.anatomy.sentences
    number = bisect_right(spans, place, key=lambda span: span.start) - 1
    if number >= 0 and place < spans[number].end:
        return spans[number].start, spans[number].end
    body = letter.letter.body
    end = body.find("\n", place)
    return body.rfind("\n", 0, place) + 1, end if end >= 0 else len(body)


def openings(letter: Examination, where: str) -> frozenset[int]:
    """Where sentences begin: a capital there is no sign of a name."""
    return frozenset(span.start for span in letter.anatomy.sentences) if where == "body" else frozenset([0])


def capital_runs(letter: Examination, where: str, text: str, begin: int) -> tuple[Run, ...]:
    """The runs of words with capitals, joined by a blank, "of", "the" or "&", in order."""
    return _capital_runs(text, begin, openings(letter, where))


@lru_cache(maxsize=8)
def _capital_runs(text: str, begin: int, opening: frozenset[int]) -> tuple[Run, ...]:
    found: list[Run] = []
    run: list[re.Match[str]] = []
    for word in NAME_WORD.finditer(text, begin):
        if run and not _joined(text, run[-1], word):
            run = _closed(found, run)
        starts = word[0][:1].isupper() and not _opens(word, opening)
        if len(run) < _LONGEST_RUN and (starts or (run and word[0] in JOINS)):
            run.append(word)
        elif run:
            run = _closed(found, run)
    _closed(found, run)
    return tuple(found)


def _joined(text: str, last: re.Match[str], word: re.Match[str]) -> bool:
    gap = text[last.end() : word.start()]
    return gap in _GAPS or ((gap == ". " and last[0] in ("St", "Mt", "Ft")) or (gap == ". " and len(last[0]) == 1))


def _opens(word: re.Match[str], opening: frozenset[int]) -> bool:
    return word.start() in opening and is_ordinary(word[0].casefold())


def _closed(found: list[Run], run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Put a run with the others, without the small words at its end; what begins anew is empty."""
    while run and run[-1][0] in JOINS:
        run.pop()
    if run:
        found.append(tuple(run))
    return []
