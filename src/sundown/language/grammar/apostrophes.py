"""Apostrophes: a plural has none, an owner has one, and a span of time is an owner too.

An owner is told by what stands behind it: a noun that is counted and has no article of its own ("the patients next
step") can only belong to the plural before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.lexicon import singular
from sundown.language.grammar.phrases import is_finite, may_be_finite, noun_phrase
from sundown.language.grammar.rules import swapped
from sundown.language.grammar.sentences import Sentence, Token, lists, opens_verbs
from sundown.language.slip import Slip

_SPANS = {
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "hours": "hour",
    "minutes": "minute",
    "nights": "night",
}
_PLURAL = word_set("two three four five six seven eight nine ten eleven twelve several many few these those both")
_CONTRACTIONS = dict(each.split("=") for each in lists()["contractions"])
_CLAUSE_TOO = word_set("since before after until as than like")
_SPENT = lists()["apostrophes_spent"]
_AGO = word_set("ago later before after old early late long away apart more less earlier running past time ahead")
_OWNS = word_set("childrens mens womens peoples everyones someones anyones nobodys everybodys")
_CARED_FOR = word_set("patient student pupil volunteer visitor customer resident child")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where an apostrophe is missing, stands in the wrong place, or is one too many."""
    yield from swapped(s, _RULES, "should perhaps be")


# ------------------------------------------------------------------------------------------ too many


def _plural_with_one(s: Sentence, at: int, token: Token) -> str:
    """ "The nurse's were kind", "three ward's in": no owner but a plural."""
    if token.w == "'s" and token.tag == "B" and _has_base_behind(s, at):
        return token.raw.replace("'s", "s")
    if (
        token.tag != "A"
        or not token.w.endswith("'s")
        or (
            token.raw[:1].isupper()
            and at
            and token.w[:-2] not in _DAYS
            and not (s[at - 1].w == "the" and s[at + 1].w in ("have", "are", "were"))
        )
    ):
        return ""
    if token.w[:-2] in _DAYS and behind_closes(s, at + 1) and s[at - 1].tag not in "TB":
        return token.raw[:-2] + "s"
    noun, behind = token.w[:-2], s[at + 1]
    if (
        noun.endswith(("one", "body"))
        or noun in ("else", "children", "men", "women", "people")
        or not token.raw[:-2].isalpha()
    ):
        return ""
    if (
        (behind.tag == "M" and opens_verbs(s, at + 2))
        or behind.w in ("who", "whom")
        or (behind.tag in "HB" and "all" in (s[at - 1].w, s[at - 2].w))
    ):
        return noun + "s"
    counted = s[s.before(at - 1, "JN", 2)]
    many = counted.w in _PLURAL or (counted.tag == "#" and counted.w not in ("one", "1") and len(counted.w) < 4)
    owns = behind.tag in "NSPGJ#?A" or behind.w in ("own",)
    if many and not owns:
        return noun + "s"
    if many and noun + "s" in _SPANS and behind.tag in "NSG":
        return noun + "s'"
    if behind.w in ("were", "are", "have") and behind.tag in "BH" and not _compares(s, at):
        return noun + "s"
    often = behind.w in ("twice", "daily", "weekly")
    if often and s[at - 1].tag in "TA" and s[at - 2].tag in "VDZGC" and noun not in lists()["owners"]:
        return noun + "s"
    if (
        s[at - 1].tag in ".IVDZGK,J"
        and behind.tag in "IK.,"
        and at
        and s[at - 1].w not in ("at", "to", "from", "by")
        and counted.tag not in "TA"
        and len(noun) > 2
        and s[at - 1].tag != "J"
    ):
        return noun + "s" if noun not in ("today", "tomorrow", "yesterday", "mum", "mom", "dad") else ""
    return ""


def _has_base_behind(s: Sentence, at: int) -> bool:
    """Whether a base form follows a place: "my teacher's at the school still write": no "is" but a plural."""
    phrase = noun_phrase(s, at + 2) if s[at + 1].tag == "I" and s[at - 1].tag == "N" and at < 5 else None
    if phrase is None or s[phrase.head].tag != "N" or s[0].tag not in "TA":
        return False
    verb = s[s.past(phrase.end, "R", 2)]
    return verb.tag == "V" and verb.upos == "VERB" and not verb.may("DC")


def _compares(s: Sentence, at: int) -> bool:
    """Whether an owner stands for what is owned: "your nurse's are better than ours"."""
    return any(s[place].w in ("than", "mine", "ours", "yours", "hers", "theirs", "like") for place in range(len(s)))


_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")


def behind_closes(s: Sentence, at: int) -> bool:
    """Whether a clause or a member of a list ends before that place."""
    return s[at].tag == "." or (s[at].tag == "K" and s[at + 1].w.removesuffix("'s") in _DAYS)


def one_of(word: str) -> bool:
    """Whether the owner is no person, who may stand for a house or what is owned."""
    return singular(word[:-1]) not in lists()["owners"]


def _plural_owner(s: Sentence, at: int, token: Token) -> str:
    """ "The wards' was full", "a weeks' notice"."""
    if not token.w.endswith("s'") or any(t.w == "'" for t in s.row):
        return ""
    if (
        token.w[:-1] in _SPANS
        and s[at - 1].w in ("a", "an", "one", "this", "last", "each", "every")
        and s[at - 2].tag != "#"
    ):
        return f"{_SPANS[token.w[:-1]]}'s"
    behind = s[at + 1]
    beyond = s[at + 2]
    if (
        behind.may("D")
        and behind.can
        and (beyond.tag in "TAO" or beyond.w in ("one", "it", "you"))
        and s[at - 1].tag in "TA#J"
    ):
        return token.w[:-1]
    if token.w in ("father's'", "fathers'", "mothers'", "husbands'", "wifes'") and s[at - 1].tag == "A":
        return f"{token.raw[:-2]}'s"
    if (
        behind.tag in "IT"
        and s[at - 1].tag in "TAJ"
        and s[s.before(at - 1, "TAJ")].tag not in "IF"
        and one_of(token.w)
        and not token.raw[:1].isupper()
    ):
        return token.w[:-2] + "'s"
    if (
        behind.w in ("are", "were", "have", "was", "is")
        and behind.tag in "BH"
        and not _compares(s, at)
        and not token.raw[:1].isupper()
    ):
        return token.w[:-1]
    return ""


# ------------------------------------------------------------------------------------------ missing


def _span(s: Sentence, at: int, token: Token) -> str:
    """ "Two weeks notice", "a years experience", "in three days time"."""
    behind = s[at + 1]
    if token.w not in _SPANS:
        return ""
    if behind.w in _SPENT and s[at + 2].tag not in "TAO":
        pass
    elif (
        behind.tag not in "NS"
        or (behind.w in _AGO and behind.w != "time")
        or behind.w in _SPANS
        or (not behind.can and not behind.w)
    ):
        return ""
    first = (
        at - 1 - (s[at - 1].w in ("good", "hard", "full", "fair", "whole", "long", "clear") and s[at - 2].tag in "T#")
    )
    counted, before = s[first], s[first - 1]
    one = counted.w in ("a", "an", "one", "each", "every", "this", "last", "next") or counted.w == "1"
    many = (
        counted.tag == "#"
        or counted.w in ("few", "several", "many", "couple")
        or (counted.tag == "J" and before.tag == "#")
    )
    if (not one and not many) or (counted.w == "this" and behind.tag == "S"):
        return ""
    sure = counted.w in ("last", "this") and behind.tag == "N" and is_finite(s[at + 2])
    if behind.w not in _SPENT and not sure and (behind.may("VZ") or behind.tag == "S" or behind.w in ("story", "rule")):
        return ""
    if behind.w == "time" and s[at - 2].w not in ("in", "than"):
        return ""
    return f"{_SPANS[token.w]}'s" if one and before.w not in ("few",) else f"{token.w[:-1]}s'"


def _day(s: Sentence, at: int, token: Token) -> str:
    """ "Todays meeting", "childrens ward"."""
    if token.w in ("todays", "tomorrows", "yesterdays", "tonights"):
        return f"{token.raw[:-1]}'s"
    if token.raw == "Id" and (
        s[at + 1].w in ("have", "be", "been", "like", "love", "rather", "say", "need", "prefer")
        or s[at + 1].mostly("V")
    ):
        return "I'd"
    if token.w in _CONTRACTIONS and not (token.w == "im" and token.raw == "IM"):
        return _CONTRACTIONS[token.w]
    if token.w in _OWNS and (
        token.w != "peoples" or (s[at + 1].tag in "NS" and s[at - 1].w not in ("the", "of", "indigenous"))
    ):
        return f"{token.raw[:-1]}'s"
    return ""


def _owner(s: Sentence, at: int, token: Token) -> str:
    """ "The patients next step", "your grandmothers parkin", "the managers office"."""
    if (
        not token.w.endswith("s")
        or token.w.endswith("ss")
        or (s[at - 1].tag not in "TAJ" and not (s[at - 1].tag == "N" and s[at - 2].tag in "TA"))
        or (token.raw[:1].isupper() and at)
    ):
        return ""
    one = singular(token.w)
    if (
        one in ("mother", "father", "husband", "wife")
        and s[at - 1].tag == "A"
        and s[at - 2].w == "of"
        and s[at - 3].tag == "N"
        and s[at + 1].tag in ".,"
    ):
        return f"{token.raw[:-1]}'s"
    if (
        (one not in lists()["owners"] and not one.endswith(_AGENTS))
        or one in lists()["no_owners"]
        or not token.may("S")
    ):
        return ""
    start = s.before(at - 1, "JN", 1)
    if s[start].tag not in "TA" or s[start].w in ("both", "all", "many", "several", "few", "some", "no", "any"):
        return ""
    end = s.past(at + 1, "J", 2)
    noun = s[end]
    given = any(s[p].w in lists()["giving"] for p in range(max(0, start - 2), start))
    governed = s[start - 1].tag in "IF" and s[start - 1].w not in _CLAUSE_TOO
    if governed and end == at + 1 and noun.often("N") and s[end + 1].tag in ".,K":
        return f"{token.raw[:-1]}'s"
    known = noun.tag in "NS" or (noun.tag == "V" and noun.often("N") and end > at + 1)
    if (not known and s[at + 1].w != "own") or (given and noun.w in lists()["uncountable"]):
        return ""
    if s[at + 1].w == "own" and s[at + 2].tag == "N":
        return f"{token.raw[:-1]}'s"
    held = s[start - 1].tag in "VDGZ" and not given and s[start - 1].w not in lists()["saying"]
    if noun.tag == "S" and end == at + 1 and (governed or held) and s[end + 1].tag in ".,IK":
        return f"{token.raw[:-1]}s'"
    if (
        noun.raw[:1].isupper()
        or (end == at + 1 and not _is_noun(s, end))
        or (end > at + 1 and s[at + 1].may("VDR") and s[at + 1].w != "next")
    ):
        return ""
    if (noun.w in lists()["uncountable"] and noun.may("V")) or (
        noun.w in lists()["times"] and s[at + 1].w in ("next", "last", "one")
    ):
        return ""
    if noun.tag == "S":
        return ""
    many = s[start].w in ("these", "those") or one in _CARED_FOR
    return (
        f"{token.raw[:-1]}s'" if many and s[start].w in ("these", "those") else f"{token.raw[: len(token.raw) - 1]}'s"
    )


_AGENTS = (
    "ager",
    "eacher",
    "mployer",
    "terviewer",
    "cruiter",
    "nurse",
    "irector",
    "upervisor",
    "mother",
    "father",
    "sister",
    "brother",
    "andlord",
    "iner",
    "eader",
    "eeper",
    "river",
    "wner",
    "ember",
    "mmer",
)


def _is_noun(s: Sentence, at: int) -> bool:
    """Whether the word behind the owner is surely a noun: no verb, or another verb stands behind it."""
    noun = s[at]
    if s[at + 1].tag in "OYTA":
        return False
    if not noun.often("VZD") and noun.can:
        return True
    if not noun.can:
        return noun.upos == "NOUN" or is_finite(s[at + 1])
    behind = s[s.past(at + 1, "R", 1)]
    if is_finite(behind) and behind.tag in "BHMZD":
        return True
    return noun.upos == "NOUN" and behind.tag in "IFK.,:" and any(may_be_finite(s[p]) for p in range(at - 2))


def _of_name(s: Sentence, at: int, token: Token) -> str:
    """ "Mrs. Pelkeys lunch", "Ms Hughes remark": behind a name, a noun that is counted and has no article."""
    if s[at - 1].w.rstrip(".") not in _TITLES or not token.raw[:1].isupper() or not token.w.endswith("s"):
        return ""
    if "'" in token.w:
        return ""
    noun, end = s[at + 1], s.past(at + 1, "NS", 2)
    if noun.tag not in "NS" or noun.can[:1] not in ("N", "S") or not noun.raw.islower() or noun.often("ZDJR"):
        return ""
    before = [s[place].w for place in range(max(0, at - 5), at - 1)]
    if not lists()["giving"].isdisjoint(before) and s[end].tag not in "TA":
        return ""
    if not (lists()["saying"] | _SEEING).isdisjoint(before) or noun.w in lists()["times"] | _SPANS.keys():
        return ""
    owned = s[at - 2].tag in "IVDGKZ" if at > 1 else is_finite(s[end]) or s[end].tag == "I"
    if (
        not owned
        or (noun.w in lists()["uncountable"] and s[end].tag != "T")
        or (at == 1 and noun.often("V") and s[end].tag != "I")
    ):
        return ""
    return f"{token.raw[:-1]}'s" if _is_doubled(token.w) else f"{token.raw}'"


_SEEING = word_set("saw see seen watch watched heard hear let made make help helped have had told tell ask asked")
_TITLES = word_set("mr mrs ms dr miss sister nurse matron professor prof")


def _is_doubled(name: str) -> bool:
    """Whether an s was added to a name that has none of its own: "Pelkeys", "Clarkes"."""
    return name.endswith(("eys", "kes", "ons"))


_RULES = (_plural_with_one, _plural_owner, _span, _day, _owner, _of_name)
