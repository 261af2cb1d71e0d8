"""Which opportunity an invitation belongs to. Only signs that stand in the file and the journal count."""

from __future__ import annotations

import re

from sundown.core.facts import (
    Acceptance,
    Closed,
    ContactId,
    Interview,
    InterviewMoved,
    Journal,
    Opportunity,
    OpportunityId,
    Rejection,
    Withdrawal,
)
from sundown.core.invitations.invitation import Invitation
from sundown.core.invitations.people import AddressBook, is_seeker, seeker_of

MAIL_FOR_ALL = (
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "icloud.com",
    "me.com", "mac.com", "aol.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "mail.com",
    "proton.me", "protonmail.com", "orange.fr", "free.fr", "laposte.net", "yahoo.co.jp", "yahoo.co.uk", "zoho.com",
)  # fmt: skip
"""Domains whose addresses say nothing about an employer."""

LONG_ENOUGH = 4
"""Letters that a domain's name must have to be compared with an organization's."""


def matching_opportunities(invitation: Invitation, journal: Journal) -> tuple[OpportunityId, ...]:
    """The opportunities that the people's addresses, their mail domains or the subject point to; open ones before all.

    One is an answer; none or several mean that somebody must say which.
    """
    found = [one for one in journal.opportunities.values() if _points_to(invitation, one, journal)]
    found = [one for one in found if not _ended(one.id, journal)] or found
    titled = [one for one in found if any(_within(title, invitation.summary) for title in (one.title, *one.title_also))]
    return tuple(one.id for one in (titled if len(titled) == 1 else found))


def _points_to(invitation: Invitation, opportunity: Opportunity, journal: Journal) -> bool:
    names = (opportunity.organization, *opportunity.also_called)
    if any(_within(name, invitation.summary) or _within(name, invitation.place) for name in names):
        return True
    seeker, book = seeker_of(journal, opportunity.id), AddressBook(journal)
    invitees = [one for one in (invitation.organizer, *invitation.people) if one and not is_seeker(one, seeker)]
    circle = _circle(opportunity, journal)
    if any(book.known(one) in circle for one in invitees):
        return True
    emails = [journal.contacts[one].email for one in circle if one in journal.contacts]
    of_circle = {_domain(email) for email in emails} - {None}
    domains = {_domain(one.email) for one in invitees} - {None}
    return bool(domains & of_circle) or any(_bears(domain, name) for domain in domains if domain for name in names)


def _circle(opportunity: Opportunity, journal: Journal) -> set[ContactId]:
    """Everybody known to belong to the opportunity."""
    names = {name.casefold() for name in (opportunity.organization, *opportunity.also_called)}
    circle = {one.id for one in journal.contacts.values() if one.organization and one.organization.casefold() in names}
    talks = {
        fact.interview for fact in journal.log if isinstance(fact, Interview) and fact.opportunity == opportunity.id
    }
    for fact in journal.log:
        if isinstance(fact, Interview | InterviewMoved) and fact.interview in talks:
            circle.update(fact.with_)
    named = (opportunity.decision_maker, opportunity.status_contact, opportunity.consultant)
    return circle.union(one for one in named if one)


def _ended(opportunity: OpportunityId, journal: Journal) -> bool:
    outcomes = (Rejection, Acceptance, Withdrawal, Closed)
    return any(isinstance(fact, outcomes) and fact.opportunity == opportunity for fact in journal.log)


def _domain(email: str | None) -> str | None:
    domain = email.rpartition("@")[2].casefold() if email else ""
    return domain if domain and domain not in MAIL_FOR_ALL else None


def _bears(domain: str, organization: str) -> bool:
    """`gulfterminals.example` bears the name of "Gulf Terminals", `lakeshore.example` that of "Lakeshore General"."""
    words = re.findall(r"[^\W_]+", organization.casefold())
    labels = [label.replace("-", "") for label in domain.split(".")[:-1]]
    beginnings = {"".join(words[:count]) for count in range(1, len(words) + 1)}
    return any(len(label) >= LONG_ENOUGH and label in beginnings for label in labels)


def _within(phrase: str | None, text: str | None) -> bool:
    """Whether the whole phrase stands in the text as words."""
    if not phrase or not text:
        return False
    return re.search(rf"(?<!\w){re.escape(phrase.casefold())}(?!\w)", text.casefold()) is not None
