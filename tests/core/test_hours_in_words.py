"""Hours as people write them, and which number they make the right one to leave (S4-18)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.core.drafting.english.notes import doubt
from sundown.core.drafting.english.voice import as_asked
from sundown.core.drafting.material import Material, known_at
from sundown.core.drafting.slots.callback import hours_of, number_for
from sundown.core.drafting.slots.hours import hours_read
from sundown.core.facts import Contact, ContactId, Journal, Phone, Seeker
from sundown.core.followup import FollowUp

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 3, 17, 12, tzinfo=NEW_YORK)  # a Tuesday; New York keeps summer time since the 8th, Europe not yet


def spans(hours: str | None) -> str | None:
    """The minutes of `hours_read` as people write them: "9:00-12:00, 17:00-21:00"."""
    minutes = hours_read(hours)
    if minutes is None:
        return None
    edges = sorted(minute for minute in range(24 * 60 + 1) if (minute in minutes) != (minute - 1 in minutes))
    return ", ".join(
        f"{a // 60}:{a % 60:02}-{b // 60}:{b % 60:02}" for a, b in zip(edges[::2], edges[1::2], strict=True)
    )


@pytest.mark.parametrize(
    ("hours", "read"),
    [
        (None, "0:00-24:00"),  # no word about hours: answered at any time
        ("  ", "0:00-24:00"),
        # after, before, from, until; nobody is rung before 7 or after 21 who says no more than that
        ("after 4 pm", "16:00-21:00"),
        ("after 4", "16:00-21:00"),
        ("from 07:00", "7:00-21:00"),
        ("before 09:00", "7:00-9:00"),
        ("before 7:30", "6:30-7:30"),
        ("until noon", "7:00-12:00"),
        ("after half past three", "15:30-21:00"),
        ("no later than 8 pm", "7:00-20:00"),
        # from one time to another
        ("9-5", "9:00-17:00"),
        ("8 am - 4", "8:00-16:00"),
        ("2-5 pm", "14:00-17:00"),
        ("11-1 pm", "11:00-13:00"),
        ("between 12 and 1", "12:00-13:00"),
        ("6-2", "6:00-14:00"),
        ("6-8", "18:00-20:00"),
        ("10 pm - 6 am", "0:00-6:00, 22:00-24:00"),
        # parts of the day
        ("evenings", "17:00-21:00"),
        ("lunch time", "12:00-13:00"),
        ("mornings and evenings", "8:00-12:00, 17:00-21:00"),
        ("evenings after 7", "19:00-21:00"),
        ("from 7 in the morning", "7:00-21:00"),
        ("24/7", "0:00-24:00"),
        # several
        ("12:00 to 13:00 and after 17:00", "12:00-13:00, 17:00-21:00"),
        ("before nine or after six", "7:00-9:00, 18:00-21:00"),
        # what can't be read does not spoil what can
        ("after the shift, from 15:30", "15:30-21:00"),
        ("before 2 pm, or after service", "7:00-14:00"),
        # not
        ("not before 10", "10:00-24:00"),
        ("not after 5 pm", "0:00-17:00"),
        ("any time except lunch", "0:00-12:00, 13:00-24:00"),
        ("weekdays 9-5 except lunch", "9:00-12:00, 13:00-17:00"),
        # days: the reader works on weekdays
        ("weekends", ""),
        ("Saturdays 9-12", ""),
        ("weekends, 9-12", ""),
        ("Mon-Fri", "0:00-24:00"),
        ("weekdays 9-12, weekends all day", "9:00-12:00"),
        ("Saturdays 9-12, after 5 on weekdays", "17:00-21:00"),
        ("weekends and evenings", "17:00-21:00"),
        ("not on weekends, after 5", "17:00-21:00"),
        ("Mondays and Saturdays, 9-12", "9:00-12:00"),
        ("after 15:30 on school days", "15:30-21:00"),
        # German
        ("ab 17 Uhr", "17:00-21:00"),
        ("nach halb fünf", "16:30-21:00"),
        ("zwischen zwölf und eins", "12:00-13:00"),
        ("Mo-Fr 8-16 Uhr", "8:00-16:00"),
        ("vormittags", "8:00-12:00"),
        ("nachmittags ab 3", "15:00-21:00"),
        ("nicht vor 10 Uhr", "10:00-24:00"),
        ("außer mittags", "0:00-12:00, 13:00-24:00"),
        ("bis 14 Uhr oder nach 20 Uhr", "7:00-14:00, 20:00-21:00"),
        ("am Wochenende", ""),
        ("rund um die Uhr", "0:00-24:00"),
        # nothing that could be hours
        ("not after a night shift", None),
        ("ext. 12", None),
        ("in the car", None),
        ("99-99", None),
    ],
)
def test_hours_are_read_as_they_are_meant(hours: str | None, read: str | None) -> None:
    assert spans(hours) == read


WORDS = "after before not 4 12:30 99 pm am - to between and or , weekends mo fr noon halb fünf uhr except lunch 25h"


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)))
def test_whatever_is_written_there_are_no_minutes_beside_the_day(hours: str) -> None:
    assert (hours_read(hours) or frozenset()) <= frozenset(range(24 * 60))


# ------------------------------------------------------------------------------------------ which number


def material(*hours: str | None, reader_zone: str | None = None, at: datetime = NOON) -> Material:
    """A writer in New York with a number for each of these hours, and a reader in another zone."""
    phones = tuple(Phone(number=f"number {place}", hours=each) for place, each in enumerate(hours, 1))
    writer = Seeker(name="Amara Okafor", timezone=NEW_YORK, phones=phones)
    zone = ZoneInfo(reader_zone) if reader_zone else None
    reader = Contact(id=ContactId("kowalski"), name="Denise Kowalski", timezone=zone)
    followup = FollowUp(key="k", kind="status_call", to=reader.id, opportunity=None, because_of="r1", medium="phone",
                        earliest=at, due=at, latest=at, state="due")  # fmt: skip
    journal = Journal(seekers={writer.id: writer}, contacts={reader.id: reader}, opportunities={}, log=())
    return Material(followup=followup, situation=known_at(journal, at), owner=writer.name, writer=writer, reader=reader,
                    written_on=at.date())  # fmt: skip


@pytest.mark.parametrize(
    ("hours", "reader_zone", "number"),
    [
        ((), None, None),
        (("weekends",), None, "number 1"),  # the only one, whatever its hours
        # 9 to 17 on the same clock
        (("evenings", "9-5"), None, "number 2"),
        (("after 4 pm", "before 11"), None, "number 2"),  # one hour of the working day against two
        (("lunch time", "after 3"), None, "number 2"),
        (("weekends", "after 4 pm"), None, "number 2"),
        (("weekends all day", "not after a night shift"), None, "number 2"),  # none against perhaps half
        (("9-12", "not after a night shift"), None, "number 2"),  # three of eight hours against perhaps half
        (("9-15", "not after a night shift"), None, "number 1"),
        (("9-12", None), None, "number 2"),  # without hours: always
        (("9-5", None), None, "number 1"),  # of equals the first
        (("ab 16 Uhr", "vormittags"), None, "number 2"),
        # 9 to 17 in Los Angeles is 12 to 20 in New York; in London it is 5 to 13, four hours ahead in these weeks
        (("before noon", "after 4 pm"), "America/Los_Angeles", "number 2"),
        (("before noon", "after 4 pm"), "Europe/London", "number 1"),
        # 9 to 17 in Tokyo is 20 to 4 in New York, over its midnight
        (("9-5", "after 8 pm"), "Asia/Tokyo", "number 2"),
        (("after 8 pm", "10 pm - 3 am"), "Asia/Tokyo", "number 2"),  # one hour, for till 21:00, against five
    ],
)
def test_the_number_is_the_one_answered_while_the_reader_works(
    hours: tuple[str | None, ...], reader_zone: str | None, number: str | None
) -> None:
    chosen = number_for(material(*hours, reader_zone=reader_zone))
    assert (chosen and chosen.number) == number


def test_a_blank_number_is_none() -> None:
    with_blank = material("9-5", None)
    phones = (Phone(number="  "), Phone(number="+1 216 555 0142", hours="evenings"))
    chosen = number_for(replace(with_blank, writer=replace(with_blank.writer, phones=phones)))
    assert chosen is not None
    assert chosen.number == "+1 216 555 0142"


@pytest.mark.parametrize(
    ("hours", "reader_zone", "said"),
    [
        ("after 4 pm", None, "after 4 pm"),
        ("after 4 pm", "America/Toronto", "after 4 pm"),  # the same clock
        ("after 4 pm", "Europe/London", "after 4 pm, EDT"),
        ("after 4 pm EDT", "Europe/London", "after 4 pm EDT"),
        (" ", "Europe/London", None),
    ],
)
def test_hours_bear_the_zone_where_the_reader_has_another_clock(
    hours: str, reader_zone: str | None, said: str | None
) -> None:
    facts = material(hours, reader_zone=reader_zone)
    assert hours_of(facts.writer.phones[0], facts) == said


def test_the_working_day_is_that_of_the_day_of_drafting() -> None:
    """From 29 March 2026 London is five hours ahead of New York again: 9 to 17 there is 4 to 12 here."""
    hours = ("5 am - 12", "12 - 1 pm")
    early = number_for(material(*hours, reader_zone="Europe/London"))
    later = number_for(material("4 am - 5 am", "12 - 1 pm", reader_zone="Europe/London", at=NOON + timedelta(days=14)))
    assert early is not None
    assert early.number == "number 1"
    assert later is not None
    assert later.number == "number 1"  # an hour of it; noon to one is past five there


# ------------------------------------------------------------------------------------------ doubts as questions


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("whether I would settle on nights", "whether I would settle on nights"),
        ("asked whether she had run CRRT alone", "whether I had run CRRT alone"),
        ("can she drive at night?", "whether I can drive at night"),
        ("was wondering: would I accept nights", "whether I would accept nights"),
        ("how long I would stay", "how long I would stay"),
        # a worry is a question too
        ("worried I would be bored", "whether I would be bored"),
        ("worried she'd be bored here", "whether I'd be bored here"),
        ("doubted I could lift 25 kg", "whether I could lift 25 kg"),
        ("that I might leave after a year", "whether I might leave after a year"),
        # these say more than they ask, or are no question of the writer
        ("seemed young", None),
        ("second shift has no programmer, who fixes the program at 9 pm?", None),
        ("only 14 months of ICU, will nights wear her out", None),
        ("worried that I would not cope", None),
        ("Worried about the commute", None),
        ("whether anyone from production can teach", None),
        ("is 25 km too far?", None),
    ],
)
def test_a_doubt_is_named_only_where_it_is_a_question(note: str, asked: str | None) -> None:
    assert doubt(as_asked(note, ()).text) == asked
