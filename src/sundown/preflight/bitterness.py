"""A refusal burns no bridge, and waiting is no offence.

Told are: reproach ("you promised", "still not a word", "not even the courtesy"); hurt pride and sour grapes ("your
loss", "you will see"); doubts about why somebody else was chosen; asking them to think again. Being sorry or
disappointed, said plainly, is decent and passes. Insults block. The check knows wordings and how blunt lines sound, not
feelings: where it is silent, read the letter aloud all the same, and not on the day of the refusal.

Example: "After three rounds I had hoped for more than two lines."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S1-26", "S2-24", "S2-22")

LEFT_ALONE = ("card_notes",)


SIGNS = tone("bitterness")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that reproach, settle scores or argue."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I was disappointed, of course, and I still think well of everybody I met.\n"),
    Example(body="I understand why you chose somebody with more years on nights.\n"),
    Example(body="Thank you for the leaflet that you promised me.\n"),
)
FAILS = (
    Example(body="Shame on you.\n", quote="Shame on you"),
    Example(body="I still have not heard from you.\n", quote="still have not heard"),
    Example(body="You will regret this.\n", quote="You will regret this"),
    Example(body="After four rounds I expected more than a line.\n", quote="After four rounds I expected"),
)
