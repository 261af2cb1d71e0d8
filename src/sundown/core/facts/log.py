"""What happened: the facts of the log, each with the instant at which it became known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from sundown.core.facts.notes import CallMe, MeetingNote, Note, Omission
from sundown.core.facts.people import Decision
from sundown.core.facts.words import (
    CALL_OUTCOMES,
    CAME_UP,
    INFLUENCES,
    INTEREST_LEVELS,
    MEDIA,
    MODES,
    VIA,
    ContactId,
    InterviewId,
    OccasionId,
    OpportunityId,
    SeekerId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened or became known at the instant `at`.

    `KEY` is the fact's name in the journal and `OWN` the field that holds that key's own value.
    """

    KEY: ClassVar[str]
    OWN: ClassVar[str]

    at: datetime
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview(Fact):
    """An interview was arranged. It counts as held once `end` has passed, unless cancelled or moved."""

    KEY: ClassVar = "interview"
    OWN: ClassVar = "interview"

    interview: InterviewId
    opportunity: OpportunityId
    start: datetime | None = None
    end: datetime | None = None
    mode: str | None = field(default=None, metadata={"one_of": MODES})
    with_: tuple[ContactId, ...] = field(default=(), metadata={"key": "with"})
    round: int | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewMoved(Fact):
    """The interview has another time, and perhaps other people. `by` is a contact or `self`."""

    KEY: ClassVar = "interview_moved"
    OWN: ClassVar = "interview"

    interview: InterviewId
    start: datetime | None = None
    end: datetime | None = None
    mode: str | None = field(default=None, metadata={"one_of": MODES})
    with_: tuple[ContactId, ...] = field(default=(), metadata={"key": "with"})
    by: ContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCancelled(Fact):
    """The interview will not take place. `by` is a contact or `self`."""

    KEY: ClassVar = "interview_cancelled"
    OWN: ClassVar = "interview"

    interview: InterviewId
    by: ContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief(Fact):
    """The seeker's notes right after an interview or a meeting.

    `why_there` completes "I would like this job because …" (S2-09), `first_months` "In the first months I would …"
    (S2-11).
    """

    KEY: ClassVar = "debrief"
    OWN: ClassVar = "occasion"

    occasion: OccasionId
    notes: Mapping[ContactId, Note] = field(default_factory=dict)
    forgot: tuple[Omission, ...] = ()
    came_up: tuple[str, ...] = field(default=(), metadata={"one_of": CAME_UP})
    helped_by: Mapping[ContactId, str] = field(default_factory=dict)
    met: tuple[ContactId, ...] = ()
    decision_by: Decision | None = None
    asked_decision_date: bool | None = None
    why_there: str | None = None
    first_months: str | None = None
    went: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Fact):
    """A networking event or a chance talk, with the people met there."""

    KEY: ClassVar = "meeting"
    OWN: ClassVar = "meeting"

    meeting: OccasionId
    start: datetime | None = None
    end: datetime | None = None
    name: str | None = None
    place: str | None = None
    notes: Mapping[ContactId, MeetingNote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFrom(Fact):
    """Somebody wrote, rang or said something."""

    KEY: ClassVar = "message_from"
    OWN: ClassVar = "sender"

    sender: ContactId
    opportunity: OpportunityId | None = None
    text: str | None = None
    decision_by: Decision | None = None
    call_me: CallMe | None = None
    asks: tuple[str, ...] = ()
    answer_by: datetime | date | None = None
    needs_reply: bool = True
    via: str | None = field(default=None, metadata={"one_of": VIA})


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Fact):
    """The seeker (or the consultant) telephoned somebody."""

    KEY: ClassVar = "call"
    OWN: ClassVar = "contact"

    contact: ContactId
    opportunity: OpportunityId | None = None
    outcome: str | None = field(default=None, metadata={"one_of": CALL_OUTCOMES})
    decision_by: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Fact):
    """A follow-up of this kind was carried out: sent, posted, said."""

    KEY: ClassVar = "done"
    OWN: ClassVar = "kind"

    kind: str
    to: str | None = None
    medium: str | None = field(default=None, metadata={"one_of": MEDIA})
    opportunity: OpportunityId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped(Fact):
    """A follow-up of this kind will not be carried out, and why."""

    KEY: ClassVar = "skipped"
    OWN: ClassVar = "kind"

    kind: str
    to: str | None = None
    opportunity: OpportunityId | None = None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection(Fact):
    """They said no."""

    KEY: ClassVar = "rejection"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    by: ContactId | None = None
    via: str | None = field(default=None, metadata={"one_of": VIA})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Fact):
    """They made an offer, to be answered by a day or an instant."""

    KEY: ClassVar = "offer"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    by: ContactId | None = None
    via: str | None = field(default=None, metadata={"one_of": VIA})
    answer_by: datetime | date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Fact):
    """The seeker accepted the post."""

    KEY: ClassVar = "acceptance"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    by: ContactId | None = None
    via: str | None = field(default=None, metadata={"one_of": VIA})


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(Fact):
    """The seeker decided not to go on. `why` stays private; a later `interest` takes it back (D-48)."""

    KEY: ClassVar = "withdrawal"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest(Fact):
    """How much the seeker wants this post now."""

    KEY: ClassVar = "interest"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    level: str = field(metadata={"one_of": INTEREST_LEVELS})


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetingOffer(Fact):
    """Another opportunity (`from`) made an offer while this one is still preferred."""

    KEY: ClassVar = "competing_offer"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    from_: OpportunityId | None = field(default=None, metadata={"key": "from"})
    answer_by: datetime | date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOrganization(Fact):
    """A contact no longer works there; `email` is where they are now (D-16)."""

    KEY: ClassVar = "left_organization"
    OWN: ClassVar = "contact"

    contact: ContactId
    successor: ContactId | None = None
    organization: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientNote(Fact):
    """In a consultant's journal: what the employer said a note did (S0-10)."""

    KEY: ClassVar = "client_note"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    seeker: SeekerId | None = None
    influence: str | None = field(default=None, metadata={"one_of": INFLUENCES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Found(Fact):
    """Something worth sharing with one contact."""

    KEY: ClassVar = "found"
    OWN: ClassVar = "found"

    found: str
    for_: ContactId | None = field(default=None, metadata={"key": "for"})
    title: str | None = None
    url: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceAlerted(Fact):
    """This reference already knows that a call may come."""

    KEY: ClassVar = "reference_alerted"
    OWN: ClassVar = "contact"

    contact: ContactId
    opportunity: OpportunityId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised(Fact):
    """Something the seeker said they would do or send; a task until `done: promise` (S3-03)."""

    KEY: ClassVar = "promised"
    OWN: ClassVar = "text"

    text: str
    to: ContactId | None = None
    due: datetime | date | None = None
    opportunity: OpportunityId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Fact):
    """The fields of an earlier fact that were wrong, right; `void` takes that fact back.

    `changes` are field names of the corrected fact's class with values of that field's type.
    """

    KEY: ClassVar = "correction"
    OWN: ClassVar = "corrects"

    corrects: str
    void: bool = False
    changes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Away(Fact):
    """The seeker can't act from `from` until `until`."""

    KEY: ClassVar = "away"
    OWN: ClassVar = "text"

    text: str
    from_: datetime | date | None = field(default=None, metadata={"key": "from"})
    until: datetime | date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Fact):
    """Let go without an answer."""

    KEY: ClassVar = "closed"
    OWN: ClassVar = "opportunity"

    opportunity: OpportunityId
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAskedOff(Fact):
    """This contact asked for no paper."""

    KEY: ClassVar = "paper_asked_off"
    OWN: ClassVar = "contact"

    contact: ContactId
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoNotContact(Fact):
    """This contact is not to be written to or rung."""

    KEY: ClassVar = "do_not_contact"
    OWN: ClassVar = "contact"

    contact: ContactId
    why: str | None = None


FACT_TYPES: tuple[type[Fact], ...] = (
    Interview, InterviewMoved, InterviewCancelled, Debrief, Meeting, MessageFrom, Call, Done, Skipped, Rejection,
    Offer, Acceptance, Withdrawal, Interest, CompetingOffer, LeftOrganization, ClientNote, Found, ReferenceAlerted,
    Promised, Correction, Away, Closed, PaperAskedOff, DoNotContact,
)  # fmt: skip
