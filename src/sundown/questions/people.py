"""Asking about people: who it was, and what stands on their card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from sundown.core.facts import NAME_SOURCES, Contact, ContactId
from sundown.core.invitations.names import HONORIFICS, name_words
from sundown.core.invitations.people import contact_id
from sundown.questions.answers import email, one_of, phone, text
from sundown.questions.asking import Why, ask, confirmed

NEARLY = 0.8
"""How alike two names must look (difflib's ratio) for the question whether one is the other."""
NEW = "new"
ONLY_SPOKEN = frozenset({"mr", "mrs", "ms", "miss", "mx", "frau", "herr", "madame", "monsieur", "mme", "mlle"})
"""Forms of address that nobody writes as a part of the own name."""

SPELLING = Why("A letter to a misspelt name does harm; a title belongs on the envelope.", "S1-06")
ADDRESS = Why(
    'A letter begins "Dear Ms. Kowalski" only if you know that this is right; else with the full name.', "S1-06"
)
CARD = Why("Everything on the card is needed for the letter, and the card is at hand now.", "S1-07")
EMAIL = Why("The thank-you goes by e-mail the same day.", "S4-06")
PHONE = Why("If you hear nothing, the next step is a call.", "S1-19")
POST = Why("The handwritten note needs an address.", "S4-07")
SOURCES = Why(
    "card: from the business card; signature: from an e-mail of theirs; recruiter: from the recruiter; web: from the "
    "employer's own pages; seen: you saw it written; none: you only heard it. Unseen spellings hold a letter back.",
    "S1-06",
)
SAME_PERSON = Why("Somebody who is in the journal twice would be thanked twice.")


class Cards:
    """The contacts of a journal while people are asked about; `changed` holds the new and the completed ones.

    Its dicts and sets are replaced, never changed, so that a copy stays what it was (see `asking.ask_section`).
    """

    def __init__(self, contacts: Mapping[ContactId, Contact]) -> None:
        self.contacts = dict(contacts)
        self.changed: dict[ContactId, Contact] = {}
        self.named_now: frozenset[ContactId] = frozenset()
        self.is_new_journal = not contacts

    def name(self, contact: ContactId) -> str:
        """The contact's name as far as it is known."""
        return self.contacts[contact].name

    def who(self, question: str, why: Why, likely: Iterable[ContactId] = (), kind: str = "contact") -> ContactId | None:
        """A contact: one of the known ones, or a new one of that kind by name. None if skipped; `likely` are shown."""
        hint = ", ".join(self.name(one) for one in likely)
        while True:
            answer = ask(f"{question} ({hint}, or another name)" if hint else question, text, why)
            if answer is None:
                return None
            known = self._meant(answer)
            if known:
                return known
            if self.is_new_journal or confirmed(f"Someone new: {answer}"):
                return self._added(answer, kind)

    def _added(self, answer: str, kind: str) -> ContactId:
        new = contact_id(answer, self.contacts)
        honorific, name = _parted(answer)
        self._keep(Contact(id=new, name=name, honorific=honorific, name_verified="none", kind=kind))
        self.named_now |= {new}
        return new

    def whom(self, question: str, why: Why, among: Iterable[ContactId]) -> ContactId | None:
        """One of these contacts, by name, id or any word of the name; the only one is proposed."""
        names = {self.name(one): one for one in among}
        if not names:
            return None
        words = {word.casefold(): name for name, one in names.items() for word in (*name.split(), one)}
        only = next(iter(names)) if len(names) == 1 else None
        hint = "" if only else f" ({', '.join(names)})"
        name = ask(question + hint, lambda answer: words.get(answer.casefold()) or one_of(names)(answer), why, only)
        return names[name] if name else None

    def complete(self, contact: ContactId, organization: str | None, *, propose: bool = True) -> None:
        """Ask for what is missing: the name's spelling, how to address them, title, organization, where to reach them.

        With `propose` the organization, and the address of somebody else there, are taken by Enter alone.
        """
        self._spelling(contact)
        card = self.contacts[contact]
        if card.honorific is None and card.salutation is None:
            question = f"  {card.name}: how do you address them? (Ms., Mr., Dr., Frau …; Enter: by full name)"
            self._fill(contact, "honorific", ask(question, text, ADDRESS, _form_of_address(card.name, propose)))
        for field, what, read, why in (
            ("title", "title as on the card?", text, SPELLING),
            ("organization", "organization?", text, CARD),
            ("email", "e-mail address?", email, EMAIL),
            ("phone", "telephone number?", phone, PHONE),
            ("post", "postal address, on one line?", text, POST),
        ):
            if getattr(self.contacts[contact], field) is None:
                likely = {"organization": organization, "post": self._post_there(contact)}.get(field)
                proposed = likely if propose else None
                self._fill(contact, field, ask(f"  {self.name(contact)}: {what}", read, why, proposed))

    def _spelling(self, contact: ContactId) -> None:
        known = self.contacts[contact]
        if known.name_verified == "none" and contact not in self.named_now:
            shown = None if "@" in known.name else known.name
            name = ask(f"  {known.name}: the name exactly as on the card?", text, SPELLING, shown)
            self._keep(replace(known, name=name or known.name))
        if self.contacts[contact].name_verified == "none":
            question = f"  {self.name(contact)}: how do you know the spelling? ({', '.join(NAME_SOURCES)})"
            self._fill(contact, "name_verified", ask(question, one_of(NAME_SOURCES), SOURCES))

    def _post_there(self, contact: ContactId) -> str | None:
        """The postal address of somebody else at the same organization."""
        there = self.contacts[contact].organization
        others = (one.post for one in self.contacts.values() if there and one.organization == there)
        return next((post for post in others if post), None)

    def _meant(self, answer: str) -> ContactId | None:
        """The known contact with this name or id; one whose name is only like it, if that is confirmed."""
        said, words = answer.casefold(), name_words(answer)
        for contact in self.contacts.values():
            if said in (contact.name.casefold(), contact.id.casefold()):
                return contact.id
        names = {one.id: name_words(one.name) for one in self.contacts.values() if "@" not in one.name}
        same = [one for one, name in names.items() if name == words and len(words) > 1]
        if len(same) == 1:
            return same[0]
        near = [one for one, name in names.items() if words and name and (words <= name or name <= words)]
        return self._confirmed(near or self._alike(answer))

    def _alike(self, answer: str) -> list[ContactId]:
        names = {one.name.casefold(): one.id for one in self.contacts.values()}
        return [names[name] for name in get_close_matches(answer.casefold(), names, n=3, cutoff=NEARLY)]

    def _confirmed(self, near: list[ContactId]) -> ContactId | None:
        """The one of these that was meant, if any."""
        if len(near) == 1:
            return near[0] if confirmed(_described(self.contacts[near[0]])) else None
        names = {self.name(one): one for one in near}
        if not names:
            return None
        meant = ask(f"  Which one? ({', '.join(names)}, {NEW}; Enter: {NEW})", one_of((*names, NEW)), SAME_PERSON, NEW)
        return names.get(meant or NEW)

    def _fill(self, contact: ContactId, field: str, value: str | None) -> None:
        if value is not None:
            self._keep(replace(self.contacts[contact], **{field: value}))  # type: ignore[arg-type]

    def _keep(self, contact: Contact) -> None:
        if self.contacts.get(contact.id) != contact:
            self.contacts = {**self.contacts, contact.id: contact}
            self.changed = {**self.changed, contact.id: contact}


def _described(contact: Contact) -> str:
    known = (contact.name, contact.title, contact.organization)
    return ", ".join(part for part in known if part)


def _parted(answer: str) -> tuple[str | None, str]:
    """ "Frau Ida Köster" -> ("Frau", "Ida Köster"). A doctor's title stays where people write it: in the name."""
    first, _, name = answer.partition(" ")
    is_form = first.casefold().rstrip(".") in ONLY_SPOKEN
    return (first, name) if is_form and name else (None, answer)


def _form_of_address(name: str, propose: bool) -> str | None:
    """The form of address that the name begins with, as in "Dr. Raj Patel"."""
    first = name.split()[0]
    return first if propose and first.casefold().rstrip(".") in HONORIFICS and len(first) > 1 else None
