"""A text as its paragraphs: each is read on its own, so that after an edit only the one that changed is read again."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar

_BREAK = re.compile(r"\n[ \t]*\n\s*")

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: where it begins in the text, and its own text without the blank lines around it."""

    start: int
    text: str


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text in order; what holds only blanks is none."""
    begin = 0
    for gap in _BREAK.finditer(text):
        yield from _paragraph(text, begin, gap.start())
        begin = gap.end()
    yield from _paragraph(text, begin, len(text))


def _paragraph(text: str, begin: int, end: int) -> Iterator[Paragraph]:
    if text[begin:end].strip():
        yield Paragraph(begin, text[begin:end])


class Latest(Generic[Key, Value]):
    """The answers to the latest questions, at most so many; threads may ask and tell at once."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Key, Value] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> Value | None:
        """The answer, if it is still here."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: Key, value: Value) -> None:
        """Keep an answer; the one that nobody asked for longest makes room."""
        with self._lock:
            self._kept[key] = value
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Keep none of them."""
        with self._lock:
            self._kept.clear()
