"""A draft's sentences with what the person recorded, and every name and day, masked: what is left is sundown's own.

A word counts as recorded where its stem stands in one of the facts that its sentence came from (`because`); small words
between two recorded ones go with them. So "I appreciated our conversation about the wait list." becomes "I appreciated
our conversation about the <fact>." A word of sundown's own that the note happens to hold is masked too: it makes a
sentence look a little more like its own than it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sundown.core.drafting.plain import word_set
from sundown.core.facts import Journal
from sundown.core.stems import stem, stems, words_of
from sundown.core.written import Letter, Origin, Sentence

FACT, NAME = "<fact>", "<name>"

_TOKEN = re.compile(r"\+?[^\W_]+(?:['’][^\W_]+)?")
_DAY = re.compile(
    r"(?i)\b(?:today|yesterday|tomorrow|heute|gestern|morgen|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\b"
)
_NAME_OR_DAY = re.compile(
    r"contact .+|seeker\.(?:name|phones|email)|decision_by|the plan|at|requisition .+|meeting [^:]+"
    r"|.+: ?(?:title|start|with|round|organization|people|name|answer_by|call_me|consultant|references|others)"
)
_MOST_BETWEEN = {FACT: 4, NAME: 1}
_MONTH_OR_VERB = ("may", "march", "morgen")
_ENDS = re.compile(r"(?<=[.!?…])\s+")
_SMALL_GERMAN = stems(
    "aber als also auch auf aus bei beim bin bis bist da dann das dass dem den der des die dies diese dieser doch du "
    "durch ein eine einem einen einer eines er es für gibt haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren "
    "im in ist ja jede kann kein keine können man mehr mein meine mich mir mit nach nicht noch nur ob oder ohne schon "
    "sehr sein seine sich sie sind so soll über um und uns unser unter vom von vor war waren was weil wenn wer werde "
    "werden wie wir wird wo würde zu zum zur danke dank gespräch gern freue freuen"
)


@dataclass(frozen=True)
class Masked:
    """One sentence of a draft as people see it, and masked. `element` is what it is there for."""

    text: str
    plain: str
    element: str

    @property
    def holds_a_fact(self) -> bool:
        """Whether something that the person recorded stands in it."""
        return FACT in self.text


def masked(letter: Letter, names: frozenset[str]) -> list[Masked]:
    """The sentences of a draft's paragraphs, without blanks. `names` are `names_in` its journal."""
    said = [sentence for paragraph in letter.paragraphs for sentence in paragraph if sentence.blank is None]
    return [each for sentence in said for each in _masked(sentence, names)]


def _masked(sentence: Sentence, names: frozenset[str]) -> Iterator[Masked]:
    facts = frozenset().union(*(stems(origin.text) for origin in sentence.because if _tells(origin))) - _SMALL_GERMAN
    found = _TOKEN.finditer(sentence.text)
    marks = [(match.start(), match.end(), _mark(match.group(), facts, names)) for match in found]
    text, plain, last = "", "", 0
    for start, end, mark in _runs(marks):
        text += sentence.text[last:start] + mark
        plain += sentence.text[last:start] + re.sub(r"[.!?…](?=\s)", "", sentence.text[start:end])
        last = end
    text, plain = text + sentence.text[last:], plain + sentence.text[last:]
    for own, seen in zip(_ENDS.split(text), _ENDS.split(plain), strict=False):
        yield Masked(own, seen, sentence.element)


def _tells(origin: Origin) -> bool:
    """Whether a fact makes its sentence this letter's own: a note does, a name, a day or a number to call doesn't."""
    return _NAME_OR_DAY.fullmatch(origin.where) is None


def _mark(word: str, facts: frozenset[str], names: frozenset[str]) -> str | None:
    """What a word is masked as: a fact, a name or day; None for sundown's own, "" for a small word."""
    low = word.casefold()
    if stem(word) in facts:
        return FACT
    if (word[:1].isupper() and low in names) or any(sign.isdigit() for sign in word):
        return NAME
    if _DAY.fullmatch(word) and (low not in _MONTH_OR_VERB or word[:1].isupper()):
        return NAME
    return "" if not stems(word) or stem(word) in _SMALL_GERMAN else None


def _runs(marks: list[tuple[int, int, str | None]]) -> Iterator[tuple[int, int, str]]:
    """Neighbours of one mark as one place; small words between two facts or two names belong to them."""
    place = 0
    while place < len(marks):
        start, end, mark = marks[place]
        if not mark:
            place += 1
            continue
        ahead = place + 1
        while (same := _next_of(marks, ahead, mark)) is not None:
            end, ahead = marks[same][1], same + 1
        yield start, end, mark
        place = ahead


def _next_of(marks: list[tuple[int, int, str | None]], place: int, mark: str) -> int | None:
    """The next word of that mark, if only a few small words stand before it."""
    for ahead in range(place, min(place + _MOST_BETWEEN[mark] + 1, len(marks))):
        if marks[ahead][2] == mark:
            return ahead
        if marks[ahead][2] != "":
            return None
    return None


def opening(sentences: Iterable[Masked], words: int = 6) -> str:
    """The first words of a text, masked, without their punctuation."""
    text = " ".join(sentence.text for sentence in sentences)
    return " ".join(re.findall(r"<\w+>|[^\W_]+(?:['’][^\W_]+)?", text)[:words])


def names_in(journal: Journal) -> frozenset[str]:
    """The words of everybody's name, employer and post in a journal, in small letters."""
    texts = [seeker.name for seeker in journal.seekers.values()]
    for contact in journal.contacts.values():
        texts += [contact.name, contact.organization or "", contact.salutation or "", contact.honorific or ""]
        texts.append(contact.title or "")
    for post in journal.opportunities.values():
        texts += [post.organization, post.title or ""]
    small = word_set("dear the of and to for in a")
    return frozenset(word.casefold() for text in texts for word in words_of(text)) - small
