"""Words that stand where another of their set would stand far more often, by counts of words side by side.

`confusions.txt` holds the sets; `neighbours.py` says how well each word of a set fits between two words on its left and
two on its right. A word is told where another fits better by more than it ever does in good texts. A word that the
record has, or the letter twice, must be worse by far: the trade may need it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import common
from sundown.language.misplaced import fitting, is_sure, wanted
from sundown.language.neighbours import BEGIN, END, STEP, Around, Table, table
from sundown.language.slip import Slip
from sundown.language.words import BREAK, SIGN, Word, Words

LITTLE = word_set(
    "to too two there their your you it its whose who then than of off have or our are out by no know now knew new "
    "for four from here hear were where we which while with will well some be been but in not ever every very over "
    "though through thought right way past led less since only same use used us had these those them they this think "
    "what want went when on do so me my he her many may can like last least let see way such thanks thank form"
)
"""Words that every note has: that the record has them says nothing."""

_OWN = 3 * STEP
"""Steps more for a word of the record, or one that the letter has twice."""
_MORE = 1
"""Steps beyond what good texts need: letters are not those texts."""
_LESS = 2 * STEP
"""Steps by which a word that can stand in a place may fit worse than one that cannot."""
_ENDS = frozenset((".", "!", "?", ";", ":", BREAK))
_DIGITS = dict(zip("123456789", ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), strict=True))


def slips(words: Words, known: frozenset[str]) -> Iterator[Slip]:
    """Words of a set whose place is rather another's, with that other."""
    held = table()
    uses = Counter(_stem(word.text) for word in words.row)
    own = frozenset(_stem(word) for word in known) | {word for word, count in uses.items() if count > 1}
    for number, around in places(words, held):
        word = words.row[number]
        if _stands_alone(words, number) or _is_right(words.row, number):
            continue
        told = words.source[word.start : word.end]
        best = _better(word.text, around, own, held) or _in_place(words.row, number, around, held)
        if best is not None and told.casefold() == word.text and _can_stand(words.row, number, best):
            meant = best[:1].upper() + best[1:] if told[:1].isupper() else best
            yield Slip(
                "real_word", "warn", word.start, word.end, f'"{told}" here should perhaps be "{meant}"', (meant,)
            )


_POSSESSIVE = word_set("its their your our whose my")
_NUMERALS = word_set("two four eight ten one six")
_NO_NOUN = word_set("for to with at on in from by about up and but that of as when out over under off not too so a the")
_REACH = 4


def _can_stand(row: Sequence[Word], number: int, other: str) -> bool:
    """Whether the other word can stand there at all, and its own one is not plainly right.

    A possessive needs a noun behind it ("they're happy for me" is right), a numeral a plural ("a pour day"), and "from"
    has its "to": from six days to two.
    """
    behind = row[number + 1 : number + 1 + _REACH]
    if row[number].text == "from" and any(word.text in ("to", "until", "through") for word in behind):
        return False
    if other in _NUMERALS and behind:
        return set(common(behind[0].text)) != {"N"}
    if other in _POSSESSIVE and "'" in row[number].text:
        return _has_noun(behind)
    return True


def _has_noun(behind: Sequence[Word]) -> bool:
    """Whether a noun follows, behind no more than adjectives; an unknown word may be one."""
    for word in behind:
        can = common(word.text)
        if word.tag == SIGN or word.text in _NO_NOUN:
            return False
        if not can or "N" in can or "S" in can:
            return True
        if not set(can) & set("JC"):
            return False
    return False


_BEFORE_NOTHING = frozenset(("when", "of", "to", "from", "no", "where", "how"))


def _stands_alone(words: Words, number: int) -> bool:
    """Whether a small word ends its clause ("and by when?"), where counts of running text tell nothing."""
    behind = words.row[number + 1] if number + 1 < len(words.row) else None
    return words.row[number].text in _BEFORE_NOTHING and (behind is None or behind.tag == SIGN)


@cache
def _right_phrases() -> dict[str, list[tuple[int, list[frozenset[str]]]]]:
    """The phrases of `right_phrases.txt` by their word: its place in the phrase, and the ways of each word."""
    found: dict[str, list[tuple[int, list[frozenset[str]]]]] = {}
    for line in (Path(__file__).parent / "right_phrases.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            parts = line.split()
            place = next(place for place, part in enumerate(parts) if part.startswith("{"))
            phrase = [frozenset(part.strip("{}").split("|")) for part in parts]
            found.setdefault(parts[place].strip("{}"), []).append((place, phrase))
    return found


def _is_right(row: Sequence[Word], number: int) -> bool:
    """Whether the word stands in a phrase in which it is right."""
    return any(
        all(_said(row, number - place + at) in ways for at, ways in enumerate(phrase))
        for place, phrase in _right_phrases().get(row[number].text, ())
    )


def _said(row: Sequence[Word], number: int) -> str:
    """The word or sign there; `^` for the end of a sentence, and before the first and behind the last word."""
    text = row[number].text if 0 <= number < len(row) else BREAK
    return "^" if text in _ENDS and text not in ":;" else text


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """A word without its ending: cooking, cooks and cooked are one."""
    for ending in ("ing", "ed", "er", "es", "s", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


def _better(word: str, around: Around, own: frozenset[str], held: Table) -> str | None:
    """The other word of the set that fits best, where it fits better by enough."""
    fit = held.fit(word, around) + _MORE
    if word not in LITTLE and _stem(word) in own:
        fit += held.own[word].rare + _OWN
    left = {other: held.fit(other, around) - fit - needed for other, needed in held.needed[word].items()}
    best = max(left, key=lambda other: left[other], default=None)
    return best if best is not None and left[best] >= 0 else None


def _in_place(row: Sequence[Word], number: int, around: Around, held: Table) -> str | None:
    """The other word of the set that can stand here, where this one cannot and the counts are not against it."""
    kinds = wanted(row, number)
    word = row[number].text
    if not kinds or not is_sure(word, kinds):
        return None
    fits = {other: held.fit(other, around) for other in fitting(held.needed[word], kinds)}
    best = max(fits, key=lambda other: fits[other], default=None)
    return best if best is not None and fits[best] >= held.fit(word, around) - _LESS else None


def places(words: Words, held: Table) -> Iterator[tuple[int, Around]]:
    """Each word of a set by its number in the row, with what stands around it; names within a sentence are left out."""
    flow = list(_flow(words, held))
    numbers = [number for number, _ in flow]
    begin = held.numbers[BEGIN]
    for at, (_, place) in enumerate(flow):
        if place is None or words.row[place].text not in held.own:
            continue
        if words.source[words.row[place].start].isupper() and numbers[at - 1] != begin:
            continue
        yield place, Around(numbers[at - 2], numbers[at - 1], numbers[at + 1], numbers[at + 2])


def _flow(words: Words, held: Table) -> Iterator[tuple[int | None, int | None]]:
    """The words' numbers in the table, with their places in the row; sentences begin and end, other signs are none."""
    begin, end = held.numbers[BEGIN], held.numbers[END]
    yield from ((None, None), (begin, None))
    for place, word in enumerate(words.row):
        if word.tag != SIGN:
            text = _DIGITS.get(word.text, word.text)
            number = held.numbers.get(text)
            yield held.numbers.get(text.rpartition("-")[2]) if number is None else number, place
        elif word.text in _ENDS:
            yield from ((end, None), (None, None), (begin, None))
    yield from ((end, None), (None, None))
