"""Scalars: what the words of a journal mean once it is known which type is wanted.

Every reader takes a node, its dotted key and the reading, and returns the value; a problem is noted in the reading
and None returned, which never leaves it. Numbers, `true`, `false` and `null` are those of YAML 1.2's core schema
(section 10.3.2) and nothing else: `NO`, `on` and `14:00` are words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import TypeVar

from sundown.core.facts import Decision
from sundown.sources.journal.reading import LIST, MAP, PLAIN, QUOTED, Node, Reading, dotted, quote
from sundown.sources.whole_file import NOT_TEXT

NULLS = ("", "~", "null", "Null", "NULL")
TRUE = ("true", "True", "TRUE")
FALSE = ("false", "False", "FALSE")
_TRUE_ELSEWHERE = ("yes", "on", "y", "1")
_FALSE_ELSEWHERE = ("no", "off", "n", "0")

INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
MOST_DIGITS = 30

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LOOSE_DATE = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", re.ASCII)
_INSTANT = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(Z|z|[-+]\d\d:?\d\d|[-+]\d\d)?", re.ASCII
)
_TIME = re.compile(r"\d\d:\d\d(:\d\d)?", re.ASCII)
_LOOSE_TIME = re.compile(r"(\d{1,2})[:.](\d\d)", re.ASCII)

A_DAY = "a day like 2026-03-20"
AN_INSTANT = "an instant with its offset from UTC, like 2026-03-10T13:00:00-04:00"
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
"""Years beyond these are slips of the pen, and too near the ends of the calendar to be counted from."""
FURTHEST_WEST, FURTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)

Read = Callable[[Node, str, Reading], object]
Number = TypeVar("Number", int, float)
Moment = TypeVar("Moment", date, datetime, time)


def is_null(node: Node) -> bool:
    """YAML's null: no value was given."""
    return node.kind == PLAIN and node.value in NULLS


def scalar(node: Node, key: str, reading: Reading, expected: str) -> str | None:
    """The characters of a scalar; a list, a mapping or null is a problem."""
    if node.kind in (MAP, LIST):
        what = "a mapping" if node.kind == MAP else "a list"
        reading.problem(node, key, f"{what} cannot stand here", expected=expected)
    elif is_null(node):
        reading.problem(node, key, "there is no value", expected=expected)
    else:
        return str(node.value)
    return None


def read_text(node: Node, key: str, reading: Reading) -> str | None:
    """Text as it is written; a number is kept as its characters (`requisition: 0042`), but true and false are not."""
    text = scalar(node, key, reading, "text")
    if text is None:
        return None
    if node.kind == PLAIN and text in TRUE + FALSE:
        reading.problem(node, key, f"{text} is YAML's word for a yes or no", expected=f"text; if it is, write '{text}'")
        return None
    wrong = NOT_TEXT.search(text)
    if wrong:
        what = f"the text holds the character U+{ord(wrong[0]):04X}"
        reading.problem(node, key, what, expected="visible text, with ordinary line breaks")
        return None
    return text


def read_bool(node: Node, key: str, reading: Reading) -> bool | None:
    """True or false."""
    text = scalar(node, key, reading, "true or false")
    if text is None or (text in TRUE + FALSE and node.kind != QUOTED):
        return None if text is None else text in TRUE
    low = text.lower()
    meant = {"true": low in (*_TRUE_ELSEWHERE, "true"), "false": low in (*_FALSE_ELSEWHERE, "false")}
    suggest = next((word for word, is_meant in meant.items() if is_meant), None)
    reading.problem(node, key, f"{quote(text)} is neither", expected="true or false", suggest=suggest)
    return None


def read_int(node: Node, key: str, reading: Reading) -> int | None:
    """A whole number."""
    return _number(node, key, reading, "a whole number", INT, _int)


def read_float(node: Node, key: str, reading: Reading) -> float | None:
    """A number; whole ones too."""
    return _number(node, key, reading, "a number", FLOAT, float)


def read_plain(node: Node, key: str, reading: Reading) -> object:
    """Whatever is written, by YAML's core schema alone: the settings of a playbook, which the playbook then checks.

    Lists become tuples and mappings dicts.
    """
    if node.kind == MAP:
        return {name.value: read_plain(value, dotted(key, name.value), reading) for name, value in node.value}
    if node.kind == LIST:
        return tuple(read_plain(item, f"{key}[{place}]", reading) for place, item in enumerate(node.value, 1))
    if is_null(node):
        return None
    if node.kind == PLAIN and node.value in TRUE + FALSE:
        return node.value in TRUE
    if node.kind == PLAIN and INT.fullmatch(node.value):
        return read_int(node, key, reading)
    if node.kind == PLAIN and FLOAT.fullmatch(node.value):
        return read_float(node, key, reading)
    return read_text(node, key, reading)


def read_date(node: Node, key: str, reading: Reading) -> date | None:
    """A day, ISO 8601 extended format, without a time."""
    text = scalar(node, key, reading, A_DAY)
    if text is None:
        return None
    if _DATE.fullmatch(text):
        return _in_calendar(lambda: date.fromisoformat(text), node, key, reading, A_DAY)
    if _INSTANT.fullmatch(text):
        reading.problem(node, key, f"{quote(text)} has a time of day", expected=A_DAY, suggest=text[:10])
    else:
        reading.problem(node, key, f"{quote(text)} is no day", expected=A_DAY, suggest=_tidy_date(text))
    return None


def read_instant(node: Node, key: str, reading: Reading) -> datetime | None:
    """An instant, ISO 8601 with its offset from UTC; the offset is kept."""
    text = scalar(node, key, reading, AN_INSTANT)
    if text is None:
        return None
    parts = _INSTANT.fullmatch(text)
    if parts and parts[3]:
        return _in_calendar(lambda: datetime.fromisoformat(text.upper()), node, key, reading, AN_INSTANT)
    what = "is no instant"
    if parts:
        what = "does not say how far it is from UTC"
    elif _DATE.fullmatch(text):
        what = "is a day without a time"
    reading.problem(node, key, f"{quote(text)} {what}", expected=AN_INSTANT)
    return None


def read_instant_or_date(node: Node, key: str, reading: Reading) -> datetime | date | None:
    """A day, or an instant with its offset."""
    if node.kind not in (MAP, LIST) and _DATE.fullmatch(node.value):
        return read_date(node, key, reading)
    text = scalar(node, key, reading, f"{A_DAY}, or {AN_INSTANT}")
    if text is None or _INSTANT.fullmatch(text):
        return None if text is None else read_instant(node, key, reading)
    what = f"{quote(text)} is neither a day nor an instant"
    reading.problem(node, key, what, expected=f"{A_DAY}, or {AN_INSTANT}", suggest=_tidy_date(text))
    return None


def read_time(node: Node, key: str, reading: Reading) -> time | None:
    """A time of day, local to the person it concerns."""
    expected = "a time of day like 14:00"
    text = scalar(node, key, reading, expected)
    if text is None:
        return None
    if _TIME.fullmatch(text):
        return _in_calendar(lambda: time.fromisoformat(text), node, key, reading, expected)
    loose = _LOOSE_TIME.fullmatch(text)
    suggest = f"{loose[1]:0>2}:{loose[2]}" if loose and int(loose[1]) < 24 else None
    reading.problem(node, key, f"{quote(text)} is no time of day", expected=expected, suggest=suggest)
    return None


def read_decision(node: Node, key: str, reading: Reading) -> Decision | None:
    """The day of a decision, or the first and the last day of a range."""
    if node.kind != LIST:
        last = read_date(node, key, reading)
        return Decision(last) if last else None
    if len(node.value) != 2:
        reading.problem(node, key, "a range has two days", expected="a day, or [first, last]")
        return None
    first, last = (read_date(day, f"{key}[{place}]", reading) for place, day in enumerate(node.value, 1))
    if first and last and first > last:
        reading.problem(node, key, "the range ends before it starts", expected="[first, last]")
    return Decision(last, first) if first and last else None


def one_of(read: Read, words: Collection[str]) -> Read:
    """`read`, where only these words are possible."""

    def read_one(node: Node, key: str, reading: Reading) -> object:
        text = read(node, key, reading)
        if isinstance(text, str) and text not in words:
            expected = f"one of {', '.join(words)}"
            reading.problem(node, key, f"{quote(text)} is not possible here", expected=expected, word=text, valid=words)
        return text

    return read_one


def between(read: Read, least: float, most: float) -> Read:
    """`read`, where only numbers from `least` to `most` are possible."""

    def read_between(node: Node, key: str, reading: Reading) -> object:
        number = read(node, key, reading)
        if isinstance(number, int | float) and not least <= number <= most:
            reading.problem(node, key, f"{node.value} is out of range", expected=f"{least} to {most}")
        return number

    return read_between


def _number(
    node: Node, key: str, reading: Reading, expected: str, pattern: re.Pattern[str], convert: Callable[[str], Number]
) -> Number | None:
    """A number whose characters match `pattern`; without quotes, unless it came as a word from a command line."""
    text = scalar(node, key, reading, expected)
    if text is None:
        return None
    if node.kind != QUOTED and pattern.fullmatch(text) and len(text) <= MOST_DIGITS:
        number = convert(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        if isfinite(number):
            return number
    reading.problem(node, key, f"{quote(text)} is not {expected}", expected=expected)
    return None


def _in_calendar(make: Callable[[], Moment], node: Node, key: str, reading: Reading, expected: str) -> Moment | None:
    """What `make` makes, if the calendar and the clock have it and it lies in a year one can count from."""
    try:
        made = make()
    except ValueError:
        reading.problem(node, key, f"{quote(node.value)} is in no calendar or on no clock", expected=expected)
        return None
    if isinstance(made, date) and not EARLIEST_YEAR <= made.year <= LATEST_YEAR:
        reading.problem(
            node, key, f"the year {made.year} is too far away", expected=f"a year from {EARLIEST_YEAR} to {LATEST_YEAR}"
        )
        return None
    offset = made.utcoffset() if isinstance(made, datetime) else None
    if offset is not None and not FURTHEST_WEST <= offset <= FURTHEST_EAST:
        reading.problem(node, key, f"no place is so far from UTC as {node.value[-6:]}", expected="-12:00 to +14:00")
        return None
    return made


def _int(text: str) -> int:
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def _tidy_date(text: str) -> str | None:
    """The day somebody meant who wrote 2026/3/5."""
    loose = _LOOSE_DATE.fullmatch(text)
    if not loose:
        return None
    try:
        return date(*(int(part) for part in loose.groups())).isoformat()
    except ValueError:
        return None
