"""What a letter commits its writer to, in a form in which two letters can be compared (S1-11).

When they could start, how long their notice is, by when word is expected, by when they owe an answer, and every number
with what it is about. Readers of one employer lay letters side by side: the same thing has one value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from sundown.core.anatomy import LONGEST_SENTENCE, Anatomy, Span
from sundown.core.claims.days import Day, days_in
from sundown.core.figures import (
    CALENDAR,
    MEASURES,
    TIMES,
    WEAK_STEMS,
    Figure,
    company,
    figures,
    in_days,
    of_one_size,
    same_noun,
    same_sort,
    same_time,
    same_value,
    shared,
)
from sundown.core.stems import stem

_MONTHS_AND_DAYS = (
    r"(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_I = r"\b(?:i|we)(?:['’](?:d|m|ll))?\b"
_OF_DAYS = (
    ("start", re.compile(
        rf"(?i){_I}[^.!?;]{{0,40}}?\b(?:start|starting|begin|beginning|join|joining|take up|taking up|report"
        rf"|come to you|be with you|be on board|come on board|come over|move over)\b"
        rf"|\b(?:free|available)(?: to (?:start|begin|join|work))? (?:from|as of|as from|after)\b"
        rf"|\bavailability\b|\bwhen (?:he|she|i|they) (?:could|can|would|might|is free|will be free|am free"
        rf"|was free)\b"
        r"|\b(?:start|starting|joining) dates?\b|\b(?:as )?a start\b|\bstart(?:ing)? (?:on|from|by)\b"
        r"|\bfirst day\b|\bearliest (?:day|date|start|i)\b"
        r"|\b(?:free of|released? (?:me|by)|out of) my (?:contract|notice|post)\b|\blast day (?:here|at|with)\b")),
    ("decision", re.compile(

            r"(?i)\b(?:decid(?:e|es|ing)|be decided|decision|hear(?:ing)? from you|let (?:us|me) know"
            r"|make up your minds?|your answer"
            r"|your news|choose|choice|verdict|word from you)\b"
        )),
    ("answer", re.compile(
        r"(?i)\b(?:(?:promised|owe|give|given|asked for|need|want|wants|wanted|due|send"
        r"|have) (?:\w+ ){0,3}(?:an |my |the )?(?:answer|reply|decision|yes or no)"
        r"|(?:answer|reply) (?:is |was |to them |there )?(?:due|wanted|needed|promised)|they (?:want"
        r"|need|expect|have asked for|asked for) (?:\w+ ){0,3}(?:answer|reply|word|decision)|expires?"
        r"|other (?:offer|answer))\b")),
)  # fmt: skip
_OF_SPANS = (
    ("notice", re.compile(
        r"(?i)(?<!short )(?<!such )(?<!moment's )\bnotice\b(?! (?:board|that|how|what|the|when|where|whether"
        r"|if|it|you|my|your|any|about))"
        r"|\bkündigungsfrist\b")),
    ("soon", re.compile(
        rf"(?i){_I}[^.!?;]{{0,30}}?\b(?:start|begin|join|come|be (?:with you|there|free"
        rf"|available))\b[^.!?;]{{0,20}}?\b(?:in|within|after|at)\b"
        rf"|\bhow soon\b|{_I}[^.!?;]{{0,30}}?\b(?:start|begin|join|come)\b[^.!?;]{{0,30}}?\b(?:after (?:a|your"
        rf"|the) (?:yes|word|offer)|from (?:a|your) (?:yes|word))")),
)  # fmt: skip
_SPAN = re.compile(
    r"(?i)\b(?P<one>an?|one|another)(?: full| whole| calendar| clear)?[ -](?P<unit>day|week|fortnight"
    r"|month|quarter|year)(?:'s|'|s)?\b"
)
_IN_OTHERS = {"fortnight": (2, "weeks"), "quarter": (3, "months")}
_LASTING = ("notice", "soon")
_NOTICE_OF = frozenset(map(stem, ("days", "weeks", "months")))


@dataclass(frozen=True, slots=True)
class Statement:
    """One value said of one topic: a day is a month and a day, a span a unit and a value, a number keeps its figure."""

    topic: str
    values: frozenset[object]
    start: int
    end: int
    figure: Figure | None = None


@lru_cache(maxsize=4096)
def statements(anatomy: Anatomy) -> tuple[Statement, ...]:
    """Everything that the text states, in order."""
    return tuple(each for sentence in anatomy.sentences for each in stated(sentence))


def of_one_topic(one: str, other: str) -> bool:
    """Whether two topics can be laid side by side: how long a notice is says how soon its writer can come."""
    return one == other or {one, other} == {*_LASTING}


def agrees(one: Statement, other: Statement) -> bool:
    """Whether they say the same of the same topic; of a number, whether they have the same value."""
    if not of_one_topic(one.topic, other.topic):
        return False
    if one.figure is not None and other.figure is not None:
        return same_value(one.figure, other.figure)
    return bool(one.values & other.values) or (one.topic in _LASTING and _same_span(one, other))


def contradicts(one: Statement, other: Statement) -> int:
    """How surely two letters say different things of the same: 0 not at all, 1 perhaps, 2 hardly otherwise."""
    if not of_one_topic(one.topic, other.topic) or agrees(one, other):
        return 0
    if one.topic != other.topic:
        notice, soon = (one, other) if one.topic == "notice" else (other, one)
        return int(_longest(notice) > _longest(soon))
    return _differ(one.figure, other.figure) if one.figure is not None and other.figure is not None else 2


def _same_span(one: Statement, other: Statement) -> bool:
    return any(same_time(a[1], a[0], b[1], b[0]) for a in one.values for b in other.values)  # type: ignore[index]


def _longest(statement: Statement) -> Fraction:
    return max(in_days(value, unit) for unit, value in statement.values)  # type: ignore[misc,has-type]


def _differ(one: Figure, other: Figure) -> int:
    """Whether two numbers of one thing differ."""
    if one.partial or other.partial or not same_sort(one, other) or same_value(one, other):
        return 0
    words, noun = shared(one, other.near), same_noun(one, other)
    fewest = min(len(one.near - one.noun), len(other.near - other.noun))
    whole = words >= 1 and words >= fewest
    alike = whole or (words >= 1 and 2 * words >= fewest)
    lasting = (
        one.unit in TIMES and other.unit in TIMES and min(in_days(1, str(each.unit)) for each in (one, other)) >= 1
    )
    measured = lasting or one.unit in (*MEASURES, CALENDAR)
    rated = bool(one.rate) and one.rate == other.rate
    owned = bool(one.owned & other.owned)
    sure = (
        (noun and (words >= 2 or whole or rated or owned))
        or (company(one, other) and (noun or words >= 1))
        or ((measured or rated) and (alike or owned))
    )
    timed = one.unit in TIMES and one.unit == other.unit and whole
    one_thing = noun and (words >= 1 or (bool((one.noun & other.noun) - WEAK_STEMS) and of_one_size(one, other)))
    likely = one_thing or timed or owned or ((measured or rated) and words >= 1) or (alike and words >= 3)
    return 2 if sure else int(likely)


# ------------------------------------------------------------------------------------------ one sentence


def stated(sentence: Span) -> Iterator[Statement]:
    """What one sentence states."""
    text, taken = sentence.text, set[int]()
    if len(text) > LONGEST_SENTENCE:
        return
    for topic, value, start, end in (*_days_of_topics(text), *_spans_of_topics(text)):
        taken.add(start)
        yield Statement(topic, frozenset(value), sentence.start + start, sentence.start + end)
    for figure in figures(text):
        place = figure.amount
        if place.start not in taken:
            start, end = sentence.start + place.start, sentence.start + place.end
            yield Statement("number", frozenset(figure.values), start, end, figure)


_Stated = tuple[str, Iterable[object], int, int]
"""A topic, the values said of it, and where."""


def _days_of_topics(text: str) -> Iterator[_Stated]:
    """Whole days with their topic; several of one topic are a choice between them."""
    days = [day for day in days_in(text) if any({"month", "day"} <= dict(reading).keys() for reading in day.readings)]
    by_topic: dict[str, list[Day]] = {}
    reached = 0
    for day in days:
        if _AN_END.search(text, 0, day.start):
            continue
        topic = _topic(text[reached : day.end], text if len(days) == 1 else "")
        reached = day.end
        if topic is not None:
            by_topic.setdefault(topic, []).append(day)
    for topic, said in by_topic.items():
        yield topic, [each for day in said for each in _month_and_day(day)], said[0].start, said[0].end


_AN_END = re.compile(
    r"(?i)\b(?:ends?|ended|expires?|runs? out|finish(?:es)?|finished|until|till|through|up to)(?: here)?(?: on"
    r"| at)? $"
)
"""Until when something else goes on."""


def _topic(before: str, whole: str) -> str | None:
    """What a day is said of: the last topic named before it, else the one its sentence has."""
    last = max(((_last_end(pattern, before), name) for name, pattern in _OF_DAYS), default=(0, ""))
    if last[0]:
        return last[1]
    return next((name for name, pattern in _OF_DAYS if pattern.search(whole)), None)


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=0)


def _month_and_day(day: Day) -> Iterator[tuple[object, object]]:
    for reading in map(dict, day.readings):
        yield reading.get("month"), reading.get("day")


def _spans_of_topics(text: str) -> Iterator[_Stated]:
    """How long a notice is, and how soon somebody could come; nothing where several spans are named."""
    for topic, pattern in _OF_SPANS:
        if pattern.search(text):
            spans = list(_spans(text))
            if len(spans) == 1:
                start, end, value = spans[0]
                yield topic, [value], start, end
                return


def _spans(text: str) -> Iterator[tuple[int, int, tuple[str, Fraction]]]:
    """Every span of days, weeks or months: "three weeks", "a month's", "a fortnight"."""
    for figure in figures(text):
        if figure.unit in _NOTICE_OF and figure.amount.values:
            yield figure.amount.start, figure.amount.end, (str(figure.unit), max(figure.values))
    for match in _SPAN.finditer(text):
        times, unit = _IN_OTHERS.get(match["unit"].casefold(), (1, match["unit"].casefold()))
        if match["one"].casefold() != "one" or match["unit"].casefold() in _IN_OTHERS:
            yield match.start(), match.end(), (stem(unit), Fraction(times))
