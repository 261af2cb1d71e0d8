"""The checks of structure on mistakes as people make them, and on what comes near and is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sundown.core.example_search import EXAMPLE_SEARCH
from sundown.core.facts import Contact, ContactId, Journal
from sundown.core.findings import Finding
from sundown.core.written import WrittenLetter
from sundown.preflight import examine

NANCY = ContactId("nancy")
SEARCH: Journal = replace(
    EXAMPLE_SEARCH,
    contacts={**EXAMPLE_SEARCH.contacts, NANCY: Contact(id=NANCY, name="Nancy Doyle", kind="reference")},
)


def told(check: str, body: str, *, to: str = "kowalski", kind: str = "thank_you_email", medium: str = "email",
         playbook: str | None = None) -> list[Finding]:  # fmt: skip
    """What one check says of a letter, but for notes."""
    letter = WrittenLetter(to=to, kind=kind, medium=medium, opportunity="icu", because_of="r1", body=body,
                           subject="Thank you - ICU Nurse, March 10")  # fmt: skip
    search = SEARCH if playbook is None else replace(SEARCH, playbook=playbook)
    [examined] = examine([("letter", letter)], search)
    return [each for each in examined.findings if each.check == check and each.severity != "note"]


# ------------------------------------------------------------------------------------------ blanks

BLANKS = """
I start on XX November.
We spoke on XX/XX/2026.
My number is XXX-XXX-XXXX.
I can be reached at 000-000-0000.
The talk on insert date was good.
Thank you for meeting me on (date).
I can start on (insert).
I enjoyed (add something personal).
I was on ward A/B (delete one).
Dear Mr./Ms. Kowalski, thank you.
I look forward to working at COMPANY NAME.
Yours, YOUR NAME
I will call on ... March.
Tuesday the __th was good.
I was glad to hear about #TOPIC#.
Thank you for your time on %date%.
Thank you, $NAME, for the hour.
I worked there for X years.
The ward cut errors by xx %.
I enjoyed ### very much.
Thank you for the talk about blah blah.
I can start on dd/mm/yyyy.
My mail is name@example.com.
We met on 00 March.
Thank you for your time on ………….
Thank you. <<mention sepsis>>
See my note: NOTE TO SELF ask Ann.
Dear Ms. Lastname, thank you.
"""
OPEN = """
The date is TBD.
Thank you Ms. K (spelling?) for the time.
The ratio project (check this!) is good.
Thank you for telling me about TOPIC.
I did it for XYZ Company.
We spoke about "topic".
"""
NO_BLANKS = """
Louis XX was no king, and Super Bowl XX was my first.
I take size XXL in gloves.
Women have XX chromosomes.
The company name on the door is new.
I had to insert the date in every form.
You asked me to insert the name of the ward.
I was there from 9:00 to 17:00.
I waited ... and waited. Well… March was cold.
I brought the form (address, phone and date).
The ratio (three to one) is good, and the date (March 20) suits me.
He (the manager) said so. My shift (or yours?) ends at six.
It cost $50 - or $60 - per shift, and I got 100% and then 50% of it back.
I worked in Ward 3/4 on the #1 problem.
Ms. Hill and Mr. Reed came, and Mr. and Mrs. Lowe.
X marks the place, and N is the number of beds.
At 00:30 in the night we came.
The project was called "Date", and she said "time" and meant it.
The post (title and all) is new.
We write it as dd/mm/yyyy at home.
Is that right? I hope so.
"""


def lines(table: str) -> list[str]:
    return table.strip().split("\n")


@pytest.mark.parametrize("body", lines(BLANKS))
def test_a_blank_blocks(body: str) -> None:
    assert {each.severity for each in told("placeholder", body)} == {"block"}


@pytest.mark.parametrize("body", lines(OPEN))
def test_what_may_be_meant_is_asked_about(body: str) -> None:
    assert {each.severity for each in told("placeholder", body)} == {"confirm"}


@pytest.mark.parametrize("body", lines(NO_BLANKS))
def test_what_only_looks_like_a_blank_is_none(body: str) -> None:
    assert told("placeholder", body) == []


@pytest.mark.parametrize("name", ["N.N.", "Ms. ???", "X", "Sir/Madam/Name", "Surname", "..."])
def test_a_salutation_to_nobody_blocks(name: str) -> None:
    assert "block" in {each.severity for each in told("placeholder", f"Dear {name},\n\nThank you for the hour.\n")}


# ------------------------------------------------------------------------------------------ what must be there


@pytest.mark.parametrize(
    ("check", "body"),
    [
        ("thanks", "You should appreciate that I have other offers. The ratio project is good."),
        ("thanks", "Thanks to my training at Mercy I can run nights alone. I want this job."),
        ("thanks", "No thanks to the traffic I was late. The ratio project interests me."),
        ("thanks", "It was a pleasure to meet you and to see the ward. I would love to join."),
        ("interest", "Thank you for the interesting talk. You have a fine ward. I hope to hear from you by March 20."),
        ("interest", "I am convinced that ratios matter. Thank you for explaining how you count them."),
        ("interest", "I hope to receive your answer soon. The ratio project was new to me."),
        ("interest", "Your questions were fair. I answered them as best I could. Thank you again."),
        ("conversation", "Thank you for everything you told me about the role and the company's culture."),
        ("conversation", "I appreciate the time you took. What you said about the requirements was helpful."),
        ("next_step", "Thank you for the good talk. I want this job very much. I cut errors by 30 %."),
        ("career_review", "- Reduced costs by 12 %\n- Raised scores by 9 points\n- Led 30 people\n- Wrote 4 forms\n"),
        ("career_review", "I supervised 14 people, cut overtime by 20 %, and raised scores to 95 %."),
        ("career_review", "I started at Oak House, moved to Elm House, and finished at Ash House."),
        ("career_review", "Skills: Excel, Word, Spanish. Education: BSc, MSc. Experience: ten years."),
        ("balance", ("I have dreamed of this. My mother was a nurse. My aunt was one too. I followed them. I never "
                    "looked back. My life is nursing. I am sure of it.")),
    ],
)  # fmt: skip
def test_what_is_missing_or_too_much_is_told(check: str, body: str) -> None:
    assert told(check, body) != []


@pytest.mark.parametrize("doubt", [
    "You might think that I am too old for nights.",
    "If my gap of two years troubles you, let me say that I was ill.",
    "Please do not be put off by my missing certificate.",
    "I can see why you would hesitate about me.",
    "Some may say that I am overqualified.",
])  # fmt: skip
def test_a_doubt_that_nobody_had_is_not_raised(doubt: str) -> None:
    assert [each.severity for each in told("concern", f"Thank you for the talk. {doubt}", to="patel")] == ["warn"]


@pytest.mark.parametrize("wish", [
    "I hope I get to start.",
    "I'd be glad of the job.",
    "What drew me to the post was the mixture of wards.",
    "I came away wanting the job more than before.",
    "I could start two weeks after a yes, and nights suit me.",
    "If you ask me to come, the answer is yes.",
    "My mind is made up: nowhere else do they count ratios.",
    "It is the sort of work that keeps me up at night, and gladly.",
])  # fmt: skip
def test_a_wish_in_unusual_words_is_a_wish(wish: str) -> None:
    assert told("interest", f"Thank you for the hour. {wish}") == []


def test_a_moment_that_nobody_noted_is_a_moment() -> None:
    body = "Thank you for the hour. I shall remember your remark that silence, too, must be interpreted."
    assert told("conversation", body, kind="handwritten_note", medium="handwritten") == []


def test_results_that_answer_what_the_post_asks_for_are_no_review() -> None:
    """The criteria are nights and dialysis, and the talk was about the ratio of nurses to patients."""
    points = "- Nights: I cut errors on nights by 30 %.\n- Dialysis: I trained 12 people on dialysis.\n"
    assert told("career_review", f"{points}- Ratios: I wrote 2 ratio sheets for patients.\n") == []
    assert told("career_review", "- I sold 9 cars.\n- I won 3 cups.\n- I ran 4 shops.\n") != []


# ------------------------------------------------------------------------------------------ length, medium, direction


def test_a_card_to_a_reference_may_be_as_long_as_any_letter_to_them() -> None:
    """letters.md: 40 to 100 words; 70 is the limit of a note to somebody who interviewed."""
    body = "Dear Nancy,\n\n" + "Thank you for what you said of me. " * 10  # 80 words
    assert told("length", body, to="nancy", kind="reference_thanks", medium="handwritten") == []
    assert told("medium", body, to="nancy", kind="reference_thanks", medium="handwritten") == []
    assert [each.severity for each in told("length", body, kind="handwritten_note", medium="handwritten")] == [
        "confirm"
    ]


def test_a_country_where_letters_are_short_only_notes_it() -> None:
    """The custom of the playbook `uk` is 180 words; a strategic letter has 200 to 300 anywhere."""
    body = "Thank you for what you said of me. " * 30  # 240 words
    assert told("length", body, kind="strategic_letter", playbook="uk") == []
    assert told("length", body + body, kind="strategic_letter", playbook="uk") != []  # 480 words


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        ("Dear Ms. \u202eKowalski,\n\nThank you.\n", ["block"]),
        ("Thank you, Denise Kowalski\u202e, for the hour.\n", ["block"]),
        ("Thank you for the hour.\u202e\n", ["confirm"]),
        ("Thank you for the hour, \u2067שלום\u2069.\n", []),
    ],
)
def test_what_turns_the_direction_is_told(body: str, severities: list[str]) -> None:
    assert [each.severity for each in told("header", body)] == severities
