"""I and me, who and whom, myself: a pronoun has the form of its place in the sentence.

A subject stands before a finite verb where a clause begins; an object behind a verb or a preposition, with no verb of
its own behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import singular
from sundown.language.grammar.phrases import is_finite, may_be_finite, noun_phrase
from sundown.language.grammar.rules import swapped
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_OBJECT = {"i": "me", "we": "us", "they": "them", "he": "him", "she": "her"}
_SUBJECT = {"me": "I", "us": "we", "them": "they", "him": "he", "her": "she", "myself": "I"}
_PURE = lists()["pronouns_pure"]
_SAID = word_set("said says thought replied")
_SURE = word_set("am is are was were 's have has had do does did will would can could shall should may might must")
_THINKS = word_set("think hope hoped thought believe suppose say said know knew glad")
_SOMEBODY = word_set("people someone somebody technician specialist expert anyone everyone")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a pronoun has the form of another place."""
    yield from swapped(s, _RULES, "here should perhaps be")


def _has_verb(s: Sentence, at: int) -> bool:
    """Whether a finite verb can follow there: behind adverbs, both and all, or what stands between commas."""
    place = s.past(at, "RX", 2)
    if s[place].w in ("both", "all", "each", "too", "myself", "himself", "herself") or s[place].tag == "#":
        place = s.past(place + 1, "RX", 2)
    if s[place].tag == "," and any(may_be_finite(s[each]) for each in range(place + 1, len(s))):
        return True
    if s[place].tag == "K" and any(is_finite(s[each]) for each in range(place + 1, min(len(s), place + 7))):
        return True
    return may_be_finite(s[place]) or s[place].tag in '"' or s[place].w in ("who", "whom", "alone")


# ------------------------------------------------------------------------------------------ I for me


def _joined_object(s: Sentence, at: int, token: Token) -> str:
    """ "Between you and I", "he gave it to my colleague and I"."""
    if token.tag != "U" or s[at - 1].w not in ("and", "or"):
        return ""
    start = _start_of_phrase(s, at - 2)
    start -= s[start - 1].w in ("either", "both", "neither")
    before = s[start - 1]
    if start < 0 or start == at - 1 or before.w == "as":
        return ""
    if before.w in _PURE and before.tag in "IF":
        if not _has_verb(s, at + 1) or before.w == "between" or _lacks_verb(s, at):
            return _OBJECT[token.w]
        return ""
    governed = before.tag in "VZDCG" and before.w not in _SAID and before.tag != "?"
    if (
        governed
        and s[start].tag != "U"
        and not _has_verb(s, at + 1)
        and not (before.tag in "C" and s[start - 2].tag == "B")
    ):
        return _OBJECT[token.w]
    return ""


def _lacks_verb(s: Sentence, at: int) -> bool:
    """ "What worked for him and I was": the verb behind belongs to the whole clause before it."""
    verb = s[at + 1]
    if token_is_other(s[at].w, verb.w):
        return True
    relative = noun_phrase(s, 0)
    if (
        relative is not None
        and (s[relative.end].w in ("that", "which", "who") or s[relative.end].tag == "U")
        and is_finite(verb)
    ):
        return sum(is_finite(s[p]) for p in range(at)) == 1 and not any(
            is_finite(s[p]) for p in range(at + 2, len(s)) if s[p].tag != "V"
        )
    return (
        s[0].w in ("what", "whatever", "all")
        and verb.w in ("was", "is", "were")
        and any(is_finite(s[p]) for p in range(1, at))
        and not any(is_finite(s[p]) for p in range(at + 2, len(s)))
    )


def token_is_other(subject: str, verb: str) -> bool:
    """Whether a form of be or have fits another subject only."""
    return (subject in ("i", "we", "they") and verb in ("is", "has")) or (
        subject in ("he", "she") and verb in ("are", "have", "am")
    )


def _start_of_phrase(s: Sentence, end: int) -> int:
    """Where the noun phrase or pronoun that ends there begins; -1 where none does."""
    if s[end].tag in "UYO" or s[end].w == "her":
        return end
    doer = s[end].tag == "V" and s[end].may("N") and s[end - 1].tag in "TAJN"  # "the head cook"
    if s[end].tag not in "NSPA" and not doer:
        return -1
    start = end
    while start > 0 and s[start - 1].tag in "NSPJA#G":
        start -= 1
    return start - 1 if s[start - 1].tag in "T" and start else start


def _plain_object(s: Sentence, at: int, token: Token) -> str:
    """ "With he", "for we nurses": a pronoun for subjects behind a preposition, with no verb behind it."""
    if token.tag != "U" or s[at - 1].tag not in "IF" or s[at - 1].w not in _PURE:
        return ""
    if (
        token.w == "we"
        and s[at + 1].often("S")
        and not s[at + 1].often("Z")
        and s[at - 1].w in ("for", "to", "of", "with", "between", "from")
        and not is_finite(s[at + 2])
    ):
        return "us"
    if (
        s[at - 2].tag in "VDCG"
        and s[at - 1].w in ("about", "by", "through", "for", "to", "near", "at", "with")
        and s[at + 1].tag in "KLR"
    ):
        return ""
    if token.w in ("they", "we") and s[at + 1].w == "who":
        return _OBJECT[token.w]
    return _OBJECT[token.w] if not _has_verb(s, at + 1) and s[at + 1].tag in "FIK.,R" else ""


def _mixed(s: Sentence, at: int, token: Token) -> str:
    """ "Him or she": one of both has the wrong form."""
    mixed = token.tag == "U" and s[at - 1].w in ("and", "or") and s[at - 2].tag == "O" and s[at - 3].tag not in "VDZG"
    return _OBJECT[token.w] if mixed and not _has_verb(s, at + 1) else ""


def _second_object(s: Sentence, at: int, token: Token) -> str:
    """ "I enjoyed meeting you on Wednesday, and he again": behind "and", with a verb before and none behind."""
    if token.tag != "U":
        return ""
    other = noun_phrase(s, at + 2) if s[at + 1].w in ("or", "and") and s[at - 1].tag == "," else None
    if other is not None and other.end == len(s) and any(is_finite(s[place]) for place in range(at)):
        return _OBJECT[token.w]
    if token.w == "i" or s[at - 1].w not in ("and", "or") or s[at - 2].tag not in ",":
        return ""
    lacks = not any(may_be_finite(s[place]) for place in range(at + 1, len(s)))
    return _OBJECT[token.w] if lacks and any(is_finite(s[place]) for place in range(at)) else ""


# ------------------------------------------------------------------------------------------ me for I


def _begins(s: Sentence, at: int) -> bool:
    """Whether a clause begins there."""
    before = s[at - 1]
    if at == 0 or before.tag in ':"' or before.tag == "L" or before.w in ("what", "which"):
        return True
    if before.tag == "K" or before.tag == "R":
        return at == 1 or (
            s[at - 2].tag == "," and before.w in ("and", "but") and any(is_finite(s[p]) for p in range(at - 2))
        )
    if before.tag == ",":
        return s[0].tag in "LIFR" or s[0].w in ("yesterday", "today") or s[0].tag in "P"
    if before.tag in "NSP#" and at < 6 and s[0].tag == "I":
        return all(s[p].tag in "TAJNSP#" for p in range(1, at))
    return before.w in _THINKS


def _joined_subject(s: Sentence, at: int, token: Token) -> str:
    """ "Me and my mentor was", "her and I work", "my colleague and me should"."""
    if token.tag != "O" and token.w not in ("her", "myself"):
        return ""
    if s[at + 1].w in ("and", "or") and _begins(s, at - (s[at - 1].w in ("both", "either", "neither"))):
        other = noun_phrase(s, at + 2)
        end = other.end if other is not None else at + 2
        if other is not None and _is_verb_of(s, s.past(end, "R", 2)):
            return _SUBJECT[token.w]
    if s[at - 1].w in ("and", "or", "nor"):
        start = _start_of_phrase(s, at - 2)
        verb = s.past(at + 1, "R", 2)
        clause = start > 0 and s[start - 1].w == "and" and s[start - 2].tag == ","
        if clause and s[verb].w in ("are", "were", "have", "am") and s[start].tag in "TA":
            return _SUBJECT[token.w]
        if start >= 0 and start < at - 1 and _begins(s, start) and _is_verb_of(s, verb) and s[start].w not in ("let",):
            return _SUBJECT[token.w]
    return ""


def _is_verb_of(s: Sentence, at: int) -> bool:
    """Whether a finite verb stands there, and surely one."""
    token = s[at]
    if token.w in ("both", "all", "each"):
        return _is_verb_of(s, at + 1) or s[at + 1].may("VD")
    if (
        token.tag in "NV"
        and token.may("V")
        and s[at + 1].tag in "ITAFR"
        and not any(is_finite(s[p]) for p in range(at + 1, len(s)) if s[p].tag not in "V")
    ):
        return True
    return (token.w in _SURE and token.tag in "BHEM") or (
        token.tag in "VZD" and ((token.often("VZD") and not token.often("NS")) or token.upos == "VERB")
    )


def _them_members(s: Sentence, at: int, token: Token) -> str:
    """ "To them members", "them lorries are": a plural stands behind the pronoun, so it is an article."""
    noun, before = s[at + 1], s[at - 1]
    if token.w != "them" or noun.tag != "S" or not noun.mostly("S") or noun.often("Z"):
        return ""
    governed = before.tag in "IF" and before.w in lists()["pronouns_pure"] - {"of"} and s[at + 2].tag in "W.,LI"
    begins = (at == 0 or before.tag in "L") and is_finite(s[s.past(at + 2, "R", 1)])
    return "those" if governed or begins else ""


def _before_object(s: Sentence, at: int, token: Token) -> str:
    """ "Gave we trainees a room", "asked she and the student to come": an object behind the verb."""
    before = s[at - 1]
    if token.tag != "U" or before.tag not in "VDGZ" or s[at - 2].tag == "W":
        return ""
    noun, behind = s[at + 1], s[at + 2]
    given = before.w in ("gave", "give", "giving", "gives", "sent", "taught", "offered", "allowed", "helped", "paid")
    if (
        token.w == "we"
        and given
        and noun.tag == "S"
        and noun.mostly("S")
        and (behind.tag in "TAF#" or behind.tag in "I.")
    ):
        return "us"
    other = noun_phrase(s, at + 2) if noun.w in ("and", "or") else None
    led = before.w in lists()["told_to"] and other is not None and s[other.end].tag == "F"
    return _OBJECT[token.w] if led and other is not None and s[other.end + 1].may("V") and token.w in _OBJECT else ""


def _plain_subject(s: Sentence, at: int, token: Token) -> str:
    """ "Them was late", "us nurses know": a pronoun for objects before a finite verb where a clause begins."""
    if token.tag == "O" and at == 0 and s[1].w == "who":
        return _SUBJECT[token.w]
    if (
        token.tag != "O"
        or not _begins(s, at)
        or (s[at - 1].tag in "L" and s[at - 1].w not in ("that", "because", "when", "if", "although"))
    ):
        return ""
    if token.w == "us" and s[at + 1].often("S") and _is_verb_of(s, s.past(at + 2, "R", 2)):
        return "we"
    if s[at - 1].w in ("what", "which", "that", "think", "hope"):
        return ""
    told = (at == 0 and s[at + 1].only("DZ")) or (
        s[at - 1].tag == "K" and s[at + 1].tag == "D" and not s[at + 1].may("NJ")
    )
    return _SUBJECT[token.w] if (s[at + 1].w in _SURE and s[at + 1].tag in "BHM") or told else ""


# ------------------------------------------------------------------------------------------ myself, whom


def _reflexive(s: Sentence, at: int, token: Token) -> str:
    """ "My manager and myself were", "please contact myself"."""
    if token.w == "myself":
        spoken = any(s[place].w == "i" for place in range(at))
        if s[at - 1].w == "and" and _start_of_phrase(s, at - 2) >= 0:
            start = _start_of_phrase(s, at - 2)
            if s[start - 1].tag in "IFVDZGC" and start > 0:
                return "me"
            return "I" if _begins(s, start) and is_finite(s[s.past(at + 1, "R", 2)]) else ""
        if s[at + 1].w == "and" and noun_phrase(s, at + 2) is not None and not (s[at - 1].tag in "VDGI" and spoken):
            return "I" if _begins(s, at) else "me" if s[at - 1].tag in "IFVDGC" else ""
        if (
            not spoken
            and (s[at - 1].tag in "VDG" or s[at - 1].w in ("to", "with", "from", "for"))
            and "me" not in s.words(0, at).split()
        ):
            return "me"
    if token.w in ("yourself", "himself", "herself") and at == 0 and s[1].w == "and":
        return {"yourself": "you", "himself": "he", "herself": "she"}[token.w]
    if (
        token.w in ("yourself", "yourselves")
        and s[at - 1].w in ("to", "with", "from", "and", "of")
        and s[at - 1].tag in "FIK"
    ):
        addressed = any(s[place].w in ("you", "your") for place in range(at)) or (s[0].tag in "VR" and s[0].tag != "R")
        return "you" if not addressed and not is_finite(s[at + 1]) else ""
    return ""


def _relative(s: Sentence, at: int, token: Token) -> str:
    """ "Mrs Lowe, whom showed me", "the nurse to who I spoke"."""
    if token.w == "whom":
        verb, behind = s[s.past(at + 1, "R", 1)], s[s.past(at + 1, "R", 1) + 1]
        sure = (
            (verb.w in _SURE and verb.tag in "BHEM") or verb.tag in "DZ" or (verb.often("DZ") and not verb.often("NSJ"))
        )
        asked = verb.tag in "BHEM" and behind.tag in "UYTAP"
        return "who" if sure and not asked and s[at - 1].tag not in "IF" else ""
    if token.w == "which" and _is_person(s, at - 1) and is_finite(s[s.past(at + 1, "R", 1)]):
        return "who"
    if (
        token.w == "who"
        and s[at - 1].w in ("to", "with", "for", "from")
        and (s[at + 1].tag == "U" or s[at + 1].w == "you")
    ):
        closed = s[at - 2].tag in "VDCGZ" or s[at + 2].tag == "B"
        return "whom" if not closed else ""
    return ""


def _is_person(s: Sentence, at: int) -> bool:
    """Whether a noun for a person ends there, with or without a place behind it."""
    if s[at].tag == "P" and s[at - 1].w in ("in", "from", "at"):
        at -= 2
    one = singular(s[at].w) if s[at].tag == "S" else s[at].w
    return (s[at].tag in "NS" and one in lists()["owners"] - lists()["houses"]) or s[at].w in _SOMEBODY


def _let_us(s: Sentence, at: int, token: Token) -> str:
    """ "Let you and I", "let's you and I"."""
    lets = s[at - 3].w == "let" or (s[at - 3].w in ("'s", "us") and s[at - 4].w == "let")
    return _OBJECT[token.w] if token.tag == "U" and s[at - 1].w == "and" and lets and s[at - 2].tag in "UYP" else ""


_RULES = (
    _let_us,
    _joined_object,
    _mixed,
    _plain_object,
    _second_object,
    _joined_subject,
    _plain_subject,
    _them_members,
    _before_object,
    _reflexive,
    _relative,
)
