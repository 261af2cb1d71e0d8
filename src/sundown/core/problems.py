"""Problems with what somebody gave us, in words that say where and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with an input.

    `line` and `column` count from 1; both are None where the input has no lines. `key` is the dotted path of the
    field. `expected` completes "expected …"; `nearest` is the valid word closest to the one that was found.
    """

    file: str
    message: str
    line: int | None = None
    column: int | None = None
    key: str | None = None
    expected: str | None = None
    nearest: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part is not None)
        text = f"{place}: " + (f"{self.key}: " if self.key else "") + self.message
        if self.expected:
            text += f"; expected {self.expected}"
        if self.nearest:
            text += f"; did you mean {self.nearest}?"
        return text


class BadInput(Exception):
    """An input that cannot be used; nothing of it was taken. The command line prints `problems` and ends with 2."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def nearest(word: str, valid: Iterable[str]) -> str | None:
    """The valid word that looks most like `word`, if one comes near."""
    matches = get_close_matches(word, list(valid), n=1, cutoff=0.6)
    return matches[0] if matches else None
