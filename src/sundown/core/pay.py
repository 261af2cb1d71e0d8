"""Where a sentence speaks of its writer's pay: by words for pay, or by an amount in the frame of earning or asking.

People name their price in many ways ("nearer thirty-four than thirty-one", "anything north of 61K", "I clear
seventy-two a year"). What these share is an amount that counts no things, beside somebody who earns or wants it. So
every number of the sentence is first replaced by a sign, one for money, one for a bare number, none where a noun
follows; the frames of `pay_frames.py` are written with these signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.amounts import amounts_in
from sundown.core.frames import classes, compiled, frames, quick_look, rows
from sundown.core.pay_frames import (
    A_NOUN,
    ALONE,
    CLASSES,
    MAY_HOLD,
    OF_OTHERS,
    OTHERWISE,
    WITH_NUMBERS,
    WITH_WORDS,
)

_NAMED = classes(CLASSES)
_MONEY, _BARE = "\ue000", "\ue001"
"""The signs for an amount of money and for a number that counts no things."""

_FIGURE = compiled(
    r"(?P<currency>{currency})?\s?(?<![\w.,])(?P<value>\d[\d.,']*(?:(?<=[\d])|(?<!.))|(?:\b{spelt}\b))"
    r"(?P<scale>\s?(?:k|grand|thousand|tausend)\b)?(?P<coins>[ -]?{coins}(?!\w)(?: (?:and )?{below}\b)?)?"
    r"(?P<decade>\b(?:ies|s)\b)?",
    _NAMED,
)
(_A_NOUN_FOLLOWS,) = frames(A_NOUN, _NAMED)
_MAY_HOLD = quick_look("".join(rows(MAY_HOLD)), _NAMED)
(_OTHERS_MONEY,) = frames(OF_OTHERS, _NAMED)
(_OTHER_SENSE,) = frames(OTHERWISE, _NAMED)
_WORDS = compiled(r"(?<![\w-])(?:" + "|".join(rows(ALONE)) + r")(?!\w)", _NAMED)
_OF_NUMBERS = frames(WITH_NUMBERS, _NAMED)
_OF_WORDS = frames(WITH_WORDS, _NAMED)


def pay_in(sentence: str) -> Iterator[tuple[int, int]]:
    """The places of a sentence that speak of pay: offsets in it, in order; of two that overlap the shorter one."""
    low = sentence.casefold()
    if len(sentence) > LONGEST_SENTENCE or not _MAY_HOLD.search(low):
        return
    found = [match.span() for match in _WORDS.finditer(sentence) if not _in_another_sense(sentence, match.span())]
    found += _frames(sentence)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda place: place[1] - place[0]):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    yield from sorted(kept)


def names_an_amount(said: str) -> bool:
    """Whether a place that speaks of pay says how much somebody earns, asks or offers."""
    marked = _marked(said)
    return any(sign in marked for sign in (_MONEY, _BARE)) and any(frame.search(marked) for frame in _OF_NUMBERS)


def is_of_pay_alone(said: str) -> bool:
    """Whether its words are about pay wherever they stand: "salary", not "package" or "terms"."""
    return _WORDS.search(said) is not None


def _frames(sentence: str) -> Iterator[tuple[int, int]]:
    marked = _marked(sentence)
    frames = _OF_NUMBERS if _MONEY in marked or _BARE in marked else ()
    for frame in (*frames, *(_OF_WORDS if _MAY_BE_PAY.search(sentence.casefold()) else ())):
        for match in frame.finditer(marked):
            clause = _clause(sentence, *match.span())
            if not (_OTHER_SENSE.search(clause) or _OTHERS_MONEY.search(clause)):
                yield match.span()


_CLAUSE_ENDS = re.compile(r", |[;:–—]| - | and ")
_MAY_BE_PAY = quick_look(
    r"{weak}|figures?\b|ies\b|\bpay\b|cheap\b|(?:quid|dollar|pound|fiver|tenner|bit)s? (?:an hour )?more", _NAMED
)


def _clause(sentence: str, start: int, end: int) -> str:
    """The clause around a place, from the sign before it to the one behind."""
    before = max(sentence.rfind(sign, 0, start) for sign in (", ", ";", ":", " - ", "–", "—"))
    behind = _CLAUSE_ENDS.search(sentence, end)
    return sentence[before + 1 : behind.start() if behind else len(sentence)]


def _marked(sentence: str) -> str:
    """The sentence with a sign in the place of every number that counts no things; as long as the sentence."""
    sentence = _NO_FIGURE.sub(lambda match: "_" * len(match[0]), sentence)
    kept = list(sentence)
    for match in _FIGURE.finditer(sentence):
        sign = _sign(match, sentence)
        if sign is not None:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            kept[start : match.end()] = sign * (match.end() - start)
    return "".join(kept)


def _sign(match: re.Match[str], sentence: str) -> str | None:
    if match["currency"] or match["scale"] or match["coins"]:
        return _MONEY
    before, behind = sentence[max(0, match.start() - 12) : match.start() + 1], sentence[match.end() :]
    if _NO_PAY_BEHIND.match(behind) or _NO_PAY_BEFORE.search(before):
        return None
    value = _value(match["value"])
    period = _A_PERIOD.match(behind)
    if _SALARY.fullmatch(match["value"]) and (period is None or period[1].casefold() in ("year", "annum")):
        return _MONEY
    if period is not None:
        return _BARE if value >= _LEAST_A_PERIOD.get(period[1].casefold(), 100) else None
    if value < _LEAST_BARE or _YEAR.fullmatch(match["value"]):
        return None
    if _LIKE_A_TIME.fullmatch(match["value"]) and not _MAY_BE_PAY.search(sentence.casefold()):
        return None
    return _BARE


def _value(said: str) -> float:
    """What a number is, "two-twenty" being 220."""
    if said[0].isdigit():
        return float(re.sub(r"[^\d]", "", said.partition(".")[0]) or 0)
    parts = [float(max(amount.values)) for amount in amounts_in(said)]
    return 100 * parts[0] + parts[1] if len(parts) == 2 else sum(parts)


_NO_FIGURE = re.compile(
    r"(?i)\+?\b\d(?:[ ()./-]{0,2}\d){8,15}\b|\b0\d{2,}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b"
)
"""Numbers of telephones and days."""
_SALARY = re.compile(r"[1-9]\d{1,2}[,.' ]?\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIKE_A_TIME = compiled(
    r"(?:{ones}|ten|eleven|twelve)[- ](?:oh[- ])?(?:{teens}|twenty|thirty|forty|fifty)(?:-five)?", _NAMED
)
_A_PERIOD = re.compile(
    r"(?i)[ -]*(?:(?:an?|per|each|every|/|the) ?)?(hour|year|month|annum|week|day|shift|night|diem)\b"
)
_LEAST_A_PERIOD = {"hour": 9, "year": 15, "annum": 15}
_LEAST_BARE = 13
_NO_PAY_BEHIND = re.compile(
    rf"{_A_NOUN_FOLLOWS.pattern}|(?i: ?(?:%|[ap]\.?m\b|[:/]\d|(?:st|nd|rd|th)\b)|[ -]\d)", re.IGNORECASE
)
_NO_PAY_BEFORE = re.compile(
    r"(?i)(?:(?<!no )\b(?:until|till|page|number|no|room|route|of|after|by|level|band|grade|chapter|age|aged"
    r"|ward|unit|since|all|first|last|other|another"
    r"|team of|to about)|[\w+][-+./]) ?$"
)


def _in_another_sense(sentence: str, place: tuple[int, int]) -> bool:
    around = sentence[max(0, place[0] - 12) : place[1] + 12]
    return _OTHER_SENSE.search(around) is not None
