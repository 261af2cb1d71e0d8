"""Titles of posts in a text: where one stands, and whether the words around say that it is the post applied for.

A title with capitals is known by one of its words (Lead Welder, Head of Service). What stands in the post's own places,
in small letters too, is in `post_slots.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.examination import Examination
from sundown.core.nearness import spelling
from sundown.core.occupations import is_occupation
from sundown.core.passages import JOINS, capital_runs, is_day_or_month, sentence, texts
from sundown.core.title_match import TITLE_WORD

_POST = r"(?:position|role|post|job|vacancy|opening|posting|appointment)"
_SEEKS = (
    r"(?:appl(?:y|ied|ying)|application|put(?:ting)? (?:in|my name (?:in|forward)|myself forward)|interview(?:ed|ing"
    r"|s)?"
    r"|consider(?:ed|ing)?|candida(?:te|cy)|shortlist(?:ed)?|hir(?:e|ed|ing)|look(?:s|ed|ing)?|search(?:ing)?"
    r"|recruit(?:s|ed|ing|ment)?|advertis(?:e|ed|ing|ement)|advert|ad|opening|vacancy|competition|running|chosen"
    r"|selected"
    r"|picked|suitable|right|offer(?:ed)?|going|up|reference|referee|ready|turned down|passed over"
    r"|withdraw\w*|consideration|test|trial)"
)
_ARTICLE = (
    r"(?:(?:an?|the|your|their|our|its|another|any|one|this|that) )?(?:(?:new|next|other|good|open|additional) )*"
)
_GRADES = ("ii", "iii", "iv", "v", "vi")
_OF_THE_POST = re.compile(
    rf"(?i)(?:\b{_SEEKS}(?: [^.;:!?]{{0,50}})? (?:for|as) (?:(?:an?|the|your) {_POST} (?:of"
    rf"|as) )?{_ARTICLE}"
    rf"|\b{_POST}(?: (?:of|as|is(?: that of)?|called|titled|for)|:| [-–—]) {_ARTICLE}"
    rf"|\b(?:hiring|recruiting|seeking|appointing|wants?|needs?|taking on) (?:an?|your|their|another|two"
    rf"|three) (?:new |next )?"
    rf"|\b(?:want|like|love|hope|wish|glad|proud|honou?red|delighted|happy|pleased) to (?:be|become|work as"
    rf"|serve as) {_ARTICLE}"
    rf"|\bI(?: would| will|'d|'ll) (?:be|become|start as|begin as|join you as) {_ARTICLE}"
    rf"|\b(?:become|becoming|be|being|as|serve as|join(?:ing)? you as) (?:your|the next|the new) (?:new |next )?"
    rf"|\b(?:offer(?:ed|ing)?|appoint(?:ed|ing)?|accept(?:ed|ing)?|join(?:ing)?|hir(?:e|ed|ing)|start(?:ing)?"
    rf"|begin(?:ning)?"
    rf"|take me on|taken on|see myself|employ(?:ed|ing)?|serve|act|come|return)\b[^.;:!?]{{0,40}} (?:as"
    rf"|to become) {_ARTICLE}"
    rf"|\bstelle (?:als|der|des|einer|eines) (?:\w+en )?|\b(?:bewerbung|bewerbe|beworben|gespräch) (?:als"
    rf"|um die stelle als) )$"
)
_BEFORE_POST = re.compile(
    rf"^(?: (?:[a-z-]+ )?|-)(?:{_POST}|opportunity|interview|search|application|candidate|candidacy)\b(?! (?:at"
    rf"|with) my)"
)
_DETERMINED = re.compile(r"(?i)\b(?:the|your|this|that|an?|for|of|in|our|re:) (?:new |open |advertised |available )*$")
_OWN = re.compile(r"(?i)\b(?:my|his|her|their|whose|first|last|old|present|current|previous|former) (?:[\w-]+ )?$")
_ONCE = re.compile(r"(?i)\b(?:was|been|am|were|as|the|your|an?) (?:[\w-]+ )?$")


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it stands: its place, its words in one spelling, and what is known of it.

    `of_post`: the words around say that it is the post applied for.
    """

    where: str
    start: int
    end: int
    words: tuple[str, ...]
    of_post: bool

    @property
    def head(self) -> str:
        """The word that says what somebody is: the last one, or the one before "of"."""
        return next((word for word in reversed(self.words) if is_occupation(word)), self.words[-1])


def words_of_title(title: str) -> tuple[str, ...]:
    """A title's words in one spelling."""
    return tuple(spelling(word) for word in re.findall(TITLE_WORD, title))


def titles_in(letter: Examination) -> Iterator[Title]:
    """Every title with capitals in subject and text."""
    for where, text, begin in texts(letter):
        yield from _with_capitals(letter, where, text, begin)


# ------------------------------------------------------------------------------------------ with capitals


def _with_capitals(letter: Examination, where: str, text: str, begin: int) -> Iterator[Title]:
    for run in capital_runs(letter, where, text, begin):
        said = [spelling(word[0]) for word in run]
        for first, last in _stretches(letter, said):
            place = run[first].start(), run[last].end() - (2 if said[last].endswith("'s") else 0)
            words = words_of_title(text[slice(*place)])
            of_post = where == "subject" or _is_of_post(letter, where, text, place)
            yield Title(where, *place, words, of_post)


def _stretches(letter: Examination, said: list[str]) -> Iterator[tuple[int, int]]:
    """From which to which word of a run a title goes: names of people and employers are no part of it."""
    if not any(map(is_occupation, said)):
        return
    named = letter.record.employers.named([word.removesuffix("'s") for word in said])
    first: int | None = None
    for place in range(len(said) + 1):
        parts = place == len(said) or place in named or _parts(letter, said, place)
        if parts and first is not None:
            yield from _trimmed(said, first, place - 1)
            first = None
        elif not parts and first is None:
            first = place


def _parts(letter: Examination, said: list[str], place: int) -> bool:
    """Whether that word is none of a title: a day, somebody's name, or a "for" behind anything but an occupation."""
    word = said[place]
    aside = word == "for" and not (place and is_occupation(said[place - 1]))
    return aside or is_day_or_month(word) or _is_person(letter, word)


def _is_person(letter: Examination, word: str) -> bool:
    return bool(letter.record.people.with_word(word.removesuffix("'s"))) and not is_occupation(word)


def _trimmed(said: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A stretch without what stands behind its title: up to the last occupation, and on behind "of"."""
    while first <= last and said[first] in JOINS:
        first += 1
    heads = [place for place in range(first, last + 1) if is_occupation(said[place])]
    if not heads:
        return
    end = heads[-1]
    if end < last and said[end + 1] in _GRADES:
        end += 1
    if end < last and said[end + 1] in ("of", "for", "and", "in"):
        end = last
    while said[end] in JOINS:
        end -= 1
    yield first, end


def _is_of_post(letter: Examination, where: str, text: str, place: tuple[int, int]) -> bool:
    start, end = sentence(letter, where, place[0])
    before, after = text[max(start, place[0] - 100) : place[0]], text[place[1] : end]
    if _OWN.search(before):
        return False
    post = letter.thread.opportunity if letter.thread is not None else None
    names = (post.organization, *post.also_called) if post is not None else ()
    if any(after.startswith((f" at {name}", f" with {name}")) for name in names) and not _ONCE.search(before):
        return True
    return bool(
        _OF_THE_POST.search(before) or (_BEFORE_POST.match(after) and (_DETERMINED.search(before) or not before))
    )
