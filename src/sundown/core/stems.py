"""What words have in common: stems, words that say something, and whether a text is English.

Facts and letters name the same thing in different forms ("sepsis alerts", "an alert for sepsis"). A stem here is a
rough one, six letters at most: it need only bring those forms together, and a wrong match costs a missed remark.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sundown.core.drafting.plain import word_set

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONGEST_STEM = 6
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "iers", "ier", "ies", "ers", "er", "ed", "es", "ly", "s")

_EMPTY = word_set(
    "a about above after again all also although always am an and any anything are as at back be became because been "
    "before being below between both but by came can come could did do does doing done down during each even ever "
    "every few first for from further gave get give go going good got had has have having he her here hers him his "
    "how i if in into is it its just know known last let like made make many may me mean might mine more most much "
    "must my new next no nor not now of off often on once one only onto or other our out over own part people put "
    "quite rather really said same saw say see she should since so some something still such sure take than that the "
    "their them then there these they thing things this those though through to today told too took two under until "
    "up upon us use used very want wants was way we well went were what when where which while who whom whose why "
    "will with within without would yes yet you your yours mentioned asked liked wondered whether talked talk spoke "
    "speak discussed discuss wear her him"
)
_COMMON = word_set(
    "project team work job role position company organization hospital school office story experience plan problem "
    "process question idea time day days week month months year years interview conversation meeting talk thanks "
    "thank interest opportunity person colleague help need nice great long short early late big small hour hours"
)
_ENGLISH = word_set(
    "the a an and of to in for with you your i my me we it is was that this on at be have would from by as so will "
    "not but are or if about thank"
)
_LEAST_ENGLISH = 0.18


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its ending, six letters at most: alerts, alerted, alerting → alert."""
    low = word.casefold().replace("’", "'").removesuffix("'s")
    if any(sign.isdigit() for sign in low):
        return low
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            low = low[: -len(ending)]
            break
    return low[:_LONGEST_STEM].rstrip("ei")


def words_of(text: str) -> list[str]:
    """The words of a text as they stand."""
    return WORD.findall(text)


@lru_cache(maxsize=1_000)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that say something; short ones count only as initials (ICU) or numbers."""
    return frozenset(stem(word) for word in words_of(text) if _says_something(word))


def _says_something(word: str) -> bool:
    if word.casefold() in _EMPTY:
        return False
    return len(word) > 2 or any(sign.isdigit() for sign in word) or word.isupper()


COMMON_STEMS = frozenset(stem(word) for word in _COMMON)
"""Stems so common in letters of this kind that one alone shows nothing."""


def telling(text: str, *known: str) -> frozenset[str]:
    """The stems that only this text brings: without common ones and those of `known`, unless nothing else is left."""
    said = stems(text)
    rare = said - COMMON_STEMS - frozenset().union(*map(stems, known))
    return rare or said - COMMON_STEMS or said


def is_english(text: str) -> bool:
    """Whether enough of the small words are English. Other languages are left alone by checks that know only this."""
    words = [word.casefold() for word in words_of(text[:20_000])]
    return bool(words) and sum(word in _ENGLISH for word in words) >= _LEAST_ENGLISH * len(words)
