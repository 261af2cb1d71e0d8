"""What a form of a word can be: the table `lexicon.txt`, and the endings of words that it lacks.

A reading is one letter: N noun, S plural noun, P name, V base form of a verb, Z the form with s, D past tense,
C past participle, G the form with ing, J adjective, R adverb. The likeliest comes first.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

NOUNS, VERBS = "NSP", "VZDCG"
_ENDINGS = (("ly", "R"), ("ing", "GN"), ("ness", "N"), ("ment", "N"), ("tion", "N"), ("ity", "N"), ("ship", "N"),
            ("ology", "N"), ("ed", "DCJ"), ("ous", "J"), ("ful", "J"), ("able", "J"), ("ible", "J"), ("less", "J"),
            ("ish", "J"), ("ive", "J"))  # fmt: skip
_PARTS = re.compile(r"[-\u2011]")
_PLURAL_OF = ((r"ies$", "y"), (r"es$", ""), (r"ves$", "f"), (r"s$", ""))


@cache
def _table() -> dict[str, str]:
    """The table: readings by form, likeliest first, small letters for what is seldom meant."""
    found: dict[str, str] = {}
    for line in (Path(__file__).parent / "lexicon.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            reading, *words = line.split()
            found.update(dict.fromkeys(words, reading))
    return found


@lru_cache(maxsize=8192)
def readings(word: str) -> str:
    """All that a form in small letters can be; empty where nothing is known of it."""
    told = _table().get(word)
    if told is not None:
        return told.upper()
    if _PARTS.search(word):
        return _of_compound(word)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _of_plural(word)
    return next((reading for ending, reading in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), "")


@lru_cache(maxsize=8192)
def common(word: str) -> str:
    """What a form often is: its readings without those that are seldom meant."""
    told = _table().get(word)
    return readings(word) if told is None else "".join(filter(str.isupper, told))


def _of_compound(word: str) -> str:
    """A compound is what its last part is; with a participle it is an adjective."""
    last = readings(_PARTS.split(word)[-1])
    if any(each in last for each in "CG") or not last:
        return "J" + "N" * ("N" in last)
    nouns = "".join(each for each in last if each not in VERBS)
    return nouns if nouns == "S" else nouns + "J"


def _of_plural(word: str) -> str:
    """A form with s is a plural where its stem is a noun, a verb where its stem is one, else a plural."""
    one = singular(word)
    stem = _table().get(one, "") if one else ""
    return ("S" if "N" in stem.upper() or not stem else "") + ("Z" if "V" in stem.upper() else "") or "S"


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The form without the s of the plural; empty where there is none."""
    for ending, instead in _PLURAL_OF:
        short = re.sub(ending, instead, word)
        if short != word and (short in _table() or ending == r"s$"):
            return short
    return ""
