"""Answers as people type them: kept, or explained."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sundown.questions import answers
from sundown.questions.answers import WrongAnswer
from sundown.questions.machine import country_of_zone, machine_zone

MODES = answers.one_of(("in_person", "video", "phone"))
SAID = answers.one_of(("said", "felt"), {"stated": "said", "sensed": "felt"})
GERMAN, AMERICAN = answers.region("DE"), answers.region("US")
TOPICS = answers.some_of(("references", "availability", "salary"))


@pytest.mark.parametrize(
    ("read", "typed", "kept"),
    [
        (answers.text, "Müller & Söhne: \"the\" firm #1", "Müller & Söhne: \"the\" firm #1"),
        (answers.country, "us", "US"),
        (answers.email, "d.kowalski+jobs@lakeshore.example", "d.kowalski+jobs@lakeshore.example"),
        (answers.phone, "+1 (216) 555-0142 x12", "+1 (216) 555-0142 x12"),
        (answers.position, "41.50, -81.69", (41.5, -81.69)),
        (answers.position, "41.50 -81.69", (41.5, -81.69)),
        (GERMAN, "Nordrhein-Westfalen", "NW"),
        (GERMAN, "de-nw", "NW"),
        (GERMAN, "nw", "NW"),
        (AMERICAN, "Ohio", "OH"),
        (SAID, "said", "said"),
        (SAID, "stated", "said"),
        (SAID, "sensed", "felt"),
        (answers.yes_or_no, "Yes", True),
        (answers.yes_or_no, "n", False),
        (MODES, "in person", "in_person"),
        (MODES, "v", "video"),
        (TOPICS, "salary and references", ("references", "salary")),
        (TOPICS, "avail, ref", ("references", "availability")),
    ],
)  # fmt: skip
def test_an_answer_that_is_kept(read: Callable[[str], object], typed: str, kept: object) -> None:
    assert read(typed) == kept


@pytest.mark.parametrize(
    ("read", "typed", "said"),
    [
        (answers.text, "a\x1b[2J", "the text holds the character U+001B"),
        (
            answers.country,
            "Untied States",
            "is no country's code; expected two letters of ISO 3166, like US. Did you mean US?",
        ),
        (answers.country, "UK", "Did you mean GB?"),
        (answers.email, "denise at lakeshore", "Write it as in jane.doe@firm.com."),
        (answers.phone, "after noon", "Write only the number"),
        (answers.position, "downtown", "Write latitude and longitude in degrees, as in 41.50, -81.69."),
        (answers.position, "-122.4, 37.8", "A latitude lies between -90 and 90 and comes first"),
        (answers.position, "-122.4, 37.8", "Did you mean 37.8, -122.4?"),
        (answers.position, "100, 200", "a longitude between -180 and 180."),
        (GERMAN, "+49 30 1234567", "is no region of DE; expected a code like BB, BE, BW, or a name."),
        (GERMAN, "Bayrn", "Did you mean BY (Bayern)?"),
        (AMERICAN, "Ohoi", "Did you mean OH (Ohio)?"),
        (SAID, "sad", "Answer said, felt. Did you mean said?"),
        (answers.yes_or_no, "maybe", "Answer y or n, or press Enter."),
        (answers.zone, "PST", "Did you mean America/Los_Angeles?"),
        (MODES, "vidoe", "Answer in_person, video, phone. Did you mean video?"),
        (TOPICS, "hobbies", "'hobbies' is not possible here. Answer references, availability, salary."),
    ],
)
def test_an_answer_that_is_explained(read: Callable[[str], object], typed: str, said: str) -> None:
    with pytest.raises(WrongAnswer) as caught:
        read(typed)
    assert said in str(caught.value)


@pytest.mark.parametrize(("zone", "country"), [("America/New_York", "US"), ("Europe/Berlin", "DE"), ("Etc/UTC", None)])
def test_the_country_of_a_zone(zone: str, country: str | None) -> None:
    assert country_of_zone(zone) == country


def test_the_machine_s_zone_is_what_the_environment_says_if_that_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", ":Europe/Paris")
    assert machine_zone() == "Europe/Paris"
    monkeypatch.setenv("TZ", "EST5EDT,M3.2.0,M11.1.0")
    assert machine_zone() != "EST5EDT,M3.2.0,M11.1.0"
