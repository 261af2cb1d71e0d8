"""English: a question as it was put, turned so that it can be reported.

"When could I start" becomes "when I could start", "do I drive" becomes "whether I drive". None where the note is no
such question, or where its subject can't be told from its verb.
"""

from __future__ import annotations

import re

from sundown.core.drafting.english.grammar import lowered
from sundown.core.drafting.english.words import BARE_VERBS, DETERMINERS, QUESTION_WORDS

_ASKING = frozenset(
    {"can", "could", "would", "will", "should", "must", "may", "am", "are", "is", "was", "were", "have", "has"}
)
_DOING = frozenset({"do", "does", "did"})
_PRONOUNS = frozenset({"i", "we", "it", "there", "they", "this", "that"})
_LONGEST_OPENING = 3  # words: "how many nights"
_LONGEST_SUBJECT = 4  # words: "a new charge nurse"


def indirect(text: str) -> str | None:
    """The question in the order of a statement, behind its question word or "whether"."""
    words, low = text.split(), lowered(text)
    for position, word in enumerate(low[: _LONGEST_OPENING + 1]):
        if word in _ASKING | _DOING:
            return _turned(words, low, position)
        if position == 0 and word not in QUESTION_WORDS:
            return None
    return None


def _turned(words: list[str], low: list[str], position: int) -> str | None:
    """The question with its verb behind its subject, where the subject is sure."""
    end = _end_of_subject(low, position + 1)
    if end is None or end >= len(low):
        return None
    opening = words[:position] or ["whether"]
    subject, rest, asking = words[position + 1 : end], words[end:], low[position]
    if asking == "did" or (asking in _DOING and rest[0].lower() == "not"):
        return None  # its verb would need the past
    if asking == "does":
        rest = [_third(rest[0]), *rest[1:]]
    return " ".join([*opening, *subject, *([] if asking in _DOING else [asking]), *rest])


def _end_of_subject(low: list[str], begin: int) -> int | None:
    """Where the subject ends: behind a pronoun, or before the first word that is surely the verb."""
    if begin >= len(low):
        return None
    if low[begin] in _PRONOUNS:
        return begin + 1
    if low[begin] not in DETERMINERS:
        return None
    candidates = range(begin + 2, min(begin + 1 + _LONGEST_SUBJECT, len(low)))
    return next((end for end in candidates if low[end] in BARE_VERBS | {"be"}), None)


def _third(verb: str) -> str:
    """The verb with "it": need → needs, have → has, do → does, carry → carries."""
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith(("sh", "ch", "s", "x", "z")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{verb}s"


_OF_THE_WRITER = re.compile(r"(?i)\b(?:i|me|my|mine|we|us|our)\b")
_ASKED_OF_YOU = (
    (re.compile(r"(?i)\byour\b"), "my"),
    (re.compile(r"(?i)\byours\b"), "mine"),
    (re.compile(r"(?i)\byourself\b"), "myself"),
    (re.compile(r"(?i)\bare you\b"), "am I"),
    (re.compile(r"(?i)\byou(?: are|['’]re)\b"), "I am"),
    (
        re.compile(
            rf"(?i)\b({'|'.join(sorted(_ASKING | _DOING | QUESTION_WORDS | {'that', 'and', 'because'}))}) you\b"
        ),
        r"\1 I",
    ),
    (re.compile(r"(?i)^you\b"), "I"),
    (re.compile(r"(?i)\byou\b"), "me"),
)


def of_the_writer(asked: str) -> str:
    """What was asked in the reader's own words, "you" being the writer: "can you drive" becomes "can I drive".

    A note that speaks of "me" as well tells of somebody else as "you", and stays.
    """
    if _OF_THE_WRITER.search(asked) or "you" not in asked.lower():
        return asked
    for you, writer in _ASKED_OF_YOU:
        asked = you.sub(writer, asked)
    return asked
