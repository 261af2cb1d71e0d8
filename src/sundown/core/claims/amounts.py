"""Numbers by their value, however they are written: 1,200 and twelve hundred, 30 % and thirty percent, 2k and 2,000."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from sundown.core.drafting.plain import word_set
from sundown.core.stems import stem

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: value for value, word in enumerate(_ONES)} | {word: 10 * tens for tens, word in enumerate(_TENS, 2)}
_TIMES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_SUFFIXES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}
_SHARES = {
    "half": (Fraction(1, 2), "share"),
    "halved": (Fraction(1, 2), "share"),
    "halving": (Fraction(1, 2), "share"),
    "twice": (Fraction(2), "times"),
    "double": (Fraction(2), "times"),
    "doubled": (Fraction(2), "times"),
    "doubling": (Fraction(2), "times"),
    "triple": (Fraction(3), "times"),
    "tripled": (Fraction(3), "times"),
    "tripling": (Fraction(3), "times"),
    "decade": (Fraction(10), stem("years")),
    "decades": (Fraction(10), stem("years")),
}
_UNITS = {
    **{stem(word): stem(word) for word in word_set("second minute hour day week month year")},
    **{stem(word): "dollar" for word in word_set("dollar usd $")},
    **{stem(word): "euro" for word in word_set("euro eur €")},
    **{stem(word): "pound" for word in word_set("pound gbp £")},
    **{
        stem(word): stem(word) for word in word_set("mile kilometer meter metre foot feet inch ton tonne kilogram gram")
    },
    "min": stem("minutes"),
    "hr": stem("hours"),
    "hrs": stem("hours"),
    "yr": stem("years"),
    "yrs": stem("years"),
    "decad": "decade",
    "percent": "share",
    "%": "share",
    "per cent": "share",
    "percentag": "share",
    "prozent": "share",
    **dict.fromkeys(("jahr", "jahre", "jahren"), stem("years")),
    **dict.fromkeys(("monat", "monate", "monaten"), stem("months")),
    **dict.fromkeys(("woche", "wochen"), stem("weeks")),
    **dict.fromkeys(("tage", "tagen"), stem("days")),
    **dict.fromkeys(("stunde", "stunden"), stem("hours")),
    **dict.fromkeys(("minute", "minuten"), stem("minutes")),
    "time": "times",
    "x": "times",
}
_CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound"}
_NO_NOUN = word_set(
    "a an and are as at but by for from had has have how i in into is it my no not of off on or our so than that the "
    "their then there these they this those to until up was we were when which who will with would you your more other"
)
_LOOK_AHEAD = 3  # words: "two and a half years" has its unit there

_TOKEN = re.compile(
    r"(?P<money>[$€£]\s?)?(?P<digits>(?<![\w.,])[0-9]{1,40}(?:[.,'’][0-9]{1,40}){0,9})(?P<more>(?:st|nd|rd|th)\b|[a-z]{1,2}\b)?"
    r"|(?P<word>[^\W\d_]+)",
    re.IGNORECASE,
)
_NEXT = re.compile(r"[\s-]*(per cent|%|[^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number: the values it may have ("1.200" has two), and what it counts.

    `unit` is a measure ("hour", "share" for percent), "things" for anything else, None where it is left open.
    """

    values: frozenset[Fraction]
    unit: str | None
    start: int
    end: int


def amounts_in(text: str) -> Iterator[Amount]:
    """Every number of a text, in order. "One" counts only before a measure: it mostly is a pronoun."""
    tokens = list(_TOKEN.finditer(text))
    place = reached = 0
    while place < len(tokens):
        first = tokens[place]
        values, used = _read(tokens, place, text)
        place += max(used, 1)
        if values and first.start() >= reached:
            amount = _measured(values, first, tokens[place - 1].end(), text)
            if first[0].casefold() != "one" or amount.unit not in (None, "things"):
                reached = amount.end
                yield amount


def holds_amount(claim: Amount, held: Iterable[Amount]) -> bool:
    """Whether a held number has that value, and does not measure something else."""
    return any(
        claim.values & amount.values and (None in (claim.unit, amount.unit) or claim.unit == amount.unit)
        for amount in held
    )


def _read(tokens: list[re.Match[str]], place: int, text: str) -> tuple[frozenset[Fraction], int]:
    """The values of the number that begins with that token, and how many tokens it takes; none where there is none."""
    token = tokens[place]
    if token["digits"]:
        values = _of_digits(token["digits"])
        times = _SUFFIXES.get((token["more"] or "").casefold(), 1)
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if following is not None and text[token.end() : following.start()] in (" ", "-"):
            further = _TIMES.get(following[0].casefold().removesuffix("s"), 1)
            return frozenset(value * times * further for value in values), 2 if further > 1 else 1
        return frozenset(value * times for value in values), 1
    if (share := _SHARES.get(token[0].casefold())) is not None:
        return frozenset([share[0]]), 1
    return _spelt(tokens, place, text)


def _of_digits(digits: str) -> frozenset[Fraction]:
    """A point or a comma parts thousands, or whole from broken: where three digits follow the only one, both may be."""
    groups = re.split(r"[.,'’]", digits)
    whole = Fraction(int("".join(groups)))
    signs = re.findall(r"[.,'’]", digits)
    if not signs:
        return frozenset([whole])
    broken = Fraction(int("".join(groups)), 10 ** len(groups[-1]))
    in_threes = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3
    if not in_threes:
        return frozenset([broken])
    return frozenset([whole]) if len(groups) > 2 or signs[0] != "." else frozenset([whole, broken])


def _spelt(tokens: list[re.Match[str]], place: int, text: str) -> tuple[frozenset[Fraction], int]:
    """A number in words, as far as each word fits on to the one before it: two thousand and forty-five."""
    total, group, last, used, at = 0, 0, "", 0, place
    while at < len(tokens):
        word = tokens[at][0].casefold()
        if at > place and text[tokens[at - 1].end() : tokens[at].start()] not in (" ", "-"):
            break
        if word == "and" and last == "times" and at + 1 < len(tokens):
            at += 1
            continue
        if word in _SMALL and _fits(_SMALL[word], group, last):
            group, last = group + _SMALL[word], "small"
        elif word in _TIMES and (used or word != "dozen"):
            total, group = _multiplied(total, group or 1, _TIMES[word])
            last = "times"
        elif word == "dozen":
            group, last = 12, "times"
        else:
            break
        at += 1
        used = at - place
    return (frozenset([Fraction(total + group)]), used) if used else (frozenset(), 0)


def _fits(value: int, group: int, last: str) -> bool:
    """Whether a small number may follow: five after twenty, anything below a hundred after a hundred."""
    return not last or last == "times" or (0 < value < 10 and group % 10 == 0 and group % 100 >= 20)


def _multiplied(total: int, group: int, times: int) -> tuple[int, int]:
    """A hundred and a dozen stay in their group; a thousand and above close it."""
    return (total, group * times) if times <= 100 else (total + group * times, 0)


def _measured(values: frozenset[Fraction], first: re.Match[str], end: int, text: str) -> Amount:
    """The number with its unit: before it (€ 30), or among the next words (30 long hours, fifty-minute)."""
    if first["word"] and (share := _SHARES.get(first[0].casefold())):
        return Amount(values, share[1], first.start(), end)
    if first["money"]:
        return Amount(values, _CURRENCIES[first["money"].strip()], first.start(), end)
    if (first["more"] or "").casefold() == "x":
        return Amount(values, "times", first.start(), end)
    unit, at, after = None, end, end
    for step in range(_LOOK_AHEAD):
        following = _NEXT.match(text, at)
        if following is None or following[1].casefold() in _NO_NOUN:
            break
        word = following[1].casefold()
        measure = _UNITS.get(word) or _UNITS.get(stem(word))
        if measure is not None:
            unit, after = measure, following.end() if step == 0 else end
            break
        unit, at = "things", following.end()
    if unit == "share":
        values = frozenset(value / 100 for value in values)
    if unit == "decade":
        values, unit = frozenset(value * 10 for value in values), stem("years")
    return Amount(values, unit, first.start(), after)
