"""Small words that got lost: an article, a form of be, a pronoun, a verb, the second as.

What stands side by side shows it: an article before a verb, "I" before an adjective, a noun that is counted and has no
article though a verb or an adjective before it wants one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.phrases import is_finite, noun_phrase
from sundown.language.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_ARTICLES = word_set("the a an my your our every")
_NEVER_BEHIND = lists()["missing_never_behind"]
_WANTS_ONE = lists()["missing_wants_one"]
_IDIOMS = lists()["missing_idioms"]
_WITHOUT = lists()["missing_without"]
_BARE_PLACES = lists()["missing_bare_places"]
_ROLES = lists()["missing_roles"]
_SUPERLATIVE = lists()["missing_superlative"]


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a small word is missing."""
    for at, token in enumerate(s.row):
        for rule in _RULES.get(token.tag, ()) + _ANYWHERE:
            found = rule(s, at, token)
            if found is not None:
                first, last, lacks = found
                yield Slip("grammar", "warn", first.start, last.end, f"a word is perhaps missing here: {lacks}")
                break


_ONLY_VERB = re.compile(
    r"(?:i[sz]e|ify|ceive|duce|scribe|cide|clude|grate|inform|discuss|explain|know|become|learn|hear|happen|enjoy|agree|provide|improve|prove|arrive|describe|allow|ensure)$"
)
"""Verbs that no trade makes a noun of."""

_Found = tuple[Token, Token, str] | None


# ------------------------------------------------------------------------------------------ articles and what follows


def _article_alone(s: Sentence, at: int, token: Token) -> _Found:
    """ "The is", "my and", "a of": an article before what no noun phrase begins with."""
    behind = s[at + 1]
    if (
        token.w not in _ARTICLES
        or (token.raw == "A" and at)
        or s[at - 1].tag == '"'
        or (s[at - 1].tag == "T" and token.w == "the")
    ):
        return None
    lone = (
        (behind.w in _NEVER_BEHIND and behind.tag not in "P")
        or behind.tag == "."
        or (behind.tag == "," and s[at + 2].tag not in "J")
    )
    if behind.tag == "K" and token.tag == "A" and s[at + 2].tag in "AJNSP#":
        return None
    if (
        lone
        and not (behind.raw[:1].isupper() and behind.w not in ("i",))
        and not (token.w == "a" and behind.w in ("or", "and"))
        and behind.tag != '"'
    ):
        return token, behind, f'a noun behind "{token.raw}"'
    if behind.tag == "V" and behind.only("V") and _ONLY_VERB.search(behind.w) and behind.upos == "VERB":
        return token, behind, f'a noun behind "{token.raw}"'
    return None


def _counted_alone(s: Sentence, at: int, token: Token) -> _Found:
    """ "I had week to think", "for taking call", "if you need extra hand": a noun that wants an article."""
    if (
        token.w not in _WANTS_ONE | {"passed", "pass", "picked", "set", "put", "handed"}
        or token.tag in "NSJTAP"
        or s[s.before(at - 1, "RJ")].tag in "TA"
    ):
        return None
    led = (
        at
        + 1
        + (
            s[at + 1].w in ("on", "up", "out", "in", "off", "down")
            and s[at + 1].tag == "I"
            and token.w
            in ("passed", "pass", "filled", "fill", "sent", "picked", "wrote", "drew", "set", "put", "handed")
        )
    )
    end = s.past(led, "J", 2)
    noun, behind = s[end], s[end + 1]
    if noun.w in lists()["owners"] | _ROLES and token.w in ("make", "made", "making"):
        return None
    if noun.tag == "V" and noun.often("N") and (end > at + 1 or token.tag == "G"):
        pass
    elif noun.tag != "N":
        return None
    if (
        (
            noun.w not in lists()["counted"]
            and noun.w
            not in ("call", "hand", "spare", "look", "break", "walk", "talk", "visit", "chat", "tour", "hour")
        )
        or (noun.w in _IDIOMS and end == at + 1)
        or behind.tag in "NSPG#A"
        or (behind.tag == "K" and s[end + 2].tag not in "IF")
        or (behind.w in ("to",) and s[end + 2].tag == "N")
    ):
        return None
    if (
        any(
            s[p].w in _WITHOUT and s[p].w not in ("good", "great", "long", "new", "second", "short", "old", "young")
            for p in range(at + 1, end)
        )
        or behind.tag == '"'
        or noun.raw[:1].isupper()
    ):
        return None
    if (
        noun.w
        in (
            "call",
            "talk",
            "visit",
            "walk",
            "look",
            "break",
            "hand",
            "rest",
            "answer",
            "form",
            "train",
            "question",
            "book",
            "pump",
            "drill",
            "type",
        )
        and end == at + 1
        and token.w not in ("have", "had", "has", "taking", "take", "took", "need")
    ):
        return None
    if token.w in ("have", "had", "has") and noun.w in ("hand",) and end == at + 1:
        return None
    return s[at + 1], noun, f'an article before "{s[at + 1].raw}"'


def _role_alone(s: Sentence, at: int, token: Token) -> _Found:
    """ "I am nurse", "I worked as welder"."""
    end = s.past(at + 1, "J", 1)
    noun, behind = s[end], s[end + 1]
    if (
        noun.w not in _ROLES
        or noun.raw[:1].isupper()
        or behind.tag not in ".,IFWLK"
        or (behind.tag == "K" and s[end + 2].tag not in "U")
    ):
        return None
    if end > at + 1 and s[at + 1].w in ("chief", "head", "lead", "acting", "first", "co-op", "senior", "deputy"):
        return None
    if (
        token.w == "as"
        and s[at - 1].w
        in ("work", "worked", "working", "works", "employed", "job", "started", "start", "years", "trained", "served")
    ) or (token.tag == "B" and s[at - 1].tag == "U" and token.w in ("am", "was", "is")):
        return s[at + 1], noun, f'"a" or "the" before "{s[at + 1].raw}"'
    return None


def _adjective_and_noun(s: Sentence, at: int, token: Token) -> _Found:
    """ "In quiet ward", "after long day": behind a preposition and an adjective a counted noun wants an article."""
    end = s.past(at + 1, "J", 2)
    noun, behind = s[end], s[end + 1]
    if (
        token.w not in ("in", "with", "for", "after", "from", "of", "on", "at", "before", "during")
        or end == at + 1
        or noun.tag != "N"
        or noun.raw[:1].isupper()
    ):
        return None
    if (
        s[at + 1].raw[:1].isupper()
        or behind.tag in "NSPG#AJ?"
        or behind.tag == "K"
        or any(
            (s[p].w in _WITHOUT and s[p].w not in ("long",))
            or (s[p].may("N") and s[p].w not in ("quiet",))
            or "-" in s[p].w
            for p in range(at + 1, end)
        )
    ):
        return None
    sure = noun.w in (
        "week",
        "month",
        "year",
        "day",
        "hour",
        "moment",
        "office",
        "team",
        "company",
        "clinic",
        "warehouse",
        "workshop",
        "kitchen",
        "job",
        "conversation",
        "interview",
        "meeting",
        "question",
        "letter",
        "patient",
        "colleague",
        "student",
        "customer",
        "machine",
        "room",
        "group",
        "shift",
        "project",
        "list",
        "tour",
    )
    return (s[at + 1], noun, f'an article before "{s[at + 1].raw}"') if sure else None


def _fixed(s: Sentence, at: int, token: Token) -> _Found:
    """ "At end of", "by time I", "one of best", "at same time"."""
    behind, beyond = s[at + 1], s[at + 2]
    if (
        token.tag in "IF"
        and token.w in ("at", "to", "from", "near", "inside")
        and behind.w in lists()["places"] - _BARE_PLACES
        and behind.tag in "NV"
        and not (token.tag == "F" and behind.tag == "V")
        and (beyond.tag in ".,IKLR" or beyond.w in ("early", "late"))
    ) and (
        s[at - 1].tag not in "N"
        and not any(s[p].w == behind.w for p in range(max(0, at - 3), at))
        and s[at + 3].w != behind.w
    ):
        return behind, behind, f'"the" before "{behind.raw}"'
    if (
        token.tag == "I"
        and token.w in ("for", "about", "regarding")
        and behind.w in ("post", "position", "role", "job", "vacancy")
        and beyond.w in ("of", "as")
    ):
        return behind, behind, f'"the" before "{behind.raw}"'
    if token.tag == "I" and token.w in ("at", "by", "in", "on", "until", "before", "from", "for", "since"):
        if (
            behind.w in ("end", "beginning", "middle", "rest", "bottom")
            and beyond.w == "of"
            and s[at - 1].w not in ("to",)
        ) or (behind.w == "time" and beyond.tag == "U" and token.w in ("by", "at")):
            return behind, behind, f'"the" before "{behind.raw}"'
        if (
            token.w == "in"
            and behind.w
            in (
                "family",
                "team",
                "area",
                "region",
                "country",
                "city",
                "department",
                "industry",
                "morning",
                "afternoon",
                "evening",
                "village",
                "neighbourhood",
                "neighborhood",
            )
            and beyond.tag in ".,IFKL"
            and s[at - 1].w != "early"
        ):
            return behind, behind, f'"the" or "my" before "{behind.raw}"'
        if behind.w in ("number", "address", "link", "date", "form", "list") and beyond.w in (
            "below",
            "above",
            "attached",
        ):
            return behind, behind, f'"the" before "{behind.raw}"'
        if (
            (behind.w == "same" and beyond.tag in "N")
            or (behind.w == "first" and beyond.w == "time")
            or (behind.w == "other" and beyond.w == "hand")
        ):
            return behind, beyond, f'"the" before "{behind.raw}"'
    if (
        token.w == "of"
        and s[at - 1].w == "one"
        and s[at - 2].w not in ("any",)
        and (
            (behind.w in _SUPERLATIVE and behind.w != "most")
            or (behind.w == "most" and beyond.tag in "J")
            or (
                behind.tag == "S"
                and behind.w not in ("others", "ours", "yours", "hers", "theirs")
                and behind.can
                and beyond.tag in ".,IWLFBHM"
            )
            or (behind.w in ("first", "last", "main", "few") and beyond.tag == "S")
        )
    ):
        return behind, behind, f'"the" or "my" before "{behind.raw}"'
    if (
        token.tag == "B"
        and token.w in ("is", "was", "'s", "are", "were")
        and (behind.w in _SUPERLATIVE - {"most", "best"} or behind.w in ("best", "only", "main"))
        and beyond.tag == "N"
        and s[at + 3].tag in "FUIL"
        and s[at - 1].w not in ("what",)
    ):
        return behind, beyond, f'"the" before "{behind.raw}"'
    if (
        ((token.tag == "I" and token.w in ("about", "with", "on", "for", "from", "in", "at", "as")) or token.tag == "B")
        and behind.w
        in ("possibility", "chance", "matter", "question", "future", "beginning", "result", "middle", "idea", "end")
        and beyond.w == "of"
        and s[at - 1].w != "no"
    ) and not (token.w in ("in", "on", "at") and behind.w in ("question", "matter")):
        return behind, behind, f'an article before "{behind.raw}"'
    if token.w == "such" and s[at - 1].w != "no" and s[at - 1].tag not in "TA":
        end = s.past(at + 1, "J", 2)
        if (
            s[end].tag == "N"
            and (
                s[end].w in lists()["counted"]
                or (s[end].w in ("pleasure", "team", "relief", "help") and s[end].w != "help")
            )
            and s[end + 1].tag not in "NSP"
        ):
            return behind, s[end], f'"a" before "{behind.raw}"'
    if (
        token.w == "worth"
        and behind.tag == "N"
        and s[at - 1].tag in "BOYNR"
        and behind.w
        not in lists()["uncountable"] | {"while", "attention", "consideration", "effort", "mention", "money", "gold"}
    ):
        end = s.past(at + 1, "N", 3)
        if s[end].tag in ".,IFK" and s[end - 1].mostly("N"):
            return behind, behind, f'an article before "{behind.raw}"'
    return None


# ------------------------------------------------------------------------------------------ be and other verbs


def _subject_and_adjective(s: Sentence, at: int, token: Token) -> _Found:
    """ "I glad to", "we interested in", "it a pleasure": a form of be is missing."""
    before = s[at - 1]
    free = (
        at == 0
        or before.tag in ':"'
        or before.tag == "L"
        or (before.w in ("and", "but") and (at == 1 or s[at - 2].tag == ","))
        or (before.tag == "," and s[0].tag in "LIFRP")
    )
    if not free or before.w in ("with", "as", "than") or (token.tag == "Y" and token.w not in ("it", "you")):
        return None
    place = s.past(at + 1, "R", 2)
    form, behind = s[place], s[place + 1]
    if is_finite(behind):
        return None
    if (
        form.w in lists()["states"]
        and (form.only("JRN") or behind.w in ("to", "in", "with", "that", "about", "by", "for", "of", "if"))
        and form.tag != "."
        and not form.only("D")
    ) and (
        form.w not in ("excited", "surprised", "impressed", "worried", "thrilled", "interested", "pleased", "delighted")
        or (behind.w in ("to", "in", "about", "by", "with", "at", "that") and not (False))
    ):
        return token, form, 'a form of "be"'
    if (
        form.tag == "T"
        and form.w in ("a", "an")
        and place == at + 1
        and token.w in ("it", "he", "she", "i", "we", "they")
        and before.w not in ("make", "made")
    ):
        return token, form, 'a form of "be"'
    if (
        token.w in ("it", "they", "he", "she", "we")
        and form.tag == "J"
        and form.can
        and form.only("JR")
        and behind.tag in "F.L"
        and not (behind.tag == "." and len(s) < 3)
    ):
        return token, form, 'a form of "be"'
    if token.tag == "U" and form.tag == "A" and form.w in ("my", "your", "our") and place == at + 1:
        return token, form, "a verb"
    if (
        form.tag == "X"
        and s[place + 1].mostly("V")
        and not s[place + 1].often("JN")
        and place == at + 1
        and s[at + 2].w not in ("only", "to")
    ):
        return token, s[place + 1], 'a form of "do"'
    return None


def _modal_alone(s: Sentence, at: int, token: Token) -> _Found:
    """ "I would glad", "you will the list", "I can on Monday start" is let be."""
    if s[at - 1].tag in "TAJ" or token.w == "need":
        return None
    place = s.past(at + 1, "X", 1)
    if s[place].tag == "U" or (s[place].w in ("you", "it") and s[at - 1].tag not in "UYNSP"):
        place = s.past(place + 1, "RX", 2)
    else:
        place = s.past(place, "R", 2)
    form, behind = s[place], s[place + 1]
    subject = s[at - 1].tag in "UYNS" or (place > at + 1 and s[at + 1].tag in "UY")
    if not subject or s[place - 1].w == "rather":
        return None
    if s[place].w == "so" and s[place + 1].tag == "J" and s[at + 1].w == "you":
        return token, s[place + 1], '"be"'
    if (
        form.tag == "J"
        and form.can
        and form.only("JR")
        and form.mostly("J")
        and form.w not in _ADVERBS
        and behind.tag in "FI.L"
    ):
        return token, form, '"be"'
    if form.tag == "O" and behind.tag in "T" and s[at - 1].tag in "UNSY" and place == at + 1:
        return token, form, "a verb"
    if (form.w in lists()["states"] - {"likely", "unlikely"} and not form.may("VD")) or (
        form.w in ("interested", "pleased", "delighted", "honoured", "honored") and behind.tag in "FIL."
    ):
        return token, form, '"be"'
    if (
        (form.tag == "O" or form.w == "you")
        and s[at - 1].tag in "UNS"
        and place == s.past(at + 1, "XR", 2)
        and behind.tag in "I.,"
        and token.w != "'d"
    ):
        return token, form, "a verb"
    if (
        form.tag in "TA"
        and form.w in ("the", "my", "your", "our", "their", "an", "a")
        and token.w != "'d"
        and s[at - 1].w not in ("as", "than")
        and s[at + 1].tag not in "UY."
        and not _repeats(s, at)
    ):
        return token, form, "a verb"
    if form.tag in "TA" and s[at + 1].tag in "UY" and form.w in ("the", "my", "your", "our") and at < 2:
        return token, form, "a verb"
    if (
        form.tag == "F"
        and s[place + 1].may("V")
        and s[at - 1].tag in "UY"
        and token.w in ("would", "will", "can", "could", "should", "must", "might", "may")
        and place == at + 1
    ):
        return token, form, '"like", or no "to"'
    if form.tag == "M" and form.w in ("would", "will", "could", "should") and place == at + 1 and form.raw.islower():
        return token, form, "a verb"
    return None


_ADVERBS = lists()["missing_adverbs"]


def _repeats(s: Sentence, at: int) -> bool:
    """Whether a modal verb takes up a verb that was there: "as much as I could the first time"."""
    return any(s[p].w in ("as", "than", "what", "where", "like") for p in range(max(0, at - 6), at)) or s[at + 2].w in (
        "first",
        "next",
        "last",
        "other",
        "same",
        "whole",
        "day",
        "minute",
    )


def _there_alone(s: Sentence, at: int, token: Token) -> _Found:
    """ "There a chance", "if you any questions", "hope you well", "please not hesitate"."""
    behind, beyond = s[at + 1], s[at + 2]
    if (
        token.w == "there"
        and behind.w in ("a", "an", "no", "many", "several")
        and (at == 0 or (s[at - 1].tag == "L" and s[at - 1].w in ("if", "that", "because")))
    ):
        return token, behind, '"is" or "are"'
    if token.w in ("hope", "trust") and behind.w == "you" and s[at + 2].w in ("well", "fine", "good", "ok") and at < 2:
        return behind, s[at + 2], '"are"'
    if (
        token.w in ("because", "if", "although", "though", "whether", "unless", "since", "while", "until")
        and (
            (behind.tag == "B" and behind.w in ("is", "was", "am", "were", "are"))
            or (behind.tag == "M" and behind.w != "need")
        )
        and s[at - 1].tag not in "HB"
        and (token.w not in ("though", "since") or at)
    ):
        return token, behind, "the subject"
    if (
        token.w == "thank"
        and behind.w == "for"
        and s[at - 1].tag not in "B"
        and not any(s[p].w in ("whom", "who") for p in range(at))
    ):
        return token, behind, '"you"'
    if (
        token.w in ("think", "hope", "believe")
        and token.tag == "V"
        and behind.w in ("is", "was")
        and s[at - 1].tag == "U"
        and not any(s[p].w in ("what", "which", "who", "that", "all") for p in range(at))
    ):
        return token, behind, '"it"'
    if (
        token.w == "that"
        and behind.w in ("is", "was", "am")
        and s[at - 1].tag in "VZD"
        and beyond.w in ("glad", "happy", "pleased", "able", "grateful", "sorry", "sure")
    ):
        return token, behind, "the subject"
    if (
        token.w == "please"
        and s[at - 1].w == "you"
        and behind.w in ("when", "how", "what", "where", "why", "whether", "if")
    ):
        return token, behind, "a verb"
    if token.w in ("both", "many", "some", "all", "most", "none", "each", "several") and behind.w == "whom":
        return token, behind, '"of"'
    if (
        token.w == "let"
        and behind.w in ("you", "him", "them", "her")
        and beyond.w in ("as", "when", "whether", "about")
    ):
        return behind, beyond, '"know"'
    if token.w == "with" and s[at - 1].w in ("it", "them") and behind.w in ("when", "if", "as"):
        return token, behind, "whom or what"
    if token.w == "what" and behind.tag in "TA":
        phrase = noun_phrase(s, at + 1)
        if phrase is not None and (
            s[phrase.end].w == "be"
            or (s[phrase.end].w in ("will", "would", "should", "might") and s[phrase.end + 1].tag == ".")
        ):
            return s[phrase.end], s[phrase.end], "a verb"
    if (
        (
            token.w in ("before", "after", "until", "when", "because", "if", "while", "once")
            and behind.tag == "N"
            and behind.w in lists()["counted"] | (lists()["owners"] - {"king"})
            and not behind.may("V") | (behind.w in ("work",))
        )
        and is_finite(beyond)
        and beyond.tag in "DZBM"
        and not beyond.often("S")
        and behind.raw.islower()
    ):
        return behind, behind, f'an article before "{behind.raw}"'
    if (
        token.w == "here"
        and (at == 0 or s[at - 1].tag == ",")
        and behind.w in ("the", "my", "a", "your")
        and not any(is_finite(s[p]) for p in range(at + 2, len(s)))
    ):
        return token, behind, '"is" or "are"'
    if token.w == "please" and behind.w == "not" and beyond.tag in "VN" and beyond.may("V"):
        return token, behind, '"do"'
    if (
        token.w in ("if", "should")
        and behind.w in ("you", "they", "we")
        and beyond.w == "any"
        and s[at + 3].tag in "NSJ"
    ):
        return behind, beyond, '"have"'
    if (
        token.w == "please"
        and at == 0
        and (behind.w in ("the", "a", "an", "my", "me") or (behind.w == "your" and s[at + 3].tag != "F"))
    ):
        return token, behind, "a verb"
    if (
        token.w in ("inform", "informed", "assure", "assured", "remind", "reminded", "convince", "notify")
        and behind.w == "that"
        and s[at - 1].tag not in "BH"
        and s[s.before(at - 1, "RX")].tag not in "BH"
        and s[at + 2].tag != "N"
    ):
        return token, behind, "whom"
    return None


def _unfinished(s: Sentence, at: int, token: Token) -> _Found:
    """ "Of and", "very.", "because." — a small word before the end, or before one that it cannot join."""
    behind = s[at + 1]
    if (
        behind.tag == "."
        and at == len(s) - 1
        and s.ending in (".", "!", "?", "¶")
        and at > 1
        and (
            (
                token.w
                in ("because", "and", "or", "than", "very", "the", "a", "an", "my", "your", "our", "their", "of")
                and token.tag not in "P"
                and token.w not in ("of", "very", "than")
            )
            or (token.w in ("very", "than") and token.w != s[at - 1].w)
        )
    ):
        return token, token, "the rest of the sentence"
    if token.w in ("except", "during", "despite", "via") and behind.tag == "." and at == len(s) - 1 and at > 1:
        return token, token, f'a noun behind "{token.raw}"'
    if (
        token.tag == "F"
        and (
            (behind.w in lists()["states"] and not behind.may("VD") and s[at + 2].tag in "FIL")
            or (behind.w == "part" and s[at + 2].w == "of")
        )
        and s[at - 1].tag in "VNGJ"
        and s[at - 1].w not in ("close", "due")
    ):
        return token, behind, '"be"'
    if (
        token.w in ("of", "with", "from", "at", "for", "to")
        and token.tag in "IF"
        and behind.w in ("and", "but")
        and s[at - 1].tag not in "IFVDCGZRJNSPO"
        and s[at + 2].tag not in "IF"
    ):
        return token, behind, f'a noun behind "{token.raw}"'
    if (
        token.w in ("at", "from", "by", "of", "with")
        and behind.w in ("at", "of", "to", "by", "with")
        and behind.tag in "IF"
        and token.tag == "I"
        and token.w != behind.w
        and s[at - 1].tag not in "VDCGZR"
        and s[at + 2].tag in "TA"
    ):
        return token, behind, f'a noun behind "{token.raw}"'
    return None


# ------------------------------------------------------------------------------------------ as, of, than


def _partner(s: Sentence, at: int, token: Token) -> _Found:
    """ "As soon possible", "either us", "more helpful I expected"."""
    behind, beyond = s[at + 1], s[at + 2]
    if (
        (
            token.w == "as"
            and (
                behind.tag in "JR"
                or behind.w in ("soon", "well", "far", "long", "much", "many", "often", "quickly", "early")
            )
            and (
                beyond.w == "possible"
                or (behind.w in ("soon", "much", "far", "long") and beyond.tag == "U" and s[at - 1].w != "as")
            )
        )
        and behind.w not in ("also", "only", "yet", "ever", "now", "always", "usual", "then", "here", "there")
        and s[at - 1].w not in ("just",)
    ):
        return behind, beyond, f'"as" behind "{behind.raw}"'
    if token.w == "soon" and behind.w == "as" and s[at - 1].w not in ("as", "so", "just", "almost", "not"):
        return token, behind, f'"as" before "{token.raw}"'
    if (
        token.w
        in (
            "either",
            "neither",
            "none",
            "each",
            "most",
            "some",
            "many",
            "several",
            "few",
            "one",
            "any",
            "half",
            "plenty",
        )
        and behind.w in ("us", "them")
        and beyond.w not in ("who",)
        and s[at - 1].tag not in "VDGC"
    ) and not (token.w in ("most", "some", "each", "one", "any") and s[at - 1].tag in "OYNSP"):
        return token, behind, f'"of" behind "{token.raw}"'
    if (
        token.w == "one"
        and behind.w in ("the", "my")
        and beyond.w in _SUPERLATIVE | {"few", "first", "last", "main"}
        and s[at - 1].tag not in "N"
    ):
        return token, behind, f'"of" behind "{token.raw}"'
    if (
        token.tag == "S"
        and token.w in ("minutes", "miles", "hours")
        and s[at - 1].tag == "#"
        and behind.w in ("the", "my", "your")
        and s[at - 2].w in ("live", "lives", "lived", "is", "am", "are", "'s")
        and s[at + 3].tag in ".,"
    ):
        return token, behind, '"from"'
    if (
        token.w in ("most", "some", "many", "none", "several", "each", "one", "either", "neither")
        and behind.w in ("the", "my", "your", "our", "their", "these", "those")
        and (at == 0 or s[at - 1].tag in "L,IFVDZK" or s[at - 1].w == "and")
    ):
        plural = (
            s[at + 2].tag == "S"
            or (token.w == "most" and s[at - 1].w in ("spent", "spend", "for") and s[at + 2].tag == "N")
            or (s[at + 3].tag == "S" and s[at + 2].tag in "J#NT")
        )
        if (
            plural
            and beyond.w not in ("wiser",)
            and not (s[at - 1].tag in "VDZ" and token.w in ("most",) and s[at - 1].w not in ("spent", "spend"))
            and not (token.w == "one" and s[at - 1].tag in "VDZ")
            and not s[at + 2].may("R")
        ):
            return token, behind, f'"of" behind "{token.raw}"'
    if token.w in (
        "more",
        "less",
        "better",
        "worse",
        "easier",
        "harder",
        "earlier",
        "later",
        "longer",
        "bigger",
        "faster",
        "higher",
        "lower",
    ):
        place = s.past(at + 1, "JR", 1)
        if (
            s[place].tag == "U"
            and s[place + 1].w in ("expected", "thought", "imagined", "hoped", "feared", "had")
            and s[place - 1].tag != ","
            and (s[place + 1].w != "had" or s[place + 2].w in ("expected", "thought", "hoped", "imagined"))
        ):
            return s[place - 1], s[place], '"than"'
    return None


def _owed(s: Sentence, at: int, token: Token) -> _Found:
    """ "Thank you your time", "a happy New Year you and yours"."""
    behind, beyond = s[at + 1], s[at + 2]
    if (
        token.w == "you"
        and s[at - 1].w in ("thank", "thanking")
        and (
            behind.tag == "A"
            or (behind.w in ("the",) and s[at + 2].tag != "S")
            or (behind.tag == "G" and behind.mostly("G"))
            or (behind.tag == "N" and behind.w in ("taking", "meeting", "showing"))
        )
    ):
        return token, behind, '"for"'
    if token.w in ("thanks",) and behind.tag == "G" and behind.mostly("G"):
        return token, behind, '"for"'
    if (
        token.w in ("year", "christmas", "wishes", "greetings", "regards", "luck", "congratulations")
        and behind.w in ("you", "your")
        and (
            (behind.w == "you" and s[at + 2].w in ("and", "", "all", "both"))
            or (
                behind.w == "your"
                and s[at + 2].may("NS")
                and token.w in ("wishes", "greetings", "regards", "congratulations")
            )
        )
    ):
        return token, behind, '"to"'
    if (
        token.w in ("it", "this", "that", "them")
        and behind.tag == "A"
        and beyond.w == "own"
        and s[at + 3].tag in "NS"
        and s[at - 1].tag in "VDG"
    ):
        return token, behind, '"in"'
    if (
        token.w in ("away", "back", "home")
        and behind.w in ("the", "a")
        and any(s[p].w in ("feeling", "impression", "sense", "idea") for p in (at + 2, at + 3))
        and any(s[p].w in ("came", "went", "come", "go", "left") for p in (at - 1, at - 2))
    ):
        return token, behind, '"with"'
    if (
        token.w in ("nothing", "everything")
        and behind.w in ("else", "more")
        and s[at - 1].tag in "NS"
        and s[at + 2].tag in "."
    ):
        return token, behind, '"and" or "but"'
    return None


_RULES = {
    "T": (_article_alone, _unfinished),
    "A": (_article_alone,),
    "U": (_subject_and_adjective,),
    "Y": (_subject_and_adjective, _owed),
    "M": (_modal_alone,),
    "B": (_role_alone, _fixed),
    "I": (_role_alone, _fixed, _adjective_and_noun, _unfinished),
    "F": (_unfinished, _fixed),
    "L": (_unfinished,),
    "K": (_unfinished,),
    "R": (_unfinished,),
}
_ANYWHERE = (_there_alone, _partner, _counted_alone, _owed, _fixed)
