"""What the letter says is attached is attached, and the other way round.

"Please find attached" without a file has to be followed by a second mail; a file that the text does not mention is
overlooked, or taken for something dangerous. Being "attached to" a place is none of this. A CV goes with no letter of
thanks: they have it.

Example: "I have attached my certificate", and `attachments` is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from sundown.core.anatomy import Span, phrases
from sundown.core.drafting.plain import shortened
from sundown.core.enclosing import announcement, is_unmistakable
from sundown.core.examination import PAPER, SPOKEN, Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems

CITES = ("S1-12", "S4-10")

LETTERS_OF_THANKS = ("thank_you_email", "second_round_thank_you", "handwritten_note", "helper_card")

_LINE = re.compile(r"(?im)^[ \t]*(?:encl(?:osures?|\.)?|attachments?|anlagen?)\b[ \t]*[:(.\d]")
_ANY_WORD = phrases(
    r"attach\w*", (
        r"enclos\w*"
    ), r"append\w*", r"annex\w*", r"anhang", r"anlagen?", r"anbei", r"beigefügt\w*", r"beiliegend\w*",
    r"angehängt\w*", (
        r"send(?:ing)? (?:you|along)"
    ), r"here(?:'s| is| are)", r"herewith", r"included?", r"with this", r"pdfs?",
)  # fmt: skip
_CV = re.compile(r"(?i)(?:^|[\W_])(?:cv|r[eé]sum[eé]|lebenslauf|curriculum)(?:[\W_]|$)")


def check(letter: Examination) -> Iterator[Finding]:
    """Announced and not there, there and not announced, or there for nothing."""
    files = letter.letter.attachments
    if not files:
        yield from _announced(letter)
        return
    if letter.medium in (*SPOKEN, "linkedin", "handwritten"):
        yield letter.above("warn", f"nothing can be attached to this: {shortened(', '.join(files), 80)}")
    elif not _mentioned(letter):
        names = shortened(", ".join(files), 80)
        yield letter.missing("warn", f"the text does not mention what is attached: {names}")
    for file in files:
        if letter.kind in LETTERS_OF_THANKS and _CV.search(PurePath(file).stem):
            yield letter.above("warn", f"a letter of thanks needs no CV; they have it: {shortened(file, 60)}")


def _announced(letter: Examination) -> Iterator[Finding]:
    """One finding a letter: the first place that speaks of an attachment."""
    line = _LINE.search(letter.anatomy.flat) or _LINE.search(letter.letter.body)
    for sentence in letter.anatomy.sentences:
        place = announcement(sentence.text)
        if place is not None:
            severity = "block" if letter.medium not in PAPER and is_unmistakable(sentence.text) else "confirm"
            span = Span(sentence.start + place[0], sentence.start + place[1], "")
            yield letter.at(severity, span, "nothing is attached: name the file under `attachments`, or leave this out")
            return
    if line is not None:
        yield letter.missing("warn", "the letter lists an enclosure, and nothing is named under `attachments`")


def _mentioned(letter: Examination) -> bool:
    named = frozenset().union(
        *(stems(re.sub(r"[\W_]+", " ", PurePath(file).stem)) for file in letter.letter.attachments)
    )
    return letter.anatomy.search(_ANY_WORD) is not None or bool(named & stems(letter.anatomy.text))


PASSES = (
    Example(body="I have attached my certificate.\n", attachments=("certificate.pdf",)),
    Example(body="I have grown attached to the idea of working nights, and am attached to this town.\n"),
    Example(body="You have the certificate that I attached to my application.\n"),
)
FAILS = (
    Example(body="I have attached my certificate.\n", quote="I have attached"),
    Example(body="Please find my certificate enclosed.\n", quote="Please find my certificate enclosed"),
    Example(body="Thank you for the talk.\n", attachments=("crrt-course.pdf",)),
)
