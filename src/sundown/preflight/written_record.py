"""Whatever you send stays on record, and may be read aloud in any room.

Told are: gossip and secrets passed on ("between you and me", "a little bird"); an employer, a colleague or a rival run
down; other people's troubles; figures, lists and passwords that belong to somebody else. What you did yourself, and why
a plant closed, are yours to tell. A consultant may be told something in confidence. The check knows wordings and how
blunt lines sound: where it is silent, ask whether you would read the line to the person it is about.

Example: "Between us, my last boss fiddled the books."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S2-14", "S2-22", "S3-13")

LEFT_ALONE = ("card_notes",)
IN_CONFIDENCE = ("consultant_notice",)

_DUTY = (
    "manage|lead|run|listen|listened|paid|pay|pays|cared|care|cares|understand|understood|know|knows|knew|clue|"
    "idea|respect|respected|trust|trusted|organise|organize|plan|planned|"
    "keep|kept|honou?r|honou?red|organise|spell|count|read|decide|train|trained|appreciate|appreciated|support|"
    "supported|value|valued|backbone|spine|manners|interest|vision|"
    "standards|brains|wits|integrity|morals|about|stood up|stand up|back|tell the truth|busy|scared|lazy|cheap|"
    "mean|weak|drunk|old|stupid|vain|handle|cope|bothered|bother|shout"
)


SECRETS = tone("secrets")

SIGNS = tone("written_record")


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that nobody should keep in a file."""
    if letter.kind in LEFT_ALONE:
        return
    if letter.kind not in IN_CONFIDENCE:
        yield from SECRETS.findings(letter)
    yield from SIGNS.findings(letter)


PASSES = (
    Example(body="My company let 200 of us go in the spring, and most of my crew are working again.\n"),
    Example(body="The talk between us and the night shift helped.\n"),
)
FAILS = (
    Example(body="Between you and me, it is over.\n", quote="Between you and me"),
    Example(body="My last boss fiddled the books.\n", quote="My last boss fiddled the"),
    Example(body="My old manager was an idiot.\n", quote="My old manager was an idiot"),
)
