"""Windows for asking how things stand: calls and inquiries, the dates they keep and the gaps between them."""

from __future__ import annotations

from datetime import date, timedelta

from sundown.core.followup import Window
from sundown.core.windows.frame import CLOSING, OPENING, Frame, Say


def week_to_ten_days(frame: Frame, say: Say) -> Window | str:
    """S1-19, S1-20, D-04, D-38: a call on the 7th to 10th day, sooner where the stated date is sooner."""
    days = frame.reader.days
    first, last = _call_days(frame, say)
    if first > last:
        first = days.callable_after(frame.day)
        last = days.callable_before(frame.decision or frame.day + timedelta(days=frame.number("status.call_to") + 1))
        say("that leaves no day; so from {}, the first day for calls, to {}", first, last)
    if first > last:
        return "no_callable_day"
    return _after_the_gap(first, last, frame, say)


def _call_days(frame: Frame, say: Say) -> tuple[date, date]:
    days, decision = frame.reader.days, frame.decision
    first = frame.day + timedelta(days=frame.number("status.call_from"))
    last = frame.day + timedelta(days=frame.number("status.call_to"))
    if decision is not None and decision <= first:
        say("they decide by {}, on day 7 or before: from the first day for calls to the last before it", decision)
        return days.callable_after(frame.day), days.callable_before(decision)
    say("days 7 to 10 after {} are {} to {}", frame.day, first, last)
    first, last = days.callable_on_or_after(first), days.callable_on_or_before(last)
    if decision is not None and decision <= last:
        last = days.callable_before(decision)
        say("they decide by {}, so the last day for calls is {}", decision, last)
    say("calls are for business days: {} to {}", first, last)
    return first, last


def _after_the_gap(first: date, last: date, frame: Frame, say: Say) -> Window | str:
    """C-09: after a contact that took place the start moves to the fifth business day after it, the end stays."""
    if frame.contact is not None:
        free = frame.business_day(frame.number("budget.gap"), frame.day_of(frame.contact))
        if free > first:
            say("there was a contact on {}: not before {}", frame.day_of(frame.contact), free)
            first = frame.reader.days.callable_on_or_after(free)
    if first > last:
        return "gap"
    closing = frame.at(last, CLOSING)
    return Window(frame.at(first, OPENING), closing, closing)


def requested_hour(frame: Frame, say: Say) -> Window | str:
    """D-14: on the day and in the hours they named; an exact hour is due then and latest at 17:00."""
    asked = frame.asked
    if asked is None:
        return "no_callable_day"
    start, end = asked.from_ or OPENING, asked.until or CLOSING
    say("they asked for {}, from {} to {}", asked.on, start, end)
    earliest, due = frame.at(asked.on, start), frame.at(asked.on, max(start, end))
    latest = max(due, frame.at(asked.on, CLOSING)) if asked.from_ == asked.until else due
    return Window(earliest, due, latest)


def after_the_date(frame: Frame, say: Say) -> Window | str:
    """D-05, S1-23: from the second business day after the stated date, due that day, latest the fifth."""
    if frame.decision is None:
        return "no_callable_day"
    first = frame.business_day(frame.number("status.grace"), frame.decision)
    last = frame.business_day(5, frame.decision)
    say("business day {} after {} is {}", frame.number("status.grace"), frame.decision, first)
    return _inquiry(first, last, frame, say)


def _inquiry(first: date, last: date, frame: Frame, say: Say) -> Window:
    if frame.contact is not None:
        free = frame.business_day(frame.number("budget.gap"), frame.day_of(frame.contact))
        if free > first:
            say("there was a contact on {}: not before {}", frame.day_of(frame.contact), free)
            first, last = free, frame.business_day(3, free)
    return Window(frame.at(first, OPENING), frame.end_of(first), frame.end_of(last))


def after_the_call(frame: Frame, say: Say) -> Window | str:
    """D-05, D-44: no date stated: from the fifth business day after the call, due that day, latest three later."""
    if frame.call is None:
        return "no_callable_day"
    made = frame.day_of(frame.call)
    first = frame.business_day(frame.number("budget.gap"), made)
    say("the call was on {}; business day {} after it is {}", made, frame.number("budget.gap"), first)
    return _inquiry(first, frame.business_day(3, first), frame, say)


def without_a_date(frame: Frame, say: Say) -> Window | str:
    """D-44: neither date nor call: from the day the playbook names, due that day, latest three business days on."""
    number, unit = str(frame.settings["status.no_date"]).split("_", 1)
    if unit == "business_days":
        first = frame.business_day(int(number))
    else:
        first = frame.reader.days.on_or_after(frame.day + timedelta(days=int(number)))
    say("{} {} after {}: {}", number, unit.replace("_", " "), frame.day, first)
    return _inquiry(first, frame.business_day(3, first), frame, say)
