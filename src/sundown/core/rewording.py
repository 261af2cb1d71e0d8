"""The difference of two texts of one letter, sentence by sentence: what only the first says, what only the second."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from sundown.core.anatomy import dissect


@dataclass(frozen=True, slots=True)
class Rewording:
    """Sentences of the first text, and the sentences that stand in their place in the second; either may be none."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def rewordings(first: str, second: str) -> tuple[Rewording, ...]:
    """Where two letters differ, in order; salutation and end count as one sentence a line. Blanks and breaks do not."""
    ours, theirs = _sentences(first), _sentences(second)
    compared = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    return tuple(Rewording(tuple(ours[a:b]), tuple(theirs[c:d])) for what, a, b, c, d in compared if what != "equal")


def _sentences(body: str) -> list[str]:
    """The sentences of a letter, with the lines above and below its text, in order."""
    parts = dissect(body)
    spans = [(sentence.start, sentence.end) for sentence in parts.sentences]
    said, place = [], 0
    for start, end in [*spans, (len(body), len(body))]:
        said += body[place:start].splitlines()
        said.append(body[start:end])
        place = end
    return [words for text in said if (words := " ".join(text.split()))]
