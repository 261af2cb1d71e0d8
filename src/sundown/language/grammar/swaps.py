"""What the rules share that put one word in another's place: the first that sees something at a word tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sundown.language.grammar.sentences import Sentence, Token
from sundown.language.slip import Slip

Swap = Callable[[Sentence, int, Token], str]
"""From a word and its place to what was perhaps meant; nothing where it is right."""


def swapped(s: Sentence, rules: Sequence[Swap], says: str) -> Iterator[Slip]:
    """The words of a sentence that should be others; `says` stands between the word and what was meant."""
    for at, token in enumerate(s.row):
        meant = next(filter(None, (rule(s, at, token) for rule in rules)), None)
        if meant:
            yield Slip("grammar", "warn", token.start, token.end, f'"{token.raw}" {says} "{meant}"', (meant,))
