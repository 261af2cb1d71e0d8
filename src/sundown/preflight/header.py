"""The headers are one visible line each.

A line break in a subject or an address can add headers of its own to the mail, and hidden or direction-turning
characters make it read differently from what it is. They block, wherever they came from. A subject should be short, and
say thanks, which post and which day.

Example: a subject that was copied from a web page with a zero-width space in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems

CITES = ("S3-14", "S4-28")

LONGEST_SUBJECT = 120
SAY_THE_ROLE = ("thank_you_email", "strategic_letter", "second_round_thank_you", "status_inquiry")

# Joiners belong into emoji and into the scripts that use them; variation selectors choose a picture's colour.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e01ef]"
    "|(?<![\u0600-\u0dff\u1780-\u17ff])\u200c|(?<![\u0600-\u0dff\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])\u200d"
)


def check(letter: Examination) -> Iterator[Finding]:
    """Line breaks and hidden characters in any header, and a subject that says little."""
    subject = letter.letter.subject or ""
    for match in _HIDDEN.finditer(subject):
        yield letter.in_subject("block", match.start(), match.end(), f"{_what(match[0])} in the subject")
    for name, values in _others(letter):
        wrong = next((found for value in values if (found := _HIDDEN.search(value))), None)
        if wrong is not None:
            yield letter.above("block", f"{_what(wrong[0])} in the header {name}")
    if len(subject) > LONGEST_SUBJECT:
        too_long = f"the subject is longer than {LONGEST_SUBJECT} characters"
        yield letter.in_subject("warn", LONGEST_SUBJECT, len(subject), too_long)
    yield from _says_little(letter, subject)


def _others(letter: Examination) -> Iterator[tuple[str, tuple[str, ...]]]:
    written = letter.letter
    yield "to", (written.to, letter.reader.name, letter.reader.email or "")
    yield "cc", written.cc
    yield "attachments", written.attachments
    yield "because_of", (written.because_of or "",)


def _what(character: str) -> str:
    return "a line break" if character in "\r\n\u2028\u2029\x85" else f"a hidden character, U+{ord(character):04X},"


def _says_little(letter: Examination, subject: str) -> Iterator[Finding]:
    """Which post it is about should show among a hundred mails."""
    if letter.medium != "email" or letter.kind not in SAY_THE_ROLE or not subject.strip() or not letter.title:
        return
    if not stems(subject) & (stems(letter.title) | stems(letter.organization)) and letter.anatomy.english:
        yield letter.in_subject("note", 0, len(subject), "the subject does not name the post")


PASSES = (
    Example(body="Thank you.\n", subject="Thank you - ICU Nurse, March 10"),
    Example(body="Thank you.\n", subject="ICU Nurse: thank you 👩\u200d⚕\ufe0f"),
)
FAILS = (
    Example(body="Thank you.\n", subject="Thank you\r\nBcc: all@mail.example", quote="\r"),
    Example(body="Thank you.\n", subject="Thank\u200b you - ICU Nurse", quote="\u200b"),
    Example(body="Thank you.\n", cc=("amara@mail.example\n",)),
    Example(body="Thank you.\n", subject="Hello again", quote="Hello again"),
)
