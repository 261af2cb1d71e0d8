"""Answers and endings: what they asked for, another time, offers, withdrawals and the note after a refusal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

import pytest
from tests.core.required_elements import REQUIRED
from tests.told import playbook_of, told

from sundown import library
from sundown.core.drafting import draft
from sundown.core.facts import Journal
from sundown.core.planner import plan
from sundown.core.written import Letter, WrittenLetter
from sundown.preflight import examine

KINDS = library.letter_kinds("en")
MINE = (
    "reply", "reschedule_confirmation", "offer_acknowledgement", "competing_offer_notice", "withdrawal_letter",
    "decline_letter", "after_rejection_note",
)  # fmt: skip
ENDINGS = ("withdrawal_letter", "decline_letter")

HELD = "start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:15-04:00"
BOOKED = f"- {{at: 2026-03-03T10:00-05:00, interview: r1, opportunity: lakeshore, {HELD}, with: [kowalski, patel]}}"
AT_HARBOR = f"- {{at: 2026-03-03T10:00-05:00, interview: h1, opportunity: harbor, {HELD}, with: [adler]}}\n"
NOTED = "kowalski: {talked_about: ratio project, rapport: lake fishing}"
TALK = f"{BOOKED}\n- {{at: 2026-03-10T15:00-04:00, debrief: r1, notes: {{{NOTED}}}}}\n"


def letters(log: str, at: str, kind: str | None = None, journal: Journal | None = None) -> list[Letter]:
    """The drafts of this family that the plan calls for at that instant, on each medium that is as right."""
    facts = journal or told(log)
    instant = datetime.fromisoformat(at)
    wanted = [
        each
        for each in plan(facts, playbook_of(), library.holidays_for(facts), instant).followups
        if each.open and each.kind in ((kind,) if kind else MINE)
    ]
    return [
        draft(each, facts, instant, KINDS, medium=way) for each in wanted for way in (each.medium, *each.alternatives)
    ]


def letter(log: str, at: str, kind: str) -> Letter:
    """The first of them."""
    return letters(log, at, kind)[0]


def said_by(one: Letter, element: str) -> str:
    """The text of one element."""
    return " ".join(sentence.text for sentence in one.sentences() if sentence.element == element)


def questions(one: Letter) -> list[str]:
    return [blank.question for blank in one.blanks]


# ------------------------------------------------------------------------------------------ replies


def message(**fields: str) -> str:
    told_of = "".join(f", {key}: {value}" for key, value in fields.items())
    return f"{TALK}- {{at: 2026-03-12T09:20-04:00, message_from: kowalski, opportunity: lakeshore{told_of}}}\n"


NOON, NEXT_DAY = "2026-03-12T12:00-04:00", "2026-03-13T10:00-04:00"


def test_each_thing_they_asked_for_is_a_question_in_their_order() -> None:
    reply = letter(message(asks="[when you could start, the night roster]"), NOON, "reply")
    assert questions(reply) == [
        "They asked about this: when you could start. What is your answer?",
        "They asked about this: the night roster. What is your answer?",
    ]


def test_a_question_in_the_message_itself_is_one_too() -> None:
    reply = letter(message(text="We are nearly there. When could you start?"), NOON, "reply")
    assert questions(reply) == ["They asked about this: When could you start? What is your answer?"]


@pytest.mark.parametrize("ask", ["kdy můžete nastoupit", "x" * 300, "wann Sie anfangen könnten"])
def test_what_they_asked_is_shown_in_whatever_language_and_length(ask: str) -> None:
    (asked,) = questions(letter(message(asks=f"[{ask}]"), NOON, "reply"))
    assert ask[:9] in asked
    assert len(asked) < 230


@pytest.mark.parametrize(
    ("ask", "sent"),
    [("a copy of your certificate", True), ("three references", True), ("Zeugnisse", True), ("availability", False),
     ("to settle on a day", False)],
)  # fmt: skip
def test_what_is_to_be_sent_is_asked_for_and_never_announced(ask: str, sent: bool) -> None:
    reply = letter(message(asks=f"[{ask}]"), NOON, "reply")
    assert ("enclosed" in [blank.element for blank in reply.blanks]) == sent


@pytest.mark.parametrize(
    ("fields", "at", "expected"),
    [
        ({"call_me": "{on: 2026-03-13, from: '10:00', until: '11:00'}"}, NOON,
         "Friday, March 13 between 10:00 am and 11:00 am"),
        ({"call_me": "{on: 2026-03-17}"}, NOON, "Tuesday, March 17"),
        ({"decision_by": "2026-03-20"}, NOON, "by Friday, March 20"),
        ({"asks": "[references]", "answer_by": "2026-03-13"}, NOON, "by Friday, March 13"),
        ({"call_me": "{on: 2026-03-12}"}, NEXT_DAY, ""),  # it has passed
        ({"decision_by": "2026-03-12"}, NEXT_DAY, ""),
    ],
)  # fmt: skip
def test_their_day_is_quoted_back(fields: Mapping[str, str], at: str, expected: str) -> None:
    step = said_by(letter(message(**fields), at, "reply"), "next_step")
    assert expected in step
    assert ("March" in step) == bool(expected)


@pytest.mark.parametrize(
    ("fields", "blanks"),
    [({"decision_by": "2026-03-20"}, 0), ({"call_me": "{on: 2026-03-17}"}, 0), ({}, 1), ({"text": "All here."}, 1)],
)
def test_where_nothing_was_asked_there_is_one_blank_at_the_most(fields: Mapping[str, str], blanks: int) -> None:
    reply = letter(message(**fields), NOON, "reply")
    assert len(reply.blanks) == blanks
    assert all(str(fields.get("text", ""))[:-1] in question for question in questions(reply))


def test_a_reply_quotes_the_day_of_the_message() -> None:
    assert "today" in said_by(letter(message(), NOON, "reply"), "thanks")
    assert "on Thursday" in said_by(letter(message(), NEXT_DAY, "reply"), "thanks")


@pytest.mark.parametrize("via", ["phone", "in_person"])
def test_what_was_said_is_no_message(via: str) -> None:
    thanks = said_by(letter(message(via=via), NOON, "reply"), "thanks")
    assert not re.search(r"\b(message|wrote|your words)\b", thanks)


def test_a_reply_to_somebody_of_the_network_speaks_of_no_post() -> None:
    log = "- {at: 2026-03-12T09:20-04:00, message_from: ruiz, asks: ['the ratio study']}\n"
    reply = letter(log, NOON, "reply")
    assert reply.subject == "Re: your message"
    assert not re.search(r"\b(position|job|application|interview)\b", reply.text)


def test_a_consultant_answers_a_client() -> None:
    log = "- {at: 2026-03-12T09:20-04:00, message_from: kowalski, text: We know more now, decision_by: 2026-03-19}"
    (reply,) = letters("", NOON, "reply", told(log, "caseload"))
    assert reply.signature[0].text == "Peter Hale"
    assert "by Thursday, March 19" in reply.text
    assert not re.search(r"\b(my application|for me|considering me)\b", reply.text)


# ------------------------------------------------------------------------------------------ another time

MOVED = "- {at: 2026-03-09T11:00-04:00, interview_moved: r1, "
NEW = "start: 2026-03-12T13:00-04:00, end: 2026-03-12T14:15-04:00, "
MONDAY = "2026-03-09T12:00-04:00"


def moved(rest: str, **booked: str) -> str:
    there = "".join(f", {key}: {value}" for key, value in booked.items())
    return f"{BOOKED[:-1]}{there}}}\n{MOVED}{rest}}}\n"


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (moved(NEW + "by: patel", place="Room 4"), ("Thursday, March 12", "1:00 pm EDT", "Room 4")),
        (moved(NEW + "by: patel"), ("Thursday, March 12", "1:00 pm EDT", "place")),
        (moved(NEW + "mode: video, by: self", place="Room 4"), ("Thursday, March 12", "1:00 pm EDT", "link")),
        (moved(NEW + "mode: phone, by: patel"), ("Thursday, March 12", "1:00 pm EDT", "+1 216 555 0142")),
        # on the reader's clock, and on the writer's: noon in Cologne is five hours ahead of Cleveland in mid-March
        (moved(NEW + "by: berg"), ("Thursday, March 12", "6:00 pm CET", "1:00 pm EDT")),
    ],
)
def test_the_new_time_is_confirmed_with_zone_and_place(log: str, expected: tuple[str, ...]) -> None:
    confirmation = letter(log, MONDAY, "reschedule_confirmation")
    for words in expected:
        assert words in said_by(confirmation, "time")
    assert confirmation.blanks == ()


def test_a_place_that_no_longer_holds_is_not_confirmed() -> None:
    assert "Room 4" not in letter(moved(NEW + "mode: video, by: self", place="Room 4"), MONDAY, MINE[1]).body


def test_a_time_that_is_not_known_yet_is_asked_for() -> None:
    confirmation = letter(moved("by: patel"), MONDAY, "reschedule_confirmation")
    assert questions(confirmation) == ["On which day and at what time is it now, and in which time zone?"]
    assert "March" not in confirmation.text


def test_the_last_of_several_moves_is_the_one_that_is_thanked_for() -> None:
    log = moved(NEW + "by: self") + f"{MOVED.replace('11:00', '11:30')}start: 2026-03-13T13:00-04:00, by: patel}}\n"
    confirmation = letter(log, MONDAY, "reschedule_confirmation")
    assert "Friday, March 13" in confirmation.text
    assert not re.search(r"I asked|my request|possible|room for me|agreeing", said_by(confirmation, "thanks"))


def test_nobody_is_thanked_for_a_talk_that_was_not_held() -> None:
    for element in KINDS["reschedule_confirmation"].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            assert not re.search(r"thank[^.]*\b(talk|conversation|meeting|your time|interview)\b", sentence), sentence


# ------------------------------------------------------------------------------------------ offers

OFFER = "- {at: 2026-03-23T15:30-04:00, offer: lakeshore, by: kowalski, via: phone%s}\n"
AFTER_OFFER = "2026-03-23T17:00-04:00"


def test_an_offer_is_acknowledged_with_the_job_and_the_date() -> None:
    one = letter(TALK + OFFER % ", answer_by: 2026-03-27", AFTER_OFFER, "offer_acknowledgement")
    assert "ICU Registered Nurse, nights" in said_by(one, "job")
    assert "by Friday, March 27" in said_by(one, "next_step")
    assert [blank.element for blank in one.blanks] == ["job"]


def test_an_offer_without_a_date_asks_for_one() -> None:
    step = said_by(letter(TALK + OFFER % "", AFTER_OFFER, "offer_acknowledgement"), "next_step")
    assert re.search(r"\b(by when|by what day|what suits you|when you need|No day)\b", step, re.I)


def test_an_offer_that_was_accepted_at_once_has_its_answer() -> None:
    log = TALK + OFFER % ", answer_by: 2026-03-27" + "- {at: 2026-03-23T16:00-04:00, acceptance: lakeshore}\n"
    step = said_by(letter(log, AFTER_OFFER, "offer_acknowledgement"), "next_step")
    assert "answer" in step
    assert "March" not in step


def test_an_acknowledgement_neither_accepts_nor_refuses() -> None:
    """D-08."""
    for element in KINDS["offer_acknowledgement"].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            assert not re.search(r"\b(accept\w*|declin\w*|refus\w*|say yes|take it)\b", sentence, re.I), sentence


COMPETING = "- {at: 2026-03-12T10:05-04:00, competing_offer: lakeshore, from: harbor%s}\n"


@pytest.mark.parametrize("level", ["high", "medium", "low"])
def test_another_offer_is_told_without_a_name_and_with_the_true_date(level: str) -> None:
    wish = f"- {{at: 2026-03-12T08:00-04:00, interest: lakeshore, level: {level}}}\n"
    for one in letters(TALK + wish + COMPETING % ", answer_by: 2026-03-18", NOON, "competing_offer_notice"):
        assert "by Wednesday, March 18" in said_by(one, "deadline")
        assert "Harbor" not in one.body
        assert ("first choice" in said_by(one, "interest").casefold()) == (level == "high")
        assert re.search(r"interest|glad to work|first choice|hear from|ruled out", said_by(one, "interest"), re.I)
        assert "?" in said_by(one, "next_step") or one.medium == "phone"


def test_a_date_for_another_offer_that_is_not_known_is_asked_for() -> None:
    one = letter(TALK + COMPETING % "", NOON, "competing_offer_notice")
    assert [blank.element for blank in one.blanks] == ["deadline"]


def test_the_outline_of_the_call_has_a_point_for_each_thing() -> None:
    outline = letters(TALK + COMPETING % ", answer_by: 2026-03-18", NOON, "competing_offer_notice")[-1]
    assert outline.medium == "phone"
    assert outline.points
    assert outline.salutation is None
    assert [sentence.element for sentence in outline.sentences()] == REQUIRED["competing_offer_notice.phone"].split()


# ------------------------------------------------------------------------------------------ endings

WITHDRAWN = "- {at: 2026-03-11T12:00-04:00, withdrawal: %s, why: the nights would wear me out}\n"
ACCEPTED = "- {at: 2026-03-20T10:00-04:00, acceptance: lakeshore}\n"
DECLINED = "- {at: 2026-03-18T10:00-04:00, offer: lakeshore, by: kowalski}\n" + WITHDRAWN.replace("11T12", "19T12") % (
    "lakeshore"
)
ENDED = {
    "withdrawn": (TALK + WITHDRAWN % "lakeshore", "2026-03-11T13:00-04:00", "withdrawal_letter"),
    "through a consultant": (AT_HARBOR + WITHDRAWN % "harbor", "2026-03-11T13:00-04:00", "withdrawal_letter"),
    "accepted elsewhere": (AT_HARBOR + ACCEPTED, "2026-03-20T12:00-04:00", "withdrawal_letter"),
    "declined": (TALK + DECLINED, "2026-03-19T13:00-04:00", "decline_letter"),
    "declined for another": (
        "- {at: 2026-03-18T10:00-04:00, offer: harbor, by: adler}\n" + ACCEPTED, "2026-03-20T12:00-04:00",
        "decline_letter",
    ),
}  # fmt: skip


@pytest.mark.parametrize("ended", ENDED)
def test_an_ending_is_said_once_in_the_first_half_and_gives_no_reason(ended: str) -> None:
    one = letter(*ENDED[ended])
    plain_no = r"withdraw|declin|not to accept|cannot accept|not be taking|take my name off"
    said = [bool(re.search(plain_no, sentence.text)) for sentence in one.sentences()]
    assert said.index(True) <= len(said) / 2
    assert {sentence.element for sentence, no in zip(one.sentences(), said, strict=True) if no} == {"withdrawal"}
    assert "wear" not in one.body
    assert one.blanks == ()


@pytest.mark.parametrize("ended", ENDED)
def test_only_a_post_that_was_accepted_elsewhere_is_told_and_never_whose(ended: str) -> None:
    one = letter(*ENDED[ended])
    told_of = len([s for s in one.sentences() if s.element == "withdrawal"]) > 1
    assert told_of == (ended in ("accepted elsewhere", "declined for another"))
    if told_of:
        assert "Lakeshore" not in one.body


def test_who_withdraws_from_a_post_accepted_before_claims_no_other() -> None:
    log = TALK + ACCEPTED + WITHDRAWN.replace("11T12", "23T12") % "lakeshore"
    for one in letters(log, "2026-03-23T13:00-04:00"):
        assert "another position" not in one.body


def test_others_who_were_met_are_thanked_by_name() -> None:
    assert "Dr. Patel" in said_by(letter(*ENDED["withdrawn"]), "others")
    assert said_by(letter(*ENDED["through a consultant"]), "others") == ""


def test_a_letter_through_a_consultant_speaks_to_the_employers_person() -> None:
    """C-08: where everything goes through the consultant, who hands the letter on and is named as the way to answer."""
    log, at, kind = ENDED["through a consultant"]
    facts, instant = told(log), datetime.fromisoformat(at)
    planned = plan(facts, playbook_of("uk"), library.holidays_for(facts), instant).followups
    (followup,) = [each for each in planned if each.kind == kind]
    one = draft(followup, facts, instant, KINDS)
    assert followup.via == "consultant"
    assert one.body.startswith("Dear Ruth Adler,")
    assert "Peter Hale" in said_by(one, "contact")


REJECTED = "- {at: 2026-03-18T16:00-04:00, rejection: lakeshore, by: kowalski, via: %s}\n"
MORNING_AFTER = "2026-03-19T09:00-04:00"


def test_after_a_refusal_something_of_the_talk_is_valued() -> None:
    note = letter(TALK + REJECTED % "email", MORNING_AFTER, "after_rejection_note")
    assert "about the ratio project" in said_by(note, "learned")
    assert note.blanks == ()


def test_after_a_refusal_one_small_thing_is_asked_only_of_people_with_whom_something_is_shared() -> None:
    """S1-28."""
    note = letter(TALK + REJECTED % "email", MORNING_AFTER, "after_rejection_note")
    assert re.search(r"\b(one|single)\b", said_by(note, "ask"), re.I)
    strangers = letter(BOOKED + "\n" + REJECTED % "post", MORNING_AFTER, "after_rejection_note")
    assert said_by(strangers, "ask") == ""
    assert questions(strangers) == [
        "What did you learn from your talks at Lakeshore General, or value about them? One thing that is true."
    ]
    assert strangers.medium == "post"


def test_a_refusal_is_taken_without_hurt_and_not_reopened() -> None:
    for element in KINDS["after_rejection_note"].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            hurt = r"sorry|sad|disappoint|unfortunate|regret|hoped for|reconsider|change your mind|fails?\b|why (you|I)"
            assert not re.search(hurt, sentence, re.I), sentence


# ------------------------------------------------------------------------------------------ all of them

STORIES = {
    "asked": (message(asks="[when you could start, the night roster]"), NOON),
    "told a day": (message(decision_by="2026-03-20"), NOON),
    "moved": (moved(NEW + "by: patel", place="Room 4"), MONDAY),
    "moved by me": (moved(NEW + "by: self"), MONDAY),
    "offered": (TALK + OFFER % ", answer_by: 2026-03-27", AFTER_OFFER),
    "two offers": (TALK + COMPETING % ", answer_by: 2026-03-18", NOON),
    "refused": (TALK + REJECTED % "email", MORNING_AFTER),
    **{name: (log, at) for name, (log, at, _) in ENDED.items()},
}


def every_draft(story: str) -> Iterator[tuple[Journal, Letter]]:
    """The drafts of a story as told in searches of eight people, of whom every third writes British English."""
    log, at = STORIES[story]
    for number in range(8):
        facts = told(log)
        seekers = {
            key: replace(seeker, name=f"Amara{number} Okafor", language="en-GB" if number % 3 == 1 else "en-US")
            for key, seeker in facts.seekers.items()
        }
        changed = replace(facts, seekers=seekers)
        yield from ((changed, one) for one in letters(log, at, journal=changed))


@pytest.mark.parametrize("story", STORIES)
def test_elements_come_in_their_order_within_the_limits(story: str) -> None:
    for _, one in every_draft(story):
        name = f"{one.kind}.phone" if one.medium == "phone" else one.kind
        order = [word.strip("()") for word in REQUIRED[name].split()]
        places = [order.index(sentence.element) for paragraph in one.paragraphs for sentence in paragraph]
        assert places == sorted(places)
        assert one.limits[0] <= one.words <= one.limits[1], one.text


@pytest.mark.parametrize("story", STORIES)
def test_the_checks_find_blanks_and_at_most_one_small_thing(story: str) -> None:
    for facts, one in every_draft(story):
        written = WrittenLetter(
            to=one.to, kind=one.kind, medium=one.medium, body=one.body, subject=one.subject,
            opportunity=one.opportunity, because_of=one.because_of, written_on=one.written_on,
        )  # fmt: skip
        (examined,) = examine([(one.key, written)], facts, datetime.fromisoformat(STORIES[story][1]))
        others = [finding for finding in examined.findings if finding.check != "placeholder"]
        assert all(finding.severity in ("warn", "note") for finding in others), others
        assert len(others) <= 1, others


@pytest.mark.parametrize("kind", [*MINE, "competing_offer_notice.phone"])
def test_what_stands_first_differs_from_search_to_search(kind: str) -> None:
    first = KINDS[kind].elements[0].ways[0]
    openings = {" ".join(re.sub(r"{\w+}|<|\|[^>]*>", " ", sentence).split()[:6]) for sentence in first}
    assert len(openings) == len(first) >= 10


def test_closes_and_dates_are_british_where_the_writer_is() -> None:
    posted = [one for facts, one in every_draft("refused") if "en-GB" in facts.seekers["self"].language]  # type: ignore[index]
    assert {one.close for one in posted} <= set(KINDS["after_rejection_note"].british["email"].close)
    offered = [one for facts, one in every_draft("offered") if "en-GB" in facts.seekers["self"].language]  # type: ignore[index]
    assert all("by Friday 27 March" in one.text for one in offered)
