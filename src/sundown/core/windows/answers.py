"""Windows for answers: to messages, new times, offers and refusals."""

from __future__ import annotations

from datetime import timedelta

from sundown.core.followup import Window
from sundown.core.windows.frame import CLOSING, MORNING, Frame, Say, nth_end, ordered, same_day_end
from sundown.core.workdays import hours_later, minutes_later


def answer_same_day(frame: Frame, say: Say) -> Window | str:
    """D-09, D-17: due the same day, latest the next business day."""
    return ordered(frame.anchor, same_day_end(frame, say), nth_end(frame, 1, say))


def notice_same_day(frame: Frame, say: Say) -> Window | str:
    """D-21: due the same day, latest 17:00 of the next business day."""
    latest = frame.at(frame.business_day(1), CLOSING)
    say("latest at 17:00 of the next business day: {}", latest)
    return ordered(frame.anchor, same_day_end(frame, say), latest)


def within_a_day(frame: Frame, say: Say) -> Window | str:
    """D-08: from 30 minutes after the offer, due within 24 hours, latest at that day's end."""
    due = hours_later(frame.anchor, 24)
    say("24 hours after the offer: {}", due)
    earliest = minutes_later(frame.anchor, 30)
    return Window(earliest, due.astimezone(frame.reader.zone), frame.end_of(frame.day_of(due)))


def morning_after(frame: Frame, say: Say) -> Window | str:
    """D-06: not on the day of the news; from 08:00 of the next, due and latest the second business day."""
    earliest = frame.at(frame.day + timedelta(days=1), MORNING)
    say("a night first: not before {}", earliest)
    end = nth_end(frame, 2, say)
    return Window(earliest, end, end)
