"""Who: the seeker, the contacts, and what is pursued with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, tzinfo

from sundown.core.facts.words import (
    CONTACT_KINDS,
    INTEREST_LEVELS,
    LINKEDIN_PLANS,
    MEDIA,
    NAME_SOURCES,
    ONLY_SEEKER,
    ContactId,
    OpportunityId,
    SeekerId,
)


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

    id: SeekerId = ONLY_SEEKER
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
