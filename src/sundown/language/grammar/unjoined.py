"""Clauses that lack their verb, and phrases that stand side by side with nothing to join them."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite, noun_phrase
from sundown.language.grammar.sentences import Sentence, lists
from sundown.language.slip import Slip

_OPENERS = word_set("if because whether unless although until why")
_SAID = lists()["unjoined_said"]
_EACH_OTHER = word_set("times nights days weeks months years hours minutes o'clock")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a clause opens and has no verb, and where a noun stands beside a noun of its own article."""
    for at in range(len(s)):
        end = _without_verb(s, at)
        if end:
            yield Slip(
                "grammar", "warn", s[at].start, s[end - 1].end, f'a verb is perhaps missing behind "{s[at].raw}"'
            )
    if (
        s[0].tag in "TA"
        and len(s) > 3
        and s[-1 % len(s)].w in ("attached", "enclosed", "included")
        and s[len(s) - 2].tag in "NS"
    ) and not any(is_finite(token) and token is not s.row[-1] for token in s.row):
        yield Slip(
            "grammar",
            "warn",
            s.row[-1].start,
            s.row[-1].end,
            f'"is" or "are" is perhaps missing before "{s.row[-1].raw}"',
        )
    last = _without_end(s)
    if last:
        message = f'a verb is perhaps missing behind "{s[last].raw}"'
        yield Slip("grammar", "warn", s[last].start, s.row[-1].end, message)
    place = _beside(s) or _behind_preposition(s)
    if place:
        yield Slip(
            "grammar",
            "warn",
            s[place - 1].start,
            s[place].end,
            f'a word is perhaps missing between "{s[place - 1].raw}" and "{s[place].raw}"',
        )


def _without_verb(s: Sentence, at: int) -> int:
    """Where a clause ends that opens there and has no finite verb; 0 where it has one, or may be short for a clause."""
    token, first = s[at], s[at + 1]
    opens = (
        token.w in _OPENERS
        or (token.w == "that" and s[at - 1].w in _SAID and first.tag in "AU")
        or (token.w == "how" and first.tag in "TA" and s[at - 1].w in ("is", "see", "know", "about", "explained"))
    )
    if (
        not opens
        or first.tag not in "TAUNSJ"
        or (token.w != "why" and first.tag == "J")
        or first.w in ("not", "all", "both")
    ):
        return 0
    end = next((place for place in range(at + 1, len(s)) if s[place].tag in ',:KL"'), len(s))
    if end - at < 4 - (token.w == "because") or any(
        is_finite(s[place]) and not _is_passive(s, place) for place in range(at + 1, end)
    ):
        return 0
    if (end < len(s) and s[end].tag in 'K"L') or (first.tag in "NSJ" and token.w != "whether"):
        return 0
    if any(_may_be_finite(s, place) for place in range(at + 1, end)):
        return 0
    if s[end].tag == "," and s[end + 1].tag in "TANSP" and any(s[p].tag == "K" for p in range(end, end + 6)):
        return 0  # a list: "because the pharmacist, the physio and I stand together"
    phrase = noun_phrase(s, at + 1)
    if phrase is None or token.w == "until":
        return 0
    if token.w == "if" and (
        first.tag not in "TA"
        or phrase.end == end
        or s[phrase.head].w in ("bit", "little", "few", "trifle", "touch")
        or end == len(s)
    ):
        return 0
    many = next((place for place in range(at + 1, end) if s[place].tag == "S" or phrase.number != "s"), end)
    return 0 if any(s[place].may("V") for place in range(many, end)) else end


def _without_end(s: Sentence) -> int:
    """Where a main clause without a verb stands behind a clause: "As you said, the job mostly on the road"."""
    if s[0].w not in ("as", "if", "when", "because", "since", "although", "while") or s.ending not in (".", "!"):
        return 0
    commas = [place for place in range(len(s)) if s[place].tag == ","]
    if len(commas) != 1 or not any(is_finite(s[place]) for place in range(commas[0])):
        return 0
    phrase = noun_phrase(s, commas[0] + 1)
    if phrase is None or phrase.bare or s[phrase.head].tag not in "NS" or s[phrase.end].tag not in "RI":
        return 0
    rest = range(commas[0] + 1, len(s))
    told = any(s[place].may("VZDM") or s[place].tag in "MBHE:LWK" for place in rest if place != phrase.head)
    return phrase.head if not told and not s[phrase.head].often("VZ") else 0


def _may_be_finite(s: Sentence, place: int) -> bool:
    token = s[place]
    if not token.can:
        return token.tag in "VS?"
    return (token.may("ZD") and not _is_passive(s, place) and token.tag not in "T") or (
        token.tag == "V" and s[place - 1].tag not in "F"
    )


def _is_passive(s: Sentence, place: int) -> bool:
    return (
        s[place].tag == "D"
        and s[place].may("C")
        and s[place + 1].w in ("among", "amongst", "by", "between")
        and s[place - 1].tag in "NS"
    )


def _behind_preposition(s: Sentence) -> int:
    """The place of an article behind a phrase with a preposition: "our talk about the future the mill"."""
    for at in range(1, len(s) - 4):
        if s[at].tag != "I" or s[at].w not in lists()["pure"] or s[at + 1].w not in ("the", "my", "your", "our"):
            continue
        phrase = noun_phrase(s, at + 1)
        if (
            phrase is None
            or s[phrase.head].tag != "N"
            or s[phrase.end].w not in ("the", "my", "your", "our")
            or s[phrase.head].w in lists()["times"] | {"way", "moment", "round", "past"}
        ):
            continue
        if any(s[place].w in lists()["giving"] for place in range(max(0, at - 6), at)):
            continue
        other = noun_phrase(s, phrase.end)
        if (
            other is not None
            and s[other.head].tag in "NS"
            and s[other.head].w.removesuffix("s") not in lists()["times"]
            and s[other.end].tag in ".,"
            and other.end - phrase.end < 4
            and not any(is_finite(s[p]) for p in range(other.end, len(s)))
        ):
            return phrase.end if s[at - 1].tag not in "VDGC" or s[at].w in ("about", "of") else 0
    return 0


def _beside(s: Sentence) -> int:
    """The place of an article that begins a phrase right behind the sentence's first: "your description the flood"."""
    phrase = noun_phrase(s, 0)
    if (
        phrase is None
        or phrase.bare
        or s[phrase.head].tag not in "NS"
        or s[0].tag not in "TA"
        or not s[phrase.head].can
    ):
        return 0
    at = phrase.end
    if (
        s[at].w not in ("the", "my", "your", "our", "a", "an")
        or s[phrase.head].w.removesuffix("s") in lists()["times"]
        or s[phrase.head].w in _EACH_OTHER | {"way", "moment", "time"}
    ):
        return 0
    finite = [
        place
        for place in range(at, len(s))
        if (is_finite(s[place]) and s[place].tag != "V") or (s[place].tag == "V" and s[place - 1].tag not in "FMEX")
    ]
    if (
        len(finite) != 1
        or any(s[place].tag in ',:"K' for place in range(at, len(s)))
        or any(not s[p].can or (s[p].often("ZD") and not is_finite(s[p])) for p in range(at + 1, finite[0]))
    ):
        return 0
    return at if not s[phrase.head].often("VZ") else 0
