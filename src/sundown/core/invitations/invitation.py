"""An invitation to an interview as a calendar file, a mailbox or a calendar server delivers it.

Only what the file says: nothing is guessed, and what it leaves open stays `None` or is named in `open_hours`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

NO_PERSON = re.compile(
    r"^(no|not|do-?not|dont)?[-_.]?(reply|respond)\b|^(calendar-)?notifications?\b|^unknownorganizer\b|^mailer-daemon\b"
    r"|^(calendar|scheduling|scheduler|invites?|invitations?|bookings?)@",
    re.IGNORECASE,
)
"""Local parts of addresses that no person reads. Seen with Calendly, Google and applicant systems."""

SHARED_DOMAINS = (
    "calendly.com",
    "group.calendar.google.com",
    "resource.calendar.google.com",
    "import.calendar.google.com",
)
DESKS = ("careers", "contact", "hello", "hr", "info", "interviews", "jobs", "mail", "office", "people", "recruiting",
         "recruitment", "talent", "team")  # fmt: skip
"""Local parts shared by a desk: a person only when a name stands beside the address."""


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody an invitation names. `name` is exactly as the file has it; at least one of the two is known."""

    name: str | None = None
    email: str | None = None

    @property
    def called(self) -> str:
        """The name, or the address where the file gives no name."""
        return self.name or self.email or ""

    @property
    def is_person(self) -> bool:
        """False for addresses that machines or whole desks answer, so that nobody writes to them by mistake."""
        if self.email is None:
            return self.name is not None
        local, _, domain = self.email.casefold().partition("@")
        if NO_PERSON.search(self.email) or domain in SHARED_DOMAINS:
            return False
        return self.name is not None or local not in DESKS


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Clock hours whose time zone the file does not settle. `zone` is the name it gives, if it gives any."""

    start: datetime
    end: datetime | None
    zone: str | None

    def __str__(self) -> str:
        until = f" to {self.end:%H:%M}" if self.end else ""
        named = f"in a zone called {self.zone!r}, which is not known here" if self.zone else "with no time zone"
        return f"{self.start:%A} {self.start.day} {self.start:%B %Y}, {self.start:%H:%M}{until}, {named}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One event of a calendar file (RFC 5545, RFC 5546).

    `uid` names the event through all its versions (a single day of a series has its day added to it), `sequence`
    counts the versions, `stamp` is when this one was made. `start` and `end` are aware instants; both are None while
    `open_hours` is set. `organizer` is None unless a person; `people` are the other persons invited, the seeker too.
    `remarks` are sentences about what was left out.
    """

    uid: str
    sequence: int = 0
    cancelled: bool = False
    stamp: datetime | None = None
    summary: str | None = None
    place: str | None = None
    mode: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    open_hours: OpenHours | None = None
    organizer: Invitee | None = None
    people: tuple[Invitee, ...] = ()
    remarks: tuple[str, ...] = ()


def settled(invitation: Invitation, zone: tzinfo) -> Invitation:
    """The invitation with its open hours read in `zone`, because somebody said so; unchanged where none are open."""
    hours = invitation.open_hours
    if hours is None:
        return invitation
    end = hours.end.replace(tzinfo=zone) if hours.end else None
    return replace(invitation, start=hours.start.replace(tzinfo=zone), end=end, open_hours=None)
