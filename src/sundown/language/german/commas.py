"""Commas that a German clause needs before its first word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.language.slip import Slip

_BARE = re.compile(r"(?<![,;:(–—-])(?<=\w) +(dass|weil|obwohl|sodass|wenn|ob)(?= )", re.IGNORECASE)
_MAY_STAND_BEFORE = frozenset((
    "so", "ohne", "als", "statt", "anstatt", "und", "oder", "auch", "aber", "nur", "selbst", "vor", "allem", "außer",
    "insbesondere", "besonders", "gerade", "erst", "immer", "sondern", "auf", "zumal", "wie", "denn", "eben",
    "vielleicht", "sogar", "genau", "je", "nachdem", "bis", "dadurch", "damit", "jedes", "mal", "egal", "fraglich",
))  # fmt: skip
"""Words between which and the clause no comma need stand ("und dass", "auch wenn", "als ob")."""


def slips(text: str) -> Iterator[Slip]:
    """Each clause that begins with no comma before it."""
    for match in _BARE.finditer(text):
        before = re.search(r"\w+$", text[: match.start()])
        if before and before.group().casefold() not in _MAY_STAND_BEFORE and not match.group(1)[0].isupper():
            word = match.group(1)
            yield Slip("punctuation", "warn", before.start(), before.end(), f'a comma is missing before "{word}"',
                       (f"{before.group()},",))  # fmt: skip
