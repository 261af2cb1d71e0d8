"""English: where two people met, and why something is for one of them.

Names of events are written in many ways: "Energy and Logistics Mixer", "KubeCon 2026", "talk at the sandwich counter",
"my cousin's wedding". Rules of thumb give each its article and preposition; what fits none stays as it was written.
"""

from __future__ import annotations

import re

from sundown.core.drafting.english.grammar import first_word, lowered, thoughts, without_opening_capital, without_s
from sundown.core.drafting.english.words import DETERMINERS, PREPOSITIONS, PRESENT, PRESENT_OR_NOUN, RELEVANT, SHOWS
from sundown.core.drafting.plain import plain, without_bullet, word_set

_MOST_WORDS_OF_A_REASON = 30

# What a name in capitals ends with, or has before "of" or "for", where it takes "the": the Career Day.
_EVENTS = word_set(
    "afternoon anniversary assembly award awards ball banquet barbecue bbq bootcamp breakfast brunch celebration "
    "ceremony class club conference congress convention course day days dinner drinks evening event exhibition expo "
    "fair festival forum function fundraiser gala gathering get-together hackathon hour jamboree launch lecture "
    "lunch luncheon market match meeting meetup meet-up mixer morning night opening panel party picnic reception "
    "retreat reunion roundtable round-table rally safari screening seminar session show social summit symposium talk "
    "tour tournament training walk webinar week wedding weekend workshop"
)
_ON_BOARD = word_set("train bus coach plane flight ferry tram subway ship boat way")
_INSIDE = word_set("queue line lift elevator lobby corridor hallway park office room")
_PLACED = re.compile(
    r"(?i)^(?:(?:a|an|our|the|my)\s+)?(?:(?:chance|short|brief|quick|long|little|good)\s+)*"
    r"(?:talk|chat|conversation|encounter|meeting|meet|met|introduced|introduction)\s+"
    r"((?:(?:at|near|outside|beside|by|over|during|before|after|in)\s+(?=the\b|a\b|an\b|my\b|our\b|lunch|coffee|\w+['’]s)"
    r"|on\s+(?=(?:the|a|my|our)\s+(?:train|bus|plane|flight|ferry|tram|way|stairs|platform|street|phone)))\S.*)$"
)
_LONG_FOR_A_TOPIC, _SHORTEST_HEART = 5, 2  # words
_NEXT_THOUGHT = re.compile(
    r"(?:,|;|:|\s[-–—]| \()(?=\s|\w)|\s(?=and\s(?:what|how|why|who|when|where|the|a|an|i|you|we|two|three)\s"
    r"|but\s|so\s|which\s|because\s|after\s|since\s|while\s|where\s|when\s|until\s)"
)
_LEAD_OF_A_REASON = re.compile(r"(?i)^(?:because|since|as|why|reason|for)(?::\s*|\s+)(?=\w)")
_OF_THE_READER = re.compile(r"(?i)\b(?:you|your|yours)\b")
_OF_THE_THING = re.compile(
    r"(?i)^(?:it|they|this|the (?:article|study|paper|piece|report|video|book|talk|guide|list|page|event|author))\b"
    r"(?=\s+\w)"
)

_TELLS = word_set(
    "compare explain describe list tell say show offer give name argue look ask warn deal cover report suggest compete "
    "collect sum map track rank test"
)


# ------------------------------------------------------------------------------------------ where they met


def where_met(name: str, *, event: bool) -> str | None:
    """Where the reader was met, with its preposition: "at the Spring Mixer", "on the train"; an employer is no event.

    None for what holds nothing.
    """
    name = plain(name).strip(" .,;:")
    if not name:
        return None
    if not event:
        return f"at {name}"
    placed = _PLACED.match(name)
    if placed:
        return placed[1]
    if lowered(name)[0] in PREPOSITIONS:
        return name[:1].lower() + name[1:]
    return _placed(name)


def _placed(name: str) -> str:
    name = name.split(": ")[0]
    first, *others = name.split()
    if name.lower() in _EVENTS:
        name = name.lower()
    elif first.lower() in ("the", "a", "my", "our") or not any(word[:1].isupper() for word in others):
        name = without_opening_capital(name)
    the = "the " if _takes_article(name) else ""
    noun = _noun(name)
    place = "on" if noun in _ON_BOARD else "in" if noun in _INSIDE else "at"
    return f"{place} {the}{name}"


def _noun(name: str) -> str:
    """What stands before "of", "for" or another preposition, else at the end, numbers left out."""
    words = [word for word in lowered(name) if not re.fullmatch(r"['’]?\d+", word)]
    end = next((place for place, word in enumerate(words) if word in PREPOSITIONS and place > 0), len(words))
    return words[end - 1] if words else ""


def _takes_article(name: str) -> bool:
    """Whether a name in capitals says what it is, first or last; a name in small letters is what it is."""
    words = name.split()
    if words[0].lower() in DETERMINERS or re.match(r"\S+['’]s\b", name):
        return False
    if name[:1].islower():
        return True
    return len(words) > 1 and bool(
        {_noun(name), *lowered(re.sub(r"[\d'’]+$", "", name).strip() or name)[-1:]} & _EVENTS
    )


def brief(topic: str) -> str:
    """The heart of a topic, where few words have room: "smoke in thatch" of "smoke in thatch and what it does"."""
    if len(topic.split()) < _LONG_FOR_A_TOPIC:
        return topic
    ends = [end.start() for end in _NEXT_THOUGHT.finditer(topic)]
    return next((topic[:end] for end in ends if len(topic[:end].split()) >= _SHORTEST_HEART), topic)


# ------------------------------------------------------------------------------------------ what is for them


def reason(note: str) -> str | None:
    """Why something is for the reader, to stand after a colon: "your nine schools", "it fits your ward"."""
    text = _told(note)
    return None if text is None or _tells_of_the_thing(text) else text


def gist(note: str) -> str | None:
    """What something found says, as a clause of its own; None for a note that says whom it is for."""
    text = _told(note)
    return text[:1].lower() + text[1:] if text is not None and _tells_of_the_thing(text) else None


def _tells_of_the_thing(text: str) -> bool:
    return _OF_THE_THING.match(text) is not None and _OF_THE_READER.search(text) is None


def _told(note: str) -> str | None:
    text = thoughts(_LEAD_OF_A_REASON.sub("", without_bullet(note), count=1), _MOST_WORDS_OF_A_REASON)
    if text is None:
        return None
    first, *others = lowered(text)
    bare = without_s(first)
    if first in SHOWS or (first != bare and others and bare in _TELLS | PRESENT | PRESENT_OR_NOUN):
        return f"it {text}"
    return f"it is {text}" if first_word(text) in RELEVANT else text
