"""Ends of sentences: paragraphs and sentences without one, and commas between what belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sundown.core.drafting.plain import word_set
from sundown.language import comma_splices, lost_stops, questions
from sundown.language.slip import Slip
from sundown.language.words import BREAK, SIGN, Word, Words

NO_STOP = "the sentence has no full stop"
NO_SENTENCE = (NO_STOP, questions.ASKS)
"""What is no slip in a subject."""
_LEAST_WORDS, _WRAPPED = 5, 45
_LIST = re.compile(r"\s*(?:[-*•–]|\d+[.)])\s")
_ADDRESS = re.compile(r"@|https?://|www\.|\w\.\w+/")
_GREETING = re.compile(r"(?i)(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|yours|with|best|kind|many|all)\b")
_LAST = re.compile(r"(?:[\w'’%)]+|(?<=\w)[,;])$")
_VERB_AT_LEAST = re.compile(
    r"\b(?:is|are|was|were|am|be|been|have|has|had|will|would|can|could|do|did|I|you|it|we|thank)\b"
    r"|'(?:m|s|ll|ve|re)\b|\w+ed\b"
)
_OWNERS = word_set("a an the my your our their his its every")
_SUBJECTS = word_set("i we he they")
_MODALS = word_set("will would can could shall should must may might i'll we'll i'd we'd")
_SAID = word_set("think believe hope know feel understand assume")
_COMPARED = word_set("more less other rather sooner better worse earlier later longer further harder easier older")
_ASIDE = word_set("be say tell put my")
_ENDS = (".", "!", "?", ":", ";", BREAK)


def slips(words: Words) -> Iterator[Slip]:
    """Paragraphs that are sentences without an end, questions without their mark, and commas that separate too much."""
    yield from _unended(words)
    yield from questions.slips(words)
    yield from lost_stops.slips(words)
    yield from comma_splices.slips(words)
    yield from _commas(words)


def _unended(words: Words) -> Iterator[Slip]:
    """The last word of a paragraph that is a sentence, and of a sentence before it there, but has no stop."""
    at = 0
    for paragraph in re.split(r"(\n[ \t]*\n\s*)", words.source):
        bare = paragraph.rstrip()
        last = _LAST.search(bare[-40:])
        if last and _is_sentence(words, at, bare):
            found = last.group()
            end = at + len(bare)
            meant = "." if found in ",;" else f"{found}."
            yield Slip("punctuation", "warn", end - len(found), end, NO_STOP, (meant,))
        at += len(paragraph)


def _is_sentence(words: Words, start: int, paragraph: str) -> bool:
    *before, line = paragraph.split("\n")
    if _LIST.match(line) or _ADDRESS.search(line) or any(len(each) < _WRAPPED for each in before):
        return False
    tail = re.split(r"[.!?]['\")”]?\s+", paragraph)[-1]
    if not tail[:1].isupper() or len(tail.split()) < _LEAST_WORDS:
        return False
    if paragraph[-1] in ",;" and _GREETING.match(tail):
        return False
    return bool(_VERB_AT_LEAST.search(tail)) or _has_verb(words, start + len(paragraph) - len(tail))


def _has_verb(words: Words, start: int) -> bool:
    return any(word.start > start and word.tag in ("VERB", "AUX") for word in words.row)


def _commas(words: Words) -> Iterator[Slip]:
    row = words.row
    for number in range(1, len(row) - 2):
        comma = row[number]
        if comma.text == "," and comma.end < row[number + 1].start and _is_wrong(row, number):
            yield Slip("punctuation", "warn", comma.start, comma.end, "this comma separates what belongs together", ())


def _is_wrong(row: Sequence[Word], number: int) -> bool:
    """Whether the comma stands behind "my", before "than", or between subject, verb and object of a short sentence."""
    last, behind, beyond = row[number - 1], row[number + 1], row[number + 2]
    if last.text in _OWNERS and behind.tag != SIGN:
        return True
    if behind.text == "than":
        return last.text in _COMPARED
    if last.text in _SUBJECTS and behind.tag in ("VERB", "AUX", "NOUN"):
        return behind.text != "said" and all(word.text != "," for word in row[number + 1 : number + 8])
    if number < 2 or last.tag != "VERB":
        return False
    first = row[number - 2].text
    if first in _SUBJECTS and behind.text == "that":
        return last.text in _SAID
    if first in ("i", "we") and behind.text == "to":
        return _begins(row, number - 2) and beyond.tag == "VERB" and beyond.text not in _ASIDE
    subject = number - 2 if "'" in first else number - 3
    return first in _MODALS and behind.text in _OWNERS and _begins(row, subject)


def _begins(row: Sequence[Word], number: int) -> bool:
    """Whether this word is the first of its sentence and says who does it."""
    return row[number].text.partition("'")[0] in _SUBJECTS and (number == 0 or row[number - 1].text in _ENDS)
