"""Decent sentences that come near to what blocks: of another post, of others' pay, of people of the writer's own.

A block is for the unmistakable. Whatever else is said of these, none of them keeps a letter from being sent.
"""

from __future__ import annotations

import pytest
from tests.preflight.facts_search import SEARCH, told

from sundown.core.written import WrittenLetter
from sundown.preflight import examine

OTHER_TITLES = (
    "I met yesterday with Denise Kowalski, Nurse Manager at Lakeshore General, about nights.",
    "My sister Jane, Charge Nurse at Lakeshore General for years, told me of it.",
    "Mr. Page, Systems Librarian at Lakeshore General, showed me the stacks.",
    "Thank you for letting me meet Ms. Moss, the Charge Nurse on days.",
    "I spoke with the Nurse Manager at Lakeshore General about the beds.",
    "Your Clinical Educator at Lakeshore General made me laugh.",
    "I asked the Unit Secretary for the way.",
    "I was Charge Nurse at Mercy for two years.",
    "Please greet the Medical Director for me.",
    "As Preceptor at Mercy I learned to wait.",
    "The work of a Charge Nurse at Mercy was my school.",
    "My friend Ada became Nurse Manager at Lakeshore General last May.",
    "I know Petra Lang, now Head of Nursing at Lakeshore General.",
    "The Nurse Manager position was filled in May, you said, and you are glad.",
    "Thank you for explaining how you went from Staff Nurse to Nurse Manager.",
    "You told me that you began as a Ward Clerk at Lakeshore General.",
    "I admired how the Charge Nurse at Lakeshore General ran the huddle.",
    "I would report to the Nurse Manager and to the Clinical Lead.",
    "Should the Nurse Manager need anything, I am here.",
    "I would work with your Wound Care Nurse every day.",
    "When I joined Mercy as a Nursing Assistant, I was nineteen.",
    "My mother was hired as Ward Clerk at St. Ann in 1981.",
    "Later on I hope to become a Nurse Practitioner.",
    "In ten years I would like to be a Clinical Nurse Specialist.",
    "Thank you for the introduction to the Infection Control Nurse.",
    "I know that the post of Unit Director is open as well.",
    "My reference is Ada Stone, Nurse Manager at Mercy Hospital.",
    "Ms. Kowalski and the Chief Nursing Officer both asked about nights.",
    "I remember my interview for Nursing Assistant at Mercy.",
    "The role of the Rapid Response Nurse is one that I had not known.",
    "You asked who covers for the Charge Nurse role at Mercy: I do.",
    "I applied to nursing school as a Ward Clerk.",
    "The candidate for Nurse Manager who sat beside me was nervous.",
    "My daughter has applied for Staff Nurse at another hospital.",
    "You also need a Charge Nurse, you said, and I know somebody.",
    "I accepted the post of Charge Nurse at Mercy in 2019.",
    "What I love about the job is the patients' thanks.",
    "I was chosen as Preceptor of the Year.",
    "I have served as Union Steward since 2020.",
    "I start as Girl Guide Leader in June, on Mondays only.",
)
OTHERS_PAY = (
    "After hearing you describe the shift differentials for 2,100 employees, I understand why you want somebody.",
    "I loved reading the dockside wage books that you lent me.",
    "The night shift premium rules that we talked about confuse everybody, and I like explaining them.",
    "You asked about the bonus scheme that I administered for 300 drivers.",
    "I ran the salaries of 40 nurses on one sheet for you to see.",
    "My team cut the overtime rates that we paid the agency by a third.",
    "I explained the pension scheme to 60 new staff, and you laughed.",
    "The rate at which I count pills is 40 a minute.",
    "I would like to see the allowance tables that you built.",
    "You told me that money matters were the board's, and I was relieved.",
    "Your rate of infections fell from 9 to 4 percent.",
    "I wrote the benefits guide that our 1,400 members use.",
    "I took 45 home visits a month.",
    "I would move for 12 nights a month if you need me.",
    "Could you tell me whether the night shift allowance forms are still on paper?",
    "Which rates of infection do you report?",
    "I saved the unit $20,000 a year.",
    "I bring 12 years and two languages.",
    "I get up at 5:30, and 40 minutes later I am with you.",
    "I negotiated a package of 30 beds for the hospice.",
    "My number is 216 555 0142.",
    "I would take a bus that costs $3 a day.",
    "You pay attention to the small things, and I liked it.",
    "You said that the wage bill of the ward is its greatest cost.",
    "I was paid a compliment by a patient last week.",
    "I would settle in by week 3.",
    "The grant paid for 40 beds, and I chose them.",
    "I teach budgeting: how far does an income of 1,200 go?",
    "The charity pays 60 families' rent, and I keep its books.",
    "We looked at the earnings of 500 graduates in my thesis, and I drew the curves.",
)
OWN_PEOPLE = (
    "Mr. Kowalsky, my old teacher, always said so.",
    "Jon Holt, my landlord, is a nurse as well.",
    "My neighbor Jon Holt is a nurse as well.",
    "My mother worked at Lakeside General Hospital in Dublin.",
    "I met my husband on March 11.",
    "You can reach my reference at +1 216 555 0141.",
    "My sister's number is 216 555 0143, should mine fail.",
    "My old e-mail, amara.o@mail.example, still works.",
    "Dr. John Patel, Raj's brother, was my professor.",
    "Lakeside Grocery sold me coffee.",
    "The Patels next door lent me their car.",
    "I read the XX century's best book on nursing, and the XX chromosome chart.",
    "The code is ABC-123-XX on the box.",
)
TWO_THINGS = (
    (
        "I rated 73 bridges in two years at the Bridge Office.",
        "Reinstatement takes six weeks, since I left bridge work.",
    ),
    ("I trained 12 colleagues on the dialysis machine in 2024.", "I trained 4 colleagues on the infusion pump."),
    ("The wait fell from 6 days to 2.", "I gave four weeks' notice and could wait."),
    ("I worked three years on nights.", "I was five years on the night bus of our church before that."),
    ("The course took me six weeks.", "The other course took two days."),
    ("My team of nine ran the ward for three years.", "I was with the team two years before I led it."),
    ("I drove 40 minutes to the hospital.", "I stayed 20 minutes at the hospital garden."),
    ("I spent two hours with the new monitors.", "In three months I would know your monitors."),
    ("I looked after 14 patients a night.", "On the quiet unit I looked after 6 patients a night."),
    ("For nine years I made 14 home visits a month.", "In one year I made 30 hospital visits a month."),
    ("The handover takes 12 minutes.", "The handover took 25 minutes when I came."),
    ("I have 8 years in intensive care.", "I have 3 years in emergency care."),
    ("You have 24 beds on the unit.", "At Mercy we had 18 beds on the unit."),
    ("Your unit has had 3 falls this year.", "We had 7 falls in our unit last year."),
    ("I would need two weeks to learn the charting system.", "Learning Epic took me a month."),
    ("My license renews in two years.", "The license exam takes four hours."),
    ("Training took 16 weeks at Mercy.", "Your residency takes 12 weeks, you said."),
    ("I read for 20 minutes each evening.", "We talked for 50 minutes this evening."),
    ("The drive is 35 minutes.", "The train ride is 50 minutes."),
    ("Two nurses left in May.", "Five nurses joined in June."),
    ("I wrote 3 protocols for the night team.", "The day team uses 5 protocols that I wrote, too."),
    ("I have taught CPR for six years.", "A CPR class lasts three hours."),
    ("We cut infections by 15 percent.", "You cut infections by 30 percent."),
    ("I cared for my father for two years.", "I have cared for patients for eleven years."),
    ("I volunteered 10 hours a week at the shelter.", "The shelter is open 60 hours a week."),
    ("My notice is four weeks.", "I told my landlord two months ahead."),
    ("I could start on April 6.", "You start the new unit on May 4, you said."),
    ("I understand that you decide by March 20.", "I know that you decided on the new monitors on March 2."),
    ("My contract ends on May 31.", "I could start on June 1."),
    ("I owe another employer an answer by March 18.", "You expect to decide by March 20."),
)
ONE_THING = (
    ("I trained 12 new colleagues on the dialysis machine.", "I trained 15 new colleagues on the dialysis machine."),
    ("I could start on April 6.", "I am free to start on May 4."),
)
PAY = (
    "I would start for $45 an hour.",
    "I make 61K today and would move for 70.",
    "I'd be wanting nearer thirty-four than thirty-one.",
)


@pytest.mark.parametrize("sentence", OTHER_TITLES)
def test_another_title_that_may_be_meant_does_not_block(sentence: str) -> None:
    assert "block" not in _severities("role", sentence)


@pytest.mark.parametrize("sentence", OTHERS_PAY)
def test_pay_of_others_does_not_block(sentence: str) -> None:
    assert "block" not in _severities("salary", sentence)


@pytest.mark.parametrize("sentence", PAY)
def test_an_amount_that_the_writer_names_blocks(sentence: str) -> None:
    assert "block" in _severities("salary", sentence)


@pytest.mark.parametrize("sentence", OWN_PEOPLE)
@pytest.mark.parametrize("check", ["names", "organization", "dates", "contact_details", "placeholder"])
def test_what_is_like_a_fact_by_chance_does_not_block(check: str, sentence: str) -> None:
    assert "block" not in _severities(check, sentence)


@pytest.mark.parametrize("pair", TWO_THINGS)
def test_two_letters_on_two_things_do_not_block(pair: tuple[str, str]) -> None:
    assert "block" not in _beside(*pair)


@pytest.mark.parametrize("pair", ONE_THING)
def test_two_letters_on_one_thing_block(pair: tuple[str, str]) -> None:
    assert "block" in _beside(*pair)


def test_a_title_beside_the_name_of_its_owner_is_theirs() -> None:
    assert (
        told("role", "I met yesterday with Neville Page, Systems Librarian at Lakeshore General, about nights.") == []
    )


@pytest.mark.parametrize("body", ["You may call me before XX.", "I was there until XX, I believe."])
def test_two_letters_that_stand_for_a_day_block(body: str) -> None:
    assert _severities("placeholder", body) == {"block"}


def _severities(check: str, body: str) -> set[str]:
    return {each.severity for each in told(check, body)}


def _beside(one: str, other: str) -> set[str]:
    letters = [
        (to, WrittenLetter(to=to, kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                           subject="Thank you", body=f"Thank you for the talk. {body}\n"))
        for to, body in (("kowalski", one), ("patel", other))
    ]  # fmt: skip
    return {
        each.severity for examined in examine(letters, SEARCH) for each in examined.findings
        if each.check == "contradiction"
    }  # fmt: skip
