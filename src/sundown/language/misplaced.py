"""Words of a confusion set that cannot stand where they stand: a verb in a noun's place, a noun in a verb's.

`lexicon.txt` says what a form can be, and small words around it what a place asks for: behind "the" and before "and" a
noun ("the tore and"), behind "would" a verb ("would advice you"), behind "were" no bare verb ("you were write"). Where
another word of the set can stand there, and the counts do not speak against it, the word is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import common, readings
from sundown.language.words import BREAK, SIGN, Word

_ARTICLES = word_set("a an the my our their your its")
_SUBJECTS = word_set("i we they he she")
_OBJECTS = word_set("a an the my our your their his her this these those it them us him me you")
_MODALS = word_set("would could should must might i'll we'll you'll they'll i'd we'd don't didn't doesn't cannot can't "
                   "won't wouldn't couldn't shouldn't")  # fmt: skip
_BE = word_set("is are was were am be been i'm we're they're you're isn't aren't wasn't weren't")
_BEHIND_NOUNS = word_set(". , ; ! ? : and or of is was are were for in at on with from by that which who to has had")
_BARE_BEHIND = word_set(
    "helped let made had saw heard watched did felt needed dared and or to go come came went get tried bade"
)
_ENDS = word_set(". , ; ! ? : and or but because in at on for with when")
_NOUN, _BARE, _PAST = frozenset("NS"), frozenset("V"), frozenset("DC")
_FINITE, _NO_VERB = frozenset("VDZ"), frozenset("NSPJ")


def wanted(row: Sequence[Word], number: int) -> frozenset[str]:
    """What only can stand in this place, as the readings of a form; nothing where its word can stand there."""
    if number == 0 or number + 1 >= len(row):
        return frozenset()
    before, behind = row[number - 1].text, row[number + 1].text
    all_readings, often = frozenset(readings(row[number].text)), frozenset(common(row[number].text))
    if not often:
        return frozenset()
    if before in _ARTICLES and (behind in _BEHIND_NOUNS or behind == BREAK):
        return _NOUN if all_readings <= _FINITE else frozenset()
    if before in _MODALS or (before == "to" and behind in _OBJECTS):
        return _BARE if often <= _NO_VERB and behind in _OBJECTS else frozenset()
    if before in _SUBJECTS and behind in _OBJECTS:
        return _FINITE if often <= _NO_VERB | {"R"} and _starts(row, number - 1) else frozenset()
    if before in _BE:
        return frozenset("JRN") if all_readings <= _BARE else frozenset()
    if behind in _ENDS and all_readings <= _BARE and before not in _BARE_BEHIND:
        return frozenset("JR") if frozenset(readings(before)) and frozenset(readings(before)) <= _PAST else frozenset()
    return frozenset()


def _starts(row: Sequence[Word], number: int) -> bool:
    """Whether this subject begins its clause."""
    return number == 0 or row[number - 1].tag == SIGN or row[number - 1].text in ("and", "that", "when", "as", "but")


def is_sure(word: str, kinds: frozenset[str]) -> bool:
    """Whether the word cannot be what the place wants: a trade makes nouns of its verbs ("the pour"), not of "tore"."""
    return kinds != _NOUN or "V" not in readings(word)


def fitting(others: Mapping[str, int], kinds: frozenset[str]) -> list[str]:
    """Those of the others that can be what the place wants."""
    return [other for other in others if not kinds.isdisjoint(common(other))]
