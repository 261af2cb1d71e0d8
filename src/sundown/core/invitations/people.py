"""The people of an invitation and the people of a journal: who is known already, who is the seeker, who is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sundown.core.facts import Contact, ContactId, Journal, LeftOrganization, OpportunityId, Seeker
from sundown.core.invitations.invitation import Invitee

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
    """By e-mail address, else by name: "Amara Okafor" is "Amara Okafor RN", a lone first name is nobody yet."""
    if somebody.email and seeker.email and somebody.email.casefold() == seeker.email.casefold():
        return True
    words = _words(somebody.name or "")
    return len(words) > 1 and words <= _words(seeker.name)


class AddressBook:
    """A journal's contacts, and the new ones that an invitation brings."""

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
        names = (somebody.name, _turned(somebody.name))
        return next((contact.id for contact in self.contacts.values() if contact.name in names), None)

    def id_of(self, somebody: Invitee) -> ContactId:
        """The contact's id; whoever is not known becomes a new contact with nothing but what the file holds (S1-06)."""
        known = self.known(somebody)
        if known is None:
            return self._added(somebody)
        contact = self.contacts[known]
        other = somebody.email and contact.email and somebody.email.casefold() not in self.by_email
        if other:
            self.remarks.append(f"{contact.name} is known here as {contact.email}; the file says {somebody.email}.")
        return known

    def _added(self, somebody: Invitee) -> ContactId:
        new = contact_id(somebody.called, self.contacts)
        contact = Contact(id=new, name=somebody.called, email=somebody.email, name_verified="none")
        self.contacts[new] = self.new[new] = contact
        if somebody.email:
            self.by_email[somebody.email.casefold()] = new
        return new


def _words(name: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", name.casefold()))


def _turned(name: str) -> str:
    """ "Ortiz, Catherine (HR)" -> "Catherine Ortiz", only to find somebody already known under that name."""
    surname, _, given = re.sub(r"\(.*?\)", "", name).partition(",")
    return f"{given.strip()} {surname.strip()}".strip()
