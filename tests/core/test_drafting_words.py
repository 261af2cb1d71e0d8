"""Notes and names: each row shows what somebody wrote, and what a letter makes of it."""

from __future__ import annotations

from datetime import date

import pytest

from sundown.core.drafting import days, english
from sundown.core.drafting.english_grammar import indefinite
from sundown.core.drafting.names import called, dear
from sundown.core.drafting.plain import plain, shortened
from sundown.core.drafting.voice import of_helper, to_reader, to_writer
from sundown.core.facts import Contact, ContactId, Decision


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("nurse-to-patient ratio project", "the nurse-to-patient ratio project"),  # one thing takes an article
        ("Early sepsis alerts", "early sepsis alerts"),  # several, or what can't be counted, take none
        ("bay fishing", "bay fishing"),
        ("staffing", "staffing"),
        ("scrap counted twice at the packer", "scrap counted twice at the packer"),
        ("SAP S/4HANA migration", "SAP S/4HANA migration"),
        ("new surgical wing", "the new surgical wing"),
        ("Kubernetes", "Kubernetes"),  # names take none and keep their capital
        ("Friday's audit", "Friday's audit"),
        ("training plan for welders", "the training plan for welders"),
        ("moving the depot to Leeds", "moving the depot to Leeds"),
        ("why the old line failed", "why the old line failed"),
        ("we talked about tipping", "tipping"),
        ("the team is moving to Leeds", "how the team is moving to Leeds"),  # a sentence needs a word in front
        ("you are short of drivers", "how you are short of drivers"),
        ("problems you have with scrap", "the problems you have with scrap"),
        ("the new MRI suite. Worried about staffing", "the new MRI suite"),  # the first thought is enough
        ("- ward rounds\n- holidays", "ward rounds"),
        ("deviation logs, audit in May, cold chain", "deviation logs, the audit in May and the cold chain"),
        ("bay fishing 🎣", "bay fishing 🎣"),
        ("مشروع جديد", "مشروع جديد"),
        ("grew up in Leeds too", None),  # who grew up there?
        ("why did you leave?", None),
        ("word " * 17, None),
        ("…", None),
    ],
)
def test_topics(note: str, after_about: str | None) -> None:
    assert english.topic(note) == after_about


@pytest.mark.parametrize(
    ("liked", "as_a_noun"),
    [
        ("charge experience", "my charge experience"),
        ("calm under load", "my calm under load"),
        ("the seating-plan story", "the seating-plan story"),
        ("that I had trained apprentices", "the fact that I had trained apprentices"),
        ("trained three apprentices", "the fact that I trained three apprentices"),
        ("how I handled the recall", "the way I handled the recall"),
        ("friendly", "my friendly way of working"),
        ("punctual", "the fact that I am punctual"),
        ("good with parents", "the fact that I am good with parents"),
        ("14 years on one route", "my 14 years on one route"),
    ],
)
def test_strengths(liked: str, as_a_noun: str) -> None:
    assert english.strength(liked) == as_a_noun


@pytest.mark.parametrize(
    ("asked", "after_asked"),
    [
        ("CRRT experience", "about CRRT experience"),
        ("about nights", "about nights"),
        ("whether I can lift 25 kg", "whether I can lift 25 kg"),
        ("if I would move", "whether I would move"),
        ("why I left Acme", "why I left Acme"),
        ("do I have a licence?", "whether I have a licence"),
        ("do you have a licence?", None),
        ("why did you leave?", None),
    ],
)
def test_questions(asked: str, after_asked: str | None) -> None:
    assert english.question(asked) == after_asked


@pytest.mark.parametrize(
    ("forgot", "after_a_colon"),
    [
        ("CRRT certificate of Nov 2025", "my CRRT certificate of November 2025"),
        ("I also speak Portuguese", "I also speak Portuguese"),
        ("that I ran the Saturday clinic", "I ran the Saturday clinic"),
        ("ran the Saturday clinic", "I ran the Saturday clinic"),
        ("speaks Portuguese", "I speak Portuguese"),
        ("fluent in Portuguese", "I am fluent in Portuguese"),
        ("never missed a shift", "I never missed a shift"),
        ("to mention the connector", "the connector"),
        ("work permit until 2028", "my work permit until 2028"),
        ("coaching the under-12s", "coaching the under-12s"),
    ],
)
def test_additions(forgot: str, after_a_colon: str) -> None:
    assert english.addition(forgot) == after_a_colon


@pytest.mark.parametrize(
    ("proof", "after_a_colon"),
    [
        ("cut rework on line 3 from 9 to 2 %", "I cut rework on line 3 from 9 to 2 %"),
        ("18 % less scrap on line 3", "18 % less scrap on line 3"),
        ("all 14 months were nights", "all 14 months were nights"),
        ("two shops closed; stayed at the third", "two shops closed; I stayed at the third"),
        ("Reduced load. Kept it there.", "I reduced load. I kept it there"),
        ("booked for 13 June", "booked for 13 June"),
        ("treasurer of two school funds", "my time as treasurer of two school funds"),
        ("word " * 41, None),
    ],
)
def test_statements(proof: str, after_a_colon: str | None) -> None:
    assert english.statement(proof) == after_a_colon


@pytest.mark.parametrize(
    ("matters", "clause"),
    [
        ("you asked about nights", "because you asked about nights"),
        ("Because the ad asks for it", "because the ad asks for it"),
        ("the ward has many Brazilian patients", "because the ward has many Brazilian patients"),
        ("half of the customers speak it", "because half of the customers speak it"),
        ("shows care", "because it shows care"),
        ("relevant to the audit", "because it is relevant to the audit"),
        ("night roster", "because it bears on the night roster"),
    ],
)
def test_reasons(matters: str, clause: str) -> None:
    assert english.because(matters) == clause


@pytest.mark.parametrize(
    ("criterion", "after_asks_for"),
    [
        ("CRRT a plus", "CRRT"),
        ("own truck (preferred)", "own truck"),
        ("dealer network", "a dealer network"),
        ("eye for detail", "an eye for detail"),
        ("12 months ICU", "12 months ICU"),
        ("patience", "patience"),
    ],
)
def test_criteria(criterion: str, after_asks_for: str) -> None:
    assert indefinite(english.criterion(criterion) or "") == after_asks_for


# ------------------------------------------------------------------------------------------ who is who


@pytest.mark.parametrize(
    ("note", "to_dr_patel"),
    [
        ("Dr. Patel asked about nights", "you asked about nights"),
        ("Patel wants it by May", "you want it by May"),
        ("Dr. Patel's alerts", "your alerts"),
        ("asked Dr. Patel questions", "asked you questions"),
        ("his alerts", "your alerts"),
        ("he doesn’t like delays", "you don't like delays"),
        ("she was unsure", "you were unsure"),
        ("they use SAP", "you use SAP"),
        ("Will nights wear anybody out", "Will nights wear anybody out"),
    ],
)
def test_readers_are_spoken_to(note: str, to_dr_patel: str) -> None:
    names = ("Dr. Raj Patel", "Dr. Patel", "Raj Patel", "Patel", "Raj")
    assert to_reader(note, names).text == to_dr_patel


@pytest.mark.parametrize(
    ("note", "own_words"),
    [
        ("she worked nights", "I worked nights"),
        ("He has a CDL", "I have a CDL"),
        ("her portfolio", "my portfolio"),
        ("they promoted him twice", "they promoted me twice"),
    ],
)
def test_writers_speak_of_themselves(note: str, own_words: str) -> None:
    assert to_writer(note).text == own_words


@pytest.mark.parametrize(
    ("note", "to_the_helper", "read"),
    [
        ("walked her to the unit", "walked me to the unit", [("her", "me")]),
        ("lent him boots", "lent me boots", [("him", "me")]),
        ("let her print the outline", "let me print the outline", [("her", "me")]),
        ("took her coat", "took my coat", [("her", "my")]),
        ("lent me her charger", "lent me your charger", [("her", "your")]),
        ("she held the door for me", "held the door for me", []),
    ],
)
def test_helpers_are_spoken_to(note: str, to_the_helper: str, read: list[tuple[str, str]]) -> None:
    assert of_helper(note, ("Tamika Reed",)) == (to_the_helper, tuple(read))


@pytest.mark.parametrize(
    ("note", "deed"),
    [
        ("moved the slot", ("did", "moved the slot")),
        ("parking voucher", ("help", "the parking voucher")),
        ("help with parking", ("help", "your help with parking")),
        ("waiting with me", ("help", "waiting with me")),
        ("", None),
    ],
)
def test_deeds(note: str, deed: tuple[str, str] | None) -> None:
    assert english.deed(note) == deed


# ------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("name", "more", "salutation"),
    [
        ("Miguel Santos", {}, "Dear Miguel Santos"),  # title unknown
        ("Raj Patel", {"honorific": "Dr."}, "Dear Dr. Patel"),
        ("Anne de la Cour", {"honorific": "Ms."}, "Dear Ms. de la Cour"),
        ("John Q. Public Jr.", {"honorific": "Mr."}, "Dear Mr. Public"),
        ("Joan Becker, PhD", {"honorific": "Dr."}, "Dear Dr. Becker"),
        ("Joan Ann Becker RN", {}, "Dear Joan Ann Becker"),
        ("Ana López García", {"honorific": "Ms."}, "Dear Ms. Ana López García"),  # which are surnames?
        ("Nguyen Thi Lan", {"honorific": "Ms."}, "Dear Ms. Nguyen Thi Lan"),  # family name first?
        ("Kim Min-jun", {"honorific": "Mr.", "country": "KR"}, "Dear Mr. Kim Min-jun"),
        ("Horváth Anna", {"honorific": "Ms.", "country": "HU"}, "Dear Ms. Horváth Anna"),
        ("Björn Þórðarson", {"honorific": "Mr.", "country": "IS"}, "Dear Mr. Björn Þórðarson"),  # no surname at all
        ("王小明", {"honorific": "Mr."}, "Dear Mr. 王小明"),
        ("Mary Dolan", {"honorific": "Sister"}, "Dear Sister Mary Dolan"),
        ("Dr. Raj Patel", {"honorific": "Dr."}, "Dear Dr. Raj Patel"),
        ("Nguyen Thi Lan", {"salutation": "Dear Ms. Lan,"}, "Dear Ms. Lan"),  # confirmed
        ("Lan", {"salutation": "Lan"}, "Dear Lan"),
        ("Eve\n<b>Adams</b>", {}, "Dear Eve <b>Adams</b>"),
        (" \n", {}, ""),
    ],
)
def test_salutations(name: str, more: dict[str, str], salutation: str) -> None:
    assert dear(Contact(id=ContactId("x"), name=name, **more)) == salutation  # type: ignore[arg-type]


def test_questions_call_people_as_letters_do() -> None:
    assert called(Contact(id=ContactId("x"), name="Raj Patel", salutation="Dear Raj")) == "Raj"


# ------------------------------------------------------------------------------------------ days and plain text


FRIDAY = date(2026, 3, 20)


@pytest.mark.parametrize(
    ("decision", "american", "british"),
    [
        (Decision(last=FRIDAY), "by Friday, March 20", "by Friday 20 March"),
        (Decision(first=date(2026, 3, 16), last=FRIDAY), "between Monday, March 16 and Friday, March 20",
         "between Monday 16 March and Friday 20 March"),
        (Decision(first=FRIDAY, last=FRIDAY), "by Friday, March 20", "by Friday 20 March"),
    ],
)  # fmt: skip
def test_decision_days(decision: Decision, american: str, british: str) -> None:
    assert days.decided_by(decision, british=False) == american
    assert days.decided_by(decision, british=True) == british


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\n b\tc", "a b c"), ("[TODO]", "(TODO)"), ("a\u202eb\u200bc\x00", "abc"), ("<b>", "<b>"), ("👩‍⚕️", "👩‍⚕️")],
)
def test_text_is_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_long_texts_are_cut_between_words() -> None:
    assert shortened("one two three", 9) == "one two…"
    assert shortened("abcdefgh", 5) == "abcd…"
