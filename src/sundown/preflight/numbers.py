"""Numbers are those of the record.

Every number is held against the facts with what it counts or measures and the words around it. One that stands where a
fact has another blocks, with the recorded one suggested; where it may be another thing, it has to be confirmed. A new
number has to be confirmed only where it claims something: a percentage, an amount of money, how many you led or made.
How far the bench is, what page it was, and small numbers are left alone.

Example: "24 months of ICU", where your notes say 14.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sundown.core.anatomy import Span
from sundown.core.claims.achievements import ACHIEVED, ASIDE, NEWS
from sundown.core.claims.amounts import holds_amount
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.figures import (
    CALENDAR,
    LARGEST_ORDINARY,
    MEASURES,
    TIMES,
    Figure,
    company,
    figures,
    of_one_size,
    same_noun,
    same_sort,
    same_value,
    shared,
    slip_apart,
)
from sundown.core.findings import Example, Finding
from sundown.core.record import Held
from sundown.core.stems import stem, stems

CITES = ("S1-01", "S1-11")

_LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)


def check(letter: Examination) -> Iterator[Finding]:
    """Numbers that stand in the place of a recorded one, and new ones that claim something."""
    if letter.kind in _LEFT_ALONE:
        return
    before: tuple[Figure, ...] = ()
    for where, sentence in _sentences(letter):
        for figure in figures(sentence.text):
            yield from _told(letter, where, sentence, figure, before)
        before = figures(sentence.text)


def _sentences(letter: Examination) -> Iterator[tuple[str, Span]]:
    subject = letter.flat_subject
    yield "subject", Span(0, len(subject), subject)
    yield from (("body", sentence) for sentence in letter.anatomy.sentences)


def _told(
    letter: Examination, where: str, sentence: Span, figure: Figure, before: tuple[Figure, ...]
) -> Iterator[Finding]:
    place = (sentence.start + figure.amount.start, sentence.start + figure.amount.end)
    rival = _rival(letter, sentence, figure) or _rival_of_what_goes_on(letter, sentence, figure, before)
    if rival is not None:
        said = shortened(rival.fact.text[rival.figure.amount.start : rival.figure.amount.end], 40)
        text = shortened(rival.fact.text, 100)
        message = (
            (f"the record has {said}: {text}") if rival.certain else f"the record has {said} ({text}): is this another?"
        )
        yield letter.within(where, "block" if rival.certain else "confirm", place, message, [said])
    elif where == "body" and not _is_held(letter, figure) and _claims(sentence.text, figure):
        yield letter.within(where, "confirm", place, "no fact has this number: is it right?")


def _is_held(letter: Examination, figure: Figure) -> bool:
    plainly = holds_amount(figure.amount, [amount for amount, _ in letter.record.numbers])
    return plainly or any(same_value(figure, recorded) for _, recorded in letter.record.figures)


# ------------------------------------------------------------------------------------------ in a recorded one's place


@dataclass(frozen=True, slots=True)
class _Rival:
    """A recorded figure of the same thing with another value; `certain` where it can hardly be another thing."""

    figure: Figure
    fact: Held
    score: int
    certain: bool


def _rival(letter: Examination, sentence: Span, figure: Figure) -> _Rival | None:
    """The recorded figure in whose place this one stands, unless another fact supports this one as well."""
    if (figure.partial and not _is_of_all(sentence.text, figure)) or _is_aside(sentence.text, figure):
        return None
    rivals, support = [], 0
    for fact, recorded in letter.record.figures:
        if same_value(figure, recorded) and not _other_rate(figure, recorded, fact):
            support = max(support, _likeness(figure, recorded, fact))
        elif (
            _is_of_one_sort(figure, recorded, fact)
            and not recorded.values & figure.beside
            and (figure.values == recorded.values or not _stands_in(letter, fact, figure))
        ):
            rival = _as_rival(sentence.text, figure, recorded, fact)
            if rival is not None:
                rivals.append(rival)
    best = max(rivals, key=lambda rival: (rival.certain, rival.score), default=None)
    if best is not None and figure.partial:
        best = replace(best, certain=False) if best.certain else None
    return best if best is not None and best.score > support else None


def _rival_of_what_goes_on(
    letter: Examination, sentence: Span, figure: Figure, before: tuple[Figure, ...]
) -> _Rival | None:
    """The recorded figure in whose place one stands that goes on about those of the sentence before.

    "Accuracy was at 88 percent. Fourteen months later it was at 97.": what it measures stands in the first sentence.
    """
    last = before[-1] if before else None
    if last is None or len(figure.near - figure.noun) > 1:
        return None
    bare = figure.unit is None and not figure.noun
    share = bare and last.unit == "share"
    values = frozenset(value / 100 for value in figure.values) if share else figure.values
    goes_on = replace(
        figure,
        amount=replace(figure.amount, values=values, unit=last.unit if bare else figure.unit),
        unit=last.unit if bare else figure.unit,
        near=figure.near | last.near,
        role="to" if bare else figure.role,
        beside=figure.beside | last.values | last.beside,
    )
    if not bare and figure.unit not in TIMES:
        return None
    found = _rival(letter, sentence, goes_on)
    if found is None or not company(goes_on, found.figure) or found.figure.rate:
        return None
    if found.figure.unit != goes_on.unit and found.figure.values != goes_on.values:
        return None
    return replace(found, certain=False)


def _is_of_all(sentence: str, figure: Figure) -> bool:
    """Whether "of them" may stand for the whole: I supervised 28 of them, I trained twelve of them."""
    deed = _is_of_a_deed(sentence, figure) and figure.large
    return deed and _OF_THEM.match(sentence, figure.amount.end) is not None


_OF_THEM = re.compile(r" of (?:them|you|these|those)\b", re.IGNORECASE)


def _stands_in(letter: Examination, fact: Held, figure: Figure) -> bool:
    """Whether the fact holds that value too, of whatever: "who improved two wards may not be able to on twelve"."""
    plain = frozenset(100 * value for value in figure.values) if figure.unit == "share" else figure.values
    bare = (amount.values for amount, held in letter.record.numbers if held is fact and amount.unit is None)
    return any(plain & values for values in bare)


def _is_aside(sentence: str, figure: Figure) -> bool:
    """Whether its clause says what would be, or what the writer never saw."""
    before = _CLAUSE_ENDS.split(sentence[: figure.amount.start])[-1]
    return bool(ASIDE.search(before) or _IF.search(before) or _ONLY_IF.match(sentence, figure.amount.end))


_IF = re.compile(r"\b(?:if|suppose|say)(?: only| even| about| another| some)? $", re.IGNORECASE)
_ONLY_IF = re.compile(r" (?:\w+ ){0,2}if (?:i|we|you|they)\b", re.IGNORECASE)


def _likeness(figure: Figure, recorded: Figure, fact: Held) -> int:
    """How much speaks for their being about one thing."""
    return 2 * same_noun(figure, recorded) + shared(figure, fact.stems) + 2 * company(figure, recorded)


def _is_of_one_sort(figure: Figure, recorded: Figure, fact: Held) -> bool:
    return same_sort(figure, recorded) or (
        figure.values == recorded.values and _other_rate(figure, recorded, fact) and figure.role == recorded.role
    )


def _is_retold(sentence: str, fact: Held) -> bool:
    """Whether a sentence has three words of a fact: it tells that fact again."""
    return len({each for each in stems(sentence) & fact.stems if not each.isdecimal()}) >= _RETOLD


_RETOLD = 3


def _other_rate(figure: Figure, recorded: Figure, fact: Held) -> bool:
    """Whether the same number is counted by something else: 31 a month, where a fact has 31 a quarter."""
    rated = figure.rate and recorded.rate and figure.rate != recorded.rate
    return bool(rated) and max(figure.values) > _FEW and shared(figure, fact.stems) >= 1


def _as_rival(sentence: str, figure: Figure, recorded: Figure, fact: Held) -> _Rival | None:
    noun, beside = same_noun(figure, recorded), company(figure, recorded)
    words, slip = shared(figure, fact.stems), slip_apart(figure, recorded)
    measured = figure.unit in MEASURES or (figure.unit in TIMES and figure.unit == recorded.unit)
    score = _likeness(figure, recorded, fact)
    if figure.unit == CALENDAR:
        return _Rival(recorded, fact, score, certain=beside and words >= _TELLING) if words >= _TELLING else None
    same = noun or measured or beside
    if figure.values == recorded.values and _other_rate(figure, recorded, fact):
        return _Rival(recorded, fact, score + 1, certain=False)
    paired_off = beside and bool((figure.near | figure.noun) & fact.stems)
    certain = (
        (noun and words >= 2)
        or (paired_off and slip_apart(figure, recorded))
        or (beside and same and words >= 1)
        or (slip and noun and words >= 1)
        or (slip and measured and words >= 1 and of_one_size(figure, recorded, 10))
        or (slip and figure.large and words >= 2)
        or (measured and words >= 2 and of_one_size(figure, recorded))
    )
    paired = any(value > _FEWEST_PAIRED for value in figure.beside & recorded.beside)
    lasting = measured and figure.unit in _LONG and figure.unit == recorded.unit
    doubtful = (
        (noun and (words >= 1 or _is_retold(sentence, fact)))
        or paired_off
        or (paired and words >= 1)
        or (lasting and words >= 1 and of_one_size(figure, recorded, 3))
        or (measured and words >= 2)
        or (slip and (words >= 1 or noun) and max(figure.values) > _FEW)
    )
    return _Rival(recorded, fact, score, certain) if certain or doubtful else None


# ------------------------------------------------------------------------------------------ a new one


def _claims(sentence: str, figure: Figure) -> bool:
    """Whether a number that nobody recorded says something that the reader may hold the writer to."""
    if figure.partial or figure.unit in (CALENDAR, "times") or _is_aside(sentence, figure):
        return False
    if figure.noun & _OF_AN_HOUR or NEWS.search(sentence):
        return False
    counts = figure.unit in (*MEASURES, None, "things") or figure.unit in TIMES
    large = max(figure.values) > LARGEST_ORDINARY or figure.unit == "share"
    return counts and large and _is_of_a_deed(sentence, figure)


def _is_of_a_deed(sentence: str, figure: Figure) -> bool:
    """Whether it stands behind what "I" or "we" achieved, in the same clause."""
    before = sentence[: figure.amount.start]
    if figure.unit == stem("year") and figure.large and _FOR_YEARS_I.match(sentence, figure.amount.end):
        return True
    deeds = [match.end() for match in ACHIEVED.finditer(before)]
    return bool(deeds) and len(before[deeds[-1] :]) <= _REACH and not _CLAUSE_ENDS.search(before, deeds[-1])


_FOR_YEARS_I = re.compile(r" (?:\w+ )?I (?:have |had |was |led |gave |did |ran |\w+ed )", re.IGNORECASE)
_OF_AN_HOUR = frozenset(
    map(
        stem,
        word_set(
            "lines pages words notes steps cups copies stairs miles streets letters lists cards sheets photographs"
        ),
    )
)
"""What anybody makes or passes in an hour, and no reader counts."""
_FEW = 5
_FEWEST_PAIRED = 3
"""Up to here a number that stands beside both is chance."""
_LONG = frozenset(map(stem, ("months", "years")))
_TELLING = 2
_REACH = 60
"""Characters between a verb and the number that measures what was done."""
_CLAUSE_ENDS = re.compile(
    r"[,;:()–—]| (?:but|because|when|where|while|if|that|who|which|for the (?:first|last|next|other|past))\b"
)


PASSES = (
    Example(
        body="I cut medication errors by 30 percent, and trained twelve colleagues. Two questions stayed with me.\n"
    ),
    Example(body="You asked about my 14 months of ICU. I am free from 2 pm, at +1 216 555 0142.\n"),
    Example(body="It is twenty steps from the desk to bed 14. I read your page 40 twice, for 25 minutes.\n"),
)
FAILS = (
    Example(body="You asked about my 24 months of ICU.\n", quote="24 months"),
    Example(body="At Mercy I cut medication errors on nights by 13 %.\n", quote="13 %"),
    Example(body="I trained 21 new colleagues on the dialysis machine.\n", quote="21"),
    Example(body="I have taken care of 400 patients since.\n", quote="400"),
    Example(body="I trained eight colleagues on the dialysis machine.\n", quote="eight"),
)
