"""Preflight: everything that is looked at before a letter goes out. One check a file; the folder is the list.

A check's file has a docstring (its page in `docs/checks.md`), `CITES` (the rows of the rulebook behind it), a pure
function `check` from an `Examination` to findings, and `PASSES` and `FAILS`: short letters that show it and are its
tests. Nothing is registered: a new file is a new check.

`examine` looks at letters once, all together. A `Table` is for screens: letters lie on it while somebody edits them.
`warm_up` loads in the background what the first letter would wait for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sundown import library
from sundown.core.facts import Journal
from sundown.core.findings import Examined
from sundown.core.playbook import Playbook
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.preflight._checks import NAMES, Check, checks, examined, found, nearly_the_same
from sundown.preflight._table import Table
from sundown.preflight._warming import wait_for_warm_up, warm_up

__all__ = ["NAMES", "Check", "Table", "checks", "examine", "found", "nearly_the_same", "warm_up"]


def examine(
    letters: Sequence[tuple[str, WrittenLetter]],
    journal: Journal,
    at: datetime | None = None,
    earlier: Sequence[tuple[str, WrittenLetter]] = (),
    *,
    playbook: Playbook | None = None,
) -> list[Examined]:
    """Examine letters together, each with its file's name; `earlier` are compared, not examined.

    Facts are those known at `at`, else at the end of the day on which the letter was written, else all of them. A
    letter of an unknown kind, medium, reader or opportunity comes back unreadable, with the reason.
    """
    wait_for_warm_up()
    rules = playbook or library.playbook_for(journal)
    named = [Named(file, letter) for file, letter in letters]
    before = [Named(file, letter) for file, letter in earlier]
    return [
        each if isinstance(each, Examined) else examined(each)
        for each in examinations(named, journal, at, before, rules, nearly_the_same)
    ]
