"""What a letter says of its writer's plans in words that are no whole date: from September, Tuesdays, after 4.30.

Readers of one employer lay letters side by side. Two clauses are about one thing when they share the words that tell
it, or are of one of the topics that every job letter has: when its writer can start, on which days they can come, when
they can be reached, whether they work nights.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from sundown.core.anatomy import LONGEST_SENTENCE, Anatomy, Span
from sundown.core.drafting.plain import word_set
from sundown.core.figures import WEAK_STEMS
from sundown.core.stems import stem, stems

_Month = tuple[int, int | None, int | None]
"""A month, its day, and whether its beginning, middle or end is meant."""
START, END, DAYS, REACHED, OWN = "start", "end", "days", "reached", "own"

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = (
    rf"(?P<month>(?-i:(?!May (?:I|we|you|the|this|it|he|she|they)\b)(?:{'|'.join(map(str.capitalize, _MONTHS))})\b))"
)
_PART = (
    r"(?:(?P<part>early|mid|late"
    r"|(?<=the )(?:beginning|start|first (?:week|half)|middle|end|last week|second half)(?= of))"
    r"(?: of | in |[ -])(?:the month of )?)?"
)
_DAY = re.compile(
    rf"(?i)\b{_PART}(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?{_MONTH}"
    rf"(?: (?P<behind>\d{{1,2}})(?:st|nd|rd|th)?\b)?"
)
_PARTS = {"beginning": 0, "start": 0, "early": 0, "first week": 0, "first half": 0, "middle": 1, "mid": 1, "end": 2,
          "late": 2, "last week": 2, "second half": 2}  # fmt: skip
_WEEKDAYS = re.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b")
_HALVES = re.compile(r"(?i)\b(mornings|afternoons|evenings|nights|weekends)\b")
_HOUR = (
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<sign>[ap]\.?m\b)?|(?P<army>[012]\d[0-5]\d)|(?P<word>WORDS))"
)
_HOURS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "noon",
)  # fmt: skip
_HOUR = _HOUR.replace("WORDS", "|".join(_HOURS))
_HOUR_2 = re.sub(r"P<(\w+)>", r"P<\g<1>2>", _HOUR)
_CLOCK = re.compile(
    rf"(?i)\b(?:(?:after|before|from|until|till|by|past|between|to|at) {_HOUR}(?![\d%$€£]|[:.]\d)"
    rf"(?= ?(?:o'clock|[,.;!?)]|$|in the"
    rf"|on |at |and |or |to |every|most|each|any|today|sharp|eastern|mountain|central|pacific|weekdays|if|when|is))"
    rf"|{_HOUR_2} o'clock|(?P<army3>[012]\d[0-5]\d)(?= (?:to|until|-|–) [012]\d[0-5]\d\b))"
)
_STARTS = re.compile(
    r"(?i)\b(?:i|we|me)\b[^.!?;]{0,40}?\b(?:start|begin|join|report|come on board|take up)\b|\bstart(?:ing)? date\b"
    r"|\b(?:free|available)\b[^.!?;]{0,15}?\bfrom\b|\bin order to (?:start|begin)\b|^\W*from (?:early |late "
    r"|mid-)?[A-Z]\w+ i\b"
    r"|\b(?:post|job|position|role) of [^.!?;]{0,60} from\b|\bfirst day\b"
)
_ENDS = re.compile(
    r"(?i)\bmy (?:[\w-]+ ){0,2}?(?:leave|contract|notice|term|season|lease|placement|job|post|course) (?:ends?"
    r"|finishes|runs"
    r"|is up|expires)\b|\bmy last (?:day|shift|week)\b"
)
_PASSED = re.compile(
    r"(?i)\b(?:thanks?|thanked|thanking|met|spoke|talk\w*|interview\w*|conversation|visit(?:ed)?|call(?:ed)?"
    r"|offer of|decid\w+"
    r"|decision|hear(?:ing)?|news|answer|reply|was|were|went|did|came|wrote|letter of|message of|ended|began|since|last"
    r"|closing)\b"
)
_REACHED = re.compile(
    r"(?i)\b(?:reach|ring|call|phone|telephone|text|get|find|catch|contact) me\b|\bi(?:'m| am) (?:at my desk"
    r"|easy to reach"
    r"|free|available|usually|home|around|up|off|in)\b|\bi (?:answer|pick up|finish|get off|can be (?:reached"
    r"|had|found)|may be"
    r" reached)|\bmy (?:number|phone|line|mobile|cell)\b|\breach(?:ed|able)\b|^\W*call after\b|\b(?:you'll"
    r"|you will) get me\b"
)
_NOT_ME = re.compile(r"(?i)\b(?:his|her|him|she|he|their|they|them|whose)\b")
_MINE = re.compile(r"(?i)\b(?:i|i'm|i'd|i've|i'll|me|my|mine)\b")
_CUT = re.compile(
    r"[;:()–—]|(?<!day),(?!\d)| - |\b(?:but|while|whereas|because|although|though|who|where|since|if)\b|\band (?=(?:i"
    r"|my|you|we|the)\b)",
    re.I,
)
_WORDS_OF_TIME = frozenset(map(stem, (*_MONTHS, *word_set(
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    " monday tuesday wednesday thursday friday saturday sunday"
    " mornings afternoons evenings nights weekends morning afternoon evening night clock middle"
    " beginning mid end ends early"
    " late spring summer autumn fall winter"
))))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """One thing planned: its topic, its sort ("month", "weekday", "half", "clock"), its values and place, its words."""

    topic: str
    sort: str
    values: frozenset[Any]
    start: int
    end: int
    about: frozenset[str]
    mine: bool


@lru_cache(maxsize=4096)
def plans(anatomy: Anatomy) -> tuple[Plan, ...]:
    """Everything that the text plans, in order."""
    return tuple(each for sentence in anatomy.sentences for each in _planned(sentence))


def clash(one: Plan, other: Plan) -> bool:
    """Whether two plans of one thing can't both be right."""
    if {one.topic, other.topic} == {START, END} and one.sort == other.sort == "month":
        begin, end = (one, other) if one.topic == START else (other, one)
        return _whole(begin) and _whole(end) and max(_days(begin)) <= min(_days(end))
    if one.sort != other.sort or not _of_one_thing(one, other):
        return False
    if one.sort == "month":
        return _months_clash(one, other)
    if one.topic == DAYS:
        return not (one.values <= other.values or other.values <= one.values)
    return not one.values & other.values


def _of_one_thing(one: Plan, other: Plan) -> bool:
    if one.topic != other.topic:
        return False
    if one.topic != OWN:
        return True
    shared, fewest = len(one.about & other.about), min(len(one.about), len(other.about))
    if one.sort == "clock" and fewest < 2:
        return False
    if fewest == 1 and not (one.mine and other.mine) and one.sort == "month":
        return False
    return fewest > 0 and shared >= min(2, fewest) and 2 * shared >= max(len(one.about), len(other.about))


def _whole(plan: Plan) -> bool:
    return all(day is not None for _, day, _ in plan.values)


def _days(plan: Plan) -> list[tuple[int, int]]:
    return [(month, day or 0) for month, day, _ in plan.values]


def _months_clash(one: Plan, other: Plan) -> bool:
    """Whether no month of the one is one of the other, or a day or a part of the month is another one."""
    if one.topic == START and _whole(one) and _whole(other):
        return False  # whole days are held against each other as statements
    return not any(_agree(a, b) for a in one.values for b in other.values)


def _agree(one: _Month, other: _Month) -> bool:
    (month, day, part), (its_month, its_day, its_part) = one, other
    if month != its_month:
        return False
    if day is not None and its_day is not None:
        return bool(day == its_day)
    return None in (part, its_part) or bool(part == its_part)


# ------------------------------------------------------------------------------------------ one sentence


def _planned(sentence: Span) -> Iterator[Plan]:
    text = sentence.text
    if len(text) > LONGEST_SENTENCE:
        return
    begins = [0, *(cut.end() for cut in _CUT.finditer(text)), len(text)]
    for begin, end in pairwise(begins):
        clause = text[begin:end]
        for topic, sort, values, start, stop in (*_by_month(clause), *_by_days(clause, text), *_by_clock(clause)):
            about = stems(clause) - WEAK_STEMS - _WORDS_OF_TIME
            about = frozenset(each for each in about if not each.isdecimal())
            place = sentence.start + begin
            yield Plan(topic, sort, values, place + start, place + stop, about, _MINE.search(clause) is not None)


_Planned = tuple[str, str, frozenset[object], int, int]


def _by_month(clause: str) -> Iterator[_Planned]:
    found = list(_DAY.finditer(clause))
    if not found or _PASSED.search(clause):
        return
    values = frozenset(
        (
            _MONTHS.index(each["month"].casefold()) + 1,
            _number(each["before"] or each["behind"]),
            _PARTS.get((each["part"] or "").casefold()),
        )
        for each in found
    )
    topic = END if _ENDS.search(clause) else START if _STARTS.search(clause) else OWN
    yield topic, "month", values, found[0].start(), found[-1].end()
    if topic == END:
        yield OWN, "month", values, found[0].start(), found[-1].end()


def _number(said: str | None) -> int | None:
    return int(said) if said else None


def _by_days(clause: str, sentence: str) -> Iterator[_Planned]:
    found = list(_WEEKDAYS.finditer(clause))
    if len(found) > 1 and _MINE.search(sentence) and not _NOT_ME.search(clause):
        yield DAYS, "weekday", frozenset(each[1] for each in found), found[0].start(), found[-1].end()
    elif found:
        yield OWN, "weekday", frozenset(each[1] for each in found), found[0].start(), found[-1].end()
    halves = list(_HALVES.finditer(clause))
    if halves:
        values = frozenset(each[1].casefold() for each in halves)
        yield OWN, "half", values, halves[0].start(), halves[-1].end()


def _by_clock(clause: str) -> Iterator[_Planned]:
    found = list(_CLOCK.finditer(clause))
    if not found:
        return
    values: frozenset[object] = frozenset(
        minutes for each in found for minutes in (_minutes(each),) if minutes is not None
    )
    mine = _REACHED.search(clause) and not _NOT_ME.search(clause)
    if values:
        yield REACHED if mine else OWN, "clock", values, found[0].start(), found[-1].end()


def _minutes(match: re.Match[str]) -> int | None:
    """A time of day on a clock of twelve hours, in minutes."""
    said = {name.rstrip("23"): value for name, value in match.groupdict().items() if value}
    if "army" in said:
        return (int(said["army"][:2]) % 12) * 60 + int(said["army"][2:])
    if "word" in said:
        return (_HOURS.index(said["word"].casefold()) + 1) % 12 * 60 if said["word"].casefold() != "noon" else 0
    return (int(said["hour"]) % 12) * 60 + int(said.get("minute", 0)) if int(said["hour"]) < 25 else None


def hours_of(text: str) -> frozenset[object]:
    """The times of day in somebody's hours, as `plans` has them: "after 4.30", "0700 to 1900"."""
    return frozenset(each for found in _ANY_HOUR.finditer(text) if (each := _minutes(found)) is not None)


_ANY_HOUR = re.compile(rf"(?i)(?<![\w.:]){_HOUR}(?![\w.:])")
