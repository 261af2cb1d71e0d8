"""The named windows: what "the same day", "by sundown", "in a week to ten days" mean, each in one place.

A window is a function of a `Frame` (who writes to whom, after what, known since when, under which settings) and
says its arithmetic step by step to `say`, which `sundown explain` listens to. It returns the window, or the name of
the stop for which there is none.

Zones (D-34): sunset, posting and the writer's own items count at the writer's place; "the same day" is C-02; every
other day counts in the reader's zone and holidays, from the date the anchor has there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from sundown.core.facts import CallMe, Place
from sundown.core.followup import Window
from sundown.core.playbook import Value
from sundown.core.sun import sundown
from sundown.core.workdays import Workdays, at_time, end_of_day, hours_later, minutes_later

MORNING, OPENING, CLOSING, EVENING = time(8), time(9), time(17), time(18)

Say = Callable[..., object]
"""Takes a text with {} places and the values for them."""


@dataclass(frozen=True, slots=True)
class Party:
    """Where somebody is in time: zone, business days and, for a writer, the place where they post letters."""

    id: str
    zone: tzinfo
    days: Workdays
    place: Place | None = None


@dataclass(slots=True, kw_only=True)
class Frame:
    """Everything a window may depend on.

    `anchor` is the instant it counts from (the end of an interview, a fact's instant), `known` the instant since
    when there is a reason for it. `decision` is the stated date, `contact` the last status contact that took place
    and opens a gap (C-09), `call` any that did; `limit` cuts (D-43), `step` is the next booked interview.
    """

    anchor: datetime
    known: datetime
    writer: Party
    reader: Party
    settings: Mapping[str, Value]
    medium: str = "email"
    decision: date | None = None
    contact: datetime | None = None
    call: datetime | None = None
    asked: CallMe | None = None
    limit: datetime | date | None = None
    step: datetime | None = None
    first_due: datetime | None = None

    def number(self, name: str) -> int:
        """The setting's whole number."""
        return int(self.settings[name])  # type: ignore[arg-type]

    @property
    def likeness(self) -> tuple[object, ...]:
        """Two frames of one plan that are alike in this have the same windows."""
        reader = (self.reader.zone, id(self.reader.days))
        dates = (self.anchor, self.known, self.decision, self.contact, self.call, self.asked, self.limit, self.step)
        return (self.writer.id, reader, self.medium == "post", dates, self.first_due)

    @property
    def day(self) -> date:
        """The date the anchor has where the reader is."""
        return self.anchor.astimezone(self.reader.zone).date()

    @property
    def writers_day(self) -> date:
        """The date the anchor has where the writer is."""
        return self.anchor.astimezone(self.writer.zone).date()

    def end_of(self, day: date) -> datetime:
        """The end of that day where the reader is."""
        return end_of_day(day, self.reader.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That hour of that day where the reader is."""
        return at_time(day, hour, self.reader.zone)

    def business_day(self, number: int, since: date | None = None) -> date:
        """The reader's number-th business day after the anchor's day, or after `since`."""
        return self.reader.days.business_day_after(since or self.day, number)


WindowFunction = Callable[[Frame, Say], Window | str]
WINDOWS: dict[str, WindowFunction] = {}


def silent(_text: str, *_values: object) -> None:
    """Listens to no explanation."""


def named(function: WindowFunction) -> WindowFunction:
    """Enters a window under its function's name: the word that rules use."""
    WINDOWS[function.__name__] = function
    return function


def window(name: str, frame: Frame, say: Say = silent) -> Window | str:
    """The named window for this frame, cut by its limit; or the stop that leaves no room for it."""
    found = WINDOWS[name](frame, say)
    if isinstance(found, str) or frame.limit is None:
        return found
    return cut(found, frame, say)


def cut(found: Window, frame: Frame, say: Say) -> Window:
    """D-43: latest is the limit, due comes before it, and a start behind that moves to the instant it was known."""
    limit = frame.limit if isinstance(frame.limit, datetime) else frame.end_of(frame.limit) if frame.limit else None
    if limit is None or limit >= found.latest:
        return found
    say("an answer is wanted by {}, so that is the latest", limit)
    due = min(found.due, limit)
    earliest = found.earliest if found.earliest <= due else min(frame.known, due)
    return Window(earliest, due, limit)


# ------------------------------------------------------------------------------------------ steps that windows share


def after_the_end(frame: Frame, say: Say) -> datetime:
    """D-01, D-33: nothing that follows a talk starts in the first half hour after it."""
    minutes = frame.number("after_end.minutes")
    start = minutes_later(frame.anchor, minutes)
    say("not before {}: {} minutes after the end", start, minutes)
    return start


def same_day_end(frame: Frame, say: Say) -> datetime:
    """C-02: the earlier of the writer's and the reader's midnight, never less than two hours after the anchor."""
    whose = frame.settings["same_day.zone"]
    ends = []
    if whose != "recipient":
        ends.append(end_of_day(frame.writers_day, frame.writer.zone))
    if whose != "sender":
        ends.append(frame.end_of(frame.day))
    end, least = min(ends, key=datetime.timestamp), hours_later(frame.anchor, frame.number("same_day.least_hours"))
    say("the day ends at {}, by the earlier of the two midnights", end)
    if end.timestamp() < least.timestamp():
        say("but that leaves less than two hours: {}", least)
    return later(end, least)


def sundown_next_day(frame: Frame, say: Say) -> datetime:
    """C-03, S4-07: sundown of the next calendar day where the writer posts it, whatever day of the week that is."""
    return sundown_on(frame.writers_day + timedelta(days=1), frame, say)


def sundown_on(day: date, frame: Frame, say: Say) -> datetime:
    """Sundown of that day at the writer's place; without a place, or where the sun does not set, 18:00 (D-34)."""
    choice, zone, place = frame.settings["sundown"], frame.writer.zone, frame.writer.place
    found = None
    if choice == "last_collection":
        found = at_time(day, time.fromisoformat(str(frame.settings["sundown.collection"])), zone)
    elif choice == "sunset" and place is not None and place.lat is not None and place.lon is not None:
        found = sundown(place.lat, place.lon, day, zone)
    found = found or at_time(day, EVENING, zone)
    say("sundown where it is posted: {}", found)
    return found


def nth_end(frame: Frame, number: int, say: Say) -> datetime:
    """The end of the reader's number-th business day after the anchor's day."""
    day = frame.business_day(number)
    say("business day {} after {} is {}", number, frame.day, day)
    return frame.end_of(day)


def ordered(earliest: datetime, due: datetime, latest: datetime) -> Window:
    """A window whose due lies inside it even where two zones disagree."""
    latest = later(latest, earliest)
    return Window(earliest, sooner(later(due, earliest), latest), latest)


def sooner(one: datetime, other: datetime) -> datetime:
    """The earlier instant; wall clocks of one zone don't compare right in the night they are set back."""
    return one if one.timestamp() <= other.timestamp() else other


def later(one: datetime, other: datetime) -> datetime:
    """The later instant."""
    return other if one.timestamp() <= other.timestamp() else one


# ------------------------------------------------------------------------------------------ after an interview


@named
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


@named
def split_letter(frame: Frame, say: Say) -> Window | str:
    """C-05: a strategic letter apart from the same-day thanks goes by the end of the second business day."""
    end = nth_end(frame, 2, say)
    return ordered(after_the_end(frame, say), end, end)


@named
def note_by_sundown(frame: Frame, say: Say) -> Window | str:
    """S4-07: in the mail by sundown of the next day, latest as every thank-you (S1-09)."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, frame.number("thanks.latest"), say))


@named
def card_by_sundown(frame: Frame, say: Say) -> Window | str:
    """D-02: due as the handwritten note, latest the fifth business day."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, frame.number("helper_card.latest"), say))


@named
def network_note_by_sundown(frame: Frame, say: Say) -> Window | str:
    """S4-12, D-37: due by sundown of the next day, also as an e-mail; latest the second business day."""
    earliest, due = after_the_end(frame, say), sundown_next_day(frame, say)
    return ordered(earliest, due, nth_end(frame, 2, say))


@named
def alert_same_day(frame: Frame, say: Say) -> Window | str:
    """D-03: the day of the interview, latest the next business day."""
    earliest, due = after_the_end(frame, say), same_day_end(frame, say)
    return ordered(earliest, due, nth_end(frame, 1, say))


@named
def at_the_end_of_the_talk(frame: Frame, say: Say) -> Window | str:
    """D-52: from the end of the talk, due an hour later, latest four hours before the seeker's own first due."""
    due = latest = hours_later(frame.anchor, 1)
    if frame.first_due is not None:
        latest = hours_later(frame.first_due, -4)
        say("four hours before the seeker's first due: {}", latest)
    latest = max(latest, frame.anchor)
    return Window(frame.anchor, min(due, latest), latest)


@named
def note_the_same_day(frame: Frame, say: Say) -> Window | str:
    """S4-11: as soon as it can be done discreetly, the same day."""
    return ordered(frame.anchor, end_of_day(frame.writers_day, frame.writer.zone), same_day_end(frame, say))


# ------------------------------------------------------------------------------------------ status


@named
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
        free = frame.business_day(frame.number("budget.gap"), _day_there(frame.contact, frame))
        if free > first:
            say("there was a contact on {}: not before {}", _day_there(frame.contact, frame), free)
            first = frame.reader.days.callable_on_or_after(free)
    if first > last:
        return "gap"
    closing = frame.at(last, CLOSING)
    return Window(frame.at(first, OPENING), closing, closing)


def _day_there(instant: datetime, frame: Frame) -> date:
    return instant.astimezone(frame.reader.zone).date()


@named
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


@named
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
        free = frame.business_day(frame.number("budget.gap"), _day_there(frame.contact, frame))
        if free > first:
            say("there was a contact on {}: not before {}", _day_there(frame.contact, frame), free)
            first, last = free, frame.business_day(3, free)
    return Window(frame.at(first, OPENING), frame.end_of(first), frame.end_of(last))


@named
def after_the_call(frame: Frame, say: Say) -> Window | str:
    """D-05, D-44: no date stated: from the fifth business day after the call, due that day, latest three later."""
    if frame.call is None:
        return "no_callable_day"
    made = _day_there(frame.call, frame)
    first = frame.business_day(frame.number("budget.gap"), made)
    say("the call was on {}; business day {} after it is {}", made, frame.number("budget.gap"), first)
    return _inquiry(first, frame.business_day(3, first), frame, say)


@named
def without_a_date(frame: Frame, say: Say) -> Window | str:
    """D-44: no date stated and no call: from the day the playbook names, due that day, latest three business days on."""
    number, unit = str(frame.settings["status.no_date"]).split("_", 1)
    if unit == "business_days":
        first = frame.business_day(int(number))
    else:
        first = frame.reader.days.on_or_after(frame.day + timedelta(days=int(number)))
    say("{} {} after {}: {}", number, unit.replace("_", " "), frame.day, first)
    return _inquiry(first, frame.business_day(3, first), frame, say)


# ------------------------------------------------------------------------------------------ answers


@named
def answer_same_day(frame: Frame, say: Say) -> Window | str:
    """D-09, D-17: due the same day, latest the next business day."""
    return ordered(frame.anchor, same_day_end(frame, say), nth_end(frame, 1, say))


@named
def notice_same_day(frame: Frame, say: Say) -> Window | str:
    """D-21: due the same day, latest 17:00 of the next business day."""
    latest = frame.at(frame.business_day(1), CLOSING)
    say("latest at 17:00 of the next business day: {}", latest)
    return ordered(frame.anchor, same_day_end(frame, say), latest)


@named
def within_a_day(frame: Frame, say: Say) -> Window | str:
    """D-08: from 30 minutes after the offer, due within 24 hours, latest at that day's end."""
    due = hours_later(frame.anchor, 24)
    say("24 hours after the offer: {}", due)
    earliest = minutes_later(frame.anchor, 30)
    return Window(earliest, due.astimezone(frame.reader.zone), frame.end_of(_day_there(due, frame)))


@named
def morning_after(frame: Frame, say: Say) -> Window | str:
    """D-06: not on the day of the news; from 08:00 of the next, due and latest the second business day."""
    earliest = frame.at(frame.day + timedelta(days=1), MORNING)
    say("a night first: not before {}", earliest)
    end = nth_end(frame, 2, say)
    return Window(earliest, end, end)


# ------------------------------------------------------------------------------------------ going and staying


@named
def before_the_next_step(frame: Frame, say: Say) -> Window | str:
    """D-07, D-48: due at the end of the next business day, latest 17:00 of the last one before the next step."""
    due = nth_end(frame, 1, say)
    latest = _before_the_step(frame, say) or nth_end(frame, 3, say)
    due = min(due, latest)
    return Window(min(frame.anchor, due), due, latest)


def _before_the_step(frame: Frame, say: Say) -> datetime | None:
    steps = [_day_there(frame.step, frame)] if frame.step is not None else []
    steps += [frame.decision] if frame.decision is not None else []
    if not steps:
        return None
    latest = frame.at(frame.reader.days.business_day_before(min(steps)), CLOSING)
    say("the next step is on {}; the last business day before it ends at {}", min(steps), latest)
    if latest < frame.anchor:  # decided too late for that: then at least before the step itself
        latest = min(frame.step or frame.end_of(min(steps)), frame.end_of(min(steps)))
    return latest if latest >= frame.anchor else None


@named
def notice_of_withdrawal(frame: Frame, say: Say) -> Window | str:
    """D-30: the consultant hears with the earliest and latest of the letter, due at the end of that day."""
    letter = before_the_next_step(frame, say)
    assert isinstance(letter, Window)
    return Window(letter.earliest, min(same_day_end(frame, say), letter.latest), letter.latest)


@named
def next_business_day(frame: Frame, say: Say) -> Window | str:
    """D-18: from the acceptance; due and latest at the end of the next business day."""
    end = nth_end(frame, 1, say)
    return Window(frame.anchor, end, end)


@named
def second_business_day(frame: Frame, say: Say) -> Window | str:
    """D-18: from the acceptance; due and latest at the end of the second business day."""
    end = nth_end(frame, 2, say)
    return Window(frame.anchor, end, end)


# ------------------------------------------------------------------------------------------ the network


@named
def link_after_meeting(frame: Frame, say: Say) -> Window | str:
    """D-10, D-25: due by the second business day, latest a week; after an evening meeting from the next morning."""
    earliest = after_the_end(frame, say)
    if _in_the_evening(frame):
        earliest = frame.at(frame.day + timedelta(days=1), MORNING)
        say("the meeting ended in the evening: from {}", earliest)
    return ordered(earliest, nth_end(frame, 2, say), frame.end_of(frame.day + timedelta(days=7)))


def _in_the_evening(frame: Frame) -> bool:
    return frame.anchor.astimezone(frame.reader.zone).time() >= CLOSING


@named
def link_found(frame: Frame, say: Say) -> Window | str:
    """D-10: from the find, due by the second business day after it, latest a week."""
    return ordered(frame.anchor, nth_end(frame, 2, say), frame.end_of(frame.day + timedelta(days=7)))


@named
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


@named
def invitation(frame: Frame, say: Say) -> Window | str:
    """D-11: from the next day, due by the second business day, latest after 14 days."""
    earliest = frame.at(frame.day + timedelta(days=1), MORNING)
    say("not before the next day: {}", earliest)
    due = nth_end(frame, frame.number("linkedin.networking"), say)
    return ordered(earliest, due, frame.end_of(frame.day + timedelta(days=14)))


@named
def turn_of_the_year(frame: Frame, say: Say) -> Window | str:
    """D-12: from 15 December, due by sundown of the last posting day, latest 7 January; the writer's calendar."""
    year, zone = frame.writers_day.year, frame.writer.zone
    last = date(year, 12, frame.number("new_year.due_day"))
    earliest = at_time(date(year, 12, 15), time(0), zone)
    say("cards are for {} to {}", earliest, last)
    return Window(earliest, sundown_on(last, frame, say), end_of_day(date(year + 1, 1, 7), zone))


@named
def after_ninety_days(frame: Frame, say: Say) -> Window | str:
    """D-13: ninety days after the last touch, where there is something useful; a fortnight to do it."""
    day = frame.day + timedelta(days=frame.number("nurture.days"))
    say("{} days after the last touch on {}: {}", frame.number("nurture.days"), frame.day, day)
    earliest = frame.at(day, MORNING)
    return Window(earliest, frame.end_of(frame.business_day(2, day)), frame.end_of(day + timedelta(days=14)))


# ------------------------------------------------------------------------------------------ the consultant's side


@named
def first_business_day_after(frame: Frame, say: Say) -> Window | str:
    """D-32: from 08:00, due and latest the end of the first business day after the news."""
    day = frame.business_day(1)
    say("the first business day after {} is {}", frame.day, day)
    end = frame.end_of(day)
    return Window(frame.at(day, MORNING), end, end)


@named
def notice_of_acceptance(frame: Frame, say: Say) -> Window | str:
    """D-18, D-30: from the acceptance, due the same day, latest the next business day."""
    return ordered(frame.anchor, same_day_end(frame, say), nth_end(frame, 1, say))
