"""Letters that nobody should get: never a crash, never more than five seconds, and no name that only looks right."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from bench.preflight.sets import voices
from hypothesis import given
from hypothesis import strategies as st

from sundown import library
from sundown.core.examination import LONGEST_BODY
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.findings import Examined
from sundown.core.written import WrittenLetter
from sundown.preflight import examine
from sundown.sources.journal.writer import journal_text

LETTER = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                       subject="Thank you - ICU Nurse, March 10", body="")  # fmt: skip
SECONDS = 5.0

PROSE = "\n\n".join(letter.body for voice in voices("written_on") for letter in voice.letters.values())
A_MEGABYTE = {
    "prose": PROSE * 6,
    "one paragraph": (PROSE * 6).replace("\n", " "),
    "one word": "a" * 1_000_000,
    "brackets": "[" * 1_000_000,
    "half blanks": "[a" * 500_000,
    "blank lines": "\n" * 1_000_000,
    "tabs": "\t" * 1_000_000,
    "lines of a letter": "a\n" * 500_000,
    "salutations": "Dear " * 200_000,
    "closes": "Best regards,\n" * 75_000,
    "postscripts": "P.S. \n" * 170_000,
    "right to left": "שלום רב, \u202e" * 100_000,
    "emoji": "👩‍👩‍👧‍👦 " * 40_000,
    "hidden": "\u200b" * 350_000,
    "money": "$1," * 330_000,
    "a name without end": "worked at " + "Aa " * 330_000,
    "sentences": "I am glad. " * 90_000,
}
AS_LONG_AS_CAN_BE = {
    "prose": PROSE,
    "names": "Denise Kowalsky and Raj Patle " * 1_000,
    "small names": "Aa " * 7_000,
    "numbers": "12,345.67 % of 30 years " * 1_000,
    "dates": "March 10 and Tuesday, April 6, 2026 at 3 p.m. " * 1_000,
    "quotes": '"a ' * 7_000,
    "brackets": "(a " * 7_000,
    "addresses": "a@b. " * 5_000,
    "halves": "\ud800 x " * 5_000,
    "blanks": " " * (LONGEST_BODY - 1) + "x",
    "wishes": "I will, if you can, " * 1_000,
}


def examined(body: str, **other: object) -> Examined:
    [found] = examine([("odd.md", replace(LETTER, body=body, **other))], EXAMPLE_SEARCH, WRITTEN_ON)
    return found


def seconds_of_the_processor(call: Callable[[], object], who: int = resource.RUSAGE_SELF) -> float:
    """What a call takes; a machine that is busy with something else does not make it longer."""
    before = resource.getrusage(who)
    call()
    after = resource.getrusage(who)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


# ------------------------------------------------------------------------------------------ however long


@pytest.mark.parametrize("body", A_MEGABYTE.values(), ids=A_MEGABYTE.keys())
def test_a_megabyte_is_no_letter(body: str) -> None:
    told: list[Examined] = []
    assert seconds_of_the_processor(lambda: told.append(examined(body))) < SECONDS
    assert [finding.severity for finding in told[0].findings if finding.check == "length"] == ["block"]


@pytest.mark.parametrize("body", AS_LONG_AS_CAN_BE.values(), ids=AS_LONG_AS_CAN_BE.keys())
def test_the_longest_letter_that_is_read_takes_seconds_at_the_most(body: str) -> None:
    two = [
        ("a.md", replace(LETTER, body=body[:LONGEST_BODY])),
        ("b.md", replace(LETTER, body=body[:LONGEST_BODY], to="patel")),
    ]
    assert seconds_of_the_processor(lambda: examine(two, EXAMPLE_SEARCH, WRITTEN_ON)) < 2 * SECONDS


def test_no_playbook_makes_a_megabyte_a_letter() -> None:
    lenient = replace(library.shipped_playbook("us"), checks={"length": "note"})
    [found] = examine([("odd.md", replace(LETTER, body="a " * 500_000))], EXAMPLE_SEARCH, playbook=lenient)
    assert found.verdict == "blocked"


@pytest.mark.parametrize("name", ["prose", "lines of a letter", "right to left", "emoji"])
def test_the_command_takes_five_seconds_at_the_most_from_start_to_end(name: str, tmp_path: Path) -> None:
    ran = checked(tmp_path, A_MEGABYTE[name].encode())
    assert ran.entry["verdict"] == "blocked"
    assert ran.seconds < SECONDS


# ------------------------------------------------------------------------------------------ whatever stands in it


class Ran:
    """What `sundown check` said of one file, and what it took."""

    def __init__(self, folder: Path, command: list[str]) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}  # its own time
        environment = {**kept, "PYTHONPATH": os.pathsep.join(sys.path)}
        ended: list[subprocess.CompletedProcess[bytes]] = []

        def run() -> None:
            ended.append(subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False))

        self.seconds = seconds_of_the_processor(run, resource.RUSAGE_CHILDREN)
        self.status, self.errors = ended[0].returncode, ended[0].stderr.decode()
        [self.entry] = json.loads(ended[0].stdout)


def checked(folder: Path, body: bytes, **head: object) -> Ran:
    """`sundown check` of a letter with that body, and these lines of front matter besides the usual ones."""
    (folder / "search.yaml").write_text(journal_text(EXAMPLE_SEARCH), encoding="utf-8")
    keys = {
        "to": "kowalski",
        "kind": "thank_you_email",
        "opportunity": "icu",
        "medium": "email",
        "subject": "Thank you",
    }
    front = yaml.safe_dump({**keys, **head}, allow_unicode=True)
    (folder / "odd.md").write_bytes(b"---\n" + front.encode() + b"---\n" + body)
    return Ran(
        folder, [sys.executable, "-m", "sundown", "check", "odd.md", "--journal", "search.yaml", "--format", "json"]
    )


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        (b"Dear Ms. Kowalski,\n\n\x89PNG\r\n\x1a\n\x00\x00", "unreadable"),
        (b"\xff\xfeD\x00e\x00a\x00r\x00", "unreadable"),
        (bytes(range(128)) * 20, "blocked"),
        ("Dear Ms. Kowalski,\r\rThank you \u2028\u0085\x0c for your time.\r\n".encode(), "confirm"),
        ("\ufeffDear Ms. Kowalski,\n\n\u202eThank you\u202c, שלום, 谢谢你, ขอบคุณ 👩‍👩‍👧‍👦.\n".encode(), "confirm"),
        (b"", "blocked"),
    ],
    ids=["a picture", "UTF-16", "all of ASCII", "odd line ends", "many scripts", "nothing"],
)
def test_the_command_answers_whatever_stands_in_a_file(body: bytes, verdict: str, tmp_path: Path) -> None:
    ran = checked(tmp_path, body)
    assert (ran.entry["verdict"], "Traceback" in ran.errors) == (verdict, False)
    assert ran.status == {"unreadable": 2, "blocked": 1, "confirm": 0}[verdict]
    assert ran.seconds < SECONDS


def test_the_command_blocks_a_second_header_in_the_subject(tmp_path: Path) -> None:
    ran = checked(tmp_path, b"Dear Ms. Kowalski,\n\nThank you.\n", subject="Thank you\r\nBcc: x@mail.example")
    found = [
        (each["check"], each["severity"], each["quote"]) for each in ran.entry["findings"] if each["where"] == "subject"
    ]
    assert ("header", "block", "\r") in found
    assert ("header", "block", "\n") in found


LOOKS_RIGHT = {
    "a Cyrillic a": "Denise Kow\u0430lski", "a Cyrillic e": "D\u0435nise Kowalski",
    "a Ukrainian i": "Denise Kowalsk\u0456",
    "a wide D": "\uff24enise Kowalski", "a digit one": "Denise Kowa1ski", "an accent on top": "Denise Kowalski\u0301",
    "a zero-width blank": "Denise Kow\u200balski", "one at the end of a word": "Denise\u200b Kowalski",
    "a word joiner": "Denise Kowalski\u2060", "a soft hyphen": "Denise Kowal\u00adski",
}  # fmt: skip


@pytest.mark.parametrize("name", LOOKS_RIGHT.values(), ids=LOOKS_RIGHT.keys())
def test_a_name_that_only_looks_right_blocks(name: str) -> None:
    found = examined(f"Dear {name},\n\nThank you for showing me the ward.\n").findings
    assert [each.severity for each in found if each.check == "names"] == ["block"]


@pytest.mark.parametrize("name", ["P\u0430tel", "Pat\u200bel", "Patel\u200b"])
def test_so_does_one_in_the_text_or_in_the_subject(name: str) -> None:
    body = "Dear Denise Kowalski,\n\nPlease thank Dr. {} for his time.\n"
    assert ("names", "block") in [(each.check, each.severity) for each in examined(body.format(name)).findings]
    told = examined(body.format("Patel"), subject=f"Thank you, Dr. {name}").findings
    assert ("names", "block", "subject") in [(each.check, each.severity, each.where) for each in told]


ANY_SIGN = st.characters(exclude_categories=())
"""Every code point there is, halves of a pair among them."""

PIECES = st.one_of(
    st.text(ANY_SIGN, max_size=80),
    st.sampled_from(["Dear Ms. Kowalski,\n\n", "Best regards,\n", "P.S. ", "\n\n", "Dr. ", "$1,000 ", "March 10", "[",
                     "“", "I would ", "don't ", "a a ", "Patel's ", "\u200d", "\u202e", "\ud83d", "'", "- ", "@", "https://"]),
)  # fmt: skip
BODIES = st.lists(st.tuples(PIECES, st.integers(1, 40)).map(lambda each: each[0] * each[1]), max_size=12).map("".join)


@given(
    BODIES, st.text(ANY_SIGN, max_size=60), st.sampled_from(["email", "handwritten", "linkedin", "phone", "voicemail"])
)
def test_any_text_is_examined_and_every_finding_quotes_its_place(body: str, subject: str, medium: str) -> None:
    for finding in examined(body, subject=subject, medium=medium).findings:
        where = body if finding.where == "body" else subject
        assert where[finding.start : finding.end] == finding.quote
