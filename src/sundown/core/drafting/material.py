"""What one letter may draw on: its writer, its one reader, and what that reader and the writer said to each other.

The only place where drafting looks into the journal. Nothing that another reader said gets in (S2-05).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sundown.core.facts import Contact, ContactId, Decision, Journal, Note, Omission, Opportunity, OpportunityId, Seeker
from sundown.core.followup import FollowUp
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.workdays import Holidays


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The facts for one letter, as known at the instant of drafting.

    `note` is what the reader said; `forgot` what was forgotten and matters to them; `helped` what they did for the
    writer. `owner` is whose journal it is; `place` counts the readers in the journal's talks with that organization up
    to this one: letters that could lie side by side differ by it. `decision` is None where no day is known or it has
    passed. Days count in the writer's zone.
    """

    owner: str
    seeker: Seeker
    reader: Contact
    opportunity: Opportunity | None = None
    talk: str | None = None
    held_on: date | None = None
    written_on: date
    note: Note
    forgot: tuple[Omission, ...] = ()
    helped: str | None = None
    place: int = 0
    interest: str = "medium"
    decision: Decision | None = None
    asked_decision_date: bool | None = None


def known_at(journal: Journal, at: datetime) -> Situation:
    """What is known at that instant: later facts left out, corrections applied. One serves many letters."""
    return Situation(journal, Holidays({}), at)


def gather(followup: FollowUp, situation: Situation) -> Material:
    """The material for that follow-up's letter."""
    journal, at = situation.journal, situation.at
    thread = situation.threads.get(OpportunityId(followup.opportunity)) if followup.opportunity is not None else None
    seeker = writer_of(followup, journal)
    owner = journal.consultant or seeker.name
    written_on = at.astimezone(seeker.timezone).date()
    reader = _reader(journal, followup.to)
    if thread is None:
        return Material(owner=owner, seeker=seeker, reader=reader, written_on=written_on, note=Note())
    talk = _talk(thread, followup)
    return Material(
        owner=owner,
        seeker=seeker,
        reader=reader,
        opportunity=thread.opportunity,
        talk=talk.id if talk else None,
        held_on=talk.start.astimezone(seeker.timezone).date() if talk and talk.start else None,
        written_on=written_on,
        note=talk.note(reader.id) if talk else Note(),
        forgot=_forgotten(thread, talk, reader.id),
        helped=talk.helped_by.get(reader.id) if talk else None,
        place=_place(situation, thread, talk, reader.id),
        interest=thread.interest,
        decision=_decision(thread, written_on),
        asked_decision_date=talk.asked_decision_date if talk else None,
    )


def writer_of(followup: FollowUp, journal: Journal) -> Seeker:
    """Whose letter it is: the seeker of that opportunity, else of that follow-up, else the journal's first."""
    post = journal.opportunities.get(OpportunityId(followup.opportunity)) if followup.opportunity else None
    named = (post.seeker if post else None, followup.by)
    return next(seeker for key in (*named, *journal.seekers) for name, seeker in journal.seekers.items() if name == key)


def _reader(journal: Journal, to: str) -> Contact:
    known = journal.contacts.get(ContactId(to))
    if known is not None:
        return known
    seeker = next((seeker for key, seeker in journal.seekers.items() if key == to), None)
    return Contact(id=ContactId(to), name=seeker.name if seeker else to)


def _talk(thread: Thread, followup: FollowUp) -> Talk | None:
    """The talk that the follow-up arose from; else the last one where something of this reader's is recorded."""
    talks = {talk.id: talk for talk in thread.talks}
    if followup.because_of in talks:
        return talks[followup.because_of]
    theirs = [talk for talk in thread.talks if followup.to in talk.people or followup.to in talk.helped_by]
    return theirs[-1] if theirs else None


def _forgotten(thread: Thread, talk: Talk | None, reader: ContactId) -> tuple[Omission, ...]:
    """What was forgotten and is addressed to this reader; what is addressed to nobody is for who decides."""
    if talk is None:
        return ()
    theirs = talk.omissions_for(reader)
    if reader == thread.decision_maker(talk.round):
        theirs += tuple(omission for omission in talk.forgot if omission.to is None)
    return theirs


def _place(situation: Situation, thread: Thread, talk: Talk | None, reader: ContactId) -> int:
    """How many readers of this organization's talks come before this one; for a consultant's seekers, all of them."""
    before = 0
    here = [other for other in situation.threads.values() if _same_organization(other, thread)]
    for each in [talk for other in here for talk in other.talks]:
        everybody = list(dict.fromkeys((*each.people, *each.helped_by)))
        if each is talk:
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
