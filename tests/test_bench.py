"""Each benchmark runs at a tiny size and prints its table; the committed tables are of the benchmarks there are.

The quality bench runs on a few of its searches; what the whole set must call for, and how it is measured, is here too.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bench import letter_set
from bench.letter_measures import allowed
from bench.masking import masked, opening
from bench.measuring import in_turn, ratio
from bench.reading_grade import grade, syllables
from bench.searches import at, caseload, search

from sundown.core.followup import KINDS
from sundown.core.planner import plan
from sundown.core.written import Blank, Letter, Origin, Sentence
from sundown.library import holidays_for, playbook_for
from sundown.sources.journal import parse_journal
from sundown.sources.journal.writer import journal_text

ROOT = Path(__file__).parent.parent
COMMAND = re.compile(r"-m bench\.(\w+) +> bench/results/(\w+)\.md")
BENCHMARKS = [program for program, _ in COMMAND.findall((ROOT / "bench/README.md").read_text(encoding="utf-8"))]
"""The benchmarks that the README names."""

QUALITIES = ("letter_quality", "preflight")
SPEEDS = [program for program in BENCHMARKS if program not in QUALITIES]


def page(program: str, *arguments: str) -> str:
    """What a benchmark prints."""
    command = [sys.executable, "-m", f"bench.{program}", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def table(page: str) -> list[list[str]]:
    """The cells of a page's table, its heading first."""
    lines = [line for line in page.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line]


@pytest.mark.parametrize("program", SPEEDS)
def test_a_benchmark_prints_a_whole_table(program: str) -> None:
    heading, *rows = table(page(program, "--runs", "1", "--size", "1"))
    assert heading[-1] == "kept"
    assert len(rows) >= 2
    assert {len(row) for row in rows} == {len(heading)}
    assert {row[-1] for row in rows} <= {"yes", "**no**", ""}  # how fast this machine is just now is not our business


def test_every_benchmark_of_the_readme_has_its_committed_table_and_no_other_is_there() -> None:
    committed = {file.stem: table(file.read_text(encoding="utf-8")) for file in ROOT.glob("bench/results/*.md")}
    assert sorted(committed) == sorted(BENCHMARKS)
    assert [name for name, rows in committed.items() if len(rows) < 3] == []


def test_every_command_of_the_readme_writes_the_table_of_its_name() -> None:
    commands = COMMAND.findall((ROOT / "bench/README.md").read_text(encoding="utf-8"))
    assert [pair for pair in commands if pair[0] != pair[1]] == []


# ------------------------------------------------------------------------------------------ what is measured


def test_a_made_search_has_four_rounds_six_people_and_a_plan() -> None:
    made = search()
    found = plan(made, playbook_for(made), holidays_for(made), at())
    assert sum(fact.KEY == "interview" for fact in made.log) == 4
    assert sum(contact.kind == "contact" for contact in made.contacts.values()) == 6
    assert len(found.followups) > 6  # at the least a thank-you to everyone


def test_a_made_caseload_is_a_journal_like_any_other() -> None:
    made = caseload(2)
    assert parse_journal(journal_text(made), "made") == made
    assert len(made.opportunities) == len(made.seekers) == 2
    assert sum(fact.KEY == "interview" for fact in made.log) == 2 * 4


def test_subjects_take_turns_and_the_first_round_does_not_count() -> None:
    called: list[str] = []

    def subject(name: str) -> float:
        called.append(name)
        return float(len(called))

    measured = in_turn({"a": lambda: subject("a"), "b": lambda: subject("b")}, runs=2)
    # Three rounds of two, each begun by the other one: b a (not counted), a b, b a.
    assert "".join(called) == "baabba"
    assert measured == {"a": [3.0, 6.0], "b": [4.0, 5.0]}


def test_the_ratio_is_of_what_was_measured_in_the_same_run() -> None:
    # A busy spell in the second run slows both three times: each run says 2, the medians' ratio would say so too;
    # in the third only the yardstick was slow, which the median of the ratios forgets.
    assert ratio([2.0, 6.0, 2.0], [1.0, 3.0, 4.0]) == 2.0


def test_the_peak_of_memory_is_what_the_program_itself_held() -> None:
    block = 50  # MB
    script = f"from bench.peak import peak_megabytes as peak; few = peak(); b'x' * {block}_000_000; print(peak() - few)"
    larger = bytearray(100_000_000)  # what starts the program is larger than it; that must not count
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert len(larger) / 1e6 > block
    assert block - 2 < float(told.stdout) < block + 5


# ------------------------------------------------------------------------------------------ the quality of drafts


CALLED_FOR = {name: letter_set.pieces(letter_set.search(name)) for name in letter_set.names()}
"""What each search of the set calls for."""

LETTERS = [kind for kind in KINDS if kind != "card_notes"]  # a note to oneself, no letter
UNWELCOME = {"de": ("handwritten_note",)}  # in Germany interviewers get none (C-07)


def test_the_quality_bench_prints_its_page() -> None:
    printed = page(QUALITIES[0], "nurse-omaha", "teacher-leeds", "krankenpfleger-leipzig")
    sections = re.findall(r"^## (.+)$", printed, re.MULTILINE)
    assert printed.startswith("# The quality of first drafts\n\n3 searches call for ")
    assert "What the searches call for" in sections
    assert "Thank-yous that name nothing of their reader's" in sections
    assert "| strategic_letter | en | 3 |" in printed  # two in Omaha, one in Leeds


def test_the_set_has_forty_searches_and_more() -> None:
    assert len(CALLED_FOR) >= 40


@pytest.mark.parametrize("name", letter_set.names())
def test_a_search_of_the_set_calls_for_something_at_each_of_its_instants(name: str) -> None:
    instants = letter_set.search(name).instants
    assert 2 <= len(instants) <= 7
    assert {piece.at for piece in CALLED_FOR[name]} == set(instants)


@pytest.mark.parametrize("kind", LETTERS)
def test_every_kind_of_letter_is_called_for_three_times_and_in_every_language(kind: str) -> None:
    found = [each.language for pieces in CALLED_FOR.values() for each in pieces if each.followup.kind == kind]
    assert len(found) >= 3
    assert {"en-US", "en-GB"} <= set(found)
    assert ("de" in found) is (kind not in UNWELCOME["de"])


def test_no_two_searches_have_a_note_in_common() -> None:
    said = re.compile(r"(?:talked_about|liked|asked|answer|text): (?![\[{])('[^']{12,}'|\"[^\"]{12,}\"|[^,}\n]{12,})")
    seen: dict[str, set[str]] = {}
    for name in letter_set.names():
        for note in said.findall((letter_set.FOLDER / f"{name}.yaml").read_text(encoding="utf-8")):
            seen.setdefault(note.strip("'\" ").casefold(), set()).add(name)
    assert {note: names for note, names in seen.items() if len(names) > 1} == {}


def letter(*sentences: Sentence) -> Letter:
    """A letter of one paragraph."""
    return Letter(key="", to="patel", kind="thank_you_email", opportunity=None, because_of=None, medium="email",
                  written_on=at().date(), subject=None, date_line=None, salutation=None, paragraphs=(sentences,),
                  close="", signature=(), limits=(90, 180))  # fmt: skip


def test_what_was_recorded_is_masked_and_names_and_days_are() -> None:
    noted = Origin("debrief r1: notes.patel.talked_about", "the wait list and who is on it")
    day = Origin("interview r1: start", "2026-03-10")
    draft = letter(
        Sentence(text="Thank you for your time on Tuesday, Dr. Patel.", element="thanks", because=(day,)),
        Sentence(
            text="I enjoyed our talk about the wait list and who is on it.", element="conversation", because=(noted,)
        ),
        Sentence(text="[Why you?]", element="fit", blank=Blank("Why you?", "fit")),
    )
    found = masked(draft, frozenset({"patel", "dr"}))
    assert [sentence.text for sentence in found] == [
        "Thank you for your time on <name>.",  # neighbours become one
        "I enjoyed our talk about the <fact> and who is on it.",
    ]
    assert opening(found) == "Thank you for your time on"
    assert [sentence.holds_a_fact for sentence in found] == [False, True]


def test_two_drafts_of_a_kind_may_open_alike_or_one_in_twenty() -> None:
    assert [allowed(drafts) for drafts in (3, 40, 60, 100)] == [2, 2, 3, 5]


def test_the_grades_are_those_of_their_formulas() -> None:
    # Five words, six syllables, one sentence: 0.39 x 5 + 11.8 x 6/5 - 15.59.
    assert grade("The cat sat on paper.", "en") == pytest.approx(0.52)
    # Two sentences of three words, two of the six long: 3 + 100 x 2/6.
    assert grade("Das Gespräch war. Die Station auch.", "de") == pytest.approx(3 + 100 / 3)
    assert grade("[…]", "en") is None
    assert [syllables(word) for word in ("moved", "wanted", "table", "see", "conversation")] == [1, 2, 2, 1, 4]
