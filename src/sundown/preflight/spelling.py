"""Every word is in a dictionary, or in your record.

Harper's dictionary for the writer's English is asked, together with the record's own words: names, organizations,
posts, skills, criteria, notes. Abbreviations and numbers are no words. A word that nobody knows must be confirmed: it
may be right, and then it belongs into the record. A rare word that is rightly formed from known ones ("crewmates",
"rostered") is only noted, unless a common word is one letter away. German is looked up in a dictionary that is
installed on your machine. Where Harper or that dictionary is not there, this says so once.

Example: "I look forward to hearing form you and to recieving the rota." (`recieving`; `form` is told by `real_word`)
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.letters import found, not_looked_at

CITES = ("S1-01",)


def check(letter: Examination) -> Iterator[Finding]:
    """Words in no dictionary, in text, subject, salutation and close."""
    reason = not_looked_at(letter)
    if reason is not None:
        yield letter.above("note", reason)
    yield from found(letter, "spelling")


PASSES = (
    Example(body="Dear Ms. Kowalski,\n\nThank you for the talk about early sepsis alerts and CRRT on Tuesday.\n"),
    Example(body="Dear Ms. Kowalski,\n\nMy handover sheet from Mercy Hospital is what I would bring to your ward.\n"),
)
FAILS = (
    Example(body="Dear Ms. Kowalski,\n\nI was glad to recieve your note.\n", quote="recieve"),
    Example(body="Dear Ms. Kowalski,\n\nThank you for the talk.\n\nKind regads,\nAmara\n", quote="regads"),
    Example(body="Thank you for the talk.\n", subject="Thank you for the intervew", quote="intervew"),
)
