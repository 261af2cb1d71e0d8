"""Participles that stand where a verb belongs: "you given straight answers", "one man shown me how", "ours grown"."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite, noun_phrase
from sundown.language.grammar.sentences import Sentence
from sundown.language.slip import Slip

_OWN = word_set("you it this ours mine yours theirs nobody everybody somebody everyone someone anyone")
_ARTICLES = word_set("the a an my your our their his")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a participle has no helping verb and its clause no other verb."""
    for at in range(1, len(s)):
        if _is_alone(s, at) and _is_whole(s, at):
            message = f'"{s[at].raw}" has the wrong form here, or lacks "have" or "was"'
            yield Slip("grammar", "warn", s[at].start, s[at].end, message)


def _is_alone(s: Sentence, at: int) -> bool:
    """Whether a participle that is no past tense stands behind a subject with which a clause begins."""
    form, behind = s[at], s[at + 1]
    if form.tag not in "CJ" or not form.can or not form.may("C") or form.may("DVZ"):
        return False
    subject = s[at - 1]
    if subject.tag == "U" or (subject.w in _OWN and subject.tag == "Y"):
        return _begins(s, at - 1) and (behind.tag in "TAOJIS#" or behind.w in ("you", "it"))
    if subject.tag not in "NSP,":
        return False
    if not (behind.tag == "O" or (behind.w in _ARTICLES and subject.tag == "P")):
        return False
    start = _start(s, at - 1 - (subject.tag == ","))
    return start == 0 or _begins(s, start)


def _start(s: Sentence, end: int) -> int:
    while end > 0 and s[end - 1].tag in "TAJNSP#,Y":
        end -= 1
    return end


def _begins(s: Sentence, at: int) -> bool:
    before = s[at - 1]
    if at == 0 or before.tag == ":" or (before.tag == "L" and before.w in ("that", "because", "when", "if")):
        return True
    placed = s[0].tag == "I" and at < 6 and all(s[p].tag in "TAJNSP#" for p in range(1, at))
    return placed or (before.tag == "K" and s[at - 2].tag == "," and any(is_finite(s[p]) for p in range(at - 2)))


def _is_whole(s: Sentence, at: int) -> bool:
    """Whether the clause ends without another verb, and the sentence ends like one."""
    for place in range(at + 1, len(s)):
        token = s[place]
        if token.tag in "LW:" or (token.tag == "," and s[place + 1].tag == "K"):
            break
        if token.tag == "," and s[at - 1].w == "you" and at == 1 and s[at + 1].tag in "OY":
            break  # "You seen it, I saw it"
        if token.tag == "," or is_finite(token) or token.tag in "U":
            return False
    return s[at + 1].tag in "IR" or (s.ending in (".", "!", "") and noun_phrase(s, at + 1) is not None)
