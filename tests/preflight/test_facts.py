"""Names, employers, posts, days and details in letters, right and wrong; the facts are in `facts_search.py`."""

from __future__ import annotations

import pytest
from tests.preflight.facts_search import INVITED, told

from sundown.core.facts import Journal

THANKS = ("thank_you_email", "2026-03-10", "Thank you")
REPLY = ("reply", "2026-03-12", "Thank you")
"""Kind, day of writing and subject."""

WRONG_NAMES = [
    ("kowalski", "Nigel Page showed me the stacks."),
    ("kowalski", "My thanks go to Nevil Page for the tour."),
    ("kowalski", "Neville Paige will ring you."),
    ("kowalski", "Neville Porter, your systems librarian, will ring you."),
    ("kowalski", "Please give my regards to Mr. Paige."),
    ("kowalski", "Please give my regards to Mr. Neville."),
    ("kowalski", "Please give my regards to Ms. Page."),
    ("kowalski", "Please give my regards to Dr. Nigel Page."),
    ("orourke", "Dear Ms. O'Rorke,\n\nThank you."),
    ("orourke", "Dear Ms. Rourke,\n\nThank you."),
    ("orourke", "Dear Mr. O'Rourke,\n\nThank you."),
    ("orourke", "Dear Siobhan O'Rourke,\n\nThank you."),
    ("berg", "Dear Mr. Berg,\n\nThank you."),
    ("berg", "Dear Mr. van der Berg,\n\nThank you."),
    ("berg", "Dear Mr. Van den Burg,\n\nThank you."),
    ("brandt", "Dear Mrs. Kowalczyk,\n\nThank you."),
    ("brandt", "Dear Mrs. Brandt-Kowalczyk,\n\nThank you."),
    ("brandt", "Dear Mrs. Kowalzcyk-Brandt,\n\nThank you."),
    ("nguyen", "Dear Dr. Nguyen,\n\nThank you."),
    ("nguyen", "Dear Ms. Nguyễn,\n\nThank you."),
    ("hale", "Dear Ms. Hale,\n\nThank you."),
    ("tranter", "Dear Bob,\n\nThank you."),
    ("tranter", "Dear Mr. Trainer,\n\nThank you."),
    ("weber", "Sehr geehrter Herr Weber,\n\nvielen Dank für das Gespräch."),
    ("weber", "Sehr geehrte Frau Dr. Veber,\n\nvielen Dank für das Gespräch."),
    ("weber", "Sehr geehrter Frau Dr. Weber,\n\nvielen Dank für das Gespräch."),
    ("marsh", "Dear John,\n\nThank you."),
    ("holt", "Dear Sir Holt,\n\nThank you."),
    ("kowalski", "As John Marsh told me, the ward is full."),
    ("kowalski", "Dear Ms. Patel,\n\nThank you."),
    ("kowalski", "Dear Dennis Kowalski,\n\nThank you."),
    ("kowalski", "Dear Denise Kowalska,\n\nThank you."),
    ("kowalski", "Dear Mr. Page and Ms. O'Rorke,\n\nThank you."),
    ("cruz", "Dear Dr. Cruz,\n\nThank you."),
    ("cruz", "Dear Dr. de la Crus,\n\nThank you."),
    ("kowalski", "I enjoyed what Dr. Marisol de la Rosa said."),
    ("kowalski", "Thank you.\n\nSincerely,\n\nAmara Okafur"),
    ("kowalski", "Thank you.\n\nSincerely,\n\nAmira Okafor"),
    ("kowalski", "Thank you.\n\nSincerely,\n\nAmara Okoro"),
    ("kowalski", "Raj Pat\\u0435l asked me."),
    ("kowalski", "I met Tamika Read at the door."),
    ("kowalski", "Petra Long was kind."),
    ("kowalski", "Ada Stoner let me know."),
    ("kowalski", "Dr. Raj Singh asked about CRRT."),
    ("kowalski", "Colonel March showed me the ward with Tamika Reid."),
]
RIGHT_NAMES = [
    ("holt", "Dear Sir Graham,\n\nThank you."),
    ("holt", "Dear Sir Graham Holt,\n\nThank you."),
    ("kowalski", "Sir Graham showed me the beds."),
    ("page", "Salut Neville,\n\nThank you."),
    ("kowalski", "Neville Page showed me the stacks."),
    ("kowalski", "Nev Page showed me the stacks."),
    ("kowalski", "N. Page showed me the stacks."),
    ("kowalski", "Dear Denise Kowalski,\n\nThank you."),
    ("berg", "Dear Mr. van den Berg,\n\nThank you."),
    ("nguyen", "Dear Dr. Nguyễn,\n\nThank you."),
    ("hale", "Dear Mx. Hale,\n\nThank you."),
    ("tranter", "Dear Mr. Tranter,\n\nThank you."),
    ("weber", "Sehr geehrte Frau Dr. Weber,\n\nvielen Dank für das Gespräch mit Frau Weber."),
    ("kowalski", "Dear Denise Kowalski and Dr. Patel,\n\nThank you."),
    ("cruz", "Dear Dr. de la Cruz,\n\nDr. Marisol de la Cruz's question was a good one."),
    ("kowalski", "The Title Page of the report was blank, and Page Two had a stain."),
    ("kowalski", "On Stone Street I parked."),
    ("kowalski", "I rang from Denise's desk. Will Robin mind?"),
    ("kowalski", "The Mary Seacole Award was named after a nurse."),
    ("kowalski", "I read Florence Nightingale's notes in Dublin."),
    ("kowalski", "I will be in Marsh Harbour for a week."),
    ("kowalski", "I stayed at Hale House in Robin Hood's Bay."),
    ("kowalski", "My daughter Robin and I moved in June."),
    ("kowalski", "Thank you.\n\nSincerely,\n\nAmara Okafor, RN"),
    ("kowalski", "I liked the Reed clinic's forms."),
    ("kowalski", "Every Page counted. So did Stone walls."),
    ("kowalski", "I went home down Langley Lane past Pages Bakery."),
    ("kowalski", "John Deere tractors and Jon boats are my father's world."),
    ("kowalski", "Nurse Reed and Colonel Marsh showed me the ward, as did Foreman Page."),
    ("kowalski", "Sister Stone let me in."),
    ("page", "Dear Captain Page,\n\nThank you."),
]
WRONG_POSTS = [
    ("Thank you", "I've put in for Ward Manager at Lakeshore General."),
    ("Thank you", "I am excited about the phlebotomist role."),
    ("Thank you", "I would be proud to serve as your Director of Nursing."),
    ("Thank you", "Thank you for considering me for Clinical Educator."),
    ("Thank you", "I should be glad to take up this post of Senior Hydrographer."),
    ("Thank you", "I heard that Lakeshore General is looking for a Chief Perfusionist."),
    ("Thank you", "The job is Flight Paramedic, with nights."),
    ("Thank you", "I remain very interested in the Charge Nurse position."),
    ("Thank you", "I remain very interested in the Radiology Technician opening."),
    ("Thank you - Ward Clerk, March 10", "Thank you."),
    ("Nurse Manager interview on March 10", "Thank you."),
    ("Respiratory Therapist - thank you", "Thank you."),
    ("Application for Care Coordinator", "Thank you."),
    ("Thank you", "I'd love to be your next Nurse Practitioner."),
    ("Thank you", "I applied for the pharmacist position because of the nights."),
    ("Thank you", "I accept with joy the offer to join you as Surgical Nurse."),
    ("Thank you", "Losing out on Dialysis Technician would not change that."),
    ("Thank you", "My application for the post of ICU Secretary stands."),
    ("Thank you", "You asked why I want to be a Unit Director here."),
    ("Thank you", "I would gladly start as Clinical Lead on April 6."),
    ("Thank you", "Thank you for offering me the position of Nursing Supervisor."),
    ("Thank you", "You are hiring a Staff Physiotherapist, and I hope it is me."),
    (
        "Thank you",
        "Being the night supervisor at Lakeshore General would suit me: the supervisor role is what I came for.",
    ),
    ("Thank you", "I hope that I can be the Educator you need: the post of Nurse Educator is made for me."),
    ("Thank you", "It would be an honor to join Lakeshore General as Clinical Pharmacist."),
    ("Thank you", "Your ad for an Infection Preventionist Nurse caught my eye."),
    ("Thank you", "Thank you for the interview for Emergency Room Nurse."),
]
RIGHT_POSTS = [
    ("Thank you", "I am excited about the nurse role."),
    ("Thank you", "I am excited about this role and the ICU Nurse position."),
    ("Thank you", "The ICU nursing position suits me."),
    ("Thank you", "I would be proud to serve as your ICU Nurse."),
    ("Thank you", "As a nurse I have learned to wait."),
    ("Thank you", "My supervisor at Mercy Hospital, a pharmacist by training, taught me this."),
    ("Thank you", "I was looking for a mentor and found one."),
    ("Thank you", "The night nurse position is what I want."),
    ("Thank you", "I am sure that you will find the right person for the job."),
    ("Thank you", "Please thank the Recruiting Team for me."),
    ("Thank you", "The lead role in that project was mine."),
    ("Thank you", "I started as a nursing assistant at Harbor Care in 2019."),
    ("Thank you", "I worked as a ward clerk before I became a nurse."),
    ("Thank you", "I am a Registered Nurse with a CRRT certificate."),
    ("Thank you - ICU Nurse, March 10", "Thank you."),
    ("Your ICU Nurse opening", "Thank you."),
    ("Nights and the CRRT machine", "Thank you."),
    ("Thank you", "You asked how I would work with the charge nurse."),
    ("Thank you", "Please give my regards to the unit secretary who let me in."),
    ("Thank you", "The Chief asked me about it."),
    ("Thank you", "Your medical director's question was a good one."),
    ("Thank you", "At Mercy Hospital the nurse manager job went to a friend."),
    ("Thank you", "I was offered the job of my dreams."),
    ("Thank you", "Your description of the job as a marathon has stayed with me."),
    ("Thank you", "I had a long talk with our Head about it."),
    ("Thank you", "My first job as a waitress taught me more about patients than any class."),
    ("Thank you", "The role of a nurse is to listen."),
    ("Thank you", "Thank you for your offer of a guide to the ward."),
    ("Thank you", "Should a Charge Nurse opening ever come up, please think of me."),
    ("Thank you", "I was hiring a nurse myself last year."),
    ("Thank you", "Thank you for your note about the Maids Head."),
    ("Thank you", "Captain Reed's advice about the job was good."),
    ("Thank you", "The position at Lakeshore General is what I want."),
    ("Thank you", "Thank you for talking with me about the job on the night shift."),
    ("Thank you", "I have told my charge nurse that I applied for the position."),
]
WRONG_EMPLOYERS = [
    "I would be proud to work for Lakeside General.",
    "Lakeshore Memorial has been my first choice since March.",
    "I'd love to bring that to Lakeshore Clinic.",
    "Thank you for telling me so much about life at Lakeshire General.",
    "Northgate Health is looking for two nurses, and I want to be one of them.",
    "I would love to be part of Bayview Medical Center.",
    "My interest in the position with Cleveland Regional has only grown.",
    "I could start at Lakeview Hospital on April 6.",
    "If Lake Shore General needs anything else, let me know.",
    "My years at Mercy Hospice taught me patience.",
    "At St. Ann Clinic I ran the night desk.",
    "I look forward to hearing from Lakeshore Hospital.",
]
RIGHT_EMPLOYERS = [
    "At Lakeshore I would find both.",
    "At Cleveland State University I wrote my thesis about handovers.",
    "My sister works at Lakewood Library and says hello.",
    "Lakeshore General's nights are what I want.",
    "The Harbor Freight truck was late, as Petra Lang told me at the Spring fair.",
    "I did my training at Mercy and my exams at Harbor Care.",
    "I read about the Magnet Recognition Program with interest.",
    "On Lake Avenue I found a place to park.",
    "I worked with Epic and Cerner at Mercy Hospital.",
    "I would join you as a nurse on the Intensive Care Unit.",
    "I joined the American Association of Critical-Care Nurses last year.",
    "The offer from General Lakeshore traffic aside, the ride is short.",
    "I start work at Easter with a free head.",
    "I have an appointment with Blue Cross on Monday.",
    "Thank you for meeting with me at Starbucks.",
    "I will put in for the CRRT class with Baxter.",
    "The role of Charge Nurse on Four West interests me.",
]
WRONG_DAYS = [
    (*THANKS, "Thank you for seeing me this evening."),
    ("thank_you_email", "2026-03-11", "Thank you", "Thank you for seeing me today."),
    ("thank_you_email", "2026-03-12", "Thank you", "Thank you for seeing me yesterday."),
    (*THANKS, "Thank you for the talk on March 11."),
    (*THANKS, "Thank you for the talk on Monday."),
    (*THANKS, "I look forward to hearing from you by March 27."),
    (*THANKS, "I know that you hope to decide by Friday, March 13."),
    (*THANKS, "I understand a decision is expected by Monday, March 30."),
    (*THANKS, "You said that you would decide by Thursday."),
    (*THANKS, "I understand you will decide by April 20."),
    (*THANKS, "You told me that you decide by the 21st."),
    (*THANKS, "Ich weiß, dass Sie sich bis Freitag, 27. März, entscheiden."),
    (*THANKS, "Vielen Dank für das Gespräch am 11. März."),
    (*THANKS, "Vielen Dank für das Gespräch am Montag."),
    (*THANKS, "Vielen Dank für das Gespräch gestern."),
    (*THANKS, "Ich weiß, dass Sie bis 27.03. entscheiden."),
    ("thank_you_email", "2026-03-10", "Thank you - ICU Nurse, 10 April", "Thank you."),
    ("thank_you_email", "2026-03-10", "Our talk on Monday", "Thank you."),
    (*REPLY, "Tuesday, March 24, at 9 a.m. suits me."),
    (*REPLY, "Wednesday, March 18, works for me."),
    (*REPLY, "Tuesday, March 17, at 10 a.m. suits me."),
    (*REPLY, "Yes to the trial shift on Thursday at nine."),
    (*REPLY, "The 18th of March suits me well."),
    ("reply", "2026-03-12", "Trial shift on March 16", "Thank you."),
    ("reschedule_confirmation", "2026-03-12", "Thank you", "I confirm March 17 at 9:30."),
    ("reschedule_confirmation", "2026-03-16", "Thank you", "See you tomorrow at ten."),
    ("reschedule_confirmation", "2026-03-15", "Thank you", "I look forward to the shift tomorrow."),
    ("status_inquiry", "2026-03-25", "Thank you", "We talked on March 11, and you hoped to decide by March 20."),
    ("status_inquiry", "2026-03-25", "Thank you", "Since the trial shift on March 18 I have thought of you."),
    ("status_inquiry", "2026-03-25", "Thank you", "When we spoke on March 10 you hoped to decide by March 22."),
]
RIGHT_DAYS = [
    (*THANKS, "Thank you for seeing me today. I could start on Monday, April 6."),
    (*THANKS, "Thank you for seeing me this afternoon, on March 10."),
    ("thank_you_email", "2026-03-11", "Thank you", "Thank you for seeing me yesterday."),
    (*THANKS, "I hold the certificate since November 14, 2025."),
    (*THANKS, "You decide by March 20; I am away from April 3 to 7."),
    (*THANKS, "Thank you for asking about the Saturday shift."),
    (*THANKS, "Your Wednesday rounds sound like ours."),
    (
        "thank_you_email",
        "2026-03-10",
        "Thank you",
        "My exam is on Friday, March 27, and I would be glad of a word before.",
    ),
    (*THANKS, "Please reach me after 3 p.m. on any day."),
    (*THANKS, "Thank you for the hour. At 7 a.m. the ward was quiet."),
    (
        "thank_you_email",
        "2026-03-10",
        "Thank you",
        "I have to give four weeks' notice and could be with you on April 13.",
    ),
    (*THANKS, "Your new wing opens on May 4, and I would love to see it."),
    (*THANKS, "I read about your open day on March 28."),
    (
        "thank_you_email",
        "2026-03-10",
        "Thank you",
        "Vielen Dank für das Gespräch heute. Ich könnte ab dem 1. Mai anfangen.",
    ),
    (
        "thank_you_email",
        "2026-03-10",
        "Thank you",
        "The talk has stayed with me. I understand that you decide by the 20th.",
    ),
    (*THANKS, "On Sunday I baked for the ward, and on Monday nothing was left."),
    (*REPLY, "Tuesday, March 17, at 9 a.m. suits me."),
    (*REPLY, "The trial shift on Tuesday at nine suits me. I will be there by 8:45."),
    (
        "reply",
        "2026-03-12",
        "Thank you",
        "I am sorry, but March 17 is the day of my exam; could we do Thursday, March 19 instead?",
    ),
    (*REPLY, "I could start on April 13, as my shift plan ends on April 10."),
    (
        "reply",
        "2026-03-12",
        "Thank you",
        "In April I am away twice: from Friday, April 3 to Tuesday, April 7, and on April 24.",
    ),
    ("status_inquiry", "2026-03-25", "Thank you", "When we spoke on March 10 you hoped to decide by Friday, March 20."),
    ("status_inquiry", "2026-03-25", "Thank you", "The trial shift on the 17th was a good day."),
    ("nurture_note", "2026-05-25", "Thank you", "My sister married on May 16, and we danced until two in the morning."),
    ("nurture_note", "2026-05-25", "Thank you", "The conference is on June 12; I will be there from nine."),
]


@pytest.mark.parametrize(("to", "body"), WRONG_NAMES)
def test_a_wrong_name_is_told(to: str, body: str) -> None:
    assert told("names", body, to=to)


@pytest.mark.parametrize(("to", "body"), RIGHT_NAMES)
def test_a_right_name_is_left_alone(to: str, body: str) -> None:
    assert told("names", body, to=to) == []


@pytest.mark.parametrize(("subject", "body"), WRONG_POSTS)
def test_another_post_is_told(subject: str, body: str) -> None:
    assert told("role", body, subject=subject)


@pytest.mark.parametrize(("subject", "body"), RIGHT_POSTS)
def test_the_right_post_and_other_peoples_titles_are_left_alone(subject: str, body: str) -> None:
    assert told("role", body, subject=subject) == []


@pytest.mark.parametrize("body", WRONG_EMPLOYERS)
def test_another_employer_is_told(body: str) -> None:
    assert told("organization", body)


@pytest.mark.parametrize("body", RIGHT_EMPLOYERS)
def test_the_right_employer_and_other_names_are_left_alone(body: str) -> None:
    assert told("organization", body) == []


@pytest.mark.parametrize(("kind", "on", "subject", "body"), WRONG_DAYS)
def test_another_day_or_time_is_told(kind: str, on: str, subject: str, body: str) -> None:
    assert told("dates", body, kind=kind, on=on, subject=subject, **_after_invitation(kind))


@pytest.mark.parametrize(("kind", "on", "subject", "body"), RIGHT_DAYS)
def test_right_days_and_the_writers_own_are_left_alone(kind: str, on: str, subject: str, body: str) -> None:
    assert told("dates", body, kind=kind, on=on, subject=subject, **_after_invitation(kind)) == []


def _after_invitation(kind: str) -> dict[str, Journal]:
    """Letters about appointments are written after the invitation to the trial shift."""
    return {} if kind == "thank_you_email" else {"search": INVITED}


_SIGNED = "Thank you for your time.\n\nSincerely,\n\nAmara Okafor\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{_SIGNED}216.555.0142", None),
        (f"{_SIGNED}(216) 555-0142\namara@mail.example", None),
        (f"{_SIGNED}+1 216 555 0124", "block"),
        (f"{_SIGNED}+1 216 555 0101", "block"),  # the reader's number below the writer's name
        (f"{_SIGNED}kowalski@mail.example", "block"),
        (f"{_SIGNED}amara@mail.exmaple", "block"),
        (f"{_SIGNED}330 555 0142", "confirm"),
        (f"You may ring Ms. Moss at +1 216 555 0177.\n\n{_SIGNED}216 555 0142", "confirm"),  # Dr. de la Cruz's
        (f"You may ring Ms. Moss at +1 216 555 0188.\n\n{_SIGNED}216 555 0142", None),
        (f"9500 Lake Ave\nCleveland OH 44141\n\nDear Denise Kowalski,\n\n{_SIGNED}216 555 0142", "confirm"),
        (f"9500 Lake Ave\nCleveland OH 44114\n\nDear Denise Kowalski,\n\n{_SIGNED}216 555 0142", None),
        (f"12 Elm St\nCleveland OH 44102\n\nDear Denise Kowalski,\n\n{_SIGNED}216 555 0142", None),
        (f"{_SIGNED}216 555 0142\nwww.linkedin.com/in/amara-okafro", "block"),
    ],
)
def test_details_are_held_against_the_record(body: str, expected: str | None) -> None:
    assert [each.severity for each in told("contact_details", body)] == ([expected] if expected else [])
