"""Days and times in German: "am Dienstag", "Freitag, 20. März", "14:30 Uhr (MEZ)".

Whatever the machine's language is. Instants are said on the clock of their own zone. The comma that closes a day with
its weekday may be left out, so such a day can stand anywhere in a sentence.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sundown.core.facts import CallMe, Decision

_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_ZONES = {"CET": "MEZ", "CEST": "MESZ", "EET": "OEZ", "EEST": "OESZ", "WET": "WEZ", "WEST": "WESZ"}


def in_words(day: date, *, austrian: bool = False) -> str:
    """10. März; in Austria January is Jänner."""
    return f"{day.day}. {'Jänner' if austrian and day.month == 1 else _MONTHS[day.month - 1]}"


def with_year(day: date, *, austrian: bool = False) -> str:
    """10. März 2026."""
    return f"{in_words(day, austrian=austrian)} {day.year}"


def with_weekday(day: date, *, austrian: bool = False) -> str:
    """Freitag, 20. März."""
    return f"{_WEEKDAYS[day.weekday()]}, {in_words(day, austrian=austrian)}"


def seen_from(day: date, today: date, *, austrian: bool = False) -> str:
    """When a talk was, said on `today`: heute, gestern, am Dienstag, am 10. März."""
    ago = (today - day).days
    if ago in (0, 1):
        return ("heute", "gestern")[ago]
    return "am " + (_WEEKDAYS[day.weekday()] if 1 < ago < 7 else in_words(day, austrian=austrian))


def decided_by(decision: Decision, *, austrian: bool = False) -> str:
    """bis Freitag, 20. März; zwischen Montag, 16. März und Freitag, 20. März."""
    last = with_weekday(decision.last, austrian=austrian)
    if decision.first is None or decision.first >= decision.last:
        return f"bis {last}"
    return f"zwischen {with_weekday(decision.first, austrian=austrian)} und {last}"


def until(end: datetime | date, *, austrian: bool = False) -> str:
    """bis Freitag, 20. März; bis Freitag, 20. März, 12 Uhr."""
    if isinstance(end, datetime):
        return f"bis {with_weekday(end.date(), austrian=austrian)}, {_hour(end.time())} Uhr"
    return f"bis {with_weekday(end, austrian=austrian)}"


def clock(instant: datetime) -> str:
    """The time with its zone: 14:30 Uhr (MEZ); a zone without letters of its own is said as its offset."""
    name = instant.tzname() or ""
    zone = _ZONES.get(name, name) if name.isalpha() else "UTC" + instant.strftime("%z")[:3]
    return f"{_hour(instant.time())} Uhr ({zone})"


def call_time(call: CallMe) -> str:
    """um 10 Uhr, zwischen 9 und 11 Uhr, ab 14:30 Uhr, vor 12 Uhr; nothing where no hour was named."""
    first = _hour(call.from_) if call.from_ is not None else ""
    last = _hour(call.until) if call.until is not None else ""
    if first and last:
        return f"um {first} Uhr" if first == last else f"zwischen {first} und {last} Uhr"
    return f"ab {first} Uhr" if first else f"vor {last} Uhr" if last else ""


def _hour(at: time) -> str:
    """14:30; 10."""
    return f"{at.hour}:{at.minute:02}" if at.minute else str(at.hour)
