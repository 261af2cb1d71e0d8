"""The headers are one visible line each, and nothing turns the text round.

A line break in a subject or an address can add headers of its own to the mail, and hidden or direction-turning
characters make it read differently from what it is. They block, wherever they came from. In the text, characters that
turn the direction block beside a name, which would be read backwards, and are asked about elsewhere, unless the text
is in a script that runs from right to left. A subject should be short, and say thanks, which post and which day.

Example: a subject that was copied from a web page with a zero-width space in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

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

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]+")
_MOST_TOLD = 20
_OVERRIDES = "\u202d\u202e"
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD_BEFORE, _WORD_BEHIND = re.compile(r"[^\W\d_][\w'’-]*\W?$"), re.compile(r"\W?[^\W\d_][\w'’-]*")


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
    yield from _turned(letter)


def _turned(letter: Examination) -> Iterator[Finding]:
    """Characters in the text that turn the direction of what stands beside them."""
    body = letter.letter.body
    from_the_right = not letter.endless and _FROM_THE_RIGHT.search(body) is not None
    for match in islice(_TURNING.finditer(body), 0 if letter.endless else _MOST_TOLD):
        if from_the_right and not set(match[0]) & set(_OVERRIDES):
            continue
        severity = "block" if _is_beside_a_name(letter, match) else "confirm"
        message = f"a hidden character, U+{ord(match[0][0]):04X}, turns round what stands beside it"
        yield letter.within("body", severity, match.span(), message)


def _is_beside_a_name(letter: Examination, match: re.Match[str]) -> bool:
    """Whether a word of somebody's name, or of the employer's, touches the character."""
    body = match.string
    beside = (
        _WORD_BEFORE.search(body[max(0, match.start() - 40) : match.start()]),
        _WORD_BEHIND.match(body, match.end()),
    )
    people = letter.record.people
    words = [found[0].strip(" .,'’-") for found in beside if found is not None]
    employer = letter.organization.casefold().split()
    return any(word[:1].isupper() and (people.with_word(word) or word.casefold() in employer) for word in words)


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
    Example(body="Dear Ms. \u202eKowalski,\n\nThank you.\n", quote="\u202e"),
    Example(body="Thank you.\n", subject="Hello again", quote="Hello again"),
)
