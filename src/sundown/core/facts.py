"""Facts: who, what, when and what was said. Everything else Sundown knows is derived from these.

The dataclasses below *are* the journal's format: a field's name is its key in the file and its annotation is the
type that `sources/journal.py` reads and writes. So a new field is one line here and nowhere else.

Instants are aware datetimes with the offset of the file; dates are plain; zones are `tzinfo` values whose `str()` is
the IANA name. `None`, an empty tuple and an empty mapping mean "not known".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from typing import ClassVar, NewType

SeekerId = NewType("SeekerId", str)
ContactId = NewType("ContactId", str)
OpportunityId = NewType("OpportunityId", str)
InterviewId = NewType("InterviewId", str)
OccasionId = NewType("OccasionId", str)
"""The id of an interview or of a meeting."""

CONSULTANT = "consultant"
"""Who carries out a follow-up in a consultant's plan when no job seeker does; also the value of `via`."""

MEDIA = ("email", "post", "handwritten", "phone", "linkedin", "fax", "in_app")
MODES = ("in_person", "video", "phone")
INTEREST_LEVELS = ("none", "low", "medium", "high")
CONTACT_KINDS = ("contact", "reference", "consultant")
NAME_SOURCES = ("card", "signature", "recruiter", "web", "seen", "none")
VIA = ("email", "phone", "post", "in_person")
CALL_OUTCOMES = ("talked", "voicemail", "no_answer")
CONCERN_SOURCES = ("stated", "sensed")
CAME_UP = ("references", "availability", "salary")
INFLUENCES = ("none", "some", "decisive")
LINKEDIN_PLANS = ("free", "premium")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody posts letters: decides their sunset. Degrees, north and east positive."""

    city: str | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number and, in words, the hours at which it is answered (S4-18)."""

    number: str
    hours: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accomplishment:
    """One result the seeker can stand by, and what it proves."""

    text: str
    proves: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What letters may draw on besides the debriefs."""

    accomplishments: tuple[Accomplishment, ...] = ()
    employers: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeker:
    """The person whose search it is."""

    id: SeekerId = SeekerId("self")
    name: str
    timezone: tzinfo
    credentials: tuple[str, ...] = ()
    email: str | None = None
    country: str | None = None
    subdivision: str | None = None
    place: Place | None = None
    post: str | None = None
    phones: tuple[Phone, ...] = ()
    linkedin: str | None = field(default=None, metadata={"one_of": LINKEDIN_PLANS})
    language: str = "en-US"
    profile: Profile = Profile()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person one may write to. `prefers` picks among equally right media; `never` removes media (D-36)."""

    id: ContactId
    name: str
    honorific: str | None = None
    salutation: str | None = None
    title: str | None = None
    organization: str | None = None
    timezone: tzinfo | None = None
    country: str | None = None
    subdivision: str | None = None
    email: str | None = None
    phone: str | None = None
    post: str | None = None
    fax: str | None = None
    linkedin: str | None = None
    prefers: str | None = field(default=None, metadata={"one_of": MEDIA})
    never: tuple[str, ...] = field(default=(), metadata={"one_of": MEDIA})
    name_verified: str = field(default="card", metadata={"one_of": NAME_SOURCES})
    kind: str = field(default="contact", metadata={"one_of": CONTACT_KINDS})
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """When they said they would decide: a day, or the last day of a range (windows use `last`)."""

    last: date
    first: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """One pursuit of one post at one organization; the thread everything hangs on."""

    id: OpportunityId
    organization: str
    also_called: tuple[str, ...] = ()
    title: str | None = None
    title_also: tuple[str, ...] = ()
    interest: str | None = field(default=None, metadata={"one_of": INTEREST_LEVELS})
    decision_by: Decision | None = None
    decision_maker: ContactId | None = None
    status_contact: ContactId | None = None
    consultant: ContactId | None = None
    references: tuple[ContactId, ...] = ()
    criteria: tuple[str, ...] = ()
    no_follow_up: str | None = None
    direct: bool = False
    finalist: bool = False
    applied_on: date | None = None
    seeker: SeekerId | None = None
    requisition: str | None = None


# ------------------------------------------------------------------------------------------ parts of facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A doubt about the seeker: said aloud (`stated`) or felt (`sensed`), and the proof that answers it."""

    text: str
    source: str = field(default="stated", metadata={"one_of": CONCERN_SOURCES})
    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What one person said in an interview."""

    talked_about: str | None = None
    concern: Concern | None = None
    liked: str | None = None
    asked: str | None = None
    rapport: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingNote:
    """What one person said at an event, and what would be useful to them."""

    talked_about: str | None = None
    useful_to_them: str | None = None
    specific_benefit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """What the seeker forgot to say, why it matters, and to whom."""

    text: str
    matters: str | None = None
    to: ContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMe:
    """ "Call me on…": a day and hours in the zone of the person to be called (D-14)."""

    on: date
    from_: time | None = field(default=None, metadata={"key": "from"})
    until: time | None = None
    whom: ContactId | None = None


# ------------------------------------------------------------------------------------------ the log


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
    """The seeker's notes right after an interview or a meeting."""

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
