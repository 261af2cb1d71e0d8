"""Verbs whose subject stands further off: before a comma and "who", before a clause, or in "of the six, two"."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.agreement import slip
from sundown.language.grammar.lexicon import singular
from sundown.language.grammar.phrases import EITHER, MANY, ONE, SPEAKER, asks_for, is_finite, noun_phrase
from sundown.language.grammar.sentences import Sentence, lists
from sundown.language.slip import Slip

_PEOPLE = word_set("men women people man woman children")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where such a verb does not fit."""
    if _is_only_verb(s, 2):
        yield slip(s[2])
    for at in range(1, len(s) - 1):
        rule = _RULES.get(s[at].w) or _RULES.get(s[at].tag)
        verb = rule(s, at) if rule is not None else 0
        if verb:
            yield slip(s[verb])


def _behind_comma(s: Sentence, at: int) -> int:
    """ "The men at the rolls, who was": the place of a verb that fits none of the nouns before the comma."""
    if s[at].w not in ("who", "which") or s[at - 1].tag != ",":
        return 0
    verb = s.past(at + 1, "R", 1)
    asked = asks_for(s[verb])
    if not is_finite(s[verb]) or asked in (EITHER, SPEAKER) or not (s[verb].tag in "BH" or s[at].w == "who"):
        return 0
    if s[verb].tag in "ZV" and (s[verb].may("DC") or not s[verb].can):
        return 0
    numbers = _before(s, at - 2, s[at].w == "who")
    unfit = {ONE: MANY, MANY: ONE}[asked]
    return verb if numbers == {unfit} and not (s[at].w == "which" and asked == ONE) else 0


def _before(s: Sentence, end: int, people: bool) -> set[str]:
    """The numbers of the nouns that a phrase ending there has, over its prepositions; of names none is known."""
    numbers: set[str] = set()
    while end >= 0:
        start = end
        while start > 0 and s[start - 1].tag in "TA#JNSGC":
            start -= 1
        phrase = noun_phrase(s, start)
        if phrase is None or phrase.head != end or s[start - 1].tag == "K" or s[end].tag not in "NS":
            return {EITHER}
        if not people or _is_person(s[end].w):
            numbers.add(phrase.number)
        if s[start - 1].tag != "I" or s[start - 2].tag not in "NS":
            return numbers if s[start - 1].tag != "," else {EITHER}
        end = start - 2
    return {EITHER}


def _is_person(word: str) -> bool:
    one = singular(word) if word.endswith("s") else word
    owners = lists()["owners"] - lists()["houses"]
    return word in _PEOPLE or bool({word, one} & owners) or one.endswith(("er", "ist", "nurse", "ian"))


def _that_matters(s: Sentence, at: int) -> int:
    """ "The questions that matters most": behind a plural and "that", a form with s that no other verb follows."""
    form, behind = s[at + 1], s[at + 2]
    if s[at].w != "that" or s[at - 1].tag != "S" or form.tag != "S" or not form.may("Z"):
        return 0
    if (
        s[at - 2].tag in "OU"
        or behind.tag not in "RITAO."
        or any(s[p].w in lists()["told_to"] for p in (at - 2, at - 3))
    ):
        return 0
    end = next((p for p in range(at + 2, len(s)) if s[p].tag in ",:KLW"), len(s))
    subject = noun_phrase(s, 0)
    opens = subject is not None and subject.end == at
    return at + 1 if sum(is_finite(s[p]) for p in range(at + 2, end)) == opens else 0


def _of_those(s: Sentence, at: int) -> int:
    """ "Of the 15 drivers, 6 was older": a number above one that counts some of them."""
    if s[at].tag != "#" or s[at].w in ("one", "1") or s[at + 1].w not in ("was", "is", "has", "does"):
        return 0
    counted = s[0].w == "of" and any(s[place].may("S") and s[place].can for place in range(1, at))
    return at + 1 if counted and s[at + 2].tag not in "T" and s[at - 1].tag in ",NSPDC" else 0


def _behind_clause(s: Sentence, at: int) -> int:
    """ "The work you described sound like": behind a noun and its clause, a base form that no verb follows."""
    if s[at].tag != "U" and s[at].w != "you":
        return 0
    phrase = noun_phrase(s, 0)
    if phrase is None or phrase.bare or phrase.end != at or phrase.number != ONE or s[at + 1].tag not in "D":
        return 0
    verb, behind = s[at + 2], s[at + 3]
    stands = verb.may("V") and verb.can and not verb.may("DCZ") and verb.tag in "NV" and behind.tag in "ITAO"
    if not stands or (not verb.often("V") and behind.w != "like"):
        return 0
    return at + 2 if not any(is_finite(s[p]) for p in range(at + 3, len(s)) if s[p].tag != "E") else 0


def _is_only_verb(s: Sentence, at: int) -> bool:
    """Whether the third word is a base form behind one noun, and nothing else can be the verb: "my cat sleep on it"."""
    verb, noun, behind = s[at], s[at - 1], s[at + 1]
    if (s[0].tag != "A" and s[0].w != "the") or noun.tag != "N" or not _is_person(noun.w) or not verb.often("V"):
        return False
    if verb.tag != "N" or verb.may("DC") or behind.tag not in "IR" or s.ending != "." or noun.raw[:1].isupper():
        return False
    end = next((p for p in range(at + 1, len(s)) if s[p].tag in ",:KLW"), len(s))
    later = any(is_finite(s[p]) or s[p].tag in "BHEMC" for p in range(at + 1, len(s)))
    return end > at + 2 and not later


def _what_you_said(s: Sentence, at: int) -> int:
    """ "What you said about the pupils have stayed": what was said is one."""
    if s[0].w != "what" or s[at].w != "have" or s[at].tag != "H" or not (s[1].tag == "U" or s[1].w == "you"):
        return 0
    spoken = range(2, at)
    one = sum(is_finite(s[place]) for place in spoken) == 1 and not any(s[place].tag in "LWUK,:" for place in spoken)
    about = any(s[place].tag == "I" for place in spoken) or at == 3
    return at if one and about and s[at - 1].tag in "NSODR" and s[s.past(at + 1, "RX", 2)].may("C") else 0


_RULES = {
    "who": _behind_comma,
    "which": _behind_comma,
    "that": _that_matters,
    "#": _of_those,
    "U": _behind_clause,
    "you": _behind_clause,
    "have": _what_you_said,
}
"""By the word at which each looks, or by its tag."""
