"""Windows after an interview: thanks, notes, cards, alerts."""

from __future__ import annotations

from datetime import timedelta

from sundown.core.followup import Window
from sundown.core.windows.frame import (
    Frame,
    Say,
    after_the_end,
    nth_end,
    ordered,
    same_day_end,
    sundown_next_day,
)
from sundown.core.workdays import end_of_day, hours_later


def thanks(frame: Frame, say: Say) -> Window | str:
    """C-01: due the same day (or as the setting says), latest the second business day; a posted one by sundown."""
    earliest = after_the_end(frame, say)
    wanted = frame.settings["thanks.email_due"]
    if frame.medium == "post":
        due = sundown_next_day(frame, say)
    elif wanted == "same_day":
        due = same_day_end(frame, say)
    elif wanted == "next_day":
        due = frame.end_of(frame.day + timedelta(days=1))
        say("due at the end of the next day: {}", due)
    else:
        due = nth_end(frame, 2, say)
    return ordered(earliest, due, nth_end(frame, frame.number("thanks.latest"), say))


def split_letter(frame: Frame, say: Say) -> Window | str:
    """C-05: a strategic letter apart from the same-day thanks goes by the end of the second business day."""
    end = nth_end(frame, 2, say)
    return ordered(after_the_end(frame, say), end, end)


def note_by_sundown(frame: Frame, say: Say) -> Window | str:
    """S4-07: in the mail by sundown of the next day, latest as every thank-you (S1-09)."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, frame.number("thanks.latest"), say))


def card_by_sundown(frame: Frame, say: Say) -> Window | str:
    """D-02: due as the handwritten note, latest the fifth business day."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, frame.number("helper_card.latest"), say))


def network_note_by_sundown(frame: Frame, say: Say) -> Window | str:
    """S4-12, D-37: due by sundown of the next day, also as an e-mail; latest the second business day."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, 2, say))


def alert_same_day(frame: Frame, say: Say) -> Window | str:
    """D-03: the day of the interview, latest the next business day."""
    earliest, due = after_the_end(frame, say), same_day_end(frame, say)
    return ordered(earliest, due, nth_end(frame, 1, say))


def at_the_end_of_the_talk(frame: Frame, say: Say) -> Window | str:
    """D-52: from the end of the talk, due an hour later, latest four hours before the seeker's own first due."""
    due = latest = hours_later(frame.anchor, 1)
    if frame.first_due is not None:
        latest = hours_later(frame.first_due, -4)
        say("four hours before the seeker's first due: {}", latest)
    latest = max(latest, frame.anchor)
    return Window(frame.anchor, min(due, latest), latest)


def note_the_same_day(frame: Frame, say: Say) -> Window | str:
    """S4-11: as soon as it can be done discreetly, the same day."""
    return ordered(frame.anchor, end_of_day(frame.writers_day, frame.writer.zone), same_day_end(frame, say))
