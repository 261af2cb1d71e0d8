"""What is known while a journal is being read: where each value stands, the problems so far, and the ids.

Reading goes on after a problem so that a person sees all of them at once; only `Reading.finish` raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

from sundown.core.problems import BadInput, Problem, nearest
from sundown.sources.whole_file import position

PROBLEMS_SHOWN = 20
LONGEST_WORD_COMPARED = 60
MOST_WORDS_COMPARED = 1000
"""Comparing longer words, or one with more words, would take seconds and help nobody."""
LONGEST_QUOTE = 40

# A debrief names an interview or a meeting, `to` a contact or a job seeker: what is meant must be clear from the id.
_MISTAKEN_FOR_EACH_OTHER = {
    "InterviewId": "occasion",
    "OccasionId": "occasion",
    "ContactId": "person",
    "SeekerId": "person",
}

PLAIN, QUOTED, WORD, MAP, LIST = "plain", "quoted", "word", "map", "list"


class Node:
    """One value of the file, not yet understood.

    `kind` is `plain` (an unquoted scalar), `quoted`, `word` (a string that came from the command line, so that it may
    be any scalar), `map` (`value` is a list of pairs of nodes) or `list` (`value` is a list of nodes). The node's
    text is `text[start:end]`; both are None where there is no text. `style` is `flow` or `block` for collections,
    PyYAML's letter for scalars, `alias` for what stands elsewhere.
    """

    __slots__ = ("end", "kind", "start", "style", "value")

    def __init__(
        self, kind: str, value: Any, start: int | None = None, end: int | None = None, style: str | None = None
    ) -> None:
        self.kind = kind
        self.value = value
        self.start = start
        self.end = end
        self.style = style

    def get(self, key: str) -> Node | None:
        """The value under `key` of a `map`, or None."""
        return next((value for name, value in self.value if name.value == key), None)


class Reading:
    """The reading of one file (`name`, with the characters `text`): its problems, the ids it declares and mentions."""

    def __init__(self, name: str, text: str = "") -> None:
        self.name = name
        self.text = text
        self.problems: list[Problem] = []
        self.declared: dict[str, dict[str, Node | None]] = {}
        """By type name (`ContactId`, …, `fact`): each id and the node that declared it, None if it was known before."""
        self.mentions: list[tuple[str, str, Node, str]] = []
        """Type name, id, node and dotted key of everything that must have been declared somewhere."""

    def problem(
        self,
        node: Node | None,
        key: str,
        message: str,
        *,
        expected: str | None = None,
        word: str | None = None,
        valid: Iterable[str] = (),
        suggest: str | None = None,
    ) -> None:
        """Note one problem at `node`. The valid word nearest to `word` is looked for, unless `suggest` says it.

        Raises BadInput as soon as there are too many to be useful.
        """
        if suggest is None and word is not None:
            suggest = near(word, valid)
        line, column = self.place(node)
        self.problems.append(
            Problem(
                file=self.name,
                message=message,
                line=line,
                column=column,
                key=shorten(key, 200) or None,
                expected=expected,
                nearest=suggest,
            )
        )
        if len(self.problems) == PROBLEMS_SHOWN:
            self.finish()

    def place(self, node: Node | None) -> tuple[int, int] | tuple[None, None]:
        """Line and column of a node, from 1; None and None where there is no text."""
        return (None, None) if node is None or node.start is None else position(self.text, node.start)

    def declare(self, kind: str, id_: str, node: Node | None, key: str) -> None:
        """Say that `id_` exists; a second declaration of an id that could be mistaken for it is a problem."""
        alike = self.declared.setdefault(_MISTAKEN_FOR_EACH_OTHER.get(kind, kind), {})
        if id_ in alike:
            line, _ = self.place(alike[id_])
            where = f" in line {line}" if line else ""
            self.problem(node, key, f"the id {quote(id_)} is already used{where}", expected="an id of its own")
        alike.setdefault(id_, node)
        self.declared.setdefault(kind, {})[id_] = node

    def mention(self, kind: str, id_: str, node: Node, key: str) -> None:
        """Say that `id_` must exist once everything is read."""
        self.mentions.append((kind, id_, node, key))

    def stop(self, node: Node | None, message: str, expected: str | None = None) -> NoReturn:
        """Raise BadInput at once: what follows `node` cannot be read."""
        self.problem(node, "", message, expected=expected)
        raise self._failure()

    def finish(self) -> None:
        """Raise BadInput if there was any problem."""
        if self.problems:
            raise self._failure()

    def _failure(self) -> BadInput:
        """All problems in the order of the file."""
        return BadInput(sorted(self.problems, key=lambda problem: (problem.line or 0, problem.column or 0)))


def near(word: str, valid: Iterable[str]) -> str | None:
    """The valid word that looks most like `word`, capitals apart; found in no noticeable time."""
    if len(word) > LONGEST_WORD_COMPARED:
        return None
    small = word.casefold()
    words = {known.casefold(): known for known in valid}
    likely = sorted(words, key=lambda known: known[:1] != small[:1])[:MOST_WORDS_COMPARED]
    return words.get(nearest(small, likely) or "")


def dotted(key: str, part: str) -> str:
    """The dotted path of `part` under `key`."""
    return f"{key}.{part}" if key else part


def shorten(text: str, length: int) -> str:
    """`text`, cut to `length` characters, with anything invisible written as an escape."""
    shown = text if len(text) <= length else text[: length - 1] + "…"
    return shown if shown.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown)


def quote(text: str) -> str:
    """A user's word inside a message: in quotes, never longer than a line, never a control character."""
    return f"'{shorten(text, LONGEST_QUOTE)}'"
