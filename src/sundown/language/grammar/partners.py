"""Words that go together and lack one of the two: as … as, either of us, more … than, thank you for, let me know."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.rules import Gap, by_words, gaps
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_DEGREES = word_set("soon well far long much many often quickly early")
_NO_DEGREES = word_set("also only yet ever now always usual then here there")
_EXPECTED = word_set("expected thought imagined hoped feared")
_OWN = word_set("the my your our their these those")
_LIVES = word_set("live lives lived is am are 's")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where the partner of a word is missing."""
    yield from gaps(s, {}, _BY_WORD)


def _as(s: Sentence, at: int, token: Token) -> Gap:
    """ "As soon possible", "as soon I", "soon as I"."""
    degree, behind = s[at + 1], s[at + 2]
    if token.w == "soon":
        lone = degree.w == "as" and s[at - 1].w not in ("as", "so", "just", "almost", "not")
        return (token, degree, f'"as" before "{token.raw}"') if lone else None
    if (degree.tag not in "JR" and degree.w not in _DEGREES) or degree.w in _NO_DEGREES or s[at - 1].w == "just":
        return None
    timed = degree.w in ("soon", "much", "far", "long") and behind.tag == "U" and s[at - 1].w != "as"
    return (degree, behind, f'"as" behind "{degree.raw}"') if behind.w == "possible" or timed else None


def _of_us(s: Sentence, at: int, token: Token) -> Gap:
    """ "Either us", "both whom", "one the best", "most the nurses"."""
    behind, beyond, before = s[at + 1], s[at + 2], s[at - 1]
    us = behind.w in ("us", "them") and token.w != "both" and before.tag not in "VDGC" and beyond.w != "who"
    us = us and not (token.w in ("most", "some", "each", "one", "any") and before.tag in "OYNSP")
    best = token.w == "one" and behind.w in ("the", "my") and before.tag != "N"
    best = best and beyond.w in lists()["missing_superlative"] | {"few", "first", "last", "main"}
    if us or best or behind.w == "whom" or _is_part(s, at, token):
        return token, behind, f'"of" behind "{token.raw}"'
    return None


def _is_part(s: Sentence, at: int, token: Token) -> bool:
    """ "Most the nurses", "some my friends", "spent most my life"."""
    before, noun = s[at - 1], s[at + 2]
    if s[at + 1].w not in _OWN or before.tag not in "L,IFVDZKC." or (noun.may("R") and noun.tag != "N"):
        return False
    if before.w in ("spent", "spend") and token.w == "most":
        return noun.tag in "NS" or noun.tag == "J"
    if token.w in ("both", "all", "half", "any", "plenty", "few") or (
        token.w in ("most", "one") and before.tag in "VDZC"
    ):
        return False
    return noun.tag == "S" or (s[at + 3].tag == "S" and noun.tag in "J#NT")


def _than(s: Sentence, at: int, token: Token) -> Gap:
    """ "More helpful I expected"."""
    place = s.past(at + 1, "JR", 1)
    verb = s[place + 1] if s[place + 1].w != "had" else s[place + 2]
    lacks = s[place].tag == "U" and verb.w in _EXPECTED and s[place - 1].tag != ","
    return (s[place - 1], s[place], '"than"') if lacks else None


def _from(s: Sentence, at: int, token: Token) -> Gap:
    """ "I live five minutes the depot"."""
    behind = s[at + 1]
    far = s[at - 1].tag == "#" and s[at - 2].w in _LIVES and behind.w in ("the", "my", "your")
    return (token, behind, '"from"') if far and s[at + 3].tag in ".," else None


def _thanked(s: Sentence, at: int, token: Token) -> Gap:
    """ "Thank you your time", "thanks letting me", "I want to thank for"."""
    behind, beyond = s[at + 1], s[at + 2]
    if token.w == "thank":
        whom = s[at - 1].tag == "B" or any(s[place].w in ("whom", "who") for place in range(at))
        whom = whom or s[s.before(at - 1, "F")].w in ("you", "them", "him", "her")
        return (token, behind, '"you"') if behind.w == "for" and not whom else None
    if token.w == "you" and s[at - 1].w not in ("thank", "thanking"):
        return None
    doing = (behind.tag == "G" and behind.mostly("G")) or behind.w in ("taking", "meeting", "showing")
    given = token.w == "you" and (behind.tag == "A" or (behind.w == "the" and beyond.tag != "S"))
    return (token, behind, '"for"') if doing or given else None


def _inviting(s: Sentence, at: int, token: Token) -> Gap:
    """ "Thank you for inviting to the yard": whom?"""
    lone = s[at - 1].w == "for" and s[at + 1].tag == "F" and (s[at + 2].tag in "TA" or s[at + 2].may("V"))
    return (token, s[at + 1], "whom") if lone else None


def _wished(s: Sentence, at: int, token: Token) -> Gap:
    """ "A happy New Year you and yours", "kind regards your team"."""
    behind, beyond = s[at + 1], s[at + 2]
    yours = behind.w == "your" and beyond.may("NS") and token.w not in ("year", "christmas", "luck")
    you = behind.w == "you" and beyond.w in ("and", "", "all", "both")
    return (token, behind, '"to"') if yours or you else None


def _let_know(s: Sentence, at: int, token: Token) -> Gap:
    """ "I will let you as soon as I hear"."""
    whom, behind = s[at + 1], s[at + 2]
    lacks = whom.w in ("you", "him", "them", "her") and behind.w in ("as", "when", "whether", "about")
    return (whom, behind, '"know"') if lacks else None


def _informed(s: Sentence, at: int, token: Token) -> Gap:
    """ "I am writing to inform that": whom?"""
    behind = s[at + 1]
    told = behind.w == "that" and s[at - 1].tag not in "BH" and s[s.before(at - 1, "RX")].tag not in "BH"
    return (token, behind, "whom") if told and s[at + 2].tag != "N" else None


def _with(s: Sentence, at: int, token: Token) -> Gap:
    """ "I will bring it with when I come"."""
    lone = s[at - 1].w in ("it", "them") and s[at + 1].w in ("when", "if", "as")
    return (token, s[at + 1], "whom or what") if lone else None


def _own_words(s: Sentence, at: int, token: Token) -> Gap:
    """ "Say it your own words"."""
    behind = s[at + 1]
    lacks = behind.tag == "A" and s[at + 2].w == "own" and s[at + 3].tag in "NS" and s[at - 1].tag in "VDG"
    return (token, behind, '"in"') if lacks else None


def _came_away(s: Sentence, at: int, token: Token) -> Gap:
    """ "I came away the feeling"."""
    felt = any(s[place].w in ("feeling", "impression", "sense", "idea") for place in (at + 2, at + 3))
    moved = any(s[place].w in ("came", "went", "come", "go", "left") for place in (at - 1, at - 2))
    return (token, s[at + 1], '"with"') if felt and moved and s[at + 1].w in ("the", "a") else None


def _nothing_else(s: Sentence, at: int, token: Token) -> Gap:
    """ "I need a screen nothing else"."""
    lone = s[at + 1].w in ("else", "more") and s[at - 1].tag in "NS" and s[at + 2].tag == "."
    return (token, s[at + 1], '"and" or "but"') if lone else None


def _at_five(s: Sentence, at: int, token: Token) -> Gap:
    """ "My shift ends five"."""
    hour = s[at + 1]
    lone = hour.tag == "#" and hour.w.isalpha() and s[at + 2].tag == "." and s[at - 1].tag in "NSPYM"
    return (token, hour, '"at"') if lone else None


def _of_april(s: Sentence, at: int, token: Token) -> Gap:
    """ "The first week April"."""
    month = s[at + 1]
    lone = month.w in _MONTHS and month.raw[:1].isupper() and s[at - 1].w in ("first", "second", "third", "last", "the")
    return (token, month, '"of" or "in"') if lone else None


_MONTHS = word_set("january february march april may june july august september october november december")
_BY_WORD = by_words(
    {
        "as soon": _as,
        "either neither none each most some many several few one any half plenty both all": _of_us,
        "more less better worse easier harder earlier later longer bigger faster higher lower": _than,
        "minutes miles hours": _from,
        "thank you thanks": _thanked,
        "year christmas wishes greetings regards luck congratulations": _wished,
        "start starts begin begins end ends finish finishes open opens close closes": _at_five,
        "week half part end beginning weekend middle": _of_april,
        "let": _let_know,
        "inviting allowing": _inviting,
        "inform informed assure assured remind reminded convince notify": _informed,
        "with": _with,
        "it this that them": _own_words,
        "away back home": _came_away,
        "nothing everything": _nothing_else,
    }
)
