"""Windows for the end of a process: withdrawals, and what an acceptance asks for."""

from __future__ import annotations

from datetime import date, datetime

from sundown.core.followup import Window
from sundown.core.windows.frame import CLOSING, MORNING, Frame, Say, nth_end, ordered, same_day_end


def before_the_next_step(frame: Frame, say: Say) -> Window | str:
    """D-07, D-48: due at the end of the next business day, latest 17:00 of the last one before the next step."""
    due = nth_end(frame, 1, say)
    steps = [frame.day_of(frame.step)] if frame.step is not None else []
    steps += [frame.decision] if frame.decision is not None else []
    latest = (_before_the_day(min(steps), frame, say) if steps else None) or nth_end(frame, 3, say)
    due = min(due, latest)
    return Window(min(frame.anchor, due), due, latest)


def _before_the_day(day: date, frame: Frame, say: Say) -> datetime | None:
    """17:00 of the last business day before that day; None where even the day itself has passed."""
    latest = frame.at(frame.reader.days.business_day_before(day), CLOSING)
    say("the next step is on {}; the last business day before it ends at {}", day, latest)
    if latest < frame.anchor:  # decided too late for that: then at least before the step itself
        latest = min(frame.step or frame.end_of(day), frame.end_of(day))
    return latest if latest >= frame.anchor else None


def notice_of_withdrawal(frame: Frame, say: Say) -> Window | str:
    """D-30: the consultant hears with the earliest and latest of the letter, due at the end of that day."""
    letter = before_the_next_step(frame, say)
    assert isinstance(letter, Window)
    return Window(letter.earliest, min(same_day_end(frame, say), letter.latest), letter.latest)


def next_business_day(frame: Frame, say: Say) -> Window | str:
    """D-18: from the acceptance; due and latest at the end of the next business day, before a talk booked by then."""
    end = nth_end(frame, 1, say)
    if frame.step is not None and frame.step <= end:
        end = _before_the_day(frame.day_of(frame.step), frame, say) or end
    return Window(frame.anchor, end, end)


def second_business_day(frame: Frame, say: Say) -> Window | str:
    """D-18: from the acceptance; due and latest at the end of the second business day."""
    end = nth_end(frame, 2, say)
    return Window(frame.anchor, end, end)


def first_business_day_after(frame: Frame, say: Say) -> Window | str:
    """D-32: from 08:00, due and latest the end of the first business day after the news."""
    day = frame.business_day(1)
    say("the first business day after {} is {}", frame.day, day)
    end = frame.end_of(day)
    return Window(frame.at(day, MORNING), end, end)


def notice_of_acceptance(frame: Frame, say: Say) -> Window | str:
    """D-18, D-30: from the acceptance, due the same day, latest the next business day."""
    return ordered(frame.anchor, same_day_end(frame, say), nth_end(frame, 1, say))
