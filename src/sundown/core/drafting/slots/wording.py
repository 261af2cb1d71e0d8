"""What can be said in one letter: slots with their words, each with the facts it came from."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from sundown.core.drafting.language import Language, Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import plain, shortened, speaks_of_pay, without_bullet, word_set
from sundown.core.written import Origin

_LONGEST_QUOTE = 200
_LONGEST_WORDS = 600  # characters; what is longer is no part of a sentence
_STANDS_IN_ANY_LANGUAGE = word_set(
    "topic topic_in_short met_topic liked addition proof quiet_proof result benefit useful why gist rapport point worry"
)


class Noted(NamedTuple):
    """A note that may be used, with where it stands."""

    text: str
    origin: Origin


class Item(NamedTuple):
    """One item of a list: its words, and the fact it came from."""

    words: str
    origin: Origin


@dataclass(slots=True)
class Wording:
    """What can be said in one letter, from notes that are mostly in the language of the writer's tag.

    `words` holds the slots that are filled, `origins` the facts behind each, `lists` the items of an `each`; `noted`
    what the journal says about a slot that it could not fill; `occasions` the circumstances that hold. For the writer
    to look at: what was `left_out`, and how each note was read (`readings`: a word, and what to tell if that word is
    in the letter).
    """

    language: Language
    tag: str = "en"
    words: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    lists: dict[str, list[Item]] = field(default_factory=dict)
    noted: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    occasions: set[str] = field(default_factory=set)
    readings: dict[Origin, list[tuple[str, str]]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def put(self, slot: str, words: str | None, *origins: Origin) -> None:
        """Fill a slot, or keep what was noted for its question."""
        if words and len(words) <= _LONGEST_WORDS:
            self.words[slot], self.origins[slot] = words, origins
        else:
            self.noted[slot] = origins

    def put_note(
        self, slot: str, note: str, read: Callable[[str], Voiced], form: Callable[[str], str | None], origin: Origin
    ) -> None:
        """Fill a slot from a note: read who is who, then give it the form that the slot needs."""
        self.put(slot, self.formed(slot, note, read, form, origin), origin)

    def put_item(
        self, slot: str, note: str, read: Callable[[str], Voiced], form: Callable[[str], str | None], origin: Origin
    ) -> None:
        """Add an item to a list, where the note can be said."""
        words = self.formed(slot, note, read, form, origin)
        if words:
            self.lists.setdefault(slot, []).append(Item(words, origin))

    def formed(
        self, slot: str, note: str, read: Callable[[str], Voiced], form: Callable[[str], str | None], origin: Origin
    ) -> str | None:
        """The words that a note gives for a slot, if any."""
        before = self.readings.get(origin, [])
        text = self.voiced(note, read, origin)
        if text is not None:
            words = form(text)
            self.readings[origin] = list(dict.fromkeys([*before, *_readings_in(words or "", self.readings[origin])]))
            return words
        return self.language.as_it_stands(note, slot) if slot in _STANDS_IN_ANY_LANGUAGE else None

    def voiced(self, note: str, read: Callable[[str], Voiced], origin: Origin) -> str | None:
        """The note in the letter's own voice, its reading kept for the writer; None where it is of another language."""
        if not self.language.is_native(note, self.tag):
            if self.language.seems_foreign(note):
                self.readings[origin] = [("", f"in another language, so it stands as you wrote it: {origin.text}")]
            return None
        text, read_as, left, slips = read(without_bullet(note))
        self.readings[origin] = [(now, f"“{was}” was read as “{now}” in: {origin.text}") for was, now in read_as]
        self.readings[origin] += [
            (word, f"“{word}” may mean somebody or something else, so it stayed, in: {origin.text}") for word in left
        ]
        self.readings[origin] += [
            (slip, f"“{slip}” may be a slip of the verb, and stands as you wrote it, in: {origin.text}")
            for slip in slips
        ]
        return text

    def usable(self, text: str | None, where: str) -> Noted | None:
        """A note with its origin, if there is one and it does not speak of pay (C-17)."""
        if text is None or not plain(text):
            return None
        origin = origin_of(where, text)
        if speaks_of_pay(text):
            self.left_out.append(f"left out, because pay has no place in a letter that nobody asked for: {origin.text}")
            return None
        return Noted(text, origin)


def _readings_in(words: str, readings: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is to be told of the words that came out of a note, not of those that were cut off."""
    return [(word, line) for word, line in readings if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words)]


def origin_of(where: str, text: str) -> Origin:
    """A fact as a draft shows it: where it stands, and at most so much of it as fits on two lines."""
    return Origin(where, shortened(text, _LONGEST_QUOTE))


def of_post(material: Material, key: str) -> str:
    """Where a key of the opportunity stands."""
    return f"opportunity {material.opportunity.id}: {key}" if material.opportunity else key


def of_talk(material: Material, key: str) -> str:
    """Where a key of the talk's debrief stands."""
    return f"debrief {material.talk.id}: {key}" if material.talk else key
