"""Nothing is left to fill in.

A bracket, a template's field or a row of underscores that goes out tells the reader that the letter was not written for
them. Every such place blocks, in the subject too; an e-mail without a subject and a letter without a text are blanks as
well. Citations such as [1], "[sic]" and addresses in pointed brackets are no blanks.

Example: "I enjoyed talking about [topic]."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span, phrases
from sundown.core.blanks import IN_BRACKETS
from sundown.core.drafting.plain import shortened
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding

CITES = ("S1-12", "S3-14", "S4-28")

_BLANK = re.compile(
    IN_BRACKETS + r"|\{\{[^{}\n]{0,80}\}\}|\$?\{[\w .,'’/-]{1,80}\}|«[A-ZÄÖÜ_ ]{2,40}»|%[A-Z][A-Z_]{2,30}%"
    r"|<(?!/?(?:https?|mailto))[A-Za-z][\w '’/-]{1,40}>"
    r"|_{3,}|(?<!\w)(?:X{3,}|TODO|FIXME|TK{1,3})(?!\w)|(?<=\s)\?{2,}(?=[\s,.]|$)"
    r"|(?i:lorem ipsum)"
)
_NAMES_OF_FIELDS = re.compile(
    r"(?<!\w)(?:(?:Your|Recipient|Interviewer|Company|Employer|Hiring Manager|Contact|First|Last)(?:['’]s)? Name"
    r"|(?:Job|Position) Title Here|(?i:insert) [A-Za-z' ]{2,30} (?i:here))(?!\w)|\((?i:insert|your|add) [a-z ]{2,30}\)"
)
_NOBODY = re.compile(r"(?i)^[ \t]*(?:dear[ \t]*[,:]|(?:dear|hello|hi) (?:mr|mrs|ms|mx|dr|prof)\.?[ \t]*[,:]?)[ \t]*$")
_OPEN = phrases("TBD", "TBC", "tba")


def check(letter: Examination) -> Iterator[Finding]:
    """Blanks in the subject and in the body, and what is missing altogether."""
    yield from _subject(letter)
    body = letter.letter.body
    for pattern in (_BLANK, _NAMES_OF_FIELDS):
        for match in pattern.finditer(body):
            yield letter.at(
                "block", Span(match.start(), match.end(), ""), f"still to fill in: {shortened(match[0], 80)}"
            )
    start, end = letter.anatomy.salutation
    if _NOBODY.match(body[start:end]) and end > start:
        yield letter.at("block", Span(start, end, ""), "the salutation names nobody")
    for span in letter.anatomy.every(_OPEN):
        yield letter.at("confirm", span, f"{span.text} is still open: is it meant to go out like that?")
    if not letter.anatomy.words:
        yield letter.missing("block", "the letter has no text yet")


def _subject(letter: Examination) -> Iterator[Finding]:
    subject = letter.letter.subject or ""
    if letter.medium == "email" and not subject.strip():
        yield letter.missing("block", "the e-mail has no subject")
    for pattern in (_BLANK, _NAMES_OF_FIELDS):
        for match in pattern.finditer(subject):
            yield letter.in_subject("block", match.start(), match.end(), f"still to fill in: {shortened(match[0], 80)}")


PASSES = (
    Example(body="Dear Ms. Kowalski,\n\nThank you for your time, as promised [1].\n"),
    Example(body="My pages are at <https://okafor.example>.\n"),
)
FAILS = (
    Example(body="Dear Ms. Kowalski,\n\nI enjoyed talking about [topic].\n", quote="[topic]"),
    Example(body="Dear {{name}},\n\nThank you.\n", quote="{{name}}"),
    Example(body="Dear Ms. ,\n\nThank you.\n", quote="Dear Ms. ,"),
    Example(body="Thank you for your time.\n", subject=None),
)
