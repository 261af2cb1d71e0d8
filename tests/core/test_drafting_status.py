"""After a later round, and when asking how things stand: what these letters, outlines and scripts hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.core.required_elements import REQUIRED
from tests.core.test_drafting import containment

from sundown.core.drafting import draft
from sundown.core.facts import (
    Accomplishment,
    CallMe,
    Concern,
    Contact,
    ContactId,
    Debrief,
    Decision,
    Fact,
    Interview,
    InterviewId,
    Journal,
    MessageFrom,
    Note,
    OccasionId,
    Omission,
    Opportunity,
    OpportunityId,
    Phone,
    Profile,
    Seeker,
    SeekerId,
)
from sundown.core.followup import FollowUp
from sundown.core.letters import VOICEMAIL
from sundown.core.planner.occasions import named
from sundown.core.written import Letter, WrittenLetter
from sundown.library import letter_kinds
from sundown.preflight import examine

KINDS = letter_kinds("en")
MINE = ("second_round_thank_you", "status_inquiry", "status_call", "status_call.voicemail")
HOME = ZoneInfo("America/New_York")
FIRST = datetime(2026, 3, 10, 13, tzinfo=HOME)  # a Tuesday
SECOND = datetime(2026, 3, 19, 15, tzinfo=HOME)  # a Thursday
THAT_EVENING = SECOND + timedelta(hours=3)
TEN_DAYS_ON = datetime(2026, 3, 27, 10, tzinfo=HOME)
BY_THE_24TH = Decision(last=date(2026, 3, 24))  # a Tuesday, past when ten days on
BY_THE_30TH = Decision(last=date(2026, 3, 30))  # a Monday, still ahead then

SETUP = Accomplishment(text="cut the setup from three hours to fifty minutes", proves="short setups")
WRITER = Seeker(name="Curtis Bellamy", timezone=HOME, country="US", email="curtis@mail.example",
                phones=(Phone(number="+1 330 555 0117", hours="after 4 pm"),
                        Phone(number="+1 330 555 0118", hours="weekdays 9-3")),
                profile=Profile(accomplishments=(SETUP,)))  # fmt: skip
STANEK = Contact(id=ContactId("stanek"), name="Nora Stanek", honorific="Ms.", email="n@portage.example",
                 phone="+1 330 555 0100", post="1 Mill Road, Ravenna OH 44266")  # fmt: skip
RUGGLES = Contact(id=ContactId("ruggles"), name="Bud Ruggles", email="b@portage.example")
KELLER = Contact(id=ContactId("keller"), name="Rhonda Keller", email="r@agency.example", kind="consultant")
ORR = Contact(id=ContactId("orr"), name="Bill Orr", kind="reference")
POST = Opportunity(id=OpportunityId("mill"), organization="Portage Precision", title="Machinist", interest="high",
                   decision_maker=STANEK.id, criteria=("short setups", "5-axis"), references=(ORR.id,))  # fmt: skip


def journal(
    second: Note | None = None,
    first: Note | None = None,
    *,
    writer: Seeker = WRITER,
    post: Opportunity = POST,
    later: tuple[Fact, ...] = (),
    **debrief: Any,
) -> Journal:
    """Two rounds with Ms. Stanek, and with Bud Ruggles in the second; the notes and the rest are of the second."""
    talks = [
        Interview(at=start - timedelta(days=7), interview=InterviewId(name), opportunity=post.id, start=start,
                  end=start + timedelta(hours=1), with_=people)
        for name, start, people in (("r1", FIRST, (STANEK.id,)), ("r2", SECOND, (STANEK.id, RUGGLES.id)))
    ]  # fmt: skip
    notes = [
        Debrief(at=FIRST + timedelta(hours=2), occasion=OccasionId("r1"), notes={STANEK.id: first} if first else {}),
        Debrief(at=SECOND + timedelta(hours=2), occasion=OccasionId("r2"),
                notes={STANEK.id: second, RUGGLES.id: second} if second else {}, **debrief),
    ]  # fmt: skip
    people = {person.id: person for person in (STANEK, RUGGLES, KELLER, ORR)}
    return Journal(seekers={SeekerId("self"): writer}, contacts=people, opportunities={post.id: post},
                   log=(*talks, *notes, *later))  # fmt: skip


def letter(
    kind: str,
    facts: Journal,
    at: datetime = TEN_DAYS_ON,
    to: Contact = STANEK,
    *,
    earlier: tuple[str, ...] = (),
    medium: str | None = None,
    because_of: str = "r2",
) -> Letter:
    """The draft of one of these kinds, `status_call.voicemail` being the script of a call."""
    kind, _, script = kind.partition(".")
    usual = "phone" if kind == "status_call" else "email"
    followup = FollowUp(key=f"{kind}/mill/{to.id}/{because_of}", kind=kind, to=to.id, opportunity="mill",
                        because_of=because_of, medium=usual, earliest=at, due=at, latest=at, state="due")  # fmt: skip
    return draft(followup, facts, at, KINDS, earlier, medium=medium or script or usual)


def said_by(written: Letter, element: str) -> str:
    return " ".join(sentence.text for sentence in written.sentences() if sentence.element == element)


def questions(written: Letter) -> list[str]:
    return [blank.question for blank in written.blanks]


def findings(written: Letter, facts: Journal) -> set[tuple[str, str]]:
    """What is found in a draft, but for its blanks: (check, severity)."""
    filed = WrittenLetter(to=written.to, kind=written.kind, medium=written.medium, body=written.body,
                          subject=written.subject, opportunity=written.opportunity, because_of=written.because_of,
                          written_on=written.written_on)  # fmt: skip
    (examined,) = examine([("draft.md", filed)], facts)
    return {(found.check, found.severity) for found in examined.findings if found.check != "placeholder"}


# ------------------------------------------------------------------------------------------ after a later round


def test_a_later_round_is_thanked_for_by_what_was_said_in_it() -> None:
    """S0-09, S4-09: nothing of round one comes again."""
    facts = journal(Note(talked_about="the new five-axis mill"), Note(talked_about="the night shift", liked="calm"))
    written = letter("second_round_thank_you", facts, THAT_EVENING)
    assert written.subject == "Thank you - second interview, Machinist, March 19"
    assert "about the new five-axis mill" in said_by(written, "conversation")
    assert "second interview" in said_by(written, "thanks")
    assert not re.search("night shift|calm|first", written.body)
    assert questions(written) == []


@pytest.mark.parametrize(
    ("came_up", "references", "told", "asked"),
    [
        ((), (ORR.id,), "", []),  # references are offered only where they came up
        (("references",), (ORR.id,), "Bill Orr", []),
        (("references",), (), "", ["Whom may they ask about you, since references came up"]),
        (("availability",), (ORR.id,), "", ["When can you start, since that came up in this round"]),
        (("salary",), (ORR.id,), "", ["Which figure or range did you agree on, since they raised pay in this round"]),
    ],
)
def test_what_came_up_is_said_and_what_only_the_writer_knows_is_asked(
    came_up: tuple[str, ...], references: tuple[ContactId, ...], told: str, asked: list[str]
) -> None:
    facts = journal(Note(talked_about="mills"), post=replace(POST, references=references), came_up=came_up)
    written = letter("second_round_thank_you", facts, THAT_EVENING)
    assert ("Bill Orr" in written.body) == bool(told)
    assert [question.split(" (")[0] for question in questions(written)] == asked


def test_no_figure_is_taken_from_any_note() -> None:
    """C-17, S4-10: not even where pay came up."""
    facts = journal(Note(talked_about="mills", asked="salary of 62,000", liked="the pay rise to 64,000"),
                    came_up=("salary",), forgot=(Omission(text="my salary is 58,000", to=STANEK.id),))  # fmt: skip
    assert not re.search(r"\d\d,000", letter("second_round_thank_you", facts, THAT_EVENING).body)


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("whether I would settle on nights", "stated", r"whether I would settle on nights"),
        ("worried I would be bored", "stated", r"whether I would be bored"),
        ("seemed young", "stated", r"(?!.*young)"),
        ("second shift has no programmer, who fixes the program at 9 pm?", "stated", r"(?!.*programmer)"),
        ("whether I would settle on nights", "sensed", r"(?!.*nights|.*you (asked|raised|said))"),
    ],
)
def test_a_doubt_that_remains_is_answered(text: str, source: str, expected: str) -> None:
    proof = "worked second shift for six years"
    facts = journal(Note(talked_about="mills", concern=Concern(text=text, source=source, answer=proof)))
    for kind in ("second_round_thank_you", "status_call"):
        written = letter(kind, facts, THAT_EVENING)
        answer = said_by(written, "concern")
        assert "I worked second shift for six years." in answer
        assert re.search(f"^{expected}" if expected.startswith("(") else expected, answer)
        assert written.check == ()


def test_a_doubt_without_an_answer_is_a_question() -> None:
    facts = journal(Note(talked_about="mills", concern=Concern(text="seemed young")))
    for kind in ("second_round_thank_you", "status_call"):
        (blank,) = [each for each in letter(kind, facts, THAT_EVENING).blanks if each.element == "concern"]
        assert [origin.text for origin in blank.noted] == ["seemed young"]


# ------------------------------------------------------------------------------------------ how things stand


@pytest.mark.parametrize(
    ("debrief", "timetable"),
    [
        ({"decision_by": BY_THE_24TH}, r"by Tuesday, March 24"),
        ({"decision_by": Decision(first=date(2026, 3, 23), last=date(2026, 3, 24))},
         r"between Monday, March 23 and Tuesday, March 24"),
        ({"decision_by": BY_THE_30TH}, r"by Monday, March 30"),
        ({"asked_decision_date": True}, r"then|time|yet|when|settled"),
        ({}, r"then|time|date|when"),
    ],
)  # fmt: skip
def test_the_inquiry_names_the_post_the_talk_and_their_own_timetable(
    debrief: Mapping[str, Any], timetable: str
) -> None:
    written = letter("status_inquiry", journal(**debrief))
    assert written.subject == "Machinist - interview on March 19"
    assert "the Machinist position" in said_by(written, "talk")
    assert "on March 19" in said_by(written, "talk")
    assert re.search(timetable, said_by(written, "timetable"))
    assert written.body.count("?") == 1
    # The number of the hours at which they work, in the text and below it.
    assert "+1 330 555 0118" in said_by(written, "contact")
    assert written.body.endswith("\n\nCurtis Bellamy\n+1 330 555 0118 (weekdays 9-3)\ncurtis@mail.example\n")


def test_the_inquiry_to_a_consultant_speaks_of_the_client() -> None:
    """D-47: status goes to the consultant, who asks there."""
    post = replace(POST, consultant=KELLER.id)
    written = letter("status_inquiry", journal(post=post, decision_by=BY_THE_24TH), to=KELLER)
    assert "Portage Precision" in said_by(written, "talk")
    assert not re.search(r"\byou (interviewed|decide|expect)|your (decision|timetable)", written.body)
    assert re.search(r"\b(them|they|hear|their|happens)\b", said_by(written, "next_step"))


TOLD = "I cut the setup from three hours to fifty minutes"


@pytest.mark.parametrize(
    ("earlier", "new"),
    [
        ((), ""),  # what they had before is not known, so nothing is called new
        (("Thank you for your time.",), TOLD),
        ((f"Here is one result: {TOLD}.",), ""),
    ],
)
def test_a_fact_is_added_only_if_they_have_not_had_it(earlier: tuple[str, ...], new: str) -> None:
    written = letter("status_inquiry", journal(), earlier=earlier)
    assert (new in written.body) if new else (TOLD not in written.body)


# ------------------------------------------------------------------------------------------ the call


def asked_to_call(**call: Any) -> tuple[Fact, ...]:
    return (
        MessageFrom(at=SECOND + timedelta(days=1), id="please-call", sender=STANEK.id, opportunity=POST.id,
                    call_me=CallMe(on=date(2026, 3, 30), **call)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("call", "when"),
    [
        ({"from_": time(10), "until": time(12)}, "on Monday, March 30 between 10:00 am and noon"),
        ({"from_": time(10), "until": time(10)}, "on Monday, March 30 at 10:00 am"),
        ({}, "on Monday, March 30"),
    ],
)
def test_a_call_that_was_asked_for_says_so(call: Mapping[str, Any], when: str) -> None:
    facts = journal(later=asked_to_call(**call), decision_by=BY_THE_30TH)
    (message,) = [fact for fact in facts.log if isinstance(fact, MessageFrom)]
    outline = letter("status_call", facts, because_of=named(message))
    assert when in said_by(outline, "purpose")
    assert "need" not in questions(outline)
    script = letter("status_call.voicemail", facts, because_of=named(message))
    assert re.search(r"asked|wanted", said_by(script, "who"))


def test_a_check_in_does_not_ask_for_the_decision() -> None:
    """C-12, and every sentence of it: no "when", no "next step", no "decide" in the question."""
    outline = letter("status_call", journal(decision_by=BY_THE_30TH))
    assert "by Monday, March 30" in said_by(outline, "purpose")
    for kind in ("status_call", "status_call.voicemail"):
        for element in KINDS[kind].elements:
            if element.when == "check_in" and element.name in ("next_step", "who", "call_back"):
                for sentence in (sentence for way in element.ways for sentence in way):
                    assert not re.search(r"decid|decision|next step|hear what|things stand|when do", sentence)


@pytest.mark.parametrize(
    ("debrief", "question"),
    [({"decision_by": BY_THE_24TH}, r"by Tuesday, March 24"), ({}, r"next|date|timetable|decide|hear")],
)
def test_the_ordinary_call_asks_one_question(debrief: Mapping[str, Any], question: str) -> None:
    asked = said_by(letter("status_call", journal(**debrief)), "next_step")
    assert re.search(question, asked)
    assert asked.count("?") == 1


def test_an_outline_is_five_to_nine_points_with_the_facts_at_hand() -> None:
    note = Note(
        talked_about="mills", rapport="bass fishing", concern=Concern(text="seemed young", answer="ran a shift")
    )
    outline = letter("status_call", journal(note, came_up=("salary",)))
    points = outline.text.split("\n")
    assert len(points) == 9  # purpose, opening, thanks, strength, concern, interest, replies, close, facts
    assert all(point.startswith("- ") for point in points)
    assert "about bass fishing" in points[2]  # with the thanks
    assert "+1 330 555 0118 (weekdays 9-3)" in points[8]
    assert "Bill Orr" in points[8]
    assert findings(outline, journal(note, came_up=("salary",))) == set()  # the points are counted one by one
    assert questions(outline) == [
        "Pay came up: which figure or range did you agree on? For your own eye, in case they ask.",
        "From which day can you start? Note it here before you dial.",
    ]


def test_a_voicemail_begins_and_ends_with_name_and_number() -> None:
    script = letter("status_call.voicemail", journal())
    number = "+1 330 555 0118"
    for end in ("name", "repeat"):
        assert "Curtis Bellamy" in said_by(script, end)
        assert number in said_by(script, end)
    assert "weekdays 9-3" in said_by(script, "call_back")
    assert (script.salutation, script.close, script.signature, script.subject) == (None, "", (), None)


def test_without_a_number_a_voicemail_asks_for_it() -> None:
    script = letter("status_call.voicemail", journal(writer=replace(WRITER, phones=())))
    assert [blank.element for blank in script.blanks] == ["name", "repeat"]


def test_a_script_is_laid_beside_nothing() -> None:
    """C-16 is about letters that readers compare; what a caller has in hand nobody else sees."""
    script = letter("status_call.voicemail", journal())
    filed = WrittenLetter(to=STANEK.id, kind="status_call", medium=VOICEMAIL, body=script.body, opportunity="mill")
    other = replace(filed, to=RUGGLES.id)
    examined = examine([("one.md", filed), ("two.md", other), ("three.md", replace(filed, because_of="r1"))], journal())
    assert not [each for one in examined for each in one.findings if each.check in ("siblings", "recycled")]


# ------------------------------------------------------------------------------------------ all of them


LONG = "how the second shift keeps the pallets turning without a programmer"
FULL = Note(talked_about=LONG, liked="setup notes", asked="5-axis work", rapport="bass fishing",
            concern=Concern(text="whether I would settle on nights", answer="worked nights for six years"))  # fmt: skip
ODD_TITLES = ("Machinist", "Five-axis Machinist, second shift", None)


def stories() -> Iterator[tuple[str, Journal, datetime]]:
    """Searches that differ in everything that these letters look at."""
    notes = {"full": FULL, "a topic": Note(talked_about="mills"), "a felt doubt": Note(
        asked="how I would cut scrap", concern=Concern(text="x y", source="sensed", answer="hold a level 3 licence")),
        "nothing": Note()}  # fmt: skip
    dates: tuple[dict[str, Any], ...] = ({}, {"decision_by": BY_THE_24TH}, {"decision_by": BY_THE_30TH},
                                         {"asked_decision_date": True})  # fmt: skip
    for number, (name, note) in enumerate(notes.items()):
        for place, dated in enumerate(dates):
            title = ODD_TITLES[(number + place) % len(ODD_TITLES)]
            for level in ("high", "medium", "low"):
                post = replace(POST, title=title, interest=level)
                yield f"{name}, {level}", journal(note, post=post, **dated), TEN_DAYS_ON


@pytest.mark.parametrize("kind", MINE)
def test_drafts_are_whole_in_order_and_pass(kind: str) -> None:
    order = [name.strip("()") for name in REQUIRED[kind].split()]
    must = [name for name in REQUIRED[kind].split() if not name.startswith("(")]
    for name, facts, at in stories():
        written = letter(kind, facts, at)
        elements = list(dict.fromkeys(s.element for paragraph in written.paragraphs for s in paragraph))
        assert [element for element in elements if element in order] == [e for e in order if e in elements], name
        assert set(must) <= set(elements), name
        assert not re.search(r"[{}<>|]|  | [.,;:?]|\.\.|\?\.|,\.|:\.", written.text), written.text
        fewest, most = KINDS[kind].words
        assert written.words <= most, name
        if not name.startswith("nothing"):
            assert fewest <= written.words, (name, written.text)
            assert findings(written, facts) == set(), (name, written.text)


@pytest.mark.parametrize("kind", MINE)
def test_the_day_of_a_talk_that_is_not_known_leaves_no_hole(kind: str) -> None:
    for element in KINDS[kind].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            assert not re.search(r"\b(was|of|from|on|since|is) {day}|, {day}", sentence), sentence


@pytest.mark.parametrize("kind", MINE)
def test_first_elements_open_in_many_ways(kind: str) -> None:
    """No first six words twice among the sentences that open a piece of one kind."""
    first = KINDS[kind].elements[0]
    opening = [e for e in KINDS[kind].elements if e.name == first.name and e.paragraph == first.paragraph]
    sentences = [sentence for element in opening for way in element.ways[:1] for sentence in way]
    assert len(sentences) >= 7 * len(opening)
    assert len({" ".join(sentence.split()[:6]) for sentence in sentences}) == len(sentences)


def test_people_of_one_round_get_letters_of_their_own() -> None:
    facts = journal(FULL, came_up=("references",), decision_by=BY_THE_30TH)
    drafts = [letter("second_round_thank_you", facts, THAT_EVENING, person) for person in (STANEK, RUGGLES)]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.25


def test_nothing_reproaches_presses_or_begs() -> None:
    """S2-24, S1-05: waiting is not mentioned."""
    loud = (
        r"still (?:have not|haven't|not) heard|have(?: not|n't) heard|you promised|as promised|just checking"
        r"|touch(?:ing)? base|waiting for|urgent|as soon as possible|unfortunately|disappoint"
        r"|\bought to|no (?:answer|reply)"
    )
    for kind in MINE:
        for element in KINDS[kind].elements:
            for sentence in (sentence for way in element.ways for sentence in way):
                assert not re.search(loud, sentence, re.IGNORECASE), sentence


def test_british_letters_bear_british_days_and_closes() -> None:
    writer = replace(WRITER, language="en-GB", country="GB")
    facts = journal(Note(talked_about="mills"), writer=writer, decision_by=BY_THE_24TH)
    posted = letter("second_round_thank_you", facts, THAT_EVENING, medium="post")
    assert posted.body.startswith("19 March 2026\n\nDear Ms. Stanek,\n")
    assert posted.close == "Yours sincerely,"
    inquiry = letter("status_inquiry", facts)
    assert inquiry.subject == "Machinist - interview on 19 March"
    assert "by Tuesday 24 March" in inquiry.body
    assert inquiry.close in ("Kind regards,", "Best wishes,", "With kind regards,")


def test_low_interest_asks_soberly() -> None:
    for kind in ("status_inquiry", "status_call.voicemail", "status_call"):
        said = said_by(letter(kind, journal(post=replace(POST, interest="low"))), "interest")
        assert said
        assert not re.search(r"want|very|glad|wish|strong", said)


def test_the_script_of_a_call_is_its_own_kind_of_words() -> None:
    script = letter("status_call", journal(), medium=VOICEMAIL)
    assert (script.kind, script.medium, script.limits, script.points) == ("status_call", VOICEMAIL, (45, 75), False)
