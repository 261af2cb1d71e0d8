"""How hard a text is to read, from the lengths of its sentences and words.

English: the grade of Flesch and Kincaid, in years of American school, 0.39 x words a sentence + 11.8 x syllables a
word - 15.59. German: LIX, words a sentence + the percentage of words of seven letters or more; below 40 is easy,
50 is a newspaper's report. Both are rules of thumb for whole texts: a line of six words says little.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+(?=\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûüœæ]+")
_LONG = 7


def grade(text: str, language: str) -> float | None:
    """Flesch-Kincaid's grade, or LIX for `de`; None for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return None
    length = len(words) / _sentences(text)
    if language == "de":
        return length + 100 * sum(len(word) >= _LONG for word in words) / len(words)
    return 0.39 * length + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def _sentences(text: str) -> int:
    """Pieces between full stops or line ends that hold a word."""
    return sum(bool(_WORD.search(piece)) for piece in _END.split(text))


def syllables(word: str) -> int:
    """The syllables of an English word, roughly: groups of vowels, without a silent e at the end."""
    low = word.casefold()
    groups = len(_VOWELS.findall(low))
    silent_e = low.endswith("e") and not low.endswith(("le", "ee"))
    silent = silent_e or (low.endswith("ed") and low[-3:-2] not in "td")
    return max(1, groups - (1 if silent and groups > 1 else 0))
