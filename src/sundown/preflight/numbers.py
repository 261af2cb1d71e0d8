"""Numbers are those of the record.

Every number is held against the facts by its value and by what it counts. One that is a slip away from a recorded one,
or stands where a fact has another, blocks, with the recorded one suggested. A new number (above twelve, a percentage,
an amount of money) has to be confirmed. Small numbers, years, times of day and figures of speech are left alone.

Example: "24 months of ICU", where your notes say 14.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from sundown.core.anatomy import Span, flattened
from sundown.core.claims.amounts import Amount, holds_amount
from sundown.core.claims.days import days_in
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import slips
from sundown.core.record import Held, amounts_beside
from sundown.core.stems import COMMON_STEMS, stem, stems, words_of

CITES = ("S1-01", "S1-11")

_NO_NUMBER = re.compile(
    r"(?im)^[ \t]*\d+[.)][ \t]|(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}"
    r"|(?<!\w)\+?\(?\d[\d ()./-]{6,24}\d(?!\w)"
    r"|\b[a-z]{1,4}-?\d[\w-]*|#\s?\d+|(?<!\w)[\"“„][^\"”“\n]{0,300}[\"”“](?!\w)"
)
_OF_SPEECH = re.compile(
    r"(?i)\b(?:half|halved|halving|twice|double[ds]?|doubling|triple[ds]?|decades?|dozens?|hundreds?|thousands?"
    r"|millions?|first|second|third|100 ?%|one|a thousand|hundred|twenty[- ]four[- ]seven|24/7)$"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_MOST_NUMBERS = 200  # of one letter; nobody's has more
_LARGEST_ORDINARY = 12
_SHORT_TIMES = frozenset(map(stem, word_set("seconds minutes hours"))) | {"times"}
_TELLING_UNITS = ("share", "dollar", "euro", "pound")
_LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)


def check(letter: Examination) -> Iterator[Finding]:
    """Numbers that no fact has: near a recorded one, or new."""
    if letter.endless or letter.kind in _LEFT_ALONE or not letter.anatomy.english:
        return
    held = [amount for amount, _ in letter.record.numbers]
    for where, text, sentences in _texts(letter):
        amounts = _amounts(text)
        for amount in amounts:
            sentence = next((each for each in sentences if each.start <= amount.start < each.end), None)
            if sentence is None:
                continue
            beside = [each for each in amounts if sentence.start <= each.start < sentence.end]
            if not holds_amount(amount, held) or (len(beside) > 1 and _swapped(letter, amount, beside)):
                yield from _unheld(letter, where, amount, sentence, beside)


def _texts(letter: Examination) -> Iterator[tuple[str, str, tuple[Span, ...]]]:
    subject = letter.flat_subject
    yield "subject", subject, (Span(0, len(subject), subject),)
    yield "body", letter.letter.body, letter.anatomy.sentences


def _amounts(text: str) -> list[Amount]:
    plain = flattened(_NO_NUMBER.sub(lambda match: "\0" * len(match[0]), text))
    return list(islice(amounts_beside(days_in(plain), plain), _MOST_NUMBERS))


def _swapped(letter: Examination, amount: Amount, beside: list[Amount]) -> bool:
    """Whether a number that some fact has stands in another fact's place: beside a large number that only this has."""
    for _, fact in letter.record.numbers:
        others = [each for each in fact.amounts if min(each.values) > _LARGEST_ORDINARY and holds_amount(each, beside)]
        if others and not holds_amount(amount, fact.amounts):
            same = [each for each in fact.amounts if each.unit == amount.unit and not holds_amount(each, beside)]
            if any(each.unit != "things" and _are_a_slip_apart(amount, each) for each in same):
                return True
    return False


def _unheld(letter: Examination, where: str, amount: Amount, sentence: Span, beside: list[Amount]) -> Iterator[Finding]:
    place = (amount.start, amount.end)
    near = _nearest(letter, amount, sentence, beside)
    if near is not None:
        right, fact = near
        said = shortened(fact.text[right.start : right.end], 40)
        yield letter.within(where, "block", place, f"the record has {said}: {shortened(fact.text, 100)}", [said])
    elif _is_new_claim(letter, amount, sentence):
        yield letter.within(where, "confirm", place, "no fact has this number: is it right?")


# ------------------------------------------------------------------------------------------ near a recorded one


def _nearest(letter: Examination, amount: Amount, sentence: Span, beside: list[Amount]) -> tuple[Amount, Held] | None:
    """The recorded number that this one was probably meant to be, with its fact; the fact that shares most words."""
    said = stems(sentence.text)
    noun = _noun(sentence, amount)
    found = []
    for other, fact in letter.record.numbers:
        if not _same_sort(amount, other) or holds_amount(other, beside):
            continue
        shared = len((said & fact.stems) - COMMON_STEMS)
        company = any(holds_amount(each, beside) for each in fact.amounts if each is not other)
        if _is_near(amount, other, shared, same_noun=noun in fact.stems, company=company):
            found.append((shared, company, other, fact))
    if not found:
        return None
    _, _, other, fact = max(found, key=lambda each: each[:2])
    return other, fact


def _same_sort(one: Amount, other: Amount) -> bool:
    loose = (None, "things")
    return one.unit == other.unit or (one.unit in loose and other.unit in loose)


def _noun(sentence: Span, amount: Amount) -> str:
    """The stem of what is counted: the last of the words right behind the number, as far as they count."""
    behind = words_of(sentence.text[amount.end - sentence.start :][:40])
    return stem(behind[0]) if behind else ""


def _is_near(amount: Amount, other: Amount, shared: int, *, same_noun: bool, company: bool) -> bool:
    slip = _are_a_slip_apart(amount, other)
    about = shared + (2 if company else 0)
    if slip:
        return about >= 1 and (same_noun or about >= 2 or amount.unit not in (None, "things"))
    same_thing = same_noun or amount.unit in _TELLING_UNITS
    return (company and shared >= 1) or (same_thing and shared >= 2 and _magnitude(amount, other))


def _are_a_slip_apart(one: Amount, other: Amount) -> bool:
    scale = 100 if one.unit == "share" else 1
    return any(_slip(scale * first, scale * second) for first in one.values for second in other.values)


def _slip(one: Fraction, two: Fraction) -> bool:
    """Whether two values are one digit apart, turned round, ten times each other, or thirteen and thirty."""
    first, second = _digits(one), _digits(two)
    if len(first) < 2 and len(second) < 2:
        return False
    teens = {int(one), int(two)} in [{ten, (ten - 10) * 10} for ten in range(13, 20)]
    return slips(first, second, 1) == 1 or teens


def _digits(value: Fraction) -> str:
    """Its digits; none of a number too large to be read at a glance."""
    return f"{float(value):.12g}".replace(".", "") if value < 10**12 else ""


def _magnitude(one: Amount, other: Amount) -> bool:
    return any(two and Fraction(1, 3) <= one_ / two <= 3 for one_ in one.values for two in other.values)


# ------------------------------------------------------------------------------------------ a new one


def _is_new_claim(letter: Examination, amount: Amount, sentence: Span) -> bool:
    """Whether a number that nobody recorded says something that the reader may hold the writer to."""
    words = sentence.text[amount.start - sentence.start : amount.end - sentence.start]
    if (
        _OF_SPEECH.search(words)
        or _YEAR.fullmatch(words)
        or amount.unit in _SHORT_TIMES
        or not _digit_or_large(words, amount)
    ):
        return False
    return amount.unit in _TELLING_UNITS or max(amount.values) > _LARGEST_ORDINARY


def _digit_or_large(words: str, amount: Amount) -> bool:
    return any(sign.isdigit() for sign in words) or max(amount.values) > _LARGEST_ORDINARY or amount.unit == "share"


PASSES = (
    Example(
        body="I cut medication errors by 30 percent, and trained twelve colleagues. Two questions stayed with me.\n"
    ),
    Example(body="You asked about my 14 months of ICU. I am free from 2 pm, at +1 216 555 0142.\n"),
)
FAILS = (
    Example(body="You asked about my 24 months of ICU.\n", quote="24 months"),
    Example(body="At Mercy I cut medication errors on nights by 13 %.\n", quote="13 %"),
    Example(body="I trained 21 new colleagues on the dialysis machine.\n", quote="21"),
    Example(body="I have taken care of 400 patients since.\n", quote="400"),
)
