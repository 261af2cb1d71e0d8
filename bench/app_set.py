"""A database for the benchmarks of the app: as many people, searches and follow-ups as the goals name, in workspaces.

A workspace is one job seeker: ten searches a seeker of four rounds and six people each, all at the same stage; besides,
people of the address book whom no fact names. The first workspace has a large address book of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bench.searches import FIRST, at, caseload
from sundown.core.facts import Contact, ContactId, Journal, SeekerId

SEARCHES = 10
AT = at(4)


class Filled(NamedTuple):
    """What lies in the database."""

    people: int
    searches: int
    followups: int


def seeker_journal(searches: int = SEARCHES) -> Journal:
    """One job seeker with so many searches, each with people of its own: a consultant's caseload made one person's."""
    many = caseload(searches)
    first = next(iter(many.seekers.values()))
    return replace(
        many,
        seekers={SeekerId("self"): replace(first, id=SeekerId("self"))},
        consultant=None,
        opportunities={key: replace(each, seeker=None) for key, each in many.opportunities.items()},
    )


def with_people(journal: Journal, people: int) -> Journal:
    """The journal with so many more contacts, whom no fact names."""
    more = (
        Contact(id=ContactId(f"c{n}"), name=f"Contact {n} Nguyen", organization=f"Firm {n % 500}",
                email=f"c{n}@firm{n % 500}.example")
        for n in range(people)
    )  # fmt: skip
    return replace(journal, contacts={**journal.contacts, **{each.id: each for each in more}})


def fill(workspaces: int, people: int) -> Filled:
    """Fill an empty database. Returns how much there is of each. Django must be set up."""
    from sundown.records.models import Contact as ContactRow
    from sundown.records.models import FollowUp, Membership, Opportunity, User, Workspace
    from sundown.steps.carry import carry_in

    journal = seeker_journal()
    for number in range(workspaces):
        user = User.objects.create(username=f"seeker{number}")
        made = Workspace.objects.create(name=f"Search {number}", created_at=FIRST)
        Membership.objects.create(workspace=made, user=user)
        carry_in(made, with_people(journal, people if number == 0 else 0), by=None, at=AT)
    return Filled(ContactRow.objects.count(), Opportunity.objects.count(), FollowUp.objects.count())
