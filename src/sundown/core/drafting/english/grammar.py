"""English grammar, as much of it as notes need: articles, what kind of phrase a note is, where to cut it.

Rules of thumb, not a parser: each errs towards leaving a note as it was written.
"""

from __future__ import annotations

import re

from sundown.core.drafting.english.words import (
    ABBREVIATIONS,
    ADVERBS,
    AFTER_THE_HEAD,
    ASKED_FOR_ONE,
    AUXILIARIES,
    BEFORE_A_RELATIVE_CLAUSE,
    COUNTABLE,
    DETERMINERS,
    ED_BEFORE_A_NOUN,
    FINITE,
    FINITE_AFTER_MANY,
    ING_BEFORE_A_NOUN,
    MONTHS,
    ORDINARY_ENDINGS,
    ORDINARY_OPENERS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    PRESENT_OR_NOUN,
    QUESTION_WORDS,
    SUBJECTS,
    THINGS_IN_ER,
)

_MONTH = re.compile(r"\b(" + "|".join(MONTHS) + r")\b\.?(?= ?\d)")


# ------------------------------------------------------------------------------------------ articles


def definite(text: str) -> str:
    """A noun phrase with the article it surely needs to stand in a sentence: "the ratio project", "cost control"."""
    return f"the {text}" if _takes_article(text) and _head_noun(text) in COUNTABLE else text


def indefinite(text: str) -> str:
    """A noun phrase with "a" or "an" where it surely needs one: "a trade certificate", but "cost control"."""
    if not _takes_article(text) or _head_noun(text) not in ASKED_FOR_ONE or text.startswith("own "):
        return text
    return f"{'an' if text[0] in 'aeio' else 'a'} {text}"


def _takes_article(text: str) -> bool:
    """Whether nothing stands in front yet that rules an article out: another one, a number, "Friday's", "moving"."""
    words = lowered(text)
    if words[0] in DETERMINERS | QUESTION_WORDS | PREPOSITIONS or any(word in DETERMINERS for word in words[1:2]):
        return False
    return not opens_with_ing(text) and not re.search(r"['’]s\b|s['’]", text.split()[0])


def _head_noun(text: str) -> str | None:
    """The noun that the rest describes; None where it is a name, a number or not written in Latin letters."""
    head = None
    for position, word in enumerate(text.split()):
        bare = word.strip(",.;:!?()\"'“”‘’")
        if position and (bare.lower() in AFTER_THE_HEAD or _tells_more(bare)):
            break
        head = bare if re.search(r"[^\W_]", bare) else head
        if word.endswith((",", ":")):
            break
    if head is None or not re.fullmatch(r"[a-z][a-z’'-]*", head):
        return None
    return head


def _tells_more(word: str) -> bool:
    """Whether a word behind a noun says what was done with it: "scrap counted twice"."""
    return len(word) > 4 and word.endswith("ed") and word not in ED_BEFORE_A_NOUN


# ------------------------------------------------------------------------------------------ telling notes apart


def lowered(text: str) -> list[str]:
    """The words in lower case, without the marks around them."""
    return [word.strip(',.;:!?()"“”').lower() for word in text.split()]


def first_word(text: str) -> str:
    """The first word in lower case."""
    return lowered(text)[0]


def is_past(words: list[str]) -> bool:
    """Whether the note begins with what somebody did, the subject left out."""
    if len(words) < 2:
        return False
    first = words[0]
    return first in PAST or (len(first) > 4 and first.endswith("ed") and first not in ED_BEFORE_A_NOUN)


def is_present(words: list[str]) -> bool:
    """Whether the note begins with what somebody does or can do: "speak Portuguese", "work with children"."""
    if len(words) < 2:
        return False
    return words[0] in PRESENT or (words[0] in PRESENT_OR_NOUN and words[1] in PREPOSITIONS | DETERMINERS | ADVERBS)


def is_clause(text: str) -> bool:
    """Whether the note has a subject and a verb of its own: "the team is moving", but not "the team that is moving"."""
    words = lowered(text)
    if words[0] in QUESTION_WORDS:
        return False
    verb = next((position for position, word in enumerate(words) if _is_finite(word, words[:position])), 0)
    return verb > 0 and not any(word in BEFORE_A_RELATIVE_CLAUSE for word in words[:verb])


def _is_finite(word: str, before: list[str]) -> bool:
    return word in FINITE or (word in FINITE_AFTER_MANY and bool(before) and before[-1].endswith("s"))


def is_told(text: str) -> bool:
    """Whether the note is a sentence: with a pronoun in front, or a clause of its own."""
    return first_word(text) in SUBJECTS or is_clause(text)


def lacks_subject(words: list[str]) -> bool:
    """Whether the note says that somebody did something, but not who: "grew up in Leeds", "moved the depot"."""
    return is_past(words) and words[1] in PREPOSITIONS | DETERMINERS | ADVERBS


def asks_straight(words: list[str]) -> bool:
    """Whether the note is a question as it was put: "why did you leave", "do you drive"."""
    first, second, third = (*words, "", "")[:3]
    turned_round = third in SUBJECTS | DETERMINERS | {"they", "she", "he"} or first in ("why", "how", "when", "where")
    return first in AUXILIARIES or (first in QUESTION_WORDS and second in AUXILIARIES and turned_round)


def is_a_role(word: str) -> bool:
    """Whether a word names what somebody is: treasurer, manager, chair."""
    endings = ("er", "or", "ist", "ian", "man", "woman", "head", "chair", "captain")
    return len(word) > 4 and word not in THINGS_IN_ER and word.endswith(endings)


def opens_with_ing(text: str) -> bool:
    """Whether the note begins with a verb in -ing: "moving the depot", but not "training plan"."""
    first = first_word(text)
    return len(first) > 4 and first.endswith("ing") and first not in ING_BEFORE_A_NOUN


def without_s(word: str) -> str:
    """The verb that goes with "I" and "you": has → have, carries → carry, teaches → teach, runs → run."""
    irregular = {"is": "are", "has": "have", "does": "do", "goes": "go"}
    if word in irregular:
        return irregular[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("shes", "ches", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3 else word


def base_form(verb: str) -> str:
    """The verb that goes with "you": wants → want, is → are."""
    return "were" if verb == "was" else without_s(verb)


# ------------------------------------------------------------------------------------------ cutting


def first_thought(text: str, most_words: int) -> str | None:
    """The first sentence of a note, or all of it, without its full stop; None where it is empty or too long."""
    for end in re.finditer(r"[.!?](?=\s+[^\sa-z])|;(?=\s)|\s[—–-](?=\s)", text):
        before = text[: end.start()].split()
        if before and not (end.group() == "." and _is_abbreviated(before[-1])):
            text = text[: end.start()]
            break
    text = _trimmed(text)
    if not _says_something(text) or len(text.split()) > most_words or len(text) > most_words * 12:
        return None
    return _months_in_full(without_opening_capital(text))


def thoughts(text: str, most_words: int) -> str | None:
    """The whole note where it is short enough, else its first sentence."""
    text = _trimmed(text)
    if not _says_something(text):
        return None
    if len(text.split()) <= most_words and len(text) <= most_words * 12:
        return _months_in_full(without_opening_capital(text))
    return first_thought(text, most_words)


def _says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _trimmed(text: str) -> str:
    return text.lstrip(" .,;:").rstrip(" .,;:!?")


def _is_abbreviated(word: str) -> bool:
    return word.lower().strip("(") in ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _months_in_full(text: str) -> str:
    return _MONTH.sub(lambda month: MONTHS[month.group(1)], text)


def without_opening_capital(text: str) -> str:
    """The note without the capital that only its beginning gave it; names keep theirs."""
    first = re.split(r"[\s,:'’-]", text, maxsplit=1)[0]
    low = first.lower()
    ordinary = low in ORDINARY_OPENERS or is_past([low, ""]) or (len(low) > 5 and low.endswith(ORDINARY_ENDINGS))
    return text[0].lower() + text[1:] if first.istitle() and ordinary else text
