"""Nothing you send pushes the reader.

They decide in their own time. Told are: demands and deadlines set for them; an answer taken from their silence; threats
to ring every day, to write to a superior, to go elsewhere; a debt that they never had; impatience dressed as a
question. Asking whether a date still holds, or naming a date that binds you yourself, is no pressure. Threats block.
The check knows wordings and how blunt lines sound, not intentions: where it is silent, read the letter aloud all the
same.

Example: "I need your answer by Friday, or I will have to go elsewhere."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S1-05", "S2-24")

LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)


SIGNS = tone("pressure")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that demand, threaten or hurry."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="May I ask whether Friday is still realistic?\n"),
    Example(body="I hold an offer that I must answer on June 12, and I would rather work with you.\n"),
    Example(body="I will not trouble your office before the 20th, and will wait to hear from you.\n"),
)
FAILS = (
    Example(body="My lawyer will write to you.\n", quote="My lawyer will write"),
    Example(body="I need an answer by Friday.\n", quote="I need an answer"),
    Example(body="I will ring every morning.\n", quote="I will ring every"),
    Example(body="Why is this taking so long?\n", quote="Why is this taking so long?"),
)
