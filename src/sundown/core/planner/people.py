"""Everybody in the journal as writers and readers: zones, business days, addresses that hold now, and bars."""

from __future__ import annotations

from collections.abc import Sequence

from sundown.core.facts import (
    CONSULTANT,
    Contact,
    ContactId,
    DoNotContact,
    Fact,
    Journal,
    LeftOrganization,
    PaperAskedOff,
    Seeker,
    SeekerId,
)
from sundown.core.planner.threads import Reader
from sundown.core.windows import Party
from sundown.core.workdays import Holidays


class People:
    """The people of a journal under what is known of them.

    `writers` by seeker, `left` by contact; `no_contact` are those who asked not to be reached.
    """

    def __init__(self, journal: Journal, holidays: Holidays, facts: Sequence[Fact]) -> None:
        self.journal, self.holidays = journal, holidays
        self.left = {fact.contact: fact for fact in facts if isinstance(fact, LeftOrganization)}
        self._no_paper = {fact.contact: fact.at for fact in facts if isinstance(fact, PaperAskedOff)}
        self.no_contact = {fact.contact for fact in facts if isinstance(fact, DoNotContact)}
        self._readers: dict[tuple[str, str], Reader] = {}
        self.writers = {key: self._seekers_party(seeker) for key, seeker in journal.seekers.items()}

    def _seekers_party(self, seeker: Seeker) -> Party:
        days = self.holidays.of(seeker.country, seeker.subdivision)
        return Party(seeker.id, seeker.timezone, days, seeker.place)

    @property
    def owner(self) -> tuple[Party, str | None]:
        """Who owns the journal, as a writer and as `by`: the seeker, or the consultant."""
        if self.journal.consultant is None:
            return next(iter(self.writers.values())), None
        return self.reader(self.journal.consultant).party, CONSULTANT

    def reader(self, contact: str, writer: Party | None = None) -> Reader:
        """That contact (or seeker) as somebody to write to; a zone or country that is not known is the writer's."""
        writer = writer or next(iter(self.writers.values()))
        key = (contact, writer.id)
        found = self._readers.get(key)
        if found is None:
            found = self._readers[key] = self._make_reader(contact, writer)
            here = self._country_of(writer)
            found.abroad = found.country is not None and here is not None and found.country != here
        return found

    def _country_of(self, writer: Party) -> str | None:
        """The country a writer posts from."""
        known = self.journal.seekers.get(SeekerId(writer.id)) or self.journal.contacts.get(ContactId(writer.id))
        return known.country if known is not None else None

    def _make_reader(self, contact: str, writer: Party) -> Reader:
        seeker = self.journal.seekers.get(SeekerId(contact))
        if seeker is not None:
            party, phone = self.writers[seeker.id], seeker.phones[0].number if seeker.phones else None
            return Reader(party=party, name=seeker.name, country=seeker.country, email=seeker.email, phone=phone)
        known = self.journal.contacts.get(ContactId(contact))
        if known is None:
            return Reader(party=writer, name=contact, country=None)
        home = self.journal.seekers.get(SeekerId(writer.id))
        country, subdivision = known.country, known.subdivision
        if country is None and home is not None:
            country, subdivision = home.country, home.subdivision
        party = Party(contact, known.timezone or writer.zone, self.holidays.of(country, subdivision))
        return self._with_addresses(Reader(party=party, name=known.name, country=country, contact=known), known)

    def _with_addresses(self, reader: Reader, known: Contact) -> Reader:
        reader.left = self.left.get(known.id)
        reader.no_paper = self._no_paper.get(known.id)
        reader.linkedin, reader.prefers, reader.never = known.linkedin, known.prefers, known.never
        if reader.left is not None:  # the old addresses are void (D-41)
            reader.email = reader.left.email
        else:
            reader.email, reader.phone, reader.post, reader.fax = known.email, known.phone, known.post, known.fax
        return reader

    def successor(self, contact: str) -> ContactId | None:
        """Who took the place of somebody who left, following the chain; None where nobody is named."""
        seen = {contact}
        while (left := self.left.get(ContactId(contact))) is not None:
            if left.successor is None or left.successor in seen:
                return None
            contact = left.successor
            seen.add(contact)
        return ContactId(contact)
