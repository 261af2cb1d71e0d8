"""One opportunity as it stands: its interviews, what was said, and every turn it took."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from sundown.core.facts import (
    Concern,
    Contact,
    ContactId,
    Decision,
    Fact,
    InterviewCancelled,
    InterviewMoved,
    LeftOrganization,
    MessageFrom,
    Note,
    Omission,
    Opportunity,
    OpportunityId,
)
from sundown.core.windows import Party

ENDED_WITHOUT_A_JOB = ("rejection", "withdrawal", "accepted_elsewhere", "closed")


@dataclass(slots=True, kw_only=True)
class Talk:
    """One interview as it stands now: moves applied, people as they really were, its debriefs merged.

    `changed` is when its present time became known. `people` are those of the invitation until a debrief says who
    was there.
    """

    id: str
    arranged: datetime
    changed: datetime
    start: datetime | None
    end: datetime | None
    people: tuple[ContactId, ...]
    round: int = 0
    given_round: int | None = None
    moves: tuple[InterviewMoved, ...] = ()
    cancelled: InterviewCancelled | None = None
    debriefed: bool = False
    asked_decision_date: bool | None = None
    notes: dict[ContactId, Note] = field(default_factory=dict)
    forgot: tuple[Omission, ...] = ()
    came_up: tuple[str, ...] = ()
    helped_by: dict[ContactId, str] = field(default_factory=dict)
    why_there: str | None = None
    first_months: str | None = None

    def note(self, contact: str) -> Note:
        """What that person said; an empty note where nothing is recorded."""
        return self.notes.get(ContactId(contact), Note())

    def concern(self, contact: str) -> Concern | None:
        """The doubt that person voiced or let feel."""
        return self.note(contact).concern

    def omissions_for(self, contact: str) -> tuple[Omission, ...]:
        """What was forgotten and matters to that person."""
        return tuple(omission for omission in self.forgot if omission.to == contact)

    def has_ended(self, at: datetime) -> bool:
        """Held, as far as anybody knows at that instant."""
        return self.end is not None and self.end <= at


@dataclass(frozen=True, slots=True)
class StatusContact:
    """A status contact that took place; `requested` ones neither count nor open a gap (C-09)."""

    at: datetime
    kind: str
    to: str
    requested: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that ends a process or turns it: rejection, offer, acceptance, withdrawal, accepted_elsewhere, closed.

    `declines` says that a withdrawal leaves an offer unanswered (D-48).
    """

    at: datetime
    kind: str
    fact: Fact | None = None
    declines: bool = False


@dataclass(slots=True, kw_only=True)
class Thread:
    """One opportunity with everything that happened in it, up to the instant.

    `talks` are the interviews that stand, by start; `dropped` the cancelled ones. `decisions` and `interests` are
    in order of becoming known (None: known from the beginning). `news` are the client's words about the whole post,
    `decision` the stated date that counts once everything is told.
    """

    opportunity: Opportunity
    writer: Party
    by: str | None
    consultant: ContactId | None
    talks: list[Talk] = field(default_factory=list)
    dropped: list[Talk] = field(default_factory=list)
    decisions: list[tuple[datetime | None, Decision]] = field(default_factory=list)
    interests: list[tuple[datetime | None, str]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    status_contacts: list[StatusContact] = field(default_factory=list)
    messages: list[MessageFrom] = field(default_factory=list)
    news: list[MessageFrom] = field(default_factory=list)
    decision: date | None = None

    @property
    def id(self) -> OpportunityId:
        """The opportunity's id."""
        return self.opportunity.id

    @property
    def interest(self) -> str:
        """How much the seeker wants it now; unknown counts as medium (D-45)."""
        return self.interests[-1][1] if self.interests else "medium"

    def decision_maker(self, until: int | None = None) -> ContactId | None:
        """Who decides; unknown: the only, else the first person of the latest round (D-45), up to round `until`."""
        if self.opportunity.decision_maker:
            return self.opportunity.decision_maker
        for talk in reversed(self.talks):
            if talk.people and (until is None or talk.round <= until):
                return talk.people[0]
        return None

    def stated_date(self) -> date | None:
        """The day by which they decide as last stated; void where it lies before a booked round (D-23)."""
        if not self.decisions:
            return None
        last = self.decisions[-1][1].last
        starts = [talk.start for talk in self.talks if talk.start is not None]
        return None if any(start.date() > last for start in starts) else last

    @property
    def offer(self) -> Turn | None:
        """The offer that stands: not taken back, accepted, declined or let go since."""
        return self.turns[-1] if self.turns and self.turns[-1].kind == "offer" else None

    @property
    def accepted(self) -> bool:
        """The seeker took the post."""
        return any(turn.kind == "acceptance" for turn in self.turns)

    @property
    def ended(self) -> Turn | None:
        """The turn that ended the process without a job there, unless a round was arranged since (D-41)."""
        last = self.turns[-1] if self.turns else None
        if last is None or last.kind not in ENDED_WITHOUT_A_JOB:
            return None
        return None if any(talk.arranged > last.at for talk in self.talks) else last

    @property
    def running(self) -> bool:
        """People of it are still deciding."""
        return not self.accepted and self.ended is None

    def was_held(self, talk: Talk, at: datetime) -> bool:
        """Whether a talk has taken place by then: one that lay ahead when the process ended has not."""
        ended = self.ended
        fell_away = ended is not None and talk.arranged <= ended.at and talk.end is not None and talk.end > ended.at
        return talk.has_ended(at) and not fell_away

    def over_at(self, at: datetime) -> bool:
        """Whether the process had ended by that instant, for better or worse."""
        before = [turn.kind for turn in self.turns if turn.at <= at]
        return bool(before) and before[-1] in (*ENDED_WITHOUT_A_JOB, "acceptance")

    def ends_after(self, known: datetime, kinds: tuple[str, ...]) -> Turn | None:
        """The first turn of these kinds that came when something known since `known` was already there."""
        return next((turn for turn in self.turns if turn.kind in kinds and turn.at >= known), None)

    def next_step(self, after: datetime) -> datetime | None:
        """The start of the next booked interview."""
        starts = [talk.start for talk in self.talks if talk.start is not None and talk.start > after]
        return min(starts, default=None)

    def next_round_after(self, talk: Talk) -> Talk | None:
        """The first-arranged interview of a later round."""
        later = [other for other in self.talks if other.round > talk.round]
        return min(later, key=lambda other: other.arranged, default=None)

    def given_up_after(self, talk: Talk) -> datetime | None:
        """When a later talk was arranged that the seeker then cancelled; asking how things stand would be odd after."""
        given_up = [
            other.arranged
            for other in self.dropped
            if other.cancelled is not None and other.cancelled.by == "self" and other.arranged > talk.arranged
        ]
        return min(given_up, default=None)

    def last_of_round(self, talk: Talk) -> bool:
        """Whether this interview is the one its round ends with."""
        ends = [(other.end, other.id) for other in self.talks if other.round == talk.round and other.end is not None]
        return bool(ends) and max(ends)[1] == talk.id


@dataclass(slots=True, kw_only=True)
class Reader:
    """A contact (or a seeker, for a consultant) as somebody to write to: addresses that hold now, and bars.

    `abroad` says that post from the writer to them crosses a border (D-15); to or from an unknown country it does not.
    """

    party: Party
    name: str
    country: str | None
    contact: Contact | None = None
    email: str | None = None
    phone: str | None = None
    post: str | None = None
    fax: str | None = None
    linkedin: str | None = None
    prefers: str | None = None
    never: tuple[str, ...] = ()
    left: LeftOrganization | None = None
    no_paper: datetime | None = None
    abroad: bool = False

    def reached_by(self, medium: str) -> bool:
        """Whether an address for that medium is known and the reader does not refuse it."""
        if medium in self.never or (medium == "handwritten" and "post" in self.never):
            return False
        if self.no_paper is not None and medium in ("post", "handwritten"):
            return False
        address = "post" if medium == "handwritten" else medium
        return address == "in_app" or getattr(self, address) is not None

    def refuses(self, medium: str) -> bool:
        """Whether the reader asked not to be reached that way."""
        paper = medium in ("post", "handwritten")
        return medium in self.never or (paper and ("post" in self.never or self.no_paper is not None))


@dataclass(slots=True, kw_only=True)
class Occasion:
    """One thing that follow-ups can arise from.

    `anchor` is what windows count from, `known` the instant since when there is a reason; `because_of` goes into
    keys. `turn`, `talk` and `fact` are what happened, `person` whom it is about and `decision` the stated date, where
    they differ from the thread's.
    """

    trigger: str
    because_of: str
    anchor: datetime
    known: datetime
    writer: Party
    by: str | None = None
    thread: Thread | None = None
    talk: Talk | None = None
    fact: Fact | None = None
    turn: Turn | None = None
    person: str | None = None
    decision: date | None = None
