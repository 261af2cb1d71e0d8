"""The shallow grammar of a sentence: noun phrases with head and number, and the subject before a finite verb.

Nothing here is a full parse. A phrase is read from where it can only begin to where it can only end; where more than
one reading is left, its number is `e`, either, and no rule speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import common
from sundown.language.grammar.sentences import Sentence, Token, lists

ONE, MANY, EITHER, SPEAKER = "s", "p", "e", "i"
_SINGULAR = word_set("a an this that each every another either neither one")
_PLURAL = word_set("these those both many several few")
_PRONOUNS = {
    "them": MANY,
    "us": MANY,
    "i": SPEAKER,
    "we": MANY,
    "they": MANY,
    "you": MANY,
    "he": ONE,
    "she": ONE,
    "it": ONE,
    "others": MANY,
}
_PERSONAL = word_set("i we they he she you it")
_COMPARED = word_set("harder better longer more sooner later older worse bigger higher closer earlier")
_BE = {"am": "i", "is": ONE, "are": MANY, "was": ONE, "were": MANY, "has": ONE, "have": MANY, "does": ONE, "do": MANY}
_FORMS = word_set("'s 'd am is are was were has have had does do did")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its start, the place behind its end, its head, its number; `bare` has no determiner."""

    start: int
    end: int
    head: int
    number: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A subject and its finite verb; `plain` where nothing but adverbs and prepositions stands between them."""

    subject: Phrase
    verb: int
    plain: bool
    opener: str


def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb, as it is tagged."""
    return token.tag in "MZDV" or (token.tag in "BHE" and token.w in _FORMS)


def may_be_finite(token: Token) -> bool:
    """Whether a token could be a finite verb in any of its readings."""
    return is_finite(token) or token.tag == "?" or any(each in token.can for each in "VZDM")


def asks_for(token: Token) -> str:
    """The number that a finite verb asks of its subject: `s`, `p`, `i` for "am", or `e` where it takes any."""
    if token.tag in "BHE":
        return _BE.get(token.w, EITHER)
    return {"Z": ONE, "V": MANY}.get(token.tag, EITHER)


# ------------------------------------------------------------------------------------------ noun phrases


def noun_phrase(s: Sentence, at: int) -> Phrase | None:
    """The noun phrase that begins there, without what prepositions and clauses add to it."""
    first = s[at]
    if first.tag in "UYO" and first.w != "one":
        return Phrase(at, at + 1, at, _of_pronoun(first.w))
    if first.tag == "L" and first.w != "that":
        return None
    end = at
    while end < len(s) and _belongs(s, at, end):
        end += 1
    head = next((place for place in range(end - 1, at - 1, -1) if s[place].tag in "NSPG"), None)
    if end == at:
        return None
    bare = first.tag not in "TAL#" and first.w != "one"
    if head is None:
        return Phrase(at, end, end - 1, _of_determiner(s, at, end), bare)
    return Phrase(at, head + 1, head, _number(s, at, head), bare)


def _belongs(s: Sentence, at: int, end: int) -> bool:
    token, behind = s[end], s[end + 1]
    if end > at + 1 and s[end - 1].tag == "#" and s[end - 2].tag in "PN":
        return False
    if token.tag == "J" and end > at and s[end - 1].tag in "NS":
        return False
    if token.tag in "NSPJA#":
        return True
    if token.tag == "T" or token.w in ("one", "that", "most", "much", "enough"):
        if token.w in ("few", "many", "several") and end > at and s[end - 1].tag in "TA":
            return True
        return end == at or s[end - 1].w in ("all", "both", "half", "such", "many", "no", "every", "the", "any", "each")
    if token.tag in "CG" or (token.tag == "D" and token.may("CJ")):
        return (behind.tag in "NSPJ" and (end > at or token.tag == "C")) or (
            token.tag == "G" and end > at and token.may("N")
        )
    if token.tag == "R":
        return behind.tag in "JC" and end > at
    if token.tag == "K":
        return end > at and s[end - 1].tag == "J" and behind.tag == "J" and s[end + 2].tag in "NSP"
    return False


def _of_pronoun(word: str) -> str:
    if word in _PRONOUNS:
        return _PRONOUNS[word]
    return ONE if word.endswith(("one", "body", "thing")) and word != "none" else EITHER


def _of_determiner(s: Sentence, at: int, end: int) -> str:
    words = {s[place].w for place in range(at, end)}
    if words & _SINGULAR and "the" not in words:
        return ONE
    return MANY if words & _PLURAL else EITHER


def _number(s: Sentence, at: int, head: int) -> str:
    token, classes = s[head], lists()
    words = {s[place].w for place in range(at, head)}
    if token.w in classes["plural"]:
        return MANY
    if token.w in classes["collective"] | classes["invariable"] or (token.tag == "G" and head > at + 1):
        return EITHER
    if token.tag == "S" or (not token.can and token.tag != "P" and _looks_plural(token.w)):
        measured = token.w in classes["measure"] and (
            words & _SINGULAR or any(s[p].tag == "#" for p in range(at, head))
        )
        return EITHER if "N" in common(token.w) or measured or words & (_SINGULAR - {"that", "one"}) else MANY
    if token.tag == "P":
        return ONE if s[at].w.rstrip(".") in ("mr", "mrs", "ms", "dr", "miss") and s[head + 1].tag != "K" else EITHER
    plural = words & _PLURAL or any(s[place].tag == "#" for place in range(at, head)) or "S" in common(token.w)
    return EITHER if plural else ONE


def _looks_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


# ------------------------------------------------------------------------------------------ subjects


def clauses(s: Sentence) -> Iterator[Clause]:
    """Every clause whose subject and finite verb can be told for sure."""
    for start in range(len(s)):
        opener = _opener(s, start)
        if opener:
            found = _clause(s, start, opener)
            if found is not None:
                yield found


def _opener(s: Sentence, start: int) -> str:
    """What a clause that begins there begins with: "^" the sentence, "," a comma, or the word; empty where none can."""
    before, first = s[start - 1], s[start]
    if before.tag == "," and first.tag == "#" and s[start - 2].tag == "#":
        return ""  # 5,600 is one number
    if (first.tag not in "TAUYNSPJC#" and first.w not in ("that", "one", "most")) or (
        first.w in ("both", "either", "neither") and start and before.tag not in ",KL"
    ):
        return ""
    if before.tag == '"' and start > 1 and s[start - 2].tag not in ",:":
        return ""
    if start == 2 and s[0].w == "the" and before.w in _COMPARED:
        return "^"
    if (
        start == 0
        or before.tag in ':"'
        or (
            start == 1
            and before.tag in "KRI"
            and before.w in ("and", "but", "so", "yet", "also", "now", "then", "still")
        )
    ):
        return "^"
    if _is_opened_anew(s, start):
        return "^"
    if before.tag == ",":
        return "," if _is_opened(s, start - 1) else ""
    if (
        s[0].tag == "I"
        and start < 6
        and first.tag in "TAU"
        and before.tag in "NSP#"
        and all(s[p].tag in "TAJNSP#" for p in range(1, start))
    ):
        return "^"
    if before.tag == "L" or (before.tag == "W" and before.w in ("what", "which", "whom")):
        said = s[start - 2].tag in "VZDC" or s[start - 2].w in lists()["saying"]
        return before.w if before.w != "that" or first.tag != "N" or said else ""
    if before.tag == "K" and before.w in ("and", "but"):
        return before.w if _is_clause_behind(s, start) else ""
    if before.w in lists()["saying"] and first.tag in "TAU":
        return "that"
    return ""


def _is_clause_behind(s: Sentence, start: int) -> bool:
    """Whether what begins behind "and" or "but" is a clause and no second half of a phrase."""
    joined = s[start - 2]
    if s[start].w in _PERSONAL:
        return not _is_second_half(s, start - 2)
    if joined.tag == ",":
        return any(is_finite(s[place]) for place in range(start - 2))
    return joined.tag in "VDZCGRX" and not joined.may("NS")


def _is_opened_anew(s: Sentence, start: int) -> bool:
    """Whether a clause begins there behind "and now" or the like, with another before it."""
    anew = s[start - 1].w in ("now", "then", "today") and s[start - 2].w in ("and", "but", "so")
    return anew and s[start].tag in "TA" and any(is_finite(s[place]) for place in range(start - 2))


def _is_second_half(s: Sentence, end: int) -> bool:
    """Whether the phrase that ends before "and" is no object but a subject: "the bus and I"."""
    if s[end].tag == ",":
        return any(s[place].tag == "W" and s[place - 1].tag == "," for place in range(1, end))
    if s[end].tag not in "NSPY":
        return False
    start = end
    while start > 0 and s[start - 1].tag in "TAJ#NSPI":
        start -= 1
    also = s[start - 1].tag == "K" and s[start - 2].tag == ","
    return start == 0 or also or s[start - 1].tag in ',:L"' or (s[0].tag == "G" and start == 1)


def _is_opened(s: Sentence, comma: int) -> bool:
    """Whether what stands before a comma is no member of a list but a phrase or clause of its own."""
    return s[0].tag in "IFLGCR" or any(is_finite(s[place]) and s[place].tag != "V" for place in range(comma))


def _clause(s: Sentence, start: int, opener: str) -> Clause | None:
    phrase = noun_phrase(s, start)
    plain, joined = True, False
    for _ in range(6):
        if phrase is None:
            return None
        far = s[phrase.end].w in ("up", "down", "over", "out", "back") and s[phrase.end + 1].w in ("here", "there")
        verb = s.past(phrase.end + far, "R", 2)
        if s[verb].w in ("both", "all", "each") and is_finite(s[verb + 1]):
            verb += 1
        if is_finite(s[verb]) and not (s[verb].tag == "V" and s[verb - 1].tag == "F"):
            return Clause(phrase, verb, plain, opener)
        longer = _joined(s, phrase, joined)
        joined = joined or longer is not None
        if longer is None:
            longer = _with_preposition(s, phrase, joined)
        if longer is None:
            longer = _with_aside(s, phrase) or _with_clause(s, phrase)
            plain = False
        phrase = longer
    return None


def _joined(s: Sentence, phrase: Phrase, again: bool) -> Phrase | None:
    """The phrase with "and …" behind it."""
    place = phrase.end + (s[phrase.end].tag == "," and s[phrase.end + 1].tag == "K")
    if s[place].tag != "K" or s[place].w == "but":
        return None
    other = noun_phrase(s, place + 1)
    if other is None or (s[place + 1].w in ("that", "this") and other.end == place + 2):
        return None
    return replace(phrase, end=other.end, number=_of_both(s, phrase, other, s[place].w))


def _of_both(s: Sentence, one: Phrase, other: Phrase, word: str) -> str:
    first = s[one.start].w
    if word == "nor" or (word == "or" and first == "either"):
        return ONE if one.number == other.number == ONE else EITHER
    if word == "and" and first in ("each", "every") and one.number == other.number == ONE and s[other.head].tag == "N":
        return ONE if other.bare or s[other.start].w in ("each", "every") else EITHER
    if word != "and" or first in ("each", "every", "no") or one.end - one.head > 1:
        return EITHER
    if s[other.head].tag in "UYO" or s[one.head].tag in "UYO":
        return MANY
    if one.number == other.number == MANY:
        return MANY
    whole = not other.bare and (not one.bare or one.number == MANY)
    return (
        MANY
        if whole and s[one.head].w not in lists()["uncountable"] and s[other.head].w not in lists()["uncountable"]
        else EITHER
    )


def _with_preposition(s: Sentence, phrase: Phrase, joined: bool) -> Phrase | None:
    """The phrase with "of …" or "for …" behind it. What says how many of them takes its number from those."""
    prep = s[phrase.end]
    if (
        prep.tag not in "IF"
        or prep.w in ("as", "than", "until", "till", "like", "unlike", "besides", "before", "after", "since")
        or (prep.tag == "F" and s[phrase.end + 1].tag in "VBHE")
    ):
        return None
    other = noun_phrase(s, phrase.end + 1)
    if other is None or s[phrase.end + 1].tag == "W" or s[phrase.end + 1].w == "whose":
        return None
    number, end = phrase.number, other.end
    if prep.w == "of":
        number = _of_part(s, phrase, other)
    if s[end].tag == "K" and s[end + 1].tag == "I" and (inner := noun_phrase(s, end + 2)) is not None:
        end = inner.end
    elif s[end].tag == "K" and (inner := noun_phrase(s, end + 1)) is not None:
        end = inner.end
        number = number if inner.bare and other.bare and number == ONE else EITHER
    return replace(phrase, end=end, number=number)


def _of_part(s: Sentence, phrase: Phrase, other: Phrase) -> str:
    head, first = s[phrase.head].w, s[phrase.start].w
    if phrase.end - phrase.start == 1 or s[phrase.head].tag in "T#":
        if head in ("one", "each", "either", "neither"):
            return ONE
        if head in ("both", "many", "several", "few") or s[phrase.head].tag == "#":
            return MANY
        if s[phrase.head].tag in "TYR":
            return (
                MANY
                if head in ("all", "most", "some") and other.number == MANY and s[other.head].w != "you"
                else EITHER
            )
    if (
        head in ("number", "couple", "lot", "lots", "plenty", "half", "rest")
        and first != ("the" if head == "number" else "")
        and other.number == MANY
    ):
        return MANY
    if (head in lists()["quantity"] and first != "the") or head in lists()["share"]:
        return EITHER
    return phrase.number


def _with_aside(s: Sentence, phrase: Phrase) -> Phrase | None:
    """The phrase with something between commas behind it: ", with the dates," or ", who taught me,"."""
    first = s[phrase.end + 1]
    if s[phrase.end].tag != "," or not (
        first.w in ("with", "including", "like", "together", "along") or first.tag == "W"
    ):
        return None
    end = next((place for place in range(phrase.end + 2, min(len(s), phrase.end + 14)) if s[place].tag == ","), -1)
    together = first.w in ("together", "along")
    together = together or s[end + 1].tag == "K"
    return replace(phrase, end=end + 1, number=EITHER if together else phrase.number) if end > 0 else None


def _with_clause(s: Sentence, phrase: Phrase) -> Phrase | None:
    """The phrase with a relative clause behind it: "the questions (that) you asked me"."""
    place = phrase.end + (s[phrase.end].tag == "I" and s[phrase.end + 1].w in ("which", "whom"))
    if s[place].tag == "W" or s[place].w == "that":
        place += 1
    if s[place].tag == "U" or s[place].w in ("you", "it", "one") or (place > phrase.end and s[place].tag in "TA"):
        inner = noun_phrase(s, place)
        place = inner.end if inner is not None else place
    elif place == phrase.end:
        return None
    end = _behind_verbs(s, place)
    if end == place or not any(is_finite(s[each]) for each in range(place, end)):
        return None
    while end < len(s) and not is_finite(s[end]):
        end += s[end].tag == s[end + 1].tag == "I"
        inner = noun_phrase(s, end + (s[end].tag in "IF"))
        if inner is not None and s[inner.head].tag == "U":
            return None
        if inner is None:
            end += s[end].tag in "IRF" and is_finite(s[end + 1])
            break
        end = inner.end
    return replace(phrase, end=end)


def _behind_verbs(s: Sentence, at: int) -> int:
    """The place behind a group of verbs, as in "would have been told"."""
    while s[at].tag in "RX" or s[at].tag in "MHEB":
        at += 1
    return at + (s[at].tag in "VDZCG")
