"""Who is who in a note: "she asked" becomes "you asked", "walked her in" becomes "walked me in".

People write about others, and consultants about everybody, in the third person; a letter speaks to its reader. What a
pronoun is read as depends on whose note it is: in what a reader said it is the reader, in what the writer forgot or
can show it is the writer. Every pronoun read so is reported, so that the writer can look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from sundown.core.drafting.english_grammar import base_form
from sundown.core.drafting.english_words import ADVERBS, DETERMINERS, PREPOSITIONS
from sundown.core.drafting.plain import plain, word_set


class Person(NamedTuple):
    """The words for one side of a letter. `plural_too` says that "they" may mean it as well."""

    subject: str
    object: str
    possessive: str
    absolute: str
    plural_too: bool


READER = Person("you", "you", "your", "yours", plural_too=True)
WRITER = Person("I", "me", "my", "mine", plural_too=False)

_LONGEST_READ = 1_000  # characters; what stands behind them is more than any sentence can hold
_FIRST_PERSON = re.compile(r"(?i)\b(i|me|my|mine|we|us|our)\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\S")
_SUBJECTS, _PLURAL = ("she", "he"), ("they", "them", "their", "theirs")
_BEFORE_SUBJECTS = word_set("and that because since as so but if when while how why what whether then")
_GIVING = word_set(
    "let made gave give sent lent told showed offered handed helped saved wished asked bought paid taught promised"
)
_SHORT_FORMS = {"'s": " is", "'d": "'d", "'ll": "'ll", "'re": " are", "'ve": "'ve"}


class Voiced(NamedTuple):
    """A note in the letter's own voice, and the pronouns that were read as somebody: ("her", "me")."""

    text: str
    read: tuple[tuple[str, str], ...]


def to_reader(note: str, names: Iterable[str]) -> Voiced:
    """What the reader said or did, said to the reader: names and pronouns become "you" and "your"."""
    return _voiced(_named_as_you(_lines(note), names), READER)


def to_writer(note: str) -> Voiced:
    """What the writer did, said by the writer: "she" becomes "I", "her" becomes "my" or "me"."""
    return _voiced(_lines(note), WRITER)


def of_helper(note: str, names: Iterable[str]) -> Voiced:
    """What a helper did. Where the note says "me", others are the helper; where it does not, "her" is the writer."""
    text = re.sub(r"(?i)^(?:she|he|they) (?=\w)", "", _named_as_you(_lines(note), names).strip())
    text = re.sub(r"^you (?=\w)", "", text)
    return _voiced(text, READER if _FIRST_PERSON.search(text) else WRITER._replace(plural_too=True))


def _lines(note: str) -> str:
    return "\n".join(plain(line) for line in note[:_LONGEST_READ].splitlines())


def _named_as_you(text: str, names: Iterable[str]) -> str:
    for name in names:
        here = rf"(?<![\w-]){re.escape(name)}"
        text = re.sub(here + r"['’]s\b", "your", text)
        text = re.sub(here + r"(?![\w-])", "\0you", text)
    return _agreeing(text)


def _agreeing(text: str) -> str:
    """After a name that opened a clause and became "you", the verb follows: "wants" becomes "want"."""

    def agree(match: re.Match[str]) -> str:
        before = text[: match.start()].split()
        opens = not before or before[-1].lower() in _BEFORE_SUBJECTS or before[-1].endswith((",", ";", ".", ":"))
        return f"you {match['adverb'] or ''}{base_form(match['verb'])}" if opens else match[0][1:]

    adverbs = "|".join(sorted(ADVERBS))
    return re.sub(rf"\0you (?P<adverb>(?:{adverbs}) )?(?P<verb>[a-z]+)", agree, text).replace("\0", "")


def _voiced(text: str, person: Person) -> Voiced:
    words = re.findall(r"\s+|[^\s]+", text)
    read: list[tuple[str, str]] = []
    for position, word in enumerate(words):
        core = _WORD.match(word.lstrip('("“'))
        if core is None or (new := _read(core.group(), _beside(words, position), person)) is None:
            continue
        read.append((core.group(), new.split()[0]))
        words[position] = word.replace(core.group(), new, 1)
        if core.group().lower() in _SUBJECTS:
            _make_agree(words, position + 2, person)
    said = "".join(words)
    return Voiced(re.sub(r"^you\b", "You", said) if text[:1].isupper() else said, tuple(dict.fromkeys(read)))


def _beside(words: list[str], position: int) -> tuple[str, str]:
    """The words before and after that one; the list holds the blanks between words too."""
    before = words[position - 2].lower() if position >= 2 else ""
    return before, words[position + 2].strip(",.;:!?)").lower() if position + 2 < len(words) else ""


def _read(word: str, beside: tuple[str, str], person: Person) -> str | None:
    """What a third-person pronoun becomes for that person; None for every other word."""
    low = word.lower().replace("’", "'")
    pronoun, mark, short = low.partition("'")
    if pronoun in _PLURAL and not person.plural_too:
        return None
    if mark:
        return _shortened(pronoun, mark + short, person)
    if low in ("she", "he", "they"):
        return person.subject
    if low in ("him", "them") or (low == "her" and _is_object(*beside)):
        return person.object
    if low in ("hers", "theirs"):
        return person.absolute
    return person.possessive if low in ("her", "his", "their") else None


def _shortened(pronoun: str, short: str, person: Person) -> str | None:
    if pronoun not in ("she", "he", "they") or short not in _SHORT_FORMS:
        return None
    if short in ("'s", "'re"):
        return person.subject + (" am" if person.subject == "I" else " are")
    return person.subject + short


def _is_object(before: str, following: str) -> bool:
    """Whether "her" between these words is "her" as in "let her print", not as in "took her coat"."""
    return before in _GIVING or following in PREPOSITIONS | DETERMINERS | ADVERBS | {
        "",
        "and",
        "but",
        "so",
        "when",
        "because",
        "myself",
    }


def _make_agree(words: list[str], position: int, person: Person) -> None:
    if position < len(words) and words[position].lower() in ADVERBS:
        position += 2
    if position >= len(words) or not (verb := _WORD.match(words[position])):
        return
    irregular = {"is": "am", "was": "was", "isn't": "am not"} if person.subject == "I" else {"isn't": "aren't"}
    low = verb.group().lower().replace("’", "'")
    new = irregular.get(low) or {"doesn't": "don't", "hasn't": "haven't"}.get(low) or base_form(low)
    words[position] = words[position].replace(verb.group(), new, 1) if new != low else words[position]
