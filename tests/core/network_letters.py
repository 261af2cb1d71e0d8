"""Small journals for drafts to people of the network and to references: an event with its cards, or an interview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sundown.core.drafting import draft
from sundown.core.facts import (
    Acceptance,
    Accomplishment,
    Contact,
    ContactId,
    Debrief,
    Fact,
    Found,
    Interview,
    InterviewId,
    Journal,
    Meeting,
    MeetingNote,
    OccasionId,
    Opportunity,
    OpportunityId,
    Phone,
    Profile,
    Seeker,
    SeekerId,
)
from sundown.core.followup import FollowUp
from sundown.core.written import Letter
from sundown.library import letter_kinds

KINDS = letter_kinds("en")
HOME = ZoneInfo("America/Chicago")
MET = datetime(2026, 10, 15, 17, 30, tzinfo=HOME)  # a Thursday
AFTER = MET + timedelta(hours=3)
PHONE = "+1 713 555 0123"
ROSA = Seeker(name="Rosa Delgado", timezone=HOME, country="US", email="rosa@mail.example",
              phones=(Phone(number=PHONE, hours="after 18:00"),),
              profile=Profile(accomplishments=(Accomplishment(text="cut dwell time by a third"),
                                               Accomplishment(text="trained twelve clerks"))))  # fmt: skip
NETWORK = ("networking_note", "article_share", "benefit_call", "benefit_call.voicemail", "linkedin_invitation",
           "new_year_card", "nurture_note")  # fmt: skip
REFERENCES = ("reference_alert", "reference_alert.phone", "reference_thanks", "reference_thanks.phone")
MEDIA = {"networking_note": "handwritten", "new_year_card": "handwritten", "linkedin_invitation": "linkedin",
         "benefit_call": "phone", "benefit_call.voicemail": "voicemail", "reference_alert.phone": "phone",
         "reference_thanks.phone": "phone"}  # fmt: skip


def person(id_: str, name: str, **known: Any) -> Contact:
    return Contact(id=ContactId(id_), name=name, **known)


HILL = person("hill", "Marcus Hill", organization="Gulf Terminals")
BECKER = person("becker", "Joan Becker", honorific="Dr.", kind="reference")
KELLER = person("keller", "Rhonda Keller", kind="consultant")
BOSS = person("boss", "Linh Tran")
POST = Opportunity(id=OpportunityId("post"), organization="BayLine Forwarding", title="Coordinator, nights",
                   decision_maker=BOSS.id, references=(BECKER.id,), criteria=("customs work", "calm"))  # fmt: skip


def at_an_event(
    notes: Mapping[ContactId, MeetingNote],
    people: tuple[Contact, ...] = (HILL,),
    *later: Fact,
    name: str | None = "Energy and Logistics Mixer",
    **known: Any,
) -> Journal:
    """An event, what was noted on each card, and what happened later."""
    event = Meeting(at=MET + timedelta(hours=2), meeting=OccasionId("m1"), name=name, start=MET,
                    end=MET + timedelta(hours=2), notes=notes)  # fmt: skip
    return Journal(seekers={SeekerId("self"): known.pop("seeker", ROSA)}, contacts={each.id: each for each in people},
                   opportunities={POST.id: known.pop("post", POST)}, log=(event, *later), **known)  # fmt: skip


def after_an_interview(*later: Fact, post: Opportunity = POST, **debrief: Any) -> Journal:
    talk = Interview(at=MET - timedelta(days=7), interview=InterviewId("r1"), opportunity=post.id, start=MET,
                     end=MET + timedelta(hours=1), with_=(BOSS.id,))  # fmt: skip
    noted = Debrief(at=MET + timedelta(hours=2), occasion=OccasionId("r1"), **debrief)
    people = {each.id: each for each in (BECKER, KELLER, BOSS, HILL)}
    return Journal(seekers={SeekerId("self"): ROSA}, contacts=people, opportunities={post.id: post},
                   log=(talk, noted, *later))  # fmt: skip


def letter(kind: str, to: Contact, facts: Journal, because_of: str = "m1", **more: Any) -> Letter:
    at = more.pop("at", AFTER)
    followup = FollowUp(key=f"{kind}/{to.id}", kind=kind.partition(".")[0], to=to.id,
                        opportunity=more.pop("opportunity", None), because_of=because_of,
                        medium=MEDIA.get(kind, "email"), earliest=at, due=at, latest=at, state="due",
                        **{name: more.pop(name) for name in ("by",) if name in more})  # fmt: skip
    return draft(followup, facts, at, KINDS, more.pop("earlier", ()))


def of_the_post(kind: str, facts: Journal, **more: Any) -> Letter:
    return letter(kind, more.pop("to", BECKER), facts, more.pop("because_of", "r1"), opportunity="post", **more)


def met(**note: str) -> Journal:
    return at_an_event({HILL.id: MeetingNote(**note)})


def said(made: Letter, element: str) -> str:
    return " ".join(sentence.text for sentence in made.sentences() if sentence.element == element)


def questions(made: Letter) -> list[str]:
    return [blank.question for blank in made.blanks]


FULL = {"talked_about": "drayage delays", "useful_to_them": "public port congestion dashboard",
        "specific_benefit": "Rosa knows a yard manager who looks for work"}  # fmt: skip


ACCEPTED = Acceptance(at=AFTER, opportunity=POST.id)
FIND = Found(at=AFTER, found="f1", for_=HILL.id, title="A port in numbers", url="https://port.example/1",
             why="his dwell times")  # fmt: skip
