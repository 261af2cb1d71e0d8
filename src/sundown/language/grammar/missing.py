"""A form of be, a subject, a helping verb or a whole verb that got lost, told by what stands side by side."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.grammar.phrases import is_finite, noun_phrase
from sundown.language.grammar.rules import Gap, by_words, gaps
from sundown.language.grammar.sentences import Sentence, Token, lists
from sundown.language.slip import Slip

_FELT = word_set("excited surprised impressed worried thrilled interested pleased delighted honoured honored")
_ABOUT = word_set("to in with that about by for of if at")
_HIDDEN = word_set("what which who that all")
_FIRST = word_set("first next last other same whole day minute")
_LIKE = word_set("as than what where like")
_DANGLING = word_set("because and or the a an my your our their")
_SMALL = word_set("at of to by with")
_VERBS_TOO = word_set("back down up out round")


def slips(s: Sentence) -> Iterator[Slip]:
    """Where a verb or a subject is missing."""
    yield from gaps(s, _BY_TAG, _BY_WORD)


# ------------------------------------------------------------------------------------------ behind a subject


def _no_be(s: Sentence, at: int, token: Token) -> Gap:
    """ "I glad to", "we interested in", "it a pleasure", "I my best", "I not know"."""
    if (
        not _is_free(s, at)
        or s[at - 1].w in ("with", "as", "than")
        or (token.tag == "Y" and token.w not in ("it", "you"))
    ):
        return None
    place = s.past(at + 1, "R", 2)
    form, behind = s[place], s[place + 1]
    if is_finite(behind):
        return None
    if _is_state(form, behind) or _is_lone_adjective(s, token, form, behind) or _is_what_it_is(s, at, place):
        return token, form, 'a form of "be"'
    if token.tag == "U" and form.w in ("my", "your", "our") and place == at + 1:
        return token, form, "a verb"
    denied = form.tag == "X" and place == at + 1 and behind.mostly("V") and not behind.often("JN")
    return (token, behind, 'a form of "do"') if denied and behind.w not in ("only", "to") else None


def _is_free(s: Sentence, at: int) -> bool:
    """Whether a clause begins there."""
    before = s[at - 1]
    if at == 0 or before.tag in ':"L':
        return True
    if before.w in ("and", "but"):
        return at == 1 or s[at - 2].tag == ","
    return before.tag == "," and s[0].tag in "LIFRP"


def _is_state(form: Token, behind: Token) -> bool:
    if form.w not in lists()["states"] or form.only("D") or not (form.only("JRN") or behind.w in _ABOUT):
        return False
    return form.w not in _FELT or behind.w in _ABOUT - {"for", "of", "if"}


def _is_lone_adjective(s: Sentence, token: Token, form: Token, behind: Token) -> bool:
    stands = form.tag == "J" and form.can and form.only("JR") and behind.tag in "F.L"
    return bool(stands) and token.w not in ("i", "you") and not (behind.tag == "." and len(s) < 3)


def _is_what_it_is(s: Sentence, at: int, place: int) -> bool:
    return s[place].w in ("a", "an") and s[place].tag == "T" and place == at + 1 and s[at].w != "you"


# ------------------------------------------------------------------------------------------ behind a modal verb


def _no_verb(s: Sentence, at: int, token: Token) -> Gap:
    """ "I would glad", "you will the list", "he might you before": a modal verb that governs nothing."""
    if s[at - 1].tag in "TAJ" or token.w == "need":
        return None
    place = _behind_modal(s, at)
    form = s[place]
    if any(s[passed].w in _VERBS_TOO for passed in range(at + 1, place)):
        return None  # "I can back a trailer"
    if not (s[at - 1].tag in "UYNS" or (place > at + 1 and s[at + 1].tag in "UY")) or s[place - 1].w == "rather":
        return None
    if _lacks_be(s, at, place):
        lacking = s[place + (form.w == "so")]
        return lacking, lacking, '"be"'
    if _lacks_verb(s, at, place) or (form.tag == "M" and form.w != "need" and place == at + 1 and form.raw.islower()):
        return token, form, "a verb"
    if token.w in ("will", "would") and form.w in ("in", "at", "on") and _is_nowhere(s, at, place):
        return token, form, "a verb"
    doubled = form.tag == "F" and s[place + 1].may("V") and s[at - 1].tag in "UY" and place == at + 1
    return (token, form, '"like", or no "to"') if doubled else None


def _is_nowhere(s: Sentence, at: int, place: int) -> bool:
    """Whether a modal verb before a place or time is the first verb of a sentence that has no other."""
    rest = range(place, len(s))
    first = s[at - 1].tag in "UN" and at < 4 and place == at + 1 and not any(is_finite(s[p]) for p in range(at))
    closed = any(s[p].tag in ",:KLW" for p in rest) or s[place + 1].w in ("any", "all", "least", "once", "principle")
    return first and not closed and not any(s[p].may("V") and s[p].tag not in "NSPTAFI#" for p in rest if s[p].can)


def _should(s: Sentence, at: int, token: Token) -> Gap:
    """ "Is there anything else that I should?", "what I could?"."""
    if at != len(s) - 1 or s.ending != "?" or s[at - 1].tag != "U" or at < 3 or s[0].tag == "M":
        return None
    asked = s[at - 2].tag in "WL" and s[at - 2].w in ("that", "what", "which")
    open_ = s[at - 2].w in ("else", "anything", "something", "documents", "papers")
    return (token, token, "a verb") if asked or open_ else None


def _how(s: Sentence, at: int, token: Token) -> Gap:
    """ "Tell me how has gone", "hear how came": behind "how" stands the verb of a clause that has no subject."""
    verb, behind = s[at + 1], s[s.past(at + 2, "RX", 2)]
    if at == 0 or (s[at - 1].w == "know" and s[at - 2].tag in "TAJ"):
        return None
    helped = verb.tag == "H" and verb.w in ("has", "have", "had") and behind.may("C") and behind.can
    going = verb.tag == "B" and verb.w in ("is", "was") and behind.tag == "G" and behind.mostly("G")
    plain = verb.only("D") and verb.tag == "D" and s[at + 2].tag in "IR.F,"
    return (token, verb, "the subject") if helped or going or plain else None


def _behind_modal(s: Sentence, at: int) -> int:
    place = s.past(at + 1, "X", 1)
    asked = s[place].tag == "U" or (s[place].w in ("you", "it") and s[at - 1].tag not in "UYNSP")
    return s.past(place + 1, "RX", 2) if asked else s.past(place, "R", 2)


def _lacks_be(s: Sentence, at: int, place: int) -> bool:
    form, behind = s[place], s[place + 1]
    if form.w == "so":
        return behind.tag == "J" and s[at + 1].w == "you"
    if form.w in _FELT:
        return behind.tag in "FIL." and form.w in ("interested", "pleased", "delighted", "honoured", "honored")
    if form.w in lists()["states"] - {"likely", "unlikely"} and not form.may("VD"):
        return True
    sure = form.tag == "J" and form.can and form.only("JR") and form.mostly("J")
    return bool(sure) and form.w not in lists()["missing_adverbs"] and behind.tag in "FI.L"


def _lacks_verb(s: Sentence, at: int, place: int) -> bool:
    """Whether an object stands where the verb belongs, and no verb from before is taken up."""
    form, behind, before = s[place], s[place + 1], s[at - 1]
    near = place == s.past(at + 1, "XR", 2)
    if form.w == "it" and place == at + 1 and s[at].w != "'d" and before.tag == "U":
        return behind.tag in "IF" and not _repeats(s, at) and before.tag == "U"
    if form.tag == "O" or form.w == "you":
        told = before.tag in "UNS" and behind.tag in "I.," and s[at].w != "'d"
        return near and (told or (form.tag == "O" and behind.tag == "T" and before.tag in "UNSY" and place == at + 1))
    if form.tag not in "TA" or form.w not in ("the", "my", "your", "our", "their", "an", "a"):
        return False
    if s[at + 1].tag in "UY":
        return at < 2 and form.w not in ("a", "an", "their")
    return s[at].w != "'d" and before.w not in ("as", "than") and not _repeats(s, at)


def _repeats(s: Sentence, at: int) -> bool:
    """Whether a modal verb takes up a verb that was there: "as much as I could the first time"."""
    return any(s[place].w in _LIKE for place in range(max(0, at - 6), at)) or s[at + 2].w in _FIRST


# ------------------------------------------------------------------------------------------ clauses


def _no_subject(s: Sentence, at: int, token: Token) -> Gap:
    """ "Because was late", "if could start": a clause opens with its verb."""
    behind = s[at + 1]
    finite = (behind.tag == "B" and behind.w in ("is", "was", "am", "were", "are")) or behind.tag == "M"
    if not finite or behind.w == "need" or s[at - 1].tag in "HB" or (token.w in ("though", "since") and not at):
        return None
    return token, behind, "the subject"


def _no_it(s: Sentence, at: int, token: Token) -> Gap:
    """ "I think is a good plan", "says that is glad"."""
    behind = s[at + 1]
    if token.w == "that":
        glad = behind.w in ("is", "was", "am") and s[at - 1].tag in "VZD" and s[at + 2].w in lists()["states"]
        return (token, behind, "the subject") if glad and s[at + 2].w not in _IMPERSONAL else None
    fits = behind.tag == "M" and behind.w in ("would", "will", "could", "should", "might") and s[at + 2].mostly("V")
    if token.tag == "V" and token.w in ("think", "hope", "believe") and at == 1 and s[0].tag == "U" and fits:
        return token, behind, '"it"'
    thought = token.tag == "V" and behind.w in ("is", "was") and s[at - 1].tag == "U"
    return (token, behind, '"it"') if thought and not any(s[p].w in _HIDDEN for p in range(at)) else None


_IMPERSONAL = word_set("possible impossible necessary important useful helpful likely unlikely difficult sad")


def _what(s: Sentence, at: int, token: Token) -> Gap:
    """ "What the next step be?", "what the answer will"."""
    phrase = noun_phrase(s, at + 1) if s[at + 1].tag in "TA" else None
    if phrase is None:
        return None
    verb, behind = s[phrase.end], s[phrase.end + 1]
    ended = verb.w in ("will", "would", "should", "might") and behind.tag == "."
    return (verb, verb, "a verb") if verb.w == "be" or ended else None


def _there(s: Sentence, at: int, token: Token) -> Gap:
    """ "There a chance", "here the list"."""
    behind = s[at + 1]
    if token.w == "here":
        shown = (at == 0 or s[at - 1].tag == ",") and behind.w in ("the", "my", "a", "your")
        lone = shown and not any(is_finite(s[place]) for place in range(at + 2, len(s)))
    else:
        opened = at == 0 or s[at - 1].w in ("if", "that", "because")
        lone = opened and behind.w in ("a", "an", "no", "many", "several")
    return (token, behind, '"is" or "are"') if lone else None


def _you(s: Sentence, at: int, token: Token) -> Gap:
    """ "I hope you well", "if you any questions"."""
    behind, beyond = s[at + 1], s[at + 2]
    if token.w in ("hope", "trust"):
        wished = behind.w == "you" and beyond.w in ("well", "fine", "good", "ok") and at < 2
        return (behind, beyond, '"are"') if wished else None
    asked = behind.w in ("you", "they", "we") and beyond.w == "any" and s[at + 3].tag in "NSJ"
    return (behind, beyond, '"have"') if asked else None


def _please(s: Sentence, at: int, token: Token) -> Gap:
    """ "Please me know", "please not hesitate", "could you please when"."""
    behind, beyond = s[at + 1], s[at + 2]
    if behind.w == "not":
        return (token, behind, '"do"') if beyond.tag in "VN" and beyond.may("V") else None
    if behind.w in ("me", "us", "him", "them") and beyond.may("V") and beyond.can and s[at + 3].tag in ".ILTAFW":
        return token, behind, "a verb"
    bare = at == 0 and (behind.w in ("the", "a", "an", "my", "me") or (behind.w == "your" and s[at + 3].tag != "F"))
    asked = s[at - 1].w == "you" and behind.tag == "L" and behind.w not in ("that", "because", "while")
    return (token, behind, "a verb") if bare or asked else None


def _dangling(s: Sentence, at: int, token: Token) -> Gap:
    """ "…because.", "…very.", "of and": a small word before the end, or before one that it cannot join."""
    behind, before = s[at + 1], s[at - 1]
    if at == len(s) - 1 and at > 1 and s.ending in (".", "!", "?", "¶") and token.tag != "P":
        doubled = token.w in ("very", "than") and token.w != before.w
        if token.w in _DANGLING or doubled or token.w in ("except", "during", "despite", "via"):
            return token, token, "the rest of the sentence"
    if token.tag not in "IF":
        return None
    joined = behind.w in ("and", "but") and before.tag not in "IFVDCGZRJNSPO" and s[at + 2].tag not in "IF"
    again = token.tag == "I" and token.w != "to" and behind.w in _SMALL and behind.tag in "IF" and token.w != behind.w
    again = again and token.w in _SMALL | {"from"} and before.tag not in "VDCGZR" and s[at + 2].tag in "TA"
    return (token, behind, f'a noun behind "{token.raw}"') if (joined and token.w in _ENDS_NOT) or again else None


_ENDS_NOT = word_set("of with from at for to")


def _to_glad(s: Sentence, at: int, token: Token) -> Gap:
    """ "I want to available", "to part of it"."""
    behind, beyond = s[at + 1], s[at + 2]
    state = behind.w in lists()["states"] and not behind.may("VD") and beyond.tag in "FIL"
    stands = (state or (behind.w == "part" and beyond.w == "of")) and s[at - 1].tag in "VNGJ"
    return (token, behind, '"be"') if stands and s[at - 1].w not in ("close", "due") else None


def _spent(s: Sentence, at: int, token: Token) -> Gap:
    """ "I spent a year a law firm": a place stands beside the time that was spent there."""
    behind = s[at + 1]
    phrase = noun_phrase(s, at + 1) if behind.tag in "TA" and behind.w not in ("this", "that", "each") else None
    spent = any(s[place].w in ("spent", "spend", "spending") for place in range(max(0, at - 4), at))
    if phrase is None or not spent or s[at - 1].tag not in "T#J":
        return None
    head = s[phrase.head].w
    place = head in lists()["places"] | lists()["houses"] | lists()["frames_firms"] | {"firm", "company"}
    return (token, behind, '"at" or "in"') if place and s[phrase.end].tag in ".,IKW" else None


_BY_TAG = {"U": (_no_be,), "Y": (_no_be,), "M": (_no_verb, _should), "F": (_to_glad, _dangling)}
_BY_WORD = by_words(
    {
        "because if although though whether unless since while until": _no_subject,
        "how why": _how,
        "year years month months week weeks day days summer winter season term decade": _spent,
        "think hope believe that": _no_it,
        "what": _what,
        "there here": _there,
        "hope trust if should": _you,
        "please": _please,
        "because and or the a an my your our their very than except": _dangling,
        "during despite via of with from at for by": _dangling,
    }
)
