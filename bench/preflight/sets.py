"""The sets under this folder: voices, each with a journal, clean letters, and mistakes to be planted in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sundown.core.facts import Journal
from sundown.core.written import WrittenLetter
from sundown.sources.journal import parse_journal

FOLDER = Path(__file__).parent
NO_VOICES = ("twins", "tone")


@dataclass(frozen=True)
class Blunder:
    """One mistake: in which letter, of which class, and what stands there instead."""

    letter: str
    kind: str
    find: str
    put: str
    where: str = "body"

    def planted(self, clean: WrittenLetter) -> WrittenLetter:
        """The letter with the mistake in it."""
        text = getattr(clean, self.where)
        assert text.count(self.find) == 1, self
        return replace(clean, **{self.where: text.replace(self.find, self.put)})


@dataclass(frozen=True)
class Voice:
    """One writer: how they write, their journal, their clean letters by name, and the mistakes."""

    name: str
    manner: str
    journal: Journal
    letters: dict[str, WrittenLetter]
    blunders: tuple[Blunder, ...]


@cache
def voices(folder: str) -> tuple[Voice, ...]:
    """The voices of one set, by name."""
    files = sorted((FOLDER / folder).glob("*.yaml"))
    return tuple(_voice(file) for file in files if file.stem not in NO_VOICES)


def _voice(file: Path) -> Voice:
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    blunders = (
        Blunder(each["letter"], each["class"], each["find"], each["put"], each.get("where", "body"))
        for each in read["blunders"]
    )
    return Voice(
        name=file.stem,
        manner=read["voice"],
        journal=parse_journal(read["journal"], str(file)),
        letters={each["id"]: _letter(each) for each in read["letters"]},
        blunders=tuple(blunders),
    )


def _letter(each: dict[str, Any]) -> WrittenLetter:
    known = {key: value for key, value in each.items() if key not in ("id", "attachments", "cc")}
    return WrittenLetter(**known, attachments=tuple(each.get("attachments") or ()), cc=tuple(each.get("cc") or ()))
