"""Made searches for the benchmarks: one search of four rounds and six people, and as many seekers as wanted."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sundown.core.facts import (
    Concern,
    Contact,
    ContactId,
    Debrief,
    Decision,
    Done,
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
    Place,
    Seeker,
    SeekerId,
)

ZONE = ZoneInfo("America/New_York")
FIRST = datetime(2026, 3, 10, 13, 0, tzinfo=ZONE)
PANELS = ((0, 1, 2), (0, 3), (1, 2, 4), (0, 5))
"""Who of the six is in each of the four rounds."""


def search(number: int = 0) -> Journal:
    """One search: four rounds a week apart with six people, debriefs, messages, and three rounds' letters sent.

    `number` shifts names and days, so that no two searches are the same.
    """
    people = {ContactId(f"p{i}"): _contact(i, number) for i in range(6)}
    post = OpportunityId("post")
    opportunity = Opportunity(id=post, organization=f"Harbour Clinic {number}", title="Nurse", interest="high",
                              decision_maker=ContactId("p0"), references=(ContactId("ref"),))  # fmt: skip
    people[ContactId("ref")] = Contact(
        id=ContactId("ref"), name="Joan Becker", kind="reference", email="j@mail.example"
    )
    log: list[Fact] = []
    for round_, panel in enumerate(PANELS):
        log += _round(round_, tuple(ContactId(f"p{i}") for i in panel), FIRST + timedelta(days=7 * round_ + number % 5))
    seeker = Seeker(name=f"Amara Okafor {number}", timezone=ZONE, country="US", email="a@mail.example",
                    place=Place(city="Cleveland", lat=41.5, lon=-81.7))  # fmt: skip
    return Journal(seekers={SeekerId("self"): seeker}, contacts=people, opportunities={post: opportunity},
                   log=tuple(sorted(log, key=lambda fact: fact.at)))  # fmt: skip


def at(number: int = 0) -> datetime:
    """An instant at which all four rounds are known and the last one has just been held."""
    return FIRST + timedelta(days=21 + number % 5, hours=3)


def _contact(index: int, number: int) -> Contact:
    return Contact(id=ContactId(f"p{index}"), name=f"Denise Kowalski {index}.{number}", timezone=ZONE, country="US",
                   organization=f"Harbour Clinic {number}", email=f"p{index}@clinic.example", phone="+1 216 555 0101",
                   post="9500 Lake Ave, Cleveland OH 44114", linkedin="https://www.linkedin.example/in/p")  # fmt: skip


def _round(round_: int, panel: tuple[ContactId, ...], start: datetime) -> list[Fact]:
    post, end, name = OpportunityId("post"), start + timedelta(hours=1), f"r{round_ + 1}"
    notes = {person: Note(talked_about=f"topic {person} {name}") for person in panel}
    notes[panel[0]] = Note(talked_about="ratios", concern=Concern(text="nights", answer="two years of nights"))
    facts: list[Fact] = [
        MessageFrom(at=start - timedelta(days=4), sender=panel[0], opportunity=post, text="Please come back."),
        Done(at=start - timedelta(days=4) + timedelta(hours=2), kind="reply", to=panel[0], opportunity=post),
        Interview(
            at=start - timedelta(days=4),
            interview=InterviewId(name),
            opportunity=post,
            start=start,
            end=end,
            mode="in_person",
            with_=panel,
        ),
        Debrief(
            at=end + timedelta(minutes=20),
            occasion=OccasionId(name),
            notes=notes,
            forgot=(Omission(text="certificate", matters="asked", to=panel[1]),),
            decision_by=Decision((start + timedelta(days=12)).date()),
        ),
    ]
    if round_ < len(PANELS) - 1:
        kind = "second_round_thank_you" if round_ else "thank_you_email"
        facts += [Done(at=end + timedelta(hours=4), kind=kind, to=person, opportunity=post) for person in panel]
    return facts
