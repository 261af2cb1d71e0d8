"""Small words that a word needs before what follows: "depend the weather" lacks "on". The table is `frames.txt`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import singular
from sundown.language.grammar.phrases import is_finite, noun_phrase
from sundown.language.grammar.sentences import Sentence, lists
from sundown.language.slip import Slip

_THE = word_set("the my your our their his its these those")
_MY = word_set("my your our their his these those")
_OBJECTS = word_set("me him us them you")
_JOBS = word_set("post position job role vacancy scholarship place opening")
_FIRMS = lists()["frames_firms"]
_DOERS = ("er", "or", "ist", "ant", "man", "woman", "ian", "nurse", "clerk", "cook", "chef", "apprentice")
_FOLLOWS: dict[str, Callable[[Sentence, int], bool]] = {
    "D": lambda s, at: (
        s[at].w in _THE or (s[at].w == "her" and s[at].tag == "A") or (s[at].w == "this" and s[at + 1].tag in "NJ")
    ),
    "M": lambda s, at: s[at].w in _MY or (s[at].w == "her" and s[at].tag == "A"),
    "A": lambda s, at: s[at].w in ("a", "an"),
    "O": lambda s, at: s[at].w in _OBJECTS or (s[at].w == "her" and s[at].tag == "O"),
    "S": lambda s, at: s[at].tag == "S" and not s[at].may("VR") and not s[at].often("Z"),
    "X": lambda s, at: s[at].tag == "S",
    "W": lambda s, at: s[at].tag == "J" and s[at + 1].tag in "NS",
    "J": lambda s, at: s[at].tag == "J" and s[at + 1].tag == "S",
    "N": lambda s, at: s[at].tag == "N" and s[at].mostly("N") and s[at].w not in ("home", "today", "part"),
    "G": lambda s, at: (
        s[at].w.endswith("ing")
        and ((s[at].mostly("G") and s[at].tag == "G") or (s[at].may("G") and s[at - 1].w == "forward"))
    ),
    "ROLE": lambda s, at: s[at].w in ("a", "an") and _head(s, at).endswith(_DOERS),
    "FIRM": lambda s, at: s[at].tag in "TA" and _head(s, at) in _FIRMS,
    "H": lambda s, at: s[at].tag == "S" and singular(s[at].w) in lists()["places"] | lists()["houses"] | _FIRMS,
    "JOBOF": lambda s, at: s[at].w in _JOBS and s[at + 1].w in ("of", "as"),
    "COULD": lambda s, at: s[at].w in ("i", "we") and s[at + 1].w in ("could", "would", "can", "had", "was", "am"),
    "HOW": lambda s, at: s[at].w in ("how", "why", "what"),
    "P": lambda s, at: s[at].w in _MY | {"the"} and _head(s, at) in lists()["places"],
    "JOB": lambda s, at: s[at].w in _MY | {"the", "this", "a", "an"} and _head(s, at) in _JOBS,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What a word needs: the small words, what may stand there without one, the conditions, and the exceptions."""

    needs: tuple[str, ...]
    follows: tuple[str, ...]
    conditions: str
    but: frozenset[str]


_SEEMS = word_set("become became feel felt seem seems seemed get got am")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where such a small word is missing."""
    for at, token in enumerate(s.row):
        for frame in frames().get(token.w, ()):
            if _is_broken(s, at, frame):
                wanted = " or ".join(f'"{each}"' for each in frame.needs)
                message = f'{wanted} is perhaps missing behind "{token.raw}"'
                yield Slip("grammar", "warn", token.start, s[at + 1].end, message,
                           tuple(f"{token.raw} {each} {s[at + 1].raw}" for each in frame.needs))  # fmt: skip
                break


@cache
def frames() -> dict[str, list[Frame]]:
    """The table, by word."""
    found: dict[str, list[Frame]] = {}
    for line in (Path(__file__).parent / "frames.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        words, rest = line.split(" -> ")
        needs, rest = rest.split(" : ")
        told, _, but = rest.partition(" ! ")
        letters = told.split()
        frame = Frame(tuple(needs.split("; ")), tuple(each for each in letters if each in _FOLLOWS),
                      "".join(each for each in letters if each not in _FOLLOWS), frozenset(but.split()))  # fmt: skip
        for word in words.split():
            found.setdefault(word, []).append(frame)
    return found


def _is_broken(s: Sentence, at: int, frame: Frame) -> bool:
    if s[at].tag == "P" or not any(_FOLLOWS[each](s, at + 1) for each in frame.follows):
        return False
    if any(not _CONDITIONS[each](s, at) for each in frame.conditions):
        return False
    behind = noun_phrase(s, at + 1)
    if behind is not None and s[at].tag in "NS" and is_finite(s[s.past(behind.end, "R", 2)]):
        return False
    end = max(at + 4, behind.end + 1) if behind is not None else at + 4
    return not any(s[place].w in frame.but for place in range(at + 2 if s[at + 1].tag in "TAO" else at + 1, end))


def _head(s: Sentence, at: int) -> str:
    phrase = noun_phrase(s, at)
    return s[phrase.head].w if phrase is not None else ""


def _is_verb(s: Sentence, at: int) -> bool:
    before = s[at - 1]
    if before.w in ("more", "most", "very", "highly"):
        return False
    return (before.tag not in "TAJIP#" and not (before.tag in "N" and s[at].tag in "NS")) or (
        s[at].tag == "G" and before.tag == "I"
    )


def _stands_behind_be(s: Sentence, at: int) -> bool:
    before = s[s.before(at - 1, "RX", 3)]
    return before.tag == "B" or before.w in _SEEMS


def _has_no_verb_behind(s: Sentence, at: int) -> bool:
    for place in range(at + 1, len(s)):
        if s[place].tag in ",:L" and s[place - 1].tag != "K":
            return True
        if (s[place].tag == "K" and s[place + 1].tag not in "TANSPL") or s[place].w in ("who", "which"):
            return True
        if is_finite(s[place]) or (s[place - 1].tag == "S" and s[place].may("V")):
            return False
    return True


def _in_phrase(s: Sentence, at: int) -> bool:
    return s[at - 1].tag in "TAJ"


_CONDITIONS: dict[str, Callable[[Sentence, int], bool]] = {
    "v": _is_verb,
    "p": lambda s, at: s[at - 1].tag == "B" and s[at - 2].tag == "U",
    "k": lambda s, at: s[at - 1].w.startswith("look"),
    "b": _stands_behind_be,
    "~": _has_no_verb_behind,
    "t": _in_phrase,
    "f": lambda s, at: s[at - 1].w in ("to", "of", "in", "about", "enjoy", "enjoyed", "like", "love", "start"),
    "i": lambda s, at: s[at - 1].w == "in",
    "n": lambda s, at: s[at - 1].w in ("this", "that", "what", "some", "any", "same", "every"),
    "h": lambda s, at: s[at - 1].w in ("the", "at", "by") and s[at - 2].w != "in",
}
