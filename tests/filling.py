"""A journal put into a new folder of data, in a process of its own: `python tests/filling.py FOLDER JOURNAL AT [KIND]`.

KIND: the journal is cut before its first fact of that kind, so that a test can tell that fact itself.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sundown.core.facts import Journal
from sundown.runner.database import open_up
from sundown.runner.place import prepare
from sundown.sources.journal import read_journal


def until(journal: Journal, kind: str) -> Journal:
    """The journal up to the first fact of that kind, which is left out with all after it."""
    place = next(place for place, fact in enumerate(journal.log) if kind == fact.KEY)
    return replace(journal, log=journal.log[:place])


def main(folder: Path, journal: Path, at: datetime, kind: str | None = None) -> None:
    """Put it there."""
    os.umask(0o077)
    prepare(folder)
    owner = open_up(folder, None, at)
    from sundown.steps.begin import begin
    from sundown.steps.carry import carry_in

    read = read_journal(journal)
    carry_in(begin(at), until(read, kind) if kind else read, by=owner, at=at)


if __name__ == "__main__":
    folder, journal, at, *kind = sys.argv[1:]
    main(Path(folder), Path(journal), datetime.fromisoformat(at), *kind)
