"""A written letter in the parts that a sheet sets apart, and what nobody may print: a text with blanks, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sundown.core.anatomy import dissect
from sundown.core.blanks import BLANK
from sundown.core.drafting.plain import shortened
from sundown.core.problems import BadInput, Problem

_BULLET = re.compile(r"[ \t]*(?:[-*•·–—]|\d+[.)])[ \t]")
_WRAPPED = 50
"""A line as long as this was ended by an editor that wraps lines; a shorter one by the writer."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A letter's body. `above` stands over the salutation: a date, if the writer put one there.

    A paragraph keeps those line breaks that are meant. Whatever is not there is empty.
    """

    above: tuple[str, ...]
    salutation: str
    paragraphs: tuple[str, ...]
    close: str
    signature: tuple[str, ...]
    postscript: str


def parts_of(body: str, signers: Iterable[str], source: str) -> Parts:
    """The parts of a body. Raises BadInput where something is still to be filled in, or no text is there."""
    signers = tuple(signers)
    anatomy = dissect(body, signers)
    problems = [
        Problem(file=source, message=f"still to fill in: [{shortened(match[0][1:-1], 80)}]")
        for match in BLANK.finditer(body)
    ]
    if not anatomy.words and not problems:
        problems = [Problem(file=source, message="the letter has no text yet", expected="words below the line ---")]
    if problems:
        raise BadInput(problems)
    (start, end), *more = anatomy.parts
    close, signature = _ending(body[end : more[0][0] if more else len(body)], signers)
    return Parts(
        above=_lines(body[: anatomy.salutation[0]]),
        salutation=body[slice(*anatomy.salutation)].strip(),
        paragraphs=tuple(filter(None, map(_unwrapped, re.split(r"\n[ \t]*\n", body[start:end])))),
        close=close,
        signature=signature,
        postscript="\n".join(_unwrapped(body[slice(*part)]) for part in more),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _ending(text: str, signers: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The close and the lines of the signature; without a close where the writer's name comes at once."""
    lines = _lines(text)
    named = lines and any(lines[0].casefold().startswith(name.casefold()) for name in signers if name.strip())
    return ("", lines) if named or not lines else (lines[0], lines[1:])


def _unwrapped(paragraph: str) -> str:
    """A paragraph without the line breaks that only an editor made."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    text = "".join(
        line + (" " if len(line) >= _WRAPPED and not _BULLET.match(after) else "\n")
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
    )
    return text.strip().replace("\t", " ")
