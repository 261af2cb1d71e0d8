"""What has happened, on which day and at which hours: talks, calls, messages, offers and answers of the whole search.

"Thank you for calling yesterday" and "I accepted this morning" are held against these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from sundown.core.facts import (
    Acceptance,
    Call,
    MessageFrom,
    Offer,
    Rejection,
    Withdrawal,
)
from sundown.core.planner.situation import Situation

MESSAGE = "their message"
_LATER = 180  # minutes: so much later something may be written down
_WORDS = {
    Acceptance: "you accepted", Call: "the call", MessageFrom: MESSAGE, Offer: "the offer",
    Rejection: "their answer", Withdrawal: "you withdrew",
}  # fmt: skip

TELLS = re.compile(
    r"(?i)\b(?:thanks?|thanking|grateful|obliged|good of you|kind of you|considerate|interview(?:ed)?|call(?:ed"
    r"|ing)?|rang"
    r"|ringing|telephon\w+|phon(?:ed|ing)|offer(?:ed)?|accepted|met|meeting|talk(?:ed|ing)?|spoke|said yes|told me"
    r"|question|came up"
    r"|word|discuss(?:ed)?|danke|dank|gespräch|angerufen|anruf|angebot|zugesagt)\b"
)
"""Words of a sentence that speak of one of these."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A day, the minutes of that day from which to which it may have been, and what it was."""

    day: date
    first: int
    last: int
    what: str


@lru_cache(maxsize=8)
def happenings(situation: Situation) -> tuple[Happening, ...]:
    """Everything that has happened, in no order. Days and hours count where the seeker is."""
    zone = next(iter(situation.journal.seekers.values())).timezone
    return tuple(
        _on_its_day(begin.astimezone(zone), end.astimezone(zone), what) for begin, end, what in _moments(situation)
    )


def _moments(situation: Situation) -> Iterator[tuple[datetime, datetime, str]]:
    for fact in situation.facts:
        if (what := _WORDS.get(type(fact))) is not None:
            yield fact.at - timedelta(minutes=_LATER), fact.at, what
    for thread in situation.threads.values():
        for talk in thread.talks:
            if talk.start is not None:
                yield talk.start, talk.end or talk.start + timedelta(hours=1), "the talk"
    for meeting in situation.meetings:
        yield meeting.start or meeting.at - timedelta(minutes=_LATER), meeting.end or meeting.at, "the meeting"


def _on_its_day(begin: datetime, end: datetime, what: str) -> Happening:
    """On the day of its end, from its beginning or that day's."""
    first = begin.hour * 60 + begin.minute if begin.date() == end.date() else 0
    return Happening(end.date(), first, end.hour * 60 + end.minute, what)
