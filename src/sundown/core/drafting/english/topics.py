"""English: what was talked about, made fit to stand after "about": "the ratio project", "how you cut scrap"."""

from __future__ import annotations

import re

from sundown.core.drafting.english.grammar import (
    asks_straight,
    definite,
    first_word,
    is_past,
    is_told,
    lacks_subject,
    lowered,
    months_in_full,
    tells_of_somebody,
    without_opening_capital,
)
from sundown.core.drafting.english.saying import (
    describes_somebody,
    in_a_row,
    is_delicate,
    longest_sayable,
    numbered,
    says_nothing,
    shortest_sayable,
)
from sundown.core.drafting.english.words import ADVERBS, DETERMINERS, PREPOSITIONS, QUESTION_WORDS
from sundown.core.drafting.plain import without_bullet

MOST_WORDS_OF_A_TOPIC = 20
_LEAD_OF_A_TOPIC = re.compile(
    r"(?i)^(?:we (?:also )?|i )?(?:talked|spoke|speak|chatted|discussed|talk|chat)"
    r"(?: (?:a lot|at (?:some |great )?length|for a (?:long )?(?:while|time)|mostly|mainly|briefly))?"
    r"(?: (?:about|of|over))?[: ]+|^(?:re|about|topic|mostly|mainly|also|highlight)[: ]+"
)
_PLEASANTRY = re.compile(
    r"(?i)^(?:a )?(?:very )?(?:great|good|nice|long|short|lovely|interesting|fun) "
    r"(?:talk|chat|conversation|meeting)[.!;,:]+ "
)
_LEAD_OF_A_FACT = re.compile(
    r"(?i)^(?:(?:it )?(?:turns|turned) out|(?:i|we) (?:learned|learnt|found out|discovered))(?: that)? "
)


def topic(note: str) -> str | None:
    """What was talked about, to stand after "about": "the ratio project", "early alerts", "how you cut scrap"."""
    text = _talked_about(note)
    items = numbered(text)
    if items:
        return in_a_row([as_topic(without_opening_capital(item)) for item in items])
    said = _first_said(text)
    return _as_topics(said) if said is not None else None


def topic_in_short(note: str) -> str | None:
    """The same in the fewest words that still say it: "the inventory count"."""
    text = _talked_about(note)
    said = _first_said(" ".join(numbered(text)[:1]) or text)
    if said is None:
        return None
    tells = is_told(said) or first_word(said) in QUESTION_WORDS | {"that"}
    return _as_topics(shortest_sayable(said, tells=tells))


def _talked_about(note: str) -> str:
    text = _PLEASANTRY.sub("", without_bullet(note), count=1)
    return _LEAD_OF_A_FACT.sub("", _LEAD_OF_A_TOPIC.sub("", text, count=1), count=1)


def _first_said(text: str) -> str | None:
    """As much of the first thought as can stand after "about"."""
    said = longest_sayable(text, _stands_after_about, MOST_WORDS_OF_A_TOPIC)
    return months_in_full(without_opening_capital(said)) if said is not None else None


def _stands_after_about(part: str) -> bool:
    words = lowered(part)
    if says_nothing(part) or is_delicate(part) or asks_straight(words) or describes_somebody(part):
        return False
    if (words[0] == "that" and is_past(words[1:])) or (part[0] in '"“' and part[-1] not in '"”'):
        return False
    if re.search(r", \d", part) and " and " not in part:
        return False  # a figure behind a comma is more about the first: "brine grades at Leduc, 75 mg/L average"
    if words[0] == "both" and not ({"and", "of", "the"} & set(words[1:3]) or is_past(words[1:])):
        return False
    return _shared_by_both(words) or not (lacks_subject(words) or tells_of_somebody(words))


def _shared_by_both(words: list[str]) -> bool:
    """Whether the subject left out is both of them: "trained at the same hospital"."""
    return is_past(words) and " the same " in f" {' '.join(words)} "


_PLACE = re.compile(r", (?=(?:in|at|near|on) [A-Z])")
_SHARE = re.compile(r"\b(rate|share|level|margin|quota|target|yield) (\d[\d.,]* ?(?:%|percent|per cent))")


def _as_topics(text: str) -> str:
    """Several things in a row, else the one that it is, with as few commas as it can stand with in mid-sentence."""
    text = _PLACE.sub(" ", _SHARE.sub(r"\1 of \2", text))
    parts = [part for part in re.split(r",\s+(?:and\s+)?", text) if part]
    if len(parts) == 2 and " and " not in text and all(_is_short(part) for part in parts):
        return in_a_row([as_topic(part) for part in parts])
    if len(parts) > 2 and all(len(part.split()) <= 5 and first_word(part) not in PREPOSITIONS for part in parts):
        return in_a_row([as_topic(part) for part in parts])
    one_and = text.count(",") == 1 and text.count(" and ") == 1
    return as_topic(text.replace(", and ", " and ") if one_and else text)


def _is_short(part: str) -> bool:
    """Whether it can only be one of two things, not more about the first: "holidays", but not "75 mg/L average"."""
    no_thing = PREPOSITIONS | DETERMINERS | ADVERBS | QUESTION_WORDS
    return len(part.split()) <= 2 and first_word(part) not in no_thing and not part[0].isdigit()


def as_topic(text: str) -> str:
    """One thing in the form that stands after "about": with its article, or with "how"."""
    words = lowered(text)
    if _shared_by_both(words):
        return f"how we both {text}"
    if words[0] == "both" and is_past(words[1:]):
        return f"how we {text}"
    if words[0] == "that" and len(words) > 1 and is_told(" ".join(words[1:])):
        text = text.removeprefix("that ")
    if is_told(text) or re.match(r"both of us \w", text):
        return f"how {_said_how(text)}"
    return definite(_said_how(text))


def _said_how(text: str) -> str:
    """ "and that sales never ask" can't stand after "about"; "and how sales never ask" can."""
    return re.sub(r"\band that (?=\w)", "and how ", text)
