"""Status contacts, carried out as the plan says: never too close, never too many (C-09, S1-25)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.planner.searching import open_items, plan_at, with_fact
from tests.strategies import caseloads, searches

from sundown.core import facts as f
from sundown.core.followup import FollowUp
from sundown.core.workdays import Workdays

UNSOLICITED = ("status_call", "status_inquiry")
TOUCHES = (*UNSOLICITED, "competing_offer_notice")
GAP, MOST = 5, 3  # C-09: five business days apart, three an application
WEEKDAYS = Workdays()  # holidays only add to the days between, so this is the least that must lie there


@dataclass
class Walk:
    """Somebody who goes through a search from fact to fact and makes every status contact the moment it is due."""

    journal: f.Journal
    made: list[tuple[datetime, FollowUp]] = field(default_factory=list)

    def go(self) -> None:
        now: datetime | None = self.journal.log[0].at
        while now is not None:
            touches = [item for item in open_items(plan_at(self.journal, now)) if item.kind in TOUCHES]
            due = next((item for item in touches if item.due.timestamp() <= now.timestamp()), None)
            if due is not None:
                self.make(due, now)
            else:
                now = self.next_moment(now, touches)

    def make(self, item: FollowUp, now: datetime) -> None:
        self.made.append((now, item))
        post = f.OpportunityId(str(item.opportunity))
        done = f.Done(at=now, kind=item.kind, to=item.to, medium=item.medium, opportunity=post)
        self.journal = with_fact(self.journal, done)

    def next_moment(self, now: datetime, touches: list[FollowUp]) -> datetime | None:
        """The next due or the next fact, whichever comes first."""
        coming = [item.due for item in touches] + [fact.at for fact in self.journal.log]
        return min((moment for moment in coming if moment.timestamp() > now.timestamp()), default=None)


def asked_for(item: FollowUp) -> bool:
    """A call that they asked for (or what takes its place) neither counts nor opens a gap."""
    return item.kind in UNSOLICITED and str(item.because_of).startswith("message-from")


def without(journal: f.Journal, *kinds: type[f.Fact]) -> f.Journal:
    return replace(journal, log=tuple(fact for fact in journal.log if not isinstance(fact, kinds)))


def without_calls(journal: f.Journal) -> f.Journal:
    """Calls made on the spur of the moment are not the plan's to space."""
    return without(journal, f.Call)


def unanswered(journal: f.Journal) -> f.Journal:
    """The same search where everybody can be rung, everything is wanted and no outcome ever comes."""
    people = {id_: replace(contact, phone="+1 216 555 0101", never=()) for id_, contact in journal.contacts.items()}
    posts = {id_: replace(post, interest="high", no_follow_up=None) for id_, post in journal.opportunities.items()}
    outcomes = (f.Call, f.Offer, f.Rejection, f.Acceptance, f.Withdrawal, f.Closed, f.Interest, f.Correction)
    return without(replace(journal, playbook="us", contacts=people, opportunities=posts), *outcomes)


walks = st.one_of(
    searches(pursuits=2, rounds=2).map(unanswered), searches(pursuits=2).map(without_calls), caseloads().map(unanswered)
)


@settings(max_examples=settings.default.max_examples // 2)
@given(walks)
def test_contacts_made_when_due_keep_the_gap_and_the_cap(journal: f.Journal) -> None:
    walk = Walk(journal)
    walk.go()
    for post in journal.opportunities:
        touches = [(at, item) for at, item in walk.made if item.opportunity == post and not asked_for(item)]
        for (before, first), (_, second) in pairwise(touches):
            zone = second.due.tzinfo
            free = WEEKDAYS.business_day_after(before.astimezone(zone).date(), GAP)
            if second.kind in UNSOLICITED:
                assert second.due.date() >= free, (first.key, before, second.key, second.due)
        assert all(item.kind not in UNSOLICITED for _, item in touches[MOST:])
