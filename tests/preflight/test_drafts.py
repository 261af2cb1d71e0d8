"""Sundown's own drafts: each passes, or names its blanks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from bench import letter_set

from sundown import library
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.facts import Journal
from sundown.core.planner import plan
from sundown.core.written import Letter, WrittenLetter
from sundown.desk import Desk
from sundown.preflight import examine
from sundown.sources.journal import read_journal

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.journal.yaml"))
KINDS = library.letter_kinds("en")
LETTER = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                       subject="Thank you - ICU Nurse, March 10", body="")  # fmt: skip


def written(letter: Letter) -> WrittenLetter:
    """A draft as its file holds it."""
    return WrittenLetter(
        to=letter.to,
        kind=letter.kind,
        medium=letter.medium,
        body=letter.body,
        subject=letter.subject,
        opportunity=letter.opportunity,
        because_of=letter.because_of,
        written_on=letter.written_on,
    )


def drafts(journal: Journal, folder: Path, at: datetime) -> list[Letter]:
    """A draft of everything that is open at that instant. Each piece has one, but for notes on a card."""
    playbook = library.playbook_for(journal, folder)
    planned = plan(journal, playbook, library.holidays_for(journal), at)
    desk = Desk(journal, planned, playbook)
    wanted = [each for each in planned.followups if each.open and desk.known.has_happened(each)]
    pieces = list(desk.pieces(wanted))
    assert {each.key for each in wanted if each.kind != "card_notes"} == {piece.followup.key for piece in pieces}
    return [piece.letter for piece in pieces]


def assert_ready_or_blank(letters: Sequence[Letter], journal: Journal, at: datetime) -> None:
    files = [(f"{number} {each.key}", written(each)) for number, each in enumerate(letters)]
    for letter, examined in zip(letters, examine(files, journal, at), strict=True):
        blanks = [finding for finding in examined.findings if finding.check == "placeholder"]
        assert len(blanks) == len(letter.blanks)
        assert examined.words == letter.words
        if not blanks:
            assert examined.verdict == "ready", f"{examined.findings}\n{letter.body}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".")[0])
def test_a_draft_of_a_case_passes_or_names_its_blanks(path: Path) -> None:
    """Half an hour after each of its facts."""
    journal = read_journal(path)
    for at in sorted({fact.at + timedelta(minutes=30) for fact in journal.log}):
        assert_ready_or_blank(drafts(journal, path.parent, at), journal, at)


@pytest.mark.parametrize("name", letter_set.names())
def test_a_draft_of_the_letter_set_passes_or_names_its_blanks(name: str) -> None:
    one = letter_set.search(name)
    for at in one.instants:
        assert_ready_or_blank(drafts(one.journal, letter_set.FOLDER, at), one.journal, at)


def test_what_is_still_a_question_or_only_said_is_not_compared() -> None:
    """Two letters to one panel, alike in nothing but their questions; the outline and the script of one call."""
    question = "[Why do you want this job, and why at Lakeshore General? One reason that has to do with the work.]"
    first = replace(LETTER, body=f"Dear Ms. Kowalski,\n\nNights suit me. {question}\n")
    second = replace(LETTER, to="patel", body=f"Dear Dr. Patel,\n\nThe CRRT course ended in May. {question}\n")
    outline = replace(
        LETTER, kind="status_call", medium="phone", subject=None, body="- Say that nights suit you well.\n"
    )
    script = replace(outline, medium="voicemail", body="Say that nights suit you.\n")
    files = [(str(number), each) for number, each in enumerate((first, second, outline, script))]
    told = [finding.check for examined in examine(files, EXAMPLE_SEARCH, WRITTEN_ON) for finding in examined.findings]
    assert {"siblings", "recycled"} & set(told) == set()
