"""Wordings that are wrong in German letters, by `wordings.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sundown.language.slip import Slip

_FORMAL = re.compile(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|[Gg]eehrte")
_QUOTED = re.compile(r"„[^“”\"]*[“”\"]|\"[^\"]*\"|»[^«]*«|«[^»]*»")


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern, what it shows, and what was meant; for one region, or in formal letters only."""

    kind: str
    message: str
    find: re.Pattern[str]
    say: str | None
    only: str | None
    formal: bool


@cache
def _wordings() -> tuple[Wording, ...]:
    table = tomllib.loads((Path(__file__).parent / "wordings.toml").read_text(encoding="utf-8"))
    return tuple(
        Wording(each["kind"], each["message"], re.compile(each["find"], re.IGNORECASE), each.get("say"),
                each.get("only"), each.get("formal", False))
        for each in table["wording"]
    )  # fmt: skip


def slips(text: str, tag: str) -> Iterator[Slip]:
    """Every place where one of the wordings stands, but for what is quoted."""
    region = tag.replace("_", "-").upper().rpartition("-")[2]
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    formal = _FORMAL.search(text) is not None
    for wording in _wordings():
        if (wording.only or region) != region or (wording.formal and not formal):
            continue
        for match in wording.find.finditer(text):
            if not any(start <= match.start() < end for start, end in quoted):
                severity = "confirm" if wording.kind == "spelling" else "warn"
                suggest = (match.expand(wording.say),) if wording.say else ()
                yield Slip(wording.kind, severity, match.start(), match.end(), wording.message, suggest)
