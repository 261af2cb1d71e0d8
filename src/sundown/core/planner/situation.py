"""What is known at an instant: the log's facts put in order, one `Thread` an opportunity, one `Reader` a contact.

Nothing here decides anything; it only answers "who was met, what was said, what has happened since".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from sundown.core.facts import (
    Acceptance,
    Call,
    Closed,
    ContactId,
    Correction,
    Debrief,
    Decision,
    Done,
    Fact,
    Interest,
    Interview,
    InterviewCancelled,
    InterviewMoved,
    Journal,
    Meeting,
    MeetingNote,
    MessageFrom,
    Offer,
    Opportunity,
    OpportunityId,
    ReferenceAlerted,
    Rejection,
    Withdrawal,
)
from sundown.core.followup import FollowUp
from sundown.core.planner.people import People
from sundown.core.planner.threads import StatusContact, Talk, Thread, Turn
from sundown.core.workdays import Holidays

NAMED_FACTS = ("interview", "meeting", "found")
"""Facts whose own value is a name that corrections may use."""

STATUS_KINDS = ("status_call", "status_inquiry", "competing_offer_notice")

AnyFact = TypeVar("AnyFact", bound=Fact)


class Situation:
    """The journal as known at `at`: threads, people, and who is whose."""

    def __init__(self, journal: Journal, holidays: Holidays, at: datetime, before: datetime | None = None) -> None:
        """Facts later than `at` are not known; with `before`, neither are those at or after that instant."""
        self.journal, self.holidays, self.at = journal, holidays, at
        self.facts = corrected([fact for fact in journal.log if fact.at <= at and (before is None or fact.at < before)])
        self._by_kind: dict[type[Fact], list[Any]] = {}
        for fact in self.facts:
            self._by_kind.setdefault(type(fact), []).append(fact)
        self.people = People(journal, holidays, self.facts)
        self.threads = {key: self._thread(opportunity) for key, opportunity in journal.opportunities.items()}
        self._talks: dict[str, tuple[Thread, Talk]] = {}
        self._tell_the_threads()

    def all(self, kind: type[AnyFact]) -> Sequence[AnyFact]:
        """The known facts of one kind, in order."""
        return self._by_kind.get(kind, ())

    def has_happened(self, followup: FollowUp) -> bool:
        """Whether a follow-up's occasion is over: only an interview can lie ahead of what follows it."""
        thread = self.threads.get(OpportunityId(followup.opportunity)) if followup.opportunity is not None else None
        talks = [talk for talk in thread.talks if talk.id == followup.because_of] if thread is not None else []
        return all(talk.has_ended(self.at) or not _comes_after(followup, talk) for talk in talks)

    def coordinator(self, thread: Thread) -> ContactId | None:
        """Who else there can be asked when somebody left without a successor (D-16)."""
        candidates = [thread.opportunity.status_contact, thread.opportunity.decision_maker]
        candidates += [message.sender for message in reversed(thread.messages)]
        candidates += [helper for talk in reversed(thread.talks) for helper in talk.helped_by]
        candidates += [person for talk in reversed(thread.talks) for person in talk.people]
        known = [c for c in candidates if c is not None and c not in self.people.left and c != thread.consultant]
        return known[0] if known else None

    # -------------------------------------------------------------------------------------- threads

    def _thread(self, opportunity: Opportunity) -> Thread:
        seeker = opportunity.seeker or next(iter(self.journal.seekers))
        consultant = opportunity.consultant or self.journal.consultant
        thread = Thread(
            opportunity=opportunity,
            writer=self.people.writers[seeker],
            by=None if self.journal.consultant is None else seeker,
            consultant=consultant,
        )
        if opportunity.decision_by is not None:
            thread.decisions.append((None, opportunity.decision_by))
        if opportunity.interest is not None:
            thread.interests.append((None, opportunity.interest))
        return thread

    def thread_of(self, opportunity: OpportunityId | None, contact: str | None) -> Thread | None:
        """The thread a fact belongs to: the one it names, else the only one that this contact is part of."""
        if opportunity is not None:
            return self.threads[opportunity]
        found = self._threads_with(contact)
        return found[0] if len(found) == 1 else None

    def _threads_with(self, contact: str | None) -> list[Thread]:
        if contact is None:
            return []
        return [thread for thread in self.threads.values() if self._takes_part(thread, contact)]

    def _takes_part(self, thread: Thread, contact: str) -> bool:
        post = thread.opportunity
        known = self.journal.contacts.get(ContactId(contact))
        named = {post.decision_maker, post.status_contact, thread.consultant, *post.references}
        return (
            contact in named
            or any(contact in talk.people for talk in thread.talks)
            or (known is not None and known.organization in (post.organization, *post.also_called))
        )

    def _tell_the_threads(self) -> None:
        tell: dict[type[Fact], Callable[[Any], None]] = {
            Interview: self._arranged,
            InterviewMoved: self._moved,
            InterviewCancelled: self._cancelled,
            Debrief: self._debriefed,
            MessageFrom: self._message,
            Call: self._called,
            Done: self._done,
            Interest: self._interest,
            Rejection: self._turned,
            Offer: self._turned,
            Closed: self._turned,
            Acceptance: self._accepted,
            Withdrawal: self._withdrawn,
        }
        for fact in self.facts:
            if (telling := tell.get(type(fact))) is not None:
                telling(fact)
        for thread in self.threads.values():
            _count_rounds(thread)
            _withdraw_without_interest(thread, self.at)
            thread.decision = thread.stated_date()

    def _arranged(self, fact: Interview) -> None:
        talk = Talk(id=fact.interview, arranged=fact.at, changed=fact.at, start=fact.start, end=fact.end or fact.start,
                    people=fact.with_, given_round=fact.round)  # fmt: skip
        thread = self.threads[fact.opportunity]
        thread.talks.append(talk)
        self._talks[fact.interview] = (thread, talk)

    def _moved(self, fact: InterviewMoved) -> None:
        _, talk = self._talks[fact.interview]
        length = talk.end - talk.start if talk.end and talk.start else None
        talk.start = fact.start or talk.start
        talk.end = fact.end or (fact.start + length if fact.start and length is not None else talk.end)
        talk.people = fact.with_ or talk.people
        talk.changed, talk.moves = fact.at, (*talk.moves, fact)

    def _cancelled(self, fact: InterviewCancelled) -> None:
        thread, talk = self._talks[fact.interview]
        talk.cancelled = fact
        if talk in thread.talks:
            thread.talks.remove(talk)
            thread.dropped.append(talk)

    def _debriefed(self, fact: Debrief) -> None:
        if fact.occasion not in self._talks:
            return
        thread, talk = self._talks[fact.occasion]
        talk.debriefed = True
        talk.notes.update(fact.notes)
        talk.forgot, talk.came_up = (*talk.forgot, *fact.forgot), (*talk.came_up, *fact.came_up)
        talk.helped_by.update(fact.helped_by)
        talk.people = _really_there(talk.people, fact)
        talk.why_there, talk.first_months = fact.why_there or talk.why_there, fact.first_months or talk.first_months
        if fact.asked_decision_date is not None:
            talk.asked_decision_date = fact.asked_decision_date
        self._decision(thread, fact.at, fact.decision_by)

    def _decision(self, thread: Thread | None, at: datetime, decision: Decision | None) -> None:
        if thread is not None and decision is not None:
            thread.decisions.append((at, decision))

    def _message(self, fact: MessageFrom) -> None:
        thread = self.thread_of(fact.opportunity, fact.sender)
        if thread is not None:
            thread.messages.append(fact)
            self._decision(thread, fact.at, fact.decision_by)
            return
        threads = self._threads_with(fact.sender)
        if len({thread.opportunity.requisition for thread in threads}) == 1 and threads[0].opportunity.requisition:
            for thread in threads:  # the client speaks of the whole post
                thread.news.append(fact)
                self._decision(thread, fact.at, fact.decision_by)

    def _called(self, fact: Call) -> None:
        thread = self.thread_of(fact.opportunity, fact.contact)
        self._decision(thread, fact.at, fact.decision_by)
        if thread is not None and fact.outcome != "no_answer":
            _took_place(thread, "status_call", fact.contact, fact.at)

    def _done(self, fact: Done) -> None:
        if fact.kind in STATUS_KINDS:
            thread = self.thread_of(fact.opportunity, fact.to)
            if thread is not None:
                _took_place(thread, fact.kind, fact.to or "", fact.at)

    def _interest(self, fact: Interest) -> None:
        thread = self.threads[fact.opportunity]
        thread.interests.append((fact.at, fact.level))
        if fact.level == "none":
            self._withdrawn(fact)
        elif thread.turns and thread.turns[-1].kind in ("withdrawal", "accepted_elsewhere"):
            thread.turns.pop()  # a withdrawal taken back (D-48)

    def _withdrawn(self, fact: Withdrawal | Interest) -> None:
        thread = self.threads[fact.opportunity]
        if thread.turns and thread.turns[-1].kind == "withdrawal":
            return
        thread.turns.append(Turn(fact.at, "withdrawal", fact, declines=thread.offer is not None))

    def _turned(self, fact: Rejection | Offer | Closed) -> None:
        thread = self.threads[fact.opportunity]
        if thread.ended is None or thread.ended.kind != fact.KEY:  # told by telephone, then in writing: that is one
            thread.turns.append(Turn(fact.at, fact.KEY, fact))

    def _accepted(self, fact: Acceptance) -> None:
        accepted = self.threads[fact.opportunity]
        if accepted.accepted:
            return
        accepted.turns.append(Turn(fact.at, "acceptance", fact))
        for thread in self.threads.values():
            if thread is accepted or thread.writer is not accepted.writer or not thread.running:
                continue
            if thread.talks or thread.offer is not None:  # D-48: met, booked or offered
                thread.turns.append(Turn(fact.at, "accepted_elsewhere", fact, declines=thread.offer is not None))

    # -------------------------------------------------------------------------------------- the network

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings that are known, in order, with the people whom a debrief adds."""
        return tuple(self._with_debriefs(meeting) for meeting in self.all(Meeting))

    def _with_debriefs(self, meeting: Meeting) -> Meeting:
        notes = dict(meeting.notes)
        for debrief in self.all(Debrief):
            if debrief.occasion == meeting.meeting:
                added = {person: MeetingNote(talked_about=note.talked_about) for person, note in debrief.notes.items()}
                notes = {**dict.fromkeys(debrief.met, MeetingNote()), **added, **notes}
        return replace(meeting, notes=notes) if len(notes) > len(meeting.notes) else meeting

    @property
    def alerted(self) -> tuple[ContactId, ...]:
        """References who were told that a call may come, for whichever opportunity."""
        done = [ContactId(fact.to) for fact in self.all(Done) if fact.kind == "reference_alert" and fact.to]
        return tuple(dict.fromkeys([*(fact.contact for fact in self.all(ReferenceAlerted)), *done]))

    @property
    def network(self) -> tuple[ContactId, ...]:
        """Everybody who is in the network now, in the journal's order."""
        return tuple(contact for contact in self.journal.contacts if self.network_since(contact) is not None)

    def done_to(self, contact: str) -> Sequence[Done]:
        """What was carried out for this contact, in order."""
        return self._done_by_reader.get(contact, ())

    @cached_property
    def _done_by_reader(self) -> dict[str | None, list[Done]]:
        done: dict[str | None, list[Done]] = {}
        for fact in self.all(Done):
            done.setdefault(fact.to, []).append(fact)
        return done

    def last_touch(self, contact: str) -> datetime | None:
        """The last time anything passed between the owner and this contact, either way, by any medium."""
        touches = [fact.at for fact in self.done_to(contact)]
        touches += [fact.at for fact in self.all(MessageFrom) if fact.sender == contact]
        touches += [fact.at for fact in self.all(Call) if fact.contact == contact and fact.outcome != "no_answer"]
        touches += [meeting.end or meeting.at for meeting in self.meetings if contact in meeting.notes]
        talks = [talk for thread in self.threads.values() for talk in thread.talks if talk.has_ended(self.at)]
        touches += [talk.end for talk in talks if contact in talk.people and talk.end is not None]
        return max(touches, default=None)

    def is_network_kind(self, contact: str) -> bool:
        """References and consultants are no network contacts (D-41)."""
        known = self.journal.contacts.get(ContactId(contact))
        if known is None or known.kind != "contact" or contact == self.journal.consultant:
            return False
        return contact not in self._references_and_consultants

    @cached_property
    def _references_and_consultants(self) -> set[str | None]:
        named = {reference for thread in self.threads.values() for reference in thread.opportunity.references}
        return {*named, *(thread.consultant for thread in self.threads.values())}

    @cached_property
    def _threads_by_person(self) -> dict[str, list[Thread]]:
        """The threads in which each person is or was to be met, in the journal's order."""
        met_in: dict[str, list[Thread]] = {}
        for thread in self.threads.values():
            for person in {person for talk in thread.talks for person in talk.people}:
                met_in.setdefault(person, []).append(thread)
        return met_in

    def in_running_process(self, contact: str) -> bool:
        """An interviewer of a process that still runs, unless they left the organization."""
        if contact in self.people.left:
            return False
        return any(thread.running for thread in self._threads_by_person.get(contact, ()))

    def network_since(self, contact: str) -> datetime | None:
        """Since when this person is in the network (D-41), or None."""
        if not self.is_network_kind(contact) or self.in_running_process(contact):
            return None
        since = [meeting.end or meeting.at for meeting in self.meetings if contact in meeting.notes]
        for thread in self._threads_by_person.get(contact, ()):
            if any(contact in talk.people and thread.was_held(talk, self.at) for talk in thread.talks):
                if (ended := thread.ended) is not None:
                    since.append(ended.at)
                elif (left := self.people.left.get(ContactId(contact))) is not None:
                    since.append(left.at)
        return min(since, default=None)


def _comes_after(followup: FollowUp, talk: Talk) -> bool:
    """A confirmation of the new time bears the talk's name too, and goes out before it (D-17)."""
    return talk.end is None or followup.earliest >= talk.end


def _really_there(people: tuple[ContactId, ...], fact: Debrief) -> tuple[ContactId, ...]:
    """D-17: `met` is the whole list where it names somebody of the invitation, and adds to it where it does not."""
    there = fact.met if any(person in people for person in fact.met) else (*people, *fact.met)
    noted = [person for person in fact.notes if person not in fact.helped_by]
    return tuple(dict.fromkeys((*there, *noted)))


def _took_place(thread: Thread, kind: str, to: str, at: datetime) -> None:
    """One status contact more, unless the log holds the same call twice, as a call and as done."""
    same_day = [c for c in thread.status_contacts if c.kind == kind and c.to == to and c.at.date() == at.date()]
    if kind == "status_call" and same_day:
        return
    asked = [m for m in thread.messages if m.call_me is not None and to in (m.call_me.whom or m.sender, m.sender)]
    answered = sum(contact.requested and contact.to == to for contact in thread.status_contacts)
    requested = kind == "status_call" and len(asked) > answered
    thread.status_contacts.append(StatusContact(at, kind, to, requested))


def _count_rounds(thread: Thread) -> None:
    """Number the rounds by start, where the journal does not; talks without a start come last."""
    thread.talks.sort(key=lambda talk: (talk.start is None, talk.start or talk.arranged))
    highest = 0
    for talk in thread.talks:
        talk.round = talk.given_round or highest + 1
        highest = max(highest, talk.round)


def _withdraw_without_interest(thread: Thread, at: datetime) -> None:
    """An opportunity that never was wanted counts as withdrawn since its last talk, or since one was arranged."""
    if thread.interests != [(None, "none")] or thread.turns or not thread.talks:
        return
    held = [talk.end for talk in thread.talks if talk.end is not None and talk.end <= at]
    thread.turns.append(Turn(max(held) if held else thread.talks[0].arranged, "withdrawal"))


def corrected(facts: Sequence[Fact]) -> list[Fact]:
    """The facts with every known correction applied and voided facts left out; a voided correction corrects nothing."""
    corrections = [fact for fact in facts if isinstance(fact, Correction)]
    if not corrections:
        return list(facts)
    void = {fact.corrects for fact in corrections if fact.void}
    kept = {index: fact for index, fact in enumerate(facts) if not isinstance(fact, Correction)}
    for correction in corrections:
        index = _named(correction.corrects, kept)
        if index is None or correction.id in void:
            continue
        if correction.void:
            del kept[index]
        else:
            kept[index] = replace(kept[index], **correction.changes)  # type: ignore[arg-type]
    return list(kept.values())


def _named(name: str, facts: Mapping[int, Fact]) -> int | None:
    """The place of the fact that bears this id; else of the interview, meeting or find of that name."""
    bearing = [index for index, fact in facts.items() if fact.id == name]
    own = [index for index, fact in facts.items() if fact.KEY in NAMED_FACTS and getattr(fact, fact.OWN) == name]
    return next(iter([*bearing, *own]), None)
