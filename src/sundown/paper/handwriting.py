"""A text in the lines that it will have when somebody copies it by hand onto a card.

How wide a hand writes is an estimate: ordinary writing needs, for a letter with its part of the blanks, a little more
than a third of the distance from line to line. Who writes wider sees it on the first line of the guide.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sundown.core.problems import BadInput, Problem
from sundown.paper.cards import MARGIN, Card
from sundown.paper.text import Parts

RULINGS = (8.0, 7.5, 7.0, 6.5, 6.0)
"""Millimetres from line to line, falling; nobody is asked to write smaller than for the last."""

LETTER = 0.36
"""The width of a letter, blanks counted in, as a part of the ruling."""

_CLUSTER = re.compile(r"\S[\u0300-\u036f\u064b-\u065f\ufe00-\ufe0f]*")


class Line(NamedTuple):
    """One line on the card; an empty one parts paragraphs. `right` says that it stands at the right edge."""

    text: str
    right: bool = False


class Written(NamedTuple):
    """A text as a hand will write it: its lines, the ruling in millimetres, how many signs go on a line."""

    lines: tuple[Line, ...]
    ruling: float
    signs: int


def by_hand(parts: Parts, card: Card, source: str) -> Written:
    """The lines of a text on that card, in the largest writing that fits; blank lines go before it gets smaller.

    Raises BadInput where they don't fit in the smallest.
    """
    for ruling in RULINGS:
        for apart in (True, False):
            lines = tuple(_lines(parts, signs_on(card, ruling), apart))
            if len(lines) <= rows_on(card, ruling):
                return Written(lines, ruling, signs_on(card, ruling))
    over = len(lines) - rows_on(card, ruling)
    many = "1 line" if over == 1 else f"{over} lines"
    message = f"the text is {many} too long for the card, even in writing of {ruling:g} mm from line to line"
    raise BadInput([Problem(file=source, message=message, expected="fewer words")])


def rows_on(card: Card, ruling: float) -> int:
    """How many lines a card has; of a folded one, the lower inside."""
    return int((card.height - 2 * MARGIN) / ruling)


def signs_on(card: Card, ruling: float) -> int:
    """How many signs go on a line, by estimate; one of Chinese, Japanese or Korean counts as two."""
    return int((card.width - 2 * MARGIN) / (LETTER * ruling))


def spelled(text: str) -> list[str]:
    """Each word with its letters apart, marks staying with their letter: to be read aloud one by one."""
    return ["\u00a0".join(_clusters(word)) for word in text.split()]


def _lines(parts: Parts, width: int, apart: bool) -> Iterator[Line]:
    """The parts of a text one below the other, with an empty line between them or without."""
    blocks = [(parts.salutation,), *((paragraph,) for paragraph in parts.paragraphs), (parts.close,), parts.signature]
    filled = [block for block in (*blocks, (parts.postscript,)) if any(block)]
    yield from (Line(line, right=True) for text in parts.above for line in broken(text, width))
    for place, block in enumerate(filled):
        if apart and (place or parts.above):
            yield Line("")
        yield from (Line(line) for text in block for line in broken(text, width))


def broken(text: str, width: int) -> Iterator[str]:
    """The lines of a text, none wider than `width` signs; breaks that the writer made stay."""
    for row in text.split("\n"):
        line: list[str] = []
        for word in _pieces(row, width):
            if line and _width([*line, word]) > width:
                yield " ".join(line)
                line = []
            line.append(word)
        if line:
            yield " ".join(line)


def _pieces(row: str, width: int) -> Iterator[str]:
    """The words of a row; one that no line holds, as Chinese text is, in pieces that fill a line."""
    for word in row.split():
        piece = ""
        for sign in _clusters(word):
            if piece and _width([piece + sign]) > width:
                yield piece
                piece = ""
            piece += sign
        yield piece


def _clusters(word: str) -> Sequence[str]:
    return _CLUSTER.findall(unicodedata.normalize("NFC", word))


def _width(words: Sequence[str]) -> int:
    """The width of words with blanks between them, counted in signs."""
    signs = [sign for word in words for sign in word]
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in signs)
    marks = sum(unicodedata.combining(sign) > 0 for sign in signs)
    return len(signs) + wide - marks + len(words) - 1
