"""Two whole sentences with a comma between them: "I met your crew on Monday, I have thought of it ever since".

A comma may stand there where one of them only comments on the other ("it went well, I think"), where they are short and
alike ("I came, I saw"), and where the first is no whole one ("if it suits you, I can"). So both must be long enough,
the first must begin with its subject and have its verb, and there must be no other comma.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sundown.core.drafting.plain import word_set
from sundown.language.slip import Slip
from sundown.language.words import BREAK, SIGN, Word, Words

_SUBJECTS = word_set("i we they he she it you thank thanks this that there my your our the")
_PERSONS = word_set("i we they he she")
_OPENERS = word_set(
    "if when while as because since although though unless until till once whether so that than what which who where "
    "how why before after whatever whoever whenever wherever not never neither nor no hardly only just"
)
_COMMENTS = word_set(
    "think hope believe know guess suppose suspect fear imagine gather understand feel trust say said say's mean admit "
    "confess see hear told expect find assume promise assure remember wish doubt says thought wonder"
)
_FINITE = word_set(
    "thank thanks am is are was were have has had do does did will would can could shall should may might must"
)
_CONTRACTED = ("'m", "'ve", "'ll", "'d", "'s", "'re", "n't")
_FEWEST_BEFORE, _FEWEST_BEHIND = 4, 5
_MESSAGE = "two sentences with a comma between"
_ENDS = (".", "!", "?", BREAK)


def slips(words: Words) -> Iterator[Slip]:
    """The comma of each such pair."""
    row, start = words.row, 0
    for number, word in enumerate((*row, None)):
        if word is None or (word.tag == SIGN and word.text in _ENDS):
            comma = _splicing(row, start, number)
            if comma:
                yield Slip("punctuation", "warn", row[comma].start, row[comma].end, _MESSAGE)
            start = number + 1


def _splicing(row: Sequence[Word], start: int, end: int) -> int:
    """The number of the comma between two whole sentences; 0 where there is none."""
    signs = [number for number in range(start, end) if row[number].tag == SIGN]
    if len(signs) != 1 or row[signs[0]].text != ",":
        return 0
    comma = signs[0]
    whole = comma - start >= _FEWEST_BEFORE and end - comma > _FEWEST_BEHIND
    if not whole or row[start].text.partition("'")[0] not in _SUBJECTS or not _begins_one(row, comma + 1):
        return 0
    before = [word.text for word in row[start:comma]]
    return comma if _OPENERS.isdisjoint(before) and any(_is_finite(word) for word in row[start:comma]) else 0


def _begins_one(row: Sequence[Word], number: int) -> bool:
    """Whether a person and a verb that is no comment begin a sentence there."""
    first, verb = row[number], row[number + 1]
    if first.text.partition("'")[0] not in _PERSONS or first.text.endswith("'d"):
        return False
    contracted = "'" in first.text
    told = [word.text for word in row[number + 1 : number + 4]]
    return (contracted or _is_finite(verb)) and _COMMENTS.isdisjoint(told) and "sure" not in told


def _is_finite(word: Word) -> bool:
    return word.text in _FINITE or word.tag in ("VERB", "AUX") or word.text.endswith(_CONTRACTED)
