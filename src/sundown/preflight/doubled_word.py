"""No word stands twice in a row.

A doubled word must be confirmed. "Had had" and "that that" can be right and are left alone.

Example: "Thank you for letting me see the the ward."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Words that stand twice."""
    yield from found(letter, "doubled_word")


PASSES = (
    Example(body="We had had the same trouble, and I am told that that is rare.\n"),
)  # fmt: skip
FAILS = (
    Example(body="Thank you for letting me see the the ward.\n", quote="the the"),
    Example(body="Thank you for showing me your\nyour handover sheet.\n", quote="your\nyour"),
)
