"""The checks of this folder, and what all of them together say of one letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from sundown.core.examination import Examination
from sundown.core.findings import Examined, Example, Finding
from sundown.core.likeness import NEARLY
from sundown.library import check_names

NAMES = check_names()
_EVEN_OF_ENDLESS = ("header", "length", "medium", "placeholder", "recipients")
"""Checks of a letter that is so long that nobody wrote it."""


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
    module = import_module(f"{__package__}.{name}")
    return Check(name, (module.__doc__ or "").strip(), module.CITES, module.check, module.PASSES, module.FAILS)


def examined(letter: Examination) -> Examined:
    """What every check says about a letter, in the order of its places."""
    chosen = (check for check in checks() if not letter.endless or check.name in _EVEN_OF_ENDLESS)
    findings = [finding for check in chosen for finding in found(check, letter)]
    findings.sort(key=lambda finding: (finding.where == "body", finding.start, finding.end))
    return Examined(file=letter.file, words=letter.anatomy.words, findings=tuple(findings))


def found(check: Check, letter: Examination) -> Iterator[Finding]:
    """What one check says about a letter, with its name, its sources, and the severity that the playbook chose."""
    for finding in check.find(letter):
        named = replace(finding, check=check.name, cites=finding.cites or check.cites)
        yield named if letter.endless else letter.playbook.weighed(named)


def nearly_the_same(one: str, other: str) -> bool:
    """Whether the ratio of two sentences, as rapidfuzz works it out, is 80 or more (C-16)."""
    return _ratio()(one, other, score_cutoff=NEARLY) >= NEARLY


@cache
def _ratio() -> Callable[..., float]:
    from rapidfuzz.fuzz import ratio  # only where letters are compared: it takes as long to load as all checks

    return ratio
