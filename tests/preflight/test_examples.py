"""Every check shows itself: its examples pass and fail as its file says, and a check without examples fails here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from sundown import library
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.findings import SEVERITIES, Example, Finding
from sundown.core.playbook import ROW
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.preflight import Check, checks, found, nearly_the_same

PLAYBOOK = library.playbook_for(EXAMPLE_SEARCH)

CONTRACT = {
    "placeholder", "length", "thanks", "conversation", "concern", "interest", "fit", "next_step", "medium", "siblings",
    "recycled", "recipients", "header", "attachment", "salary", "career_review", "balance", "names", "organization",
    "role", "dates", "contact_details", "numbers", "claims", "contradiction", "spelling", "real_word", "grammar",
    "doubled_word", "punctuation", "dialect", "desperation", "pressure", "presumption", "bitterness", "flattery",
    "self_deprecation", "register", "written_record",
}  # fmt: skip
"""Every check that docs/journal.md names."""


def examples(which: str) -> Iterator[object]:
    for check in checks():
        for number, example in enumerate(getattr(check, which), 1):
            yield pytest.param(check, example, id=f"{check.name}-{number}")


def letter_of(example: Example) -> WrittenLetter:
    return WrittenLetter(to=example.to, kind=example.kind, medium=example.medium, body=example.body,
                         opportunity=example.opportunity, because_of=example.because_of, subject=example.subject,
                         attachments=example.attachments, cc=example.cc, written_on=date(2026, 3, 10))  # fmt: skip


def thanks(to: str, body: str, day: int) -> WrittenLetter:
    """A letter of thanks from that day of March."""
    return WrittenLetter(to=to, kind="thank_you_email", medium="email", body=body, opportunity="icu",
                         written_on=date(2026, 3, day))  # fmt: skip


def findings(check: Check, example: Example) -> list[Finding]:
    """What the check says about an example in its surroundings."""
    letter = letter_of(example)
    others = [Named(f"{to}.md", thanks(to, body, 10)) for to, body in example.beside]
    before = [Named("before.md", thanks(example.to, example.before, 1))] if example.before else []
    placed = examinations(
        [Named("example.md", letter), *others], EXAMPLE_SEARCH, WRITTEN_ON, before, PLAYBOOK, nearly_the_same
    )
    assert isinstance(placed[0], Examination), placed[0]
    return list(found(check, placed[0]))


def test_the_folder_holds_the_checks_of_the_contract() -> None:
    assert {check.name for check in checks()} >= CONTRACT


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.name)
def test_a_check_has_a_page_sources_and_examples(check: Check) -> None:
    assert check.title.endswith(".")
    assert "Example:" in check.page
    assert check.cites
    assert [cite for cite in check.cites if not ROW.fullmatch(cite) or cite not in library.rows()] == []
    assert check.passes
    assert check.fails


@pytest.mark.parametrize(("check", "example"), [*examples("passes")])
def test_a_good_letter_passes(check: Check, example: Example) -> None:
    assert findings(check, example) == []


@pytest.mark.parametrize(("check", "example"), [*examples("fails")])
def test_a_bad_letter_is_told_at_its_place(check: Check, example: Example) -> None:
    told = findings(check, example)
    assert example.quote in [finding.quote for finding in told]
    for finding in told:
        where = example.body if finding.where == "body" else example.subject or ""
        assert where[finding.start : finding.end] == finding.quote
        assert finding.severity in SEVERITIES
        assert finding.check == check.name
        assert finding.cites
        assert "\n" not in finding.message
