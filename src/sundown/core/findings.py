"""Findings: what the checks say about a letter, and what follows from it (`docs/journal.md`, "Letters as files")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

SEVERITIES = ("block", "confirm", "warn", "note")
"""From "cannot be approved" over "the writer must tick it" to "good to know"."""

VERDICTS = ("blocked", "confirm", "ready", "unreadable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a check found.

    `start` and `end` count code points in `where` (`subject` or `body`), and `quote` is what stands between them. What
    is missing stands at the end of the body with an empty quote; what is wrong with another header, at its beginning.
    """

    severity: str
    message: str
    where: str = "body"
    start: int = 0
    end: int = 0
    quote: str = ""
    suggest: tuple[str, ...] = ()
    check: str = ""
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What was found about the letter in one file; `error` says why it could not be read."""

    file: str
    words: int = 0
    findings: tuple[Finding, ...] = ()
    error: str | None = None

    @property
    def verdict(self) -> str:
        """What follows: `blocked`, `confirm`, `ready` or `unreadable`."""
        if self.error is not None:
            return "unreadable"
        return verdict(finding.severity for finding in self.findings)


def verdict(severities: Iterable[str]) -> str:
    """What findings of these severities mean together: the worst one decides."""
    found = set(severities)
    return "blocked" if "block" in found else "confirm" if "confirm" in found else "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A short letter that shows what a check does; its facts are those of `core/example_search.py`.

    In `FAILS` the check's finding quotes `quote` (empty: something is missing). `beside` are bodies of letters to
    others of the same search, by contact; `before` is one that the same reader had earlier.
    """

    body: str
    quote: str = ""
    to: str = "kowalski"
    kind: str = "thank_you_email"
    medium: str = "email"
    subject: str | None = "Thank you - ICU Nurse, March 10"
    opportunity: str | None = "icu"
    because_of: str | None = "r1"
    attachments: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    beside: tuple[tuple[str, str], ...] = field(default=())
    before: str | None = None
