"""Names as people and address books write them: who is meant, and which part is the surname. Only ever a proposal."""

from __future__ import annotations

import re
import unicodedata

HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "frau", "herr", "fr", "hr",
     "dipl", "ing", "madame", "monsieur", "mme", "mlle", "m"}
)  # fmt: skip
"""What may stand before a name without being a part of it, in small letters, without full stops."""

AFTER_A_COMMA = frozenset(
    {"jr", "sr", "ii", "iii", "iv", "phd", "md", "dds", "esq", "rn", "bsn", "msn", "np", "cpa", "cfa", "mba", "pe",
     "pmp", "inc", "llc", "ltd", "plc", "gmbh", "ag", "kg", "sa", "sas"}
)  # fmt: skip
"""What stands after a comma without being a given name: degrees, generations, forms of companies."""


def turned(name: str) -> str | None:
    """ "Ortiz, Catherine (HR)" -> "Catherine Ortiz"; None where no given name stands behind a comma."""
    surname, _, given = (part.strip() for part in re.sub(r"\(.*?\)", "", name).partition(","))
    words = given.split()
    if not surname or not words or "," in given or "@" in name:
        return None
    if any(word.casefold().replace(".", "") in AFTER_A_COMMA for word in words):
        return None
    shouted = given.isupper() and len(given) > 2 and not surname.isupper()  # "Amara Okafor, CCRN"
    return None if shouted else f"{given} {surname}"


def name_words(name: str) -> frozenset[str]:
    """The words by which a name is known again: no forms of address, no accents, no case, whatever the order."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = frozenset(re.findall(r"[^\W\d_]+", re.sub(r"\(.*?\)", "", bare)))
    return words - HONORIFICS or words
