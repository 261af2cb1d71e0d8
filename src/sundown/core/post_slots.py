"""Where a letter says what the post is called: places that hold its title, whatever words stand in them.

"The post of …", "interview for …", "the … position", "as your …", and a piece of the subject between two signs. What
stands there is held against the recorded title word by word, so a slip needs to be no known occupation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.drafting.plain import word_set
from sundown.core.examination import Examination
from sundown.core.nearness import spelling
from sundown.core.passages import is_day_or_month, sentence, texts
from sundown.core.title_match import TITLE_WORD

_WORD = re.compile(TITLE_WORD)
_POST = r"(?:positions?|roles?|posts?|jobs?|vacanc(?:y|ies)|openings?|postings?|appointments?|opportunity)"
_ARTICLE = r"(?:(?:an?|the|your|our|its|their|this|that) )?(?:(?:new|next|open|vacant|advertised|permanent) )*"
_SURE = re.compile(
    rf"(?i)\b{_POST} (?:of|as|for|called) {_ARTICLE}(?=\w)"
    rf"|\b{_POST} is (?:(?:that of )?(?:an?|the) (?=\w)|(?:that of |called )?(?-i:(?=[A-Z])))"
)
_LIKELY = re.compile(
    rf"(?i)\b(?:appl(?:y|ied|ying|ication)"
    rf"|interview(?:s|ed|ing)?|application|candida(?:te|cy)|consider(?:ed|ing)?(?: me)?|shortlisted"
    rf"|recommended|chosen|selected"
    rf"|hired|hiring|looking|advertis(?:e|ed|ing|ement)"
    rf"|recruiting|put in|putting in"
    rf"|test|trial|turned down|competition|search|spoke|talked|met"
    rf"|see me|me on|work(?:ing)?|serv(?:e|ing)|start(?:ing)?|begin(?:ning)?) (?:for|as) {_ARTICLE}(?=\w)"
    rf"|\b(?:hiring|seeking|(?:you|they) (?:want|need)|(?-i:[A-Z]\w+) (?:wants|needs)|looking for|taking on"
    rf"|recruiting) (?:an?|your|their|another) (?:new )?(?=\w)"
    rf"|\b(?:to be|become|becoming) (?:your|its|their|the next) (?:new |next )?(?=\w)"
    rf"|\b(?:being|be|as) (?:your|the next) (?:new |next )?(?=\w)"
    rf"|\b(?:want|like|glad|love|happy|asked|proud|delighted|pleased|hope) to (?:be|become) {_ARTICLE}(?=\w)"
)
_WEAK = re.compile(
    rf"(?i)\b(?:would|should|could|will|shall|like|hope|want|come|join|were)\b[^.;:!?]{{1,120}}? as {_ARTICLE}(?=\w)"
    rf"|\b(?:choos(?:e|ing)|appoint(?:ing)?|nam(?:e|ing)|find(?:ing)?|hire) (?:an?|your) (?:new |next )?(?=\w)"
    rf"|\bi(?: will| shall| would|'ll|'d) be {_ARTICLE}(?=\w)"
)
_BEFORE_POST = re.compile(
    rf"(?i)(?:\b(?:the|your|this|that|an?|our|for|of|in) |^)((?:{_WORD.pattern} ){{1,5}}?)"
    rf"(?:{_POST[3:-1]}|interview|search|candidate|candidacy|application)(?![\w'])"
)
_ENDS = word_set(
    "at with on is was has had have that which who whom whose to by from i we you he she it they and or but so than "
    "when where while since before after until if because though as here there this these those my your "
    "our his her their "
    "would will could can may might should must are were be been not no about during within without between against "
    "under over would'd i'd i'm i've now then today yesterday tomorrow again still too both either only just even very "
    "what how why about over into through please thank thanks last next in for of a an the did do does starts began "
    "fell"
)
_INSIDE = word_set("of in for and to the")
_INSIDE_OF = _INSIDE - {"the", "to"}
_PIECE = re.compile(r" [-–—|/] |[–—,:;()|!?]|\.(?= |$)|(?<=\w)- | at | with ")
_ROUND_THE_TITLE = word_set(
    "the a an our your my re fw fwd aw position role post job vacancy opening application interview interviews posting "
    "candidate candidacy search opportunity reference ref about regarding for of in and to as subject concerning "
    "follow-up followup test trial"
)
_MOST_WORDS = 7
_MOST_IN_A_SLOT = 6
_OWN = re.compile(r"(?i)\b(?:my|his|whose|first|last|old|present|current|previous|former|another|other|own) (?:\w+ )?$")
_I_SEEK = re.compile(r"\bI(?:'m|'ve| was| am| have| had)?(?: been| still| also| now)* $")
_SEEKING = ("look", "hiring", "recruit", "seeking", "advertis", "need", "want", "search")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for the post's title: where it begins and ends, its words in one spelling.

    `sort` is "sure" (the post of …), "likely" (as your …), "weak" (would … as …) or "piece" (of the subject).
    """

    where: str
    start: int
    end: int
    words: tuple[str, ...]
    sort: str


def post_slots(letter: Examination) -> Iterator[Slot]:
    """Every place of the subject and the body that says what the post is called."""
    for where, text, begin in texts(letter):
        if where == "subject":
            yield from _pieces(text)
        for sort, pattern in (("sure", _SURE), ("likely", _LIKELY), ("weak", _WEAK)):
            for match in pattern.finditer(text, begin):
                if not _is_own(letter, where, text, match.start()):
                    yield from _behind(letter, where, text, match.end(), sort)
        for match in _BEFORE_POST.finditer(text, begin):
            if not _is_own(letter, where, text, match.start(1)):
                yield from _slot(where, _from_the_last_end(text, match), "likely")


def _is_own(letter: Examination, where: str, text: str, place: int) -> bool:
    """Whether it is a post that the writer or somebody else has or had."""
    start, end = sentence(letter, where, place)
    if any(name in text[start:end] for name in letter.seeker.profile.employers):
        return True
    before = text[max(start, place - 40) : place]
    return bool(_OWN.search(before) or (_I_SEEK.search(before) and text.startswith(_SEEKING, place)))


def _from_the_last_end(text: str, match: re.Match[str]) -> list[re.Match[str]]:
    """The words before "position" that may be of a title: those behind the last small word."""
    words = list(_WORD.finditer(text, *match.span(1)))
    ends = [place for place, word in enumerate(words) if spelling(word[0]) in _ENDS and word[0] not in _INSIDE_OF]
    return words[ends[-1] + 1 :] if ends else words


def _behind(letter: Examination, where: str, text: str, place: int, sort: str) -> Iterator[Slot]:
    """The words behind a place, as far as a title can go."""
    known = set(map(spelling, _WORD.findall(letter.title)))
    found: list[re.Match[str]] = []
    for word in _WORD.finditer(text, place, place + 120):
        low = spelling(word[0])
        gap = text[found[-1].end() : word.start()] if found else ""
        joined = not found or gap in (" ", " & ", "/", "-") or (gap == ", " and _goes_on(letter, text, found, word))
        if not joined or len(found) == _MOST_IN_A_SLOT or is_day_or_month(low):
            break
        if low in _ENDS and not (found and low in _INSIDE and low in known):
            break
        found.append(word)
        if low.endswith("'s"):
            break
    yield from _slot(where, found, sort)


def _goes_on(letter: Examination, text: str, found: list[re.Match[str]], word: re.Match[str]) -> bool:
    """Whether a title goes on behind its comma: "Foreman, Service Division" is recorded with one, and ends alike."""
    post = letter.thread.opportunity if letter.thread is not None else None
    titles = [*filter(None, (post.title, *post.title_also))] if post is not None else []
    for before, _, behind in (title.partition(", ") for title in titles):
        end = behind.rpartition(" ")[2]
        rest = re.compile(rf"(?:[A-Z][\w'-]* ){{1,3}}{re.escape(end)}\b")
        if end and spelling(before) == spelling(text[found[0].start() : found[-1].end()]):
            return rest.match(text, word.start()) is not None
    return False


def _pieces(subject: str) -> Iterator[Slot]:
    """The pieces of a subject between its signs, without the words that stand round a title."""
    begin = 0
    for cut in (*_PIECE.finditer(subject), None):
        end = cut.start() if cut else len(subject)
        words = list(_WORD.finditer(subject, begin, end))
        while words and spelling(words[0][0]) in _ROUND_THE_TITLE:
            words.pop(0)
        while words and spelling(words[-1][0]) in _ROUND_THE_TITLE:
            words.pop()
        if len(words) <= _MOST_WORDS:
            yield from _slot("subject", words, "piece")
        begin = cut.end() if cut else end


def _slot(where: str, words: list[re.Match[str]], sort: str) -> Iterator[Slot]:
    while words and spelling(words[-1][0]) in _ENDS:
        words.pop()
    if words:
        said = tuple(spelling(word[0]).removesuffix("'s") for word in words)
        end = words[-1].end() - (2 if spelling(words[-1][0]).endswith("'s") else 0)
        yield Slot(where, words[0].start(), end, said, sort)
