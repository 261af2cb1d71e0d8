"""Verbs agree, forms are right, no small word is missing.

Agreement ("my colleagues says"), forms of verbs ("I have wrote"), I and me, apostrophes, a and an, small words that got
lost ("I look forward hearing"). Each sentence is read for its noun phrases, its groups of verbs and its clauses, and a
word counts as wrong only where none of its readings fits. A form that exists nowhere must be confirmed, the rest is
warned about.

Example: "My experience with older patients go back to 2012."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Agreement, verb forms, pronouns, apostrophes, articles, missing words."""
    yield from found(letter, "grammar")


PASSES = (
    Example(body="My colleagues say that I have written an honest handover sheet. It's an hour's work each week.\n"),
    Example(body="She asked whether I could start in June, and my manager and I would be glad to.\n"),
)
FAILS = (
    Example(body="My colleagues says that I am calm on the phone.\n", quote="says"),
    Example(body="I have wrote it down.\n", quote="wrote"),
    Example(body="I spent half a hour on the ward.\n", quote="a"),
    Example(body="Between you and I, nights suit me.\n", quote="I"),
    Example(body="I would glad to send you the sheet.\n", quote="glad"),
)
