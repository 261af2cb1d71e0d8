"""A text as sentences of tokens, each with all that it can be and what it probably is here.

A tag is one letter. Of open words, as in `lexicon.py`: N S P, V Z D C G, J, R. Of small words: T article or
quantifier, A possessive (my, the nurse's), U pronoun that only a subject is (I, we), O that only an object is (me, us),
Y other pronoun, I preposition, F to, B form of be, H of have, E of do, M modal verb, X not, K and or or, L word that
opens a clause, W who or what. Further # number, `.` end, `,` `:` and `"` for other signs, ? for what is unknown.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from sundown.language.grammar.lexicon import common, readings
from sundown.language.words import BREAK, SIGN, Word, Words

_CUTS = (("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "'d"), ("'s", "'s"))
_WHOLE = {"won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not")}
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_SIGNS = {
    ",": ",",
    ";": ":",
    ":": ":",
    "–": ":",
    "—": ":",
    "-": ":",
    ".": ".",
    "!": ".",
    "?": ".",
    BREAK: ".",
    "…": ".",
}
_UPOS = {
    "NOUN": "NSP",
    "VERB": "VZDCG",
    "AUX": "VZDCG",
    "ADJ": "JCG",
    "ADV": "RJ",
    "PROPN": "PNS",
    "DET": "T",
    "ADP": "I",
}
_FINITE_BE = frozenset(("am", "is", "are", "was", "were", "'s"))


@dataclass(slots=True)
class Token:
    """One word, part of a contraction or sign: its small letters, place, all readings, and the tag it has here."""

    w: str
    raw: str
    start: int
    end: int
    can: str
    tag: str
    upos: str = ""

    def only(self, letters: str) -> bool:
        """Whether it can be nothing but these."""
        return bool(self.can) and all(each in letters for each in self.can)

    def mostly(self, letter: str) -> bool:
        """Whether this is its likeliest reading."""
        return self.can[:1] == letter

    def often(self, letters: str) -> bool:
        """Whether it is one of these not only seldom."""
        return any(each in letters for each in common(self.w))

    def may(self, letters: str) -> bool:
        """Whether it can be one of these; what is unknown can be all."""
        return not self.can or any(each in letters for each in self.can)


_LONGEST = 150
"""Tokens of one sentence: a longer one is read in pieces, for the rules look from each word to its end."""
_EDGE = Token("", "", 0, 0, ".", ".")


@dataclass(slots=True)
class Sentence:
    """The tokens of one sentence without the sign that ends it; `[]` beyond them is an empty token with the tag `.`."""

    row: list[Token]
    ending: str
    size: int = 0

    def __post_init__(self) -> None:
        self.size = len(self.row)

    def __getitem__(self, at: int) -> Token:
        return self.row[at] if 0 <= at < self.size else _EDGE

    def __len__(self) -> int:
        return self.size

    def words(self, at: int, many: int) -> str:
        """So many words from there, with blanks between."""
        return " ".join(token.w for token in self.row[max(at, 0) : at + many])

    def past(self, at: int, tags: str, most: int = 3) -> int:
        """The first place from `at` on whose tag is none of these; at most so many are passed."""
        while most and self[at].tag in tags and at < len(self.row):
            at, most = at + 1, most - 1
        return at

    def before(self, at: int, tags: str, most: int = 3) -> int:
        """The last place from `at` back whose tag is none of these."""
        while most and at >= 0 and self[at].tag in tags:
            at, most = at - 1, most - 1
        return at


def sentences(words: Words) -> list[Sentence]:
    """The sentences of a text."""
    found: list[Sentence] = []
    row: list[Token] = []
    for token in _tokens(words):
        if token.tag == "." or len(row) == _LONGEST:
            if row:
                found.append(_read(Sentence(row, token.w)))
            row = []
        if token.tag != ".":
            row.append(token)
    return [*found, _read(Sentence(row, ""))] if row else found


# ------------------------------------------------------------------------------------------ tokens


def _tokens(words: Words) -> Iterator[Token]:
    source = words.source
    addresses = iter([match.span() for match in _ADDRESS.finditer(source)])
    span = next(addresses, None)
    for word in words.row:
        while span is not None and word.start >= span[1]:
            span = next(addresses, None)
        if span is not None and span[0] <= word.start and word.text != BREAK:
            if word.start == span[0]:
                yield Token("@", source[slice(*span)], *span, "P", "P")
            continue
        if word.tag == SIGN:
            yield from _sign(word, source)
        else:
            yield from _parts(word, source)


def _sign(word: Word, source: str) -> Iterator[Token]:
    before, behind = source[max(0, word.start - 1) : word.start], source[word.end : word.end + 1]
    if word.text == "." and ((before.isalnum() and behind.isalnum()) or _shortens(source, word.start)):
        return
    tag = _SIGNS.get(word.text, '"')
    yield Token(word.text, word.text, word.start, word.end, tag, tag)


_SHORT = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|vs|inc|ltd|co|jr|sr|messrs|e\.g|i\.e|approx|ext|dept)|(?<!['’])\b[A-Z]|\b[ap]\.?m?)$",
    re.I,
)


def _shortens(source: str, at: int) -> bool:
    """Whether a full stop ends an abbreviation and not a sentence."""
    if not _SHORT.search(source, max(0, at - 8), at):
        return False
    behind = source[at + 1 : at + 3]
    short = source[max(0, at - 3) : at].casefold()
    return not (short.endswith(("p.m", "a.m", "pm", "am")) and behind[1:].isupper()) and not behind.startswith("\n")


def _parts(word: Word, source: str) -> Iterator[Token]:
    raw, text, start, end = source[word.start : word.end], word.text, word.start, word.end
    if text in _WHOLE or "'" not in text:
        halves = _WHOLE.get(text, (text,))
    else:
        halves = next(((text[: -len(cut)], full) for cut, full in _CUTS if text.endswith(cut) and text != cut), (text,))
    if len(halves) == 1:
        yield _token(text, raw, start, end, word.tag)
        return
    cut = end - len(text) + len(halves[0]) if text not in _WHOLE else end
    yield _token(halves[0], raw[: cut - start], start, cut if text not in _WHOLE else end, word.tag)
    yield _token(halves[1], raw, start, end, word.tag)


def _token(text: str, raw: str, start: int, end: int, upos: str) -> Token:
    if text in ("'s", "'d"):
        return Token(text, raw, start, end, "", "?", upos)
    tag = _small().get(text, "")
    if tag:
        return Token(text, raw, start, end, tag + _also(text), tag, upos)
    if text[:1].isdigit():
        return Token(text, raw, start, end, "#", "#", upos)
    if text.endswith("s'"):
        return Token(text, raw, start, end, "A", "A", upos)
    if len(text) == 1 or (raw.isupper() and len(raw) > 1):
        return Token(text, raw, start, end, "P", "P", upos)
    can = readings(text)
    return Token(text, raw, start, end, can, "?", upos)


@cache
def lists() -> dict[str, frozenset[str]]:
    """The classes of words of `grammar.toml`, by name."""
    table = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    return {name: frozenset(words.split()) for name, words in table.items() if isinstance(words, str)}


@cache
def _small() -> dict[str, str]:
    table = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    return {word: tag for tag, words in table["small"].items() for word in words.split()}


@lru_cache(maxsize=4096)
def _also(text: str) -> str:
    """What a small word can be besides, where the table lists it as one."""
    return "".join(each for each in readings(text) if each in "NVJ") if text in lists()["ambiguous"] else ""


# ------------------------------------------------------------------------------------------ tags


def _read(sentence: Sentence) -> Sentence:
    sentence.row = [token for at, token in enumerate(sentence.row) if not _joins(sentence, at, token)]
    sentence.size = len(sentence.row)
    for at, token in enumerate(sentence.row):
        if token.w == "'s":
            token.tag, token.can = "B", "BH"
        elif token.w == "'d":
            behind = sentence[sentence.past(at + 1, "RX")]
            token.tag = (
                "H"
                if (behind.may("DC") and not behind.may("V")) or behind.w in ("had", "better", "did", "been", "done")
                else "M"
            )
        elif token.w == "her":
            behind = sentence[at + 1]
            token.tag = "A" if behind.may("NSJGP") and behind.tag in "?NSPA#" else "O"
        elif token.tag == "?":
            token.tag = _tag(sentence, at, token)
        elif token.raw in ("May", "Will", "Mark") and not (sentence[at + 1].tag in "UY" and at == 0):
            token.tag = token.can = "P"
    return sentence


def _joins(sentence: Sentence, at: int, token: Token) -> bool:
    """Whether it is the 's of a possessive, which then becomes one with its owner."""
    if token.w != "'s" or not _possesses(sentence, at):
        return False
    owner = sentence[at - 1]
    owner.w, owner.raw, owner.end, owner.tag, owner.can = f"{owner.w}'s", f"{owner.raw}'s", token.end, "A", "A"
    return True


_NO_OWNERS = frozenset(
    ("it", "that", "there", "here", "let", "what", "who", "how", "where", "when", "why", "he", "she")
)


def _possesses(sentence: Sentence, at: int) -> bool:
    """Whether an 's is no "is" or "has"."""
    owner, behind, beyond = sentence[at - 1], sentence[at + 1], sentence[at + 2]
    if owner.w in _NO_OWNERS or owner.tag in "UWL":
        return False
    if _is_plural_meant(sentence, at):
        return True
    if behind.tag in "TAXIUYOBHFL" and behind.w not in ("own", "like", "one", "need"):
        return owner.w in ("one", "else") and behind.tag in "."
    if behind.tag == "?" and behind.can and not behind.may("NSP"):
        return behind.may("J") and beyond.tag == "?" and beyond.may("NS")
    return True


def _is_plural_meant(sentence: Sentence, at: int) -> bool:
    """Whether an 's stands where only a plural can: "the nurse's were", "three ward's in", "I type letter's for"."""
    owner, behind, before = sentence[at - 1], sentence[at + 1], sentence[at - 2]
    if not owner.often("N") or behind.tag not in "BHIK.,MWR":
        return False
    if behind.tag in "MWR":
        return (behind.tag == "M" and opens_verbs(sentence, at + 2)) or behind.w in (
            "who",
            "whom",
            "twice",
            "daily",
            "weekly",
        )
    if behind.tag == "H" and sentence[0].w == "all" and at < 5:
        return True
    counted = before.tag == "#" or before.w in ("these", "those", "many", "several", "few", "both", "all")
    return counted or behind.w in ("are", "were", "have") or (behind.tag in "IK." and before.tag in "DIGK")


def opens_verbs(sentence: Sentence, at: int) -> bool:
    """Whether what a modal verb governs stands there: "might like", "will be"."""
    token = sentence[sentence.past(at, "XR", 2)]
    return token.w in ("be", "have") or (token.tag not in "BHE" and ("V" in common(token.w) and token.w != "do"))


def _tag(sentence: Sentence, at: int, token: Token) -> str:
    can = token.can
    if token.raw[:1].isupper() and at > 0 and sentence[at - 1].tag != '"':
        token.can = "P" if token.w not in ("i",) else can
        return "P"
    if not can:
        return _guessed(token)
    if len(can) == 1:
        return can
    if "R" in can and token.w.endswith("ly") and sentence[at - 1].tag in "HBMUX" and sentence[at + 1].tag not in "NS":
        return "R"
    wanted = _wanted(sentence, at)
    for letters in (*wanted, _UPOS.get(token.upos, "")):
        found = [each for each in can if each in letters]
        if found:
            return _best(found, sentence, at)
    return (common(token.w) or can)[0]


def _guessed(token: Token) -> str:
    upos = _UPOS.get(token.upos, "N")[0]
    return (
        "P"
        if token.raw[:1].isupper()
        else {"V": "V", "J": "J", "R": "R"}.get(upos, "S" if token.w.endswith("s") else "N")
    )


def _best(found: list[str], sentence: Sentence, at: int) -> str:
    """Of past tense and participle the one that fits what stands before."""
    if "D" in found and "C" in found:
        before = sentence[sentence.before(at - 1, "RX")]
        helped = before.tag in "BH" or before.w in ("be", "been", "being", "having", "get", "got")
        return "C" if helped or before.tag in "TA#J" or sentence[at + 1].w == "by" else "D"
    if "V" in found and "C" in found:
        return "C" if sentence[sentence.before(at - 1, "RX")].tag in "BH" else "V"
    return found[0]


def _wanted(sentence: Sentence, at: int) -> tuple[str, ...]:
    """Letters that what stands before asks for, the strongest first."""
    before = sentence[sentence.before(at - 1, "RX")] if sentence[at - 1].tag in "RX" else sentence[at - 1]
    if before.tag == "F":
        return (
            ("V",)
            if sentence[at].upos != "NOUN" or not sentence[at].may("NS")
            else ("V",)
            if sentence[at + 1].tag in "TAOYFIR"
            else ()
        )
    if before.tag == "M" or before.w == "please" or (before.tag == "E" and sentence[at - 1].tag == "X"):
        return ("V",)
    if before.tag == "H" and before.w != "having":
        return ("C",) if sentence[at].upos in ("VERB", "AUX") else ()
    behind = sentence[at + 1].tag
    if (before.tag == "W" and before.w in ("who", "which", "what")) or (before.tag in "SN" and behind in "OU"):
        return ("ZDV",)
    if before.tag in "U" and before.w in ("he", "she"):
        return ("ZD", "V")
    if before.tag == "U" or (before.w == "you" and sentence[at - 2].tag in "LW,."):
        return ("VD", "Z") if sentence[at].often("ZVD") else ("S",)
    if before.tag in "TA" and before.w not in ("that", "this", "all", "both", "each"):
        return ("NSJ",) if not sentence[at].may("GC") else ("NS", "J") if sentence[at + 1].tag not in "NSP?" else ()
    if before.tag == "I" and before.w in lists()["pure"]:
        return ("NSJG",)
    if before.tag == "B" and before.w in _FINITE_BE:
        return ("JCG",)
    return ()
