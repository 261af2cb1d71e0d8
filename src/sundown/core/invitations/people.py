"""The people of an invitation and the people of a journal: who is known already, who is the seeker, who is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from sundown.core.facts import Contact, ContactId, Journal, LeftOrganization, OpportunityId, Seeker
from sundown.core.invitations.invitation import Invitation, Invitee
from sundown.core.invitations.names import turned

SELF = ContactId("self")


def readable_id(text: str, taken: Iterable[str]) -> str:
    """A short id made from a name: lower case, letters of any script, words joined by "-"; numbered if taken."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    stem = "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare)))[:40].strip("-") or "someone"
    used, number, name = set(taken), 1, stem
    while name in used:
        number += 1
        name = f"{stem}-{number}"
    return name


def contact_id(called: str, taken: Iterable[str]) -> ContactId:
    """The id of a new contact: the surname as far as one can tell, else the local part of the address."""
    surname = called.split("@")[0] if "@" in called else re.sub(r"\(.*?\)", "", called).split(",")[0]
    words = surname.split()
    return ContactId(readable_id(words[-1] if words else called, (*taken, SELF)))


def seeker_of(journal: Journal, opportunity: OpportunityId | None) -> Seeker:
    """Whose search it is: the one seeker, in a consultant's journal the opportunity's."""
    found = journal.opportunities.get(opportunity) if opportunity else None
    if found and found.seeker and found.seeker in journal.seekers:
        return journal.seekers[found.seeker]
    return next(iter(journal.seekers.values()))


def is_seeker(somebody: Invitee, seeker: Seeker) -> bool:
    """By e-mail address, else by name: "Amara Okafor" is "Amara Okafor RN", a lone first name is nobody yet.

    Where there is no name the address counts as one: "amara.okafor@…".
    """
    if somebody.email and seeker.email and somebody.email.casefold() == seeker.email.casefold():
        return True
    if somebody.name == seeker.name:
        return True
    words = _words(somebody.name or (somebody.email or "").partition("@")[0])
    return len(words) > 1 and words <= _words(seeker.name)


def possible_seekers(invitation: Invitation, journal: Journal, seeker: Seeker) -> tuple[Invitee, ...]:
    """Those of the invitation who may be the seeker, where the journal knows no address of hers to tell by.

    None where she is found by name, or where everybody else is known.
    """
    everybody = [one for one in (invitation.organizer, *invitation.people) if one]
    if seeker.email is not None or any(is_seeker(one, seeker) for one in everybody):
        return ()
    book, distinct = AddressBook(journal), list[Invitee]()
    for one in everybody:
        if book.known(one) is None and not any(_same(one, other) for other in distinct):
            distinct.append(one)
    return tuple(distinct)


def with_seeker_as(journal: Journal, seeker: Seeker, somebody: Invitee) -> Journal:
    """The journal as it would know this seeker in an invitation. Only to be asked, not to be written."""
    known = replace(seeker, name=somebody.name or seeker.name, email=somebody.email)
    return replace(journal, seekers={**journal.seekers, seeker.id: known})


def unlisted_organizer(invitation: Invitation, seeker: Seeker) -> Invitee | None:
    """The person who sent the invitation, where that is not the seeker and nobody of the invited.

    Calendars differ: Google lists an organizer who takes part, Outlook does not, and many only arrange it.
    """
    sender = invitation.organizer
    if sender is None or is_seeker(sender, seeker):
        return None
    return None if any(_same(sender, one) for one in invitation.people) else sender


class AddressBook:
    """A journal's contacts; `new` are those that an invitation brings, and known ones whose address it brings."""

    def __init__(self, journal: Journal) -> None:
        self.contacts = dict(journal.contacts)
        self.new: dict[ContactId, Contact] = {}
        self.remarks: list[str] = []
        self.by_email = {c.email.casefold(): c.id for c in self.contacts.values() if c.email}
        for fact in journal.log:
            if isinstance(fact, LeftOrganization) and fact.email:
                self.by_email[fact.email.casefold()] = fact.contact

    def known(self, somebody: Invitee) -> ContactId | None:
        """The contact with that address, else with exactly that name ("Ortiz, Catherine" is "Catherine Ortiz")."""
        by_email = self.by_email.get(somebody.email.casefold()) if somebody.email else None
        if by_email or not somebody.name:
            return by_email
        names = (somebody.name, turned(somebody.name))
        return next((contact.id for contact in self.contacts.values() if contact.name in names), None)

    def id_of(self, somebody: Invitee) -> ContactId:
        """The contact's id; whoever is not known becomes a new contact with nothing but what the file holds (S1-06)."""
        known = self.known(somebody)
        if known is None:
            return self._added(somebody)
        contact = self.contacts[known]
        if somebody.email and somebody.email.casefold() not in self.by_email:
            if contact.email is None:
                self._keep(replace(contact, email=somebody.email))
            else:
                self.remarks.append(f"{contact.name} is known here as {contact.email}; the file says {somebody.email}.")
        return known

    def _added(self, somebody: Invitee) -> ContactId:
        new = contact_id(somebody.called, self.contacts)
        name = turned(somebody.name or "") or somebody.called
        if name != somebody.called:
            self.remarks.append(f'"{somebody.name}" in the file is written "{name}" here; see whether that is right.')
        self._keep(Contact(id=new, name=name, email=somebody.email, name_verified="none"))
        return new

    def _keep(self, contact: Contact) -> None:
        self.contacts[contact.id] = self.new[contact.id] = contact
        if contact.email:
            self.by_email[contact.email.casefold()] = contact.id


def _same(one: Invitee, other: Invitee) -> bool:
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return one.name is not None and one.name == other.name


def _words(name: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", name.casefold()))
