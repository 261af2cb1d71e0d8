"""Tenses that do not fit the time that is named: "yesterday I meet", "I have met her yesterday", "since May I work"."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import Found, seen
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_STATES = lists()["complements_states"]
_AGO = word_set("yesterday ago")
_LAST = lists()["complements_last"]
_LIVES = word_set("work live teach know run drive nurse cook weld study serve")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a verb stands in the wrong tense."""
    for _, (first, last, message, meant) in seen(s, lambda _: (_tense,)):
        yield Slip("grammar", "warn", first.start, last.end, message, meant)


def _tense(s: Sentence, at: int, token: Token) -> Found:
    """ "Yesterday I meet your colleague", "I have met her yesterday", "since 2019 I work"."""
    if token.tag != "U" and token.w not in ("you", "it"):
        return None
    verb = s[s.past(at + 1, "R", 1)]
    if (
        verb.tag == "V"
        and verb.can
        and not verb.may("D")
        and verb.w not in _STATES
        and token.tag == "U"
        and _is_past_before(s, at)
    ):
        return verb, verb, f'"{verb.raw}" should perhaps stand in the past tense', ()
    if (
        verb.tag == "V"
        and verb.can
        and not verb.may("DC")
        and (verb.w not in _STATES or verb.w in _LIVES)
        and token.tag == "U"
        and _ends_in_past(s, at)
    ):
        return verb, verb, f'"{verb.raw}" should perhaps stand in the past tense', ()
    if (verb.w in _LIVES or (verb.w in ("am", "are", "is") and s[at + 2].mostly("G"))) and _is_since_before(s, at):
        return verb, verb, f'behind "since" and "for" stands "have …": "{verb.raw}"', ()
    if (verb.w in _LIVES or _goes_on(s, at + 1)) and token.tag == "U" and _has_since_behind(s, at):
        return verb, verb, f'with "since" stands "have …": "{verb.raw}"', ()
    if verb.w == "have" and s[s.past(at + 1, "R", 1) + 1].may("C") and token.tag == "U" and _ends_in_past(s, at + 2):
        done = s[s.past(at + 1, "R", 1) + 1]
        return verb, done, f'"{verb.raw} {done.raw}" does not go with a time that is over', ()
    if (verb.w == "will" and s[at - 1].w in ("until", "before", "after")) or (
        verb.w == "will" and s.words(at - 3, 3) == "as soon as"
    ):
        return verb, verb, f'no "will" stands behind "{s[at - 1].raw}"', ()
    return None


def _is_past_time(s: Sentence, at: int) -> bool:
    """Whether a time that is over ends there: yesterday, last week, two years ago, in 2019."""
    token, before = s[at], s[at - 1]
    return token.w in _AGO or (
        before.w == "last"
        and token.w in _LAST
        and s[at - 2].w not in ("since", "the", "my", "over", "for", "until", "from", "in", "of")
    )


def _is_past_before(s: Sentence, at: int) -> bool:
    end = at - 1 - (s[at - 1].tag == ",")
    if _is_past_time(s, end):
        return end - (s[end].w not in ("yesterday",)) <= (3 if s[end].w == "ago" else 1)
    return (
        s[end].tag == "#" and len(s[end].w) == 4 and s[end].w[:2] in ("19", "20") and s[end - 1].w == "in" and end == 1
    )


def _ends_in_past(s: Sentence, at: int) -> bool:
    """Whether the clause that begins there names a time that is over and has no verb of its own besides."""
    for place in range(at + 2, min(len(s), at + 14)):
        token = s[place]
        if token.w in _AGO or (
            token.w == "last"
            and s[place + 1].w in _LAST
            and s[place - 1].w not in ("since", "the", "my", "for", "from", "of", "until", "in", "your", "our")
        ):
            if s[place + 1].tag == "B" or s[place - 1].w in ("than", "of", "from", "since", "for"):
                return False
            return s[place + 1].w not in ("'s",) and not any(
                s[each].w in ("since", "until", "from", "for", "than") for each in range(at, place)
            )
        if (
            (place > at + 2 and (is_finite(token) or token.may("D")))
            or token.tag in "LW,:U"
            or token.tag == "K"
            or (token.tag == "A" and token.w.endswith("'s") and token.w[:-2] in ("yesterday",))
        ):
            return False
    return False


def _is_since_before(s: Sentence, at: int) -> bool:
    end = at - 1 - (s[at - 1].tag == ",")
    if s[end].tag == "#" and len(s[end].w) == 4 and end == 1:
        return s[0].w == "since"
    if (
        s[0].w == "since"
        and end < 4
        and s[end].tag in "PNS"
        and (s[1].raw[:1].isupper() or s[1].w == "last")
        and all(s[p].tag in "PNSJ" for p in range(1, end + 1))
    ):
        return True
    return end == 2 and s[0].w == "for" and s[1].tag == "#" and s[2].w in ("years", "months")


def _goes_on(s: Sentence, at: int) -> bool:
    """ "I am working with lime since 1998"."""
    return s[at].w in ("am", "are", "is") and s[at + 1].mostly("G")


def _has_since_behind(s: Sentence, at: int) -> bool:
    for place in range(at + 2, min(len(s), at + 10)):
        if s[place].w == "for" and s[place + 1].tag == "#" and s[place + 2].w == "years" and s[place + 3].tag in ".K,":
            return True
        if s[place].w == "since":
            return (
                (s[place + 1].tag == "#" and len(s[place + 1].w) == 4)
                or s[place + 1].w == "last"
                or (s[place + 1].tag == "#" and s[place + 2].w in ("years", "months"))
            )
        if s[place].tag in "LWKU,:MBHE" or s[place].w in ("while", "that"):
            return False
    return False
