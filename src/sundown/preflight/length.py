"""The letter is as long as its kind and its medium want it.

Busy people read short letters. Over the ceiling the writer must say that it is meant; over one and a half times
the ceiling the letter can't go; under the floor there is a warning. A country's custom of shorter letters is only told
about. Only the text counts, not salutation, close and signature. A kind that is short anyway keeps its own limits
when it is written by hand, and longer kinds become a card. A voicemail has 75 words, which is half a minute; an
outline for a call has nine points; a LinkedIn invitation has 200 characters, 300 with a paid plan, and the site takes
no more than 300 from anybody.

Example: a handwritten note of 90 words (70 are the most a card bears).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.examination import LONGEST_BODY, Examination
from sundown.core.findings import Example, Finding
from sundown.core.letters import VOICEMAIL
from sundown.core.words import KIND_WORDS
from sundown.library import ENGLISH, letter_kinds

CITES = ("S0-03", "S2-13", "S2-20", "S4-13")

CARD = (30, 70)
LONGEST_BY_HAND = 100
"""Words of a kind that a folded card, or both sides of a plain one, bears (letters.md: reference thanks)."""
VOICEMAIL_WORDS = (45, 75)
OUTLINE_WORDS = (0, 400)
OUTLINE_POINTS = (5, 9)
LINKEDIN_CHARACTERS = {"free": 200, "premium": 300}
LINKEDIN_TAKES = 300

_TOO_MUCH = 1.5
_POINT = re.compile(r"(?m)^[ \t]*(?:[-*•·]|\d{1,2}[.)])[ \t]")
_WORD = re.compile(r"\S+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


def check(letter: Examination) -> Iterator[Finding]:
    """Too long or too short, by words, points or characters."""
    if letter.endless:
        start = LONGEST_BODY
        yield letter.at("block", Span(start, start + 1, ""), f"more than {start:,} characters: that is no letter")
        return
    if letter.medium == "linkedin" or letter.kind == "linkedin_invitation":
        yield from _on_linkedin(letter)
        return
    if not letter.anatomy.words or len(_UNSPACED.findall(letter.anatomy.text)) > letter.anatomy.words:
        return  # scripts without blanks can't be counted in words
    if letter.medium == "phone":
        yield from _points(letter)
    fewest, most = limits(letter)
    severity = _over(letter.anatomy.words, most)
    if severity is not None and letter.anatomy.words <= _own_limits(letter)[1]:
        severity = "note"
    if severity is not None:
        much = f"{letter.anatomy.words} words; {most} are the most {_for(letter)}: shorten it from about here"
        yield letter.at(severity, _from_word(letter, most), much)
    elif letter.anatomy.words < fewest:
        yield letter.missing("warn", f"{letter.anatomy.words} words; at least {fewest} are usual {_for(letter)}")


def limits(letter: Examination) -> tuple[int, int]:
    """The fewest and the most words: of the medium where it sets them, else of the kind."""
    if letter.medium == VOICEMAIL:
        return VOICEMAIL_WORDS
    if letter.medium == "phone":
        return OUTLINE_WORDS
    fewest, most = _own_limits(letter)
    if letter.medium == "handwritten" and CARD[1] < most < 1_000_000:
        return (fewest, most) if most <= LONGEST_BY_HAND else CARD
    custom = int(str(letter.playbook.values["letter.most_words"]))
    return min(fewest, custom * 2 // 3), min(most, custom)


def _own_limits(letter: Examination) -> tuple[int, int]:
    """What the kind bears in any country; a card or a voicemail bears no more than it bears."""
    if letter.medium in (VOICEMAIL, "phone"):
        return limits(letter)
    kind = letter_kinds(ENGLISH).get(letter.kind)
    return kind.words if kind is not None else (0, 1_000_000)


def _for(letter: Examination) -> str:
    if letter.medium == VOICEMAIL:
        return "for a voicemail of half a minute"
    if letter.medium == "handwritten" and letter.kind != "handwritten_note":
        return "for what is written by hand"
    words = "call outline" if letter.medium == "phone" else KIND_WORDS[letter.kind]
    return f"for {'an' if words[0] in 'aeio' else 'a'} {words}"


def _over(count: int, most: int) -> str | None:
    return "block" if count > _TOO_MUCH * most else "confirm" if count > most else None


def _from_word(letter: Examination, number: int) -> Span:
    """The first word beyond that number."""
    counted = 0
    for start, end in letter.anatomy.parts:
        for word in _WORD.finditer(letter.letter.body, start, end):
            counted += any(sign.isalnum() for sign in word[0])
            if counted > number:
                return Span(word.start(), word.end(), word[0])
    return Span(0, 0, "")


def _points(letter: Examination) -> Iterator[Finding]:
    fewest, most = OUTLINE_POINTS
    body = letter.letter.body
    found = [match for start, end in letter.anatomy.parts for match in _POINT.finditer(body, start, end)]
    points = [Span(match.start(), match.end(), match[0]) for match in found]
    severity = _over(len(points), most)
    if severity is not None:
        yield letter.at(severity, points[most], f"{len(points)} points; a call bears {most} at the most")
    elif 0 < len(points) < fewest:
        yield letter.missing("warn", f"{len(points)} points; at least {fewest} are usual for a call")


def _on_linkedin(letter: Examination) -> Iterator[Finding]:
    most = LINKEDIN_CHARACTERS[letter.seeker.linkedin or "free"]
    body = letter.letter.body
    text = body.strip()
    if len(text) <= most:
        return
    start = len(body) - len(body.lstrip()) + most
    span = Span(start, start + len(text) - most, "")
    severity = "block" if len(text) > LINKEDIN_TAKES else "confirm"
    yield letter.at(severity, span, f"{len(text)} characters; your plan takes {most}: the rest would be cut off")


_TALK = "We spoke of the ratio project, and it was good to hear how you got there. "

_POINTS = tuple(f"- Ask about point {number}.\n" for number in range(1, 13))

PASSES = (
    Example(body="".join(_POINTS[:5]), kind="status_call", medium="phone", subject=None),
    Example(body=_TALK * 7, kind="thank_you_email"),
    Example(body="Dear Ms. Kowalski,\n\n" + _TALK * 3, kind="handwritten_note", medium="handwritten"),
    Example(body="It was good to meet you at the fair.", to="lang", kind="linkedin_invitation", medium="linkedin",
            subject=None, opportunity=None, because_of="fair"),
)  # fmt: skip
FAILS = (
    Example(body="".join(_POINTS[:3]), kind="status_call", medium="phone", subject=None),
    Example(body="".join(_POINTS[:12]), kind="status_call", medium="phone", subject=None, quote="- "),
    Example(body="Dear Ms. Kowalski,\n\nThank you for the good talk.\n", kind="thank_you_email"),
    Example(body=_TALK * 5 + "Goodbye.", kind="handwritten_note", medium="handwritten", quote="and"),
    Example(body=_TALK * 6, kind="status_call", medium="voicemail", quote="hear"),
    Example(body="It was good to meet you at the fair. " + "a" * 180, to="lang", kind="linkedin_invitation",
            medium="linkedin", subject=None, opportunity=None, because_of="fair", quote="a" * 17),
)  # fmt: skip
