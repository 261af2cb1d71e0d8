"""Nothing you send looks desperate.

Need is no reason to hire. Told are: begging; money trouble and mouths to feed; any work at any price; last hopes and
closed doors; nerves and sleepless waiting. What you can do for them stands better in its place. Only plain begging
blocks. The check knows wordings and how blunt lines sound, not feelings: where it is silent, read the letter aloud all
the same.

Example: "My savings run out in June and I would take anything."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S1-05",)

LEFT_ALONE = ("card_notes",)


SIGNS = tone("desperation")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that beg, or that give need as a reason."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I was desperate to catch the last bus, and your porter held the door.\n"),
    Example(body="I would like this job very much, because nights suit me.\n"),
    Example(body="I needed a second look at the alert, and I would take any shift that the ward is short of.\n"),
)
FAILS = (
    Example(body="I beg you to take me.\n", quote="I beg you"),
    Example(body="My savings will not last the summer.\n", quote="My savings will not last"),
    Example(body="I would take whatever you have.\n", quote="I would take whatever"),
    Example(body="I have hardly slept since Tuesday.\n", quote="I have hardly slept since"),
)
