"""How long examining letters takes: whole, after an edit, for the first time; and the most memory it ever holds.

Beside it, in turn and on the same letters, harper-py alone reads the same text with the same words of the record. Every
letter is new to both, as one is that somebody has just written; the record is not. An edit changes one word of a letter
that has been examined and lies on a table with the others of its writer.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import yaml
from harper import Dialect, Linter

from bench.measuring import ROOT, head, run_child, table_of, within
from bench.peak import peak_megabytes
from bench.preflight.sets import FOLDER, Voice, voices
from sundown.core.facts import Journal
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter, count_words
from sundown.language import KINDS, forget
from sundown.language.letters import record_words
from sundown.library import playbook_for
from sundown.preflight import Table, checks, examine, found, nearly_the_same, warm_up
from sundown.preflight._warming import wait_for_warm_up

WORDS = range(120, 181)
WHOLE, TIMES_HARPER, EDIT, OURS, MEMORY = 0.200, 3.0, 0.050, 0.005, 350.0
HARPER = "harper-py alone"
Rows = list[tuple[str, ...]]


@dataclass
class Taken:
    """Seconds of each letter in turn, by what was done with it."""

    harper: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    edit: list[float] = field(default_factory=list)


def main() -> None:
    """Measure and tell."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--set", default="written_on", help="the set of letters (default: written_on)")
    parser.add_argument("--size", type=int, default=100, help="letters of 120 to 180 words, at most (default: 100)")
    parser.add_argument("--runs", type=int, default=7, help="how often a process is started (default: 7)")
    parser.add_argument("--child", choices=["first", "memory"], help="what a process of its own measures")
    asked = parser.parse_args()
    if asked.child:
        sys.stdout.write(
            json.dumps(first_use(asked.set) if asked.child == "first" else memory(asked.set, 10 * asked.size))
        )
        return
    taken = in_turn(asked.set, asked.size)
    letters = f"{len(taken.whole)} letters of 120 to 180 words from `{asked.set}`, {asked.runs} processes"
    lines = [*head("How long examining takes", "check_speed", letters), *table_of(_page(asked, taken)), ""]
    sys.stdout.write("\n".join([*lines, _KEY, ""]))


_KEY = (
    "`times` is the middle of the ratios to harper-py alone on the same letter; harper-py keeps what it read of a "
    "sentence, and so does ours. The limits are for the 95th percentile where there is one, and 5 ms for the median."
)


def _page(asked: Any, taken: Taken) -> Rows:
    first = [json.loads(_child(asked, "first")) for _ in range(asked.runs)]
    most = json.loads(_child(asked, "memory"))["megabytes"]
    with tempfile.TemporaryDirectory() as folder:
        cold = [_cold(Path(folder), asked.set) for _ in range(asked.runs)]
    ratio = median(one / other for one, other in zip(taken.whole, taken.harper, strict=True))
    return [
        ("what", "median", "95 of 100", "times", "limit", "kept"),
        (HARPER, *_times(taken.harper), "1.0", "", ""),
        ("a letter examined whole", *_times(taken.whole), f"{ratio:.1f}", "200 ms, 3 times",
         within(max(_p95(taken.whole) / WHOLE, ratio / TIMES_HARPER), 1)),
        ("of that structure, facts and tone", *_times(taken.ours), "", "5 ms", within(median(taken.ours), OURS)),
        ("after an edit of one word", *_times(taken.edit), "", "50 ms", within(_p95(taken.edit), EDIT)),
        ("warming up, in the background", *_times([each["warm_up"] for each in first]), "", "", ""),
        ("the first letter after that", *_times([each["letter"] for each in first]), "", "200 ms",
         within(median(each["letter"] for each in first), WHOLE)),
        ("`sundown check` of one letter, from start to end", *_times(cold), "", "", ""),
        (f"the most memory, up to {10 * asked.size} letters examined", f"{most:.0f} MB", "", "", "350 MB",
         within(most, MEMORY)),
    ]  # fmt: skip


def _times(seconds: Sequence[float]) -> tuple[str, str]:
    return f"{median(seconds) * 1000:.1f} ms", f"{_p95(seconds) * 1000:.1f} ms"


def _p95(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=20, method="inclusive")[-1] if len(seconds) > 1 else seconds[0]


def _seconds(call: Callable[[], object]) -> float:
    began = perf_counter()
    call()
    return perf_counter() - began


# ------------------------------------------------------------------------------------------ in this process


def in_turn(name: str, most: int) -> Taken:
    """Each letter read by harper-py alone and examined whole, the one first or the other, and then edited."""
    warm_up()
    wait_for_warm_up()
    taken, dice = Taken(), random.Random(name)
    for place, (voice, file, letter) in enumerate(letters_of(name, most)):
        linter_of(voice)
        examine([("another", replace(letter, body="Thank you for the talk.\n"))], voice.journal)
        forget()
        both: list[tuple[list[float], Callable[[], object]]] = [
            (taken.harper, lambda: read_alone(voice, letter)),  # noqa: B023  called before the next letter comes
            (taken.whole, lambda: examine([(file, letter)], voice.journal)),  # noqa: B023
        ]
        for seconds, call in both if place % 2 else both[::-1]:
            seconds.append(_seconds(call))
        taken.ours.append(_seconds(lambda: without_language(file, letter, voice.journal)))  # noqa: B023
        taken.edit.append(_seconds(edit_of(voice, file, letter, dice)))
    return taken


def letters_of(name: str, most: int) -> Iterator[tuple[Voice, str, WrittenLetter]]:
    """So many letters of 120 to 180 words of a set, each with its writer and its file."""
    every = [(voice, file, letter) for voice in voices(name) for file, letter in voice.letters.items()]
    return iter([each for each in every if count_words(each[2].body) in WORDS][:most])


_linters: dict[str, Linter] = {}


def read_alone(voice: Voice, letter: WrittenLetter) -> object:
    """What harper-py alone does."""
    return linter_of(voice).lint(letter.body, language="plaintext")


def linter_of(voice: Voice) -> Linter:
    """Harper's linter with the words of a writer's record; only the last one is kept."""
    if voice.name not in _linters:
        _linters.clear()
        british = next(iter(voice.journal.seekers.values())).language == "en-GB"
        _linters[voice.name] = Linter(Dialect.BRITISH if british else Dialect.AMERICAN)
        _linters[voice.name].import_words(sorted(record_words(voice.journal)))
    return _linters[voice.name]


def without_language(file: str, letter: WrittenLetter, journal: Journal) -> None:
    """Examine a letter without the checks of its language."""
    [one] = examinations([Named(file, letter)], journal, None, [], playbook_for(journal), nearly_the_same)
    for check in checks():
        if check.name not in KINDS:
            list(found(check, one))  # type: ignore[arg-type]


def edit_of(voice: Voice, file: str, letter: WrittenLetter, dice: random.Random) -> Callable[[], object]:
    """The change of one word in a letter that was examined beside all others of its writer, and examining it again."""
    table = Table(voice.journal)
    for other, lying in voice.letters.items():
        table.lay(other, lying)
    table.examined(file)
    words = letter.body.split(" ")
    place = dice.randrange(len(words))
    edited = replace(letter, body=" ".join([*words[:place], dice.choice(words), *words[place + 1 :]]))

    def edit() -> None:
        table.lay(file, edited)
        table.examined(file)

    return edit


# ------------------------------------------------------------------------------------------ in a process of its own


def _child(asked: Any, what: str) -> str:
    command = [sys.executable, "-m", "bench.check_speed", "--child", what]
    return run_child([*command, "--set", asked.set, "--size", str(asked.size)]).stdout


def first_use(name: str) -> dict[str, float]:
    """How long warming up takes, and the first letter after it."""
    voice, file, letter = next(letters_of(name, 1))

    def warmed() -> None:
        warm_up()
        wait_for_warm_up()

    return {"warm_up": _seconds(warmed), "letter": _seconds(lambda: examine([(file, letter)], voice.journal))}


def memory(name: str, most: int) -> dict[str, float]:
    """The most memory that a process holds which examines so many letters of the set, each with a mistake planted."""
    planted = ((voice, blunder.planted(voice.letters[blunder.letter])) for voice in voices(name)
               for blunder in voice.blunders)  # fmt: skip
    for voice, letter in islice(planted, most):
        examine([("planted", letter)], voice.journal)
    return {"megabytes": peak_megabytes()}


def _cold(folder: Path, name: str) -> float:
    """Seconds from the start of `sundown check` of one letter to its end."""
    voice, _, letter = next(letters_of(name, 1))
    journal, file = folder / "journal.yaml", folder / "letter.md"
    read = yaml.safe_load((FOLDER / name / f"{voice.name}.yaml").read_text(encoding="utf-8"))
    journal.write_text(read["journal"], encoding="utf-8")
    keys = ("to", "kind", "medium", "opportunity", "because_of", "subject", "written_on")
    known = {key: value for key in keys if (value := getattr(letter, key)) is not None}
    file.write_text(f"---\n{yaml.safe_dump(known, sort_keys=False)}---\n{letter.body}", encoding="utf-8")
    command = [sys.executable, "-m", "sundown", "check", str(file), "--journal", str(journal)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return _seconds(lambda: subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False))


if __name__ == "__main__":
    main()
