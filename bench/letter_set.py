"""The searches under `letters/`, and a first draft of every piece that they call for.

Each file says in a line `# at:` at which instants it is planned. A piece is drafted once, at the first of them at which
it is due: a call is on the plan for a week before anybody makes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from sundown.core.drafting import known_at, writer_of, writes_british
from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Plan
from sundown.core.letters import LetterKind, for_medium
from sundown.core.planner import plan
from sundown.core.playbook import Playbook
from sundown.core.written import Letter, WrittenLetter
from sundown.desk import Desk
from sundown.library import holidays_for, playbook_for, words_for
from sundown.sources.journal import read_journal

FOLDER = Path(__file__).parent / "letters"
_INSTANTS = re.compile(r"^# at: (.+)$", re.MULTILINE)
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
    plan: Plan
    followup: FollowUp

    @property
    def at(self) -> datetime:
        """The instant of its plan."""
        return self.plan.at

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
        planned = plan(one.journal, playbook_of(one), holidays_for(one.journal), at)
        known = known_at(one.journal, at)
        for followup in (followup for followup in planned.followups if followup.open and known.has_happened(followup)):
            rank = _BEST_FIRST[followup.state]
            best, _ = found.get(followup.key, (len(_BEST_FIRST), None))
            if rank < best or rank == best == _BEST_FIRST["planned"]:
                found[followup.key] = (rank, Piece(one, planned, followup))
    return sorted((piece for _, piece in found.values()), key=lambda piece: piece.at)


def playbook_of(one: Search) -> Playbook:
    """The playbook that the search goes by."""
    return playbook_for(one.journal, FOLDER)


# ------------------------------------------------------------------------------------------ drafting


def drafts(wanted: Iterable[Piece]) -> tuple[list[Draft], list[Piece]]:
    """A draft of each piece, as `sundown draft` makes it, and the pieces that there are no words for.

    What the same reader had before is known to the later ones.
    """
    made: list[Draft] = []
    wordless: list[Piece] = []
    for piece in wanted:
        earlier = [each.written for each in made if each.piece.search is piece.search]
        drafted = [Draft(piece, letter, _kind(piece, letter)) for letter in _letters(piece, earlier)]
        made += drafted
        if not drafted:
            wordless.append(piece)
    return made, wordless


def _letters(piece: Piece, earlier: Sequence[WrittenLetter]) -> list[Letter]:
    desk = Desk(piece.search.journal, piece.plan, playbook_of(piece.search), earlier)
    return [made.letter for made in desk.pieces([piece.followup])]


def _kind(piece: Piece, letter: Letter) -> LetterKind:
    words = words_for(letter.kind, piece.language)
    kind = for_medium(words.kinds, letter.kind, letter.medium) if words is not None else None
    assert kind is not None
    return kind
