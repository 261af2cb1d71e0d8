"""Signs that are missing, doubled or misplaced, found by patterns over the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.language.slip import Slip

_BLANK_BEFORE = re.compile(r"(?<=\w)[ \t]+(?=[,;:!?](?:\s|$))|(?<=\w)[ \t]+(?=\.(?:\s|$))")
_NO_BLANK = re.compile(r"(?<=[a-z])([,;])([a-zA-Z]\w*)|(?<=[a-z]{2})([.!?])([A-Z][a-z]+)(?=\s)")
_TWICE = re.compile(r"(?<=\w)(?:,\s?,|;\s?;|,\s?\.|\.\s?,|(?<!\.)\.\.(?!\.))(?=\s|$)")
_ABBREVIATED = re.compile(r"(?i)(?:\.\w|\b(?:inc|ltd|co|corp|etc|mr|ms|mrs|dr|jr|sr|no|st|vs|approx|ext|tel))\.$")
_ADDRESS = re.compile(r"@|https?://|www\.|\w\.\w+/")
_LEAST_WORDS = 5
_VERB_AT_LEAST = re.compile(
    r"\b(?:is|are|was|were|am|be|been|have|has|had|will|would|can|could|do|did|I|you|it|we|thank)\b"
    r"|'(?:m|s|ll|ve|re)\b|\w+ed\b"
)


def slips(text: str) -> Iterator[Slip]:
    """Blanks before signs, none behind them, signs twice, and paragraphs without an end."""
    for match in _BLANK_BEFORE.finditer(text):
        yield _slip(match.start(), match.end() + 1, "no blank belongs before this sign", text[match.end()])
    for match in _NO_BLANK.finditer(text):
        if not _ADDRESS.search(_piece(text, match.start())):
            sign, word = filter(None, match.groups())
            yield _slip(match.start(), match.end(), "a blank is missing behind this sign", f"{sign} {word}")
    for match in _TWICE.finditer(text):
        if not _ABBREVIATED.search(text[max(0, match.start() - 8) : match.start() + 1]):
            yield _slip(match.start(), match.end(), "one sign too many", match.group()[0])
    yield from _unended(text)


def _slip(start: int, end: int, message: str, meant: str) -> Slip:
    return Slip("punctuation", "warn", start, end, message, (meant,))


def _piece(text: str, at: int) -> str:
    """What stands between blanks around this place."""
    return text[:at].rpartition(" ")[2].rpartition("\n")[2] + (text[at:].split() or [""])[0]


def _unended(text: str) -> Iterator[Slip]:
    """The last word of a paragraph that is a sentence, and of a sentence before it there, but has no stop."""
    at = 0
    for paragraph in re.split(r"(\n[ \t]*\n\s*)", text):
        bare = paragraph.rstrip()
        last = re.search(r"[\w'’%)]+$", bare)
        if last and _is_sentence(bare):
            yield _slip(at + last.start(), at + last.end(), "the sentence has no full stop", f"{last.group()}.")
        at += len(paragraph)


def _is_sentence(paragraph: str) -> bool:
    lines = paragraph.split("\n")
    if re.match(r"\s*(?:[-*•]|\d+[.)])\s", lines[-1]) or _ADDRESS.search(lines[-1]) or len(lines) > 1:
        return False
    tail = re.split(r"[.!?]['\")”]?\s+", paragraph)[-1]
    return tail[:1].isupper() and len(tail.split()) >= _LEAST_WORDS and bool(_VERB_AT_LEAST.search(tail))
