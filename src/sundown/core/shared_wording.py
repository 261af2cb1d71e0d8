"""Which words of one letter stand in another one too: what a reader would see who laid both side by side."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.anatomy import dissect
from sundown.core.stems import WORD

FEWEST = 4
"""Shorter runs, such as "thank you for", are everybody's."""


def shared_wording(mine: str, theirs: str) -> tuple[tuple[int, int], ...]:
    """The places of `theirs`, as offsets, whose words follow each other in `mine` too; in order, none touching.

    Salutation, close and signature are left out of both.
    """
    said = {run for run, _, _ in _runs(mine)}
    found: list[tuple[int, int]] = []
    for run, start, end in _runs(theirs):
        if run not in said:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def _runs(body: str) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Every run of so many words within one part of the text, with its place."""
    for start, end in dissect(body).parts:
        words = list(WORD.finditer(body, start, end))
        plain = [word[0].casefold().replace("’", "'") for word in words]
        for place in range(len(words) - FEWEST + 1):
            yield tuple(plain[place : place + FEWEST]), words[place].start(), words[place + FEWEST - 1].end()
