"""Its and it's, whose and who's: what stands behind them tells which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.rules import swapped
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_NO_NOUN = lists()["apostrophes_no_noun"]
_BEFORE_OWN = word_set("of in on at with for from by into under over through without within during to")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where one stands for the other."""
    yield from swapped(s, (_its, _it_is), "should perhaps be")


def _its(s: Sentence, at: int, token: Token) -> str:
    """ "Its a short ride", "keeps it's place"."""
    behind, beyond = s[at + 1], s[at + 2]
    if token.w == "its":
        if behind.w in _NO_NOUN:
            return (
                ""
                if behind.w
                in ("only", "just", "very", "quite", "still", "so", "too", "always", "never", "really", "also")
                and beyond.tag in "JNSGC"
                and not (
                    beyond.w in lists()["states"] | {"good", "nice", "hard", "clear", "early", "late"}
                    and s[at + 3].tag in "FL."
                )
                else f"{token.raw[:2]}'s"
            )
        if (
            behind.mostly("J")
            and ((beyond.tag == "F" and s[at + 3].may("V")) or beyond.w in ("that", "when", "how", "if", "because"))
            and (at == 0 or s[at - 1].tag in ',:KL"')
        ):
            return f"{token.raw[:2]}'s"
    if token.w == "whose" and (behind.w in ("a", "an", "the", "been", "not", "going", "to") or behind.tag in "I"):
        return f"{token.raw[:3]}'s"
    return ""


def _it_is(s: Sentence, at: int, token: Token) -> str:
    """ "Water keeps it's own timetable", "of it's kind"."""
    if token.w != "'s" or s[at - 1].w != "it":
        return ""
    behind, before = s[at + 1], s[at - 2]
    end = s.past(at + 1, "J", 2)
    noun = s[end - 1] if s[end].tag in ".,IKF" and end > at + 1 else s[end]
    if behind.w == "own":
        return "its"
    if (
        before.tag == "I"
        and before.w in _BEFORE_OWN
        and noun.often("NS")
        and noun.w not in ("time", "fun", "work", "hard", "good", "late", "early")
    ):
        return "its"
    if before.tag == "F" and noun.tag in "NS":
        return "its"
    verb = (
        before.tag in "ZDGV"
        and before.w
        not in lists()["saying"]
        | {"says", "shows", "means", "thinks", "knows", "feel", "felt", "see", "find", "guess", "said"}
        and not before.often("NSJ")
    )
    if (
        verb
        and (noun.tag in "NS" or (noun.tag == "V" and noun.often("N")))
        and noun.w not in lists()["uncountable"] | lists()["times"]
        and s[end + 1].tag not in "NSP"
        and s[end + 1].w not in ("that", "who", "which")
    ):
        return "its"
    return ""
