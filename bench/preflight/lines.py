"""Single sentences: `twins.yaml`, wrong and right, and `tone.yaml`, blunt and decent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import yaml

from bench.preflight.judged import TONE
from bench.preflight.sets import FOLDER
from sundown.core.example_search import EXAMPLE_SEARCH
from sundown.core.written import WrittenLetter
from sundown.language import slips
from sundown.preflight import examine


@dataclass(frozen=True)
class Said:
    """Of how many wrong sentences something was said, and of how many right ones."""

    found: int
    wrong: int
    false: int
    right: int


def twins(name: str) -> list[dict[str, str]]:
    """The pairs of a set."""
    return list(_read(name, "twins"))


def said_of_twins(name: str) -> Said:
    """What the language layer says of the pairs of a set."""
    pairs = twins(name)
    return _said((pair["wrong"] for pair in pairs), (pair["right"] for pair in pairs), _has_slip)


def said_of_lines(name: str) -> Said:
    """What the checks of tone say of the lines of a set."""
    lines = _read(name, "tone")
    blunt = (each["line"] for each in lines if each["class"] != "none")
    return _said(blunt, (each["line"] for each in lines if each["class"] == "none"), _is_told)


def _read(name: str, file: str) -> Any:
    return yaml.safe_load((FOLDER / name / f"{file}.yaml").read_text(encoding="utf-8"))


def _said(wrong: Iterable[str], right: Iterable[str], told: Callable[[str], bool]) -> Said:
    of_wrong, of_right = [told(line) for line in wrong], [told(line) for line in right]
    return Said(sum(of_wrong), len(of_wrong), sum(of_right), len(of_right))


def _has_slip(line: str) -> bool:
    return any(slip.severity != "note" for slip in slips(line))


def _is_told(line: str) -> bool:
    """Whether a letter of this line alone is warned about for its tone."""
    letter = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                           subject="Thank you", body=f"{line}\n")  # fmt: skip
    [examined] = examine([("line.md", letter)], EXAMPLE_SEARCH)
    return any(finding.check in TONE and finding.severity != "note" for finding in examined.findings)
