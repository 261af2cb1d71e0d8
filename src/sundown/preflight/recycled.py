"""The letter does not say again what the same reader had from you before.

Each step of the process gets its own words. The measure is that of `siblings`; the finding stands on the later letter.

Example: the thanks after the second round are those after the first with another date.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.preflight.siblings import shares, told

CITES = ("S0-09", "S4-09", "C-16")


def check(letter: Examination) -> Iterator[Finding]:
    """Letters to the same reader that say the same."""
    for other in letter.own_earlier:
        message = f"{shares(other)} also in another letter of yours to {letter.name} ({other.file})"
        yield told(letter, other, f"{message}: say something new")


_FIRST = "Thank you for the hour you gave me on Tuesday. I came away sure that I want to work on your ward."

PASSES = (
    Example(body="Thank you for asking me back. Meeting the team settled it.\n", kind="second_round_thank_you",
            because_of=None, before=_FIRST),
)  # fmt: skip
FAILS = (
    Example(body=f"{_FIRST} Until soon.\n", kind="second_round_thank_you", because_of=None, before=_FIRST,
            quote="Thank you for the hour you gave me on Tuesday."),
)  # fmt: skip
