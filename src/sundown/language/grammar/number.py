"""One or many: articles, counting words and nouns fit each other, and what cannot be counted is not counted."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import common, singular
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import seen
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_MANY = lists()["number_many"]
_ONE = word_set("a an this every each another one")
_UNITS = lists()["number_units"]
_STRICT = lists()["number_strict"]


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a word for one stands before a plural, or a word for many before a singular."""
    for _, (noun, message) in seen(s, lambda _: _RULES):
        yield Slip("grammar", "warn", noun.start, noun.end, message)


_CLOCK = word_set("one on at to no both from until by and or after before")
_Found = tuple[Token, str] | None


def _head(s: Sentence, at: int) -> int:
    """The place of the noun that a phrase beginning there ends with; -1 where it cannot be told."""
    end = at
    while s[end].tag in "JNSCG#" and end < at + 5:
        end += 1
    if end == at or s[end].tag in "PA?" or (s[end].tag == "K" and s[end - 1].tag == "J"):
        return -1
    return end - 1


def _one_and_many(s: Sentence, at: int, token: Token) -> _Found:
    """ "A years", "this questions", "every shifts"."""
    if token.w not in _ONE or token.tag not in "TY" or (s[at - 1].tag in "TA#" and token.w != "one"):
        return None
    if token.w == "one" and s[at - 1].tag == "W" and s[at + 1].may("Z"):
        return None  # what one claims
    if token.w == "one" and (s[at - 1].tag in "TAJ" or s[at + 1].tag != "S"):
        return None
    if any(s[p].tag == "#" or s[p].w in ("few", "great", "good", "many", "couple") for p in range(at + 1, at + 4)):
        return None
    head = _head(s, at + 1)
    if head < 0 or s[head].tag != "S" or any(s[p].tag in "NS" for p in range(at + 1, head)):
        return None
    noun, behind = s[head], s[head + 1]
    if (
        noun.w.endswith(("ss", "us", "is"))
        or (noun.may("N") and noun.often("N"))
        or noun.w in lists()["invariable"] | lists()["plural"]
    ):
        return None
    closed = behind.tag in ".," or behind.w in ("who", "that", "which") or is_finite(behind)
    if (noun.often("Z") and not closed) or (
        token.w in ("this", "each") and (head > at + 1 or (token.w == "each" and s[at - 1].tag in "VZDCGNSPYO"))
    ):
        return None
    if s[at - 1].tag in "NSP" and noun.may("Z"):
        return None
    if token.w in ("a", "an") and token.raw in ("A",) and at and s[at - 1].tag not in '":':
        return None
    return noun, f'"{token.raw}" goes with one, "{noun.raw}" is more than one'


def _many_and_one(s: Sentence, at: int, token: Token) -> _Found:
    """ "Two year", "several ward", "these kind of"."""
    if not _counts(s, at):
        return None
    head = _head(s, at + 1)
    if head < 0 or s[head].tag != "N" or any(s[place].tag == "S" for place in range(at + 1, head)):
        return None
    noun, behind = s[head], s[head + 1]
    told = noun, f'"{token.raw}" is more than one, "{noun.raw}" is one'
    if token.w in ("these", "those"):
        return told if _is_one_behind_these(s, at, head) else None
    closed = behind.tag in ".,IFKBMHELUWRZ" and not (behind.may("S") and behind.can)
    if not closed or noun.w in _UNITS or "-" in noun.w or not noun.can or "S" in common(noun.w):
        return None
    if noun.w in lists()["uncountable"] - _STRICT and token.w not in ("many", "several"):
        return None
    if token.tag != "#":
        return told
    plain = head == at + 1 or s[at + 1].tag == "J"
    known = noun.w in lists()["counted"] | lists()["owners"] or not token.w.isdigit()
    return told if plain and known and noun.mostly("N") and noun.w not in lists()["collective"] else None


def _counts(s: Sentence, at: int) -> bool:
    """Whether a word there says how many of what follows, and is no name, hour or page."""
    token, before = s[at], s[at - 1]
    digits = token.tag == "#" and token.w.isdigit() and token.w not in ("0", "1") and len(token.w) < 3
    if (not digits and token.w not in _MANY) or before.tag in "NP#:" or token.w == "both":
        return False
    if token.tag == "#" and (before.w in _CLOCK or (token.w.isdigit() and before.raw[:1].isupper())):
        return False
    return not ((token.w == "few" and before.tag not in "TA.VDH") or (token.w == "many" and s[at + 1].w in ("a", "an")))


def _is_one_behind_these(s: Sentence, at: int, head: int) -> bool:
    """ "These kind of", "these machine needs"."""
    noun, behind = s[head], s[head + 1]
    if head > at + 1:
        return False
    if (behind.tag == "Z" and not behind.often("S")) or behind.w in ("is", "was", "has", "needs"):
        return True
    named = not noun.often("VJ") or noun.upos == "NOUN"
    closed = behind.tag in ".,IFKBMHELUWR" and not (behind.may("S") and behind.can)
    return (
        named
        and closed
        and noun.w not in lists()["collective"] | _UNITS
        and bool(noun.can)
        and "S" not in common(noun.w)
    )


def _uncounted(s: Sentence, at: int, token: Token) -> _Found:
    """ "Many informations", "an advice", "furnitures"."""
    one = singular(token.w) if token.w.endswith("s") else ""
    if (
        one in _STRICT
        and not token.often("Z")
        and token.w not in ("progress", "staff", "staffs")
        and s[at - 1].tag != "U"
    ):
        return token, f'"{one}" has no plural'
    if (
        token.w in _STRICT
        and s[s.before(at - 1, "J", 1)].w in ("a", "an", "many", "several", "few")
        and s[at + 1].tag not in "NSJPG"
        and token.w not in ("staff", "training")
    ):
        return token, f'"{token.w}" is not counted'
    return None


def _of_several(s: Sentence, at: int, token: Token) -> _Found:
    """ "One of my colleague", "each of the nurse"."""
    if (
        token.w
        not in ("one", "each", "either", "neither", "many", "several", "both", "two", "three", "some", "most", "few")
        or s[at + 1].w != "of"
        or s[at + 2].tag not in "TA"
        or s[at + 2].w in ("a", "an", "this", "that", "each", "every")
    ):
        return None
    if token.w in ("some", "most"):
        return None
    if token.w == "one" and s[at - 1].w in ("the", "this", "that", "no"):
        return None
    head = _head(s, at + 3)
    noun = s[head]
    if (
        head < 0
        or noun.tag != "N"
        or not noun.can
        or "S" in common(noun.w)
        or noun.w in lists()["collective"] | lists()["uncountable"]
    ):
        return None
    if s[head + 1].tag in "GPJ?K" or any(s[p].tag == "S" for p in range(at + 3, head)):
        return None
    return noun, f'"{token.raw} of" wants more than one: "{noun.raw}"'


_RULES = (_one_and_many, _many_and_one, _uncounted, _of_several)
