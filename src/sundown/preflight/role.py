"""The post is the one that you talked about.

A title in the subject, or before "position", "role", "post" or "job", is held against the recorded one and its other
names (`title_also`). Another application's title, or one that shares a word with the right one, blocks. A part of the
title is right ("the night position"), and so are other people's titles and your own earlier ones.

Example: "Thank you - ICU Manager", where the post is ICU Nurse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.claims.words import ROLES, is_ordinary
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import nearly, spelling

CITES = ("S1-01", "S1-06")

_MAY_NAME_OTHERS = ("consultant_notice", "card_notes", *RECRUITERS_KINDS)
_MORE_ROLES = word_set(
    "lead fitter worker caseworker paralegal solicitor trainer buyer scheduler planner clerk historian archivist sre "
    "devops head deputy teacher nurse practitioner technician scientist fellow professor postdoc foreman estimator "
    "owner master agent rep executive accountant controller auditor bookkeeper underwriter guard conductor pilot"
)
_ROLES = ROLES | _MORE_ROLES
_WORD = r"[^\W\d_][\w+#'/&-]*"
_POST = r"(?:position|role|post|job|vacancy|opening|posting)"
_ARTICLE = r"(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|[Aa]n?|[Oo]ur)"
_BEFORE = re.compile(rf"\b{_ARTICLE} ((?:(?!{_ARTICLE} ){_WORD} ){{1,6}}){_POST}\b")
_BEHIND = re.compile(
    rf"\b{_POST} (?:of|as)(?: an?| the| your)? ((?:(?:[A-Z][\w+#'/&-]*|of|and|&|for|the|in)(?: |(?=\W|$)))+)"
)
_CAPITALS = re.compile(r"(?<![\w'’-])[A-Z][\w+#'/&-]*(?: (?:of|and|&|for) [A-Z][\w+#'/&-]*| [A-Z][\w+#'/&-]*)*")
_OPENING = re.compile(r"(?i)(?:(?:your|my|the|our|re|for|with|thanks?|interview|you|about|of|an?|and|new) )+")
_OTHER_WORDS = word_set("final next new open full-time part-time permanent temporary advertised the of and in for")


def check(letter: Examination) -> Iterator[Finding]:
    """Titles that are another post's, or nearly the right one."""
    post = letter.thread.opportunity if letter.thread else None
    if letter.endless or post is None or not post.title or letter.kind in _MAY_NAME_OTHERS:
        return
    right = [_words(title) for title in (post.title, *post.title_also)]
    for where, text in (("subject", letter.flat_subject), ("body", letter.anatomy.flat)):
        reported: set[int] = set()
        for start, end, surely in _titles_in(where, text):
            severity = _severity(letter, _words(text[start:end]), right, surely=surely)
            if severity and start not in reported:
                reported.add(start)
                message = f"the post is {shortened(post.title, 60)}"
                yield letter.within(where, severity, (start, end), message, [post.title])


def _words(title: str) -> tuple[str, ...]:
    return tuple(spelling(word) for word in re.findall(_WORD, title))


def _titles_in(where: str, text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a title may stand, and whether the words around say that it is the post's."""
    for match in _BEFORE.finditer(text):
        start, end = _title_of(match)
        if start < end:
            yield start, end, True
    for match in _BEHIND.finditer(text):
        yield match.start(1), match.start(1) + len(_trimmed(match[1])), True
    if where == "subject":
        for match in _CAPITALS.finditer(text):
            opening = _OPENING.match(match[0])
            yield match.start() + (opening.end() if opening else 0), match.end(), False


def _trimmed(words: str) -> str:
    return re.sub(r"(?:\s+(?:of|and|&|for|the|in))*\s*$", "", words)


def _title_of(match: re.Match[str]) -> tuple[int, int]:
    """The words before "position" from the first one with a capital on."""
    words = list(re.finditer(_WORD, match[1]))
    end = match.start(1) + words[-1].end()
    first = next((word for word in words if word[0][:1].isupper()), None)
    return (match.start(1) + first.start(), end) if first else (end, end)


def _severity(letter: Examination, said: tuple[str, ...], right: list[tuple[str, ...]], *, surely: bool) -> str | None:
    """How wrong it is; None where it is a title of the post, a part of one, or no post's title at all."""
    if not said or _is_part(said, right):
        return None
    if said in _others(letter) or any(len(said) == len(title) and _slips(said, title) for title in right):
        return "block"
    has_role = said[-1].removesuffix("s") in _ROLES and not set(said) <= set(_words(letter.organization))
    shares = any(set(said) & set(title) for title in right)
    if not has_role or (not surely and (len(said) < 2 or (is_ordinary(said[0]) and not shares))):
        return None
    return "block" if surely or shares or _somebodys(letter, said) else "confirm"


def _is_part(said: tuple[str, ...], right: list[tuple[str, ...]]) -> bool:
    """Whether all its words are those of one title of the post."""
    plain = {word.removesuffix("s") for word in said} - _OTHER_WORDS
    return any(plain <= {word.removesuffix("s") for word in title} for title in right)


def _others(letter: Examination) -> set[tuple[str, ...]]:
    """The titles of other applications."""
    own = letter.thread.opportunity if letter.thread else None
    posts = (post for post in letter.situation.journal.opportunities.values() if post is not own and post.title)
    return {_words(title) for post in posts for title in (post.title or "", *post.title_also)}


def _slips(said: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether one word is a slip away and all others are right."""
    other = [(one, two) for one, two in zip(said, title, strict=True) if one != two]
    return len(other) == 1 and nearly(*other[0]) and len(other[0][1]) > 4


def _somebodys(letter: Examination, said: tuple[str, ...]) -> bool:
    """Whether a contact has that title: in a subject it was put for the post's."""
    return any(_words(each.title or "") == said for each in letter.situation.journal.contacts.values())


PASSES = (
    Example(body="Thank you for the talk about the nurse position. Nights as an ICU Nurse are what I want.\n"),
    Example(body="Thank you.\n", subject="Your Nurse opening, March 10"),
)
FAILS = (
    Example(body="Thank you.\n", subject="Thank you - ICU Manager, March 10", quote="ICU Manager"),
    Example(body="I would like the Charge Nurse position very much.\n", quote="Charge Nurse"),
    Example(body="I would take the post of Ward Clerk at once.\n", quote="Ward Clerk"),
)
