"""From one letter's material to words for its slots; one file for each thing that letters speak of.

What fills a slot, and when an occasion holds, is decided here alone; `core/letters/words.py` says what each means.
"""

from __future__ import annotations

from sundown.core.drafting.language import Language
from sundown.core.drafting.material import Material
from sundown.core.drafting.slots import answers, consultant, network, process, status, talk
from sundown.core.drafting.slots.wording import Wording

__all__ = ["Wording", "wording"]


def wording(material: Material, language: Language, earlier: str = "") -> Wording:
    """Everything that can be said in this letter; `earlier` is what the reader has been told before (S0-09)."""
    said = Wording(language, material.writer.language)
    process.fill(said, material)
    talk.fill(said, material, earlier)
    answers.fill(said, material)
    network.fill(said, material)
    consultant.fill(said, material)
    status.fill(said, material)
    return said
