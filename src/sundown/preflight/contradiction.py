"""Letters to one employer say the same of the same thing.

Readers compare notes. Two letters of one round that give different days for your start or their decision, another
notice, another figure for pay, or another number for the same deed block, both of them. Where more than a week and
another talk lie between them, the later one may be right: it is warned about.

Example: "I could start on April 6" to the manager, "on May 4" to the physician.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sundown.core.drafting.plain import shortened
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Examination
from sundown.core.findings import Example, Finding
from sundown.core.statements import Statement, contradicts, statements

CITES = ("S1-11", "S4-10")

_MOST_TOLD = 3
_A_WEEK = timedelta(days=7)
_NAMES = {"start": "the start", "decision": "their decision", "notice": "your notice", "pay": "the pay", "number": "it"}


def check(letter: Examination) -> Iterator[Finding]:
    """What another letter to the same employer says differently."""
    if len(letter.same_house) < 2 or letter.endless or letter.kind in RECRUITERS_KINDS or letter.medium in SPOKEN:
        return
    told = 0
    for mine in statements(letter.anatomy):
        found = _differing(letter, mine)
        if found is None or told == _MOST_TOLD:
            continue
        told += 1
        other, theirs = found
        said = shortened(other.letter.body[theirs.start : theirs.end], 40)
        message = f"the letter to {other.name} ({other.file}) says {said} of {_NAMES[mine.topic]}"
        severity = "block" if _of_one_round(letter, other) else "warn"
        yield letter.within("body", severity, (mine.start, mine.end), message, [said])


def _differing(letter: Examination, mine: Statement) -> tuple[Examination, Statement] | None:
    """The first other letter that says something else of it, unless one says the same or the letter says both."""
    own = {value for each in statements(letter.anatomy) if each.topic == mine.topic for value in each.values}
    for other in letter.same_house:
        if (
            other.letter is letter.letter
            or other.endless
            or other.medium in SPOKEN
            or other.kind in RECRUITERS_KINDS
            or _later_news(letter, other, mine)
        ):
            continue
        theirs = statements(other.anatomy)
        said = {value for each in theirs if each.topic == mine.topic for value in each.values}
        if mine.values & said:
            continue
        for each in theirs:
            if contradicts(mine, each) and not each.values & own:
                return other, each
    return None


def _later_news(letter: Examination, other: Examination, mine: Statement) -> bool:
    """Whether their decision may have been put off between the two."""
    return mine.topic == "decision" and letter.letter.written_on != other.letter.written_on


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
