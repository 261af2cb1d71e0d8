"""The spelling is of one English, the writer's.

`language` in the record says which: en-US, en-GB, en-CA. A spelling of another is warned about. Names and what stands
in quotation marks stay as they are, and so does every word that your record has: an employer's "Centre" is not a slip.

Example: "your labour ward" where the language is en-US.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Words spelt as another English has them."""
    yield from found(letter, "dialect")


PASSES = (
    Example(body="I would organize the labor ward as you do, and read up on it at the Royal Centre for Health.\n"),
    Example(body='Your poster says "colour the chart", and I did.\n'),
)
FAILS = (
    Example(body="The colour of the chart told me a lot, and so did the nurses.\n", quote="colour"),
    Example(body="I am travelling to the fair on Monday.\n", quote="travelling"),
)
