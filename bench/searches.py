"""Made searches for the benchmarks: one search of four rounds and six people, and a consultant's journal of many."""

from __future__ import annotations

from collections.abc import Iterator
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

    `number` changes the names and, through a year, the days: no two searches are the same.
    """
    return _journal_of(SeekerId("self"), number, number % 365)


def at(number: int = 0) -> datetime:
    """An instant at which all four rounds of that search are known and the last one has just been held."""
    return FIRST + timedelta(days=21 + number % 365, hours=3)


def caseload(seekers: int) -> Journal:
    """A consultant's journal: so many job seekers, each with a search like the above and people of their own.

    At the instant `at(4)` the last round of every search has been held.
    """
    consultant = Contact(id=ContactId("consultant"), name="Maria Lindqvist", kind="consultant", timezone=ZONE,
                         country="US", organization="Lindqvist Staffing", email="m@agency.example")  # fmt: skip
    journals = [_journal_of(SeekerId(f"seeker{number}"), number, number % 5, f"-{number}") for number in range(seekers)]
    return Journal(
        seekers={key: seeker for journal in journals for key, seeker in journal.seekers.items()},
        contacts={
            consultant.id: consultant,
            **{key: contact for journal in journals for key, contact in journal.contacts.items()},
        },
        opportunities={key: post for journal in journals for key, post in journal.opportunities.items()},
        log=tuple(sorted((fact for journal in journals for fact in journal.log), key=lambda fact: fact.at)),
        consultant=consultant.id,
    )


def _journal_of(owner: SeekerId, number: int, days: int, mark: str = "") -> Journal:
    """One seeker's search, so many days after the first; `mark` ends the other ids, so that many fit into a journal."""
    people = tuple(ContactId(f"p{index}{mark}") for index in range(6))
    contacts = {person: _contact(person, index, number) for index, person in enumerate(people)}
    reference, post = ContactId(f"ref{mark}"), OpportunityId(f"post{mark}")
    contacts[reference] = Contact(id=reference, name="Joan Becker", kind="reference", email="j@mail.example")
    opportunity = Opportunity(id=post, seeker=None if owner == "self" else owner, title="Nurse", interest="high",
                              organization=f"Harbour Clinic {number}", decision_maker=people[0],
                              references=(reference,))  # fmt: skip
    seeker = Seeker(id=owner, name=f"Amara Okafor {number}", timezone=ZONE, country="US", email="a@mail.example",
                    place=Place(city="Cleveland", lat=41.5, lon=-81.7))  # fmt: skip
    log = sorted(_log(people, post, days, mark), key=lambda fact: fact.at)
    return Journal(seekers={owner: seeker}, contacts=contacts, opportunities={post: opportunity}, log=tuple(log))


def _contact(person: ContactId, index: int, number: int) -> Contact:
    return Contact(id=person, name=f"Denise Kowalski {index}.{number}", timezone=ZONE, country="US",
                   organization=f"Harbour Clinic {number}", email=f"p{index}@clinic.example", phone="+1 216 555 0101",
                   post="9500 Lake Ave, Cleveland OH 44114", linkedin="https://www.linkedin.example/in/p")  # fmt: skip


def _log(people: tuple[ContactId, ...], post: OpportunityId, days: int, mark: str) -> Iterator[Fact]:
    for round_, seats in enumerate(PANELS):
        start = FIRST + timedelta(days=7 * round_ + days)
        panel = tuple(people[seat] for seat in seats)
        yield from _round(f"r{round_ + 1}{mark}", panel, post, start)
        if round_ < len(PANELS) - 1:
            new = [person for seat, person in zip(seats, panel, strict=True) if not _seen(seat, round_)]
            yield from _sent(panel, new, post, start, "second_round_thank_you" if round_ else "thank_you_email")


def _seen(seat: int, round_: int) -> bool:
    """Whether that person was in an earlier round, and so has a handwritten note already."""
    return any(seat in seats for seats in PANELS[:round_])


def _sent(
    panel: tuple[ContactId, ...], new: list[ContactId], post: OpportunityId, start: datetime, kind: str
) -> Iterator[Fact]:
    """The thanks by e-mail to everybody in the evening, the notes to those who were new by noon of the next day."""
    for person in panel:
        yield Done(at=start + timedelta(hours=5), kind=kind, to=person, opportunity=post)
    for person in new:
        yield Done(at=start + timedelta(hours=23), kind="handwritten_note", to=person, medium="handwritten",
                   opportunity=post)  # fmt: skip


def _round(name: str, panel: tuple[ContactId, ...], post: OpportunityId, start: datetime) -> Iterator[Fact]:
    """What is known of one round: the invitation and the answer to it, the interview, the debrief after it."""
    invited, end = start - timedelta(days=4), start + timedelta(hours=1)
    notes = {person: Note(talked_about=f"topic {person} {name}") for person in panel}
    notes[panel[0]] = Note(talked_about="ratios", concern=Concern(text="nights", answer="two years of nights"))
    yield MessageFrom(at=invited, sender=panel[0], opportunity=post, text="Please come back.")
    yield Done(at=invited + timedelta(hours=2), kind="reply", to=panel[0], opportunity=post)
    yield Interview(at=invited, interview=InterviewId(name), opportunity=post, start=start, end=end,
                    mode="in_person", with_=panel)  # fmt: skip
    yield Debrief(at=end + timedelta(minutes=20), occasion=OccasionId(name), notes=notes,
                  forgot=(Omission(text="certificate", matters="asked", to=panel[1]),),
                  decision_by=Decision((start + timedelta(days=12)).date()))  # fmt: skip
