"""Turns that come twice, or one after another: each follow-up once, under a key of its own."""

from __future__ import annotations

from tests.told import lines_of, planned

R1 = (
    "- {at: 2026-03-03T10:00-05:00, interview: r1, opportunity: lakeshore,"
    " start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:15-04:00, with: [kowalski, santos]}\n"
)


def talk(id_: str, at: str, start: str, end: str) -> str:
    return f"- {{at: {at}, interview: {id_}, opportunity: lakeshore, start: {start}, end: {end}, with: [kowalski]}}\n"


def test_a_refusal_by_telephone_and_then_in_writing_is_answered_once() -> None:
    # The news came on Wednesday 18 March: from 08:00 of the 19th, due and latest on Friday the 20th (D-06); by e-mail,
    # as it first came by telephone (D-42).
    log = R1 + (
        "- {at: 2026-03-18T16:00-04:00, rejection: lakeshore, by: kowalski, via: phone}\n"
        "- {at: 2026-03-19T10:00-04:00, rejection: lakeshore, via: post}\n"
    )
    assert lines_of(planned(log, "2026-03-19T12:00-04:00"), "after_rejection_note") == [
        "after_rejection_note to kowalski by email: 2026-03-19 08:00, 2026-03-20 23:59, 2026-03-20 23:59"
    ]


def test_a_second_refusal_after_they_came_back_is_answered_again() -> None:
    log = (
        R1
        + "- {at: 2026-03-18T16:00-04:00, rejection: lakeshore}\n"
        + "- {at: 2026-03-19T10:00-04:00, done: after_rejection_note, to: kowalski}\n"
        + talk("r2", "2026-04-01T10:00-04:00", "2026-04-07T13:00-04:00", "2026-04-07T14:00-04:00")
        + "- {at: 2026-04-14T16:00-04:00, rejection: lakeshore}\n"  # a Tuesday
    )
    plan = planned(log, "2026-04-14T17:00-04:00")
    assert lines_of(plan, "after_rejection_note") == [
        "after_rejection_note to kowalski by email: 2026-04-15 08:00, 2026-04-16 23:59, 2026-04-16 23:59"
    ]
    states = {item.key: item.state for item in plan.followups if item.kind == "after_rejection_note"}
    assert states == {
        "after_rejection_note/lakeshore/kowalski/rejection": "done",
        "after_rejection_note/lakeshore/kowalski/rejection-2": "planned",
    }


def test_an_acceptance_told_twice_is_one() -> None:
    log = (
        "- {at: 2026-03-20T10:00-04:00, acceptance: harbor}\n"  # a Friday
        "- {at: 2026-03-23T15:00-04:00, acceptance: harbor}\n"
    )
    # D-18, D-30: the same day, latest the next business day, counted from the first word.
    assert lines_of(planned(log, "2026-03-23T16:00-04:00"), "consultant_notice") == [
        "consultant_notice to hale by email or phone: 2026-03-20 10:00, 2026-03-20 23:59, 2026-03-23 23:59"
    ]


def test_a_raised_offer_is_another_offer() -> None:
    log = (
        "- {at: 2026-03-23T15:30-04:00, offer: lakeshore, by: kowalski}\n"
        "- {at: 2026-03-23T18:00-04:00, done: offer_acknowledgement, to: kowalski}\n"
        "- {at: 2026-03-25T11:00-04:00, offer: lakeshore, by: kowalski}\n"
    )
    plan = planned(log, "2026-03-25T11:10-04:00")
    assert lines_of(plan, "offer_acknowledgement") == [
        "offer_acknowledgement to kowalski by email: 2026-03-25 11:30, 2026-03-26 11:00, 2026-03-26 23:59"
    ]
    assert len({item.key for item in plan.followups}) == len(plan.followups)


def test_a_new_time_after_two_cancellations_is_confirmed_once() -> None:
    log = (
        talk("a", "2026-03-02T10:00-05:00", "2026-03-09T13:00-04:00", "2026-03-09T14:00-04:00")
        + "- {at: 2026-03-04T10:00-05:00, interview_cancelled: a, by: kowalski}\n"
        + talk("b", "2026-03-04T10:00-05:00", "2026-03-11T13:00-04:00", "2026-03-11T14:00-04:00")
        + "- {at: 2026-03-05T10:00-05:00, interview_cancelled: b, by: kowalski}\n"
        + talk("c", "2026-03-06T10:00-05:00", "2026-03-12T13:00-04:00", "2026-03-12T14:00-04:00")
    )
    # D-17: the day c was booked, a Friday; latest the next business day, Monday the 9th.
    confirmation = "reschedule_confirmation to kowalski by email: 2026-03-06 10:00, 2026-03-06 23:59, 2026-03-09 23:59"
    assert lines_of(planned(log, "2026-03-06T11:00-05:00"), "reschedule_confirmation") == [confirmation]


def test_a_move_overtakes_the_confirmation_of_what_was_booked_anew() -> None:
    log = (
        talk("a", "2026-03-02T10:00-05:00", "2026-03-09T13:00-04:00", "2026-03-09T14:00-04:00")
        + "- {at: 2026-03-04T10:00-05:00, interview_cancelled: a, by: kowalski}\n"
        + talk("b", "2026-03-04T10:00-05:00", "2026-03-11T13:00-04:00", "2026-03-11T14:00-04:00")
        + "- {at: 2026-03-05T10:00-05:00, interview_moved: b, start: 2026-03-13T13:00-04:00, by: kowalski}\n"
    )
    confirmation = "reschedule_confirmation to kowalski by email: 2026-03-05 10:00, 2026-03-05 23:59, 2026-03-06 23:59"
    assert lines_of(planned(log, "2026-03-05T11:00-05:00"), "reschedule_confirmation") == [confirmation]


def test_who_has_no_e_mail_is_thanked_once_where_the_letter_would_come_too_late() -> None:
    # S3-13: posted on the 11th, three business days on its way, decided on the 12th.
    log = R1 + (
        "- {at: 2026-03-10T14:35-04:00, debrief: r1, decision_by: 2026-03-12,"
        " notes: {santos: {concern: {text: nights}}}}\n"
    )
    plan = planned(log, "2026-03-10T14:40-04:00")
    assert [item.key for item in plan.followups if item.to == "santos"] == ["thank_you_email/lakeshore/santos/r1"]


def test_two_messages_in_one_minute_are_two_replies() -> None:
    message = "- {at: 2026-03-12T09:20-04:00, message_from: kowalski, opportunity: lakeshore, text: %s}\n"
    plan = planned(message % "When could you start?" + message % "And the forms?", "2026-03-12T12:00-04:00")
    reply = "reply/lakeshore/kowalski/message-from-2026-03-12T0920"
    assert [item.key for item in plan.followups] == [reply, f"{reply}/2"]


def test_another_offer_of_the_same_employer_is_another_notice() -> None:
    notice = "- {at: %s, competing_offer: lakeshore, from: harbor, answer_by: 2026-03-20}\n"
    sent = "- {at: 2026-03-12T11:00-04:00, done: competing_offer_notice, to: kowalski, opportunity: lakeshore}\n"
    log = R1 + notice % "2026-03-12T10:00-04:00" + sent + notice % "2026-03-16T10:00-04:00"  # a Thursday, a Monday
    assert lines_of(planned(log, "2026-03-16T11:00-04:00"), "competing_offer_notice") == [
        "competing_offer_notice to kowalski by email or phone: 2026-03-16 10:00, 2026-03-16 23:59, 2026-03-17 17:00"
    ]


ASKED = R1 + (
    "- {at: 2026-03-10T14:35-04:00, debrief: r1, decision_by: 2026-03-20}\n"
    "- {at: 2026-03-24T10:00-04:00, done: status_inquiry, to: kowalski, medium: email, opportunity: lakeshore}\n"
    "- {at: 2026-03-26T10:00-04:00, left_organization: kowalski, successor: patel}\n"
)


def test_who_was_asked_and_then_left_is_not_asked_again_through_who_took_their_place() -> None:
    # D-44: one inquiry a round.
    plan = planned(ASKED, "2026-03-26T11:00-04:00")
    assert lines_of(plan, "status_inquiry", "status_call") == []


def test_a_new_date_asks_who_took_their_place() -> None:
    # By Monday 30 March: the second business day after it is 1 April; five after the 24th are the 31st, which is over.
    news = "- {at: 2026-03-27T10:00-04:00, message_from: patel, opportunity: lakeshore, decision_by: 2026-03-30}\n"
    assert lines_of(planned(ASKED + news, "2026-03-27T11:00-04:00"), "status_inquiry") == [
        "status_inquiry to patel by email: 2026-04-01 09:00, 2026-04-01 23:59, 2026-04-06 23:59"
    ]


def test_the_second_of_two_inquiries_stays_done() -> None:
    later = (
        "- {at: 2026-03-27T10:00-04:00, message_from: patel, opportunity: lakeshore, decision_by: 2026-03-30,"
        " needs_reply: false}\n"
        "- {at: 2026-04-01T10:00-04:00, done: status_inquiry, to: patel, medium: email, opportunity: lakeshore}\n"
    )
    plan = planned(ASKED + later, "2026-04-01T11:00-04:00")
    assert lines_of(plan, "status_inquiry", "status_call") == []
    assert [item.state for item in plan.followups if item.kind == "status_inquiry"] == ["done"]


def test_a_talk_that_lay_ahead_of_the_refusal_made_nobody_a_contact() -> None:
    # Nobody was met: the refusal of 6 March came before the talk of the 10th (D-41).
    log = R1 + "- {at: 2026-03-06T10:00-05:00, rejection: lakeshore, by: kowalski, via: email}\n"
    assert lines_of(planned(log, "2026-03-11T12:00-04:00"), "linkedin_invitation") == []


def test_an_employer_who_has_refused_hears_of_no_other_offer() -> None:
    log = R1 + (
        "- {at: 2026-03-18T10:00-04:00, rejection: lakeshore, by: kowalski, via: email}\n"
        "- {at: 2026-03-19T10:00-04:00, competing_offer: lakeshore, from: harbor}\n"
    )
    assert lines_of(planned(log, "2026-03-19T12:00-04:00"), "competing_offer_notice") == []
