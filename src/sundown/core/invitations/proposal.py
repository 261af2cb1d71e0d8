"""What an invitation would add to a journal: new contacts, and a fact where something is new (see `standing`)."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sundown.core.facts import (
    Contact,
    ContactId,
    Correction,
    Fact,
    Interview,
    InterviewCancelled,
    InterviewId,
    InterviewMoved,
    Journal,
    OpportunityId,
)
from sundown.core.invitations.invitation import Invitation
from sundown.core.invitations.people import SELF, AddressBook, is_seeker, seeker_of, unlisted_organizer
from sundown.core.invitations.standing import Standing, code_of, is_news, standing_of, standings

ALONE = "{} sent the invitation and is the only other person in it: taken as the interviewer."
NOT_INVITED = "{} sent the invitation but is not among those invited: a contact, not an interviewer."


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be added, and sentences about what was found, left out or left open. Empty: nothing to add."""

    contacts: Mapping[ContactId, Contact] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    remarks: tuple[str, ...] = ()


def propose(
    invitation: Invitation,
    journal: Journal,
    at: datetime,
    opportunity: OpportunityId | None = None,
    organizer_attends: bool | None = None,
) -> Proposal:
    """What this invitation adds to the journal, known since it was made, else since `at`.

    A first version needs its `opportunity`; the hours must be settled before. `organizer_attends` says whether the
    organizer, when not among the invited, is one of the interviewers; None: only if nobody else is named.
    """
    standing = standing_of(invitation, journal)
    if not is_news(invitation, standing):
        assert standing
        older = invitation.sequence < standing.sequence
        what = "is an older version of" if older else "is already in the journal as"
        return _nothing(f"This invitation {what} the interview {standing.interview}; nothing to add.", invitation)
    taker = _Taker(invitation, journal, standing.opportunity if standing else opportunity, at, organizer_attends)
    if invitation.cancelled:
        return taker.cancellation(standing)
    if standing is None or standing.cancelled:
        return taker.arrangement()
    return taker.change(standing)


def _nothing(remark: str, invitation: Invitation) -> Proposal:
    return Proposal(remarks=(*invitation.remarks, remark))


def fixed(instant: datetime) -> datetime:
    """The same instant with that day's offset in place of the zone, to the second, as the journal writes it."""
    return datetime.fromisoformat(instant.replace(microsecond=0).isoformat())


class _Taker:
    """Turns one invitation into facts, collecting the contacts it needs on the way."""

    def __init__(
        self,
        invitation: Invitation,
        journal: Journal,
        opportunity: OpportunityId | None,
        at: datetime,
        organizer_attends: bool | None,
    ) -> None:
        self.invitation, self.journal, self.opportunity, self.now = invitation, journal, opportunity, at
        self.organizer_attends = organizer_attends
        self.seeker = seeker_of(journal, opportunity)
        self.book = AddressBook(journal)
        self.remarks = list(invitation.remarks)

    def arrangement(self) -> Proposal:
        """The interview, for an invitation that is new or comes again after a cancellation."""
        if self.opportunity is None:
            raise ValueError("a first invitation needs its opportunity")
        twin = self._twin()
        if twin:
            remark = f"The journal has this interview already, as {twin.interview}; nothing to add."
            return _nothing(remark, self.invitation)
        interview = self._interview_id()
        fact = Interview(
            at=self._known_at(None),
            id=f"{interview}#{self.invitation.sequence}",
            interview=interview,
            opportunity=self.opportunity,
            start=self._shown(self.invitation.start),
            end=self._shown(self.invitation.end),
            mode=self.invitation.mode,
            with_=self._interviewers(),
            place=self.invitation.place,
        )
        self._remark_on_gaps(fact)
        self._remark_on_booked()
        return self._proposal(fact)

    def change(self, standing: Standing) -> Proposal:
        """A move where the hours are others, else a correction of the people or the place."""
        start, end = self._shown(self.invitation.start), self._shown(self.invitation.end)
        found = {
            "end": end,
            "with_": self._interviewers(standing),
            "mode": self.invitation.mode,
            "place": self.invitation.place,
        }
        new: dict[str, Any] = {key: value for key, value in found.items() if value and value != getattr(standing, key)}
        if start in (None, standing.start):
            if not new:
                return _nothing(f"This newer version changes nothing in {standing.interview}.", self.invitation)
            return self._proposal(*self._corrections(standing, new, self._id(standing)))
        place = {key: new.pop(key) for key in ("place",) if key in new}
        new["end"] = end
        moved = InterviewMoved(
            at=self._known_at(standing),
            id=self._id(standing),
            interview=standing.interview,
            start=start,
            by=self._sender(),
            **new,
        )
        return self._proposal(moved, *self._corrections(standing, place, None))

    def cancellation(self, standing: Standing | None) -> Proposal:
        """The cancellation of an interview known by its UID, or entered by hand at these very hours."""
        of = standing or self._twin()
        if of is None:
            remark = "This cancels an interview that is not in the journal; nothing to add."
            return _nothing(remark, self.invitation)
        own = self._id(of) if standing else None
        fact = InterviewCancelled(at=self._known_at(of), id=own, interview=of.interview, by=self._sender())
        return self._proposal(fact)

    def _proposal(self, *facts: Fact) -> Proposal:
        remarks = (*self.remarks, *self.book.remarks)
        return Proposal(contacts=self.book.new, facts=facts, remarks=remarks)

    def _corrections(self, standing: Standing, changes: Mapping[str, object], own: str | None) -> list[Fact]:
        """One correction for each earlier fact that said what is no longer so; the first has the id `own`."""
        by_fact: dict[str, dict[str, object]] = {}
        for name, value in changes.items():
            by_fact.setdefault(standing.said_by.get(name) or "", {})[name] = value
        if by_fact.pop("", None):
            self.remarks.append(f"{standing.interview} was moved by hand; see to its place and people yourself.")
        ids = itertools.chain([own], itertools.repeat(None))
        at = self._known_at(standing)
        return [
            Correction(at=at, id=id_, corrects=wrong, changes=right)
            for id_, (wrong, right) in zip(ids, by_fact.items(), strict=False)
        ]

    def _id(self, standing: Standing) -> str | None:
        """The fact's id; none where a second version came with the same number."""
        own = f"{standing.interview}#{self.invitation.sequence}"
        return None if any(fact.id == own for fact in self.journal.log) else own

    def _interview_id(self) -> InterviewId:
        """`<opportunity>-<code>`, numbered where the same invitation comes again after a cancellation."""
        plain, known = f"{self.opportunity}-{code_of(self.invitation.uid)}", standings(self.journal)
        numbered = (f"{plain}-{number}" for number in itertools.count(2))
        return InterviewId(next(one for one in itertools.chain([plain], numbered) if one not in known))

    def _twin(self) -> Standing | None:
        """An interview that stands in the journal at the very same hour, for this opportunity where it is known."""
        for one in standings(self.journal).values():
            same_hour = one.start is not None and one.start == self.invitation.start
            if same_hour and not one.cancelled and self.opportunity in (None, one.opportunity):
                return one
        return None

    def _known_at(self, standing: Standing | None) -> datetime:
        """Since when this is known: when it was made, unless that lies ahead or before what it changes."""
        made = self.invitation.stamp
        if made is None or made > self.now or (standing is not None and made <= standing.at):
            made = self.now
        return fixed(made.astimezone(self.seeker.timezone))

    def _shown(self, instant: datetime | None) -> datetime | None:
        """An instant that the file gives in UTC, in the seeker's own zone; others as they are."""
        if instant is None or instant.utcoffset() != timedelta(0):
            return instant
        return fixed(instant.astimezone(self.seeker.timezone))

    def _sender(self) -> ContactId | None:
        """Who moved or cancelled it: the organizer, if a person and known; the seeker's own invitation is `self`."""
        organizer = self.invitation.organizer
        if organizer is None:
            return None
        return SELF if is_seeker(organizer, self.seeker) else self.book.known(organizer)

    def _interviewers(self, standing: Standing | None = None) -> tuple[ContactId, ...]:
        """Everybody invited but the seeker; the organizer too where somebody said so or nobody else is there."""
        others = [one for one in self.invitation.people if not is_seeker(one, self.seeker)]
        with_ = tuple(dict.fromkeys(self.book.id_of(one) for one in others))
        organizer = unlisted_organizer(self.invitation, self.seeker)
        if organizer is None:
            return with_
        sender = self.book.id_of(organizer)
        if sender in with_:
            return with_
        attends = self.organizer_attends
        if attends is None and standing is not None:
            attends = sender in standing.with_
        elif attends is None:
            attends = not with_
            self.remarks.append((ALONE if attends else NOT_INVITED).format(organizer.called))
        return (sender, *with_) if attends else with_

    def _remark_on_gaps(self, fact: Interview) -> None:
        gaps = {
            "when it ends": fact.end,
            "how (in person, by video, by phone)": fact.mode,
            "who will be there": fact.with_,
        }
        missing = [what for what, known in gaps.items() if not known]
        if missing:
            self.remarks.append(f"The file does not say {' or '.join(missing)}.")

    def _remark_on_booked(self) -> None:
        """An interview written down by hand may be this very one at its former hour: only a person can tell."""
        for one in standings(self.journal).values():
            if (
                not one.invited
                and not one.cancelled
                and one.opportunity == self.opportunity
                and one.start
                and one.start > self.now
            ):
                when = f"{one.start:%A} {one.start.day} {one.start:%B}, {one.start:%H:%M}"
                self.remarks.append(
                    f"{one.interview} is arranged for {when}. If this is the same one moved, say no here."
                )
