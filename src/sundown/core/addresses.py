"""Telephone numbers, e-mail and other addresses of the journal, by what they come down to, with their owners."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from sundown.core.facts import Contact, Journal, Seeker

FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Address:
    """A number or an address as it is recorded, and whose it is: a contact's id, or None for the writer's own."""

    written: str
    owner: str | None
    name: str


class Addresses:
    """Everybody's numbers and e-mail addresses."""

    def __init__(self, journal: Journal) -> None:
        self.phones: list[Address] = []
        self.emails: list[Address] = []
        for seeker in journal.seekers.values():
            self._add(seeker, None, [phone.number for phone in seeker.phones])
        for key, contact in journal.contacts.items():
            self._add(contact, str(key), [number for number in (contact.phone, contact.fax) if number])
        self._by_digits: dict[str, list[Address]] = defaultdict(list)
        for address in self.phones:
            self._by_digits[digits(address.written)[-FEWEST_DIGITS:]].append(address)
        self._by_email = {address.written.casefold(): address for address in reversed(self.emails)}

    def _add(self, person: Seeker | Contact, owner: str | None, numbers: list[str]) -> None:
        self.phones += [Address(number, owner, person.name) for number in numbers]
        if person.email:
            self.emails.append(Address(person.email, owner, person.name))

    def with_number(self, said: str) -> list[Address]:
        """Those whose number that is, with or without the country's digits."""
        short = digits(said)
        found = self._by_digits.get(short[-FEWEST_DIGITS:], ())
        return [each for each in found if _same_number(short, digits(each.written))]

    def with_email(self, said: str) -> Address | None:
        """Whose e-mail address that is."""
        return self._by_email.get(said.casefold())


def digits(number: str) -> str:
    """The digits that count inside the country: without the sign, zeros and blanks in front."""
    return re.sub(r"\D", "", number.replace("(0)", "")).lstrip("0")


def _same_number(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= FEWEST_DIGITS and long.endswith(short)
