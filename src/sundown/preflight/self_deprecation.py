"""Plain confidence: nobody else should make you small, and least of all you.

Told are: "only a", "just a", "no great brain"; how badly you say you talked; others who must be better; wonder that
they asked you at all; apologies for nothing; being too old or too slow. A gap may be named with what fills it, and a
mistake of the past with what it taught. A doubt that the reader voiced is answered elsewhere. The check knows wordings
and how blunt lines sound: where it is silent, read the letter aloud all the same.

Example: "I know I am only a temp, and you will have seen better people than me."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S1-05", "S2-07")

LEFT_ALONE = ("card_notes",)


SIGNS = tone("self_deprecation")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that belittle the writer."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I am just a phone call away, and no stranger to nights.\n"),
    Example(body="I know this machine as well as anybody in the county.\n"),
    Example(body="My first answer about alarms was short; here is the better one.\n"),
)
FAILS = (
    Example(body="I am only a temp.\n", quote="I am only a temp"),
    Example(body="I babbled on Tuesday.\n", quote="I babbled on"),
    Example(body="You must have better candidates than me.\n", quote="better candidates than me"),
)
