"""What to call people in German: "Sehr geehrte Frau Tenbrink", "mit Herrn Dr. Lang", "Guten Tag Alex Kim".

"Herr" and "Frau" need the sex, which is known only where the journal's title or a confirmed salutation says so;
everybody else is greeted with the whole name. Inside a sentence "Herr" becomes "Herrn": the letter files set people
only where it does.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from sundown.core.drafting.names import bare_name, surname
from sundown.core.drafting.plain import plain, word_set
from sundown.core.facts import Contact

_WOMEN = word_set("frau ms mrs miss mme mlle madame señora sra signora")
_MEN = word_set("herr herrn mr m monsieur señor sr signor sir")
_DEGREE = r"\b(?:prof|dr|pd|priv\.-doz)\b\.?(?:-?(?:ing|med|rer|nat|phil|jur|h\.? ?c)\b\.?)*"
_DEGREES = re.compile(rf"(?i){_DEGREE}(?: {_DEGREE})*")
_CONFIRMED = re.compile(
    r"(?i)(?:sehr geehrte[rs]?|sehr verehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|hallo|grüezi|dear)[ ,]+(.+)"
)


class _Address(NamedTuple):
    """Herr or Frau or nothing, the degrees, and the name that goes with them."""

    title: str
    degrees: str
    name: str


def called(contact: Contact) -> str:
    """The person inside a sentence, in any case but the nominative: Frau Tenbrink, Herrn Dr. Lang, Alex Kim."""
    confirmed = _CONFIRMED.fullmatch(_greeting(contact))
    if confirmed and not re.match(r"(?i)(?:damen|herren)\b", confirmed[1]):
        return re.sub(r"^Herr\b", "Herrn", confirmed[1])
    title, *rest = _address(contact)
    return " ".join(filter(None, ("Herrn" if title == "Herr" else title, *rest)))


def dear(contact: Contact) -> str:
    """The salutation without its comma; the confirmed one where there is one."""
    if greeting := _greeting(contact):
        return greeting if " " in greeting else f"Guten Tag {greeting}"
    address = _address(contact)
    if not address.name:
        return ""
    opening = {"Frau": "Sehr geehrte", "Herr": "Sehr geehrter"}.get(address.title, "Guten Tag")
    return " ".join(filter(None, (opening, *address)))


def where_met(name: str, *, event: bool) -> str | None:
    """Where somebody was met: bei der Veranstaltung „Pflegetag“; im Vorstellungsgespräch (Klinik)."""
    name = plain(name).strip(" .,;:").replace("„", "‚").replace("“", "‘")
    if not name:
        return None
    if not event:
        return f"im Vorstellungsgespräch ({name})"
    if re.match(r"(?i)(?:auf|in|im|bei|beim|an|am|vor|während) ", name):
        return name[:1].lower() + name[1:]
    return f"bei der Veranstaltung „{name}“"


def _greeting(contact: Contact) -> str:
    return plain(contact.salutation or "").rstrip(" ,:;!")


def _address(contact: Contact) -> _Address:
    """How the person is addressed; the surname alone only where title and name leave no doubt about it."""
    said, whole = plain(contact.honorific or ""), bare_name(contact.name)
    words = {word.rstrip(".").casefold() for word in said.split()}
    title = "Frau" if words & _WOMEN else "Herr" if words & _MEN else ""
    degrees = found.group() if (found := _DEGREES.search(said)) else ""
    named = _DEGREES.match(whole)
    if named:
        degrees, whole = degrees or named.group(), whole[named.end() :].strip()
    if not title and not degrees:
        return _Address("", "", whole)
    known = surname(replace(contact, honorific="Dr.", name=whole))
    return _Address(title, degrees, known or whole)
