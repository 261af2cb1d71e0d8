"""Anybody's text as plain text on one line: nothing hidden, nothing that a letter could mistake for its own signs."""

from __future__ import annotations

import re
from functools import lru_cache

# Signs that turn the direction of what follows; inside a letter they would reorder other people's words.
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TO_ROUND = str.maketrans("[]", "()")

# What nobody may mention in a first letter (C-17). "Pay attention", "payroll" and "workers' compensation" are no pay.
_PAY = re.compile(
    r"\b(salar(?:y|ies)|wages?|remuneration|bonus(?:es)?|hourly rate|day rate"
    r"|(?<!workers )(?<!workers' )(?<!workers’ )(?<!worker's )compensation"
    r"|pay (?:range|rate|scale|band|rise|raise|expectations?|grade)"
    r"|(?:the|my|starting|base|about|on) pay\b(?! attention)"
    r"|^pay$"
    r"|gehalt(?:s|es|svor\w+|sfrage\w*|swunsch|serhöhung)?|gehälter|\w*vergütung|(?:stunden|tarif|monats|arbeits)?lohn"
    r"|entlohnung|bezahlung|eingruppierung)\b",
    re.IGNORECASE,
)


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """`text` on one line, without control and direction signs; square brackets, which mark blanks, become round."""
    text = _CONTROL.sub(" ", _DIRECTION.sub("", text))
    return " ".join(text.split()).translate(_TO_ROUND)


def without_bullet(note: str) -> str:
    """The note on one line; of a list its first entry, without its mark."""
    lines = [line for line in note.splitlines() if plain(line)] or [""]
    return re.sub(r"^[-*•·–—]+\s+", "", plain(lines[0] if _is_list(lines) else note))


def _is_list(lines: list[str]) -> bool:
    return len(lines) > 1 and bool(re.match(r"\s*[-*•·–—]", lines[0]))


LONGEST_NAME = 120  # characters: of a person, a post, an employer; nobody's is longer


def as_name(text: str | None) -> str:
    """A name on one line; empty where there is none, or something that can't be one."""
    name = plain(text or "")
    return name if len(name) <= LONGEST_NAME else ""


def shortened(text: str, longest: int) -> str:
    """At most that many characters of a text, cut between words and marked with an ellipsis."""
    text = plain(text)
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + "…"


def speaks_of_pay(text: str) -> bool:
    """Whether a note is about money for the writer, which stays out of first letters (C-17)."""
    return _PAY.search(plain(text)) is not None
