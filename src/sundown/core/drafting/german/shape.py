"""What a German note is: a clause, a question, a fragment; and so much of it as can be used.

Rules of thumb, not a parser: each errs towards leaving a note as it was written.
"""

from __future__ import annotations

import re

from sundown.core.drafting.german.verbs import is_finite
from sundown.core.drafting.plain import without_bullet, word_set

MOST_WORDS_OF_A_TOPIC = 16
QUESTION_WORDS = word_set(
    "wie warum wieso weshalb was wer wem wen wo wann wohin woher womit wozu wofür worauf worüber wieviel wieviele ob "
    "welche welcher welches welchen welchem dass inwieweit inwiefern"
)
SUBJECTS = word_set("ich wir sie er es man")
SAFE_ARTICLES = word_set("die das eine meine ihre unsere deren viele alle beide diese dieses")
OTHER_DETERMINERS = word_set(
    "der den dem des ein einen einem einer mein meinem meinen meiner ihr ihrem ihren ihrer unser unserem unseren "
    "unserer dieser diesem diesen sein seine seinem seinen seiner kein keine keinen"
)
DETERMINERS = SAFE_ARTICLES | OTHER_DETERMINERS
PREPOSITIONS = word_set(
    "auf in im ins an am bei beim mit von vom zu zum zur nach aus für um über unter vor hinter neben zwischen durch "
    "ohne gegen seit bis trotz wegen während statt"
)
_SEPARABLE = word_set("um aus ab an auf ein vor zu mit weg her hin los fest zurück zusammen weiter nach bei")
NOTHING = word_set("nichts keine kein nix egal unklar ? weiß vergessen")
_MONTHS = {
    "Jan": "Januar", "Feb": "Februar", "Mrz": "März", "Apr": "April", "Jun": "Juni", "Jul": "Juli", "Aug": "August",
    "Sep": "September", "Sept": "September", "Okt": "Oktober", "Nov": "November", "Dez": "Dezember",
}  # fmt: skip
_MONTH = re.compile(r"\b(" + "|".join(_MONTHS) + r")\b\.?(?= ?\d)")


def is_clause(text: str) -> bool:
    """Whether the note has a verb of its own: "die Klinik baut um", but not "die Klinik, die umbaut"."""
    words = [word.strip('.;:!?()"“”„') for word in text.split(",")[0].split()]
    told = len(words) > 2 and words[0].casefold() in SUBJECTS and _is_verb_of(words[1], words[0])
    return (told or any(is_finite(word) for word in words[1:])) and first_word(text) not in QUESTION_WORDS


def ends_with_its_verb(text: str) -> bool:
    """Whether a clause has the order of a dependent one: the second word is no verb."""
    words = text.rstrip("?").split()
    turned = len(words) > 2 and words[2] in ("Sie", "ich", "wir") and words[1] not in PREPOSITIONS
    return len(words) > 2 and not turned and not is_finite(words[1])


def first_thought(text: str) -> str | None:
    """Up to the end of the first sentence; None where that says nothing or is long."""
    first = re.split(r"(?<=[\w)“”][.!?])\s+(?=[A-ZÄÖÜ])|;\s", without_bullet(text).strip(" .,;:"))[0]
    said = fitting(first.rstrip("?"), MOST_WORDS_OF_A_TOPIC)
    return None if said is None or first_word(said) in NOTHING else said


def fitting(text: str, most_words: int) -> str | None:
    """The note without its outer marks and with its months written out; None for too much, or nothing."""
    said = _MONTH.sub(lambda match: _MONTHS[match[1]], without_bullet(text)).strip(" .,;:")
    fits = 0 < len(said.split()) <= most_words and len(said) <= most_words * 14
    return said if fits and any(sign.isalnum() for sign in said) else None


def first_word(text: str) -> str:
    """The first word in lower case, without the marks around it."""
    return text.split()[0].strip('.,;:!?()"“”„').casefold() if text.split() else ""


def lowered(text: str) -> str:
    """The note without the capital that its beginning gave a small word."""
    small = QUESTION_WORDS | DETERMINERS | PREPOSITIONS | SUBJECTS - {"sie"}
    first = text.split(" ", 1)[0]
    is_small = first.casefold() in small and first not in ("Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Sie")
    if is_small or (first[:1].isupper() and is_finite(first[:1].lower() + first[1:]) and first.casefold() != "ist"):
        return text[:1].lower() + text[1:]
    return text


def raised(text: str) -> str:
    """The note with a capital, as a sentence begins."""
    return text[:1].upper() + text[1:]


def as_dependent(said: str) -> str | None:
    """A short main clause as a dependent one: "Sie bauen die Station um" as "Sie die Station umbauen"."""
    subject, verb, *rest = [*said.split(" "), "", ""][: max(2, len(said.split(" ")))]
    if subject.casefold() not in SUBJECTS or not rest or not _is_verb_of(verb, subject) or "," in said:
        return None
    if any(is_finite(word) for word in rest[:-1]) or "und" in rest:
        return None
    prefix = rest.pop() if rest[-1] in _SEPARABLE else ""
    return " ".join([subject if subject in ("Sie", "sie") else subject.lower(), *rest, prefix + verb])


def _is_verb_of(word: str, subject: str) -> bool:
    many = subject.casefold() in ("sie", "wir") and re.fullmatch(r"[a-zäöüß]+e[rl]?n", word) is not None
    return many or is_finite(word) or word in ("sind", "tun")
