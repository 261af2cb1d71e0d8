"""Asking about people: who it was, and what stands on their card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sundown.core.facts import NAME_SOURCES, Contact, ContactId
from sundown.core.invitations.people import contact_id
from sundown.questions.answers import email, one_of, phone, text
from sundown.questions.asking import Why, ask, confirmed

SPELLING = Why("A letter to a misspelt name does harm; a title belongs on the envelope.", "S1-06")
CARD = Why("Everything on the card is needed for the letter, and the card is at hand now.", "S1-07")
EMAIL = Why("The thank-you goes by e-mail the same day.", "S4-06")
PHONE = Why("If you hear nothing, the next step is a call.", "S1-19")
POST = Why("The handwritten note needs an address.", "S4-07")
SOURCES = Why(
    "card: from the business card; signature: from an e-mail of theirs; recruiter: from the recruiter; web: from the "
    "employer's own pages; seen: you saw it written; none: you only heard it. Unseen spellings hold a letter back.",
    "S1-06",
)


class Cards:
    """The contacts of a journal while people are asked about; `changed` holds the new and the completed ones."""

    def __init__(self, contacts: Mapping[ContactId, Contact]) -> None:
        self.contacts = dict(contacts)
        self.changed: dict[ContactId, Contact] = {}
        self.named_now: set[ContactId] = set()
        self.is_new_journal = not contacts

    def name(self, contact: ContactId) -> str:
        """The contact's name as far as it is known."""
        return self.contacts[contact].name

    def who(self, question: str, why: Why, likely: Iterable[ContactId] = ()) -> ContactId | None:
        """A contact: one of the known ones, or a new one by name. None if skipped; `likely` ones are shown."""
        hint = ", ".join(self.name(one) for one in likely)
        while True:
            answer = ask(f"{question} ({hint}, or another name)" if hint else question, text, why)
            if answer is None:
                return None
            known = self._meant(answer)
            if known:
                return known
            if self.is_new_journal or confirmed(f"Someone new: {answer}"):
                return self._added(answer)

    def _added(self, answer: str) -> ContactId:
        new = contact_id(answer, self.contacts)
        self._keep(Contact(id=new, name=answer, name_verified="none"))
        self.named_now.add(new)
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

    def complete(self, contact: ContactId, organization: str | None) -> None:
        """Ask for what is missing: the name's spelling, title, organization (one is proposed), e-mail, address."""
        known = self.contacts[contact]
        if known.name_verified == "none" and contact not in self.named_now:
            shown = None if "@" in known.name else known.name
            name = ask(f"  {known.name}: the name exactly as on the card?", text, SPELLING, shown)
            self._keep(replace(known, name=name or known.name))
        if self.contacts[contact].name_verified == "none":
            source = ask(f"  How do you know the spelling? ({', '.join(NAME_SOURCES)})", one_of(NAME_SOURCES), SOURCES)
            self._fill(contact, "name_verified", source)
        for field, what, read, why, proposal in (
            ("title", "title as on the card?", text, SPELLING, None),
            ("organization", "organization?", text, CARD, organization),
            ("email", "e-mail address?", email, EMAIL, None),
            ("phone", "telephone number?", phone, PHONE, None),
            ("post", "postal address, on one line?", text, POST, None),
        ):
            if getattr(self.contacts[contact], field) is None:
                proposed = proposal if contact in self.changed else None  # Enter alone all the way must change nothing
                self._fill(contact, field, ask(f"  {self.name(contact)}: {what}", read, why, proposed))

    def _meant(self, answer: str) -> ContactId | None:
        """The known contact with this name or id, or the only one with this word in the name if that is confirmed."""
        said = answer.casefold()
        for contact in self.contacts.values():
            if said in (contact.name.casefold(), contact.id.casefold()):
                return contact.id
        near = [one for one in self.contacts.values() if set(said.split()) <= set(one.name.casefold().split())]
        if len(near) == 1 and confirmed(_described(near[0])):
            return near[0].id
        return None

    def _fill(self, contact: ContactId, field: str, value: str | None) -> None:
        if value is not None:
            self._keep(replace(self.contacts[contact], **{field: value}))  # type: ignore[arg-type]

    def _keep(self, contact: Contact) -> None:
        if self.contacts.get(contact.id) != contact:
            self.contacts[contact.id] = self.changed[contact.id] = contact


def _described(contact: Contact) -> str:
    known = (contact.name, contact.title, contact.organization)
    return ", ".join(part for part in known if part)
