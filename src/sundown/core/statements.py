"""What a letter commits its writer to, in a form in which two letters can be compared (S1-11).

When they could start, how long their notice is, what they ask for, by when they were told to expect word, and every
number with the words around it. Readers of one employer lay letters side by side: the same thing has one value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import islice

from sundown.core.anatomy import Anatomy, Span
from sundown.core.claims.amounts import Amount
from sundown.core.claims.days import Day, amounts_beside, days_in
from sundown.core.stems import COMMON_STEMS, stem, stems, words_of

_TOPICS = (
    ("start", re.compile(
        r"(?i)\b(?:could|can|would|will|(?:able|free|ready|happy|glad|prepared|like|hope) to|available)\b"
        r"[^.!?;]{0,40}?\b(?:start|begin|join|available|take up|report)\b|\bavailable (?:from|on|as of)\b"
        r"|\bstart(?:ing)? date\b|\bas a start\b|\bI (?:start|begin)\b|\bstart(?:ing)? on\b")),
    ("decision", re.compile(r"(?i)\b(?:decid\w+|decision|hear from you|let (?:us|me) know|make up your minds?)\b")),
    ("notice", re.compile(r"(?i)\bnotice\b")),
    ("pay", re.compile(
        r"(?i)\b(?:salar(?:y|ies)|pay|wages?|compensation|rate|remuneration|a year|per year|an hour)\b")),
)  # fmt: skip
_MAY_STATE = re.compile(
    r"(?i)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|dozen"
    r"|half|halved|twice|doubled?|tripled?)\b"
)
"""A quick look: most sentences hold no number."""
_NO_NUMBER = re.compile(
    r"(?i)(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}|(?<!\w)\+?\(?\d[\d ()./-]{6,24}\d"
)
_MONEY = ("dollar", "euro", "pound")
_TIMES = frozenset(map(stem, ("days", "weeks", "months")))
_FEWEST_SHARED = 3
_LARGEST_ORDINARY = 12
_MOST_OF_A_SENTENCE = 20


@dataclass(frozen=True, slots=True)
class Statement:
    """One value said of one topic; of a plain number (`number`) the noun counted and the words of its sentence."""

    topic: str
    values: frozenset[object]
    start: int
    end: int
    noun: str = ""
    unit: str | None = None
    around: frozenset[str] = frozenset()
    beside: frozenset[Fraction] = frozenset()


@lru_cache(maxsize=4096)
def statements(anatomy: Anatomy) -> tuple[Statement, ...]:
    """Everything that the text states, in order."""
    return tuple(each for sentence in anatomy.sentences for each in _stated(sentence))


def contradicts(one: Statement, other: Statement) -> bool:
    """Whether two letters say different things of the same."""
    if one.topic != other.topic or one.values & other.values:
        return False
    return one.topic != "number" or _same_thing(one, other)


def _same_thing(one: Statement, other: Statement) -> bool:
    """Whether two numbers count the same: by their noun, or the numbers beside them, and by the words around."""
    shared = len(one.around & other.around)
    company = any(value > _LARGEST_ORDINARY for value in one.beside & other.beside)
    if one.unit != other.unit or (one.noun != other.noun and not (company and _alike(one, other))):
        return False
    return shared + (2 if company else 0) >= _FEWEST_SHARED and shared >= 1


def _alike(one: Statement, other: Statement) -> bool:
    """Whether two numbers are of one size."""
    pairs = [(first, second) for first in one.values for second in other.values]
    return any(isinstance(a, Fraction) and isinstance(b, Fraction) and b and a / 4 <= b <= a * 4 for a, b in pairs)


# ------------------------------------------------------------------------------------------ one sentence


def _stated(sentence: Span) -> Iterator[Statement]:
    if not _MAY_STATE.search(sentence.text):
        return
    plain = _NO_NUMBER.sub(lambda match: "\0" * len(match[0]), sentence.text)
    days = days_in(plain)
    amounts = list(islice(amounts_beside(days, plain), _MOST_OF_A_SENTENCE))
    topics = [name for name, pattern in _TOPICS if pattern.search(plain)]
    taken: set[int] = set()
    for topic in topics:
        for start, end, values in _values(topic, days, amounts, plain):
            taken.add(start)
            yield Statement(topic, values, sentence.start + start, sentence.start + end)
    around = stems(plain) - COMMON_STEMS
    for amount in amounts:
        if amount.start not in taken:
            yield _number(sentence, amount, amounts, around)


def _values(
    topic: str, days: list[Day], amounts: list[Amount], text: str
) -> Iterator[tuple[int, int, frozenset[object]]]:
    """What the sentence says of that topic; nothing where it names several days or amounts."""
    if topic in ("start", "decision"):
        whole = [day for day in days if any({"month", "day"} <= dict(reading).keys() for reading in day.readings)]
        if len(whole) == 1:
            yield whole[0].start, whole[0].end, frozenset(_month_and_day(whole[0]))
        return
    units = _MONEY if topic == "pay" else _TIMES
    measured = [each for each in amounts if each.unit in units]
    if len(measured) == 1:
        yield measured[0].start, measured[0].end, frozenset((measured[0].unit, value) for value in measured[0].values)


def _month_and_day(day: Day) -> Iterator[tuple[object, object]]:
    for reading in map(dict, day.readings):
        yield reading.get("month"), reading.get("day")


def _number(sentence: Span, amount: Amount, amounts: list[Amount], around: frozenset[str]) -> Statement:
    behind = words_of(sentence.text[amount.end :][:40])
    beside = frozenset(value for each in amounts if each is not amount for value in each.values)
    unit = amount.unit if amount.unit != "things" else None
    noun = unit or (stem(behind[0]) if behind else "")
    start, end = sentence.start + amount.start, sentence.start + amount.end
    return Statement("number", frozenset(amount.values), start, end, noun, unit, around, beside)
