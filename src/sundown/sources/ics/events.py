"""Events of a calendar file as invitations to an interview (RFC 5545; the METHODs are RFC 5546)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path

from sundown.core.invitations.invitation import Invitation
from sundown.core.problems import BadInput, nearest
from sundown.sources.ics.lines import Component, Property, read_bytes, read_calendars, refusal
from sundown.sources.ics.people import organizer_of, people_of, plain
from sundown.sources.ics.times import stamp_of, times_of

METHODS = ("REQUEST", "PUBLISH", "CANCEL")
ANSWERS = {
    "REPLY": "an answer to an invitation",
    "COUNTER": "a proposal of another time",
    "DECLINECOUNTER": "a refusal of another time",
    "REFRESH": "a request for a newer copy",
}
MOST_EVENTS = 20
MOST_PEOPLE = 50
LONGEST_TEXT = 300
ESCAPED = re.compile(r"\\(.)")
VIDEO_ADDRESS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com)/\S*",
    re.IGNORECASE,
)
VIDEO_ROOMS = ("microsoft teams meeting", "microsoft teams-besprechung", "google meet")


def read_invitation_file(path: Path) -> tuple[Invitation, ...]:
    """The invitations in the calendar file at `path`. Raises BadInput as `read_invitations`, or if it is no file."""
    return read_invitations(read_bytes(path), str(path))


def read_invitations(content: bytes, file: str) -> tuple[Invitation, ...]:
    """The invitations in a calendar file, older versions before newer ones. `file` names it in errors.

    Rooms, machines' addresses and whole desks are no people; of a series only single days are taken.
    Raises BadInput with the line for whatever cannot be read; then nothing is taken from the file.
    """
    calendars = read_calendars(content, file)
    events = [_Event(calendar, part, file) for calendar in calendars for part in calendar.parts_named("VEVENT")]
    if not events:
        raise refusal(file, "there is no event in this calendar", expected="an invitation to an interview")
    if len(events) > MOST_EVENTS:
        message = f"{len(events):,} events: this is a whole calendar"
        raise refusal(file, message, expected=f"one invitation, at most {MOST_EVENTS} events")
    invitations = [event.invitation() for event in events if not event.is_series()]
    if not invitations:
        message = "this event repeats; only single interviews are taken"
        raise refusal(file, message, events[0].event.line, expected="the invitation of one single day")
    if len(invitations) < len(events):
        remark = "The file holds a series too; only its single days were taken."
        invitations[0] = replace(invitations[0], remarks=(*invitations[0].remarks, remark))
    return tuple(sorted(invitations, key=lambda invitation: invitation.sequence))


@dataclass(frozen=True, slots=True)
class _Event:
    """One VEVENT with the calendar and the file it stands in."""

    calendar: Component
    event: Component
    file: str

    def invitation(self) -> Invitation:
        """What the event says; see `Invitation`."""
        if len(self.event.every("ATTENDEE")) > MOST_PEOPLE:
            message = "this event invites more people than any interview has"
            raise refusal(self.file, message, self.event.line, expected=f"at most {MOST_PEOPLE}")
        people, remarks = people_of(self.event)
        place, cancelled = self._text("LOCATION"), self._is_cancelled()
        start, end, open_hours = times_of(self.event, self.calendar, self.file)
        if start is None and open_hours is None and not cancelled:
            raise refusal(self.file, "the event has no beginning", self.event.line, key="DTSTART", expected="a time")
        return Invitation(
            uid=self._uid(),
            sequence=self._sequence(),
            cancelled=cancelled,
            stamp=stamp_of(self.event, self.file),
            summary=self._text("SUMMARY"),
            place=place,
            mode=_mode(place),
            start=start,
            end=end,
            open_hours=open_hours,
            organizer=organizer_of(self.event),
            people=people,
            remarks=remarks,
        )

    def is_series(self) -> bool:
        """True for an event that repeats. Raises BadInput for a rhythm that no interview has."""
        for rule in self.event.every("RRULE"):
            rhythm = re.search(r"FREQ=(SECONDLY|MINUTELY)", rule.value, re.IGNORECASE)
            if rhythm:
                raise self._wrong(rule, f"an event that repeats {rhythm[1].upper()} is refused", "a single interview")
        repeats = self.event.first("RRULE") or self.event.first("RDATE")
        return repeats is not None and self.event.first("RECURRENCE-ID") is None

    def _wrong(self, prop: Property, message: str, expected: str | None = None) -> BadInput:
        return refusal(self.file, message, prop.line, key=prop.name, expected=expected)

    def _text(self, name: str) -> str | None:
        """A TEXT value (RFC 5545 3.3.11) on one line."""
        prop = self.event.first(name)
        unescaped = ESCAPED.sub(lambda found: ", " if found[1] in "nN" else found[1], prop.value) if prop else ""
        return plain(unescaped, LONGEST_TEXT)

    def _uid(self) -> str:
        """The event's name through all its versions; without a UID made from what is least likely to change."""
        prop = self.event.first("UID")
        uid = prop.value.strip() if prop else ""
        if not uid:
            values = [prop.value for name in ("ORGANIZER", "SUMMARY", "DTSTART") for prop in self.event.every(name)]
            uid = hashlib.sha256("\n".join(values).encode()).hexdigest()
        day = self.event.first("RECURRENCE-ID")
        return f"{uid} {day.value.strip()}" if day else uid

    def _sequence(self) -> int:
        prop = self.event.first("SEQUENCE")
        if prop is None or not prop.value.strip():
            return 0
        if not re.fullmatch(r"[0-9]{1,9}", prop.value.strip()):
            raise self._wrong(prop, f"{prop.value[:40]!r} is not a version number", "a whole number")
        return int(prop.value)

    def _is_cancelled(self) -> bool:
        """METHOD:CANCEL, or an event that says so itself. Raises BadInput for answers and unknown methods."""
        prop, status = self.calendar.first("METHOD"), self.event.first("STATUS")
        method = prop.value.strip().upper() if prop else "PUBLISH"
        if prop and method not in METHODS:
            what = ANSWERS.get(method, f"a file of method {method[:40]!r}")
            hint = nearest(method, METHODS)
            expected = f"an invitation ({', '.join(METHODS)})"
            raise refusal(self.file, f"this is {what}", prop.line, key="METHOD", expected=expected, nearest=hint)
        return method == "CANCEL" or (status is not None and status.value.strip().upper() == "CANCELLED")


def _mode(place: str | None) -> str | None:
    """Video or phone where the place is nothing but that; a link that a calendar adds by itself proves nothing."""
    if place is None:
        return None
    if VIDEO_ADDRESS.fullmatch(place) or place.casefold() in VIDEO_ROOMS:
        return "video"
    return "phone" if place.casefold().startswith("tel:") else None
