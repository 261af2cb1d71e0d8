"""What stands behind words that govern another verb."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite
from sundown.language.grammar.rules import Found, seen
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_SAID_TO = lists()["complements_said_to"]
_SOON = lists()["complements_soon"]
_BARE_NOUNS = word_set("work help care rest practice change support contact")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a verb is followed by a form that it does not take."""
    for _, (first, last, message, meant) in seen(s, lambda _: _RULES):
        yield Slip("grammar", "warn", first.start, last.end, message, meant)


def _is_base(s: Sentence, at: int) -> bool:
    """Whether a base form stands there that can only be a verb: by itself, or by the object behind it."""
    form, behind = s[at], s[at + 1]
    if form.w in ("be", "have", "do") and form.tag in "BHE":
        return True
    if not form.can or form.tag in 'TAOUYIFKLWPMBHE#,.:"X' or form.may("D"):
        return False
    if (form.mostly("V") and not form.often("NSJR")) or form.w in ("come", "run", "become", "start", "see"):
        return True
    return (
        form.only("VNS")
        and form.may("V")
        and form.w not in _BARE_NOUNS
        and (behind.tag in "OA" or behind.w in ("you", "it", "a", "an", "the"))
    )


def _gerund(s: Sentence, at: int, token: Token) -> Found:
    """ "I enjoyed to meet you": a form with ing stands there."""
    if token.w == "thinking" and s[at - 1].tag in "B" and s[at + 1].tag == "F" and s[at + 2].may("V"):
        return s[at + 1], s[at + 2], f'behind "{token.raw}" stands "of" and the form with "ing"', ()
    if token.w in _DOING and token.tag in "VZDC" and _is_base_of(s, at + 1):
        return s[at + 1], s[at + 1], f'behind "{token.raw}" stands the form with "ing"', ()
    if (
        token.w not in lists()["gerund"]
        or token.tag not in "VZDCG"
        or s[at - 1].tag in "TAJBI"
        or s[at + 1].tag != "F"
        or not (_is_base(s, at + 2) or s[at + 2].tag == "V")
    ):
        return None
    return s[at + 1], s[at + 2], f'behind "{token.raw}" stands the form with "ing", without "to"', ()


_DOING = word_set(
    "involve involves involved include includes included enjoy enjoys enjoyed avoid avoids avoided finish finished mind"
)


def _is_base_of(s: Sentence, at: int) -> bool:
    """Whether a base form stands there with an object of its own: "check the invoices"."""
    form, behind = s[at], s[at + 1]
    verb = form.may("V") and form.can and form.tag in "VN" and not form.may("ZD") and not form.often("S")
    end = next((place for place in range(at + 2, len(s)) if s[place].tag in ",:K"), len(s))
    if form.w in lists()["uncountable"] | lists()["verb_forms_bare"] or any(
        is_finite(s[p]) for p in range(at + 2, end)
    ):
        return False
    return bool(verb) and form.w != "travel" and (behind.tag in "AO" or behind.w in ("the", "a", "an"))


def _infinitive(s: Sentence, at: int, token: Token) -> Found:
    """ "I want work with you": "to" is missing."""
    if (
        token.w in lists()["told_to"]
        and s[at + 1].tag in "OY"
        and s[at + 1].w in ("me", "us", "him", "her", "them", "you")
        and _is_base(s, at + 2)
    ) and (
        (
            not (s[at + 1].w == "you" and s[at + 2].often("N"))
            and token.w
            not in ("told", "tell", "ask", "asked", "trust", "expect", "advise", "advised", "remind", "get", "got")
        )
        or (s[at + 2].mostly("V") and s[at + 1].tag == "O")
    ):
        return s[at + 2], s[at + 2], f'"to" is perhaps missing before "{s[at + 2].raw}"', (f"to {s[at + 2].raw}",)
    if ((token.w == "rather" and s[at - 1].tag == "M") or (token.w == "better" and s[at - 1].w in ("had", "'d"))) and s[
        at + 1
    ].tag == "F":
        return s[at + 1], s[at + 1], f'no "to" stands behind "{token.raw}"', ()
    if token.w == "if" and s[at + 1].tag == "U" and s[at + 2].w == "would" and s[at + 3].w == "have":
        return s[at + 2], s[at + 3], 'behind "if" stands "had" here', ("had",)
    if (
        token.w in ("told", "asked", "invited", "allowed", "wanted", "let's")
        and s[at + 1].tag == "O"
        and s[at + 2].w in _SOON
        and s[at + 3].tag in "IRF."
    ):
        return s[at + 2], s[at + 2], f'"to" is perhaps missing before "{s[at + 2].raw}"', (f"to {s[at + 2].raw}",)
    if token.w == "like" and s[s.before(at - 1, "R")].tag == "M" and _is_base(s, at + 1):
        return s[at + 1], s[at + 1], f'"to" is perhaps missing before "{s[at + 1].raw}"', (f"to {s[at + 1].raw}",)
    if (
        token.w not in lists()["infinitive"]
        or token.tag in "P"
        or (token.w.endswith("likely") and s[at - 1].tag not in "B")
    ):
        return None
    form = s[at + 1]
    if token.w in ("going", "supposed", "allowed", "ought") and s[at - 1].tag not in "BX" and token.w != "ought":
        return None
    if token.w in ("time", "minutes", "hours", "effort", "trouble") and (form.w == "be" or s[at + 2].tag not in "OA"):
        return None
    if (
        _is_base(s, at + 1)
        and form.w not in ("have", "do")
        and not (token.w in ("love", "plan", "order", "offer", "chance") and form.w == "leave")
        and not (token.tag in "NJC" and form.w != "be" and form.tag == "N")
        and not _is_governed(s, at)
    ):
        return form, form, f'"to" is perhaps missing before "{form.raw}"', (f"to {form.raw}",)
    if (
        form.w in ("work", "talk", "visit")
        and token.w in ("want", "wanted", "hope", "like")
        and s[at + 2].w in ("with", "in", "at", "on", "as")
        and s[s.before(at - 1, "R")].tag in "UMH"
    ):
        return form, form, f'"to" is perhaps missing before "{form.raw}"', (f"to {form.raw}",)
    return None


def _verb_behind(s: Sentence, at: int, token: Token) -> Found:
    """ "I am able work nights", "would like know", "she asked me train the cooks": "to" is missing."""
    form = s[at + 1]
    able = token.w in _ABLE and s[s.before(at - 1, "RX", 2)].tag == "B" and _is_other_verb(s, at + 1)
    would = token.w == "like" and s[s.before(at - 1, "R")].tag == "M"
    if able or (would and form.w in _MEANS and s[at + 2].tag in "RIWLTAO"):
        return form, form, f'"to" is perhaps missing before "{form.raw}"', (f"to {form.raw}",)
    form = s[at + 2]
    told = token.w in _TOLD and s[at + 1].w in ("me", "us", "him", "them") and _is_other_verb(s, at + 2)
    if not told or form.w in lists()["verb_forms_bare"] or form.w == "home" or s[at + 3].w not in _OWN:
        return None
    return form, form, f'"to" is perhaps missing before "{form.raw}"', (f"to {form.raw}",)


_OWN = word_set("the a an my our his their")
_ABLE = word_set("able unable willing eager happy glad keen prepared")
_TOLD = word_set("asked asks ask told wanted wants want invited trusted")
_MEANS = word_set("know hear learn meet see come join discuss speak go add ask")


def _is_other_verb(s: Sentence, at: int) -> bool:
    """Whether a base form stands there, which no adjective and no pronoun can govern."""
    form = s[at]
    return bool(form.can) and form.may("V") and form.tag in "VN" and not form.may("RD") and not form.often("S")


def _is_governed(s: Sentence, at: int) -> bool:
    """Whether a helping verb before the governing word takes the base form: "help the willing learn"."""
    before = s[at - 1]
    return (before.tag in "TA" and s[at].tag not in "N") or (
        s[at].w in ("order", "chance", "free", "likely", "try") and s[at + 1].w == "be" and before.tag == "F"
    )


def _bare_behind_let(s: Sentence, at: int, token: Token) -> Found:
    """ "Let me to explain", "it made me laughed"."""
    if token.w not in lists()["lets"] or s[at + 1].w not in ("me", "us", "him", "her", "them", "you", "it"):
        return None
    form = s[at + 2]
    if form.tag == "F" and s[at + 1].w != "it" and s[at + 3].mostly("V"):
        return form, s[at + 3], f'no "to" stands behind "{token.raw} {s[at + 1].raw}"', (s[at + 3].raw,)
    if (
        form.only("DC")
        or (form.may("DZ") and not form.may("VNJRC"))
        or (
            form.only("DCJ")
            and s[s.past(at + 3, "IR", 1)].tag in "TAO"
            and s[at + 1].w not in ("it", "you")
            and form.w not in lists()["states"]
        )
    ):
        return form, form, f'behind "{token.raw} {s[at + 1].raw}" stands the base form', ()
    return None


def _said_to(s: Sentence, at: int, token: Token) -> Found:
    """ "She explained me the rota": to me."""
    if token.w not in _SAID_TO or s[at + 1].tag != "O" or s[at - 1].tag in "TAB":
        return None
    behind = s[at + 2]
    if behind.tag in "TAF" or behind.w in ("how", "why", "what", "that", "where"):
        if (behind.w == "that" and token.w in ("said", "say")) or (behind.tag == "F" and not s[at + 3].may("V")):
            return None
        return (
            s[at + 1],
            s[at + 1],
            f'"{token.raw} {s[at + 1].raw}" should perhaps be "{token.raw} to {s[at + 1].raw}"',
            (f"to {s[at + 1].raw}",),
        )
    return None


def _compared(s: Sentence, at: int, token: Token) -> Found:
    """ "More easier", "most best"."""
    form = s[at + 1]
    if (
        token.w not in ("more", "most", "less")
        or (s[at - 1].w in ("no", "any", "much", "far", "the") and form.w in ("other", "better"))
        or not form.can
    ):
        return None
    if form.w in _MORE if token.w != "most" else form.w in _MOST:
        return token, form, f'"{token.raw} {form.raw}" says it twice', (form.raw,)
    return None


_GRADED = [
    "eas",
    "bus",
    "heav",
    "happ",
    "earl",
    "larg",
    "fast",
    "great",
    "quick",
    "strong",
    "weak",
    "high",
    "low",
    "long",
    "short",
    "small",
    "big",
    "hard",
    "soft",
    "cheap",
    "clear",
    "clos",
    "bright",
    "warm",
    "cold",
    "near",
    "old",
    "young",
    "slow",
    "smooth",
    "saf",
    "nic",
    "wid",
    "deep",
    "kind",
    "simpl",
]
_MORE = frozenset(
    [f"{each}ier" if each in ("eas", "bus", "heav", "happ", "earl") else f"{each}er" for each in _GRADED]
    + ["bigger", "better", "worse"]
)
_MOST = frozenset([each[:-1] + "st" for each in _MORE if each.endswith("er")] + ["best", "worst"]) - {"most"}


_PURPOSE = lists()["complements_purpose"]
_PARTICLES = word_set("off out up down back home over away round around in here there again today straight")


def _purpose(s: Sentence, at: int, token: Token) -> Found:
    """ "I am writing thank you", "she had to ring off catch a lorry"."""
    place = at + 1 + (s[at + 1].w in _PARTICLES)
    led = token.w in _PURPOSE or (
        place > at + 1 and token.tag == "V" and s[at - 1].tag in "FM" and s[place].w not in ("help",)
    )
    form = s[place]
    sure = form.w == "thank" or (_is_base(s, place) and form.tag == "V" and form.w not in ("be", "have", "do"))
    if led and sure and token.tag in "VZDCG" and s[at - 1].tag not in "TA" and not form.may("R"):
        return form, form, f'"to" is perhaps missing before "{form.raw}"', (f"to {form.raw}",)
    return None


_RULES = (_purpose, _gerund, _infinitive, _verb_behind, _bare_behind_let, _said_to, _compared)
