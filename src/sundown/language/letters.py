"""The slips of a letter as findings: those of its text, and those of its subject.

Names stand in the salutation and below the close, and the check of names looks at them; only spelling is looked at
there. The record's own words are those of its names, posts, notes and profile: what the trade says is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import Any

from sundown.core.anatomy import Span
from sundown.core.blanks import BLANK
from sundown.core.examination import Examination
from sundown.core.facts import Journal
from sundown.core.findings import Finding
from sundown.language import ENGLISH, LONGEST, reads, slips, unread
from sundown.language.sentence_ends import NO_SENTENCE
from sundown.language.slip import WORD, Slip

_LEAST_SIGNS = 40


def found(letter: Examination, kind: str) -> Iterator[Finding]:
    """The slips of that kind in body and subject, in order; none in a language that is not read."""
    tag = language_of(letter)
    if not reads(tag):
        return
    known = record_words(letter.situation.journal)
    subject = letter.letter.subject or ""
    for slip in slips(subject, known, tag):
        if slip.kind == kind and slip.message not in NO_SENTENCE:
            yield letter.in_subject(slip.severity, slip.start, slip.end, slip.message)
    for slip in slips(letter.letter.body, known, tag):
        if slip.kind == kind and not _is_in_blank(letter, slip) and (kind == "spelling" or _is_in_text(letter, slip)):
            yield letter.at(slip.severity, Span(slip.start, slip.end, ""), slip.message, slip.suggest)


def language_of(letter: Examination) -> str:
    """The language that the letter is in: English by its words, else the writer's; unknown where it is neither.

    A writer of another language may write an English letter, and then it is the English of the United States.
    """
    own = letter.seeker.language
    if letter.anatomy.english and len(letter.anatomy.text) >= _LEAST_SIGNS:
        return own if own.casefold().startswith(ENGLISH) else f"{ENGLISH}-US"
    if own.casefold().startswith(ENGLISH) and len(letter.anatomy.text) >= _LEAST_SIGNS:
        return own if letter.letter.body.isascii() else "und"
    return own


def not_looked_at(letter: Examination) -> str | None:
    """Why spelling was not looked at, or not all of it; None where it was, or where there is nothing to say."""
    tag = language_of(letter)
    if not reads(tag):
        return None
    if (reason := unread(tag)) is not None:
        return f"spelling was not looked at: {reason}"
    if len(letter.letter.body) > LONGEST:
        return f"the language was looked at in the first {LONGEST:,} characters only"
    return None


def _is_in_blank(letter: Examination, slip: Slip) -> bool:
    """Whether it stands in a question to the writer, in brackets, which is not the letter's text."""
    return any(blank.start() <= slip.start < blank.end() for blank in BLANK.finditer(letter.letter.body))


def _is_in_text(letter: Examination, slip: Slip) -> bool:
    return any(start <= slip.start and slip.end <= end + 1 for start, end in letter.anatomy.parts)


class _ByIdentity:
    """A journal as a key: the same object is the same journal."""

    def __init__(self, held: Journal) -> None:
        self.held = held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and self.held is other.held


def record_words(journal: Journal) -> frozenset[str]:
    """Every word of the record's texts, in small letters: names, organizations, posts, criteria, skills, notes."""
    return _words(_ByIdentity(journal))


@lru_cache(maxsize=8)
def _words(journal: _ByIdentity) -> frozenset[str]:
    held = journal.held
    texts = _texts((held.seekers, held.contacts, held.opportunities, held.log))
    return frozenset(word.casefold().removesuffix("'s") for text in texts for word in _parts(text))


def _parts(text: str) -> Iterator[str]:
    for match in WORD.finditer(text.replace("’", "'")):
        yield match.group()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
