"""Thanks are no flattery; praise of the person is.

Thank for what was done, shown or said, and say what it was. Told are: superlatives about the reader, "nobody like you",
praise of looks, voice or genius, being in awe, and a company that is the greatest in the world. "A gift for explaining
tolerances", "the best advice I have had" praise something done, and pass. The check knows wordings and how blunt lines
sound: where it is silent, read the letter aloud all the same.

Example: "You are the most brilliant leader I have ever met."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S0-02",)

LEFT_ALONE = ("card_notes",)


SIGNS = tone("flattery")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that praise the person rather than the deed."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="That was the best advice I have had in this trade.\n"),
    Example(body="You have a gift for explaining tolerances.\n"),
    Example(body="I cannot thank you enough for the ride to the station.\n"),
)
FAILS = (
    Example(body="You are the best leader I have ever met.\n", quote="You are the best leader"),
    Example(body="Nobody thinks like you.\n", quote="Nobody thinks like you"),
    Example(body="I was in awe of you.\n", quote="in awe of"),
)
