"""Kinds of letter as data: what one is made of, the words its file may use, and how such a file is read."""

from sundown.core.letters.kind import CHOICE, VOICEMAIL, Element, LetterKind, Style, for_medium, scripts, slots_of
from sundown.core.letters.reading import from_mapping
from sundown.core.letters.words import FROM_FACTS, GIVEN, LISTS, OCCASIONS

__all__ = [
    "CHOICE",
    "FROM_FACTS",
    "GIVEN",
    "LISTS",
    "OCCASIONS",
    "VOICEMAIL",
    "Element",
    "LetterKind",
    "Style",
    "for_medium",
    "from_mapping",
    "scripts",
    "slots_of",
]
