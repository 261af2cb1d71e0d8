"""Other tools on the same letters: Harper alone, hunspell in two forms, proselint, codespell.

Each is a function from a text, the record's words and the writer's language to the places it tells of. All but Harper
are no dependency of sundown: `pip install chunspell spylls proselint codespell` puts them there, and one that is
missing is left out.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import Any

Places = list[tuple[int, int]]
Tool = Callable[[str, frozenset[str], str], Places]
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def alternatives() -> Mapping[str, Tool]:
    """The tools that are installed, by name."""
    tools: dict[str, tuple[str, Tool]] = {
        "harper-py, as it comes": ("harper", _harper_bare),
        "harper-py with the record's names": ("harper", _harper),
        "chunspell (hunspell) with the record's names": ("hunspell", _hunspell),
        "spylls with the record's names": ("spylls", _spylls),
        "proselint": ("proselint", _proselint),
        "codespell": ("codespell_lib", _codespell),
    }
    return {name: tool for name, (package, tool) in tools.items() if find_spec(package) is not None}


@lru_cache(maxsize=4)
def _linter(known: frozenset[str], dialect: str) -> Any:
    """Harper with these words, each small and capitalised."""
    from harper import Dialect, Linter

    linter = Linter(Dialect[dialect])
    linter.import_words(sorted(known | {word.capitalize() for word in known}))
    return linter


def _harper_bare(text: str, _: frozenset[str], tag: str) -> Places:
    return _harper(text, frozenset(), tag)


def _harper(text: str, known: frozenset[str], tag: str) -> Places:
    linter = _linter(known, "AMERICAN" if tag.endswith("US") else "BRITISH")
    return [(lint.span.start, lint.span.end) for lint in linter.lint(text, language="plaintext")]


@cache
def _dictionary() -> Any:
    from hunspell import Hunspell

    return Hunspell()


@cache
def _pure_dictionary() -> Any:
    from spylls.hunspell import Dictionary

    return Dictionary.from_files("en_US")


def _hunspell(text: str, known: frozenset[str], _: str) -> Places:
    return _unknown(text, known, _dictionary().spell)


def _spylls(text: str, known: frozenset[str], _: str) -> Places:
    return _unknown(text, known, _pure_dictionary().lookup)


def _unknown(text: str, known: frozenset[str], is_word: Callable[[str], bool]) -> Places:
    straight = text.replace("’", "'")
    return [match.span() for match in _WORD.finditer(straight)
            if match.group().casefold().removesuffix("'s") not in known and not is_word(match.group())]  # fmt: skip


@cache
def _proselint_ready() -> Any:
    from proselint import tools
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry

    CheckRegistry().register_many(__register__)
    return tools.LintFile


def _proselint(text: str, _: frozenset[str], __: str) -> Places:
    """It puts a line end before the text, so its places are one further."""
    spans = (result.check_result.span for result in _proselint_ready()("letter", text).lint())
    return [(start - 1, end - 1) for start, end in spans]


def _codespell(text: str, known: frozenset[str], _: str) -> Places:
    """As a tool, a process a letter, which is how it is used."""
    command = [sys.executable, "-m", "codespell_lib", "--ignore-words-list", ",".join(sorted(known)[:500]), "-"]
    told = subprocess.run(command, input=text, capture_output=True, text=True, check=False).stdout
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    places = []
    for number, word in re.findall(r"^(\d+): .*\n\s*(\S+) ==>", told, flags=re.MULTILINE):
        place = text.find(word, starts[int(number) - 1])
        places.append((place, place + len(word)))
    return places
