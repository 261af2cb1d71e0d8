"""Verbs agree with their subjects, over whatever stands between them."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import (
    EITHER,
    MANY,
    ONE,
    SPEAKER,
    Clause,
    asks_for,
    clauses,
    is_finite,
    noun_phrase,
)
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_OTHER = {
    "is": "are",
    "are": "is",
    "was": "were",
    "were": "was",
    "has": "have",
    "have": "has",
    "does": "do",
    "do": "does",
    "am": "is",
}
_ALONE = word_set("he she it neither either each every everyone everybody nobody someone somebody")
_AS_IF = word_set("if though unless whether wish wished suppose once")
_ASKED = lists()["agreement_asked"]


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a verb does not fit its subject."""
    for clause in clauses(s):
        if _is_mismatch(s, clause):
            yield slip(s[clause.verb])
    yield from _after_there(s)
    yield from _after_relative(s)
    yield from _inverted(s)
    yield from _of_what(s)


def slip(verb: Token) -> Slip:
    """The finding about a verb in the wrong number."""
    meant = (_OTHER[verb.w],) if verb.w in _OTHER else ()
    wanted = f' here should perhaps be "{meant[0]}"' if meant else " does not fit its subject"
    return Slip("grammar", "warn", verb.start, verb.end, f'"{verb.raw}"{wanted}', meant)


def _is_mismatch(s: Sentence, clause: Clause) -> bool:
    subject, verb = clause.subject, s[clause.verb]
    number, asked = subject.number, asks_for(verb)
    if EITHER in (number, asked) or number == asked:
        return False
    if number == SPEAKER:
        wished = any(token.w in _AS_IF or token.w == "as" for token in s.row) or clause.opener != "^" or subject.start
        return (asked == ONE and verb.w != "was") or verb.w == "are" or (verb.w == "were" and not wished)
    if _is_no_subject(s, clause):
        return False
    if subject.bare and s[subject.start].w.endswith("ing") and number == MANY:
        return False
    if asked == SPEAKER:
        return number in (ONE, MANY) and s[subject.end - 1].tag != "U"
    if s[clause.verb - 1].w in ("neither", "nor", "so") and s[clause.verb + 1].tag in "UYTAP":
        return False
    if number == ONE and (_is_wished(s, clause) or _may_be_joined(s, clause)):
        return False
    if clause.opener == "," and number == ONE and asked == MANY and "," in [t.tag for t in s.row[: subject.start - 1]]:
        return False
    head = s[subject.head]
    if (
        clause.opener in ("when", "where", "if", "as", "because", "while")
        and number == MANY
        and head.may("Z")
        and verb.tag in "BH"
        and _waits(s, subject.start - 1)
    ):
        return False
    alone = subject.end - subject.start == 1
    if alone and head.tag == "T" and (head.w in ("either", "neither") or (verb.tag in "ZV" and verb.may("NS"))):
        return s[clause.verb + 1].tag == "O" or (head.w == "both" and s[clause.verb + 1].w == "you")
    if verb.tag in "ZV":
        return head.w not in lists()["times"] and _is_sure(s, clause)
    return not (clause.plain is False and verb.tag not in "BH")


def _is_no_subject(s: Sentence, clause: Clause) -> bool:
    """Whether the words have another reading: "what one claims is", "those that aged best were", "the hook wait, …"."""
    head, verb = s[clause.subject.head], s[clause.verb]
    if s[clause.subject.start].w == "one" and head.may("Z") and s[clause.subject.start - 1].tag in "WL":
        return True
    if clause.subject.bare and head.w in _HOW_MUCH and clause.opener in ("that", "who", "which"):
        return True
    compound = verb.tag == "V" and verb.often("N") and head.tag == "N" and not clause.subject.bare
    fragment = clause.opener == "^" and s[clause.verb + 1].tag == "," and not _another(s, clause)
    return compound and (fragment or _is_noun_of_a_later_verb(s, clause.verb))


_HOW_MUCH = word_set("best most least worst hardest fastest longest earliest latest")


def _is_noun_of_a_later_verb(s: Sentence, verb: int) -> bool:
    """Whether a verb on its own follows in the clause, behind a preposition: "the shift lead on Fridays reports to"."""
    if s[verb + 1].tag != "I":
        return False
    for place in range(verb + 2, min(len(s), verb + 6)):
        if s[place].tag in ",:KLWU.":
            return False
        if s[place].may("Z") and s[place].can and s[place - 1].tag in "NSP" and s[place + 1].tag in "FTAO":
            return True
    return False


def _waits(s: Sentence, opener: int) -> bool:
    """Whether the sentence's own subject still waits for its verb there: "the demos that crash when …"."""
    for place in range(opener):
        if is_finite(s[place]) and not any(
            s[near].w in ("that", "which", "who") for near in range(max(0, place - 3), place)
        ):
            return False
    return s[0].tag in "TANSJ" or s[0].w in ("what",)


def _may_be_joined(s: Sentence, clause: Clause) -> bool:
    """Whether a singular behind "and" may be the second half of a subject."""
    start = clause.subject.start
    if clause.opener != "and" or s[start].w in _ALONE - {"he", "she"}:
        return False
    if s[start].w in ("he", "she"):
        return s[start - 2].tag in "NSPUYO"
    return not (s[start - 2].tag == "," and any(is_finite(s[place]) for place in range(start - 2)))


def _is_wished(s: Sentence, clause: Clause) -> bool:
    """Whether a wish or demand stands before: "if it were", "she asked that he have"."""
    before = {s[place].w for place in range(max(0, clause.subject.start - 5), clause.subject.start)}
    if s[clause.verb].w == "were":
        return bool(before & _AS_IF)
    return clause.opener == "that" and bool(before & _ASKED)


def _is_sure(s: Sentence, clause: Clause) -> bool:
    """Whether a verb other than be, have and do is one and no noun, and stands in its own clause."""
    verb, behind, subject = s[clause.verb], s[clause.verb + 1], s[clause.subject.end - 1]
    personal = clause.subject.end - clause.subject.start == 1 and subject.tag in "UY" and subject.w != "one"
    if not verb.can:
        return False
    if not clause.plain:
        opened = behind.tag in "IRTAO" or (verb.only("Z") and behind.tag in "JFL.")
        told = verb.tag in "ZV" and verb.upos == "VERB" and opened and not _another(s, clause)
        return (
            told
            and not verb.may("DC")
            and not (verb.tag == "Z" and not verb.mostly("Z") and verb.often("S"))
            and verb.can[0] in "VZN"
            and s[clause.verb - 1].tag not in "NS"
        )
    if (
        (verb.tag == "V" and (verb.may("D") or (verb.may("C") and behind.w == "by")))
        or verb.w in ("please", "thank", "thanks", "let", "see")
        or (verb.w in ("need", "dare") and behind.tag in "XV")
    ):
        return False
    if personal:
        return subject.tag == "U" or (
            clause.opener not in ("and", ",", "that") and (verb.tag == "Z" or subject.w != "you")
        )
    if verb.tag == "V" and subject.tag == "P":
        return (
            clause.subject.number == ONE and verb.upos == "VERB" and behind.tag in "TAOIF" and not _another(s, clause)
        )
    if verb.tag == "V" and verb.often("N") and (clause.subject.bare or s[clause.subject.start].w == "one"):
        goes = verb.mostly("V") and verb.upos == "VERB" and behind.tag in "RI" and s[clause.subject.head].mostly("N")
        return goes and s[clause.subject.head].w not in ("help", "work") and not _another(s, clause)
    if not verb.mostly(verb.tag) and verb.often("NSJ"):
        opened = behind.tag in "TA" or (behind.tag == "L" and verb.w in lists()["saying"])
        object_behind = behind.tag in "OU" or behind.w == "it" or (opened and verb.upos == "VERB")
        return object_behind and not _another(s, clause)
    return verb.tag == "Z" or (behind.tag != "N" and not _another(s, clause))


def _another(s: Sentence, clause: Clause) -> bool:
    """Whether another finite verb follows in the same clause."""
    for place in range(clause.verb + 1, len(s)):
        token = s[place]
        if token.tag in ",:KLWU" or token.w in ("you", "it"):
            return False
        if is_finite(token) and not (token.tag == "V" and s[place - 1].tag == "F"):
            return True
    return False


# ------------------------------------------------------------------------------------------ there is


def _after_there(s: Sentence) -> Iterator[Slip]:
    for at in range(len(s) - 1):
        if s[at].w != "there":
            continue
        verb = at + 1
        if s[verb].tag == "H" and s[verb + 1].w == "been":
            phrase = noun_phrase(s, verb + 2)
        elif s[verb].w in ("is", "was", "are", "were"):
            phrase = noun_phrase(s, s.past(verb + 1, "XR", 2))
        else:
            continue
        if phrase is not None and _is_wrong_there(s, verb, phrase.start, phrase.head, phrase.number):
            yield slip(s[verb])


def _is_wrong_there(s: Sentence, verb: int, start: int, head: int, number: str) -> bool:
    asked, noun = asks_for(s[verb]), s[head]
    many = s[start].w in ("many", "several", "few")
    if (
        (noun.w in lists()["measure"] and not many)
        or s[head + 1].tag in "K,"
        or noun.w in lists()["quantity"] | lists()["share"]
    ):
        return False
    if asked == ONE:
        counted = (s[start].tag == "#" and s[start].w.isalpha()) or s[start].w in ("many", "several", "few", "both")
        return (number == MANY and noun.tag == "S") or (counted and number != ONE and s[start + 1].tag not in "F")
    return number == ONE and s[start].w in ("a", "an", "one", "another") and not _lists_more(s, head)


def _lists_more(s: Sentence, head: int) -> bool:
    return any(s[place].tag in "K," for place in range(head + 1, min(len(s), head + 9)))


# ------------------------------------------------------------------------------------------ who and which


def _after_relative(s: Sentence) -> Iterator[Slip]:
    """ "The people who works": the noun before who, which and that, and the verb behind it."""
    for at in range(1, len(s) - 1):
        somebody = (
            s[at - 1].tag == "Y"
            and s[at - 1].w.endswith(("one", "body"))
            and s[at - 1].w not in ("one", "none")
            and s[at].w == "who"
        )
        if s[at].w not in ("who", "which", "that") or (
            not somebody and (s[at - 1].tag not in "NS" or not s[at - 1].can)
        ):
            continue
        verb = s.past(at + 1, "R", 2)
        token, number = s[verb], ONE if somebody else _of_antecedent(s, at - 1)
        if number not in (ONE, MANY) or asks_for(token) in (EITHER, number, SPEAKER) or not is_finite(token):
            continue
        if (
            (
                token.tag in "BH"
                or (s[at].w == "who" and token.tag in "ZV" and not token.may("DC"))
                or token.only("Z")
                or _drives(s, verb)
            )
            and not (s[at].w == "that" and _is_wish(s, at))
            and not (token.tag in "BHV" and number == ONE and token.w in ("were",) and "if" in s.words(0, at))
        ):
            yield slip(token)


def _drives(s: Sentence, verb: int) -> bool:
    """Whether a base form behind which or that is surely a verb: an object of its own stands behind it."""
    token = s[verb]
    return (
        token.tag == "V"
        and (token.mostly("V") or token.upos == "VERB")
        and not token.may("D")
        and s[verb + 1].tag in "TAO"
    )


def _is_wish(s: Sentence, at: int) -> bool:
    return any(s[place].w in _ASKED for place in range(max(0, at - 4), at))


def _of_antecedent(s: Sentence, head: int) -> str:
    """The number of the noun phrase that ends there; either where another noun could be meant."""
    start = head
    while start > 0 and s[start - 1].tag in "TA#JNSGC" and s[start - 1].tag not in ",":
        start -= 1
    phrase = noun_phrase(s, start)
    if (
        phrase is None
        or phrase.head != head
        or (s[start - 1].tag in "IK" and s[start - 2].tag in "NSTY#JP")
        or s[start - 1].tag == ","
    ):
        return EITHER
    return phrase.number


# ------------------------------------------------------------------------------------------ verbs before their subject


def _inverted(s: Sentence) -> Iterator[Slip]:
    """ "Where is the keys?", "Does the nurses know?": the verb stands before its subject."""
    at = 1 if s[0].w in ("where", "when", "how", "why", "and", "but", "so") else 0
    verb = s[at]
    if verb.w not in ("is", "are", "was", "were", "does", "do", "has", "have") or (
        at and s[0].tag == "K" and s.ending != "?"
    ):
        return
    start = s.past(at + 1, "X", 1)
    phrase = noun_phrase(s, start)
    if phrase is None or s[start].tag not in "TAUS" or (verb.w in ("do", "have", "were") and at == 0):
        return
    number, asked = phrase.number, asks_for(verb)
    if (number == MANY and asked == ONE and s[phrase.head].tag in "SU" and s[phrase.end].tag not in "NP") or (
        number == ONE and asked == MANY and s[phrase.end].tag not in "K,I" and s.ending == "?"
    ):
        yield slip(verb)


def _of_what(s: Sentence) -> Iterator[Slip]:
    """ "What turned them were taking it apart", "how much turn on it", "neither does I"."""
    for at in range(1, len(s)):
        token = s[at]
        if (
            (
                token.tag == "B"
                and token.w in ("are", "were")
                and s[0].w == "what"
                and (s[at + 1].mostly("G") or s[at + 1].w in ("a", "an"))
            )
            and s[1].tag not in "UYTAB"
            and sum(is_finite(s[p]) for p in range(at)) == 1
            and s[at - 1].tag in "OYNSRJ"
        ):
            yield slip(token)
        if (
            token.tag == "B"
            and token.w in ("are", "were")
            and s[0].w == "what"
            and s[1].tag in "UY"
            and sum(is_finite(s[p]) for p in range(at)) == 1
        ):
            phrase = noun_phrase(s, at + 1)
            if phrase is not None and phrase.number == ONE and not phrase.bare and s[phrase.end].tag not in "K,":
                yield slip(token)
        if (
            token.tag in "VN"
            and s[at - 1].w == "much"
            and s[at - 2].w == "how"
            and token.often("V")
            and s[at + 1].w in ("on", "in", "to", "at", "for", "from")
            and token.w not in ("work", "time")
        ):
            yield slip(token)
        if (
            token.tag == "U"
            and token.w == "i"
            and s[at - 1].w in ("does", "is", "has")
            and s[at - 2].w in ("neither", "nor", "so")
        ):
            yield slip(s[at - 1])
