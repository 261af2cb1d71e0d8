"""Preflight: everything that is looked at before a letter goes out. One check a file; the folder is the list.

A check's file has a docstring (its page in `docs/checks.md`), `CITES` (the rows of the rulebook behind it), a pure
function `check` from an `Examination` to findings, and `PASSES` and `FAILS`: short letters that show it and are its
tests. Nothing is registered: a new file is a new check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path

from sundown import library
from sundown.core.examination import Examination
from sundown.core.facts import Journal
from sundown.core.findings import Examined, Example, Finding
from sundown.core.likeness import NEARLY
from sundown.core.playbook import Playbook
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter

NAMES = tuple(sorted(file.stem for file in Path(__file__).parent.glob("[a-z]*.py")))


@dataclass(frozen=True, slots=True)
class Check:
    """One check, as its file says it."""

    name: str
    page: str
    cites: tuple[str, ...]
    find: Callable[[Examination], Iterator[Finding]]
    passes: tuple[Example, ...]
    fails: tuple[Example, ...]

    @property
    def title(self) -> str:
        """The first line of its page."""
        return self.page.splitlines()[0]


@cache
def checks() -> tuple[Check, ...]:
    """Every check, by name."""
    return tuple(_loaded(name) for name in NAMES)


def _loaded(name: str) -> Check:
    module = import_module(f"{__name__}.{name}")
    return Check(name, (module.__doc__ or "").strip(), module.CITES, module.check, module.PASSES, module.FAILS)


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
    rules = playbook or library.playbook_for(journal)
    named = [Named(file, letter) for file, letter in letters]
    before = [Named(file, letter) for file, letter in earlier]
    return [
        each if isinstance(each, Examined) else _examined(each)
        for each in examinations(named, journal, at, before, rules, nearly_the_same)
    ]


def nearly_the_same(one: str, other: str) -> bool:
    """Whether the ratio of two sentences, as rapidfuzz works it out, is 80 or more (C-16)."""
    from rapidfuzz.fuzz import ratio  # only where letters are compared: it takes as long to load as all checks

    return ratio(one, other, score_cutoff=NEARLY) >= NEARLY


def _examined(examination: Examination) -> Examined:
    findings = [finding for check in checks() for finding in found(check, examination)]
    findings.sort(key=lambda finding: (finding.where == "body", finding.start, finding.end))
    return Examined(file=examination.file, words=examination.anatomy.words, findings=tuple(findings))


def found(check: Check, examination: Examination) -> Iterator[Finding]:
    """What one check says about a letter, with its name and its sources."""
    for finding in check.find(examination):
        yield replace(finding, check=check.name, cites=finding.cites or check.cites)
