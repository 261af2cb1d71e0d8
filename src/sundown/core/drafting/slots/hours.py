"""Hours in words, "after 4 pm", "weekdays 9-12", "nach halb fünf", read as minutes of a working day (S4-18).

English and German as people jot them down, with a few French words. What is said of weekends only does not count, what
follows "not" or "except" is taken away, and a bare hour is read as the likelier half of the day: "after 4" is the
afternoon, "9-5" a day's work. What can't be read is None, never a guess about what was left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from re import Match

from sundown.core.drafting.plain import plain

_DAY = 24 * 60
_WHOLE = frozenset(range(_DAY))
_EARLIEST, _LATEST = 7 * 60, 21 * 60  # nobody is rung before 7 or after 21 who says no more than "before" or "after"
_LIKELY = range(8 * 60, 20 * 60)  # when hours that people name usually begin
_AFTERNOON_IF_BARE = 6  # o'clock: up to here a bare hour is the afternoon's, "after 4"

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_GERMAN = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig einundzwanzig"
)
_NUMBERS = {word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words.split(), 1)}
_WORDS = "|".join(_NUMBERS)
_NUMBER = rf"(?P<number>\d{{1,2}}|{_WORDS})"
_SPOKEN = (
    (rf"\b(?:half past|half) {_NUMBER}\b", 0, 30),
    (rf"\bhalb {_NUMBER}\b", -1, 30),
    (rf"\b(?:quarter past|viertel nach) {_NUMBER}\b", 0, 15),
    (rf"\b(?:quarter to|viertel vor) {_NUMBER}\b", -1, 45),
)
"""Times in words, with the hours to add to the one named, and the minutes."""
_SAID_AS = (
    (r"\ba\.m\.?", "am"), (r"\bp\.m\.?", "pm"),
    (r"\b24 ?/ ?7\b|\b24 ?(?:hours|stunden|h)\b|\b(?:around|round) the clock\b|\brund um die uhr\b", "any time"),
    (r"\b(?:no|not) later than\b|\bnicht später als\b", "before"),
    (r"\b(?:midday|noon|mittag)\b", "12:00"), (r"\b(?:midnight|mitternacht)\b", "24:00"),
    (r"\bo['’]clock\b|\buhr\b", ""),
)  # fmt: skip

_TIME = r"(?<![\d.:])\d{1,2}(?:[:.h]\d{2})?(?:\s*(?:am|pm|h)\b)?(?![\d:])"
_READ_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?")
_BETWEEN = re.compile(rf"\b(?:between|zwischen|entre)\s+({_TIME})\s*(?:and|und|et)\s*({_TIME})")
_RANGE = re.compile(rf"({_TIME})\s*(?:-|–|—|to|until|til|till|bis|à)\s*({_TIME})")
_SINGLE = re.compile(
    r"(?:(?P<after>\b(?:after|from|since|past|ab|nach|seit|après|dès))|(?P<before>\b(?:before|until|til|till|by|up to"
    rf"|bis|vor|avant|jusqu'à)))\s+(?:about |around |ca\.? |etwa )?(?P<at>{_TIME})"
)
_PARTS = {
    r"mornings?|forenoons?|vormittags?|morgens|matin": (8, 12),
    r"lunch(?:[ -]?time|[ -]?break)?|mittags|mittagspause|midi": (12, 13),
    r"afternoons?|nachmittags?|après-midi": (12, 17),
    r"evenings?|abends?|after work|nach feierabend|nach der arbeit|soir": (17, 21),
    r"daytime|during the day|(?:office|working|business) hours|tagsüber|bürozeiten": (9, 17),
    r"all day|ganztags|den ganzen tag": (8, 20),
    r"any ?time|always|jederzeit|immer": (0, 24),
}
_PART = {re.compile(rf"\b(?:{words})\b"): hours for words, hours in _PARTS.items()}
_LATE_PART = 12  # o'clock: a part of the day from here on turns "after 7" into the evening

_WEEKEND = re.compile(r"\b(?:week-?ends?|(?:satur|sun)days?|sat|sun|wochenenden?|sams?tags?|sonntags?|sa)\b")
_WEEKDAY = re.compile(
    r"\b(?:(?:week|work|working |school )days?|(?:mon|tues|wednes|thurs|fri)days?|mon|tues?|wed|thu(?:rs?)?|fri|daily"
    r"|every day|(?:werk|wochen|schul)tag(?:s|en?)?|(?:mon|diens|donners|frei)tags?|mittwochs?|täglich|mo|di|mi|fr)\b"
)
_NOT = re.compile(r"\b(?:not|never|no|except|apart from|nicht|nie|kein\w*|außer|ohne)\b")
_BREAK = re.compile(
    r"([,;/]|\.\s|\b(?:or|and|but|otherwise|oder|und|aber|sonst)\b|(?=\b(?:except|apart from|außer)\b))"
)


def hours_read(hours: str | None) -> frozenset[int] | None:
    """The minutes of a working day that the words name; None where they can't be read.

    "after 4 pm" is 16:00 to 21:00. No words at all are the whole day, "weekends" is no minute of it.
    """
    text = _said_in_figures(plain(hours or "").lower())
    if not text:
        return _WHOLE
    named: set[int] = set()
    excepted: set[int] = set()
    was_read = only_excepted = False
    for minutes, negated in _clauses(text):
        (excepted if negated else named).update(minutes)
        only_excepted = negated and (only_excepted or not was_read)
        was_read = True
    if not was_read:
        return None
    return frozenset((_WHOLE if only_excepted else named) - excepted)


# ------------------------------------------------------------------------------------------ the clauses


def _clauses(text: str) -> Iterator[tuple[frozenset[int], bool]]:
    """For each clause that names hours or days its minutes of a working day, and whether they are excepted.

    Days before a comma hold for the hours behind it: "weekends, 9-12". Days alone are the whole of them.
    """
    pieces = ["", *_BREAK.split(text)]
    held: frozenset[int] | None = None  # the day that was named and whose hours may follow
    for mark, clause in zip(pieces[::2], pieces[1::2], strict=False):
        minutes, day, negated = _minutes(clause), _day(clause), bool(_NOT.search(clause))
        if minutes is None:
            held = day if day is not None and not negated and not held else held
            continue
        scope = day if day is not None else held if held is not None and mark == "," else _WHOLE
        held = None
        yield minutes & scope, negated
    if held is not None:
        yield held, False


def _day(clause: str) -> frozenset[int] | None:
    """The whole day where a working day is named, nothing where only the weekend is, None where no day is."""
    if _WEEKDAY.search(clause):
        return _WHOLE
    return frozenset() if _WEEKEND.search(clause) else None


def _minutes(clause: str) -> frozenset[int] | None:
    """The minutes that one clause names, whatever the day; None where it names none."""
    parts = [hours for words, hours in _PART.items() if words.search(clause)]
    late = any(first >= _LATE_PART for first, _ in parts if (first, _) != (0, 24))
    if (ranged := _RANGE.search(clause)) is not None:
        return _range(ranged[1], ranged[2])
    if (single := _SINGLE.search(clause)) is not None:
        return _single(single, late=late, early=bool(parts) and not late, negated=bool(_NOT.search(clause)))
    if parts:
        return frozenset().union(*(range(first * 60, last * 60) for first, last in parts))
    return None


# ------------------------------------------------------------------------------------------ the times


def _said_in_figures(text: str) -> str:
    """Noon, half past four and "halb fünf" as figures."""
    for words, figures in _SAID_AS:
        text = re.sub(words, figures, text)
    for words, more, minutes in _SPOKEN:
        text = re.sub(words, partial(_figures, more=more, minutes=minutes), text)
    text = re.sub(rf"\b(?:{_WORDS})\b", lambda said: str(_number(said[0])), text)
    return _BETWEEN.sub(r"\1-\2", text)


def _figures(said: Match[str], *, more: int, minutes: int) -> str:
    hour = _number(said["number"]) + more
    return f"{hour or 12}:{minutes:02}"


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)


def _readings(text: str) -> list[int]:
    """What a time may mean, in minutes after midnight: "4" is both 4:00 and 16:00; none for the hour 25."""
    hour, minutes, mark = _READ_TIME.match(text).groups()  # type: ignore[union-attr]
    o_clock, after = int(hour), int(minutes or 0)
    if o_clock > 24 or after > 59:
        return []
    if mark is not None:
        o_clock = o_clock % 12 + 12 * (mark == "pm")
    elif 0 < o_clock < 12 and not hour.startswith("0"):
        return [o_clock * 60 + after, (o_clock + 12) * 60 + after]
    return [o_clock * 60 + after]


def _range(first: str, last: str) -> frozenset[int] | None:
    """From one time to the other, of all readings the one that begins by day and is short; else over midnight."""
    froms, tos = _readings(first), _readings(last)
    spans = [(begin, end) for begin in froms for end in tos if begin < end]
    if spans:
        return frozenset(range(*min(spans, key=lambda span: (span[0] not in _LIKELY, span[1] - span[0]))))
    return frozenset(range(froms[0], _DAY)) | frozenset(range(tos[0])) if froms and tos else None


def _single(said: Match[str], *, late: bool, early: bool, negated: bool) -> frozenset[int] | None:
    """After or before a time; `late` and `early` where the clause names a half of the day as well."""
    readings = _readings(said["at"])
    if not readings:
        return None
    afternoon = late or (not early and readings[0] < (_AFTERNOON_IF_BARE + 1) * 60)
    at = readings[-1] if afternoon else readings[0]
    if said["after"]:
        return frozenset(range(at, _DAY if negated else min(_DAY, max(_LATEST, at + 60))))
    return frozenset(range(0 if negated else max(0, min(_EARLIEST, at - 60)), at))
