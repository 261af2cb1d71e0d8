"""Words that no dictionary has: slips, rare words that are rightly formed, and names.

A dictionary lacks half of what trades say. A word is no slip where it is a regular form of a word that the dictionary
has ("rostered"), a compound or a prefix and a word ("crewmates", "microdosing"), and no common word is one letter away.
Two words that grew together ("thankyou") are a slip: one of them is a small one.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from rapidfuzz.distance import DamerauLevenshtein

from sundown.core.drafting.plain import shortened, word_set
from sundown.language.neighbours import table
from sundown.language.slip import Slip

_FEW_LETTERS, _LONG_WORD, _SHORTEST_STEM, _SHORTEST_PART = 3, 8, 4, 3
_SENTENCE_START = re.compile(r"(?:^|[.!?:]['\")\]]*\s+|\n\s*(?:[-*•]\s+|\d+[.)]\s+)?)['\"(\[]*$")
_ENDINGS = word_set("s es ed ing er ers or ors y ies ist ists ism ly ness able ment ments ish ier iest less ful 's")
_PREFIXES = word_set(
    "un re non pre post multi micro macro mini mega nano hydro bio geo photo inter sub super over under out up down co "
    "de dis mis semi anti auto electro tele thermo ultra cyber neuro cardio psycho poly mono bi tri intra extra trans "
    "hyper para peri radio aero agri eco"
)
_SMALL = word_set(
    "a an the of in on at to for from by with as and or but so i me my you your he him his she her it its we us our "
    "they them their this that these those is are was were be been am do does did not no all each other every thank "
    "thanks much very well lot fact course front any some one time again even if full fully"
)
_NO_PLURAL = re.compile(r"[^aeiou]ys$|^(?:child|wo?m|[a-z]*wom)(?:ren|en)s$|^peoples$")
"""What looks like a plural and is not: companys, childrens. An apostrophe is missing there, or an ending."""


def judged(text: str, start: int, end: int, near: tuple[str, ...], calendar: Collection[str]) -> Slip | None:
    """What to say of an unknown word, for which the dictionary suggests others; nothing of names and of regular forms.

    A word that is like no other is rather a rare one: only a note.
    """
    word = text[start:end]
    if is_no_word(text, start, end):
        return None
    grown = _two_words(word)
    close = tuple(other for other in near if _is_near(word, other)) or grown
    if word[:1].isupper() and _is_a_name(text, start, word, close, calendar):
        return None
    if not grown and word[:1].islower() and (_is_lowered_name(word, close, calendar) or is_regular(word, near)):
        close = ()
    severity = "confirm" if close else "note"
    return Slip(
        "spelling", severity, start, end, f'"{shortened(word, 60)}" is in no dictionary and not in your record', close
    )


def is_no_word(text: str, start: int, end: int) -> bool:
    """An abbreviation, a code, a piece of a compound, an address: nothing that a dictionary could hold."""
    word = text[start:end]
    letters = sum(sign.isalpha() for sign in word)
    if any(sign.isdigit() for sign in word) or sum(sign.isupper() for sign in word) > 1 or letters < 2:
        return True
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return (
        any(sign in "@/_&" for sign in beside)
        or "." in text[max(0, start - 1) : start] + text[end : end + 2].rstrip(". \n")
        or ("-" in beside and letters <= _FEW_LETTERS)
    )


def is_regular(word: str, near: Collection[str]) -> bool:
    """Whether a word is rightly formed from known ones, and no common word is one letter away."""
    low = word.casefold()
    return not _is_like_a_common_word(low, near) and (_is_inflected(low, near) or _is_composed(low, near))


def _is_like_a_common_word(word: str, near: Collection[str]) -> bool:
    common = table().numbers
    return any(
        DamerauLevenshtein.distance(word, other.casefold()) == 1
        and (_is_doubled(word, other.casefold()) or (other in common and not _share_a_stem(word, other)))
        for other in near
    )


def _is_doubled(word: str, other: str) -> bool:
    """Whether the other word has a letter twice that this one has once: prefered, preferred."""
    return len(other) == len(word) + 1 and any(
        other == word[: at + 1] + word[at] + word[at + 1 :] for at in range(1, len(word))
    )


def _is_inflected(word: str, near: Collection[str]) -> bool:
    return not _NO_PLURAL.search(word) and any(_share_a_stem(word, other.casefold()) for other in near)


def _share_a_stem(word: str, other: str) -> bool:
    """Whether both are the same stem with a regular ending, or none: rostered, roster's; hydrographers, hydrography."""
    same = next((at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), None)
    at = min(len(word), len(other)) if same is None else same
    while at >= _SHORTEST_STEM:
        if _is_ending(word[at:]) and _is_ending(other[at:]):
            return True
        at -= 1
        if at < len(word) - 5:
            return False
    return False


def _is_ending(rest: str) -> bool:
    return not rest or rest in _ENDINGS


def _is_composed(word: str, near: Collection[str]) -> bool:
    """Whether a word is two known words of some length, or a prefix and a known word."""
    whole = word.removesuffix("'s")
    return any(
        (
            whole[:at] in _PREFIXES
            and len(whole) - at > _SHORTEST_STEM
            and (_is_common(whole[at:]) or whole[at:] in near)
        )
        or (
            at >= _SHORTEST_PART and len(whole) - at >= _SHORTEST_PART and _is_part(whole[:at]) and _is_part(whole[at:])
        )
        for at in range(2, len(whole) - 2)
    )


def _is_part(word: str) -> bool:
    return word not in _SMALL and _is_common(word)


def _is_common(word: str) -> bool:
    return word in table().numbers


@cache
def _two_words(word: str) -> tuple[str, ...]:
    """The two words that grew together, where one of them is a small one; none of a word that is capitalised."""
    if not word.islower() or not word.isalpha():
        return ()
    splits = ((word[:at], word[at:]) for at in range(1, len(word)))
    return tuple(
        f"{one} {two}"
        for one, two in splits
        if (one in _SMALL and _is_whole(two)) or (two in _SMALL and len(two) > 1 and _is_whole(one))
    )[:1]


def _is_whole(word: str) -> bool:
    return word in _SMALL or (len(word) > _FEW_LETTERS and _is_common(word))


def _is_a_name(text: str, start: int, word: str, close: Collection[str], calendar: Collection[str]) -> bool:
    """Whether a capitalised word is rather a name than a slip."""
    if not any(other[:1].islower() or other in calendar for other in close):
        return True
    begins = _SENTENCE_START.search(text, max(0, start - 12), start)
    return not begins and not any(
        DamerauLevenshtein.distance(word.casefold(), other.casefold()) == 1
        and (other in calendar or len(word) >= _LONG_WORD)
        for other in close
    )


def _is_lowered_name(word: str, close: Collection[str], calendar: Collection[str]) -> bool:
    """Whether the word is known as a name only: no slip of spelling, unless it is a day, a month or a language."""
    return any(other.casefold() == word and other not in calendar for other in close)


def _is_near(word: str, other: str) -> bool:
    """Whether the other word may have been meant: one letter away, or more where it is a common one."""
    far = DamerauLevenshtein.distance(word.casefold(), other.casefold())
    if far == 1:
        return True
    return _is_common(other.casefold()) and far <= (0 if len(word) <= _FEW_LETTERS else 2 + (len(word) > _LONG_WORD))
