"""What the days of one letter are held against: its employer's days, its talk, and its sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sundown.core.appointments import CALL, MEETING, MOVED, NEWS, TALK, Appointment
from sundown.core.day_talk import AHEAD, is_of_the_talk
from sundown.core.examination import Examination
from sundown.core.kin import OWN_PEOPLE
from sundown.core.passages import sentence

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
AFTER_A_TALK = ("thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note")
"""Kinds of letters that thank for a talk."""

ABOUT_APPOINTMENTS = ("reply", "reschedule_confirmation")
"""Kinds of letters that settle when to meet."""

A_WEEK, A_MONTH = timedelta(days=7), timedelta(days=28)


@dataclass(frozen=True)
class LetterDays:
    """What the days of one letter are held against."""

    letter: Examination
    written: date
    days: tuple[Appointment, ...]

    @property
    def talk(self) -> date | None:
        """The day of the talk that the letter follows."""
        talk = self.letter.talk
        return self.letter.record.day(talk.start) if talk is not None and talk.start is not None else None

    def of(self, *kinds: str) -> list[Appointment]:
        """The days that are of one of these kinds."""
        return [each for each in self.days if each.what in kinds]

    def moved_from(self, day: date) -> date | None:
        """To which day what was booked for this one was moved; None where something is still, or was, on it."""
        if any(each.day == day and each.what not in (MOVED, NEWS) for each in self.days):
            return None
        return next((each.moved_to for each in self.days if each.day == day and each.what == MOVED), None)

    def ahead(self) -> list[Appointment]:
        """Talks and calls that are still to come, or are today."""
        return [each for each in self.of(TALK, MEETING, CALL) if each.day >= self.written]

    def is_of_talk(self, where: str, whole: str) -> bool:
        """Whether a sentence speaks of the talk that the letter follows."""
        if self.letter.kind not in AFTER_A_TALK:
            return False
        if OWN_PEOPLE.search(whole) and not _READER.search(whole):
            return False
        return is_of_the_talk(whole) or (where == "subject" and not AHEAD.search(whole))

    def sentence(self, where: str, text: str, place: int) -> str:
        """The sentence around a place."""
        start, end = sentence(self.letter, where, place)
        return text[start:end]


_READER = re.compile(r"(?i)\b(?:you|your|yours|interview\w*)\b")


def long(day: date) -> str:
    """A day as messages have it: March 10."""
    return f"{day:%B} {day.day}"
