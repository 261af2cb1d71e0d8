"""Sentences end, and signs stand where they belong.

A sentence at the end of a paragraph without a stop, or in the middle of one; a question without its mark; a blank
before a comma or none behind it, two commas, a comma between a verb and its object; brackets and quotation marks that
are not closed; a small letter where a sentence begins. All of it is only warned about. Two sentences with no more
than a comma between them are not found.

Example: "Thank you for the talk , it helped" (a blank too many, and no full stop)
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Signs that are missing, doubled or misplaced."""
    yield from found(letter, "punctuation")


PASSES = (
    Example(body="Dear Ms. Kowalski,\n\nThank you, and Dr. Patel, for the hour at 3 p.m., which I enjoyed.\n\nAmara\n"),
    Example(body="Two points:\n\n- nights suit me\n- the course is booked\n"),
)
FAILS = (
    Example(body="Thank you for the talk , and for the tour.\n", quote=" ,"),
    Example(body="Thank you for the talk,and for the tour.\n", quote=",and"),
    Example(body="Dear Ms. Kowalski,\n\nThank you for the hour that you gave me\n\nAmara Okafor\n", quote="me"),
)
