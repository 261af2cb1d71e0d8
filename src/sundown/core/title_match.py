"""How the words in a title's place stand to the recorded titles: right, one word exchanged or added, or another title.

Order, case, number and short forms are free ("lead tech"), and words may be left out; others may not stand in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sundown.core.drafting.plain import word_set
from sundown.core.occupations import is_occupation
from sundown.core.stems import stem

_NUMBERED = (
    "year", "band", "level", "grade", "class", "tier", "stage", "scale", "group", "category", "phase", "step", "type",
)  # fmt: skip
_BEHIND_ONE = "|".join(f"(?<={word} )|(?<={word.capitalize()} )" for word in _NUMBERED)
TITLE_WORD = rf"(?:[^\W\d_][\w+#'/&-]*|(?:{_BEHIND_ONE})\d{{1,2}}(?![\w.:/]))"
"""A word of a title, as a pattern; a number is one where it says which year, band or level it is."""

LEFT_OUT = word_set(
    "final next new open full-time part-time permanent temporary advertised trial the of and in for an a to on at post "
    "job vacant current same very your our fixed-term casual bank night day evening weekend early late morning "
    "afternoon one two three first second third shift full part time "
    "department subject section team unit"
)
"""Words beside a title that change no title, and those between its words."""
_RANKS = word_set(
    "senior junior deputy assistant associate lead head chief principal trainee apprentice vice executive staff "
    "acting general co interim graduate"
)
_SHORT = {
    "asst": "assistant", "sr": "senior", "jr": "junior", "mgr": "manager", "dir": "director", "eng": "engineer",
    "vp": "vice", "gm": "general", "supt": "superintendent", "sgt": "sergeant", "dept": "department",
}  # fmt: skip
_MARK = re.compile(r"\d{1,2}|i{1,3}|iv|vi?|[a-d]")
"""What says which of several of one name it is: Band 6, Technician III, Class B."""
_AGENT = re.compile(r"[a-z]{3}(?:er|or|ist|ian|man|woman|person|ant|ess|eer|hand)$")
_SHORTEST_SHORT_FORM = 3


def judged(said: Sequence[str], right: Iterable[Sequence[str]]) -> str:
    """Of words in a title's place: "right", "exchanged" (a content word), "added" (a rank), "other" or "unclear"."""
    found = [_against(said, title) for title in right if title]
    order = ("right", "exchanged", "added", "unclear", "other")
    if "right" in found or not found:
        return "right"
    if "exchanged" in found and "unclear" in found:
        return "exchanged"
    return min(found, key=order.index)


def head_of(words: Sequence[str]) -> str:
    """The word that says what somebody is: the one before "of", "in" or "for", else the last one."""
    cut = next((place for place, word in enumerate(words) if place and word in ("of", "in", "for", "to")), len(words))
    return words[cut - 1]


def _against(said: Sequence[str], title: Sequence[str]) -> str:
    if _other_mark(said, title):
        return "exchanged"
    parts = [part for word in title for part in (word, *word.split("-"))]
    mine = [word for word in said if word not in LEFT_OUT or word in title]
    strange = [word for word in mine if not any(_same(word, each) for each in parts) and not _initials(word, title)]
    if not strange:
        return "right"
    shared = [word for word in mine if word not in strange]
    if not [word for word in shared if word not in LEFT_OUT]:
        return "other"
    gone = [word for word in title if word not in LEFT_OUT and not any(_same(word, each) for each in mine)]
    keeps_head = any(_same(head_of(title), word) for word in shared)
    if keeps_head and not _same(head_of(said), head_of(title)):
        return "unclear"
    if not gone:
        return "added" if any(word in _RANKS or _MARK.fullmatch(word) for word in strange) else "unclear"
    agent = head_of(said)
    stands_in = agent in strange and (is_occupation(agent) or _AGENT.search(agent))
    return "exchanged" if keeps_head or stands_in else "unclear"


def _other_mark(said: Sequence[str], title: Sequence[str]) -> bool:
    """Whether the same word has another number or letter behind it: Year 5 Teacher, where it is Year 4."""
    own = {before: mark for before, mark in pairwise(title) if _MARK.fullmatch(mark)}
    return any(own.get(before, mark) != mark for before, mark in pairwise(said) if _MARK.fullmatch(mark))


def _same(one: str, other: str) -> bool:
    """Whether two words are one: in either number, and in short forms."""
    first, second = (_SHORT.get(word.removesuffix("'s").strip("."), word.removesuffix("'s")) for word in (one, other))
    if first == second or first.removesuffix("s") == second.removesuffix("s"):
        return True
    if first.replace("-", "") == second.replace("-", ""):
        return True
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= _SHORTEST_SHORT_FORM and longer.startswith(shorter):
        return True
    return stem(first) == stem(second) and not (is_occupation(first) and is_occupation(second)) and _kin(first, second)


def _kin(one: str, other: str) -> bool:
    """Whether words of one stem are forms of one word: welding and welder, library and librarian."""
    rest = ("", "s", "ing", "er", "or", "ed", "y", "ian", "ist", "ship", "ant", "e", "ies", "ure", "ary")
    common = 0
    while common < min(len(one), len(other)) and one[common] == other[common]:
        common += 1
    return one[common:] in rest and other[common:] in rest


def _initials(word: str, title: Sequence[str]) -> bool:
    """Whether it is the initials of the title, or the title the initials of it."""
    letters = "".join(each[0] for each in title if each not in LEFT_OUT)
    return word == letters or word == "".join(each[0] for each in title)
