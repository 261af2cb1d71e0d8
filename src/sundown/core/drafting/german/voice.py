"""Who is who in a German note: "wie sie die Dienste plant" becomes "wie Sie die Dienste planen".

In what a reader said the third person is the reader, in what the writer forgot or can show it is the writer. German
"sie" and "ihr" can mean many, so they are read only where nothing else can be meant: at the beginning of the note or of
its clause, and with a verb that can be made to agree. Everywhere else they stay, and the writer is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from sundown.core.drafting.german.verbs import from_sie_to_ich, is_finite, is_third, with_ich, with_sie
from sundown.core.drafting.language import Voiced
from sundown.core.drafting.plain import plain, word_set

_LONGEST_READ = 1_000  # characters; what stands behind them is more than any sentence can hold
_OPENS_A_CLAUSE = word_set(
    "wie warum wieso weshalb was wer wo wann wohin woher womit wozu wofür worauf ob dass weil da wenn welche welchen "
    "welcher welches"
)
_POSSESSIVE = re.compile(r"(ihr|sein)(e|em|en|er|es)?")
_PERSONAL = word_set("sie er ihr ihm ihn ihnen")
_FIRST_PERSON = re.compile(r"(?i)\b(?:ich|mich|mir|mein(?:e[mnrs]?)?|wir|uns|unser(?:e[mnrs]?)?)\b")
_BEFORE_POSSESSIVES = word_set("über um für von mit bei zu nach aus seit durch an auf in und")


class _Side(NamedTuple):
    """One side of the letter: its words, and how a verb agrees with it."""

    subject: str
    accusative: str
    dative: str
    possessive: str
    agree: Callable[[str], str | None]


READER = _Side("Sie", "Sie", "Ihnen", "Ihr", with_sie)
WRITER = _Side("ich", "mich", "mir", "mein", with_ich)


def to_reader(note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the reader said or did, said to the reader. `gender` is "he" or "she" where the title tells it."""
    barred = {"he": ("sie", "ihr"), "she": ("er", "sein")}.get(gender or "", ())
    text, name = _named(note, names)
    return _with_name(_voiced(text, READER, barred), name)


def to_writer(note: str) -> Voiced:
    """What the writer did, said by the writer."""
    text = _line(note)
    return Voiced(text) if _FIRST_PERSON.search(text) else _voiced(text, WRITER, ())


def as_asked(note: str, names: Iterable[str]) -> Voiced:
    """What the reader asked: "ob sie umziehen würde" and "ob Sie umziehen würden" both mean the writer."""
    text, name = _named(note, names)
    text = _asked_of_me(text)
    return _with_name(Voiced(text) if _FIRST_PERSON.search(text) else _voiced(text, WRITER, ()), name)


def of_helper(note: str, names: Iterable[str]) -> Voiced:
    """What a helper did for the writer; where the note does not say "mich", the third person is the writer."""
    text, name = _named(note, names)
    text = re.sub(r"^(?:[Ss]ie|[Ee]r|\0) (?=\w)", "", text)
    if _FIRST_PERSON.search(text):
        return _with_name(_only_told(text), name)
    words, read = text.split(" "), []
    for position, word in enumerate(words):
        if (new := _of_the_writer(word, (*words, "", "")[position + 1])) is not None:
            read.append((word, new))
            words[position] = new
    return _with_name(Voiced(" ".join(words), tuple(read)), name)


def of_the_job(note: str, *, by_another: bool) -> Voiced:
    """What the writer wants there; noted `by_another`, the third person is the writer."""
    return to_writer(note) if by_another else _only_told(_line(note))


def as_liked(note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the reader liked: whoever noted it, the third person in it is the writer."""
    text, name = _named(note, names)
    return _with_name(Voiced(text) if _FIRST_PERSON.search(text) else _voiced(text, WRITER, ()), name)


def of_both(note: str, writer: Iterable[str], names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the writer has for the reader: "Jana kennt eine Förderung" becomes "ich kenne eine Förderung"."""
    text, name = _named(note, writer)
    own = _with_name(_voiced(text, WRITER, ("sie", "er", "ihr", "sein")), name)
    said = to_reader(own.text, names, gender)
    return Voiced(said.text, (*own.read, *said.read), said.left)


def _of_the_writer(word: str, following: str) -> str | None:
    """ "sie abgeholt" is me, "ihr den Weg" to me, "ihre Tasche" mine."""
    possessive = _POSSESSIVE.fullmatch(word)
    if possessive and (possessive[2] or following[:1].isupper()):
        return "mein" + (possessive[2] or "")
    return {"sie": "mich", "ihn": "mich", "ihr": "mir", "ihm": "mir"}.get(word)


# ------------------------------------------------------------------------------------------ names


def _line(note: str) -> str:
    return plain(note[:_LONGEST_READ])


def _named(note: str, names: Iterable[str]) -> tuple[str, str]:
    """The note with the reader's name read as "Sie" or "Ihnen" where its case is sure, else marked; and the name."""
    text, found = _line(note), ""
    forms = {f"{title}{name}" for name in names for title in ("", "Frau ", "Herr ", "Herrn ")}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        text, times = re.subn(rf"(?<![\w-]){re.escape(form)}(?![\w-])", "\0", text)
        found = found or (form if times else "")
    text = re.sub(r"(?i)\b(bei|mit|von|zu|nach|aus|seit) \0", r"\1 Ihnen", text)
    return re.sub(r"(?i)\b(für|durch|ohne|gegen|um) \0", r"\1 Sie", text), found


def _with_name(voiced: Voiced, name: str) -> Voiced:
    """The name again where it could not be read as anybody."""
    read = tuple((name if was == "\0" else was, new) for was, new in voiced.read)
    return Voiced(voiced.text.replace("\0", name), read, voiced.left)


# ------------------------------------------------------------------------------------------ pronouns


def _only_told(text: str) -> Voiced:
    left = [word for word in text.split() if word in _PERSONAL or _POSSESSIVE.fullmatch(word)]
    return Voiced(text, (), tuple(dict.fromkeys(left)))


def _voiced(text: str, side: _Side, barred: Iterable[str]) -> Voiced:
    """The text with the third person read as that side where that is sure."""
    words, read = text.split(" "), []
    at = 1 if len(words) > 1 and words[0].casefold().rstrip(",") in _OPENS_A_CLAUSE else 0
    spoken = words[at].casefold()
    is_subject = spoken == "\0" or (
        spoken in ("sie", "er") and spoken not in barred and not (words[at] == "Sie" and at)
    )
    if is_subject and (agreed := _agreed(words, at, side)) is not None:
        words[agreed[0]] = agreed[1]
        read.append((words[at], side.subject))
        words[at] = side.subject
    for position, word in enumerate(words):
        owned = _POSSESSIVE.fullmatch(word.casefold() if position == 0 else word)
        sure = owned and owned[1] not in barred and (read or _is_first_noun(words, position))
        if owned and sure and _before_noun(words, position):
            new = side.possessive + (owned[2] or "")
            read.append((word, new))
            words[position] = new
    said = " ".join(words)
    return Voiced(said, tuple(dict.fromkeys(read)), _only_told(said).left)


def _agreed(words: list[str], at: int, side: _Side) -> tuple[int, str] | None:
    """Where the verb of that subject stands, and what it becomes; None where it is not sure."""
    clause_ends = next((i for i, word in enumerate(words) if i > at and word.endswith((",", ";", "."))), len(words) - 1)
    place = clause_ends if at else 1
    if not at < place < len(words):
        return None
    verb = words[place].rstrip(",;.?")
    new = side.agree(verb) if is_third(verb) or at else None
    return None if new is None else (place, words[place].replace(verb, new, 1))


def _is_first_noun(words: list[str], position: int) -> bool:
    """Whether nobody and nothing was named before that could own something too."""
    before = words[:position]
    return all(word.casefold() in _BEFORE_POSSESSIVES | _OPENS_A_CLAUSE or is_finite(word) for word in before)


def _before_noun(words: list[str], position: int) -> bool:
    """Whether a word follows that can be owned: a noun, at most two words on."""
    return any(word[:1].isupper() for word in words[position + 1 : position + 4])


def _asked_of_me(text: str) -> str:
    """ "ob Sie nach Jena ziehen würden" as "ob ich nach Jena ziehen würde", where the clause ends with its verb."""
    match = re.fullmatch(r"(?P<open>\w+) Sie (?P<middle>[^,]*?)(?P<verb>[a-zäöüß]+)\??", text)
    if match is None or match["open"].casefold() not in _OPENS_A_CLAUSE or re.search(r"\b(?:Ihr|Sie)", match["middle"]):
        return text
    verb = from_sie_to_ich(match["verb"])
    return text if verb is None else f"{match['open']} ich {match['middle']}{verb}"
