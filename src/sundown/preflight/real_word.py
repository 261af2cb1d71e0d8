"""No word stands where another one was meant.

"Manger", "pubic" and "form you" are words, so a dictionary lets them pass. Three things find them: tables of wordings
that letters about jobs get wrong, counts of which words stand side by side in English, for some two thousand words that
are taken for each other, and Harper. What is next to certain must be confirmed, the rest is warned about. A word that
your record has, or the letter twice, is left alone unless it fits very badly: a debrief about moral questions may be
answered with "moral".

Example: "I have thought about the roll since Tuesday" (role), "your nursing manger" (manager).
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Words that are there for others."""
    yield from found(letter, "real_word")


PASSES = (
    Example(body="I heard from your manager that the role is still open, and it's quite near.\n"),
    Example(body="You're right about their first year, and I would rather lose an hour than the principle.\n"),
)
FAILS = (
    Example(body="Your nursing manger told me about the ratio project.\n", quote="manger"),
    Example(body="I look forward to hearing form you.\n", quote="form"),
    Example(body="I liked how openly you talked about there first year.\n", quote="there"),
    Example(body="The second talk went deeper then I had expected.\n", quote="then"),
)
