"""Words that an installed hunspell dictionary does not have.

Hunspell puts German compounds together itself. What it does not know is asked for again in the parts of a compound,
without a verb's prefix, and for Switzerland with ß for ss, since most people have the dictionary of Germany.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from glob import glob
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from sundown.language.slip import Slip, is_known

RIGHT_TWICE = frozenset(("die", "der", "das", "sie", "den", "dem", "sich"))
"""Words that stand twice where a clause begins or a relative follows: "die, die" apart, "dass die die Stelle…"."""

_LOCK = Lock()
_FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
    "~/.local/share/hunspell",
    "/usr/lib/libreoffice/share/extensions/dict-de",
    "/opt/libreoffice*/share/extensions/dict-de",
    "/Applications/LibreOffice.app/Contents/Resources/extensions/dict-de",
    "C:/Program Files/LibreOffice/share/extensions/dict-de",
)
_NAMES = {"AT": ("de_AT", "de_AT_frami"), "CH": ("de_CH", "de_CH_frami"), "DE": ("de_DE", "de_DE_frami")}
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*-?")
_BESIDE = re.compile(r"[@/_&.\d]")
_FEW_LETTERS = 3
_BEFORE_VERBS = re.compile(
    r"(?i)(?:ab|an|auf|aus|bei|bereit|da|ein|fest|frei|gut|her|hin|hoch|kennen|klar|los|mit|nach|nahe|offen|sicher|statt"
    r"|teil|um|voll|vor|weg|weiter|wieder|zu|zurück|zusammen)(?=\w{5})"
)
_MOST_SUGGESTED = 12
"""Words of a text for which the dictionary is asked what was meant: each takes a tenth of a second."""


def missing() -> str | None:
    """Why spelling can't be looked at in German, and what would help; None where it can."""
    if find_spec("hunspell") is None:
        return "the package chunspell is not installed (python3 -m pip install 'sundown[german]')"
    if not any(_installed(region) for region in _NAMES):
        return "no German dictionary is installed (LibreOffice brings one; Debian: apt install hunspell-de-de)"
    return None


def slips(text: str, known: frozenset[str], tag: str) -> Iterator[Slip]:
    """Every word that neither the dictionary nor the record has; none where there is no dictionary."""
    region = tag.replace("_", "-").upper().rpartition("-")[2]
    spelling = _dictionary(region if region in _NAMES else "DE")
    if spelling is None:
        return
    asked = 0
    for match in _WORD.finditer(text):
        word = match.group().replace("’", "'").rstrip("-")
        if _is_no_word(text, match, word) or _is_right(word, known, region):
            continue
        asked += 1
        near = _near(word, region) if asked <= _MOST_SUGGESTED else ()
        yield Slip("spelling", _severity(word, near), match.start(), match.start() + len(word),
                   f'"{word}" is in no dictionary and not in your record', near)  # fmt: skip


def _severity(word: str, near: tuple[str, ...]) -> str:
    """A capitalised word that is like none is rather a name or a rare compound than a slip: only a note."""
    return "confirm" if near or word[:1].islower() else "note"


def _is_no_word(text: str, match: re.Match[str], word: str) -> bool:
    """An abbreviation, a code, an address."""
    beside = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 2].rstrip(". \n")
    return len(word) < _FEW_LETTERS or sum(sign.isupper() for sign in word) > 1 + word.count("-") or (
        _BESIDE.search(beside) is not None
    )  # fmt: skip


def _is_right(word: str, known: frozenset[str], region: str) -> bool:
    if is_known(word, known) or _spelt(word, region):
        return True
    parts = [part for part in word.split("-") if len(part) >= _FEW_LETTERS]
    return "-" in word and all(
        is_known(part, known) or _spelt(part, region) or _spelt(part.capitalize(), region) for part in parts
    )


@lru_cache(maxsize=20_000)
def _spelt(word: str, region: str) -> bool:
    spelling = _dictionary(region if region in _NAMES else "DE")
    with _LOCK:
        if spelling.spell(word) or (word.endswith("s") and spelling.spell(word.removesuffix("s").removesuffix("'"))):
            return True
        if region == "CH" and "ss" in word and spelling.spell(word.replace("ss", "ß", 1)):
            return True
        before = _BEFORE_VERBS.match(word)
        return before is not None and spelling.spell(word[before.end() :])


@lru_cache(maxsize=2_000)
def _near(word: str, region: str) -> tuple[str, ...]:
    """What may have been meant: at most three words that begin or end alike."""
    spelling = _dictionary(region if region in _NAMES else "DE")
    with _LOCK:
        found = [each for each in spelling.suggest(word) if not each.startswith("-") and " " not in each]
    alike = [each for each in found if each[:2].casefold() == word[:2].casefold() or each[-3:] == word[-3:]]
    return tuple(alike[:3])


@cache
def _dictionary(region: str) -> Any:
    """Hunspell with the region's dictionary, else with Germany's; None where there is none."""
    if find_spec("hunspell") is None:
        return None
    found = next((path for each in (region, "DE", "AT", "CH") if (path := _installed(each)) is not None), None)
    if found is None:
        return None
    from hunspell import Hunspell  # type: ignore[import-not-found,import-untyped,unused-ignore]  # an extra: only German letters need it

    return Hunspell(found.stem, hunspell_data_dir=str(found.parent))


def _installed(region: str) -> Path | None:
    """The first dictionary of a region in the folders where programs keep them, `DICPATH` before all."""
    own = os.environ.get("DICPATH", "").split(os.pathsep)
    folders = [Path(found) for folder in (*own, *_FOLDERS) if folder for found in glob(os.path.expanduser(folder))]
    files = (folder / f"{name}.dic" for folder in folders for name in _NAMES[region])
    return next((file for file in files if file.is_file() and file.with_suffix(".aff").is_file()), None)
