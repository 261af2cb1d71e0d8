"""Lines that real people write, blunt ones and decent ones that come near (bench/preflight/written_on/tone.yaml).

All of them are open, and what the checks find in them says little about lines that nobody has seen: a set kept apart
decides. They must not get worse.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from yaml import safe_load

from sundown import library
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.findings import Finding
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.preflight import checks, found, nearly_the_same

LINES = Path(__file__).parents[2] / "bench" / "preflight" / "written_on" / "tone.yaml"
TONES = (
    "desperation", "pressure", "presumption", "bitterness", "flattery", "self_deprecation", "register",
    "written_record",
)  # fmt: skip
PLAYBOOK = library.playbook_for(EXAMPLE_SEARCH)


def findings(body: str, kind: str = "thank_you_email", medium: str = "email") -> list[Finding]:
    """What the checks of tone say about a letter of these words."""
    letter = WrittenLetter(to="kowalski", kind=kind, medium=medium, opportunity="icu", because_of="r1",
                           subject="Thank you", body=body + "\n")  # fmt: skip
    [placed] = examinations([Named("a.md", letter)], EXAMPLE_SEARCH, WRITTEN_ON, [], PLAYBOOK, nearly_the_same)
    assert isinstance(placed, Examination)
    return [finding for check in checks() if check.name in TONES for finding in found(check, placed)]


LEARNED = 560
"""The weights of `bluntness.txt` were learned from so many lines at the head of the file, and not from those below."""


def blunt_and_decent(place: slice) -> tuple[list[str], list[str]]:
    """The lines of a part of the file."""
    lines = safe_load(LINES.read_text(encoding="utf-8"))[place]
    return tuple([each["line"] for each in lines if (each["class"] == "none") is decent] for decent in (False, True))


@pytest.mark.parametrize(
    ("place", "least", "most"),
    [
        (slice(LEARNED), 0.8, 0.02),  # what is learned by heart must be known
        (slice(LEARNED, None), 0.5, 0.05),  # the goals
    ],
)
def test_most_blunt_lines_are_told_and_nearly_no_decent_one(place: slice, least: float, most: float) -> None:
    blunt, decent = blunt_and_decent(place)
    assert min(len(blunt), len(decent)) > 90
    assert sum(bool(findings(line)) for line in blunt) >= least * len(blunt)
    assert sum(bool(findings(line)) for line in decent) <= most * len(decent)


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        ("I beg you to take me.", ["block"]),
        ("I would like this job very much.", []),
        ("You said: “We need an answer by Friday.”", []),  # their words, not the writer's
        ("Bitte, bitte geben Sie mir die Stelle.", ["block"]),
        ("", []),
    ],
)
def test_only_the_unmistakable_blocks(body: str, severities: list[str]) -> None:
    assert [finding.severity for finding in findings(body)] == severities


def test_an_outline_goes_to_nobody() -> None:
    assert findings("- I need an answer by Friday.", "status_call", "phone") == []
    assert findings("I need an answer by Friday.", "status_call", "voicemail") != []


def test_a_better_way_to_say_it_comes_with_a_warning() -> None:
    [finding] = findings("My savings will not last the summer.")
    assert finding.severity == "warn"
    assert finding.quote == "My savings will not last"
    assert finding.suggest


def test_a_letter_that_is_blunt_all_over_shows_three_places_of_each_kind() -> None:
    told = findings(" ".join(f"I need an answer by {hour} o'clock." for hour in range(1, 9)))
    assert [finding.check for finding in told] == ["pressure"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "When do you expect to decide now?",
        "When do you now hope to settle the matter?",
        "Let me pass this on to you: the college is giving away two cabinets.",
        "Let me walk you through the drawing on Tuesday.",
        "I would be happy to meet whoever else should meet me.",
    ],
)
def test_a_decent_question_or_offer_is_no_demand(line: str) -> None:
    assert [each.check for each in findings(line) if each.check in ("pressure", "presumption")] == []


@pytest.mark.parametrize(
    "line", ["You must decide now.", "Do not let me slip through your fingers.", "I'll give you until Friday noon."]
)
def test_a_demand_stays_one(line: str) -> None:
    assert "pressure" in [each.check for each in findings(line)]
