"""Letters on a table while somebody edits them: after an edit only what it changed is examined again."""

from __future__ import annotations

from datetime import datetime
from operator import is_
from threading import Lock

from sundown import library
from sundown.core.examination import Examination
from sundown.core.facts import Journal
from sundown.core.findings import Examined
from sundown.core.neighbours import Laid, Neighbours, one_by_one
from sundown.core.playbook import Playbook
from sundown.core.surroundings import Named, Surroundings
from sundown.core.written import WrittenLetter
from sundown.preflight._checks import examined, nearly_the_same
from sundown.preflight._warming import wait_for_warm_up


class Table:
    """Letters of one journal that lie beside each other.

    What it says of a letter is at any time what `examine` would say with all that lie there. The language keeps what it
    said of each paragraph, tone what it said of each sentence, and the table what was said of each letter between its
    neighbours. Threads may lay and ask at once: an answer is about the letters as they lay there when it was asked for.
    """

    def __init__(self, journal: Journal, at: datetime | None = None, *, playbook: Playbook | None = None) -> None:
        """An empty table. For another journal, such as this one with one fact more, there is another table."""
        self._around = Surroundings(journal, at, playbook or library.playbook_for(journal), nearly_the_same)
        self._lying: dict[str, Laid | Examined] = {}
        self._said: dict[str, tuple[Examination, Examined]] = {}
        self._lock = Lock()

    def lay(self, file: str, letter: WrittenLetter, *, earlier: bool = False) -> None:
        """Lay a letter on the table, or what became of it after an edit; `earlier` ones are compared, not examined."""
        with self._lock:
            there = self._lying.get(file)
        if isinstance(there, Laid) and (there.letter.letter, there.earlier) == (letter, earlier):
            return
        laid = self._around.laid(Named(file, letter), earlier=earlier)
        with self._lock:
            self._lying[file] = laid

    def remove(self, file: str) -> None:
        """Take a letter off the table; KeyError where it doesn't lie there."""
        with self._lock:
            del self._lying[file]
            self._said.pop(file, None)

    def examined(self, file: str) -> Examined:
        """What there is to say of that letter; KeyError where it doesn't lie there."""
        wait_for_warm_up()
        with self._lock:
            lying, before = dict(self._lying), self._said.get(file)
        mine = lying[file]
        if isinstance(mine, Examined):
            return mine
        everything = sorted((each for each in lying.values() if isinstance(each, Laid)), key=lambda each: each.earlier)
        letter = Neighbours(everything, self._around.measure, one_by_one).around(everything.index(mine))
        if before is not None and _is_unchanged(letter, before[0]):
            return before[1]
        said = examined(letter)
        with self._lock:
            self._said[file] = letter, said
        return said


def _is_unchanged(letter: Examination, before: Examination) -> bool:
    """Whether it is the same letter between the same neighbours."""
    if letter.anatomy is not before.anatomy:
        return False
    if (letter.siblings, letter.own_earlier) != (before.siblings, before.own_earlier):
        return False
    now, then = ([*each.same_reader, *each.same_house] for each in (letter, before))
    return len(now) == len(then) and all(map(is_, now, then))
