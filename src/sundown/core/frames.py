"""Tables of frames: patterns of wordings, one a line, built from named classes of words.

A table is a text. Each line is one row; a line that begins further in goes on with the row above it, without a blank
between them. `{name}` stands for the class of that name, which is written as a row `name = …` of another table and may
name classes itself. Everything else is a regular expression, in either case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

_CLASS = re.compile(r"\{([a-z]\w*)\}")
_CAPITAL = re.compile(r"(?<![\\?])[A-Z]")


@dataclass(frozen=True)
class Frame:
    """A frame in either case. Most texts hold none, which the same frame for small letters says ten times sooner."""

    text: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The frame in either case; made when a text first seems to hold it."""
        return re.compile(self.text, re.IGNORECASE)

    @cached_property
    def quick(self) -> re.Pattern[str]:
        """The frame for texts in small letters."""
        return re.compile(_CAPITAL.sub(lambda match: match[0].lower(), self.text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where the frame is in a text."""
        return iter(()) if self.quick.search(in_small_letters(text)) is None else self.pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place of the frame in a text."""
        return None if self.quick.search(in_small_letters(text)) is None else self.pattern.search(text)


@lru_cache(maxsize=64)
def in_small_letters(text: str) -> str:
    """A text in small letters, sign for sign: what has no small letter of one sign stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


def classes(table: str, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """The classes of a table by name, each with the ones it names in their place: `given` ones, and those above it."""
    found = dict(given or {})
    for row in rows(table):
        name, _, words = row.partition(" = ")
        found[name] = _with_classes(words, found)
    return found


def frames(table: str, named: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    """The frames of a table, in order."""
    return tuple(compiled(row, named) for row in rows(table))


def sorted_frames(table: str, named: Mapping[str, str]) -> tuple[tuple[str, Frame], ...]:
    """The frames of a table whose rows begin with a word for their sort and ": ", in order, each with its sort."""
    parts = (row.partition(": ") for row in rows(table))
    return tuple((sort, Frame(_with_classes(frame, named))) for sort, _, frame in parts)


def compiled(frame: str, named: Mapping[str, str]) -> re.Pattern[str]:
    """One frame as a regular expression."""
    return re.compile(_with_classes(frame, named), re.IGNORECASE)


def quick_look(frame: str, named: Mapping[str, str]) -> re.Pattern[str]:
    """One frame for texts in small letters (`str.casefold`): searching those takes a tenth of the time."""
    return re.compile(_with_classes(frame, named))


def rows(table: str) -> Iterator[str]:
    """The rows of a table, each on one line."""
    row = ""
    for line in table.strip("\n").split("\n"):
        if line[:1] == " ":
            row += line.strip()
        else:
            if row:
                yield row
            row = line.rstrip()
    if row:
        yield row


def _with_classes(text: str, named: Mapping[str, str]) -> str:
    return _CLASS.sub(lambda match: f"(?:{named[match[1]]})", text)
