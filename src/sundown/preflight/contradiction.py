"""Letters to one employer say the same of the same thing.

Readers compare notes. Two letters of one round that give different days for your start or their decision, another
notice, another figure for pay, or another number for the same deed block, both of them. Where more than a week and
another talk lie between them, the later one may be right: it is warned about.

Example: "I could start on April 6" to the manager, "on May 4" to the physician.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from itertools import islice

from sundown.core.anatomy import Anatomy
from sundown.core.drafting.plain import shortened
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Examination
from sundown.core.figures import CALENDAR, Figure, of_one_size
from sundown.core.findings import Example, Finding
from sundown.core.plans import REACHED, Plan, clash, hours_of, plans
from sundown.core.record import Record, is_recorded
from sundown.core.statements import Statement, agrees, contradicts, of_one_topic, statements
from sundown.core.stems import stems

CITES = ("S1-11", "S4-10")

_MOST_TOLD = 3
_A_WEEK = timedelta(days=7)
_NAMES = {
    "start": "the start", "decision": "their decision", "answer": "your answer", "notice": "your notice",
    "soon": "how soon you can come", "number": "it",
}  # fmt: skip
_OF_THE_WRITER = ("start", "notice", "soon", "answer")
_AFTER_AN_OFFER = ("offer_acknowledgement", "acceptance", "decline", "withdrawal")


def check(letter: Examination) -> Iterator[Finding]:
    """What another letter to the same employer, or the record, says differently."""
    if letter.kind in RECRUITERS_KINDS or letter.medium in SPOKEN:
        return
    told = (finding for mine in _stated(letter, letter) for finding in _told(letter, mine))
    yield from islice((*told, *_planned(letter)), _MOST_TOLD)


def _planned(letter: Examination) -> Iterator[Finding]:
    """Plans that another letter has otherwise, and hours in which the writer can't be reached."""
    for mine in plans(letter.anatomy):
        place = (mine.start, mine.end)
        if mine.topic == REACHED:
            hours = [each.hours for each in letter.seeker.phones if each.hours]
            known = frozenset().union(*map(hours_of, hours))
            if known and not mine.values <= known:
                yield letter.within("body", "confirm", place, f"the record has your hours as {shortened(hours[0], 60)}")
                continue
        found = next(_otherwise_planned(letter, mine), None) or next(_of_the_record(letter, mine), None)
        if found is not None:
            yield found


def _otherwise_planned(letter: Examination, mine: Plan) -> Iterator[Finding]:
    """The first letter to the same employer that plans the same thing otherwise."""
    own = plans(letter.anatomy)
    for other in letter.same_house:
        if other.letter is letter.letter or other.endless or other.kind in RECRUITERS_KINDS:
            continue
        for theirs in plans(other.anatomy):
            if clash(mine, theirs) and not any(_same_plan(theirs, each) for each in own):
                said = shortened(other.letter.body[theirs.start : theirs.end], 40)
                message = f"the letter to {other.name} ({other.file}) says {said}: is that the same thing?"
                yield letter.within("body", "confirm", (mine.start, mine.end), message, [said])
                return


def _of_the_record(letter: Examination, mine: Plan) -> Iterator[Finding]:
    """What a note of the search has otherwise: the assembly in July."""
    texts = [(text, plans(anatomy)) for text, anatomy in _notes(letter.record)]
    if any(_same_plan(mine, each) for _, noted in texts for each in noted):
        return
    for text, noted in texts:
        if any(clash(mine, each) for each in noted):
            place = (mine.start, mine.end)
            yield letter.within("body", "confirm", place, f"the record has this: {shortened(text, 100)}")
            return


@lru_cache(maxsize=8)
def _notes(record: Record) -> tuple[tuple[str, Anatomy], ...]:
    texts = (each.text for each in record.held if not each.is_address)
    return tuple((text, Anatomy(text, (0, 0), ((0, len(text)),))) for text in texts)


def _same_plan(one: Plan, other: Plan) -> bool:
    return one.topic == other.topic and one.sort == other.sort and one.values == other.values


def _stated(letter: Examination, one: Examination) -> list[Statement]:
    """What a letter states; a day on which an answer is due is no start, whatever else its sentence says."""
    due = {value for each, _ in _recorded(one, "answer") for value in each.values}
    return [each for each in statements(one.anatomy) if each.topic != "start" or not each.values & due]


def _told(letter: Examination, mine: Statement) -> Iterator[Finding]:
    """The first letter that says something else; else what the record has."""
    for other in letter.same_house:
        if _is_comparable(letter, other, mine) and (found := _differing(letter, other, mine)) is not None:
            theirs, sure = found
            sure = sure if _is_unmistakable(letter, other, mine, theirs) else 1
            said = shortened(other.letter.body[theirs.start : theirs.end], 40)
            message = f"the letter to {other.name} ({other.file}) says {said} of {_NAMES[mine.topic]}"
            yield letter.within("body", _severity(letter, other, sure), (mine.start, mine.end), message, [said])
            return
    for text in _against_the_record(letter, mine):
        yield letter.within("body", "confirm", (mine.start, mine.end), f"the record has this: {shortened(text, 100)}")
        return


def _is_comparable(letter: Examination, other: Examination, mine: Statement) -> bool:
    return not (
        other.letter is letter.letter
        or other.endless
        or other.kind in RECRUITERS_KINDS
        or _later_news(letter, other, mine)
    )


def _severity(letter: Examination, other: Examination, sure: int) -> str:
    if sure < _SURE or other.medium in SPOKEN:
        return "confirm"
    return "block" if _of_one_round(letter, other) else "warn"


_SURE = 2


def _is_unmistakable(letter: Examination, other: Examination, mine: Statement, theirs: Statement) -> bool:
    """Whether two numbers stand in nearly the same words, of the same people, and could be taken for each other."""
    if mine.figure is None or theirs.figure is None:
        return True
    one, two = (figure.near - figure.noun for figure in (mine.figure, theirs.figure))
    alike = bool(one & two) and _MOST_ALIKE * max(len(one), len(two)) <= len(one & two)
    people = [_whose(letter, mine), _whose(other, theirs)]
    if not alike or (all(people) and people[0] != people[1]):
        return False
    return of_one_size(mine.figure, theirs.figure) and _which(letter, mine) == _which(other, theirs)


_MOST_ALIKE = 0.6
"""The share of telling words that two such clauses have in common."""
_PEOPLE = re.compile(
    r"(?i)\b(?:(?P<mine>i|we|my|our|me|us)|(?P<yours>you|your)|(?P<theirs>he|she|they|his|her|their))\b"
)


_WHICH = re.compile(
    r"(?i)\b(?:other|another|first|second|third|next|last|former|previous|earlier|later|old|new|different)\b"
)


def _which(letter: Examination, said: Statement) -> set[str]:
    """The words of its sentence that tell one thing from another of its kind: the other course."""
    place = next((each for each in letter.anatomy.sentences if each.start <= said.start < each.end), None)
    return {word.casefold() for word in _WHICH.findall(place.text)} if place else set()


def _whose(letter: Examination, said: Statement) -> str:
    """Of whom the words before a number speak last: "mine", "yours", "theirs"."""
    start = next((each.start for each in letter.anatomy.sentences if each.start <= said.start < each.end), said.start)
    found = list(_PEOPLE.finditer(letter.anatomy.flat, start, said.end + 30))
    return str(found[0].lastgroup) if found else ""


def _differing(letter: Examination, other: Examination, mine: Statement) -> tuple[Statement, int] | None:
    """What the other letter says otherwise, unless it says the same, too, or this one says both."""
    own, theirs = _stated(letter, letter), _stated(letter, other)
    if any(agrees(mine, each) for each in theirs):
        return None
    for each in theirs:
        sure = contradicts(mine, each)
        if sure and not any(agrees(each, one) for one in own) and _speaks_for_itself(letter, mine, each, sure):
            return each, sure
    return None


def _speaks_for_itself(letter: Examination, mine: Statement, theirs: Statement, sure: int) -> bool:
    """Whether two values can't both be right: the record has not both, and of numbers in doubt one of them."""
    if mine.figure is not None and theirs.figure is not None:
        if not _tells_the_same(letter.record, mine.figure, theirs.figure):
            return False
        known = [is_recorded(letter.record, each) for each in (mine.figure, theirs.figure)]
        return not all(known) and (sure >= _SURE or any(known))
    recorded = _recorded(letter, mine.topic)
    return not all(any(agrees(one, each) for each, _ in recorded) for one in (mine, theirs))


def _tells_the_same(record: Record, one: Figure, other: Figure) -> bool:
    """Whether the two share a word beyond the name of an employer, of which anything may be said but a year."""
    if CALENDAR in (one.unit, other.unit):
        return True
    both = (one.near | one.noun | one.owned) & (other.near | other.noun | other.owned)
    return bool(both - _names_of_employers(record))


@lru_cache(maxsize=8)
def _names_of_employers(record: Record) -> frozenset[str]:
    return stems(" ".join(word for each in record.employers.all.values() for word in each.words))


def _against_the_record(letter: Examination, mine: Statement) -> Iterator[str]:
    """What the record says otherwise of the writer's own plans."""
    if mine.topic in _OF_THE_WRITER and letter.kind not in _AFTER_AN_OFFER:
        recorded = _recorded(letter, mine.topic)
        if not any(agrees(mine, each) for each, _ in recorded):
            yield from (text for each, text in recorded if contradicts(mine, each))


def _recorded(letter: Examination, topic: str) -> list[tuple[Statement, str]]:
    """What the record states of a topic, each with its text."""
    if topic == "answer":
        due = (each for fact in letter.situation.facts if (each := getattr(fact, "answer_by", None)) is not None)
        return [(Statement(topic, frozenset([(day.month, day.day)]), 0, 0), f"an answer by {day:%d %B}") for day in due]
    return [(each, text) for text, each in letter.record.stated if of_one_topic(topic, each.topic)]


def _later_news(letter: Examination, other: Examination, mine: Statement) -> bool:
    """Whether their decision may have been put off between the two."""
    return mine.topic in ("decision", "answer") and letter.letter.written_on != other.letter.written_on


def _of_one_round(letter: Examination, other: Examination) -> bool:
    one, two = letter.letter, other.letter
    if one.because_of is not None and one.because_of == two.because_of:
        return True
    return one.written_on is None or two.written_on is None or abs(one.written_on - two.written_on) <= _A_WEEK


PASSES = (
    Example(body="I could start on April 6, and my 12 colleagues know it.\n",
            beside=(("patel", "As I told Ms. Kowalski, I could start on April 6.\n"),)),
)  # fmt: skip
FAILS = (
    Example(body="I could start on April 6.\n", beside=(("patel", "I am free to start on May 4.\n"),), quote="April 6"),
    Example(body="I trained 12 new colleagues on the dialysis machine.\n", quote="12",
            beside=(("patel", "The 15 new colleagues whom I trained use the dialysis machine alone.\n"),)),
)  # fmt: skip
