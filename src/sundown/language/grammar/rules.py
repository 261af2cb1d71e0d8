"""How the rules of a file are asked: at each word of a sentence one after the other, until one sees something.

A rule looks at a word and its place and says what it sees there, or nothing. Most files say so in their own words; for
lost words, and for words in another's place, the words are here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sundown.language.grammar.sentences import Sentence, Token
from sundown.language.slip import Slip

Seen = TypeVar("Seen")
Found = tuple[Token, Token, str, tuple[str, ...]] | None
"""The first and the last word of what is wrong, what to say about it, and what was perhaps meant."""
Gap = tuple[Token, Token, str] | None
"""The words on both sides of a gap, and what is perhaps missing there."""
Rule = Callable[[Sentence, int, Token], Gap]
Swap = Callable[[Sentence, int, Token], str]
"""From a word and its place to what was perhaps meant; nothing where it is right."""


def seen(
    s: Sentence, rules: Callable[[Token], Iterable[Callable[[Sentence, int, Token], Seen | None]]]
) -> Iterator[tuple[Token, Seen]]:
    """At each word of the sentence, what the first of its rules sees that sees anything; `rules` chooses them."""
    for at, token in enumerate(s.row):
        for rule in rules(token):
            what = rule(s, at, token)
            if what:
                yield token, what
                break


def gaps(
    s: Sentence, by_tag: Mapping[str, tuple[Rule, ...]], by_word: Mapping[str, tuple[Rule, ...]]
) -> Iterator[Slip]:
    """The gaps of a sentence, by rules for the tag of a word or for the word itself."""
    for _, (first, last, lacks) in seen(s, lambda token: (*by_tag.get(token.tag, ()), *by_word.get(token.w, ()))):
        end = last.end or first.end  # the end of a sentence has no place
        yield Slip("grammar", "warn", first.start, end, f"a word is perhaps missing here: {lacks}")


def by_words(table: Mapping[str, Rule]) -> dict[str, tuple[Rule, ...]]:
    """Rules by word, from rules by a row of words."""
    chosen: dict[str, tuple[Rule, ...]] = {}
    for words, rule in table.items():
        for word in words.split():
            chosen[word] = (*chosen.get(word, ()), rule)
    return chosen


def swapped(s: Sentence, rules: Sequence[Swap], says: str) -> Iterator[Slip]:
    """The words of a sentence that should be others; `says` stands between the word and what was meant."""
    for token, meant in seen(s, lambda _: rules):
        yield Slip("grammar", "warn", token.start, token.end, f'"{token.raw}" {says} "{meant}"', (meant,))
