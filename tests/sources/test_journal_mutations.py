"""Journals spoilt in every way we could think of: each gives clear problems or a whole journal, soon, and nothing else.

The mutations are the same on every run. What still reads must also be written and read back as the same journal.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest

from sundown.core.facts import Journal
from sundown.core.problems import BadInput
from sundown.sources.journal import parse_journal
from sundown.sources.journal.writer import journal_text


def case(name: str) -> str:
    return (Path(__file__).parent.parent / "cases" / f"{name}.journal.yaml").read_text(encoding="utf-8")


SOUND = case("01-nurse-panel")
CASELOAD = case("25-consultant-three-candidates")
CORRECTED = case("35-away-and-corrections")
VALUE = re.compile(r"(?<=: )[^\s\[{#][^,}\n]*")
KEY = re.compile(r"[a-z_]+(?=:)")
OTHER_VALUES = (
    "[]",
    "{}",
    "~",
    "-1",
    "true",
    "''",
    "1e999",
    "2026-13-45",
    "*x",
    "!!int 3",
    "[[[",
    "&a [*a]",
    "|",
    "\0",
)
ZONES = (
    "America/NewYork",
    "EST",
    "Eastern Standard Time",
    "UTC+5",
    "../x",
    "America",
    "posix/UTC",
    "a" * 5000,
    "ＵＴＣ",
)
STRANGE = "\0\x07\x1b\x7f\x85\ufeff\ufffe\u2028\u202e\u200b\t\r\ud800"
SECONDS = 2.0


def truncated() -> Iterator[tuple[str, str | bytes]]:
    raw = SOUND.encode()
    for share in range(1, 60):
        yield f"cut at {share}/60", raw[: len(raw) * share // 60]


def other_values(sound: str = SOUND) -> Iterator[tuple[str, str]]:
    for number, place in enumerate(list(VALUE.finditer(sound))[::3]):
        other = OTHER_VALUES[number % len(OTHER_VALUES)]
        yield f"{other!r} for {place[0]!r}", sound[: place.start()] + other + sound[place.end() :]


def other_keys() -> Iterator[tuple[str, str]]:
    for key in sorted(set(KEY.findall(SOUND))):
        yield f"{key}x", re.sub(rf"\b{key}:", f"{key}x:", SOUND, count=1)
        yield f"{key} with a list", re.sub(rf"\b{key}:.*", f"{key}: [1, {{a: b}}]", SOUND, count=1)


def other_lines(sound: str = SOUND) -> Iterator[tuple[str, str]]:
    lines = sound.splitlines(keepends=True)
    for number in range(0, len(lines), 5):
        line, before, after = lines[number], lines[:number], lines[number + 1 :]
        yield f"without line {number}", "".join([*before, *after])
        yield f"line {number} twice", "".join([*before, line, line, *after])
        yield f"line {number} further in", "".join([*before, "   ", line, *after])
        yield f"line {number} after a tab", "".join([*before, "\t", line, *after])


def other_zones() -> Iterator[tuple[str, str]]:
    for zone in ZONES:
        yield f"zone {zone[:30]}", SOUND.replace("America/New_York", zone, 1)


def strange_characters() -> Iterator[tuple[str, str]]:
    for number, character in enumerate(STRANGE):
        at = len(SOUND) * (number + 1) // (len(STRANGE) + 1)
        yield f"U+{ord(character):04X}", SOUND[:at] + character + SOUND[at:]


def spoilt_bytes() -> Iterator[tuple[str, bytes]]:
    dice = random.Random(20260310)
    for number in range(60):
        raw = bytearray(SOUND.encode())
        for _ in range(1 + number % 4):
            raw[dice.randrange(len(raw))] = dice.randrange(256)
        yield f"bytes {number}", bytes(raw)


def too_much() -> Iterator[tuple[str, str]]:
    """Files just below 5 MB that ask for more than they look."""
    size = 4_900_000
    letters = "abcdefghi"
    doubled = "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in pairwise(letters))
    yield "billion laughs", f"a: &a [x, x, x, x, x, x, x, x, x]\n{doubled}"
    yield "a million numbers", "[" + "1," * (size // 2) + "1]"
    yield "a key half a million times", "a: 1\n" * (size // 5)
    yield "half a million entries", "log:\n" + "- {at: x}\n" * (size // 11)
    yield "unknown people", SOUND + "- {at: 2026-03-10T14:30:00-04:00, done: reply, to: nobody}\n" * 60_000
    yield "one long word", SOUND.replace("Amara", "A" * size)
    yield "one long key", "a" * size + ": 1"
    yield "one long id", SOUND.replace("[kowalski, patel, santos]", f"[{'k' * size}]")
    yield "one long zone", SOUND.replace("America/New_York", "America/" * (size // 8), 1)
    yield "one long number", SOUND.replace("lat: 41", "lat: " + "4" * size)
    yield "an open quotation", SOUND + "'" + "x " * (size // 2)
    yield "only colons", "a: " * (size // 3)
    yield "only brackets", "[" * size
    yield "only dashes", "- " * (size // 2)
    yield "only braces", "{a: " * (size // 4)
    yield "only question marks", "? " * (size // 2)
    yield "only anchors", "- &a x\n" * (size // 7)
    yield "only aliases", "- &a x\n" + "- *a\n" * (size // 5)
    yield "only empty lines", "\n" * size
    yield "too large", SOUND + "#" * 5_000_000


SMALL = [
    *truncated(), *other_values(), *other_keys(), *other_lines(), *other_zones(), *strange_characters(),
    *spoilt_bytes(), *other_values(CASELOAD), *other_lines(CASELOAD), *other_values(CORRECTED), *other_lines(CORRECTED),
]  # fmt: skip


def outcome(text: str | bytes) -> Journal | BadInput:
    """What became of the text, within the time it may take; on a machine with other work a second try is fair."""
    for _ in range(2):
        began = process_time()
        became = read(text)
        if process_time() - began < SECONDS:
            return became
    raise AssertionError(f"it took more than {SECONDS} seconds")


def read(text: str | bytes) -> Journal | BadInput:
    try:
        return parse_journal(text, "j.yaml")
    except BadInput as error:
        return error


def test_there_are_many_mutations() -> None:
    assert len({text for _, text in SMALL}) >= 300


@pytest.mark.parametrize("text", [text for _, text in SMALL], ids=[name for name, _ in SMALL])
def test_a_spoilt_journal(text: str | bytes) -> None:
    became = outcome(text)
    if isinstance(became, Journal):
        assert parse_journal(journal_text(became), "again.yaml") == became
    else:
        check_messages(became)


@pytest.mark.parametrize("name", [name for name, _ in too_much()])
def test_a_journal_that_asks_too_much(name: str, unmeasured: None) -> None:
    became = outcome(dict(too_much())[name])
    if isinstance(became, BadInput):
        check_messages(became)
    else:
        assert name == "one long word"  # nothing is wrong with a long name


def check_messages(error: BadInput) -> None:
    """Every problem is a line that can be shown, and says where as far as there is a where."""
    assert 1 <= len(error.problems) <= 20
    for problem in error.problems:
        assert problem.file == "j.yaml"
        assert str(problem).isprintable()
        assert len(str(problem)) < 1200
        assert problem.line is None or (problem.line >= 1 and problem.column is not None and problem.column >= 1)
