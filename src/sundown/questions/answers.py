"""Answers as people type them, read into the values of a journal.

They are read with the very readers of the journal, so that nothing is accepted here which the file would refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import tzinfo
from typing import Any

from sundown.core.problems import BadInput, nearest
from sundown.library import calendar
from sundown.sources.journal.nodes import node_of_words
from sundown.sources.journal.places import read_country, read_zone
from sundown.sources.journal.reading import Reading
from sundown.sources.journal.words import Read, read_text


class WrongAnswer(ValueError):
    """An answer that cannot be kept; the message says what would be right."""


def text(answer: str) -> str:
    """Any words."""
    kept: str = _as_in_a_journal(read_text, answer)
    return kept


def zone(answer: str) -> tzinfo:
    """A time zone by its IANA name."""
    named: tzinfo = _as_in_a_journal(read_zone, answer.replace(" ", "_"))
    return named


def country(answer: str) -> str:
    """A country's two letters."""
    code: str = _as_in_a_journal(read_country, answer.upper() if len(answer) == 2 else answer)
    return code


def email(answer: str) -> str:
    """An e-mail address: one @, something on each side, no blanks."""
    if not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+", answer):
        raise WrongAnswer(f"{answer!r} is no e-mail address. Write it as in jane.doe@firm.com.")
    return text(answer)


def phone(answer: str) -> str:
    """A telephone number, kept as written."""
    if len(re.findall(r"\d", answer)) < 5 or re.search(r"[^\d\s()+./x#-]", answer.replace("ext", "x")):
        raise WrongAnswer(f"{answer!r} is no telephone number. Write only the number, as in +1 216 555 0142.")
    return text(answer)


def position(answer: str) -> tuple[float, float]:
    """Latitude and longitude in degrees, north and east positive."""
    found = re.fullmatch(r"([-+]?\d+(?:\.\d+)?)°?(?:\s*,\s*|\s+)([-+]?\d+(?:\.\d+)?)°?", answer)
    if not found:
        raise WrongAnswer("Write latitude and longitude in degrees, as in 41.50, -81.69.")
    lat, lon = float(found[1]), float(found[2])
    if abs(lat) <= 90 and abs(lon) <= 180:
        return lat, lon
    turned = f" Did you mean {lon:g}, {lat:g}?" if abs(lon) <= 90 and abs(lat) <= 180 else ""
    raise WrongAnswer(f"A latitude lies between -90 and 90 and comes first, a longitude between -180 and 180.{turned}")


def region(country: str) -> Callable[[str], str] | None:
    """A reader for a country's states, provinces or regions, by code or name; None where the country has one calendar.

    It gives the code that the tables of public holidays use.
    """
    table = calendar(country)
    if table is None or not table.subdivisions:
        return None

    def read(answer: str) -> str:
        code = table.code(answer) or table.code(answer.upper())
        if code is None:
            close = nearest(answer.casefold(), table.aliases) or nearest(answer.upper(), table.subdivisions)
            hint = f" Did you mean {table.code(close)} ({close.title()})?" if close else ""
            few = ", ".join(sorted(table.subdivisions, key=len)[:3])
            raise WrongAnswer(f"{answer!r} is no region of {country}; expected a code like {few}, or a name.{hint}")
        return code

    return read


def yes_or_no(answer: str) -> bool:
    """y or n."""
    word = answer.casefold()
    if word in ("y", "yes"):
        return True
    if word in ("n", "no"):
        return False
    raise WrongAnswer("Answer y or n, or press Enter.")


def one_of(words: Collection[str], also: Mapping[str, str] | None = None) -> Callable[[str], str]:
    """A reader for one of these words, or as much of its beginning as tells it from the others.

    `also` holds other words that are understood, and the word that each means.
    """
    meaning = {**{word: word for word in words}, **(also or {})}

    def read(answer: str) -> str:
        said = answer.casefold().replace(" ", "_")
        meant = {meaning[word] for word in meaning if word.casefold().startswith(said)}
        if len(meant) != 1:
            close = nearest(answer.casefold(), words)
            hint = f" Did you mean {close}?" if close else ""
            raise WrongAnswer(f"{answer!r} is not possible here. Answer {', '.join(words)}.{hint}")
        return meant.pop()

    return read


def some_of(words: Collection[str]) -> Callable[[str], tuple[str, ...]]:
    """A reader for some of these words, in the order of `words`."""
    read_one = one_of(words)

    def read(answer: str) -> tuple[str, ...]:
        given = {read_one(word) for word in re.split(r"[\s,;]+(?:and\s+)?", answer) if word}
        return tuple(word for word in words if word in given)

    return read


def _as_in_a_journal(read: Read, answer: str) -> Any:
    """The answer as the journal's reader takes it; what that would refuse is a wrong answer."""
    reading = Reading("")
    value = read(node_of_words(answer), "", reading)
    try:
        reading.finish()
    except BadInput as error:
        problem = error.problems[0]
        hint = f" Did you mean {problem.nearest}?" if problem.nearest else ""
        raise WrongAnswer(f"{problem.message}; expected {problem.expected}.{hint}") from None
    return value
