"""The job is not yours before they say so.

Until there is an offer, no letter speaks of it as given. Told are: "when I start", my desk, my badge, my team; asking
for the contract; "we both know", "look no further"; things done in their name or on the strength of a yes that nobody
gave; other candidates, who are none of your business. "If you choose me, I would …" says the same decently. Once an
offer stands or is accepted, only the other candidates remain. The check knows wordings and how blunt lines sound: where
it is silent, read the letter aloud all the same.

Example: "When I start in May, I will reorganize the stock room."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S4-27", "S3-13", "S1-05")

LEFT_ALONE = (
    "card_notes",
            "consultant_notice",
            "reference_thanks",
            "offer_acknowledgement",
            "decline_letter",
            "withdrawal_letter",
    *RECRUITERS_KINDS,
)  # fmt: skip


OTHERS = tone("others")
SIGNS = tone("presumption")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that take the job as given, or speak of others who want it."""
    if letter.kind in LEFT_ALONE:
        return
    yield from OTHERS.findings(letter)
    if letter.thread is not None and letter.thread.offer is None and not letter.thread.accepted:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="If you choose me, I would spend the first month listening.\n"),
    Example(body="When I started on nights, I kept a list of every alarm.\n"),
    Example(body="I wish your new colleague a good start.\n"),
)
FAILS = (
    Example(body="When I start in May, I will bring my own stool.\n", quote="When I start"),
    Example(body="Please have my badge ready.\n", quote="have my badge ready"),
    Example(body="We both know that nobody else comes close.\n", quote="We both know"),
    Example(body="I have already ordered the curtains for my office.\n", quote="already ordered the curtains"),
    Example(body="Unlike the others, I know your ward.\n", quote="Unlike the others"),
)
