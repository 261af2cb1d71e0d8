"""Small words that get lost where a letter thanks, asks or tells: a subject, an article, "to", "me", "this", "of".

Each rule looks at what cannot stand side by side: a clause that opens with its verb, "to" before an article, a part of
the day behind what happened in it, a counted noun alone behind a preposition.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import Gap, by_words, gaps
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_WISHED = word_set(
    "want wanted wants hope hoped hoping need needed wish able decided decide try trying tried love intend"
)
_OWN = word_set("the my your our their a an this these those")
_TALKS = word_set("call conversation talk visit interview meeting chat message letter time tour you me us here over")
_KIND = word_set("time call message kindness patience interest hospitality generosity conversation visit note candour")
_ONLY_WITH_OBJECT = word_set(
    "inviting letting introducing reminding assuring interviewing telling putting asking seeing"
)
_TIMED = word_set("this again today yesterday tomorrow so back in to round over here around")
_POSTS = word_set("post position role job vacancy")
_MEETS = word_set("talk speak meet see work show learn visit join discuss hear explain tell try prove add")
_PARTNERS = word_set("about with to you your the my for at a in more")
_NUMBERS = word_set("two three four five six seven eight nine ten both none")
_BEFORE_ONCE = word_set("even as ever only never what")
_BARE = word_set("person contact")
_NOT_ALONE = word_set("kind sort type form part out per")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where such a word is missing."""
    yield from gaps(s, _BY_TAG, _BY_WORD)


# ------------------------------------------------------------------------------------------ subjects


def _no_subject(s: Sentence, at: int, token: Token) -> Gap:
    """ "Since saw you", "if need anything", "once have learned": a clause opens with its verb."""
    verb, behind = s[at + 1], s[at + 2]
    if s[at - 1].tag in "HBX" or s[at - 1].w in _BEFORE_ONCE or verb.raw[:1].isupper():
        return None
    past = verb.tag == "D" and verb.only("D") and behind.tag in "TAOYIRF#"
    told = verb.tag in "DC" and verb.may("D") and (behind.tag == "O" or behind.w == "you") and verb.w != "given"
    helped = verb.tag == "H" and verb.w in ("have", "has", "had") and s[s.past(at + 2, "RX", 2)].tag in "CD"
    plain = verb.tag == "V" and verb.mostly("V") and not verb.often("NJ") and verb.w not in ("need", "please", "let")
    plain = plain and (behind.tag in "OY" or behind.w in ("my", "your", "our", "any"))
    needed = verb.w == "need" and behind.w in ("anything", "any", "me", "it", "more", "to")
    return (token, verb, "the subject") if past or told or helped or plain or needed else None


def _as_told(s: Sentence, at: int, token: Token) -> Gap:
    """ "As told you, I have": the clause has no subject."""
    verb, behind = s[at + 1], s[at + 2]
    told = verb.w in ("told", "asked", "showed", "gave", "promised", "wrote") and behind.w == "you"
    return (token, verb, "the subject") if told and (at == 0 or s[at - 1].tag in ",K:") else None


def _be(s: Sentence, at: int, token: Token) -> Gap:
    """ "I be very glad to": a subject and "be", with nothing that governs it."""
    place = at + 1 + (s[at + 1].w in ("still", "also", "only", "always"))
    if token.w not in ("i", "we") or s[place].w != "be" or (at and s[at - 1].tag not in ",:K"):
        return None
    return (token, s[place], '"will" or "would"') if at == 0 or s[at - 2].tag not in "U" else None


# ------------------------------------------------------------------------------------------ behind "to", "for", "the"


def _to(s: Sentence, at: int, token: Token) -> Gap:
    """ "I would like to this work": a verb between "to" and its object."""
    before, behind, beyond = s[at - 1], s[at + 1], s[at + 2]
    wished = before.w in _WISHED or (before.w == "like" and s[s.before(at - 2, "R")].tag == "M")
    object_ = behind.w in _OWN and behind.tag in "TA" and beyond.tag in "NSJPG" and s[at - 2].w not in ("what", "all")
    return (
        (token, behind, "a verb")
        if wished and before.tag in "VDGJI" and s[at - 2].tag not in "TAJ" and object_
        else None
    )


def _thanks(s: Sentence, at: int, token: Token) -> Gap:
    """ "Thank you for call", "thanks for kind message": an article or "your"."""
    thanked = s[at - 1].w in ("thanks", "again") or (s[at - 1].w == "you" and s[at - 2].w in ("thank", "thanking"))
    thanked = thanked and any(s[place].w in ("thank", "thanks") for place in range(max(0, at - 5), at))
    end = s.past(at + 1, "J", 2)
    noun, behind = s[end], s[end + 1]
    if not thanked or noun.w not in _KIND or noun.raw[:1].isupper() or any(s[p].w == "more" for p in range(at, end)):
        return None
    return (
        (token, noun, f'"the" or "your" before "{s[at + 1].raw}"')
        if behind.tag in ".,IKFW" or _is_time(behind)
        else None
    )


def _is_time(token: Token) -> bool:
    return token.w in ("this", "today", "yesterday", "on", "last")


def _whom(s: Sentence, at: int, token: Token) -> Gap:
    """ "For inviting a second time", "for letting in": the object of a verb that needs one."""
    behind = s[at + 1]
    if s[at - 1].w not in ("for", "of", "and") or token.tag not in "GN" or s[at - 1].tag == "T":
        return None
    timed = behind.w in _TIMED and (behind.w != "this" or s[at + 2].w in ("morning", "afternoon", "week", "evening"))
    again = behind.w == "a" and s[at + 2].w in ("second", "third") and s[at + 3].w == "time"
    thanked = any(s[place].w in ("thank", "thanks", "grateful") for place in range(max(0, at - 9), at))
    apart = behind.w in ("in", "to", "over", "round", "around", "back", "here") and token.w in (
        "telling",
        "asking",
        "seeing",
        "reminding",
    )
    return (token, behind, '"me"') if thanked and (timed or again) and not apart else None


def _this(s: Sentence, at: int, token: Token) -> Gap:
    """ "Your call morning", "thank you for ringing afternoon"."""
    before, behind = s[at - 1], s[at + 1]
    happened = before.w in _TALKS or (before.tag == "G" and s[at - 2].w == "for")
    closed = behind.tag in ".,FWL" or behind.w in ("about", "and", "with", "for")
    phrased = s[at - 2].tag in "A" or before.tag == "G" or s[at - 2].tag in "DV"
    return (before, token, f'"this" before "{token.raw}"') if at and happened and closed and phrased else None


def _post(s: Sentence, at: int, token: Token) -> Gap:
    """ "For the post Head Baker": "of"."""
    end = s.past(at + 1, "P", 6)
    titled = s[at - 1].w in ("the", "your", "a") and end > at + 2 and s[end].tag in ".,I" and token.tag == "N"
    return (token, s[at + 1], '"of"') if titled and s[at - 2].tag in "IF" else None


def _chance(s: Sentence, at: int, token: Token) -> Gap:
    """ "The chance talk with you": "to"."""
    form = s[at + 1]
    stands = s[at - 1].tag in "TA" and form.w in _MEETS and s[at + 2].w in _PARTNERS and form.tag in "VN"
    return (token, form, '"to"') if stands and not is_finite(s[s.past(at + 2, "ITANJ", 4)]) else None


def _of_them(s: Sentence, at: int, token: Token) -> Gap:
    """ "Two them", "both whom", "thank both them today": "of"."""
    behind = s[at + 1]
    counted = behind.w in ("them", "us", "whom") and s[at - 1].tag not in "#TAVDG" and s[at - 1].w != "all"
    both = token.w == "both" and behind.w in ("them", "us") and s[at + 2].tag != "K"
    return (token, behind, '"of"') if both or (counted and token.w != "both") else None


def _first(s: Sentence, at: int, token: Token) -> Gap:
    """ "In first months": "the"."""
    noun = s[at + 1]
    timed = noun.tag == "S" and noun.w.removesuffix("s") in lists()["times"]
    stands = timed and s[at - 1].w in ("in", "during", "over", "within", "after") and s[at + 2].tag != "P"
    return (s[at - 1], token, f'"the" or "my" before "{token.raw}"') if stands else None


def _something(s: Sentence, at: int, token: Token) -> Gap:
    """ "There something I forgot": "is"."""
    opened = at == 0 or s[at - 1].w in ("if", "that", "because")
    lone = s[at + 1].w in ("something", "nothing", "plenty", "somebody", "someone", "anything")
    return (token, s[at + 1], '"is"') if opened and lone else None


def _still(s: Sentence, at: int, token: Token) -> Gap:
    """ "My number still 555 0139": a sentence that begins with its subject and has no verb."""
    if at < 2 or s[0].tag not in "A" or s.ending != "." or s[at - 1].tag not in "NS":
        return None
    subject = all(s[place].tag in "AJNS" for place in range(at))
    verbless = not any(is_finite(t) or t.tag in ",:LWK" or (t.often("VZDM") and t is not s.row[at - 1]) for t in s.row)
    return (s[at - 1], token, 'a form of "be"') if subject and verbless else None


def _alone(s: Sentence, at: int, token: Token) -> Gap:
    """ "For phone bill", "about job": a counted noun behind a preposition."""
    if token.tag != "I" or s[at - 1].w in _NOT_ALONE:
        return None
    noun, behind = s[at + 1], s[at + 2]
    of_a_post = token.w in ("of", "as") and s[at - 1].w in _A_POST  # the job of receptionist
    if of_a_post or (token.w == "in" and behind.w == "with"):  # in conversation with
        return None
    counted = noun.tag == "N" and noun.mostly("N") and noun.raw.islower() and not noun.may("G")
    sure = counted and noun.w in lists()["counted"] - lists()["missing_idioms"] - _BARE
    return (token, noun, f'an article before "{noun.raw}"') if sure and behind.tag in ".,IWL" else None


_A_POST = word_set("job post position role work title rank duties vacancy place")

_BY_TAG = {"U": (_be,), "F": (_to,)}
_BY_WORD = by_words(
    {
        "since when before after because while until if once although": _no_subject,
        "as": _as_told,
        "for": _thanks,
        " ".join(_ONLY_WITH_OBJECT): _whom,
        "morning afternoon evening": _this,
        " ".join(_POSTS): _post,
        "chance opportunity invitation pleasure": _chance,
        " ".join(_NUMBERS): _of_them,
        "first": _first,
        "there": _something,
        "still always now never already": _still,
        "about with for from of behind through into on at in within": _alone,
    }
)
