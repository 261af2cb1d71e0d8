"""Cut the counts of word pairs that the check of words taken for others needs, from symspellpy's table.

    pip install symspellpy==6.10.1
    python tools/cut_bigrams.py            # write src/sundown/language/bigrams.txt

The table counts how often two words stand side by side in English; symspellpy ships it under the MIT licence
(copyright 2021 Wolf Garbe, 2025 mmb L). What is kept are the counts of the words in `confusions.txt`, each as twice its
binary logarithm, so that one step is a factor of 1.4.
"""

from __future__ import annotations

from collections import defaultdict
from importlib.resources import files
from math import log2
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "src" / "sundown" / "language"
TABLE = "frequency_bigramdictionary_en_243_342.txt"
HEAD = """\
# Written by tools/cut_bigrams.py. How often words stand beside those of confusions.txt: counts from SymSpell's bigram
# table (MIT licence, copyright 2021 Wolf Garbe, 2025 mmb L), as twice their binary logarithm above 44.
# A line: the word, how often it stands beside any, the words before it, |, the words behind it.
"""
LEAST = 44
"""Twice the binary logarithm of the table's smallest count, 6.4 million, less one."""


def wanted() -> set[str]:
    """Every word of the sets."""
    lines = (FOLDER / "confusions.txt").read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def main() -> None:
    """Read the table, keep what is wanted, write it."""
    words = wanted()
    before: dict[str, dict[str, int]] = defaultdict(dict)
    behind: dict[str, dict[str, int]] = defaultdict(dict)
    table = files("symspellpy").joinpath(TABLE).read_text(encoding="utf-8-sig")
    for line in table.splitlines():
        first, second, count = line.split()
        if second in words:
            before[second][first] = int(count)
        if first in words:
            behind[first][second] = int(count)
    lines = [_line(word, before[word], behind[word]) for word in sorted(words) if before[word] or behind[word]]
    (FOLDER / "bigrams.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def _line(word: str, before: dict[str, int], behind: dict[str, int]) -> str:
    total = max(sum(before.values()), sum(behind.values()))
    return f"{word} {_step(total)} {_pairs(before)} | {_pairs(behind)}".replace("  ", " ")


def _pairs(counts: dict[str, int]) -> str:
    return " ".join(f"{word}:{_step(count)}" for word, count in sorted(counts.items()))


def _step(count: int) -> int:
    return round(2 * log2(count)) - LEAST


if __name__ == "__main__":
    main()
