"""Numbers with what they are about: what they count or measure, by what words, in which place of a change.

"From 14 road calls a month to 5" is two figures of one thing; "seven weeks" of a validation and "seven weeks" of notice
are two things. A letter's numbers are held against those of the record and of other letters by this, not by their value
alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import islice

from sundown.core.anatomy import LONGEST_SENTENCE, flattened
from sundown.core.claims.amounts import Amount
from sundown.core.claims.days import amounts_beside, days_in
from sundown.core.drafting.plain import word_set
from sundown.core.nearness import slips
from sundown.core.stems import COMMON_STEMS, stem, stems, words_of

MONEY = ("dollar", "euro", "pound")
MEASURES = ("share", *MONEY)
"""Units that say what a number is worth, whatever noun follows."""
LARGEST_ORDINARY = 12
"""Up to here numbers mostly are small talk."""

_DAYS_OF = {
    stem("second"): Fraction(1, 86_400), stem("minute"): Fraction(1, 1_440), stem("hour"): Fraction(1, 24),
    stem("day"): Fraction(1), stem("week"): Fraction(7), stem("month"): Fraction(61, 2), stem("year"): Fraction(365),
}  # fmt: skip
TIMES = frozenset(_DAYS_OF)
CALENDAR = "calendar"
"""The unit of a bare year."""

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[01]?\d|2[0-4])(?:[.:]\d\d)?)"
_CLOCK = (
    rf"\b(?:half|(?:a )?quarter|twenty-five|(?:five|ten|twenty)(?: minutes)?)[ -](?:past|gone)[ -]{_HOUR}\b"
    rf"|(?<!\d )(?<!\d a )\b(?:a )?quarter (?:to|till|before|after|of) {_HOUR}\b"
    rf"|\b{_HOUR}(?: o'clock|-?(?:thirty|fifteen|forty-five)(?= (?:sharp|in the|tonight|today)|[.,;!?])"
    r"| ?[ap]\.?m\b\.?)"
    rf"|\b(?:at|by|from|until|till|after|before|around|about|past) {_HOUR}"
    r"(?= in the (?:morning|afternoon|evening)| (?:sharp|tonight|at night"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))"
    rf"|\b(?:at|until|till) {_HOUR}(?=[.,;!?](?!\d)| (?:and|or|but|when|because) )"
)
"""Times of the clock: they count nothing."""
_NO_NUMBER = re.compile(
    r"(?im)^[ \t]*\d+[.)][ \t]|(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}"
    r"|(?<!\w)\+?\(?\d[\d ()./-]{6,24}\d(?!\w)|(?<![\w.,])0\d{2,}\b"
    r"|\b\d{1,2}\. ?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    r"|dezember|\d{1,2}\.)\w*"
    r"|\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|am|bis|zum|vom|der|den|dem),? \d{1,2}\.(?=\s|$)"
    r"|\b\d{1,2}(?::\d\d)? uhr\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?=(?:, \d{{1,2}})?(?: and | or | to | & |-|–)\d{{1,2}}(?:st|nd|rd"
    rf"|th)? (?:of )?{_MONTH})"
    rf"|\b{_MONTH}[a-z]* \d{{1,2}}(?: (?:and|or|to|&) |[-–])\d{{1,2}}\b"
    rf"|{_CLOCK}"
    r"|\b[a-z]{1,4}-?\d[\w-]*|#\s?\d+|(?<!\w)[\"“„][^\"”“\n]{0,300}[\"”“](?!\w)"
)
"""Addresses, telephones, numbers of things, two days of a month, and what others said."""
_HOLDS_NUMBER = re.compile(
    r"(?i)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred"
    r"|thousand|million|dozen"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\w+zehn|\w+zig|\w+ßig|hundert|half|halved|twice"
    r"|doubled?|tripled?|fortnight)\b"
)
_CLAUSE = re.compile(
    r"[;:()–—]|,(?!\d)|[.!?](?=\s)| - |\b(?:but|while|whereas|because|although|though|which|who|whose|where|if)\b"
    r"|\band\b(?! (?:\d|(?:an? )?half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|\w+ty|hundred)\b)"
)
_STOPS = word_set(
    "a an and are as at be but by for from had has have how i in into is it my no not off on or our so than"
    " that the their then "
    "there these they this those to until up was we were when which who will with would you your more other me"
    " us he she him her "
    "der die das den dem des ein eine einen einem und oder mit von vom zu zum zur auf aus bei im in ist sind"
    " war waren hat haben habe ich wir sie er es "
    "pro je für nach vor seit bis um als auch nicht per each every down before after since if while because do"
    " does did can could before within without across over under about"
)
_NUMBER_STEMS = frozenset(
    map(stem, word_set(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen "
        "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half dozen percent"
        " cent first second third"
    ))
)  # fmt: skip
WEAK_STEMS = COMMON_STEMS | _NUMBER_STEMS | frozenset(
    map(stem, word_set(
        "instead rather together nearly almost early late later today yesterday tomorrow tonight morning afternoon "
        "evening night always never every everything anything nothing everybody everyone nobody somebody someone "
        "anybody anyone start begin began brought bring minute second fortnight quarter percent monday tuesday "
        "wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag people "
        "man men woman women thing making keep kept keeping put putting left leave leaving came coming went going "
        "done doing taking taken took getting set found find finding show showed shown better best whole around "
        "across along during glad happy sure please enough quite already back again ago ever yet away half different "
        "ich wir sie und der die das den dem ein eine einen einer habe haben hat war waren mit von für auf nicht auch "
        "mein meine meinem meinen unser unsere nach bei wurde werden sich als noch nur über um aus prozent "
    ))
)  # fmt: skip
"""Stems that show nothing about what a number is of."""
_ABOUT = (
    r"(?:about |around |nearly |almost |over |some |just |only |roughly |up to |as many as |more than "
    r"|fewer than |under |the |a |all |my |our |those |these )*"
)
_BEFORE = re.compile(
    rf"(?i)\b(from|down to|up to|to|by|since|until|till|in|before|after)(?: (?:the )?(?:spring|summer|autumn"
    rf"|fall|winter|end|start|early|late|year)(?: of)?)? {_ABOUT}[$€£]?$"
)
_GROUP = re.compile(rf"(?i)\b(?:an?|the|my|our|your|his|her|their|whole|entire) (?:[\w-]+ )?([a-z]+) of {_ABOUT}$")
_RATE = re.compile(
    r"(?i)^(?:[ -][\w'-]+){0,3}?[ -](?:an?|per|each|every)[ -](hour|day|night|shift|week|month|quarter|season"
    r"|term|year|minute|person|head)\b"
)
_OF = re.compile(r"(?i)^ of (?:the|them|you|those|these|my|our|your|his|her|their|its|whom|which|it)\b")
_NOT_THE_WHOLE = re.compile(
    r"(?i)\b(?:first|last|next|other|another|further|additional|extra|remaining|every|each|all but)(?: \w+)? $"
    r"|\b(?:number|no\.|page|room|route|line|bay|unit|level|step|vial|bed|box|bin|lane|gate|platform|ward"
    r"|table|chair|seat|plot|house|flat|floor"
    r"|chapter|section|part|paragraph|clause|article|rule|figure|appendix|item|lot|case|file|form|record"
    r"|question|exercise|test|sample|batch|shift"
    r"|group|year|grade|class|set|tank|pump|kiln|oven|engine|bus|train|car|truck|van|berth|dock|pier|slide"
    r"|slot|station|stage|phase|round|game"
    r"|track|channel|version|release|week|day|door|key|band|model|type|size|zone|area|district|sector|building"
    r"|block|hall|store|branch|team) $"
)
_MORE = re.compile(r"(?i)^[ -](?:more|other|others|another|further|extra|additional|odd|hundredths?|or so)\b")
_MOST = 200


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it is about.

    `noun` are the stems of what is counted, `near` those of its clause, `owned` those of what it calls mine or ours.
    `role` is its place ("from", "to", "since"), `rate` what it is counted by ("month"). `partial` is one that counts a
    part or an addition: two of them, the first ten. `beside` are the other values of the sentence. Offsets are those of
    the text that was read.
    """

    amount: Amount
    unit: str | None
    noun: frozenset[str]
    near: frozenset[str]
    role: str
    rate: str
    partial: bool
    owned: frozenset[str]
    beside: frozenset[Fraction]

    @property
    def values(self) -> frozenset[Fraction]:
        """The values it may have."""
        return self.amount.values

    @property
    def large(self) -> bool:
        """Whether it is more than an ordinary small number."""
        return min(self.values) > LARGEST_ORDINARY


@lru_cache(maxsize=20_000)
def figures(sentence: str) -> tuple[Figure, ...]:
    """Every number of a sentence, in order; none of addresses, telephones and quotations."""
    if len(sentence) > LONGEST_SENTENCE or not _HOLDS_NUMBER.search(sentence):
        return ()
    plain = _in_digits(flattened(_NO_NUMBER.sub(lambda match: "\0" * len(match[0]), sentence)))
    amounts = list(islice(amounts_beside(days_in(plain), plain), _MOST))
    found: list[Figure] = []
    for amount in amounts:
        beside = frozenset(value for each in amounts if each is not amount for value in each.values)
        found.append(_inheriting(_figure(plain, amount, beside), found))
    return tuple(_lending(_leading(figure, plain), found[place + 1 :], plain) for place, figure in enumerate(found))


def _in_digits(text: str) -> str:
    """The text with German numbers in digits, with noughts before them so that it stays as long as it was."""
    return _GERMAN.sub(lambda match: str(_GERMAN_NUMBERS[match[0].casefold()]).zfill(len(match[0])), text)


_GERMAN_NUMBERS = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12,
    "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90, "hundert": 100,
}  # fmt: skip
_GERMAN = re.compile(rf"(?i)\b(?:{'|'.join(sorted(_GERMAN_NUMBERS, key=len, reverse=True))})\b")


def _figure(text: str, amount: Amount, beside: frozenset[Fraction]) -> Figure:
    before, behind = text[max(0, amount.start - 40) : amount.start], text[amount.end : amount.end + 60]
    role, rate = _BEFORE.search(before), _RATE.match(behind)
    partial = bool(_OF.match(behind) or _NOT_THE_WHOLE.search(before) or _MORE.match(behind))
    unit = CALENDAR if _is_year(text, amount) else amount.unit
    return Figure(
        amount=amount,
        unit=unit,
        noun=_noun(text, amount) if unit != CALENDAR else frozenset(),
        near=_near(text, amount),
        role=role[1].casefold().removeprefix("down ").removeprefix("up ") if role else "",
        rate=rate[1].casefold() if rate else "",
        partial=partial,
        owned=_owned(text, amount),
        beside=beside,
    )


def _is_year(text: str, amount: Amount) -> bool:
    return amount.unit is None and re.fullmatch(r"(?:19|20)\d\d", text[amount.start : amount.end]) is not None


def _noun(text: str, amount: Amount) -> frozenset[str]:
    """The stems of what is counted: the words behind the number, or the group it is the size of ("a team of nine")."""
    group = _GROUP.search(text[max(0, amount.start - 40) : amount.start])
    found = [stem(group[1])] if group and group[1].casefold() not in _STOPS else []
    for word in re.findall(r"[^\W\d_][\w'-]*|[^\w\s-]", text[amount.end : amount.end + 60])[:5]:
        if not word[0].isalpha() or word.casefold() in _STOPS or len(found) == 3:
            break
        if word.casefold() != "of":
            found.extend(map(stem, words_of(word)))
    return frozenset(found) - _NUMBER_STEMS


def _near(text: str, amount: Amount) -> frozenset[str]:
    """The telling stems of its clause; of the one before, too, where it has hardly any, or else of the next one."""
    cuts = [match.span() for match in _CLAUSE.finditer(text)]
    begins = [0, *(end for _, end in cuts if end <= amount.start)]
    end = next((start for start, _ in cuts if start >= amount.end), len(text))
    found: frozenset[str] = frozenset()
    for begin in reversed(begins[-3:]):
        found = _telling(text[begin:end])
        if len(found) >= 2:
            break
    if not found and end < len(text):
        end = next((start for start, _ in cuts if start > end), len(text))
        found = _telling(text[amount.end : end])
    return found


def _owned(text: str, amount: Amount) -> frozenset[str]:
    """The stems of what is "mine" or "ours" shortly before or behind the number."""
    around = text[max(0, amount.start - 60) : amount.end + 30]
    return frozenset().union(*(_telling(match[1]) for match in _MINE.finditer(around)))


_MINE = re.compile(r"(?i)\b(?:my|our)((?: [\w'-]+){1,2})")


def _telling(text: str) -> frozenset[str]:
    return frozenset(each for each in stems(text) - WEAK_STEMS if not each.isdecimal())


def _inheriting(figure: Figure, before: Sequence[Figure]) -> Figure:
    """Of "14 calls a month to 5" the second counts what the first does."""
    if figure.role != "to" or figure.noun or figure.unit not in (None, "things") or not before:
        return figure
    first = before[-1]
    unit = first.unit if figure.amount.unit is None else figure.unit
    values = figure.values
    if unit == "share":
        values = frozenset(value / 100 for value in values)
    amount = Amount(values, unit, figure.amount.start, figure.amount.end)
    return replace(figure, amount=amount, noun=first.noun, unit=unit, rate=figure.rate or first.rate)


def _leading(figure: Figure, plain: str) -> Figure:
    """Of "31 a quarter down to 12" the first is where it began, as in "from 31 a quarter to 12"."""
    begins = figure.role == "" and _DOWN_TO.match(plain, figure.amount.end) is not None
    return replace(figure, role="from") if begins else figure


_DOWN_TO = re.compile(
    r"(?:[ -](?:an?|per|each|every) \w+|%| per ?cent)? (?:(?:down|up) )?to (?:just |only |under |over |about )?\d",
    re.IGNORECASE,
)


def _lending(figure: Figure, behind: Sequence[Figure], plain: str) -> Figure:
    """Of "from 88 to 97 percent" the first counts what the second does."""
    if figure.unit is not None or figure.noun or not behind:
        return figure
    second = behind[0]
    if second.unit is None or not _UP_TO.fullmatch(plain, figure.amount.end, second.amount.start):
        return figure
    values = frozenset(value / 100 for value in figure.values) if second.unit == "share" else figure.values
    amount = Amount(values, second.unit, figure.amount.start, figure.amount.end)
    return replace(figure, amount=amount, noun=second.noun, unit=second.unit, rate=figure.rate or second.rate)


_UP_TO = re.compile(r" ?(?:to|and|or|-|–|until|down to|up to|bis|auf) ?", re.IGNORECASE)


# ------------------------------------------------------------------------------------------ two figures


def same_value(one: Figure, other: Figure) -> bool:
    """Whether they say the same: four weeks and a month, too."""
    if one.values & other.values and (one.unit == other.unit or None in (one.unit, other.unit)):
        return True
    if one.unit in TIMES and other.unit in TIMES and one.unit != other.unit:
        return any(same_time(a, one.unit, b, other.unit) for a in one.values for b in other.values)
    return False


def same_time(one: Fraction, unit: str, other: Fraction, its_unit: str) -> bool:
    """Whether two spans are the same to people, who call four weeks a month and twelve weeks three."""
    first, second = in_days(one, unit), in_days(other, its_unit)
    return abs(first - second) <= max(first, second) / 10


def in_days(value: Fraction | int, unit: str) -> Fraction:
    """How many days that many of a unit of time are."""
    return value * _DAYS_OF[unit]


def same_sort(one: Figure, other: Figure) -> bool:
    """Whether they can be about one thing: by their units, and by their place in a change."""
    loose = (None, "things")
    units = one.unit == other.unit or (one.unit in loose and other.unit in loose) or {one.unit, other.unit} <= TIMES
    rates = one.rate == other.rate or "" in (one.rate, other.rate)
    return units and rates and _roles_agree(one.role, other.role)


_POINTS = ("since", "until", "till", "before", "after")


def _roles_agree(one: str, other: str) -> bool:
    if one == other:
        return True
    if "from" in (one, other):
        return False
    return not (one in _POINTS and other in _POINTS)


def shared(one: Figure, other: Iterable[str]) -> int:
    """How many telling stems of its clause are among those stems; of its noun, all but one."""
    others = frozenset(other)
    head = 0 if one.noun & WEAK_STEMS else 1
    return len((one.near - one.noun) & others) + max(0, len((one.noun - WEAK_STEMS) & others) - head)


def same_noun(one: Figure, other: Figure) -> bool:
    """Whether they count the same by its name; people, days and the like are many things."""
    both = one.noun & other.noun
    return bool(both - COMMON_STEMS) or (bool(both) and len(one.near & other.near) >= 2)


def company(one: Figure, other: Figure) -> bool:
    """Whether a large number stands beside both."""
    return any(value > LARGEST_ORDINARY or value < 1 for value in one.beside & other.beside)


def slip_apart(one: Figure, other: Figure) -> bool:
    """Whether one is the other with a slip of the finger: a digit, two turned round, ten times, thirteen and thirty."""
    scale = 100 if one.unit == "share" else 1
    return any(_slip(scale * first, scale * second) for first in one.values for second in other.values)


def _slip(one: Fraction, two: Fraction) -> bool:
    first, second = _digits(one), _digits(two)
    if len(first) < 2 and len(second) < 2:
        return False
    teens = {int(one), int(two)} in [{ten, (ten - 10) * 10} for ten in range(13, 20)]
    return teens or slips(first, second, 1) == 1 or {one, two} in [{n, n + 10} for n in range(3, 10)]


def _digits(value: Fraction) -> str:
    """Its digits; none of a number too large to be read at a glance."""
    return f"{float(value):.12g}".replace(".", "") if value < 10**12 else ""


def of_one_size(one: Figure, other: Figure, times: int = 3) -> bool:
    """Whether neither is more than so many times the other."""
    pairs = [(a, b) for a in one.values for b in other.values if a and b]
    return any(Fraction(1, times) <= a / b <= times for a, b in pairs)
