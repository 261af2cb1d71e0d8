"""The headings that tables of people have, and what each column means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet takes for the beginning of a formula; Sundown's own tables have an apostrophe before it."""

OWN = (
    "id", "name", "honorific", "salutation", "title", "organization", "email", "phone", "linkedin", "post", "fax",
    "country", "subdivision", "timezone", "prefers", "never", "name_verified", "kind", "note",
)  # fmt: skip
"""The columns of Sundown's own table."""

_ALIKE = {
    "name": ("name", "full name", "contact", "person", "contact name"),
    "first": ("first name", "given name", "firstname", "vorname"),
    "last": ("last name", "family name", "surname", "lastname", "nachname"),
    "title": ("title", "job title", "position", "role"),
    "organization": ("organization", "organisation", "company", "employer", "firma"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "phone": ("phone", "telephone", "phone number", "mobile", "telefon"),
    "post": ("post", "postal address", "address"),
    "linkedin": ("linkedin", "linkedin url", "profile"),
    "note": ("note", "notes"),
}  # fmt: skip


class Format(NamedTuple):
    """One kind of table: what people call it, the headings that tell it, and how a line becomes a contact's words.

    Headings are in small letters. `own`: lines may have the ids that people have here.
    """

    name: str
    headings: frozenset[str]
    words: Callable[[Mapping[str, str]], Mapping[str, Any]]
    own: bool = False

    def is_meant(self, heads: set[str]) -> bool:
        """Whether a line of headings is of this kind."""
        return self.headings <= heads


def cell(value: str) -> str:
    """What a cell says: without blanks around it, and without the apostrophe that keeps a formula from being one."""
    value = value.strip(" \ufeff\u00a0\n")
    return value[1:].strip() if value[:1] == "'" and value[1:2] in FORMULA else value


def one_line(value: str | None) -> str:
    """Words on one line."""
    return " ".join((value or "").split())


def _named(*parts: str | None) -> str:
    return " ".join(part for part in map(one_line, parts) if part)


def _first(said: Mapping[str, str], *heads: str) -> str:
    return next((one_line(said[head]) for head in heads if said.get(head)), "")


def _own(said: Mapping[str, str]) -> Mapping[str, Any]:
    words: dict[str, Any] = {key: one_line(said.get(key)) for key in OWN if key not in ("id", "never", "post", "note")}
    words |= {key: said.get(key, "") for key in ("post", "note")}
    words["never"] = [word for word in re.split(r"[;,\s]+", said.get("never", "")) if word]
    return words


def _plain(said: Mapping[str, str]) -> Mapping[str, Any]:
    """A table that somebody made: the first column that is called like it."""
    found = {key: next((said[head] for head in heads if said.get(head)), "") for key, heads in _ALIKE.items()}
    words = {key: one_line(value) for key, value in found.items() if key not in ("first", "last")}
    words["name"] = words["name"] or _named(found["first"], found["last"])
    words |= {"post": found["post"], "note": found["note"], "name_verified": "none"}
    return words


def _linkedin(said: Mapping[str, str]) -> Mapping[str, Any]:
    return {
        "name": _named(said.get("first name"), said.get("last name")),
        "title": _first(said, "position"),
        "organization": _first(said, "company"),
        "email": _first(said, "email address"),
        "linkedin": _first(said, "url"),
        "name_verified": "web",
    }


def _google(said: Mapping[str, str]) -> Mapping[str, Any]:
    """Google's tables of before and after 2024: `Given Name`, then `First Name`."""
    first, last = _first(said, "given name", "first name"), _first(said, "family name", "last name")
    middle, suffix = _first(said, "additional name", "middle name"), _first(said, "name suffix")
    return {
        "name": _named(first, middle, last, suffix) or _first(said, "name", "file as"),
        "honorific": _first(said, "name prefix"),
        "title": _first(said, "organization 1 - title", "organization title"),
        "organization": _first(said, "organization 1 - name", "organization name"),
        "email": _part(said, "e-mail 1 - value"),
        "phone": _part(said, "phone 1 - value"),
        "post": said.get("address 1 - formatted", ""),
        "note": said.get("notes", ""),
        "name_verified": "none",
    }


def _part(said: Mapping[str, str], head: str) -> str:
    """The first of several values, which Google joins with ` ::: `."""
    return one_line(said.get(head, "").split(":::")[0])


def _outlook(said: Mapping[str, str]) -> Mapping[str, Any]:
    return {
        "name": _named(*(said.get(head) for head in ("first name", "middle name", "last name", "suffix"))),
        "honorific": _first(said, "title"),
        "title": _first(said, "job title"),
        "organization": _first(said, "company"),
        "email": _first(said, "e-mail address", "e-mail 2 address"),
        "phone": _first(said, "business phone", "mobile phone", "primary phone", "home phone"),
        "fax": _first(said, "business fax"),
        "post": _outlook_address(said, "business") or _outlook_address(said, "home"),
        "note": said.get("notes", ""),
        "name_verified": "none",
    }


def _outlook_address(said: Mapping[str, str], where: str) -> str:
    street, city = said.get(f"{where} street", ""), _first(said, f"{where} city")
    if not street or not city:
        return ""
    region = _named(said.get(f"{where} state"), said.get(f"{where} postal code"))
    country = _first(said, f"{where} country/region", f"{where} country")
    return "\n".join(line for line in (street, f"{city}, {region}" if region else city, country) if line)


FORMATS = (
    Format("LinkedIn", frozenset(("first name", "last name", "url", "company", "position")), _linkedin),
    Format("Outlook", frozenset(("first name", "last name", "e-mail address", "job title")), _outlook),
    *(Format("Google", frozenset((head,)), _google) for head in ("e-mail 1 - value", "phone 1 - value")),
    Format("Sundown", frozenset(("id", "name", "name_verified")), _own, own=True),
    *(Format("a table", frozenset((head,)), _plain) for head in (*_ALIKE["name"], *_ALIKE["first"], *_ALIKE["last"])),
)
"""From those with the most headings of their own to a table that only has names."""
