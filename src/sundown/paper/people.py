"""Who writes and who reads, with what a letter head, an address or a return address needs."""

from __future__ import annotations

from dataclasses import dataclass

from sundown.core.drafting.names import signed_name
from sundown.core.examination import RECRUITERS_KINDS
from sundown.core.facts import CONSULTANT, Contact, ContactId, Journal, Seeker, SeekerId
from sundown.core.postal import addressed, postal_lines
from sundown.core.problems import BadInput, Problem

_COUNTRY_OF_PLAYBOOK = {"us": "US", "ca": "CA", "uk": "GB", "de": "DE", "fr": "FR", "jp": "JP"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Whose letter it is: a job seeker, or a consultant. `place` is where in the journal an address is to be added."""

    name: str
    signed: str
    country: str
    language: str
    place: str
    post: str = ""
    phone: str = ""
    email: str = ""
    city: str = ""
    organization: str = ""

    @property
    def spoken(self) -> str:
        """The first part of the language tag: en; also where the tag is none."""
        first = self.language.replace("_", "-").split("-")[0].lower()
        return first if first.isalpha() and first.isascii() and len(first) in (2, 3) else "en"

    def address(self, reader: Contact | None = None) -> list[str]:
        """The lines of the writer's own address, for a reader abroad with the country; empty where none is known."""
        sent_from = (reader.country if reader is not None else None) or self.country
        at_home = postal_lines(self.post, self.country, sent_from=self.country)
        abroad = postal_lines(self.post, self.country, sent_from=sent_from)
        lines = [
            *at_home,
            *abroad[len(at_home) :],
        ]  # as at home: what the reader's post asks for is for the reader's mail
        return [self.organization, *lines] if lines and self.organization not in ("", *lines) else lines

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said of a sheet that should show the writer's address and can't."""
        return () if self.post.strip() else (f"without your own address: the journal has no post: under {self.place}",)

    def contact(self) -> list[str]:
        """Telephone and e-mail, as far as they are known."""
        return [line for line in (self.phone, self.email) if line]


def writer_of(kind: str, opportunity: str | None, to: str, journal: Journal, by: str | None = None) -> Writer:
    """The writer of a piece: the consultant for what consultants write, else the seeker whom it is about."""
    post = journal.opportunities.get(opportunity) if opportunity else None  # type: ignore[call-overload]
    keys = (post.seeker if post else None, by, to)
    named = [seeker for key in keys for name, seeker in journal.seekers.items() if name == key]
    seeker = next(iter([*named, *journal.seekers.values()]))
    if journal.consultant is not None and (by == CONSULTANT or kind in RECRUITERS_KINDS):
        return _consultant(journal.contacts[journal.consultant], seeker, journal)
    return _seeker(seeker, journal)


def reader_of(to: str, journal: Journal) -> Contact | None:
    """Who reads it: a contact, or in a consultant's journal a seeker; None for somebody who is in neither."""
    if to in journal.contacts:
        return journal.contacts[ContactId(to)]
    seeker = journal.seekers.get(SeekerId(to))
    if seeker is None:
        return None
    return Contact(
        id=ContactId(to), name=seeker.name, post=seeker.post, country=seeker.country, email=seeker.email,
        phone=seeker.phones[0].number if seeker.phones else None,
    )  # fmt: skip


def address_of(reader: Contact, writer: Writer, source: str) -> list[str]:
    """The reader's block of address lines. Raises BadInput where no address is known, with the key to add."""
    lines = addressed(reader, sent_from=writer.country, language=writer.spoken)
    if not lines:
        message = f"no address of {reader.name} is known"
        raise BadInput([Problem(file=source, message=message, expected=f"post: under {reader.id} in the journal")])
    return list(lines)


def _seeker(seeker: Seeker, journal: Journal) -> Writer:
    phone = seeker.phones[0] if seeker.phones else None
    hours = f" ({phone.hours})" if phone is not None and phone.hours else ""
    return Writer(
        name=seeker.name,
        signed=signed_name(seeker) or seeker.name,
        country=(seeker.country or _COUNTRY_OF_PLAYBOOK.get(journal.playbook, "US")).upper(),
        language=seeker.language,
        place=f"seekers.{seeker.id}" if journal.consultant is not None else "seeker",
        post=seeker.post or "",
        phone=f"{phone.number}{hours}" if phone is not None else "",
        email=seeker.email or "",
        city=(seeker.place.city if seeker.place is not None else None) or "",
    )


def _consultant(contact: Contact, seeker: Seeker, journal: Journal) -> Writer:
    return Writer(
        name=contact.name,
        signed=contact.name,
        country=(contact.country or seeker.country or _COUNTRY_OF_PLAYBOOK.get(journal.playbook, "US")).upper(),
        language=seeker.language,
        place=f"contacts.{contact.id}",
        post=contact.post or "",
        phone=contact.phone or "",
        email=contact.email or "",
        organization=contact.organization or "",
    )
