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
    BARE_VERBS,
    BEFORE_A_RELATIVE_CLAUSE,
    CALENDAR,
    COUNTABLE,
    DETERMINERS,
    ED_BEFORE_A_NOUN,
    FINITE,
    FINITE_AFTER_MANY,
    ING_BEFORE_A_NOUN,
    KIN,
    MONTHS,
    NUMBERS,
    ORDINARY_ENDINGS,
    ORDINARY_OPENERS,
    PAST,
    PAST_ALONE,
    PEOPLE,
    PREPOSITIONS,
    PRESENT,
    PRESENT_OR_NOUN,
    QUESTION_WORDS,
    SEVERAL,
    SUBJECTS,
    THINGS_IN_ER,
)

_ASKS_OF_ME = re.compile(r"^(?:how|what|which) (?:\w+ ){1,2}(?:do|does|did) (?:i|we|you|they|he|she)\b")
_FIRST_FEW = re.compile(r"(?:first|last|next) (?:\d|two |three |four |few )")
_MONTH = re.compile(r"\b(" + "|".join(MONTHS) + r")\b\.?(?= ?\d)")


# ------------------------------------------------------------------------------------------ articles


def definite(text: str) -> str:
    """A noun phrase with the article it surely needs to stand in a sentence: "the ratio project", "cost control"."""
    is_one = _takes_article(text) and (_head_noun(text) in COUNTABLE or _FIRST_FEW.match(text))
    return f"the {text}" if is_one else text


def indefinite(text: str) -> str:
    """A noun phrase with "a" or "an" where it surely needs one: "a trade certificate", but "cost control"."""
    if not _takes_article(text) or _head_noun(text) not in ASKED_FOR_ONE or text.startswith("own "):
        return text
    return f"{'an' if text[0] in 'aeio' else 'a'} {text}"


def _takes_article(text: str) -> bool:
    """Whether nothing stands in front yet that rules an article out: another one, a number, "Friday's", "moving"."""
    words = lowered(text)
    if words[0] in DETERMINERS | QUESTION_WORDS | PREPOSITIONS or set(words[1:2]) & (DETERMINERS - QUESTION_WORDS):
        return False
    return not opens_with_ing(text) and not re.search(r"^\S+(?:['’]s\b|s['’])|\b[A-Z]\w*['’]s\b", text)


def _head_noun(text: str) -> str | None:
    """The noun that the rest describes; None where it is a name, a number or not written in Latin letters."""
    head, words = None, text.split()
    for position, word in enumerate(words):
        bare = word.strip(",.;:!?()\"'“”‘’")
        if position and (bare.lower() in AFTER_THE_HEAD or _tells_more(bare) or _are_doing(words[position - 1 :])):
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


def _are_doing(words: list[str]) -> bool:
    """Whether the second of these words says what the first are doing: "kids drawing on the floor"."""
    several, doing, following = (*words, "", "")[:3]
    is_several = (
        several in SEVERAL or (several.endswith("s") and not several.endswith(("ss", "us"))) or several == "kids"
    )
    return is_several and doing.endswith("ing") and following in PREPOSITIONS | DETERMINERS


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
    before = (word for position, word in enumerate(words[:verb]) if words[position - 1 : position] != ["of"])
    return verb > 0 and not any(word in BEFORE_A_RELATIVE_CLAUSE for word in before)


def _is_finite(word: str, before: list[str]) -> bool:
    if word in FINITE or not before:
        return word in FINITE
    told = word in PAST_ALONE and before[-1] not in DETERMINERS | PREPOSITIONS
    told = told or (before[-1] in KIN and word.endswith("s") and without_s(word) in BARE_VERBS | PRESENT_OR_NOUN)
    told = told or (before[-2:-1] == ["of"] and before[-1] in ("you", "us", "them") and word in FINITE_AFTER_MANY)
    return told or (word in FINITE_AFTER_MANY and (before[-1].endswith("s") or before[-1] in SEVERAL - {"and", "both"}))


def is_told(text: str) -> bool:
    """Whether the note is a sentence: with a pronoun in front, or a clause of its own."""
    return opens_with_subject(text) or is_clause(text)


def opens_with_subject(text: str) -> bool:
    """Whether a pronoun opens it, alone or run together with its verb: I, I'm, they, it's."""
    pronoun = re.split("['’]", first_word(text), maxsplit=1)[0]
    return pronoun in SUBJECTS or pronoun in ("they", "she", "he")


def surely_names(words: list[str]) -> bool:
    """Whether somebody is named there beyond doubt, whom "her" behind it can mean: Marta, the head nurse, a boss."""
    return any(
        low in PEOPLE or (is_a_role(low) if not is_name else not _has_article(words, position))
        for position, (low, is_name) in enumerate(map(_as_a_name, words))
        if not is_name or position > 0 or without_opening_capital(words[0]) == words[0]
    )


def may_name(words: list[str]) -> bool:
    """Whether somebody may be named there: a kin, a trade, or any name but that of a thing, "the van de Graaff"."""
    for position, (low, is_name) in enumerate(map(_as_a_name, words)):
        opens = position == 0 and without_opening_capital(words[0]) != words[0]
        if low in PEOPLE or is_a_role(low) or (is_name and not opens and not _is_a_thing(words, position)):
            return True
    return False


def _as_a_name(word: str) -> tuple[str, bool]:
    """The word in lower case without its marks and without 's, and whether it is written like a name."""
    bare = word.strip('.,;:!?()"“”')
    low = re.sub(r"['’]s$", "", bare.lower())
    return low, bare.istitle() and low not in CALENDAR | SUBJECTS | DETERMINERS | QUESTION_WORDS


def _has_article(words: list[str], position: int) -> bool:
    """Whether "the" or "a" stands before a name, as it does before things and before "the Kroger account"."""
    while position > 0 and words[position - 1].lower() in ("van", "von", "de", "der", "la", "le", "di", "da"):
        position -= 1
    return position > 0 and words[position - 1].lower() in ("the", "a", "an")


def _is_a_thing(words: list[str], position: int) -> bool:
    """A name with an article and no noun behind it: "the van de Graaff that …", but not "the Marta story"."""
    following = lowered(" ".join(words[position + 1 : position + 2]))
    ends = (
        not following or following[0] in PREPOSITIONS | QUESTION_WORDS | AUXILIARIES or following[0] in ("that", "and")
    )
    return ends and _has_article(words, position)


def lacks_subject(words: list[str]) -> bool:
    """Whether the note says that somebody did something, but not who: "grew up in Leeds", "moved the depot"."""
    return is_past(words) and words[1] in PREPOSITIONS | DETERMINERS | ADVERBS | {
        "me",
        "us",
        "him",
        "them",
        "you",
        "it",
    }


def tells_of_somebody(words: list[str]) -> bool:
    """Whether somebody left out is told of: "hates being copied in", "wants to buy a mill", not "wants and needs"."""
    first, second = (*words, "")[:2]
    if first in (
        "hates",
        "loves",
        "likes",
        "thinks",
        "feels",
        "says",
        "hopes",
        "prefers",
        "expects",
        "has",
        "is",
        "was",
    ):
        return True
    doing = second in PREPOSITIONS - {"of", "and"} | DETERMINERS | ADVERBS or second.endswith("ing")
    return first in ("wants", "needs", "plays", "runs", "uses", "keeps", "coaches", "collects", "breeds") and doing


def asks_straight(words: list[str]) -> bool:
    """Whether the note is a question as it was put: "why did you leave", "do you drive"."""
    first, second, third = (*words, "", "")[:3]
    turned_round = third in SUBJECTS | DETERMINERS | {"they", "she", "he"} or first in ("why", "how", "when", "where")
    asks = first in QUESTION_WORDS and (
        (second in AUXILIARIES and turned_round)
        or second in ("do", "does", "did")
        or _ASKS_OF_ME.search(" ".join(words))
    )
    return first in AUXILIARIES or bool(asks)


def is_a_role(word: str) -> bool:
    """Whether a word names what somebody is: treasurer, manager, chair."""
    endings = ("er", "or", "ist", "ian", "man", "woman", "head", "chair", "captain")
    return len(word) > 4 and word not in THINGS_IN_ER and word.endswith(endings)


def opens_with_ing(text: str) -> bool:
    """Whether the note begins with a verb in -ing: "moving the depot", but not "training plan"."""
    first = first_word(text)
    return len(first) > 4 and first.endswith("ing") and first not in ING_BEFORE_A_NOUN | {"bring", "swing", "string"}


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
        if before and not (end.group() == "." and is_abbreviated(before[-1])):
            text = text[: end.start()]
            break
    text = _trimmed(text)
    if not _says_something(text) or len(text.split()) > most_words or len(text) > most_words * 12:
        return None
    return months_in_full(without_opening_capital(text))


def thoughts(text: str, most_words: int) -> str | None:
    """The whole note where it is short enough, else its first sentence."""
    text = _trimmed(text)
    if not _says_something(text):
        return None
    if len(text.split()) <= most_words and len(text) <= most_words * 12:
        return months_in_full(without_opening_capital(text))
    return first_thought(text, most_words)


def _says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def _trimmed(text: str) -> str:
    return text.lstrip(" .,;:").rstrip(" .,;:!?")


def is_abbreviated(word: str) -> bool:
    """Whether a full stop behind this word ends no sentence: Dr., vs., J."""
    return word.lower().strip("(") in ABBREVIATIONS or (len(word) == 1 and word.isupper())


def months_in_full(text: str) -> str:
    """November 2025 of Nov. 2025."""
    return _MONTH.sub(lambda month: MONTHS[month.group(1)], text)


def without_opening_capital(text: str) -> str:
    """The note without the capital that only its beginning gave it; names keep theirs."""
    first = re.split(r"[\s,:'’-]", text, maxsplit=1)[0]
    low = first.lower()
    ordinary = low in ORDINARY_OPENERS or is_past([low, ""]) or (len(low) > 5 and low.endswith(ORDINARY_ENDINGS))
    ordinary = ordinary or low in NUMBERS or (_is_common(low) and not text[len(first) :].lstrip("'’s ")[:1].isupper())
    return text[0].lower() + text[1:] if first.istitle() and ordinary else text


def _is_common(low: str) -> bool:
    """Whether a word that begins a note is surely no name: residents, but not Bill."""
    common = (COUNTABLE | PEOPLE | SEVERAL) - {"bill", "grant", "page"}
    return low in common or low.removesuffix("s") in common
