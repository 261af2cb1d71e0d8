"""The language of a German letter: an installed dictionary for its spelling, and our own tables for the rest.

German dictionaries are under the GPL and never come with Sundown. Where one is installed on the machine (LibreOffice
brings one, and Debian has `hunspell-de-de`), it is used; `missing()` says what is not there. Doubled words, das and
dass, seit and seid, the capitals of a formal address, commas before clauses and ß in Switzerland need none.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.language import repeated
from sundown.language.german import commas, dictionary, wordings
from sundown.language.slip import Slip

__all__ = ["missing", "slips"]

missing = dictionary.missing


def slips(text: str, known: frozenset[str], tag: str) -> Iterator[Slip]:
    """What is wrong in a German text, not yet in order; `tag` is de, de-DE, de-AT or de-CH."""
    yield from wordings.slips(text, tag)
    yield from commas.slips(text)
    yield from repeated.slips(text, dictionary.RIGHT_TWICE)
    yield from dictionary.slips(text, known, tag)
