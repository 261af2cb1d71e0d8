"""Notes and names: each row shows what somebody wrote, and what a letter makes of it."""

from __future__ import annotations

from datetime import date

import pytest

from sundown.core.drafting.english import days, topics
from sundown.core.drafting.english import notes as english
from sundown.core.drafting.english.voice import as_asked, of_helper, to_reader, to_writer
from sundown.core.drafting.english.which import is_english
from sundown.core.drafting.names import called, dear
from sundown.core.drafting.plain import plain, shortened
from sundown.core.facts import Contact, ContactId, Decision


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("nurse-to-patient ratio project", "the nurse-to-patient ratio project"),  # one thing takes an article
        ("Early sepsis alerts", "early sepsis alerts"),  # several, or what can't be counted, take none
        ("bay fishing", "bay fishing"),
        ("staffing", "staffing"),
        ("cost control", "cost control"),
        ("concrete in frost", "concrete in frost"),  # no article before what can't be counted, or may not be
        ("who would run the model", "who would run the model"),
        ("we speak about the linens", "the linens"),
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
        ("problems you have with scrap", "problems you have with scrap"),
        ("the new MRI suite. Worried about staffing", "the new MRI suite"),  # the first thought is enough
        ("- ward rounds\n- holidays", "ward rounds"),
        ("deviation logs, audit in May, cold chain", "deviation logs, the audit in May and the cold chain"),
        ("bay fishing 🎣", "bay fishing 🎣"),
        ("مشروع جديد", "مشروع جديد"),
        ("grew up in Leeds too", None),  # who grew up there?
        ("why did you leave?", None),
        ("why I left Acme", None),  # nobody brings that up again in a thank-you
        ("the gap of two years in my CV", None),
        ("nothing special", None),
        ("not sure", None),
        ("word " * 21, None),
        ("…", None),
    ],
)
def test_topics(note: str, after_about: str | None) -> None:
    assert topics.topic(note) == after_about


@pytest.mark.parametrize(
    ("liked", "as_a_noun"),
    [
        ("charge experience", ("strength", "my charge experience")),  # the writer would bring it along
        ("calm under load", ("strength", "my calm under load")),
        ("friendly", ("strength", "my friendly way of working")),
        ("14 years on one route", ("strength", "my 14 years on one route")),
        ("two years in the cash office", ("strength", "my two years in the cash office")),
        ("the seating-plan story", ("liked", "the seating-plan story")),  # a story stays where it was told
        ("answer on rollbacks", ("liked", "my answer on rollbacks")),
        ("that I had trained apprentices", ("liked", "it that I had trained apprentices")),
        ("trained three apprentices", ("liked", "it that I trained three apprentices")),
        ("how I handled the recall", ("liked", "how I handled the recall")),
        ("punctual", ("liked", "it that I am punctual")),
        ("on time", ("liked", "it that I was on time")),
        ("good with parents", ("liked", "it that I am good with parents")),
        ("my charts were clear", ("liked", "it that my charts were clear")),
        ("said I would fit in", None),  # who said so?
        ("smiled at the jokes", None),
        ("everything", None),
        ("not sure", None),
    ],
)
def test_strengths(liked: str, as_a_noun: tuple[str, str] | None) -> None:
    assert english.strength(liked) == as_a_noun


@pytest.mark.parametrize(
    ("liked", "itself"),
    [
        ("they liked my photos", "my photos"),
        ("She really liked that I was early", "that I was early"),
        ("her portfolio", "her portfolio"),
    ],
)
def test_what_was_liked_is_told_from_who_liked_it(liked: str, itself: str) -> None:
    assert english.without_lead_of_a_liking(liked) == itself


@pytest.mark.parametrize(
    ("asked", "after_asked"),
    [
        ("CRRT experience", "about CRRT experience"),
        ("about nights", "about nights"),
        ("whether I can lift 25 kg", "whether I can lift 25 kg"),
        ("if I would move", "whether I would move"),
        ("what I would change", "what I would change"),
        ("she asked me about nights", "about nights"),
        ("asked if I can drive", "whether I can drive"),
        ("why I left Acme", None),  # a sore point stays out
        ("my age", None),
        ("do I have a licence?", "whether I have a licence"),
        ("do you have a licence?", "whether I have a licence"),  # in their own words, "you" is the writer
        ("why did you leave?", None),
    ],
)
def test_questions(asked: str, after_asked: str | None) -> None:
    assert english.question(english.without_lead_of_a_question(asked)) == after_asked


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
        ("booked for 13 June", None),  # what is booked?
        ("Did 6 weeks there. Loved it.", "I did 6 weeks there. I loved it"),
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
        ("a third of the families do", "because a third of the families do"),
        ("the work that nurses do", "because of the work that nurses do"),
        ("half of the customers speak it", "because half of the customers speak it"),
        ("shows care", "because it shows care"),
        ("relevant to the audit", "because it is relevant to the audit"),
        ("night roster", "because of the night roster"),
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
        ("trade certificate", "a trade certificate"),
        ("cost control", "cost control"),
        ("night shift", "night shift"),
        ("calm on the pass", "calm on the pass"),
        ("running a section", "running a section"),
        ("works alone across zones", None),
        ("able to treat children", None),
        ("can lift 25 kg", None),
        ("speaks Spanish", None),
        ("eye for detail", "an eye for detail"),
        ("12 months ICU", "12 months ICU"),
        ("patience", "patience"),
    ],
)
def test_criteria(criterion: str, after_asks_for: str | None) -> None:
    assert english.as_a_noun(english.criterion(criterion) or "") == after_asks_for


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
    ("note", "in_doubt"),
    [
        ("buying whole lambs and using every bit of them", ["them"]),  # the lambs
        ("the presses and how they jam", ["they"]),
        ("the team and their plans", ["their"]),
        ("Marta and her plan", ["her"]),  # another person was named before
        ("the head nurse and her rota", ["her"]),
        ("why she left and he stayed", ["she", "he"]),  # two people
    ],
)
def test_pronouns_stay_where_somebody_or_something_else_may_be_meant(note: str, in_doubt: list[str]) -> None:
    assert to_reader(note, ("Dr. Patel", "Patel"))[:3] == (note, (), tuple(in_doubt))


@pytest.mark.parametrize(
    ("note", "to_dr_patel"),
    [
        ("why they went from batches to flow", "why you went from batches to flow"),
        ("how they count scrap", "how you count scrap"),
        ("the paperwork and her plan to end it", "the paperwork and your plan to end it"),
    ],
)
def test_pronouns_are_read_where_only_the_reader_can_be_meant(note: str, to_dr_patel: str) -> None:
    assert to_reader(note, ("Dr. Patel", "Patel")).text == to_dr_patel


def test_a_title_tells_who_is_not_meant() -> None:
    assert to_reader("her script", ("Mr. Patel",), "he")[:3] == ("her script", (), ("her",))
    assert to_reader("his script", ("Mr. Patel",), "he").text == "your script"


@pytest.mark.parametrize(
    ("asked", "of_me"),
    [
        ("whether she would move", "whether I would move"),  # what they asked is about the writer
        ("her CRRT experience", "my CRRT experience"),
        ("why they should hire me", "why you should hire me"),
        ("whether I would report to her", "whether I would report to her"),
        ("Patel asked about nights", "you asked about nights"),
    ],
)
def test_questions_are_about_the_writer(asked: str, of_me: str) -> None:
    assert as_asked(asked, ("Patel",)).text == of_me


@pytest.mark.parametrize(
    ("note", "own_words"),
    [
        ("she worked nights", "I worked nights"),
        ("He has a CDL", "I have a CDL"),
        ("her portfolio", "my portfolio"),
        ("they promoted him twice", "they promoted me twice"),
        ("I trained her on the pumps", "I trained her on the pumps"),  # whoever says "I" is not "her"
        ("helped a patient find his ward", "helped a patient find his ward"),
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
        ("lent his gloves", "lent his gloves", []),  # whose?
        ("found her water", "found her water", []),  # for her, or hers?
        ("moved the chairs and stacked them", "moved the chairs and stacked them", []),
        ("introduced me to Tom and his crew", "introduced me to Tom and his crew", []),
    ],
)
def test_helpers_are_spoken_to(note: str, to_the_helper: str, read: list[tuple[str, str]]) -> None:
    voiced = of_helper(note, ("Tamika Reed",))
    assert (voiced.text, voiced.read) == (to_the_helper, tuple(read))


@pytest.mark.parametrize(
    ("note", "deed"),
    [
        ("moved the slot", ("did", "moved the slot")),
        ("parking voucher", ("help", "the parking voucher")),
        ("help with parking", ("help", "your help with parking")),
        ("waiting with me", ("help", "waiting with me")),
        ("was kind about the parking", ("did", "were kind about the parking")),
        ("has showed me the door", ("did", "have showed me the door")),
        ("coffee", ("help", "coffee")),
        ("nothing", None),
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


@pytest.mark.parametrize(
    ("name", "more", "inside_a_sentence"),
    [
        ("Raj Patel", {"salutation": "Dear Raj"}, "Raj"),
        ("Raj Patel", {"salutation": "Raj"}, "Raj"),
        ("Birgit Tenbrink", {"salutation": "Sehr geehrte Frau Tenbrink"}, "Birgit Tenbrink"),
        ("Birgit Tenbrink", {"salutation": "Sehr geehrte Frau Tenbrink", "honorific": "Frau"}, "Frau Tenbrink"),
        ("Luc Roy", {"salutation": "Monsieur,"}, "Luc Roy"),
    ],
)
def test_questions_call_people_by_name(name: str, more: dict[str, str], inside_a_sentence: str) -> None:
    assert called(Contact(id=ContactId("x"), name=name, **more)) == inside_a_sentence  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------ other languages


@pytest.mark.parametrize(
    ("note", "language", "english_note"),
    [
        ("early sepsis alerts", "en-US", True),
        ("Einarbeitung über zwei Standorte", "de-DE", False),
        ("hat trotz Stau einen neuen Raum besorgt", "en-US", False),  # whatever language the letters are to be in
        ("l'accueil des parents la nuit", "fr-FR", False),
        ("the training year for new nurses", "de-DE", True),  # some write their notes in English
        ("Verzahnungsauslegung", "de-DE", False),  # nothing tells: the writer's language does
        ("Verzahnungsauslegung", "en-US", True),
        ("Dr. van der Berg asked about the nights", "en-US", True),
    ],
)
def test_notes_in_other_languages_are_told(note: str, language: str, *, english_note: bool) -> None:
    assert is_english(note, language) is english_note


def test_a_note_in_another_language_stands_as_it_was_written() -> None:
    assert english.as_it_stands("- Der Umbau ab Jan 2027.\n- Urlaub") == "Der Umbau ab Jan 2027"


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
