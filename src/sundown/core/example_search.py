"""The search that the examples of the checks are about: one nurse, a panel of two, a helper, a contact from a fair."""

from __future__ import annotations

from datetime import UTC, datetime

from sundown.core.facts import (
    Accomplishment,
    Concern,
    Contact,
    ContactId,
    Debrief,
    Decision,
    Interview,
    InterviewId,
    Journal,
    Meeting,
    MeetingNote,
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

_KOWALSKI, _PATEL, _REED = ContactId("kowalski"), ContactId("patel"), ContactId("reed")
_LANG, _STONE = ContactId("lang"), ContactId("stone")
_POST = OpportunityId("icu")


def _contact(id_: ContactId, name: str, organization: str = "Lakeshore General", **more: str) -> Contact:
    return Contact(id=id_, name=name, organization=organization, email=f"{id_}@mail.example",
                   post="9500 Lake Ave, Cleveland OH 44114", phone="+1 216 555 0101", **more)  # type: ignore[arg-type] # fmt: skip


WRITTEN_ON = datetime(2026, 3, 10, 22, tzinfo=UTC)
"""The evening of the day of both interviews' debriefs; what the examples' letters are examined at."""

EXAMPLE_SEARCH = Journal(
    seekers={
        SeekerId("self"): Seeker(
            name="Amara Okafor", timezone=UTC, country="US", email="amara@mail.example", linkedin="free",
            phones=(Phone(number="+1 216 555 0142", hours="after 12:00"),),
            profile=Profile(
                accomplishments=(
                    Accomplishment(text="cut night-shift medication errors by 30 %", proves="nights"),
                    Accomplishment(text="trained 12 new colleagues on the dialysis machine", proves="teaching"),
                    Accomplishment(text="wrote the ward's handover sheet", proves="order"),
                ),
                employers=("Mercy Hospital", "St. Anne Clinic", "Harbor Care"),
            ),
        )
    },
    contacts={
        _KOWALSKI: _contact(_KOWALSKI, "Denise Kowalski", linkedin="denise-kowalski"),
        _PATEL: _contact(_PATEL, "Raj Patel", honorific="Dr."),
        _REED: _contact(_REED, "Tamika Reed"),
        _LANG: _contact(_LANG, "Petra Lang", "Harbor Freight", linkedin="petra-lang"),
        _STONE: Contact(id=_STONE, name="Ada Stone", never=("email",), post="1 Hill St, Cleveland OH 44114"),
    },
    opportunities={
        _POST: Opportunity(id=_POST, organization="Lakeshore General", title="ICU Nurse", interest="high",
                           decision_maker=_KOWALSKI, criteria=("nights", "dialysis")),
    },
    log=(
        Meeting(at=datetime(2026, 3, 5, 20, tzinfo=UTC), meeting=OccasionId("fair"), name="Spring fair",
                notes={_LANG: MeetingNote(talked_about="cold-chain logistics")}),
        Interview(at=datetime(2026, 3, 3, 15, tzinfo=UTC), interview=InterviewId("r1"), opportunity=_POST,
                  start=datetime(2026, 3, 10, 13, tzinfo=UTC), end=datetime(2026, 3, 10, 14, tzinfo=UTC),
                  with_=(_KOWALSKI, _PATEL)),
        Debrief(
            at=datetime(2026, 3, 10, 15, tzinfo=UTC), occasion=OccasionId("r1"),
            notes={
                _KOWALSKI: Note(talked_about="nurse-to-patient ratio project",
                                concern=Concern(text="only 14 months of ICU, will nights wear her out")),
                _PATEL: Note(talked_about="early sepsis alerts", asked="CRRT experience"),
            },
            forgot=(Omission(text="CRRT certificate of November 2025", to=_PATEL),),
            helped_by={_REED: "moved the slot around a night shift"},
            decision_by=Decision(last=datetime(2026, 3, 20, tzinfo=UTC).date()),
        ),
    ),
)  # fmt: skip
