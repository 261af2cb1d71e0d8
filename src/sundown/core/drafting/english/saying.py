"""English: how much of a note may be said in a letter, and where it is cut.

A note goes on where a letter must stop: into a second thought, an aside in brackets, a remark about how somebody was.
The longest beginning that says one thing is kept. What is said about the reader as a person never goes out: "you were
prickly" insults, and "you were charming" does not sound sincere. Rules of thumb: in doubt they cut too much.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sundown.core.drafting.english.grammar import (
    first_word,
    is_a_role,
    is_abbreviated,
    is_clause,
    is_past,
    is_told,
    lowered,
    surely_names,
)
from sundown.core.drafting.english.words import (
    CUT_BEFORE,
    DETERMINERS,
    ED_BEFORE_A_NOUN,
    FEELINGS,
    HUMORS,
    INTENSIFIERS,
    NOTHING,
    OF_A_LISTENER,
    PEOPLE,
    PREPOSITIONS,
    QUESTION_WORDS,
    STANDS_BEHIND_BE,
)

_LONGEST = 300  # characters; no sentence of a letter can hold more of a note
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_ASIDE = re.compile(
    r"(?i),\s*(?:as )?(?:her|his|their|your|my|in (?:her|his|their|your|my))(?: own| exact)? (?:words?|phrase|term)\b"
    r"(?=\s*(?:[,.;:!?]|$))"
    r"|,\s*(?:seriously|sadly|honestly|really|forever|still|again|obviously|apparently|funnily|luckily|as usual|as ever"
    r"|no joke|no kidding|haha?|lol|mostly|mainly|at length|of all things|to be honest)(?=\s*(?:[,.;:!?]|$))"
    r"|,?\s+of course(?=\s*(?:[,.;:!?]|$))|,\s*[^,.;]{1,25} of it(?=\s*(?:[,.;:!?]|$))"
)
_END_OF_A_THOUGHT = re.compile(r"[.!?](?=\s+[^\sa-z])|[.!?]$|[;:](?=\s)|\s[-–—]+(?=\s)")
_END_OF_A_PART = re.compile(r",(?=\s)|\s(?=(?:and|but|because|so|which|while|although|though|until)\s)")
_NUMBER_OF_AN_ITEM = re.compile(r"(?:^|\s)\(?\d{1,2}[.)]\s+")

_JOINT = re.compile(r",(?=\s)|\s(?=(?:and|but|because)\s)(?!and [A-Z])")
_MORE_OF_IT = re.compile(r"\s(?=(?:who|which|that|when|where|until)\s)")
_WHERE_OR_WHEN = re.compile(r"\s(?=(?:in|on|at|for|with|from|by)\s)")

# What nobody would bring up again in a thank-you, though it was asked or talked about.
_DELICATE = re.compile(
    r"(?i)\b(?:why (?:i|you) (?:left|quit|was|am leaving|want to leave)|fired|dismissed|sacked|laid off|redundan\w+"
    r"|pregnan\w+|childcare|(?:my|your) (?:age|health|children|kids|husband|wife|religion|divorce|illness|gaps?)"
    r"|awkward|embarrass\w+|lawsuit against (?:me|you)|gaps?\b.*\b(?:cv|résumé|resume|career|employment|years?"
    r"|months?|(?:19|20)\d\d)|sick leave|criminal record|my weakness(?:es)?)\b"
)

_STRANGERS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "himself", "herself", "he's", "she's", "he'd", "she'd"}
)
_SUBJECT = r"(?:i|you|we|he|she|they|it|there|(?:every|no)body(?! (?:on|in|at|from|of|for)\b))(?:['’]\w+)?"
_NEW_SUBJECT = re.compile(rf"(?i),\s+(?:and\s+|but\s+|so\s+)?{_SUBJECT}\s+\w")
_AND_ANOTHER = re.compile(rf"(?i)\s(?:and|but)\s+{_SUBJECT}\s+(?!and\b|or\b)\w")
_SUBORDINATE = frozenset({"when", "if", "after", "before", "since", "while", "because", "although", "once"})

_PERSON_WHO_WAS = r"\b(?:you|he|she|they)(?:\s+(?:all|both|also|just|always|still|only|really|even))*"
_SEEMED = re.compile(
    rf"(?i){_PERSON_WHO_WAS}\s+(?:seem|appear|act|came across|come across|smil|laugh|sigh|frown|yawn|blush|sulk|rambl"
    r"|snapp|shout|grumbl|cried|flirt|swore|sweat"
    r"|(?:look|sound|smell|felt)(?:ed|s)?\s+(?!at\b|for\b|after\b|into\b|to\b|forward\b|up\b|out\b|over\b|that\b))"
)
_WAS = re.compile(rf"(?i){_PERSON_WHO_WAS}(?:['’]re|\s+(?:are|were|is|was|aren['’]t|weren['’]t|got|get|can be))\s+(.+)")
_OF_THE_PERSON = re.compile(
    r"(?i)\b(?:your|his|her|their) (?:\w+ )?(?:temper|moods?|manners?|accent|looks|weight|age|hair|clothes|tie|breath"
    r"|ego|attitude|stammer|limp|perfume|beard|outfit|nerves|divorce|illness|health|drinking|breakdown)\b"
)
_KIND_OF_PERSON = re.compile(r"(?i)\b(\w+) (?:man|guy|woman|lady|person|fellow|bloke|chap|type|character|boss)\b")


def longest_sayable(note: str, fits: Callable[[str], bool], most_words: int, *, clauses: bool = False) -> str | None:
    """The longest beginning of the note's first thought that is one thought and that `fits`.

    Where `clauses` may stand, a sentence may go on with "and": "nobody has the books, and nobody reads them".
    """
    return next((part for part in _beginnings(note, clauses) if len(part.split()) <= most_words and fits(part)), None)


def _beginnings(note: str, clauses: bool) -> Iterator[str]:
    """The first thought without its asides, then what is left of it when one part after another is taken away."""
    text = first_of(without_asides(note))
    ends = [match.start() for match in _END_OF_A_PART.finditer(text)]
    for end in (len(text), *reversed(ends)):
        part = text[:end].strip(" .,;:!?")
        if not any(sign.isalnum() for sign in part) or len(part) > _LONGEST:
            continue
        one = re.split(r",? and ", part)[0] if clauses and is_told(part) else part
        if not (_has_two(one) or speaks_of_a_stranger(part) or remarks_on_somebody(part)):
            yield part


def without_asides(note: str) -> str:
    """The note without what stands in brackets, and without "seriously" and "her words"."""
    bare = _BRACKETED.sub("", note)
    bare = _ASIDE.sub("", bare) if bare.strip() else note
    return bare if any(sign.isalnum() for sign in bare) else note


def first_of(text: str) -> str:
    """The first thought of several."""
    for end in _END_OF_A_THOUGHT.finditer(text):
        before = text[: end.start()].split()
        if before and not (end.group() == "." and is_abbreviated(before[-1])):
            return text[: end.start()]
    return text


def numbered(text: str) -> list[str]:
    """The items of "1. cladding claims 2. costs budgets"; of any other note none."""
    if not _NUMBER_OF_AN_ITEM.match(text):
        return []
    items = [item.strip(" .,;") for item in _NUMBER_OF_AN_ITEM.split(text)]
    return [item for item in items if item]


def _has_two(part: str) -> bool:
    """Whether a sentence of its own follows: "flaky tests, retries are lies", "roux and you laughed"."""
    first, told = first_word(part), is_told(part)
    segments = part.split(", ")[1:]
    if first not in _SUBORDINATE and (_NEW_SUBJECT.search(part) or any(_begins_anew(each, told) for each in segments)):
        return True
    return not (first in QUESTION_WORDS or told) and _AND_ANOTHER.search(part) is not None


def _begins_anew(segment: str, told: bool) -> bool:
    """Whether a sentence begins behind a comma; where it goes on telling, a verb is enough: ", said sales …"."""
    words = lowered(segment) or [""]
    if words[0] in PREPOSITIONS | QUESTION_WORDS | CUT_BEFORE:
        return False
    return is_clause(segment) or (told and (is_past(words) or words[0] in OF_A_LISTENER))


def speaks_of_a_stranger(text: str) -> bool:
    """Whether "he" or "her" stands there without anybody before that it could be: nobody would know who."""
    words = text.split()
    low = [word.replace("’", "'") for word in lowered(text)]
    return any(word in _STRANGERS and not surely_names(words[:position]) for position, word in enumerate(low))


def remarks_on_somebody(text: str) -> bool:
    """Whether it says how the reader was, seemed or looked, instead of what was said or done."""
    if _SEEMED.search(text) or _OF_THE_PERSON.search(text):
        return True
    return any(_says_how(lowered(match[1])) for match in _WAS.finditer(text))


def describes_somebody(text: str) -> bool:
    """Whether it is nothing but how somebody was, without saying who: "prickly but fair", "a nice man"."""
    kinds = (match[1].lower() for match in _KIND_OF_PERSON.finditer(text))
    return set(lowered(text)) <= HUMORS | INTENSIFIERS | {"a"} or any(kind in HUMORS for kind in kinds)


def _says_how(words: list[str]) -> bool:
    """Whether what stands behind "you were" is how somebody was: "prickly", but not "moving" or "short of drivers"."""
    said = [
        word for word in re.sub(r"\ba (?:bit|little)\b", "", " ".join(words)).split() if word not in INTENSIFIERS
    ] or words
    first, second = (*said, "", "")[:2]
    if first in HUMORS | FEELINGS or set(said[:5]) & {"mood", "sorts", "edge"}:
        return True
    if first in ("a", "an"):
        return not (is_a_role(second) or second in PEOPLE)
    is_a_fact = first in STANDS_BEHIND_BE | PREPOSITIONS | DETERMINERS or first[:1].isdigit()
    return not (is_a_fact or first.endswith(("ing", "ed")) or first == "not")


def shortest_sayable(text: str, *, tells: bool) -> str:
    """What was talked about in the fewest words that still say it; `tells` where it is a sentence.

    The first of several things, else the thing without what is told of it, or without where, when and for whom: "the
    inventory count" of "the inventory count at minus ten degrees".
    """
    if " or " in text:
        return text  # of two alternatives one alone says something else
    joints = [match.start() for match in _JOINT.finditer(text)]
    told = [] if tells else [match.start() for match in _MORE_OF_IT.finditer(text)]
    first = min((*joints, *told, len(text)))
    tails = [] if tells else [match.start() for match in _WHERE_OR_WHEN.finditer(text[:first])]
    shorter = (text[:end] for end in (*tails, first))
    return next((part for part in shorter if _says_enough(part, alone=len(part) in joints)), text)


def _says_enough(part: str, *, alone: bool) -> bool:
    """Whether it still names something, and waits for nothing more as "a test recorded" does.

    The first of several things may stand `alone` behind its article, "the ganseys"; else it takes two words.
    """
    words = re.split(r"[\s-]+", part.lower())
    skipped = PREPOSITIONS | QUESTION_WORDS
    naming = [word for place, word in enumerate(words) if word not in skipped and (place or word not in DETERMINERS)]
    enough = 1 if alone and words[0] in ("the", "a", "an", "your", "my") else 2
    waits = words[-1].endswith("ed") and words[-1] not in ED_BEFORE_A_NOUN
    return len(naming) >= enough and words[-1] == naming[-1] and not waits


def is_delicate(text: str) -> bool:
    """Whether nobody would bring it up again in a thank-you, though it was asked or talked about."""
    return _DELICATE.search(text) is not None


def says_nothing(text: str) -> bool:
    """Whether there is nothing to say: "nothing special", "not sure", "don't know"."""
    return first_word(text) in NOTHING or bool(re.match(r"(?i)(?:not |don['’]?t |do not |can['’]?t )", text))


def in_a_row(parts: Sequence[str]) -> str:
    """One, two and three."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" and {parts[-1]}"
