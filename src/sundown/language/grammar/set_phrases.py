"""Set phrases that lack a word: "in meantime", "get in touch me". The table is `set_phrases.txt`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.sentences import Sentence
from sundown.language.slip import Slip

_DROPPED = re.compile(r"\{(\w+)\} ?")
_CLASSES: dict[str, Callable[[Sentence, int], bool]] = {
    "D": lambda s, at: s[at].tag == "A" or s[at].w in ("the", "a", "an", "this", "these", "those", "your", "my"),
    "O": lambda s, at: s[at].tag == "O" or (s[at].w in ("you", "it") and s[at + 1].tag in ".,IKLR"),
    "U": lambda s, at: s[at].tag == "U" or s[at].w == "you",
    "V": lambda s, at: (
        s[at].w in ("be", "have", "do") or (s[at].mostly("V") and not s[at].may("D") and s[at].tag not in "NS")
    ),
    "N": lambda s, at: s[at].tag in "NS",
    "J": lambda s, at: s[at].tag == "J",
    "E": lambda s, at: s[at].tag in ".:" or (s[at].tag == "," and s[at + 1].tag not in "TANSP"),
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase without its dropped word: what stands there, and the whole of it."""

    words: tuple[str, ...]
    whole: str
    dropped: str


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a set phrase lacks its word."""
    table = phrases()
    for at, token in enumerate(s.row):
        for phrase in (*table.get((token.w, s[at + 1].w), ()), *table.get((token.w, ""), ())):
            if _stands(s, at, phrase):
                last = s[at + sum(word.islower() for word in phrase.words) - 1]
                yield Slip(
                    "grammar", "warn", token.start, last.end, f'"{phrase.dropped}" is perhaps missing: {phrase.whole}'
                )
                break


@cache
def phrases() -> dict[tuple[str, str], list[Phrase]]:
    """The table, by the first two words that are left; the second is empty where it is a class."""
    found: dict[tuple[str, str], list[Phrase]] = {}
    for line in (Path(__file__).parent / "set_phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        [dropped] = _DROPPED.findall(line)
        words = tuple(_DROPPED.sub("", line).split())
        whole = " ".join(
            word
            for word in line.replace("{", "").replace("}", "").split()
            if len(word) > 1 or word.islower() or word == "I"
        )
        second = "" if words[1] in _CLASSES else words[1].casefold()
        found.setdefault((words[0].casefold(), second), []).append(Phrase(words, whole, dropped))
    return found


def _stands(s: Sentence, at: int, phrase: Phrase) -> bool:
    """Whether the phrase stands there, in one clause: no verb of its own may follow what closes it."""
    for place, word in enumerate(phrase.words, at):
        if len(word) == 1 and word in _CLASSES:
            if not _CLASSES[word](s, place):
                return False
        elif s[place].w != word.casefold():
            return False
    return not (
        phrase.words[-1] in ("D", "N")
        and s[at - 1].tag in "TA"
        and any(is_finite(s[place]) for place in range(at + len(phrase.words), min(len(s), at + 12)))
    )
