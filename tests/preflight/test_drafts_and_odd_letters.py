"""Sundown's own drafts, letters as people write them, letters that nobody should get, and how long it takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

import pytest
from bench import letter_set
from hypothesis import given
from hypothesis import strategies as st

from sundown import library
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.facts import Contact, ContactId, Journal
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


@given(st.text(max_size=400), st.text(max_size=60))
def test_any_text_is_examined(body: str, subject: str) -> None:
    letter = replace(LETTER, body=body, subject=subject)
    [examined] = examine([("odd.md", letter)], EXAMPLE_SEARCH, WRITTEN_ON)
    for finding in examined.findings:
        where = body if finding.where == "body" else subject
        assert where[finding.start : finding.end] == finding.quote


HOSTILE = {
    "one word": "a" * 1_000_000,
    "brackets": "[" * 300_000,
    "half blanks": "[a" * 200_000,
    "blank lines": "\n" * 500_000,
    "salutations": "Dear " * 200_000,
    "right to left": "שלום רב, \u202e" * 50_000,
    "emoji": "👩‍👩‍👧‍👦 " * 50_000,
    "hidden": "\u200b" * 300_000,
    "money": "$1," * 100_000,
    "a name without end": "worked at " + "Aa " * 200_000,
    "halves": "\ud800 x " * 1_000,
    "sentences": "I am glad. " * 20_000,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_letters_take_seconds_at_the_most(body: str) -> None:
    began = perf_counter()
    examine(
        [("a.md", replace(LETTER, body=body)), ("b.md", replace(LETTER, body=body, to="patel"))],
        EXAMPLE_SEARCH,
        WRITTEN_ON,
    )
    assert perf_counter() - began < 20  # a second or three, were the machine idle


def made_of_templates(number: int) -> str:
    """A thank-you e-mail from the sentences of its letter file, with words of its own where the facts would stand."""
    elements = [element for element in KINDS["thank_you_email"].elements if element.ways]
    chosen = [each.ways[0][number * (3 + step) % len(each.ways[0])] for step, each in enumerate(elements)]
    return "Dear Ann,\n\n" + re.sub(r"\{\w+\}", f"the {number}th plan for {7 * number} beds", " ".join(chosen))


@pytest.mark.usefixtures("unmeasured")
def test_a_letter_takes_200_milliseconds_and_comparing_a_hundred_less_than_a_second() -> None:
    people = {
        ContactId(f"p{n}"): Contact(id=ContactId(f"p{n}"), name=f"Ann Lee{n}", organization="Lakeshore General")
        for n in range(100)
    }
    journal = replace(EXAMPLE_SEARCH, contacts={**EXAMPLE_SEARCH.contacts, **people})
    letters = [
        (f"{to}.md", replace(LETTER, to=to, because_of=None, body=made_of_templates(n))) for n, to in enumerate(people)
    ]
    one = min(seconds(lambda: examine(letters[:1], journal, WRITTEN_ON)) for _ in range(5))
    # The language takes most of the 200 ms that a letter may; comparing may take 3 ms a letter. Twice that, if busy.
    assert one < 2 * 0.2
    assert seconds(lambda: examine(letters, journal, WRITTEN_ON)) < 2 * (100 * 0.003 + 100 * 0.2)


def seconds(call: Callable[[], object]) -> float:
    """The processor's time for a call."""
    began = process_time()
    call()
    return process_time() - began
