"""What the rules for lost words share: a found gap, and how rules are chosen by word and by tag."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from sundown.language.grammar.sentences import Sentence, Token
from sundown.language.slip import Slip

Gap = tuple[Token, Token, str] | None
"""The words on both sides of a gap, and what is perhaps missing there."""
Rule = Callable[[Sentence, int, Token], Gap]


def found(
    s: Sentence, by_tag: Mapping[str, tuple[Rule, ...]], by_word: Mapping[str, tuple[Rule, ...]]
) -> Iterator[Slip]:
    """The gaps of a sentence: at each word the first that a rule for its tag or for itself sees."""
    for at, token in enumerate(s.row):
        for rule in (*by_tag.get(token.tag, ()), *by_word.get(token.w, ())):
            gap = rule(s, at, token)
            if gap is not None:
                first, last, lacks = gap
                end = last.end or first.end  # the end of a sentence has no place
                yield Slip("grammar", "warn", first.start, end, f"a word is perhaps missing here: {lacks}")
                break


def by_words(table: Mapping[str, Rule]) -> dict[str, tuple[Rule, ...]]:
    """Rules by word, from rules by a row of words."""
    chosen: dict[str, tuple[Rule, ...]] = {}
    for words, rule in table.items():
        for word in words.split():
            chosen[word] = (*chosen.get(word, ()), rule)
    return chosen
