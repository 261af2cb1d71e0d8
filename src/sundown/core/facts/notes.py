"""What was said: the parts of which debriefs, meetings and messages are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from sundown.core.facts.words import CONCERN_SOURCES, ContactId


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A doubt about the seeker: said aloud (`stated`) or felt (`sensed`), and the proof that answers it."""

    text: str
    source: str = field(default="stated", metadata={"one_of": CONCERN_SOURCES})
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What one person said in an interview."""

    talked_about: str | None = None
    concern: Concern | None = None
    liked: str | None = None
    asked: str | None = None
    rapport: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingNote:
    """What one person said at an event, and what would be useful to them."""

    talked_about: str | None = None
    useful_to_them: str | None = None
    specific_benefit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """What the seeker forgot to say, why it matters, and to whom."""

    text: str
    matters: str | None = None
    to: ContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMe:
    """ "Call me on…": a day and hours in the zone of the person to be called (D-14)."""

    on: date
    from_: time | None = field(default=None, metadata={"key": "from"})
    until: time | None = None
    whom: ContactId | None = None
