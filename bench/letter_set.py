"""The searches under `letters/`, and a first draft of every piece that they call for.

Each file says in a line `# at:` at which instants it is planned. A piece is drafted once, at the first of them at which
it is due: a call is on the plan for a week before anybody makes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from sundown.core.drafting import draft, known_at, writer_of, writes_british
from sundown.core.facts import Journal
from sundown.core.followup import FollowUp
from sundown.core.letters import LetterKind, for_medium, scripts
from sundown.core.planner import plan
from sundown.core.planner.situation import Situation
from sundown.core.written import Letter, WrittenLetter
from sundown.library import holidays_for, playbook_for, words_for
from sundown.sources.journal import read_journal

FOLDER = Path(__file__).parent / "letters"
_INSTANTS = re.compile(r"^# at: (.+)$", re.MULTILINE)
_BEFORE_THE_TALK = ("reschedule_confirmation",)
_BEST_FIRST = {"due": 0, "late_but_in_time": 0, "planned": 1, "overdue": 2}


@dataclass(frozen=True)
class Search:
    """One journal of the set and the instants at which it is planned."""

    name: str
    journal: Journal
    instants: tuple[datetime, ...]


@dataclass(frozen=True)
class Piece:
    """Something that a search calls for, at the instant at which it is drafted."""

    search: Search
    at: datetime
    followup: FollowUp

    @property
    def language(self) -> str:
        """`de`, or `en-GB` or `en-US` for the two ways in which English is written here."""
        writer = writer_of(self.followup, self.search.journal)
        if (language := writer.language[:2].lower()) != "en":
            return language
        return "en-GB" if writes_british(writer) else "en-US"


@dataclass(frozen=True)
class Draft:
    """One draft of a piece, and the kind of letter it was made by; a call has a second one, for the voicemail."""

    piece: Piece
    letter: Letter
    kind: LetterKind

    @property
    def about(self) -> str:
        """The file and the letter, for people."""
        return f"{self.piece.search.name}, {self.kind.name} to {self.letter.to}"

    @property
    def written(self) -> WrittenLetter:
        """The draft as its file holds it."""
        letter = self.letter
        return WrittenLetter(to=letter.to, kind=letter.kind, medium=letter.medium, body=letter.body,
                             subject=letter.subject, opportunity=letter.opportunity, because_of=letter.because_of,
                             written_on=letter.written_on)  # fmt: skip


# ------------------------------------------------------------------------------------------ reading and planning


@cache
def names() -> tuple[str, ...]:
    """The names of all searches of the set."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.yaml")))


def search(name: str) -> Search:
    """The search of that name. Raises BadInput where the journal is wrong, ValueError where an instant is."""
    file = FOLDER / f"{name}.yaml"
    lines = _INSTANTS.findall(file.read_text(encoding="utf-8"))
    instants = tuple(datetime.fromisoformat(word.strip()) for line in lines for word in line.split(","))
    return Search(name, read_journal(file), instants)


def pieces(one: Search) -> list[Piece]:
    """Every piece of that search, each at the instant at which it is best drafted, in the order of those instants."""
    found: dict[str, tuple[int, Piece]] = {}
    for at in sorted(one.instants):
        for followup in _open_at(one, at):
            rank = _BEST_FIRST[followup.state]
            best, _ = found.get(followup.key, (len(_BEST_FIRST), None))
            if rank < best or rank == best == _BEST_FIRST["planned"]:
                found[followup.key] = (rank, Piece(one, at, followup))
    return sorted((piece for _, piece in found.values()), key=lambda piece: piece.at)


def _open_at(one: Search, at: datetime) -> Iterator[FollowUp]:
    known = known_at(one.journal, at)
    planned = plan(one.journal, playbook_for(one.journal, FOLDER), holidays_for(one.journal), at)
    for followup in planned.followups:
        if followup.open and _can_be_written(followup, known):
            yield followup


def _can_be_written(followup: FollowUp, known: Situation) -> bool:
    """Whether its talk is over; a new time is confirmed before it."""
    return followup.kind in _BEFORE_THE_TALK or known.has_happened(followup.opportunity, followup.because_of)


# ------------------------------------------------------------------------------------------ drafting


def drafts(wanted: Iterable[Piece]) -> tuple[list[Draft], list[Piece]]:
    """A draft of each piece, as `sundown draft` makes it, and the pieces that there are no words for.

    What the same reader had before is known to the later ones.
    """
    made: list[Draft] = []
    wordless: list[Piece] = []
    for piece in wanted:
        earlier = [each.letter.body for each in made if _went_before(each.piece, piece)]
        drafted = list(_drafts_of(piece, earlier))
        made += drafted
        if not drafted:
            wordless.append(piece)
    return made, wordless


def _went_before(one: Piece, other: Piece) -> bool:
    return one.search is other.search and one.followup.to == other.followup.to and one.at < other.at


def _drafts_of(piece: Piece, earlier: list[str]) -> Iterator[Draft]:
    followup, journal, at = piece.followup, piece.search.journal, piece.at
    words = words_for(followup.kind, writer_of(followup, journal).language)
    if words is None or words.language != piece.language[:2]:
        return  # English words around German notes are no letter
    for medium in scripts(words.kinds, followup.kind, followup.medium):
        letter = draft(followup, journal, at, words.kinds, earlier, known=known_at(journal, at), medium=medium,
                       language=words.language)  # fmt: skip
        kind = for_medium(words.kinds, followup.kind, medium)
        assert kind is not None
        yield Draft(piece, letter, kind)
