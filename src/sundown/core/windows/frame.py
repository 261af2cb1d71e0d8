"""Who writes to whom, after what, known since when: all that a window may depend on, and the steps windows share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from sundown.core.facts import CallMe, Place
from sundown.core.followup import Window
from sundown.core.playbook import Value
from sundown.core.sun import sundown
from sundown.core.workdays import Workdays, at_time, end_of_day, hours_later, is_after, minutes_later

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
        return self.day_of(self.anchor)

    @property
    def writers_day(self) -> date:
        """The date the anchor has where the writer is."""
        return self.anchor.astimezone(self.writer.zone).date()

    def day_of(self, instant: datetime) -> date:
        """The date an instant has where the reader is."""
        return instant.astimezone(self.reader.zone).date()

    def end_of(self, day: date) -> datetime:
        """The end of that day where the reader is."""
        return end_of_day(day, self.reader.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That hour of that day where the reader is."""
        return at_time(day, hour, self.reader.zone)

    def business_day(self, number: int, since: date | None = None) -> date:
        """The reader's number-th business day after the anchor's day, or after `since`."""
        return self.reader.days.business_day_after(since or self.day, number)


def silent(_text: str, *_values: object) -> None:
    """Listens to no explanation."""


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
    end, least = sooner(ends[0], ends[-1]), hours_later(frame.anchor, frame.number("same_day.least_hours"))
    say("the day ends at {}, by the earlier of the two midnights", end)
    if is_after(least, end):
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
    return other if is_after(one, other) else one


def later(one: datetime, other: datetime) -> datetime:
    """The later instant."""
    return one if is_after(one, other) else other
