"""Which of the writer's numbers to leave: the one that is answered while the reader is at work (S4-18).

What can be read of a number's hours is compared with the reader's working day, 09:00 to 17:00, as the writer's clock
shows it; a number without hours counts as always answered, one whose hours can't be read as half the time.
"""

from __future__ import annotations

from datetime import datetime, time

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import plain
from sundown.core.drafting.slots.hours import hours_read
from sundown.core.facts import Phone

_OPENS, _CLOSES = 9, 17  # D-04: calls 09:00-17:00 in the reader's zone
_DAY = 24 * 60
_UNREAD = 0.5


def number_for(material: Material) -> Phone | None:
    """The number that most of the reader's working hours reach; of equals the first. None where there is none."""
    phones = [phone for phone in material.writer.phones if plain(phone.number)]
    if len(phones) < 2:
        return phones[0] if phones else None
    at_work = _working_day(material)
    return max(phones, key=lambda phone: _reached(phone, at_work))


def hours_of(phone: Phone, material: Material) -> str | None:
    """The hours of that number in the writer's words; with the writer's zone, where the reader's clock differs."""
    hours = plain(phone.hours or "")
    if not hours:
        return None
    now = material.situation.at
    here, there = (now.astimezone(zone) for zone in (material.writer.timezone, material.reader.timezone))
    if material.reader.timezone is None or here.utcoffset() == there.utcoffset():
        return hours
    name = here.tzname() or ""
    zone = name if name.isalpha() else "UTC" + here.strftime("%z")[:3]
    return hours if zone.casefold() in hours.casefold().split() else f"{hours}, {zone}"


def _working_day(material: Material) -> frozenset[int]:
    """The reader's working day in minutes after the writer's midnight; part of it may be on the day before or after."""
    zone = material.reader.timezone or material.writer.timezone
    opens = datetime.combine(material.situation.at.astimezone(zone).date(), time(_OPENS), zone)
    here = opens.astimezone(material.writer.timezone)
    begin = here.hour * 60 + here.minute
    return frozenset(minute % _DAY for minute in range(begin, begin + (_CLOSES - _OPENS) * 60))


def _reached(phone: Phone, at_work: frozenset[int]) -> float:
    """The share of those minutes in which the number is answered."""
    answered = hours_read(phone.hours)
    return _UNREAD if answered is None else len(answered & at_work) / len(at_work)
