"""Articles that got lost, and articles that stand before nothing.

A noun that is counted one by one does not stand alone: behind a verb that takes it, behind an adjective, or where a
person says what they are, an article or the like belongs before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import Gap, by_words, gaps
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_ARTICLES = word_set("the a an my your our every")
_ONLY_VERB = re.compile(
    r"(?:i[sz]e|ify|ceive|duce|scribe|cide|clude|grate|inform|discuss|explain|know|become|learn|hear|happen|enjoy|agree"
    r"|provide|improve|prove|arrive|describe|allow|ensure)$"
)
"""Verbs that no trade makes a noun of."""
_TAKEN = word_set("call hand spare look break walk talk visit chat tour hour")
_VERBS_TOO = word_set("call talk visit walk look break hand rest answer form train question book pump drill type")
_HAVING = word_set("have had has taking take took need")
_STILL_ALONE = word_set("good great long new second short old young")
_PASSED = word_set("passed pass filled fill sent picked wrote drew set put handed")
_GIVES = word_set(
    "give gave given giving finding offer offered send sent show showed ask asked bring brought find found write wrote"
)
_HEADS = word_set("chief head lead acting first co-op senior deputy")
_EMPLOYED = word_set("work worked working works employed job started start years trained served")
_JOBS = word_set("post position role job vacancy")
_MATTERS = word_set("possibility chance matter question future beginning result middle idea end")
_LISTED = word_set("number address link date form list")
_PRICELESS = word_set("while attention consideration effort mention money gold")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where an article is missing, or what belongs behind one."""
    yield from gaps(s, _BY_TAG, _BY_WORD)


def _alone(s: Sentence, at: int, token: Token) -> Gap:
    """ "The is", "my and", "a of": an article before what no noun phrase begins with."""
    behind, beyond = s[at + 1], s[at + 2]
    if token.w not in _ARTICLES or (token.raw == "A" and at) or s[at - 1].tag == '"':
        return None
    if (s[at - 1].tag == "T" and token.w == "the") or (
        behind.tag == "K" and token.tag == "A" and beyond.tag in "AJNSP#"
    ):
        return None
    if behind.tag == "V" and behind.only("V") and _ONLY_VERB.search(behind.w) and behind.upos == "VERB":
        return token, behind, f'a noun behind "{token.raw}"'
    closed = behind.tag == "." or (behind.tag == "," and beyond.tag not in "J")
    lone = closed or (behind.w in lists()["missing_never_behind"] and behind.tag not in 'P"')
    named = (behind.raw[:1].isupper() and behind.w != "i") or (token.w == "a" and behind.w in ("or", "and"))
    return (token, behind, f'a noun behind "{token.raw}"') if lone and not named else None


def _counted(s: Sentence, at: int, token: Token) -> Gap:
    """ "I had week to think", "for taking call", "if you need extra hand"."""
    if token.tag in "NSJTAP" or s[s.before(at - 1, "RJ")].tag in "TA":
        return None
    parted = s[at + 1].w in ("on", "up", "out", "in", "off", "down") and s[at + 1].tag == "I" and token.w in _PASSED
    whom = token.w in _GIVES and (s[at + 1].tag == "O" or s[at + 1].w == "you")
    at = at + 1 if whom else at
    end = s.past(at + 1 + parted, "J", 2)
    noun = s[end]
    if not _wants_article(s, at, end) or (
        noun.w in lists()["owners"] | _ROLES and token.w in ("make", "made", "making")
    ):
        return None
    bare = end == at + 1
    if bare and ((noun.w in _VERBS_TOO and token.w not in _HAVING) or noun.w in lists()["missing_idioms"]):
        return None
    if any(s[place].w in _WITHOUT - _STILL_ALONE for place in range(at + 1, end)) or (noun.w == "hand" and bare):
        return None
    if noun.w == "shift" and s[end - 1].w in _ORDINALS:
        return None  # "I ran second shift"
    return s[at + 1], noun, f'an article before "{s[at + 1].raw}"'


def _wants_article(s: Sentence, at: int, end: int) -> bool:
    """Whether a counted noun stands there that no other noun, number or pair ("day and night") goes on."""
    noun, behind = s[end], s[end + 1]
    named = noun.tag == "N" or (noun.tag == "V" and noun.often("N") and (end > at + 1 or s[at].tag == "G"))
    if not named or noun.raw[:1].isupper() or noun.w not in lists()["counted"] | _TAKEN or behind.tag in 'NSPG#A"':
        return False
    paired = (behind.tag == "K" and s[end + 2].tag not in "IF") or (behind.w == "to" and s[end + 2].tag == "N")
    return not paired


def _role(s: Sentence, at: int, token: Token) -> Gap:
    """ "I am nurse", "I worked as welder"."""
    end = s.past(at + 1, "J", 1)
    noun, behind = s[end], s[end + 1]
    if noun.w not in _ROLES or noun.raw[:1].isupper() or behind.tag not in ".,IFWLK":
        return None
    if (behind.tag == "K" and s[end + 2].tag != "U") or (end > at + 1 and s[at + 1].w in _HEADS):
        return None
    employed = token.w == "as" and s[at - 1].w in _EMPLOYED
    called = token.w in ("am", "was", "is") and (
        s[at - 1].tag == "U" or (s[at - 1].tag == "N" and s[at - 2].tag == "A")
    )
    return (s[at + 1], noun, f'"a" or "the" before "{s[at + 1].raw}"') if employed or called else None


def _behind_adjective(s: Sentence, at: int, token: Token) -> Gap:
    """ "In quiet ward", "after long day": behind a preposition and an adjective."""
    end = s.past(at + 1, "J", 2)
    noun, behind = s[end], s[end + 1]
    if end == at + 1 or noun.tag != "N" or noun.raw[:1].isupper() or s[at + 1].raw[:1].isupper():
        return None
    if behind.tag in "NSPG#AJ?K" or noun.w not in lists()["missing_sure_nouns"]:
        return None
    set_phrase = any(
        s[place].w in _WITHOUT - {"long"} or (s[place].may("N") and s[place].w != "quiet") or "-" in s[place].w
        for place in range(at + 1, end)
    )
    return None if set_phrase else (s[at + 1], noun, f'an article before "{s[at + 1].raw}"')


def _the_right(s: Sentence, at: int, token: Token) -> Gap:
    """ "Finding right person", "at same time", "on first of March": these adjectives stand behind an article."""
    before, noun, behind = s[at - 1], s[at + 1], s[at + 2]
    if before.tag not in "VGDCI" or s[at - 1].w in ("as", "than", "turn", "go", "put") or noun.raw[:1].isupper():
        return None
    if token.w in _ORDINALS:
        lone = before.w in ("on", "by", "from", "until", "before", "after") and noun.w == "of"
        return (before, token, f'"the" before "{token.raw}"') if lone and behind.raw[:1].isupper() else None
    counted = noun.tag == "N" and noun.mostly("N") and noun.w not in lists()["uncountable"] and noun.can
    known = noun.w in lists()["owners"] | lists()["places"] | lists()["missing_sure_nouns"] | _RIGHT_NOUNS
    alone = counted and (known or before.w in ("finding", "found")) and behind.tag not in "NSPG"
    return (token, noun, f'an article before "{token.raw}"') if alone else None


_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth")
_RIGHT_NOUNS = word_set("person time place way moment thing answer reason direction word tool order team")


def _place(s: Sentence, at: int, token: Token) -> Gap:
    """ "I arrived at station": a place that one goes to."""
    behind, beyond = s[at + 1], s[at + 2]
    if behind.w not in _PLACES or behind.tag not in "NV" or (token.tag == "F" and behind.tag == "V"):
        return None
    if (beyond.tag not in ".,IKLR" and beyond.w not in ("early", "late")) or s[at - 1].tag == "N":
        return None
    again = any(s[place].w == behind.w for place in (at - 3, at - 2, at - 1, at + 3))
    return None if again else (behind, behind, f'"the" before "{behind.raw}"')


def _point(s: Sentence, at: int, token: Token) -> Gap:
    """ "At end of", "by time I", "at same time", "on number below", "in family"."""
    behind, beyond = s[at + 1], s[at + 2]
    if token.tag != "I":
        return None
    ends = behind.w in ("end", "beginning", "middle", "rest", "bottom") and beyond.w == "of" and s[at - 1].w != "to"
    timed = behind.w == "time" and beyond.tag == "U" and token.w in ("by", "at")
    listed = behind.w in _LISTED and beyond.w in ("below", "above", "attached")
    area = token.w == "in" and behind.w in _AREAS and beyond.tag in ".,IFKL" and s[at - 1].w != "early"
    twin = (behind.w == "same" and beyond.tag == "N") or f"{behind.w} {beyond.w}" in ("first time", "other hand")
    if ends or timed or listed or area or twin:
        return behind, behind, f'"the" before "{behind.raw}"'
    return None


def _matter(s: Sentence, at: int, token: Token) -> Gap:
    """ "It is question of time", "about possibility of", "for post of"."""
    behind, beyond = s[at + 1], s[at + 2]
    job = token.w in ("for", "about") and behind.w in _JOBS and beyond.w in ("of", "as")
    matter = behind.w in _MATTERS and beyond.w == "of" and s[at - 1].w != "no"
    if (token.w in ("in", "on", "at") and behind.w in ("question", "matter")) or token.tag not in "IB":
        return None
    return (behind, behind, f'an article before "{behind.raw}"') if job or matter else None


def _one_of(s: Sentence, at: int, token: Token) -> Gap:
    """ "One of best", "one of reasons"."""
    behind, beyond = s[at + 1], s[at + 2]
    if s[at - 1].w != "one" or s[at - 2].w == "any":
        return None
    best = behind.w in _SUPERLATIVE - {"most"} or (behind.w == "most" and beyond.tag == "J")
    few = behind.w in ("first", "last", "main", "few") and beyond.tag == "S"
    many = behind.tag == "S" and behind.can and behind.w not in _THEIRS and beyond.tag in ".,IWLFBHM"
    return (behind, behind, f'"the" or "my" before "{behind.raw}"') if best or few or many else None


def _superlative(s: Sentence, at: int, token: Token) -> Gap:
    """ "It is best way to": a superlative and its noun behind be."""
    behind, beyond = s[at + 1], s[at + 2]
    best = behind.w in _SUPERLATIVE - {"most"} or behind.w in ("only", "main")
    stands = best and beyond.tag == "N" and s[at + 3].tag in "FUIL" and s[at - 1].w != "what"
    return (behind, beyond, f'"the" before "{behind.raw}"') if stands and token.w != "am" else None


def _such(s: Sentence, at: int, token: Token) -> Gap:
    """ "Such good conversation"."""
    end = s.past(at + 1, "J", 2)
    if s[at - 1].w == "no" or s[at - 1].tag in "TA" or s[end].tag != "N" or s[end + 1].tag in "NSP":
        return None
    one = s[end].w in lists()["counted"] or s[end].w in ("pleasure", "team", "relief")
    return (s[at + 1], s[end], f'"a" before "{s[at + 1].raw}"') if one else None


def _worth(s: Sentence, at: int, token: Token) -> Gap:
    """ "Worth train fare"."""
    behind = s[at + 1]
    if behind.tag != "N" or s[at - 1].tag not in "BOYNR" or behind.w in lists()["uncountable"] | _PRICELESS:
        return None
    end = s.past(at + 1, "N", 3)
    closed = s[end].tag in ".,IFK" and s[end - 1].mostly("N")
    return (behind, behind, f'an article before "{behind.raw}"') if closed else None


def _clause(s: Sentence, at: int, token: Token) -> Gap:
    """ "Before road closed": a counted noun is the subject of a clause."""
    noun, verb = s[at + 1], s[at + 2]
    counted = noun.tag == "N" and noun.w in lists()["counted"] | lists()["owners"] and not noun.may("V")
    stands = counted and is_finite(verb) and verb.tag in "DZBM" and not verb.often("S") and noun.raw.islower()
    return (noun, noun, f'an article before "{noun.raw}"') if stands else None


_ROLES = lists()["missing_roles"]
_WITHOUT = lists()["missing_without"]
_SUPERLATIVE = lists()["missing_superlative"]
_AREAS = lists()["missing_areas"]
_PLACES = lists()["places"] - lists()["missing_bare_places"]
_THEIRS = word_set("others ours yours hers theirs")

_BY_TAG = {"T": (_alone,), "A": (_alone,), "B": (_role, _superlative, _matter)}
_BY_WORD = by_words(
    {
        "right wrong same first second third fourth fifth sixth seventh eighth ninth tenth": _the_right,
        " ".join(
            lists()["missing_wants_one"] | {"finding", "passed", "pass", "picked", "set", "put", "handed"}
        ): _counted,
        "as": _role,
        "at to from near inside": _place,
        "at by in on until before from for since": _point,
        "about with on for from in at as": _matter,
        "in with for after from of on at before during": _behind_adjective,
        "of": _one_of,
        "such": _such,
        "worth": _worth,
        "before after until when because if while once": _clause,
    }
)
