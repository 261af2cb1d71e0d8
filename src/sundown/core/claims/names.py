"""Names: of people, employers, posts, products and standards, as far as capitals and small words tell them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sundown.core.claims.words import (
    EMPLOYERS,
    HONORIFICS,
    JOINS,
    NO_NAMES,
    OF_AN_EMPLOYER,
    PARTS,
    ROLES,
    is_ordinary,
)

_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s\0<>]*[^\s\0.,;:!?)<>]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|[^\W_]+(?:['.&/-](?=[^\W_])[^\W_]+)*(?:[+#]+(?!\w))?"
)
_BEFORE_A_WORD = " \"“”„‘'(*•–—-"
_BEFORE_AN_OPENING = re.compile(r"[:;\"“”„‘(–—*•…]\s*$")
_TITLE = re.compile(
    rf"(?i)\b(?:as|am|i'm|was|became|being|be|been)\s+(?:an?|the)\s+((?:[\w'-]+\s+){{0,3}}?(?:{'|'.join(sorted(ROLES))}))\b"
)
_WORD = re.compile(r"[^\W_]+(?:[+#]+(?!\w))?")
_MOST_BETWEEN = 2  # words between a title and the name it goes with: Dr. Raj Patel is Dr. Patel


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name, a title or an employer (`kind`), and its words in lower case."""

    kind: str
    words: tuple[str, ...]
    start: int
    end: int


def names_in(text: str, openings: Iterable[int]) -> list[Name]:
    """Every name of a text; `openings` are where its sentences begin, for there a capital alone is no sign."""
    tokens = list(_TOKEN.finditer(text))
    begins = frozenset(openings)
    found: list[Name] = []
    place = 0
    while place < len(tokens):
        last = _end_of_run(text, tokens, place, begins)
        if last is not None:
            found.append(_name(text, tokens, place, last))
            place = last
        place += 1
    return found


def titles_in(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody is said to be something, in small letters: "as a certified welder"."""
    for match in _TITLE.finditer(text):
        yield match.span(1)


def words_of(text: str) -> tuple[str, ...]:
    """A text's words as names are compared: in lower case, without 's."""
    return tuple(_WORD.findall(re.sub(r"['’]s\b", "", unicodedata.normalize("NFD", text)).casefold()))


def holds_name(name: Name, held: Sequence[tuple[str, ...]]) -> bool:
    """Whether a held text has the name's words in a row; of "Nora Stanek of Portage" each part may stand elsewhere."""
    if any(_in_a_row(name.words, words) or _with_title(name.words, words) for words in held):
        return True
    parts = _parts(name.words)
    return len(parts) > 1 and all(any(_in_a_row(part, words) for words in held) for part in parts)


# ------------------------------------------------------------------------------------------ finding


def _end_of_run(text: str, tokens: list[re.Match[str]], place: int, openings: frozenset[int]) -> int | None:
    """The last token of the name that begins with that token; None where none does."""
    first = tokens[place]
    if not _may_be_name(first) or (_opens(text, first, openings) and not _stands_out(first)):
        return None
    last = place
    while (following := _continued(text, tokens, last)) is not None:
        last = following
    return last


def _may_be_name(token: re.Match[str]) -> bool:
    word = token[0]
    if token["address"]:
        return True
    if not any(sign.isalpha() for sign in word) or word.partition("'")[0].casefold() in NO_NAMES:
        return False
    return word[0].isupper() or any(sign.isupper() for sign in word[1:]) or _without_case(word)


def _without_case(word: str) -> bool:
    """Written in signs that know no capitals, such as 田中: nothing tells names from other words there."""
    letters = [sign for sign in word if sign.isalpha()]
    return all(sign.lower() == sign.upper() for sign in letters)


def _opens(text: str, token: re.Match[str], openings: frozenset[int]) -> bool:
    """Whether a sentence, or something like one, begins with that token or with a quotation mark before it."""
    start = token.start()
    while start > 0 and text[start - 1] in _BEFORE_A_WORD:
        start -= 1
    begins = any(place in openings for place in range(start, token.start() + 1))
    return begins or bool(_BEFORE_AN_OPENING.search(text[max(0, token.start() - 3) : token.start()]))


def _stands_out(token: re.Match[str]) -> bool:
    """Whether an opening token is a name all the same: by its capitals inside, or because it is no ordinary word."""
    word = token[0]
    mixed = any(sign.isupper() for sign in word[1:]) and not word.isupper()
    return bool(token["address"]) or mixed or not is_ordinary(word.casefold())


def _continued(text: str, tokens: list[re.Match[str]], last: int) -> int | None:
    """The token that carries the name on: the next one, or one behind "of the", "&" or "van"."""
    for following in range(last + 1, min(last + 4, len(tokens))):
        gap = text[tokens[last].end() : tokens[following].start()]
        if following == last + 1 and _is_number_of_a_name(tokens[last][0], gap, tokens[following][0]):
            return following
        between = gap.split()
        joined = bool(between) and all(word.casefold() in JOINS for word in between) and gap.count("\0") == 0
        plain_gap = gap == " " or (gap == ". " and _takes_a_point(tokens[last][0]))
        if (plain_gap or joined) and _may_be_name(tokens[following]):
            return following
        if tokens[following][0].casefold() not in JOINS:
            return None
    return None


def _is_number_of_a_name(word: str, gap: str, following: str) -> bool:
    """ISO 9001, TS 16949: the number belongs to the standard."""
    return gap == " " and word.isupper() and len(word) > 1 and following[0].isdecimal()


def _takes_a_point(word: str) -> bool:
    return word.casefold() in HONORIFICS or (len(word) == 1 and word.isupper())


def _name(text: str, tokens: list[re.Match[str]], first: int, last: int) -> Name:
    start, end = tokens[first].start(), tokens[last].end()
    if text[start:end].endswith("'s"):
        end -= 2
    words = words_of(text[start:end])
    before = text[max(0, start - 30) : start]
    return Name(kind=_kind(words, before), words=words, start=start, end=end)


def _kind(words: tuple[str, ...], before: str) -> str:
    if any(word in ROLES for word in words):
        return "title"
    if any(word in EMPLOYERS for word in words) or OF_AN_EMPLOYER.search(before):
        return "employer"
    return "name"


# ------------------------------------------------------------------------------------------ holding


def _in_a_row(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    width = len(name)
    return any(all(map(_same, name, words[place : place + width])) for place in range(len(words) - width + 1))


def _same(one: str, other: str) -> bool:
    """Whether two words are the same but for an s at the end: CMM and CMMs."""
    return one == other or (len(one) > 2 and len(other) > 2 and one.removesuffix("s") == other.removesuffix("s"))


def _with_title(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Dr. Patel where the text has Dr. Raj Patel; a title that stands nowhere before that name is not held."""
    if len(name) < 2 or name[0] not in HONORIFICS:
        return False
    rest = name[1:]
    for place, word in enumerate(words):
        if word == name[0]:
            reach = words[place + 1 : place + 1 + _MOST_BETWEEN + len(rest)]
            if _in_a_row(rest, reach):
                return True
    return False


def _parts(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The name cut at "of" and "the"."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in PARTS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]
