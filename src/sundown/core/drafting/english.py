"""English: what somebody jotted down, made fit to stand inside a sentence.

Notes are fragments: "nurse-to-patient ratio project", "why the old line failed", "Dr. Patel asked about nights". Each
function gives the fragment the form that one slot of a letter needs, by adding an article, a pronoun or "because";
it never adds a fact. None means that the note is too long, or of a shape that no sentence can hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sundown.core.drafting.english_words import (
    ABBREVIATIONS,
    ADVERBS,
    AFTER_THE_HEAD,
    AUXILIARIES,
    BEFORE_A_RELATIVE_CLAUSE,
    DETERMINERS,
    ED_BEFORE_A_NOUN,
    FINITE,
    FINITE_AFTER_MANY,
    ING_BEFORE_A_NOUN,
    MANNERS,
    MONTHS,
    ORDINARY_ENDINGS,
    ORDINARY_OPENERS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    QUESTION_WORDS,
    RELEVANT,
    SHOWS,
    STATES,
    STATES_ALONE,
    SUBJECTS,
    WITH_ARTICLE,
    WITHOUT_ARTICLE,
    WITHOUT_ARTICLE_ENDINGS,
)
from sundown.core.drafting.plain import plain

MOST_WORDS_OF_A_TOPIC = 16
MOST_WORDS_OF_A_STATEMENT = 40

_LEAD_OF_A_TOPIC = re.compile(
    r"(?i)^(?:we (?:also )?|i )?(?:talked|spoke|chatted|discussed|talk|chat)(?: (?:a lot|at length|mostly|briefly))?"
    r"(?: (?:about|of|over))?[: ]+|^(?:re|about|topic)[: ]+"
)
_LEAD_OF_AN_ADDITION = re.compile(
    r"(?i)^(?:i )?(?:forgot|should have|didn't|did not|to)?\s*(?:to )?(?:mention(?:ed)?|say|said|tell|told|bring up)"
    r"(?: (?:her|him|them|about))?(?: that)?[: ]+|^(?:i )?forgot (?:that )?|^that (?=i\b|we\b|my\b|she\b|he\b)"
)
_HOW_MUCH_ASKED = re.compile(
    r"(?i)\s*[(,]?\s*(?:is )?(?:a (?:big )?plus|preferred|required|desired|desirable|essential|a must|must|nice to have"
    r"|needed|wanted)\)?$"
)
_MONTH = re.compile(r"\b(" + "|".join(MONTHS) + r")\b\.?(?= ?\d)")


# ------------------------------------------------------------------------------------------ the slots


def topic(note: str) -> str | None:
    """What was talked about, to stand after "about": "the ratio project", "early alerts", "how you cut scrap"."""
    text = _first_thought(_LEAD_OF_A_TOPIC.sub("", _without_bullet(note), count=1), MOST_WORDS_OF_A_TOPIC)
    if text is None or _lacks_subject(_lowered(text)):
        return None
    parts = [part for part in re.split(r",\s+(?:and\s+)?", text) if part]
    if len(parts) > 2 and all(len(part.split()) <= 5 for part in parts):
        return in_a_row([_as_topic(part) for part in parts])
    return _as_topic(text)


def _as_topic(text: str) -> str:
    told = text.removeprefix("that ")
    if _is_told(told):
        return f"how {told}"
    return definite(text)


def strength(note: str) -> str | None:
    """What they liked about the writer, as a noun: "my charge experience", "the fact that I was on time"."""
    text = _first_thought(
        re.sub(r"(?i)^(?:liked )?(?:that (?=i\b))?", "", _without_bullet(note)), MOST_WORDS_OF_A_TOPIC
    )
    if text is None:
        return None
    words = _lowered(text)
    if words[0] in MANNERS and len(words) == 1:
        return f"my {text} way of working"
    if words[0] in STATES_ALONE | STATES and (len(words) == 1 or words[1] in PREPOSITIONS):
        return f"the fact that I am {text}"
    if words[0] == "how" and len(words) > 2:
        return "the way " + text.split(maxsplit=1)[1]
    if words[0] == "i" or _is_past(words):
        return "the fact that I " + text.removeprefix("I ")
    return text if words[0] in DETERMINERS | QUESTION_WORDS else f"my {text}"


def question(note: str) -> str | None:
    """What they asked, with its preposition: "about CRRT experience", "whether I can lift 25 kg"."""
    text = _first_thought(
        re.sub(r"(?i)^(?:asked )?(?:about |me )?(?=\w)", "", _without_bullet(note)), MOST_WORDS_OF_A_TOPIC
    )
    if text is None:
        return None
    first, *rest = text.split(maxsplit=2)
    turned = {"do": "", "can": "can ", "could": "could ", "would": "would ", "will": "will ", "am": "am "}
    if first.lower() in turned and len(rest) == 2 and rest[0] == "I":
        return f"whether I {turned[first.lower()]}{rest[1]}"
    asked_straight = rest and rest[0].lower() in AUXILIARIES and first.lower() in QUESTION_WORDS
    if first.lower() in AUXILIARIES or asked_straight:
        return None
    if first.lower() in QUESTION_WORDS and rest:
        return "whether " + " ".join(rest) if first.lower() == "if" else text
    return f"about {definite(text)}"


def addition(note: str) -> str | None:
    """What was forgotten, to stand after a colon: "my CRRT certificate of November 2025", "I ran the depot"."""
    text = _LEAD_OF_AN_ADDITION.sub("", _without_bullet(note), count=1)
    said = statement(text)
    if said is None or _is_told(said) or _lowered(said)[0] in DETERMINERS | QUESTION_WORDS or _opens_with_ing(said):
        return said
    return f"my {said}"


def statement(note: str) -> str | None:
    """A result or a proof, to stand after a colon: "I worked nights throughout", "18 % less scrap on line 3"."""
    text = _thoughts(_without_bullet(note), MOST_WORDS_OF_A_STATEMENT)
    if text is None:
        return None
    first, *rest = re.split(r"(;\s+|(?<=[.!?])\s+(?=[A-Z]))", text)
    said = [_as_statement(first)]
    for mark, part in zip(rest[::2], rest[1::2], strict=True):
        told = _as_statement(_without_opening_capital(part))
        said.append(mark + (told if mark.startswith(";") else told[:1].upper() + told[1:]))
    return "".join(said)


def _as_statement(text: str) -> str:
    words = _lowered(text)
    verb = words[1:] if words[0] in ADVERBS else words
    if _is_past(verb) or (verb and verb[0] in PRESENT and len(verb) > 1):
        return f"I {text}"
    if verb and verb[0] != (bare := _without_s(verb[0])) and bare in PRESENT and len(verb) > 1:
        return f"I {re.sub(verb[0], bare, text, count=1, flags=re.IGNORECASE)}"
    if words[0] in STATES and len(words) > 1 and words[1] in PREPOSITIONS:
        return f"I am {text}"
    if len(words) > 1 and words[1] in ("of", "at", "for", "in") and _is_a_role(words[0]):
        return f"my time as {text}"
    return text


def because(note: str) -> str | None:
    """Why something matters, as a clause: "because you asked about nights", "because it shows care"."""
    text = _thoughts(re.sub(r"(?i)^(?:because|since|as|why)[: ]+", "", _without_bullet(note)), 30)
    if text is None:
        return None
    first = _first_word(text)
    if first in SUBJECTS or _is_clause(text):
        return f"because {text}"
    if first in SHOWS:
        return f"because it {text}"
    if first in RELEVANT:
        return f"because it is {text}"
    return text if first in ("to", "for") else f"because it bears on {definite(text)}"


def criterion(note: str) -> str | None:
    """What the post asks for, as it was noted: "CRRT" of "CRRT a plus"."""
    return _first_thought(_HOW_MUCH_ASKED.sub("", _without_bullet(note)), MOST_WORDS_OF_A_TOPIC)


def quality(note: str) -> str | None:
    """What a result proves, as a noun; None where the note is a clause."""
    text = _first_thought(re.sub(r"(?i)^(?:shows|proves) ", "", _without_bullet(note)), 8)
    if text is None or _is_clause(text) or _lowered(text)[0] in SUBJECTS | QUESTION_WORDS | PRESENT | {"that"}:
        return None
    return text


def deed(note: str) -> tuple[str, str] | None:
    """What a helper did: ("did", "moved the slot …") for a verb, ("help", "the parking voucher") for a noun."""
    text = _thoughts(re.sub(r"(?i)^(?:you|she|he|they) (?=\w)", "", _without_bullet(note)), 30)
    if text is None:
        return None
    words = _lowered(text)
    verb = words[1:] if words[0] in ADVERBS else words
    if _is_past(verb):
        return "did", text
    if words[0] in ("help", "kindness", "patience", "advice", "support", "welcome", "kind", "warm", "friendly"):
        return "help", f"your {text}"
    return None if _is_clause(text) else ("help", definite(text))


def in_a_row(parts: Sequence[str]) -> str:
    """One, two and three."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" and {parts[-1]}"


# ------------------------------------------------------------------------------------------ articles


def definite(text: str) -> str:
    """A noun phrase with the article it needs to stand in a sentence, if it needs one."""
    words = _lowered(text)
    if words[0] in DETERMINERS | QUESTION_WORDS | PREPOSITIONS or any(word in DETERMINERS for word in words[1:2]):
        return text
    if _opens_with_ing(text) or re.search(r"['’]s\b|s['’]", text.split()[0]):
        return text
    head = _head(text)
    return f"the {text}" if head is not None and _takes_article(head) else text


def indefinite(text: str) -> str:
    """A noun phrase with "a" or "an" where it needs one: "a dealer network", but "6G certification"."""
    needs_one = " " in text and definite(text).startswith("the ") and not text.startswith(("the ", "own "))
    return f"{'an' if text[0] in 'aeio' else 'a'} {text}" if needs_one else text


def _head(text: str) -> str | None:
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


def _takes_article(head: str) -> bool:
    if head in WITH_ARTICLE:
        return True
    if head in WITHOUT_ARTICLE or head.endswith(WITHOUT_ARTICLE_ENDINGS):
        return False
    return not head.endswith("s") or head.endswith("ss")


# ------------------------------------------------------------------------------------------ telling notes apart


def _lowered(text: str) -> list[str]:
    return [word.strip(',.;:!?()"“”').lower() for word in text.split()]


def _first_word(text: str) -> str:
    return _lowered(text)[0]


def _is_past(words: list[str]) -> bool:
    """Whether the note begins with what somebody did, the subject left out."""
    if len(words) < 2:
        return False
    first = words[0]
    return first in PAST or (len(first) > 4 and first.endswith("ed") and first not in ED_BEFORE_A_NOUN)


def _is_clause(text: str) -> bool:
    """Whether the note has a subject and a verb of its own: "the team is moving", but not "the team that is moving"."""
    words = _lowered(text)
    if words[0] in QUESTION_WORDS:
        return False
    verb = next((position for position, word in enumerate(words) if _is_finite(word, words[:position])), 0)
    return verb > 0 and not any(word in BEFORE_A_RELATIVE_CLAUSE for word in words[:verb])


def _is_finite(word: str, before: list[str]) -> bool:
    return word in FINITE or (word in FINITE_AFTER_MANY and bool(before) and before[-1].endswith("s"))


def _is_told(text: str) -> bool:
    return _first_word(text) in SUBJECTS or _is_clause(text)


def _lacks_subject(words: list[str]) -> bool:
    """Whether the note says that somebody did something, but not who: "grew up in Leeds", "moved the depot"."""
    return _is_past(words) and words[1] in PREPOSITIONS | DETERMINERS | ADVERBS


def _is_a_role(word: str) -> bool:
    return len(word) > 4 and word.endswith(("er", "or", "ist", "ian", "man", "woman", "head", "chair", "captain"))


def _opens_with_ing(text: str) -> bool:
    first = _first_word(text)
    return len(first) > 4 and first.endswith("ing") and first not in ING_BEFORE_A_NOUN


def _without_s(word: str) -> str:
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
    return "were" if verb == "was" else _without_s(verb)


# ------------------------------------------------------------------------------------------ cutting


def _without_bullet(note: str) -> str:
    lines = [line for line in note.splitlines() if plain(line)] or [""]
    return re.sub(r"^[-*•·–—]+\s+", "", plain(lines[0] if _is_list(lines) else note))


def _is_list(lines: list[str]) -> bool:
    return len(lines) > 1 and bool(re.match(r"\s*[-*•·–—]", lines[0]))


def _first_thought(text: str, most_words: int) -> str | None:
    """The first sentence of a note, or all of it, without its full stop; None where it is empty or too long."""
    for end in re.finditer(r"[.!?](?=\s+[^\sa-z])|;(?=\s)|\s[—–](?=\s)", text):
        before = text[: end.start()].split()
        if before and not (end.group() == "." and _is_abbreviated(before[-1])):
            text = text[: end.start()]
            break
    text = text.strip().rstrip(" .,;:!?")
    if not text or len(text.split()) > most_words or len(text) > most_words * 12:
        return None
    return _months_in_full(_without_opening_capital(text))


def _thoughts(text: str, most_words: int) -> str | None:
    """The whole note where it is short enough, else its first sentence."""
    text = text.strip().rstrip(" .,;:!?")
    if not text:
        return None
    if len(text.split()) <= most_words and len(text) <= most_words * 12:
        return _months_in_full(_without_opening_capital(text))
    return _first_thought(text, most_words)


def _is_abbreviated(word: str) -> bool:
    return word.lower().strip("(") in ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _months_in_full(text: str) -> str:
    return _MONTH.sub(lambda month: MONTHS[month.group(1)], text)


def _without_opening_capital(text: str) -> str:
    first = re.split(r"[\s,:'’-]", text, maxsplit=1)[0]
    low = first.lower()
    ordinary = low in ORDINARY_OPENERS or _is_past([low, ""]) or (len(low) > 5 and low.endswith(ORDINARY_ENDINGS))
    return text[0].lower() + text[1:] if first.istitle() and ordinary else text
