"""A text as a row of words and signs, each with its place and its part of speech."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

SIGN, BREAK = "SIGN", "¶"
_PIECE = re.compile(r"[^\W_]+(?:['\u2011-][^\W_]+)*'?|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•]|\d+[.)])[ \t])|[^\w\s]|_")
_EDGE = f" {BREAK}/{SIGN} "
_HYPHEN = re.compile(r"[\u2011-]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in small letters, or a sign; `tag` is its universal part of speech, `SIGN`, or `X` where unknown."""

    text: str
    tag: str
    start: int
    end: int


@dataclass(frozen=True)
class Words:
    """A text's words, and the same as one line, ` word/TAG word/TAG `, which patterns are looked for in."""

    source: str
    row: Sequence[Word]

    @cached_property
    def line(self) -> str:
        """A blank before each word and one at the end; the text begins and ends with a break."""
        return _EDGE + "".join(f"{word.text}/{word.tag} " for word in self.row) + _EDGE.lstrip()

    @cached_property
    def places(self) -> Mapping[int, int]:
        """The number of the word by where it begins in the line, and one more for the end."""
        places, at = {}, len(_EDGE)
        for number, word in enumerate(self.row):
            places[at] = number
            at += len(word.text) + len(word.tag) + 2
        return {**places, at: len(self.row)}


def tagged(text: str, tags: Mapping[int, str]) -> Words:
    """The words of a text, with these tags by offset. A compound is what its last part is."""
    return Words(text, [_word(match, tags) for match in _PIECE.finditer(text)])


def _word(match: re.Match[str], tags: Mapping[int, str]) -> Word:
    piece, start = match.group(), match.start()
    if piece.isspace():
        return Word(BREAK, SIGN, start, start)
    if not piece[0].isalnum():
        return Word("|" if piece == "/" else piece, SIGN, start, match.end())
    if piece.endswith("'") and not piece.endswith("s'"):
        piece = piece[:-1]
    last = start + max((found.end() for found in _HYPHEN.finditer(piece)), default=0)
    tag = "NUM" if piece[0].isdigit() else tags.get(last, tags.get(start, "X"))
    return Word(piece.casefold(), tag, start, start + len(piece))
