"""When two spellings are nearly the same: a slip of the finger, a lost accent, a letter that only looks like another.

Names, addresses and numbers of a letter are held against the record with this. Case never counts.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

HIDDEN = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
"""Signs without width, as they stand in a character class of a pattern."""

_LOOK_LATIN = {
    **dict(zip(map(ord, "авекмнорстухіјѕԁԛԝһӏαορτυνικε"), "abekmhopctyxijsdqwhlaoptuvike", strict=True)),
    **dict(zip(map(ord, "łøđıħŧ"), "lodiht", strict=True)),
    **dict.fromkeys(map(ord, "‐‑–—"), "-"),
    **dict.fromkeys(map(ord, "’‘ʼ`´"), "'"),
    ord("ß"): "ss",
    ord("æ"): "ae",
    ord("œ"): "oe",
}
_LONGEST_WORD = 60
_SHORTEST_WITH_ONE_SLIP = 4
_SHORTEST_WITH_TWO_SLIPS = 8
_MOST_REMEMBERED = 10_000


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """What the eye sees of a word: small Latin letters without accents and hidden signs."""
    low = unicodedata.normalize("NFKC", word).casefold().translate(_LOOK_LATIN)
    parts = unicodedata.normalize("NFD", low)
    return "".join(sign for sign in parts if unicodedata.category(sign) not in ("Mn", "Cf"))


@lru_cache(maxsize=20_000)
def spelling(word: str) -> str:
    """A word as its letters are, in one form for accents, apostrophes and hyphens; hidden signs stay."""
    low = unicodedata.normalize("NFC", word).casefold()
    return low.translate({ord(sign): "'" for sign in "’‘ʼ`´"} | {ord(sign): "-" for sign in "‐‑"})


def slips(one: str, other: str, most: int = 2) -> int:
    """How many signs were left out, put in, changed or swapped with their neighbour; more than `most` is `most` + 1.

    Both are counted as they stand: bring them into one form first.
    """
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, sign in enumerate(one, 1):
        previous, row, older = row, [place], before
        for column, letter in enumerate(other, 1):
            cost = min(previous[column] + 1, row[-1] + 1, previous[column - 1] + (sign != letter))
            if place > 1 and column > 1 and sign == other[column - 2] and one[place - 2] == letter:
                cost = min(cost, older[column - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return min(row[-1], most + 1)


def allowed_slips(word: str) -> int:
    """How many slips leave a word of that length recognisable."""
    length = len(word)
    return 0 if length < _SHORTEST_WITH_ONE_SLIP else 1 if length < _SHORTEST_WITH_TWO_SLIPS else 2


def nearly(one: str, other: str) -> bool:
    """Whether two words look the same or are a slip apart, but are not spelt the same."""
    if spelling(one) == spelling(other):
        return False
    first, second = skeleton(one), skeleton(other)
    most = allowed_slips(second)
    return first == second or (most > 0 and slips(first, second, most) <= most)


def lost_accents(said: str, right: str) -> bool:
    """Whether a word is the right one without its accents: Nguyen for Nguyễn, not Nguyèn."""
    return said.isascii() and not right.isascii() and skeleton(said) == skeleton(right) == said.casefold()


class Spellings:
    """Words to be recognised in wrong spellings, filed so that few have to be compared.

    Each is filed under what is left of it when one sign is struck out: two words a slip apart have one of these in
    common. Long ones, which may have two slips, are also filed under their first and their last three signs.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._filed: dict[str, list[str]] = defaultdict(list)
        self._known: set[str] = set()
        self._places: dict[str, int] = {}
        self._found: dict[str, tuple[str, ...]] = {}
        for place, word in enumerate(dict.fromkeys(words)):
            bare = skeleton(word)
            self._known.add(spelling(word))
            self._places[word] = place
            if 0 < len(bare) <= _LONGEST_WORD:
                for key in _keys(bare):
                    self._filed[key].append(word)

    def __contains__(self, word: str) -> bool:
        return spelling(word) in self._known

    def near(self, word: str) -> tuple[str, ...]:
        """The words that this one is nearly, those first that look the same."""
        if word not in self._found:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            self._found[word] = self._near(word) if len(word) <= _LONGEST_WORD else ()
        return self._found[word]

    def _near(self, word: str) -> tuple[str, ...]:
        bare = skeleton(word)
        candidates = dict.fromkeys(each for key in _keys(bare) for each in self._filed.get(key, ()))
        found = [each for each in candidates if _may_be_near(bare, skeleton(each)) and nearly(word, each)]
        return tuple(sorted(found, key=lambda each: (slips(bare, skeleton(each)), self._places[each])))


def _keys(bare: str) -> set[str]:
    """What a word is filed under."""
    left = {bare} | {bare[:place] + bare[place + 1 :] for place in range(len(bare))}
    if len(bare) >= _SHORTEST_WITH_TWO_SLIPS - 2:
        left |= {f"^{bare[:3]}", f"{bare[-3:]}$"}
    return left


def _may_be_near(one: str, other: str) -> bool:
    """Whether two slips may lie between them: each puts at most one sign in that the other has not, either way."""
    return abs(len(one) - len(other)) <= 2 and len(set(one) ^ set(other)) <= 4
