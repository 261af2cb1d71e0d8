"""Facts: who, what, when and what was said. Everything else Sundown knows is derived from these.

The dataclasses in this folder *are* the journal's format: a field's name is its key in the file and its annotation is
the type that `sources/journal.py` reads and writes. So a new field is one line here and nowhere else.

Instants are aware datetimes with the offset of the file; dates are plain; zones are `tzinfo` values whose `str()` is
the IANA name. `None`, an empty tuple and an empty mapping mean "not known".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sundown.core.facts.log import (
    FACT_TYPES,
    Acceptance,
    Away,
    Call,
    ClientNote,
    Closed,
    CompetingOffer,
    Correction,
    Debrief,
    Done,
    DoNotContact,
    Fact,
    Found,
    Interest,
    Interview,
    InterviewCancelled,
    InterviewMoved,
    LeftOrganization,
    Meeting,
    MessageFrom,
    Offer,
    PaperAskedOff,
    Promised,
    ReferenceAlerted,
    Rejection,
    Skipped,
    Withdrawal,
)
from sundown.core.facts.notes import (
    CallMe,
    Concern,
    MeetingNote,
    Note,
    Omission,
)
from sundown.core.facts.people import (
    Accomplishment,
    Contact,
    Decision,
    Opportunity,
    Phone,
    Place,
    Profile,
    Seeker,
)
from sundown.core.facts.words import (
    CALL_OUTCOMES,
    CAME_UP,
    CONCERN_SOURCES,
    CONSULTANT,
    CONTACT_KINDS,
    INFLUENCES,
    INTEREST_LEVELS,
    LINKEDIN_PLANS,
    MEDIA,
    MODES,
    NAME_SOURCES,
    VIA,
    ContactId,
    InterviewId,
    OccasionId,
    OpportunityId,
    SeekerId,
)

__all__ = [
    "CALL_OUTCOMES",
    "CAME_UP",
    "CONCERN_SOURCES",
    "CONSULTANT",
    "CONTACT_KINDS",
    "FACT_TYPES",
    "INFLUENCES",
    "INTEREST_LEVELS",
    "LINKEDIN_PLANS",
    "MEDIA",
    "MODES",
    "NAME_SOURCES",
    "VIA",
    "Acceptance",
    "Accomplishment",
    "Away",
    "Call",
    "CallMe",
    "ClientNote",
    "Closed",
    "CompetingOffer",
    "Concern",
    "Contact",
    "ContactId",
    "Correction",
    "Debrief",
    "Decision",
    "DoNotContact",
    "Done",
    "Fact",
    "Found",
    "Interest",
    "Interview",
    "InterviewCancelled",
    "InterviewId",
    "InterviewMoved",
    "Journal",
    "LeftOrganization",
    "Meeting",
    "MeetingNote",
    "MessageFrom",
    "Note",
    "OccasionId",
    "Offer",
    "Omission",
    "Opportunity",
    "OpportunityId",
    "PaperAskedOff",
    "Phone",
    "Place",
    "Profile",
    "Promised",
    "ReferenceAlerted",
    "Rejection",
    "Seeker",
    "SeekerId",
    "Skipped",
    "Withdrawal",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """A whole search, or a consultant's whole caseload.

    `seekers` holds the one seeker under `self`, or a consultant's seekers under their ids; `consultant` is the
    contact whose caseload it is (None in a seeker's own journal). `log` is in order of `at`, ties in file order.
    """

    playbook: str = "us"
    settings: Mapping[str, object] = field(default_factory=dict)
    seekers: Mapping[SeekerId, Seeker]
    consultant: ContactId | None = None
    contacts: Mapping[ContactId, Contact] = field(default_factory=dict)
    opportunities: Mapping[OpportunityId, Opportunity] = field(default_factory=dict)
    log: tuple[Fact, ...] = ()
