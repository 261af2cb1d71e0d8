"""Which of the writer's numbers to leave: the one that is answered while the reader is at work (S4-18).

Hours are words that people write: "after 4 pm", "weekdays 9-12", "evenings". What can be read of them is compared with
the reader's working day, 09:00 to 17:00, as the writer's clock shows it; a number without hours counts as always
answered, one whose hours can't be read as sometimes.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from itertools import pairwise

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import plain
from sundown.core.facts import Phone

_OPENS, _CLOSES = 9, 17  # D-04: calls 09:00-17:00 in the reader's zone
_DAY = 24 * 60
_UNREAD = 0.5  # as good as half the working day

_TIME = re.compile(r"(?i)(?<!\d)(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?(?!\d)")
_PARTS = {
    "morning": (8, 12), "vormittag": (8, 12), "before noon": (8, 12), "noon": (12, 13), "lunch": (12, 13),
    "mittag": (12, 13), "afternoon": (12, 17), "nachmittag": (12, 17), "evening": (17, 21), "abend": (17, 21),
    "after work": (17, 21), "daytime": (9, 17), "tagsüber": (9, 17), "any time": (0, 24), "anytime": (0, 24),
    "all day": (8, 20), "jederzeit": (0, 24),
}  # fmt: skip
_WEEKEND_ONLY = re.compile(r"(?i)\b(?:weekends?|saturdays?|sundays?|wochenende|samstags?|sonntags?)\b")
_WEEKDAYS = re.compile(r"(?i)\b(?:weekdays?|mon|tue|wed|thu|fri|week|werktags?|montags?|mo|di|mi|do|fr)\b")


def number_for(material: Material) -> Phone | None:
    """The number that most of the reader's working hours reach; of equals the first. None where there is none."""
    phones = [phone for phone in material.writer.phones if plain(phone.number)]
    if len(phones) < 2:
        return phones[0] if phones else None
    begin, end = _working_day(material)
    return max(phones, key=lambda phone: _reached(phone, begin, end))


def _working_day(material: Material) -> tuple[int, int]:
    """The reader's working day in minutes after the writer's midnight; it may begin the day before."""
    zone = material.reader.timezone or material.writer.timezone
    opens = datetime.combine(material.situation.at.astimezone(zone).date(), time(_OPENS), zone)
    here = opens.astimezone(material.writer.timezone)
    begin = here.hour * 60 + here.minute
    return begin, begin + (_CLOSES - _OPENS) * 60


def _reached(phone: Phone, begin: int, end: int) -> float:
    """The share of those minutes in which the number is answered."""
    spans = hours_read(phone.hours)
    if spans is None:
        return _UNREAD
    shifted = [(first + day, last + day) for first, last in spans for day in (0, _DAY)]
    minutes = sum(max(0, min(last, end) - max(first, begin)) for first, last in shifted)
    return minutes / (end - begin)


def hours_read(hours: str | None) -> list[tuple[int, int]] | None:
    """Hours in words as spans of minutes after midnight on a working day; None where they can't be read.

    "after 4 pm" is (960, 1260): nobody is rung after 21:00. "weekends" is no span at all.
    """
    text = plain(hours or "").casefold()
    if not text:
        return [(0, _DAY)]
    if _WEEKEND_ONLY.search(text) and not _WEEKDAYS.search(text):
        return []
    times = _times(text)
    if times:
        return _spans(text, times)
    parts = [span for word, span in _PARTS.items() if word in text]
    return [(first * 60, last * 60) for first, last in parts[-1:]] or None


def _spans(text: str, times: list[int]) -> list[tuple[int, int]] | None:
    if len(times) == 1:
        if re.search(r"\b(?:after|from|ab|nach|since)\b", text):
            return [(times[0], max(times[0], 21 * 60))]
        if re.search(r"\b(?:before|until|till|bis|vor|by)\b", text):
            return [(min(8 * 60, times[0]), times[0])]
        return None
    return [(first, last) for first, last in list(pairwise(times))[::2] if first < last] or None


def _times(text: str) -> list[int]:
    """The times of day in a text, in minutes; "2-5 pm" gives both the afternoon."""
    found = [match for match in _TIME.finditer(text) if int(match[1]) < 25]
    marks = [(match[3] or "").replace(".", "") for match in found]
    times = []
    for number, match in enumerate(found):
        mark = marks[number] or next((later for later in marks[number + 1 :] if later in ("am", "pm")), "")
        hour = int(match[1]) % 12 + 12 * (mark == "pm") if mark in ("am", "pm") else int(match[1])
        times.append(hour * 60 + int(match[2] or 0))
    return times
