"""Kinds of letter: what one is made of, as `letters/<language>/<kind>.toml` says it.

A kind is data: its elements in the order the reader meets them, and for each the sentences that can carry it.
A sentence holds slots, `{topic}`, that the facts fill, and choices, `<a talk|a conversation>`, that only vary the
wording. A sentence can be said when all its slots are known; nothing else decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

SIGNATURES = ("full", "name", "none")
"""`full` has name, credentials, telephone and e-mail (S4-15); pieces written by hand bear the name alone."""

VOICEMAIL = "voicemail"
"""A medium that only letters know: the script of what is said after the tone."""

SLOT = re.compile(r"\{([^{}]*)\}")
CHOICE = re.compile(r"<([^<>]*)>")


def slots_of(sentence: str) -> frozenset[str]:
    """The slots that a sentence of a letter file holds."""
    return frozenset(SLOT.findall(sentence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing a letter of this kind says, and the ways to say it, best first.

    The sentences of one way need the same facts, so each of them will do. Where no way can be said, a required
    element becomes a blank with the first question of `ask` whose slots are known. Elements with the same `paragraph`
    stand together. One that comes `after` another speaks of it, and is left out where that one is not said. One with
    `each` comes once for each item of that list. In an outline each element is a point, but one that `joins` stands in
    the point before it.
    """

    name: str
    paragraph: int
    ways: tuple[tuple[str, ...], ...]
    required: bool = False
    when: str | None = None
    after: str | None = None
    each: str | None = None
    joins: bool = False
    ask: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a letter begins and ends on one medium.

    `salutation` holds `{dear}`, or there is none; `dated` puts the day above it. `points` sets each sentence as a
    point of a list, as an outline for a call needs it. `characters` are the most that the medium takes from a writer
    without and with a paid plan (S4-20).
    """

    salutation: str | None = None
    close: tuple[str, ...] = ()
    signature: str = "full"
    dated: bool = False
    points: bool = False
    characters: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """One kind of letter. `words` are the fewest and the most words of its text; `subject` patterns come best first.

    `styles` has an entry for each medium, the first being the one for a medium not listed; `british` those that differ
    where English is written the British way.
    """

    name: str
    title: str
    purpose: str
    words: tuple[int, int]
    elements: tuple[Element, ...]
    styles: Mapping[str, Style]
    british: Mapping[str, Style] = field(default_factory=dict)
    subject: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()

    def style(self, medium: str, *, british: bool) -> Style:
        """How it begins and ends on that medium."""
        usual = self.styles.get(medium) or next(iter(self.styles.values()))
        return self.british.get(medium, usual) if british else usual

    def limits(self, most: int) -> tuple[int, int]:
        """The fewest and the most words where a playbook lets no letter have more than `most` (S0-03).

        A kind whose own fewest are more than that may have two thirds of it.
        """
        return min(self.words[0], most * 2 // 3), min(self.words[1], most)

    @property
    def required(self) -> tuple[str, ...]:
        """The elements that no letter of this kind goes without, in order."""
        return tuple(dict.fromkeys(element.name for element in self.elements if element.required))


def for_medium(kinds: Mapping[str, LetterKind], kind: str, medium: str) -> LetterKind | None:
    """The words for a kind on a medium: `status_call.voicemail` where there is such a file, else `status_call`."""
    return kinds.get(f"{kind}.{medium}") or kinds.get(kind)


def scripts(kinds: Mapping[str, LetterKind], kind: str, medium: str) -> Iterator[str]:
    """The media in which words for a follow-up are made: its own, and for a call the voicemail's script (S2-19)."""
    yield medium
    if medium == "phone" and f"{kind}.{VOICEMAIL}" in kinds:
        yield VOICEMAIL
