"""Nothing is left to fill in.

A bracket, a template's field, a row of underscores, XX where a figure goes, "insert date" or a note to oneself tells
the reader that the letter was not written for them. Every such place blocks, in the subject too; what may be meant,
such as TBD, is asked about. An e-mail without a subject and a letter without a text are blanks as well. Citations such
as [1], "[sic]" and addresses in pointed brackets are no blanks.

Example: "I enjoyed talking about [topic]."
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sundown.core.anatomy import Span
from sundown.core.drafting.plain import shortened
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.preflight._blanks import CERTAIN, LIKELY, NOBODY, Habit

CITES = ("S1-12", "S3-14", "S4-28")


def check(letter: Examination) -> Iterator[Finding]:
    """Blanks in the subject and in the body, and what is missing altogether."""
    yield from _subject(letter)
    body = letter.letter.body
    for place in _places(CERTAIN, body):
        yield letter.within("body", "block", place, _left(body, place))
    start, end = letter.anatomy.salutation
    if NOBODY.match(body[start:end]) and end > start:
        yield letter.at("block", Span(start, end, ""), "the salutation names nobody")
    for place in _places(LIKELY, body):
        if not _is_known(letter, body[slice(*place)]):
            shown = shortened(body[slice(*place)], 80)
            yield letter.within("body", "confirm", place, f"{shown} is still open: is it meant to go out like that?")
    if not letter.anatomy.words:
        yield letter.missing("block", "the letter has no text yet")


def _subject(letter: Examination) -> Iterator[Finding]:
    subject = letter.letter.subject or ""
    if letter.medium == "email" and not subject.strip():
        yield letter.missing("block", "the e-mail has no subject")
    for place in _places(CERTAIN, subject):
        yield letter.within("subject", "block", place, _left(subject, place))


def _places(habits: Iterable[Habit], text: str) -> list[tuple[int, int]]:
    """Where the text has a blank, in order; of two that overlap only the first."""
    low = text.casefold()
    kept: list[tuple[int, int]] = []
    for start, end in sorted(place for habit in habits for place in habit.places(text, low)):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _left(text: str, place: tuple[int, int]) -> str:
    return f"still to fill in: {shortened(text[slice(*place)], 80)}"


def _is_known(letter: Examination, said: str) -> bool:
    """Whether it is part of the employer's or the post's name."""
    return said.casefold() in f"{letter.organization} {letter.title}".casefold()


PASSES = (
    Example(body="Dear Ms. Kowalski,\n\nThank you for your time, as promised [1].\n"),
    Example(body="My pages are at <https://okafor.example>.\n"),
)
FAILS = (
    Example(body="Dear Ms. Kowalski,\n\nI enjoyed talking about [topic].\n", quote="[topic]"),
    Example(body="Dear {{name}},\n\nThank you.\n", quote="{{name}}"),
    Example(body="Dear Ms. ,\n\nThank you.\n", quote="Dear Ms. ,"),
    Example(body="Thank you for your time.\n", subject=None),
)
