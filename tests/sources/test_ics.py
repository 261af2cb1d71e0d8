"""Calendar files: what each kind of program writes, and what is said of files that are no invitation.

The samples beside this file were made for these tests after the public form of such files; none is a real invitation.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from sundown.core.invitations.invitation import Invitation, Invitee
from sundown.core.problems import BadInput
from sundown.sources.ics import read_invitation_file, read_invitations

SAMPLES = Path(__file__).parent / "samples"
DISPLAY_NAME = "(UTC-05:00) Eastern Time (US & Canada)"
LIMIT = 2.0  # seconds that any file may take


def sample(name: str) -> bytes:
    return (SAMPLES / f"{name}.ics").read_bytes()


def read(name: str) -> Invitation:
    (invitation,) = read_invitations(sample(name), f"{name}.ics")
    return invitation


def changed(name: str, *changes: tuple[str, str]) -> bytes:
    """A sample with some of its text replaced; each `old` must be there."""
    text = sample(name).decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text.encode()


def problem(content: bytes) -> str:
    with pytest.raises(BadInput) as caught:
        read_invitations(content, "invite.ics")
    return str(caught.value)


# ------------------------------------------------------------------------------------------ what programs write


@dataclass(frozen=True)
class Read:
    """What a sample says, as a person would read it off."""

    start: str | None
    end: str | None
    organizer: str | None
    people: tuple[str, ...]
    mode: str | None = None
    place: str | None = None
    sequence: int = 0


READINGS = {
    # 17:00Z; nothing names a zone, so it stays in UTC. The room is no person, the Meet link that Google adds no mode.
    "google-request": Read(
        "2026-03-10T17:00:00+00:00", "2026-03-10T18:15:00+00:00", "Denise Kowalski",
        ("Denise Kowalski", "Dr. Raj Patel", "amara.okafor@mail.example"),
        place="Lakeshore General, 9500 Lake Ave, Cleveland OH",
    ),
    # The file's own VTIMEZONE: July is +02:00. The room is left out, the comma of a directory name stays.
    "outlook-with-zone": Read(
        "2026-07-14T10:30:00+02:00", "2026-07-14T11:30:00+02:00", "Müller, Petra",
        ("lena.voss@post.example", "Brandt, Jörg (Einkauf)"), place="Hauptstraße 5, Dortmund",
    ),
    # No VTIMEZONE, but a name of the standard table: New York, -04:00 in April.
    "outlook-windows-name": Read(
        "2026-04-07T13:00:00-04:00", "2026-04-07T14:00:00-04:00", "Catherine Ortiz", ("Amara Okafor",),
        place="2 Pier Street",
    ),
    # "Customized Time Zone" means what the file defines: -05:00, -04:00 from the second Sunday of March.
    "outlook-custom-zone": Read(
        "2026-04-07T13:00:00-04:00", "2026-04-07T14:00:00-04:00", "Catherine Ortiz", ("Amara Okafor",),
        place="2 Pier Street",
    ),
    # An unquoted comma makes the name a list: it is put together again.
    "outlook-comma-unquoted": Read(
        "2026-04-07T13:00:00-04:00", "2026-04-07T14:00:00-04:00", "Ortiz, Catherine", ("Amara Okafor",),
        place="2 Pier Street",
    ),
    # Ana Ruiz declined. May in Chicago is -05:00.
    "teams": Read(
        "2026-05-06T09:00:00-05:00", "2026-05-06T10:00:00-05:00", "Tom Reyes", ("Rosa Delgado", "Marcus Hill"),
        mode="video", place="Microsoft Teams Meeting", sequence=1,
    ),
    # Zoom's file names nobody.
    "zoom": Read(
        "2026-06-04T11:00:00-07:00", "2026-06-04T11:45:00-07:00", None, (),
        mode="video", place="https://us02web.zoom.us/j/85512345678",
    ),
    # The organizer is no-reply@calendly.com: no person.
    "calendly": Read(
        "2026-02-24T09:00:00+00:00", "2026-02-24T09:30:00+00:00", None, ("Jörg Brandt", "Lena Voss"),
        place="+49 231 5550123",
    ),
    # Apple writes its own identifier where the address should be, and the address in EMAIL. BST is +01:00.
    "apple": Read(
        "2026-09-01T14:30:00+01:00", "2026-09-01T15:30:00+01:00", "Gwen Ashdown", ("Gwen Ashdown", "Priya Nair"),
        place="Kiln House, 14 Wharf Road, Leeds", sequence=3,
    ),
    # One day of a series, given alone. New York on 9 March is -04:00 (the clocks changed on the 8th).
    "one-day-of-a-series": Read("2026-03-09T10:00:00-04:00", "2026-03-09T10:30:00-04:00", "Catherine Ortiz", ()),
}  # fmt: skip


@pytest.mark.parametrize("name", READINGS)
def test_a_sample_is_read_as_a_person_would(name: str) -> None:
    invitation, expected = read(name), READINGS[name]
    assert invitation.start is not None
    assert invitation.start.isoformat() == expected.start
    assert (invitation.end.isoformat() if invitation.end else None) == expected.end
    assert (invitation.organizer.called if invitation.organizer else None) == expected.organizer
    assert tuple(one.called for one in invitation.people) == expected.people
    assert (invitation.mode, invitation.place, invitation.sequence) == (
        expected.mode, expected.place, expected.sequence)  # fmt: skip


def test_every_sample_says_that_it_was_made() -> None:
    for file in SAMPLES.glob("*.ics"):
        assert "COMMENT:Made for these tests" in file.read_text(), file


def test_a_decline_is_told_and_a_cancellation_recognised() -> None:
    assert read("teams").remarks == ("Ana Ruiz declined: not taken as an interviewer.",)
    assert (read("google-cancelled").cancelled, read("google-moved").cancelled) == (True, False)
    by_status = changed("outlook-windows-name", ("STATUS:CONFIRMED", "STATUS:CANCELLED"))
    assert read_invitations(by_status, "x.ics")[0].cancelled


@pytest.mark.parametrize(
    ("sample_name", "hours"),
    [
        # A display text is no zone's name, and no VTIMEZONE says what it means.
        (
            "outlook-display-zone",
            f"Tuesday 7 April 2026, 13:00 to 14:00, in a zone called {DISPLAY_NAME!r}, which is not known here",
        ),
        # No zone at all; PT45M after 13:00 is 13:45.
        ("bare-hours", "Tuesday 7 April 2026, 13:00 to 13:45, with no time zone"),
    ],
)
def test_hours_without_a_known_zone_are_never_guessed(sample_name: str, hours: str) -> None:
    invitation = read(sample_name)
    assert (invitation.start, invitation.end) == (None, None)
    assert str(invitation.open_hours) == hours


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("America/New_York", "2026-04-07T13:00:00-04:00"),
        ("/mozilla.org/20050126_1/America/New_York", "2026-04-07T13:00:00-04:00"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "2026-04-07T13:00:00+02:00"),
        ("Tokyo Standard Time", "2026-04-07T13:00:00+09:00"),
        ("Asia/Ho_Chi_Minh", "2026-04-07T13:00:00+07:00"),
        ("EST", None),  # half a year of several countries
        ("America", None),
        ("../../etc/passwd", None),
        ("Europe/Nowhere", None),
    ],
)
def test_the_zone_of_a_name(zone: str, start: str | None) -> None:
    content = changed("outlook-windows-name", ("Eastern Standard Time", zone))
    (invitation,) = read_invitations(content, "x.ics")
    assert (invitation.start.isoformat() if invitation.start else None) == start


def test_one_file_s_own_zone_is_not_kept_for_the_next_file() -> None:
    western = changed("outlook-custom-zone", ("-0400", "-0700"), ("-0500", "-0800"))
    first, second = read_invitations(sample("outlook-custom-zone"), "a"), read_invitations(western, "b")
    assert [one[0].start.isoformat()[-6:] for one in (first, second) if one[0].start] == ["-04:00", "-07:00"]


def test_a_calendar_s_zone_holds_for_its_utc_and_its_bare_times() -> None:
    # 17:00Z is 18:00 in Berlin in March.
    google = changed("google-request", ("METHOD:REQUEST", "METHOD:REQUEST\r\nX-WR-TIMEZONE:Europe/Berlin"))
    bare = changed("bare-hours", ("BEGIN:VEVENT", "X-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT"))
    starts = [read_invitations(content, "x")[0].start for content in (google, bare)]
    assert [start.isoformat() for start in starts if start] == [
        "2026-03-10T18:00:00+01:00",
        "2026-04-07T13:00:00+02:00",
    ]


@pytest.mark.parametrize(
    "content",
    [
        sample("outlook-with-zone").decode().encode("cp1252"),  # as old Outlooks save it
        b"\xef\xbb\xbf" + sample("outlook-with-zone"),
        sample("outlook-with-zone").decode().encode("utf-16"),
        sample("outlook-with-zone").replace(b"\r\n", b"\n"),
        b"\r\n\r\n" + sample("outlook-with-zone"),
    ],
    ids=["cp1252", "byte order mark", "utf-16", "bare line feeds", "empty lines before"],
)
def test_other_encodings_and_line_ends_lose_no_letter(content: bytes) -> None:
    assert read_invitations(content, "x.ics") == read_invitations(sample("outlook-with-zone"), "y.ics")


@pytest.mark.parametrize(
    ("somebody", "person"),
    [
        (Invitee("Petra Müller", "petra.mueller@nordwerk.example"), True),
        (Invitee(None, "petra.mueller@nordwerk.example"), True),
        (Invitee("Nordwerk Recruiting", "no-reply@calendly.com"), False),
        (Invitee("Nordwerk", "noreply@nordwerk.example"), False),
        (Invitee("Google Calendar", "calendar-notification@google.com"), False),
        (Invitee(None, "unknownorganizer@calendar.google.com"), False),
        (Invitee("Room", "c_188a@resource.calendar.google.com"), False),
        (Invitee(None, "jobs@nordwerk.example"), False),  # a desk without a name
        (Invitee("Jane Roe", "office@nordwerk.example"), True),  # a small firm's person with a name
        (Invitee("Notker Reply", "notker@nordwerk.example"), True),
    ],
)
def test_machines_and_desks_are_no_people(somebody: Invitee, person: bool) -> None:
    assert somebody.is_person is person


def test_nothing_in_a_name_can_play_with_the_terminal() -> None:
    hidden = changed("outlook-windows-name", ("CN=Catherine Ortiz", "CN=Catherine \u202eOr\u200btiz"))
    assert read_invitations(hidden, "x.ics")[0].organizer == Invitee(
        "Catherine Ortiz", "catherine.ortiz@harborview.example"
    )
    escape = changed("outlook-windows-name", ("Interview with", "Interview \x1b[2Jwith"))
    assert read_invitations(escape, "x.ics")[0].summary == "Interview [2Jwith Harborview Clinics"
    assert "\x1b" not in problem(changed("outlook-windows-name", ("CN=Catherine Ortiz", "CN=\x1b[2J")))


# ------------------------------------------------------------------------------------------ what is no invitation

VEVENT = "BEGIN:VEVENT"
REFUSALS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "this is not a calendar"),
    "web page": (b"<!DOCTYPE html><html><title>Sign in</title></html>", "this is a web page, not a calendar"),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "this is not a calendar"),
    "zip": (b"PK\x03\x04\x14\0\0\0", "this is not a text file"),
    "journal": (b"sundown: 1\n", "expected an invitation as a calendar file (.ics)"),
    "contact": (b"BEGIN:VCARD\r\nFN:Jane\r\nEND:VCARD\r\n", "this is not a calendar"),
    "too large": (b"BEGIN:VCALENDAR\r\n" + b"X" * 5_000_000, "this file is too large; expected at most 5 MB"),
    "cut off": (sample("google-request")[:900], "the file is cut off inside the VEVENT that begins on line 6"),
    "no event": (b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "there is no event"),
    "wrong nesting": (b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", ":2: END:VEVENT closes nothing; expected END:VCALENDAR"),
    "answer": (changed("google-request", ("METHOD:REQUEST", "METHOD:REPLY")), "this is an answer to an invitation"),
    "counter": (changed("google-request", ("METHOD:REQUEST", "METHOD:COUNTER")), "a proposal of another time"),
    "misspelt method": (changed("google-request", ("METHOD:REQUEST", "METHOD:REQEST")), "did you mean REQUEST?"),
    "bad start": (changed("apple", ("20260901T143000", "20261301T143000")), "DTSTART: '20261301T143000' is not a time"),
    "hour 25": (changed("apple", ("20260901T143000", "20260901T253000")), "is not a time; expected a time such as"),
    "whole day": (
        changed("google-request", ("DTSTART:20260310T170000Z", "DTSTART;VALUE=DATE:20260310")),
        "DTSTART: this gives a whole day and no hour",
    ),
    "year 1": (changed("apple", ("20260901T143000", "00010901T143000")), "is not a time"),
    "no start": (changed("bare-hours", ("DTSTART:", "X-START:")), "DTSTART: the event has no beginning"),
    "ends first": (changed("google-request", ("T181500Z", "T101500Z")), "DTSTART: the event ends before it begins"),
    "lasts a month": (changed("google-request", ("DTEND:20260310", "DTEND:20260410")), "the event lasts 31 days"),
    "bad duration": (changed("bare-hours", ("PT45M", "45 min")), "DURATION: '45 min' is not a duration"),
    "backward": (changed("bare-hours", ("PT45M", "-PT45M")), "is not how long an interview lasts"),
    "endless": (changed("bare-hours", ("PT45M", "P99999999999999W")), "DURATION: 'P99999999999999W' is not"),
    "UTC and a zone": (
        changed("apple", ("DTSTART;TZID=Europe/London:20260901T143000", "DTSTART;TZID=Europe/London:20260901T143000Z")),
        "a time both in UTC and in the zone 'Europe/London'",
    ),
    "SEQUENCE": (changed("google-request", ("SEQUENCE:0", "SEQUENCE:first")), "SEQUENCE: 'first' is not a version"),
    "series": (sample("series"), "this event repeats; only single interviews are taken"),
    "by the second": (changed("series", ("WEEKLY", "SECONDLY")), "an event that repeats SECONDLY is refused"),
    "by the minute": (changed("series", ("WEEKLY", "minutely")), "an event that repeats MINUTELY is refused"),
    "dates": (changed("series", ("RRULE:FREQ=WEEKLY;COUNT=8", "RDATE:20260309T130000Z")), "this event repeats"),
    "a whole calendar": (
        changed("bare-hours", ("END:VEVENT", "END:VEVENT" + "\r\nBEGIN:VEVENT\r\nEND:VEVENT" * 20)),
        "21 events: this is a whole calendar",
    ),
    "parts without end": (b"BEGIN:VCALENDAR\r\n" * 100_000, "more than 2,000 parts"),
    "a webinar": (
        changed("bare-hours", (VEVENT, VEVENT + "\r\nATTENDEE:mailto:a@b.example" * 51)),
        "this event invites more people than any interview has",
    ),
    "no colon": (changed("bare-hours", ("DTSTART:20260407T130000", "DTSTART 20260407T130000")), "DTSTART: this line"),
    "open quote": (changed("apple", ('CN="Priya Nair"', 'CN="Priya Nair')), "ATTENDEE: this line cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_no_invitation_is_refused_in_clear_words(name: str) -> None:
    content, message = REFUSALS[name]
    begun = time.process_time()
    said = problem(content)
    assert message in said
    assert said.startswith("invite.ics:")
    assert time.process_time() - begun < LIMIT


def test_a_problem_names_its_line() -> None:
    lines = sample("apple").decode().splitlines()
    number = next(index for index, line in enumerate(lines, 1) if line.startswith("DTSTART;TZID"))
    assert problem(changed("apple", ("20260901T143000", "20261301T143000"))).startswith(
        f"invite.ics:{number}: DTSTART:"
    )


@pytest.mark.parametrize("path", ["nowhere.ics", "."])
def test_a_path_that_is_no_file_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="expected an invitation as a calendar file"):
        read_invitation_file(tmp_path / path)
