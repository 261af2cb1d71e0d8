"""Grammar by structure: every rule over sentences, in one list.

Each rule file reads one sentence at a time and says what is wrong in it; what they find is a claim about form, never
about meaning. In quoted speech nothing is said: people speak as they speak.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.language.grammar import (
    agreement,
    antecedents,
    apostrophes,
    articles,
    complements,
    frames,
    its,
    lost_words,
    missing,
    number,
    participles,
    partners,
    pronouns,
    set_phrases,
    tenses,
    unjoined,
    verb_forms,
)
from sundown.language.grammar.sentences import sentences
from sundown.language.slip import Slip
from sundown.language.words import Words

_RULES = (
    agreement,
    antecedents,
    verb_forms,
    complements,
    tenses,
    pronouns,
    apostrophes,
    its,
    number,
    participles,
    frames,
    articles,
    missing,
    lost_words,
    partners,
    set_phrases,
    unjoined,
)


def slips(words: Words) -> Iterator[Slip]:
    """What is wrong with the grammar of a text, sentence by sentence."""
    for sentence in sentences(words):
        for rules in _RULES:
            yield from rules.slips(sentence)
