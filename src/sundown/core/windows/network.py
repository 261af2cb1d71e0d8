"""Windows for the network: links, calls, invitations, cards, and the ninety days."""

from __future__ import annotations

from datetime import date, time, timedelta

from sundown.core.followup import Window
from sundown.core.windows.frame import (
    CLOSING,
    MORNING,
    OPENING,
    Frame,
    Say,
    after_the_end,
    nth_end,
    ordered,
    sundown_on,
)
from sundown.core.workdays import at_time, end_of_day


def link_after_meeting(frame: Frame, say: Say) -> Window | str:
    """D-10, D-25: due by the second business day, latest a week; after an evening meeting from the next morning."""
    earliest = after_the_end(frame, say)
    if _in_the_evening(frame):
        earliest = frame.at(frame.day + timedelta(days=1), MORNING)
        say("the meeting ended in the evening: from {}", earliest)
    return ordered(earliest, nth_end(frame, 2, say), frame.end_of(frame.day + timedelta(days=7)))


def _in_the_evening(frame: Frame) -> bool:
    return frame.anchor.astimezone(frame.reader.zone).time() >= CLOSING


def link_found(frame: Frame, say: Say) -> Window | str:
    """D-10: from the find, due by the second business day after it, latest a week."""
    return ordered(frame.anchor, nth_end(frame, 2, say), frame.end_of(frame.day + timedelta(days=7)))


def benefit_call(frame: Frame, say: Say) -> Window | str:
    """D-10, D-25, S4-19: in calling hours, due 17:00 of the second business day, latest 17:00 a week after."""
    days = frame.reader.days
    earliest = after_the_end(frame, say).astimezone(frame.reader.zone)
    if _in_the_evening(frame) or earliest.time() >= CLOSING or not days.is_callable(earliest.date()):
        earliest = frame.at(days.callable_after(frame.day), OPENING)
        say("calls are for business days, 09:00 to 17:00: from {}", earliest)
    elif earliest.time() < OPENING:
        earliest = frame.at(earliest.date(), OPENING)
    due = frame.at(days.callable_on_or_before(frame.business_day(2)), CLOSING)
    latest = frame.at(days.callable_on_or_before(frame.day + timedelta(days=7)), CLOSING)
    if latest <= earliest:
        return "no_callable_day"
    if due <= earliest:
        due = frame.at(earliest.date(), CLOSING)
    say("due {}, latest {}", due, latest)
    return Window(earliest, min(due, latest), latest)


def invitation(frame: Frame, say: Say) -> Window | str:
    """D-11: from the next day, due by the second business day, latest after 14 days."""
    earliest = frame.at(frame.day + timedelta(days=1), MORNING)
    say("not before the next day: {}", earliest)
    due = nth_end(frame, frame.number("linkedin.networking"), say)
    return ordered(earliest, due, frame.end_of(frame.day + timedelta(days=14)))


def turn_of_the_year(frame: Frame, say: Say) -> Window | str:
    """D-12: from 15 December, due by sundown of the last posting day, latest 7 January; the writer's calendar."""
    year, zone = frame.writers_day.year, frame.writer.zone
    last = date(year, 12, frame.number("new_year.due_day"))
    earliest = at_time(date(year, 12, 15), time(0), zone)
    say("cards are for {} to {}", earliest, last)
    return Window(earliest, sundown_on(last, frame, say), end_of_day(date(year + 1, 1, 7), zone))


def after_ninety_days(frame: Frame, say: Say) -> Window | str:
    """D-13: ninety days after the last touch, where there is something useful; a fortnight to do it."""
    day = frame.day + timedelta(days=frame.number("nurture.days"))
    say("{} days after the last touch on {}: {}", frame.number("nurture.days"), frame.day, day)
    earliest = frame.at(day, MORNING)
    return Window(earliest, frame.end_of(frame.business_day(2, day)), frame.end_of(day + timedelta(days=14)))
