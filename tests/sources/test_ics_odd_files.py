"""Calendar files that are broken, huge or hostile: each is read or refused in clear words, in time."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.test_ics import LIMIT, SAMPLES, VEVENT, changed, sample

from sundown.core.invitations.invitation import Invitation
from sundown.core.problems import BadInput
from sundown.sources.ics import read_invitations

ODD: dict[str, bytes] = {
    "a long description": changed("bare-hours", ("SUMMARY:", f"DESCRIPTION:{'x' * 4_900_000}\r\nSUMMARY:")),
    "a folded attachment": changed("bare-hours", ("SUMMARY:", "ATTACH:" + "A\r\n " * 900_000 + "\r\nSUMMARY:")),
    "lines of one letter": changed("bare-hours", ("SUMMARY:", "X\r\n" * 1_500_000 + "SUMMARY:")),
    "empty lines": changed("bare-hours", ("SUMMARY:", "\r\n" * 2_000_000 + "SUMMARY:")),
    "a badly folded text": changed("bare-hours", ("SUMMARY:", "DESCRIPTION:one\r\ntwo\r\n\r\nthree\r\nSUMMARY:")),
    "text after the end": sample("bare-hours") + b"-- \r\nscanned by a gateway\r\n",
    "two calendars": sample("google-request") + sample("google-moved"),
    "no UID": changed("bare-hours", ("UID:bare-1", "X-UID:1")),
    "no summary": changed("bare-hours", ("SUMMARY:", "X-SUMMARY:")),
    "a surrogate": changed("bare-hours", ("SUMMARY:", "SUMMARY:\\ud800")),
    "an organizer that is no address": changed("bare-hours", (":mailto:catherine.ortiz@", ":invalid:catherine.ortiz")),
    "a zone by the second": changed("outlook-custom-zone", ("FREQ=YEARLY", "FREQ=SECONDLY")),
    "a daily zone": changed("outlook-custom-zone", ("FREQ=YEARLY", "FREQ=DAILY")),
    "a zone without rules": changed("outlook-custom-zone", ("RRULE:FREQ", "X-RRULE:FREQ")),
    "a zone of nonsense": changed("outlook-custom-zone", ("TZOFFSETTO:-0500", "TZOFFSETTO:elsewhere")),
    "a zone of 24 hours": changed("outlook-custom-zone", ("TZOFFSETTO:-0400", "TZOFFSETTO:-9900")),
    "a zone of many dates": changed(
        "outlook-custom-zone", ("END:STANDARD", "RDATE:" + ",".join(["20260101T000000"] * 1_000) + "\r\nEND:STANDARD")
    ),
    "a zone of many parts": changed(
        "outlook-custom-zone",
        ("BEGIN:DAYLIGHT", "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\n" * 400 + "BEGIN:DAYLIGHT"),
    ),
    "an alarm's attendee": changed(
        "apple", ("END:VEVENT", "BEGIN:VALARM\r\nATTENDEE:mailto:x@y.example\r\nEND:VALARM\r\nEND:VEVENT")
    ),
    "an event within an event": changed("bare-hours", (VEVENT, f"{VEVENT}\r\n{VEVENT}\r\nEND:VEVENT")),
}  # fmt: skip


def outcome(content: bytes) -> tuple[Invitation, ...] | BadInput:
    """What becomes of a file; anything but these two fails the test that asks."""
    begun = time.process_time()
    try:
        return read_invitations(content, "x.ics")
    except BadInput as error:
        return error
    finally:
        assert time.process_time() - begun < LIMIT


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_read_or_refused_in_time(name: str, unmeasured: None) -> None:
    outcome(ODD[name])


def test_odd_files_keep_what_matters() -> None:
    assert isinstance(outcome(ODD["a long description"]), tuple)
    assert isinstance(outcome(ODD["text after the end"]), tuple)
    both = outcome(ODD["two calendars"])
    assert isinstance(both, tuple)
    assert [one.sequence for one in both] == [0, 1]
    alarm = outcome(ODD["an alarm's attendee"])
    assert isinstance(alarm, tuple)
    assert [one.called for one in alarm[0].people] == ["Gwen Ashdown", "Priya Nair"]
    for name in ("a zone by the second", "a daily zone", "a zone of nonsense", "a zone of many dates"):
        invitation = outcome(ODD[name])
        assert isinstance(invitation, tuple)
        assert invitation[0].open_hours, f"{name}: its hours must be asked about"


@pytest.mark.parametrize("name", sorted(file.stem for file in SAMPLES.glob("*.ics")))
def test_a_sample_cut_anywhere_is_refused(name: str) -> None:
    whole = sample(name)
    for tenths in range(10):
        assert isinstance(outcome(whole[: len(whole) * tenths // 10]), BadInput), tenths


def lines_lost(text: str, lost: int) -> str:
    lines = text.splitlines(keepends=True)
    return "".join(line for index, line in enumerate(lines) if index % 7 != lost)


MUTATIONS: dict[str, Callable[[str], str]] = {
    **{f"every seventh line lost, from {lost}": lambda text, lost=lost: lines_lost(text, lost) for lost in range(7)},
    "lower case": str.lower,
    "colons lost": lambda text: text.replace(":", "", 3),
    "figures swapped": lambda text: re.sub(r"(\d)(\d)", r"\2\1", text),
    "doubled": lambda text: text * 2,
    "lines reversed": lambda text: "\r\n".join(reversed(text.splitlines())),
    "semicolons for colons": lambda text: text.replace(":", ";"),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("name", ["google-request", "outlook-custom-zone", "apple", "calendly", "zoom"])
def test_a_mutated_sample_is_read_or_refused(name: str, mutation: str) -> None:
    """13 mutations of 5 samples: 65 files."""
    outcome(MUTATIONS[mutation](sample(name).decode()).encode())


@settings(max_examples=settings.default.max_examples)
@given(name=st.sampled_from(["google-request", "apple", "calendly", "series"]), data=st.data())
def test_flipped_bytes_never_surprise(name: str, data: st.DataObject) -> None:
    content = bytearray(sample(name))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    outcome(bytes(content))
