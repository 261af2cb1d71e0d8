"""Groups of verbs hold together: have with a participle, do and a modal verb with a base form, be with either.

What is wrong in any reading is told, what is wrong in one reading only is not: a form counts as a past tense only where
it is no participle, no noun and no adjective too.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import seen
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_BARE = lists()["verb_forms_bare"]
_BE = word_set("am is are was were be been 's")
_NOUNS_OF_TIME = word_set("day morning evening afternoon week weekend month year next same last other")
_CLEFT = word_set("what all thing do did does done best least most")
_LEADS_TO = word_set("minutes hours time years how where what whether me us him her you them")
_HOLDING = word_set("with or without")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a verb has a form that what stands before it does not take."""
    for token, (form, severity) in seen(s, lambda token: _RULES.get(token.tag, ())):
        message = f'"{form.raw}" has the wrong form here behind "{token.raw}"'
        yield Slip("grammar", severity, form.start, form.end, message)


_Found = tuple[Token, str] | None
_SMALL = "TAOUYIFKLWPMBHE#,.:"


def _governed(s: Sentence, at: int) -> int:
    """The place of what a helping verb governs: behind not, adverbs and a subject that stands behind the verb."""
    place = s.past(at + 1, "XR", 3)
    if s[place].w == "since" and s[at].tag == "H":
        place += 1
    if s[place].tag == "U" or (s[place].w in ("you", "it") and s[at - 1].tag not in "UYNSP"):
        place = s.past(place + 1, "XR", 3)
    return place


# ------------------------------------------------------------------------------------------ have


def _behind_have(s: Sentence, at: int, token: Token) -> _Found:
    place = _governed(s, at)
    form = s[place]
    contracted = s[at].start == s[at - 1].start
    if form.w in ("be", "being") or (form.w == "did" and (place > at + 1 or contracted)):
        return form, "confirm"
    if not form.can or form.tag in _SMALL:
        return None
    if form.may("D") and not form.may("C") and not (form.may("NS") and s[place + 1].tag in "NSJP"):
        return form, "confirm"
    if (form.only("V") and place == s.past(at + 1, "XR", 3)) or form.only("Z"):
        return form, "warn"
    behind_adverb = place > at + 1 and s[place - 1].w in ("already", "recently", "never")  # "have already use"
    if behind_adverb and form.may("V") and not form.may("CDJ") and s[place + 1].tag in "TAOIF.Y":
        return form, "warn"
    if form.only("VNS") and form.may("V") and not form.may("C"):
        return (form, "warn") if _has_verb_behind_have(s, at, place) else None
    if form.mostly("G") and s[at - 1].tag == "U" and place == at + 1 and s[place + 1].tag in "IFTAO":
        return form, "warn"
    return None


def _has_verb_behind_have(s: Sentence, at: int, place: int) -> bool:
    """Whether a word that is noun or verb can only be the verb: an object or a particle stands behind it."""
    form, behind = s[place], s[place + 1]
    if form.w in _BARE or s[at].w == "having":
        return False
    if behind.tag in "TA" or behind.tag == "O" or behind.w in ("it", "you", "that"):
        return s[place + 2].w not in _NOUNS_OF_TIME and (
            form.upos == "VERB" or s[at - 1].tag == "U" or place > at + 1 or behind.tag in "TA"
        )
    if form.upos == "VERB" and behind.tag == "I" and s[at - 1].tag == "U":
        return form.w not in lists()["uncountable"] and (form.mostly("V") or form.w in _WORKED)
    return behind.w in ("up", "out", "down", "over", "after", "through") and s[at - 1].tag in "UNSPY"


_WORKED = word_set("cook nurse drive train teach weld test paint plan lead farm ship guard file sail")


# ------------------------------------------------------------------------------------------ do and modal verbs


def _behind_do(s: Sentence, at: int, token: Token) -> _Found:
    place = _governed(s, at)
    asked = place > at + 1 and (s[at + 1].tag == "X" or (s.ending == "?" and at < 3) or s[at - 1].tag in "W")
    form = s[place]
    if (
        s[at + 1].tag in "UY"
        and place > at + 1
        and form.often("Z")
        and form.tag in "ZSR"
        and s[place + 1].tag in "TAOF"
        and at < 3
    ):
        return form, "warn"
    if asked and form.mostly("D") and not form.may("C") and form.upos == "VERB":
        return form, "confirm"
    if not asked or not form.can or form.may("VNR") or (s[place - 1].tag in "R" and s[at + 1].tag != "X"):
        return None
    return (form, "confirm") if form.only("DCZSJ") and form.may("DZ") else None


def _behind_modal(s: Sentence, at: int, token: Token) -> _Found:
    if token.w in ("need", "may", "might", "must", "will", "can") and s[at - 1].tag in "TAJ":
        return None
    place = _governed(s, at)
    form = s[place]
    if (
        form.w == "of"
        and s[place + 1].w != "course"
        and token.w in ("would", "could", "should", "must", "might")
        and (s[place + 1].may("C") or s[place + 1].w in ("been", "had", "done"))
    ):
        return form, "confirm"
    if (
        form.tag in "BHE"
        and form.w in ("has", "had", "is", "was", "are", "were", "did", "does", "am", "been", "being")
        and place == s.past(at + 1, "XR", 3)
        and token.w != "'d"
        and s[at - 1].w not in ("who", "that", "which")  # those who can't are few
    ):
        return form, "warn"
    if not form.can or form.tag in _SMALL:
        return None
    if token.w == "'d":
        return None
    if form.mostly("D") and not form.often("VCJ") and s[at - 1].tag in "UYNSP":
        return form, "confirm"
    if form.only("DCZ") and form.may("DCZ") and not form.may("J"):
        return form, "confirm"
    if form.only("DCJ") and form.may("D") and s[place + 1].tag in "TAO" and s[at - 1].tag in "UY":
        return form, "warn"
    if form.only("ZSJ") and form.may("Z") and s[at - 1].tag in "UYNS" and s[place + 1].tag in "TAOYIR.WFJ":
        return form, "warn"
    if form.mostly("G") and s[at - 1].tag in "UYNS":
        return form, "warn"
    return None


# ------------------------------------------------------------------------------------------ be


def _behind_be(s: Sentence, at: int, token: Token) -> _Found:
    place = _governed(s, at)
    form = s[place]
    if form.w == "been" and token.w in ("am", "is", "are", "was", "were") and place == at + 1:
        return form, "confirm"
    if (
        form.tag == "V"
        and form.mostly("V")
        and not form.may("CDJ")
        and form.w not in lists()["uncountable"]
        and place == at + 1
        and s[place + 1].tag in "IR.TAO"
        and token.w in ("was", "were", "been", "be")
        and not _is_cleft(s, at)
    ):
        return form, "warn"
    painted = form.tag in "NV" and form.may("V") and form.can and not form.may("CDJRG") and s[place + 1].w == "by"
    if painted and place == at + 1 and token.w in ("was", "were", "been") and s[place + 2].tag in "OAT":
        return form, "warn"
    if form.w == "be" and token.w != "being" and place <= at + 2 and not _is_cleft(s, at):
        return form, "confirm"
    if (form.w == "born" and token.w == "am") or (form.w in _STATIVE and token.w in ("am", "is", "are", "'s", "been")):
        return form, "warn"
    if not form.can or form.tag in _SMALL or (token.w == "'s" and not form.only("D")):
        return None
    if form.only("D") and not _is_cleft(s, at):
        return form, "confirm"
    if form.tag in "CD" and form.only("CDJ") and _has_object(s, at, place):
        return form, "warn"
    if s[at - 1].tag in "BH" and s[at].w in ("been", "being") and form.only("VZ"):
        return form, "confirm"
    if form.only("VZ") and not _is_cleft(s, at) and place == s.past(at + 1, "XR", 3) and s[at - 1].tag != "L":
        return form, "warn"
    plain = place == at + 1 or (s[at + 1].tag in "XR" and place == at + 2)
    personal = (
        token.w == "am"
        or (s[at - 1].tag == "U" and s[at - 1].w != "i")
        or (token.w in ("been",) and s[at - 1].tag == "H")
    )
    titled = form.may("N") and s[place + 1].tag in "NS"  # "I have been lead midwife"
    if (
        personal
        and plain
        and not titled
        and form.only("VNS")
        and form.may("V")
        and not form.may("JC")
        and form.w not in ("part", "home", "staff", "fun", "proof", "family", "head", "chair", "like")
    ):
        return (
            (form, "warn")
            if form.tag == "V" or (s[place + 1].tag in "IFTAO" and token.w == "am") or s[place + 1].tag in "TAO"
            else None
        )
    return None


_STATIVE = word_set("knowing believing understanding belonging preferring")
_TWO_OBJECTS = lists()["verb_forms_two_objects"]


def _has_object(s: Sentence, at: int, place: int) -> bool:
    """ "I had been dreaded the one-way system": a passive has no object, but with verbs that take two."""
    form, behind = s[place], s[place + 1]
    if form.w in _TWO_OBJECTS | lists()["states"] or s[at - 1].tag not in "UHYM" or form.mostly("J"):
        return False
    if behind.w not in ("the", "my", "your", "our", "their", "his", "a", "an") or (
        behind.w in ("a", "an") and s[at - 1].tag != "H"
    ):
        return False
    times = {s[p].w.removesuffix("s") for p in range(place + 2, place + 5)} & (
        lists()["times"] | _NOUNS_OF_TIME | {"whole", "way"}
    )
    end = next((p for p in range(place + 2, len(s)) if s[p].tag in ",:K"), len(s))
    return not times and not any(is_finite(s[p]) for p in range(place + 2, end))


def _is_cleft(s: Sentence, at: int) -> bool:
    """Whether a bare form may stand behind be: "all I did was ask", "the best thing is go and see"."""
    return any(s[place].w in _CLEFT for place in range(at)) or s[at - 1].tag in "IV" or s[at + 1].tag == '"'


# ------------------------------------------------------------------------------------------ to


def _behind_to(s: Sentence, at: int, token: Token) -> _Found:
    form, before, behind = s[at + 1], s[at - 1], s[at + 2]
    if (
        before.w == "forward"
        or before.w in ("accustomed", "committed", "dedicated", "devoted", "opposed")
        or (
            before.w == "used"
            and s[s.before(at - 2, "RX")].w in ("am", "was", "are", "were", "is", "got", "get", "be", "been")
        )
    ):
        personal = before.w != "used" or s[s.before(at - 2, "RX") - 1].tag in "U"
        sure = (
            form.only("V")
            or (form.may("V") and form.only("VNJS") and (behind.tag in "OTA" or behind.w in ("you", "it")))
            or (form.w in ("work", "talk") and behind.w == "with")
            or (form.mostly("V") and form.w not in lists()["uncountable"] and behind.tag in "IR.FK")
        )
        return (
            (form, "warn")
            if (sure and personal and form.tag not in "TAUYOP") or (personal and form.w in ("be", "have"))
            else None
        )
    if form.tag in "BHEM" and form.w in ("was", "were", "is", "are", "am", "has", "had", "did", "does", "been", "done"):
        return (
            (form, "warn")
            if before.tag not in "ILRM"
            and before.tag != '"'
            and s[at + 2].tag != '"'
            and before.may("VNJ")
            and not _looks_apart(s, at)
            else None
        )
    if not form.can or form.tag in _SMALL:
        return None
    if form.only("D"):
        return form, "confirm"
    governs = before.w in lists()["infinitive"] or before.w in _LEADS_TO
    if (
        form.only("DCJ")
        and form.may("DC")
        and ((governs and before.w not in ("me", "us", "him", "her", "you", "them")) or before.tag in "NVGJ")
        and behind.tag in "TAOY"
        and behind.w not in ("one", "both")
    ):
        return form, "warn"
    wanted = before.tag in "V" and before.w in lists()["infinitive"]
    if wanted and form.only("DCJ") and form.may("DC") and behind.tag in "R.I":
        return form, "warn"
    if form.only("DC") and governs and behind.tag in "ITAOLRFUY.,":
        return form, "warn"
    if before.w == "used" and s[at - 2].tag == "U" and form.mostly("G") and behind.tag in "TAOI":
        return form, "warn"
    if before.w == "like" and s[s.before(at - 2, "R")].tag == "M" and form.may("G") and behind.tag in "TAOIY":
        return form, "warn"
    if form.only("Z") or (form.mostly("G") and governs and before.w not in ("me", "us", "him", "her", "you", "them")):
        return form, "warn"
    return None


def _looks_apart(s: Sentence, at: int) -> bool:
    """Whether "to" ends a clause: "the one I wrote to was kind", "who I spoke to is"."""
    return (
        any(s[place].tag in "UWL" or s[place].w in ("you", "that") for place in range(max(0, at - 6), at))
        or s[at - 1].tag in "CDV"
    )


# ------------------------------------------------------------------------------------------ subjects and prepositions


def _behind_subject(s: Sentence, at: int, token: Token) -> _Found:
    form, before = s[s.past(at + 1, "R", 1)], s[at - 1]
    free = before.tag in '.,:KLW"' or at == 0
    if form.w == "be" and at and before.tag in "NJ" and s[at + 1].w == "be":
        return form, "warn"
    if not form.can or before.tag in "HBFM" or (s[at - 2].tag in "HB" and before.tag in "XR"):
        return None
    if (not free and not (token.tag == "U" and form.may("C") and not form.may("DVNZ"))) or before.w in _HOLDING:
        return None
    if form.w in ("been", "done") or (form.may("C") and not form.may("DVNZ") and form.tag not in "JTB"):
        return form, "confirm"
    if form.w == "use" and s[at + 2].tag == "F" and s[at + 3].may("V") and before.tag != "W":
        return form, "warn"
    if (
        form.mostly("G")
        and (before.w != "and" or s[at - 2].tag == ",")
        and form.tag != "N"
        and not (before.tag == "," and at > 8)
        and form.w != "being"
    ):
        return form, "warn"
    return None


def _behind_preposition(s: Sentence, at: int, token: Token) -> _Found:
    place = at + 1 + (s[at + 1].w == "not" and token.w == "for")
    form, behind = s[place], s[place + 1]
    if (
        form.w == "have"
        and token.w in ("after", "before", "by", "for", "without", "of", "from", "in")
        and behind.may("C")
    ):
        return form, "warn"
    if s[at - 1].w in ("keen", "interested", "good", "used") and form.mostly("V") and behind.tag not in "NSP":
        return form, "warn"
    if token.w not in lists()["pure"] | {"before", "after", "in", "on"} or form.tag in _SMALL or not form.can:
        return None
    if token.w == "for" and form.w in ("instance", "example"):
        return None
    if (s[at - 1].tag in "VDCG" and token.w in ("about", "by", "in", "on")) or s[at - 1].w in ("out", "up"):
        return None
    if (form.only("V") and token.w not in ("on", "into")) or (form.may("D") and not form.may("CNSJ")):
        return form, "warn"
    if (
        form.mostly("V")
        and not form.may("DJ")
        and behind.tag not in "NSP"
        and (not form.often("NS") or (token.w == "of" and s[at - 1].w == "instead") or place > at + 1)
        and form.w not in _NOUNS_BEHIND
    ):
        return form, "warn"
    if form.only("VNS") and form.may("V") and form.w not in _NOUNS_BEHIND:
        personal = (behind.tag in "OA" and (behind.w != "her" or behind.tag == "O")) or behind.w in ("a", "an")
        if personal or (behind.w == "the" and s[at + 3].w not in _NOUNS_OF_TIME):
            return form, "warn"
    return None


_NOUNS_BEHIND = lists()["verb_forms_nouns_behind"]


def _behind_you(s: Sentence, at: int, token: Token) -> _Found:
    """ "That you looking for a hand": "are" is missing."""
    form = s[at + 1]
    opened = s[at - 1].tag == "L" and s[at - 1].w in ("that", "because", "if", "when")
    lone = token.w in ("you", "it") and opened and form.mostly("G") and s[at + 2].tag in "IFTAO"
    return (form, "warn") if lone and form.w != "being" else None


def _behind_need(s: Sentence, at: int, token: Token) -> _Found:
    """ "Nobody need knows": need governs a base form."""
    form = s[at + 1]
    told = token.w in ("need", "dare") and form.only("Z") and s[at - 1].tag in "UYNSR"
    return (form, "warn") if told else None


_RULES = {
    "Y": (_behind_you,),
    "H": (_behind_have,),
    "E": (_behind_do,),
    "M": (_behind_modal,),
    "B": (_behind_be,),
    "F": (_behind_to,),
    "U": (_behind_subject,),
    "V": (_behind_need,),
    "I": (_behind_preposition,),
}
