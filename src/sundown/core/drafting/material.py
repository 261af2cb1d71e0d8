"""What one letter may draw on: its writer, its one reader, and what passed between them.

The only place where drafting looks into the journal. Nothing that another reader said gets in (S2-05).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from sundown.core.facts import (
    CONSULTANT,
    CompetingOffer,
    Contact,
    ContactId,
    Decision,
    Fact,
    Found,
    Journal,
    Meeting,
    MeetingNote,
    MessageFrom,
    Note,
    Omission,
    Opportunity,
    OpportunityId,
    Phone,
    Seeker,
)
from sundown.core.followup import FollowUp
from sundown.core.planner.occasions import named
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.workdays import Holidays


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The facts for one letter, as known at the instant of drafting.

    `writer` is whoever writes, a consultant too; `owner` is whose journal it is. `fact` is what the letter answers: a
    message, an offer, a move, an event, a find. `talk` is the interview it follows, `meeting` the event at which the
    reader was met. `note` is what the reader said in the talk, `met` what they said at the event; `forgot` what was
    forgotten and matters to them; `helped` what they did for the writer. `place` counts the readers in the journal's
    talks with that organization up to this one: letters that could lie side by side differ by it. `decision` is None
    where no day is known or it has passed. Days count in the writer's zone.
    """

    followup: FollowUp
    situation: Situation
    owner: str
    writer: Seeker
    reader: Contact
    written_on: date
    thread: Thread | None = None
    fact: Fact | None = None
    talk: Talk | None = None
    meeting: Meeting | None = None
    note: Note = field(default_factory=Note)
    met: MeetingNote = field(default_factory=MeetingNote)
    forgot: tuple[Omission, ...] = ()
    helped: str | None = None
    place: int = 0
    decision: Decision | None = None
    may_name_pay: bool = True

    @property
    def opportunity(self) -> Opportunity | None:
        """The post that the letter is about."""
        return self.thread.opportunity if self.thread is not None else None

    @property
    def circle(self) -> str:
        """Whose readers `place` counts: an organization's, an event's, else nobody's in particular."""
        if self.opportunity is not None:
            return self.opportunity.organization
        return self.meeting.meeting if self.meeting is not None and _follows(self.followup, self.meeting) else ""

    @property
    def interest(self) -> str:
        """How much the seeker wants it; unknown is medium (D-45)."""
        return self.thread.interest if self.thread is not None else "medium"

    @property
    def held_on(self) -> date | None:
        """The day of the talk, where the writer is."""
        return self.day(self.talk.start) if self.talk is not None and self.talk.start is not None else None

    def day(self, instant: datetime) -> date:
        """The day of an instant, where the writer is."""
        return instant.astimezone(self.writer.timezone).date()

    def contact(self, person: str) -> Contact:
        """Somebody of the journal."""
        return somebody(self.situation.journal, person)


def known_at(journal: Journal, at: datetime) -> Situation:
    """What is known at that instant: later facts left out, corrections applied. One serves many letters."""
    return Situation(journal, Holidays({}), at)


def gather(followup: FollowUp, situation: Situation, *, may_name_pay: bool = True) -> Material:
    """The material for that follow-up's letter; `may_name_pay` is the playbook's setting (C-17)."""
    journal = situation.journal
    thread = situation.threads.get(OpportunityId(followup.opportunity)) if followup.opportunity is not None else None
    writer, reader = writer_of(followup, journal), somebody(journal, followup.to)
    written_on = situation.at.astimezone(writer.timezone).date()
    talk = _talk(thread, followup) if thread is not None else _last_talk(situation, reader.id)
    meeting = _meeting(situation, followup, reader.id)
    return Material(
        followup=followup,
        situation=situation,
        owner=journal.consultant or writer.name,
        writer=writer,
        reader=reader,
        written_on=written_on,
        thread=thread,
        fact=_answered(followup, thread, situation),
        talk=talk,
        meeting=meeting,
        note=talk.note(reader.id) if talk else Note(),
        met=meeting.notes.get(reader.id, MeetingNote()) if meeting else MeetingNote(),
        forgot=_forgotten(thread, talk, reader.id) if thread is not None else (),
        helped=talk.helped_by.get(reader.id) if talk else None,
        place=(
            _times_told(followup, situation)
            if followup.to in journal.seekers
            else _place(situation, thread, talk, meeting if _follows(followup, meeting) else None, reader.id)
        ),
        decision=_decision(thread, written_on) if thread is not None else None,
        may_name_pay=may_name_pay,
    )


# ------------------------------------------------------------------------------------------ who


def writer_of(followup: FollowUp, journal: Journal) -> Seeker:
    """Whose letter it is: the consultant's, else the seeker's of that opportunity, else the journal's first."""
    post = journal.opportunities.get(OpportunityId(followup.opportunity)) if followup.opportunity else None
    named_ = (post.seeker if post else None, followup.by)
    keys = (*named_, *journal.seekers)
    seeker = next(seeker for key in keys for name, seeker in journal.seekers.items() if name == key)
    if journal.consultant is not None and followup.by == CONSULTANT:
        return _as_writer(journal.contacts[journal.consultant], seeker)
    return seeker


def _as_writer(consultant: Contact, seeker: Seeker) -> Seeker:
    """A consultant as the writer of a letter, in the language of the seeker whom it is about."""
    return Seeker(
        name=consultant.name,
        timezone=consultant.timezone or seeker.timezone,
        email=consultant.email,
        country=consultant.country or seeker.country,
        phones=(Phone(number=consultant.phone),) if consultant.phone else (),
        language=seeker.language,
    )


def somebody(journal: Journal, person: str) -> Contact:
    """A contact; a consultant's seeker as one; of a stranger, the id alone."""
    known = journal.contacts.get(ContactId(person))
    if known is not None:
        return known
    seeker = next((seeker for key, seeker in journal.seekers.items() if key == person), None)
    if seeker is None:
        return Contact(id=ContactId(person), name=person)
    return Contact(id=ContactId(person), name=seeker.name, timezone=seeker.timezone, country=seeker.country)


# ------------------------------------------------------------------------------------------ what


def _answered(followup: FollowUp, thread: Thread | None, situation: Situation) -> Fact | None:
    """The fact that the follow-up arose from, other than an interview itself."""
    return next((fact for name, fact in _facts(thread, situation) if name == followup.because_of), None)


def _facts(thread: Thread | None, situation: Situation) -> Iterator[tuple[str, Fact]]:
    """The facts that follow-ups answer, by the name that the planner gives their follow-ups."""
    yield from ((meeting.meeting, meeting) for meeting in situation.meetings)
    yield from ((found.found, found) for found in situation.all(Found))
    yield from ((named(message), message) for message in situation.all(MessageFrom))
    yield from ((fact.from_ or named(fact), fact) for fact in situation.all(CompetingOffer))
    if thread is None:
        return
    for talk in thread.talks:
        gone = [dropped.cancelled for dropped in thread.dropped if dropped.cancelled is not None]
        moves = talk.moves or [cancelled for cancelled in gone if cancelled.at <= talk.arranged]
        yield from ((talk.id, move) for move in moves[-1:])
    counted: dict[str, int] = {}
    for turn in thread.turns:
        counted[turn.kind] = counted.get(turn.kind, 0) + 1
        name = turn.kind.replace("_", "-") + (f"-{counted[turn.kind]}" if counted[turn.kind] > 1 else "")
        if turn.fact is not None:
            yield name, turn.fact


def _talk(thread: Thread, followup: FollowUp) -> Talk | None:
    """The talk that the follow-up arose from; else the last one where something of this reader's is recorded."""
    talks = {talk.id: talk for talk in thread.talks}
    if followup.because_of in talks:
        return talks[followup.because_of]
    theirs = [talk for talk in thread.talks if followup.to in talk.people or followup.to in talk.helped_by]
    return theirs[-1] if theirs else None


def _last_talk(situation: Situation, reader: ContactId) -> Talk | None:
    """The last interview with a network contact, of whichever opportunity."""
    talks = [talk for thread in situation.threads.values() for talk in thread.talks if reader in talk.people]
    held = [talk for talk in talks if talk.end is not None and talk.end <= situation.at]
    return max(held, key=lambda talk: talk.end or situation.at, default=None)


def _meeting(situation: Situation, followup: FollowUp, reader: ContactId) -> Meeting | None:
    """The event that the follow-up arose from; else the last one at which the reader was met."""
    meetings = [meeting for meeting in situation.meetings if reader in meeting.notes]
    of_it = [meeting for meeting in meetings if meeting.meeting == followup.because_of]
    return of_it[-1] if of_it else max(meetings, key=lambda meeting: meeting.end or meeting.at, default=None)


def _forgotten(thread: Thread, talk: Talk | None, reader: ContactId) -> tuple[Omission, ...]:
    """What was forgotten and is addressed to this reader; what is addressed to nobody is for who decides."""
    if talk is None:
        return ()
    theirs = talk.omissions_for(reader)
    if reader == thread.decision_maker(talk.round):
        theirs += tuple(omission for omission in talk.forgot if omission.to is None)
    return theirs


def _times_told(followup: FollowUp, situation: Situation) -> int:
    """How many of these a consultant's seeker has had: all candidates are told the same, each time in other words."""
    return sum(done.kind == followup.kind for done in situation.done_to(followup.to))


def _follows(followup: FollowUp, meeting: Meeting | None) -> bool:
    return meeting is not None and meeting.meeting == followup.because_of


def _place(
    situation: Situation, thread: Thread | None, talk: Talk | None, meeting: Meeting | None, reader: ContactId
) -> int:
    """How many readers of this organization's talks come before this one.

    Without an opportunity: how many people of the event that this follows, else of the contacts, come before.
    """
    if thread is None:
        people = list(meeting.notes) if meeting is not None else list(situation.journal.contacts)
        return people.index(reader) if reader in people else len(people)
    before = 0
    here = [other for other in situation.threads.values() if _same_organization(other, thread)]
    for each in [talk for other in here for talk in other.talks]:
        everybody = list(dict.fromkeys((*each.people, *each.helped_by)))
        if each is talk:
            everybody += thread.opportunity.references
            return before + (everybody.index(reader) if reader in everybody else len(everybody))
        before += len(everybody)
    return before


def _same_organization(one: Thread, other: Thread) -> bool:
    return one.opportunity.organization.casefold() == other.opportunity.organization.casefold()


def _decision(thread: Thread, today: date) -> Decision | None:
    last = thread.decision
    if last is None or last < today:
        return None
    return thread.decisions[-1][1]
