"""Invitations against a journal: what is new, what moved, who is known, which opportunity is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from sundown.core.facts import (
    Contact,
    ContactId,
    Correction,
    Fact,
    Interview,
    InterviewCancelled,
    InterviewId,
    InterviewMoved,
    Journal,
    Opportunity,
    OpportunityId,
    Rejection,
    Seeker,
    SeekerId,
)
from sundown.core.invitations.invitation import Invitation, Invitee, OpenHours, settled
from sundown.core.invitations.names import turned
from sundown.core.invitations.opportunity import matching_opportunities
from sundown.core.invitations.people import contact_id, is_seeker, possible_seekers, readable_id, with_seeker_as
from sundown.core.invitations.proposal import Proposal, propose
from sundown.core.invitations.standing import standings

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime.fromisoformat("2026-03-09T12:00:00-04:00")
ICU = OpportunityId("lakeshore-icu")
CODE = "lakeshore-icu-4a49acf8"  # 4a49acf8: the first eight digits of the SHA-256 of "uid-1"

AMARA = Seeker(name="Amara Okafor RN", email="amara@mail.example", timezone=NEW_YORK)
KOWALSKI = Contact(id=ContactId("kowalski"), name="Denise Kowalski", email="d.kowalski@lakeshore.example")
PATEL = Contact(id=ContactId("patel"), name="Raj Patel", organization="Lakeshore General")
JOURNAL = Journal(
    seekers={SeekerId("self"): AMARA},
    contacts={KOWALSKI.id: KOWALSKI, PATEL.id: PATEL},
    opportunities={ICU: Opportunity(id=ICU, organization="Lakeshore General", decision_maker=KOWALSKI.id)},
)
FROM_DENISE = Invitee("Denise Kowalski", "d.kowalski@lakeshore.example")
FROM_RAJ = Invitee("Raj Patel", "r.patel@lakeshore.example")
INVITATION = Invitation(
    uid="uid-1",
    stamp=datetime.fromisoformat("2026-03-03T15:00:00+00:00"),
    place="9500 Lake Ave",
    start=datetime.fromisoformat("2026-03-10T17:00:00+00:00"),
    end=datetime.fromisoformat("2026-03-10T18:15:00+00:00"),
    organizer=FROM_DENISE,
    people=(FROM_DENISE, FROM_RAJ, Invitee(None, "amara@mail.example")),
)


def after(journal: Journal, proposal: Proposal) -> Journal:
    """The journal once a proposal was taken."""
    log = tuple(sorted((*journal.log, *proposal.facts), key=lambda fact: fact.at))
    return replace(journal, contacts={**journal.contacts, **proposal.contacts}, log=log)


def taken(*invitations: Invitation) -> Journal:
    journal = JOURNAL
    for invitation in invitations:
        journal = after(journal, propose(invitation, journal, NOW, ICU))
    return journal


def only(proposal: Proposal) -> Fact:
    (fact,) = proposal.facts
    return fact


def later(sequence: int, **changes: object) -> Invitation:
    """The same invitation in a later version, made a day later for each step."""
    stamp = datetime.fromisoformat(f"2026-03-{3 + sequence:02}T15:00:00+00:00")
    return replace(INVITATION, sequence=sequence, stamp=stamp, **changes)  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------ versions


def test_a_first_invitation_becomes_an_interview() -> None:
    """Its `at` is when it was made; UTC times are shown in the seeker's zone: 17:00Z is 13:00 -04:00 on 10 March."""
    proposal = propose(INVITATION, JOURNAL, NOW, ICU)
    assert only(proposal) == Interview(
        at=datetime.fromisoformat("2026-03-03T10:00:00-05:00"),  # EST: the clocks changed on 8 March
        id=f"{CODE}#0",
        interview=InterviewId(CODE),
        opportunity=ICU,
        start=datetime.fromisoformat("2026-03-10T13:00:00-04:00"),
        end=datetime.fromisoformat("2026-03-10T14:15:00-04:00"),
        with_=(KOWALSKI.id, PATEL.id),
        place="9500 Lake Ave",
    )
    assert proposal.remarks == ("The file does not say how (in person, by video, by phone).",)


def test_known_people_are_reused_and_new_ones_hold_only_what_the_file_holds() -> None:
    """Kowalski by address; Patel by name, whose address is new; Santos is new and unverified (S1-06), turned round."""
    santos = Invitee("Santos, Miguel (ICU)", "m.santos@lakeshore.example")
    proposal = propose(replace(INVITATION, people=(*INVITATION.people, santos)), JOURNAL, NOW, ICU)
    assert proposal.contacts == {
        "patel": replace(PATEL, email="r.patel@lakeshore.example"),
        "santos": Contact(
            id=ContactId("santos"),
            name="Miguel Santos",
            email="m.santos@lakeshore.example",
            name_verified="none",
        ),
    }


@pytest.mark.parametrize(
    ("in_the_file", "turned_round"),
    [
        ("Köster, Uwe", "Uwe Köster"),
        ("KÖSTER, UWE", "UWE KÖSTER"),
        ("García Márquez, Gabriel José", "Gabriel José García Márquez"),
        ("Santos, Miguel (ICU)", "Miguel Santos"),
        ("王, 小明", "小明 王"),
        ("Uwe Köster", None),
        ("Amara Okafor, RN", None),
        ("Denise Kowalski, CCRN", None),
        ("Pat Smith, Ph.D.", None),
        ("Kiln, Inc.", None),
        ("Köster, Uwe, Dr.", None),  # two commas: anything is possible
    ],
)
def test_surname_comma_given_name_is_turned_round(in_the_file: str, turned_round: str | None) -> None:
    assert turned(in_the_file) == turned_round


def test_a_name_turned_round_is_said_so() -> None:
    koester = Invitee("Köster, Uwe", "u.koester@lakeshore.example")
    proposal = propose(replace(INVITATION, people=(koester,), organizer=None), JOURNAL, NOW, ICU)
    assert [one.name for one in proposal.contacts.values()] == ["Uwe Köster"]
    assert '"Köster, Uwe" in the file is written "Uwe Köster" here; see whether that is right.' in proposal.remarks


UNNAMED = replace(AMARA, email=None)  # no address to tell the seeker by


@pytest.mark.parametrize(
    ("seeker", "people", "possible"),
    [
        (AMARA, (FROM_DENISE, Invitee("A. O.", "ao@mail.example")), ()),  # her address is known: it is not among them
        (UNNAMED, (FROM_DENISE, Invitee("A. O.", "ao@mail.example")), ("A. O.",)),  # Denise is known
        (UNNAMED, (Invitee(None, "x@mail.example"), Invitee("Amara", "y@mail.example")), ("x@mail.example", "Amara")),
        (UNNAMED, (Invitee("Okafor, Amara", "x@mail.example"), Invitee("New One", None)), ()),  # found by name
        (UNNAMED, (Invitee(None, "amara.okafor@mail.example"), Invitee("New One", None)), ()),  # the address is a name
        (UNNAMED, (FROM_DENISE,), ()),
    ],
)
def test_without_an_address_the_seeker_may_be_one_of_several(
    seeker: Seeker, people: tuple[Invitee, ...], possible: tuple[str, ...]
) -> None:
    invitation = replace(INVITATION, organizer=None, people=people)
    assert tuple(one.called for one in possible_seekers(invitation, JOURNAL, seeker)) == possible


@pytest.mark.parametrize("you", [Invitee("Amy", "amy@mail.example"), Invitee("Amy", None)])
def test_once_it_was_said_who_the_seeker_is_she_is_no_interviewer(you: Invitee) -> None:
    journal = with_seeker_as(JOURNAL, AMARA, you)
    proposal = propose(replace(INVITATION, people=(you, FROM_RAJ), organizer=None), journal, NOW, ICU)
    fact = only(proposal)
    assert isinstance(fact, Interview)
    assert fact.with_ == (PATEL.id,)


def test_an_address_that_differs_is_told_not_overwritten() -> None:
    moved_house = replace(INVITATION, people=(Invitee("Denise Kowalski", "denise@elsewhere.example"),), organizer=None)
    proposal = propose(moved_house, JOURNAL, NOW, ICU)
    assert proposal.contacts == {}
    assert proposal.remarks[-1] == (
        "Denise Kowalski is known here as d.kowalski@lakeshore.example; the file says denise@elsewhere.example."
    )


def test_the_same_invitation_twice_adds_nothing() -> None:
    proposal = propose(INVITATION, taken(INVITATION), NOW, ICU)
    assert (proposal.facts, proposal.contacts) == ((), {})
    assert proposal.remarks == (f"This invitation is already in the journal as the interview {CODE}; nothing to add.",)


def test_a_higher_version_at_another_hour_is_a_move_by_its_organizer() -> None:
    newer = later(1, start=datetime.fromisoformat("2026-03-11T18:00:00+00:00"), end=None)
    assert only(propose(newer, taken(INVITATION), NOW)) == InterviewMoved(
        at=datetime.fromisoformat("2026-03-04T10:00:00-05:00"),
        id=f"{CODE}#1",
        interview=InterviewId(CODE),
        start=datetime.fromisoformat("2026-03-11T14:00:00-04:00"),
        by=KOWALSKI.id,
    )


def test_a_lower_version_is_ignored_and_said_so() -> None:
    moved = later(1, start=datetime.fromisoformat("2026-03-11T18:00:00+00:00"))
    proposal = propose(INVITATION, taken(INVITATION, moved), NOW, ICU)
    assert proposal.facts == ()
    assert proposal.remarks == (f"This invitation is an older version of the interview {CODE}; nothing to add.",)


def test_other_people_or_another_place_correct_the_fact_that_said_so() -> None:
    newer = later(1, people=(FROM_DENISE,), place="Room 4")
    assert only(propose(newer, taken(INVITATION), NOW)) == Correction(
        at=datetime.fromisoformat("2026-03-04T10:00:00-05:00"),
        id=f"{CODE}#1",
        corrects=f"{CODE}#0",
        changes={"with_": (KOWALSKI.id,), "place": "Room 4"},
    )


def test_a_correction_of_people_goes_to_the_move_that_named_them() -> None:
    moved = later(1, start=datetime.fromisoformat("2026-03-11T18:00:00+00:00"), people=(FROM_RAJ,), organizer=None)
    journal = taken(INVITATION, moved)
    back = later(2, start=moved.start, people=(FROM_DENISE, FROM_RAJ))
    fact = only(propose(back, journal, NOW))
    assert isinstance(fact, Correction)
    assert (fact.corrects, fact.changes) == (f"{CODE}#1", {"with_": (KOWALSKI.id, PATEL.id)})
    assert standings(after(journal, Proposal(facts=(fact,))))[InterviewId(CODE)].with_ == (KOWALSKI.id, PATEL.id)


def test_a_newer_version_without_a_difference_adds_nothing() -> None:
    assert propose(later(4), taken(INVITATION), NOW).remarks == (f"This newer version changes nothing in {CODE}.",)


def test_the_same_number_with_another_hour_counts_if_it_was_made_later() -> None:
    """Some calendars forget to count; RFC 5546 2.1.5 then lets DTSTAMP decide."""
    elsewhere = datetime.fromisoformat("2026-03-11T18:00:00+00:00")
    journal = taken(INVITATION)
    newer = replace(INVITATION, start=elsewhere, stamp=datetime.fromisoformat("2026-03-04T15:00:00+00:00"))
    assert isinstance(only(propose(newer, journal, NOW)), InterviewMoved)
    assert propose(replace(INVITATION, start=elsewhere), journal, NOW).facts == ()


def test_a_cancellation_counts_once() -> None:
    cancelled = later(1, cancelled=True)
    journal = taken(INVITATION)
    fact = only(propose(cancelled, journal, NOW))
    assert fact == InterviewCancelled(
        at=datetime.fromisoformat("2026-03-04T10:00:00-05:00"),
        id=f"{CODE}#1",
        interview=InterviewId(CODE),
        by=KOWALSKI.id,
    )
    assert propose(cancelled, after(journal, Proposal(facts=(fact,))), NOW).facts == ()


def test_an_invitation_that_comes_again_after_its_cancellation_is_a_new_interview() -> None:
    journal = taken(INVITATION, later(1, cancelled=True))
    again = only(propose(later(2), journal, NOW, ICU))
    assert isinstance(again, Interview)
    assert (again.interview, again.id) == (f"{CODE}-2", f"{CODE}-2#2")
    assert propose(later(2), after(journal, Proposal(facts=(again,))), NOW).facts == ()


def test_a_cancellation_of_something_unknown_adds_nothing() -> None:
    elsewhere = replace(INVITATION, cancelled=True)
    assert propose(elsewhere, JOURNAL, NOW).remarks == (
        "This cancels an interview that is not in the journal; nothing to add.",
    )


BY_HAND = Interview(
    at=datetime.fromisoformat("2026-03-02T09:00:00-05:00"),
    interview=InterviewId("r1"),
    opportunity=ICU,
    start=datetime.fromisoformat("2026-03-10T13:00:00-04:00"),
)


def test_an_interview_written_down_by_hand_is_not_added_twice_and_can_be_cancelled() -> None:
    journal = replace(JOURNAL, log=(BY_HAND,))
    assert propose(INVITATION, journal, NOW, ICU).remarks == (
        "The journal has this interview already, as r1; nothing to add.",
    )
    cancelled = only(propose(replace(INVITATION, cancelled=True), journal, NOW))
    assert isinstance(cancelled, InterviewCancelled)
    assert (cancelled.interview, cancelled.id) == ("r1", None)


def test_one_by_hand_at_another_hour_may_be_the_same_and_only_a_person_can_tell() -> None:
    another_hour = replace(BY_HAND, start=datetime.fromisoformat("2026-03-10T09:00:00-04:00"))
    proposal = propose(INVITATION, replace(JOURNAL, log=(another_hour,)), NOW, ICU)
    assert isinstance(only(proposal), Interview)
    assert proposal.remarks[-1] == (
        "r1 is arranged for Tuesday 10 March, 09:00. If this is the same one moved, say no here."
    )


def test_a_stamp_that_lies_ahead_is_not_believed() -> None:
    tomorrow = replace(INVITATION, stamp=datetime.fromisoformat("2026-03-10T12:00:00-04:00"))
    assert only(propose(tomorrow, JOURNAL, NOW, ICU)).at == NOW
    assert only(propose(replace(INVITATION, stamp=None), JOURNAL, NOW, ICU)).at == NOW


# ------------------------------------------------------------------------------------------ who


@pytest.mark.parametrize(
    ("people", "attends", "interviewers", "remark"),
    [
        # Only the organizer is named: with nobody else in it, that is whom one meets.
        ((), None, ("kowalski",), "is the only other person in it: taken as the interviewer."),
        # Others are invited, the organizer is not: may be an assistant.
        ((FROM_RAJ,), None, ("patel",), "a contact, not an interviewer."),
        ((FROM_RAJ,), True, ("kowalski", "patel"), None),
        ((FROM_RAJ,), False, ("patel",), None),
        ((), False, (), None),
    ],
)
def test_an_organizer_is_an_interviewer_only_where_that_is_known(
    people: tuple[Invitee, ...], attends: bool | None, interviewers: tuple[str, ...], remark: str | None
) -> None:
    proposal = propose(replace(INVITATION, people=people, mode="video"), JOURNAL, NOW, ICU, attends)
    fact = only(proposal)
    assert isinstance(fact, Interview)
    assert fact.with_ == interviewers
    assert (remark is None and interviewers != ()) or any(
        (remark or "who will be there") in one for one in proposal.remarks
    )


def test_a_later_version_keeps_what_was_said_of_the_organizer() -> None:
    journal = after(
        JOURNAL, propose(replace(INVITATION, people=(FROM_RAJ,)), JOURNAL, NOW, ICU, organizer_attends=True)
    )
    assert propose(later(1, people=(FROM_RAJ,)), journal, NOW).facts == ()


@pytest.mark.parametrize(
    ("somebody", "is_it"),
    [
        (Invitee(None, "AMARA@mail.example"), True),
        (Invitee("Amara Okafor", "amara@elsewhere.example"), True),  # another address, the whole name
        (Invitee("Amara", "a@elsewhere.example"), False),  # a first name alone proves nothing
        (Invitee("Amara Smith", None), False),
    ],
)
def test_the_seeker_is_no_interviewer(somebody: Invitee, is_it: bool) -> None:
    assert is_seeker(somebody, AMARA) is is_it


@pytest.mark.parametrize(
    ("called", "taken_ids", "id_"),
    [
        ("Denise Kowalski", (), "kowalski"),
        ("Denise Kowalski", ("kowalski",), "kowalski-2"),
        ("Müller, Petra (HR)", (), "muller"),
        ("d.kowalski@lakeshore.example", (), "d-kowalski"),
        ("Nguyễn Thị Ánh", (), "anh"),
        ("王小明", (), "王小明"),
        ("Mx. Self", (), "self-2"),  # `self` means the seeker
        ("…", (), "someone"),
    ],
)
def test_a_new_contact_s_id_can_be_read(called: str, taken_ids: tuple[str, ...], id_: str) -> None:
    assert contact_id(called, taken_ids) == id_


def test_an_opportunity_s_id_can_be_read() -> None:
    assert readable_id("Kiln & Partners, Leeds", ()) == "kiln-partners-leeds"


# ------------------------------------------------------------------------------------------ which opportunity

HARBOR = Opportunity(id=OpportunityId("harbor"), organization="Harborview Clinics", title="Ward Nurse")
TWO = replace(JOURNAL, opportunities={**JOURNAL.opportunities, HARBOR.id: HARBOR})
NOBODY = replace(INVITATION, organizer=None, people=(), summary="Interview", place=None)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"people": (FROM_DENISE,)}, ("lakeshore-icu",)),  # a person who belongs to it
        ({"people": (Invitee("New Person", "np@lakeshore.example"),)}, ("lakeshore-icu",)),  # a colleague's mail domain
        ({"people": (Invitee("New Person", "np@harborview.example"),)}, ("harbor",)),  # bears the organization's name
        ({"people": (Invitee("New Person", "harborview@gmail.com"),)}, ()),  # everybody's mail domain
        ({"summary": "Ward: Harborview Clinics"}, ("harbor",)),
        ({"place": "Lakeshore General, Room 4"}, ("lakeshore-icu",)),
        ({"summary": "Harborview Clinicsearch"}, ()),  # not as words
        ({"people": (FROM_DENISE, Invitee("X Y", "xy@harborview.example"))}, ("lakeshore-icu", "harbor")),
        ({}, ()),
    ],
)
def test_an_opportunity_is_found_by_signs_in_the_file_alone(changes: dict[str, object], found: tuple[str, ...]) -> None:
    assert matching_opportunities(replace(NOBODY, **changes), TWO) == found  # type: ignore[arg-type]


def test_one_that_has_ended_gives_way_to_one_that_is_open_and_a_title_decides_between_two() -> None:
    second = replace(TWO.opportunities[ICU], id=OpportunityId("lakeshore-er"), title="ER Nurse")
    both = replace(JOURNAL, opportunities={**JOURNAL.opportunities, second.id: second})
    asked = replace(NOBODY, people=(FROM_DENISE,))
    assert matching_opportunities(asked, both) == ("lakeshore-icu", "lakeshore-er")
    assert matching_opportunities(replace(asked, summary="Interview ER Nurse"), both) == ("lakeshore-er",)
    ended = replace(both, log=(Rejection(at=NOW, opportunity=ICU),))
    assert matching_opportunities(asked, ended) == ("lakeshore-er",)


def test_open_hours_are_settled_by_a_zone_that_somebody_names() -> None:
    hours = OpenHours(datetime(2026, 4, 7, 13), datetime(2026, 4, 7, 14), None)
    known = settled(replace(NOBODY, start=None, end=None, open_hours=hours), ZoneInfo("Europe/Berlin"))
    assert known.open_hours is None
    assert (known.start, known.end) == (
        datetime.fromisoformat("2026-04-07T13:00:00+02:00"),
        datetime.fromisoformat("2026-04-07T14:00:00+02:00"),
    )
