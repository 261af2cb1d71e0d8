"""Claims: what counts as one, what holds one, and that ordinary sentences hold none."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import any_text

from sundown import library
from sundown.core.claims import KINDS, claims, unsupported

HELD = (
    "Dear Ms. Stanek",
    "the position of Five-axis Machinist, second shift",
    "Portage Precision",
    "interview on 2026-06-10",
    "the scrap rate on the manifold job",
    "I have been editing my own Mastercam programs at the machine since 2019",
    "I cut the setup of our trunnion fixture from three hours to fifty minutes",
    "30 % less scrap, 1,200 parts a week",
    "by Friday, June 19",
    "Dr. Raj Patel, Director of Nursing, sat in",
    "my reliability was praised",
)


def said(text: str, *held: str) -> list[tuple[str, str]]:
    """Kind and words of what is not held."""
    return [(claim.kind, claim.text) for claim in unsupported(text, held)]


# ------------------------------------------------------------------------------------------ what is held


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time on June 10.",
        "Thank you for your time on Wednesday, 10 June.",  # 10 June 2026 is a Wednesday
        "Thank you for seeing me on 2026-06-10 about the Five-axis Machinist position.",
        "We spoke on the 10th of June, and by Friday you decide.",
        "Ms. Stanek, what you said about the manifold job stayed with me.",
        "Portage Precision's second shift is what I am after.",
        "Since 2019 I've edited Mastercam programs at the machine.",
        "I cut a trunnion fixture's setup from 3 hours to 50 minutes.",
        "I cut the setup of our trunnion fixture from three hours to fifty minutes.",
        "There was thirty percent less scrap, at twelve hundred parts a week.",
        "Scrap fell by 30 per cent, at 1200 parts a week.",
        "It was good to meet Dr. Patel and the Director of Nursing.",
        "I am reliable.",
        "You mentioned the scrap on the manifold job.",
        "I was their first machinist.",
    ],
)
def test_what_the_facts_hold_is_not_marked(text: str) -> None:
    assert said(text, *HELD) == []


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("I heard that from Gene Harlan.", [("name", "Gene Harlan")]),
        ("Siemens trained me well.", [("name", "Siemens")]),
        ("It meets ISO 9001.", [("name", "ISO 9001")]),
        ("My site is https://curtis.example/mills.", [("name", "https://curtis.example/mills")]),
        ("It was good to meet Mr. Patel.", [("name", "Mr. Patel")]),  # the title is not his
        ("It was good to meet Nora Patel.", [("name", "Nora Patel")]),  # both words stand there, but not together
        ("Scrap fell by 40 percent.", [("number", "40 percent")]),
        ("Scrap fell by half.", [("number", "half")]),
        ("It took fifty hours.", [("number", "fifty hours")]),  # fifty minutes are held, not fifty hours
        ("It took three minutes.", [("number", "three minutes")]),
        ("It grew for more than a decade, for two decades even.", [("number", "decade"), ("number", "two decades")]),
        ("We made 1,300 parts.", [("number", "1,300")]),
        ("You decide by June 20.", [("date", "June 20")]),
        ("You decide by Monday.", [("date", "Monday")]),
        ("We met on Tuesday, June 10.", [("date", "Tuesday, June 10")]),  # it was a Wednesday
        ("Since 2018 it runs.", [("date", "2018")]),
        ("I can come at 2 pm.", [("date", "2 pm")]),
        ("The Plant Manager told me so.", [("title", "Plant Manager")]),
        ("I am a certified welder.", [("title", "certified welder"), ("quality", "certified")]),
        ("I spent good years at Haas Automation.", [("deed", "I spent good years at Haas Automation"),
                                                    ("employer", "Haas Automation")]),
        ("It is like Kent State University.", [("employer", "Kent State University")]),
        ("I am a passionate team player.", [("quality", "passionate"), ("quality", "team player")]),
        ("My proven track record speaks for me.", [("quality", "proven"), ("quality", "track record")]),
        ("I rebuilt the coolant line.", [("deed", "I rebuilt the coolant line")]),
        ("I have trained apprentices, and I can show it.", [("deed", "I have trained apprentices")]),
        ("I told you that I rebuilt the chiller.", [("deed", "I rebuilt the chiller")]),
        ("We doubled the coolant flow.", [("deed", "We doubled the coolant flow"), ("number", "doubled")]),
        ("You mentioned that you plan a foundry.", [("deed", "You mentioned that you plan a foundry")]),
        ("I hold a crane licence.", [("deed", "I hold a crane licence")]),
        ("I have long experience with lathes.", [("deed", "I have long experience with lathes")]),
    ],
)  # fmt: skip
def test_what_goes_beyond_the_facts_is_marked(text: str, marked: list[tuple[str, str]]) -> None:
    assert sorted(said(text, *HELD)) == sorted(marked)


def test_a_deed_is_held_by_half_of_its_telling_stems() -> None:
    # Of edited, Mastercam, programs, sharpened and tools the first three are held; of the other three one, the machine.
    assert said("I edited Mastercam programs and sharpened tools.", *HELD) == []
    assert said("I sharpened drills at the machine.", *HELD) == [("deed", "I sharpened drills at the machine")]


def test_every_kind_of_claim_is_found() -> None:
    text = (
        "On March 10 I told Dr. Patel, the Director of Nursing at Mercy Hospital, that I am reliable: "
        "I trained 12 nurses with Epic."
    )
    assert {claim.kind for claim in claims(text)} == set(KINDS)


# ------------------------------------------------------------------------------------------ not to cry wolf


SLOT, CHOICE = re.compile(r"\{(\w+)\}"), re.compile(r"<([^<>]*)>")


THANKS = ("thank_you_email", "strategic_letter", "handwritten_note", "helper_card")
"""Letters that tell nothing but what was talked about; others tell what happened, which is a claim."""


def ordinary_sentences() -> list[str]:
    """Every sentence of these letters' templates, its slots filled with words that claim nothing."""
    plain_words = {"person": "you", "day": "that day"}
    return [
        SLOT.sub(lambda slot: plain_words.get(slot[1], "this"), CHOICE.sub(lambda choice: choice[1].split("|")[0], way))
        for kind in THANKS
        for element in library.letter_kinds("en")[kind].elements
        for ways in element.ways
        for way in ways
    ]


def test_an_ordinary_sentence_holds_no_claim() -> None:
    found = {sentence: claims(sentence) for sentence in ordinary_sentences()}
    assert len(found) > 100
    # A number is a claim wherever it stands: "Two things I wrote down afterwards".
    wolves = {text: [c for c in got if c.kind != "number"] for text, got in found.items()}
    assert {text: got for text, got in wolves.items() if got} == {}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your dedicated team, which I enjoyed meeting.",
        "You need somebody reliable on nights.",
        "It was great to hear about your experienced colleagues.",
        "I appreciated your time, and I hope to hear from you.",
        "I wrote down what you said, and I look forward to more.",
        "Nights are no trouble. References follow. May I call?",
        "One of them was good; one more thing would help.",
        "THANK YOU! Please call.",
        "“Safety first” is right. (Please ask.) - Kindly yours",
    ],
)
def test_thanks_praise_for_others_and_openings_are_no_claims(text: str) -> None:
    assert claims(text) == ()


# ------------------------------------------------------------------------------------------ whatever the text


@given(any_text)
def test_a_text_holds_itself_and_each_claim_is_where_it_says(text: str) -> None:
    assert unsupported(text, [text]) == ()
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text != ""


PIECES = st.sampled_from(
    ["I", "cut", "told",
     "led", "Dr.", "Patel", "of", "the", "Portage", "ISO", "9001", "three", "hundred", "and", "5", "%",
     "half", "March", "10", "2026-03-10", "Tuesday", "am", "a", "reliable", "welder", ".", ",", "(", "[", "'s", "1.200",
     "-", "\n\n", "x@y.example", "C++", "hours", "田中", "at", "May", "2 pm", "$"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=14).map(" ".join)


@given(TEXTS)
def test_a_text_of_such_pieces_holds_itself(text: str) -> None:
    assert unsupported(text, [text]) == ()


@given(TEXTS, TEXTS, TEXTS)
def test_more_facts_never_mark_more(text: str, one: str, other: str) -> None:
    assert set(unsupported(text, [one, other])) <= set(unsupported(text, [one]))


@given(TEXTS)
def test_without_facts_every_claim_is_marked(text: str) -> None:
    assert unsupported(text, []) == claims(text)


ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelt(number: int) -> str:
    """A number below a million in words, as people write it."""
    if number >= 1000:
        rest = number % 1000
        return spelt(number // 1000) + " thousand" + (" " + spelt(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return ONES[number // 100] + " hundred" + (" and " + spelt(rest) if rest else "")
    return ONES[number] if number < 20 else TENS[number // 10] + ("-" + ONES[number % 10] if number % 10 else "")


@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_a_number_is_compared_by_its_value(one: int, other: int) -> None:
    forms = [f"{one} hours", f"{one:,} hours", f"{spelt(one)} hours"]
    assert [(a, b) for a in forms for b in forms if said(f"It took {a}.", f"it took {b}")] == []
    wrong = [form for form in forms if not said(f"It took {other} hours.", f"it took {form}")]
    assert wrong == [] or other == one


MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)), st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_a_day_is_compared_however_it_is_written(day: date, other: date) -> None:
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    forms = [
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {day.day}th of {month} {day.year}",
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{month} {day.day}",
        f"{day.day} {month[:3]}",
        f"on {weekday}",
        f"in {day.year}",
    ]
    assert [form for form in forms if said(f"We met {form}.", day.isoformat())] == []
    assert [form for form in forms[:6] if not said(f"We met {form}.", other.isoformat())] == [] or (
        (day.month, day.day) == (other.month, other.day)
    )


def test_a_day_that_there_is_not_is_no_day() -> None:
    assert [claim.text for claim in claims("See 2026-02-30 or 45/99/2026.") if claim.kind == "date"] == []


def test_long_texts_take_no_more_than_their_length() -> None:
    """What somebody's endpoint sends may be anything: none of these may hang."""
    for text in (
        "I " * 20_000,
        "Aa" * 20_000,
        "9" * 20_000,
        "one " * 20_000,
        "9." * 20_000,
        "I have a " * 5_000,
        "[" * 20_000,
    ):
        claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "The changes saved the season.",  # a deed without "I"
        "I did not cut the setup of our trunnion fixture.",  # the fact turned round
        "Mastercam was replaced at Portage Precision.",  # held names, another story
    ],
)
def test_what_cannot_be_seen(text: str) -> None:
    """The limits that the module's docstring owns up to."""
    assert said(text, *HELD) == []
