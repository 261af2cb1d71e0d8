"""Wordings: patterns of meaning in a sentence, from small classes of words, and the places in a letter that match them.

A list of whole phrases finds what its author thought of and nothing else. A wording says instead which classes of words
follow each other in one sentence, and with what in between: who wants what from whom. Its notation is that of regular
expressions with four signs more:

* `{class}` is any word of a class below, such as `{will}` or `{person}`;
* `<a|b>` must be there, and each of its ways starts with a plain word: a sentence without any such word is not looked
  at, which is what keeps hundreds of wordings fast;
* `.. ` is up to three words of any kind, `… ` up to eight;
* a blank is any blanks, commas or dashes.

The words of a wording stand in decent sentences too. So the whole sentence is listened to besides: what sounds like any
careful letter is not told, and what is blunt beyond doubt is told without a wording.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sundown.core.anatomy import Span
from sundown.core.examination import Examination
from sundown.core.findings import Finding

MOST_FINDINGS = 3
"""As many places as one check shows in one letter."""

LEAST_BLUNT = -1.25
"""A wording is told where the odds of a blunt sentence are two to seven or better."""

MOST_BLUNT = 2.9
"""Eighteen to one: told without a wording."""

_LONGEST = 2_000
_MOST_SENTENCES = 1_000
_GAP = r"[\s,;:()–—-]+"
_WORD = r"[\w'%$€£.-]+"

CLASSES = {
    "i": "i|we",
    "me": "me|us",
    "my": "my|our",
    "am": "i am|i'm|we are|we're|i was|we were|i have been|i've been|i feel|i felt",
    "have": "i have|i've|we have|we've|i had|i'd|we had",
    "will": "i will|i'll|i shall|i am going to|i'm going to|we will|we'll|we shall|i intend to|i plan to",
    "would": "would|'d|will|'ll|could|can|might|may|shall|should",
    "you_will": "you will|you'll|you are going to|you're going to|you shall",
    "you_are": "you are|you're|you were|you have been|you've been|you must be|you seem|you seemed",
    "not": "not|never|no|cannot|can't|won't|don't|doesn't|didn't|haven't|hasn't|hadn't|isn't|wasn't|couldn't"
           "|wouldn't|aren't|weren't|hardly|barely|scarcely|without|neither|nor",
    "nobody": "nobody|no one|no-one|none of you|not one of you|not one person|not a single person|not a soul",
    "number": r"\d+|a few|a couple of|several|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty"
              "|fifty|a hundred|dozens of|hundreds of|many|countless",
    "span": "hours?|days?|weeks?|months?|years?|fortnight",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|midday|midnight|now"
           "|the weekend|close of business|end of (?:the )?(?:day|week|month)|this (?:week|evening|afternoon|morning)"
           "|next week|the \\d+(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?[ap]m|(?:one|two|three|four|five|nine|ten) o'clock"
           "|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d+",
    "person": "leader|manager|boss|person|people|man|woman|mind|minds|human|human being|interviewer|director|owner"
              "|mentor|teacher|surgeon|chef|engineer|nurse|doctor|scientist|speaker|listener|executive|lady|gentleman|soul"
              "|expert|professional|thinker|storyteller|editor|principal|head|foreman|partner|ceo|genius|talent"
              "|colleague|supervisor|employer",
    "worker": "employee|candidate|applicant|person|man|woman|one|nurse|teacher|engineer|fit|hire|choice|addition|match"
              "|assistant|manager|worker|somebody|someone|anybody|anyone",
    "best": "best|greatest|finest|smartest|wisest|brightest|kindest|cleverest|loveliest|nicest|coolest|sharpest|warmest"
            r"|most \w+",
    "kin": "wife|husband|partner|kids|children|son|sons|daughter|daughters|family|baby|babies|mother|father|parents"
           "|fiancée|fiancé|girls|boys|little ones",
    "former": "last|former|old|current|previous|present|ex|prior|recent",
    "workplace": "boss|manager|employer|company|supervisor|firm|school|department|colleague|colleagues|owner|director"
                 "|headteacher|head|principal|job|team|coworker|coworkers|co-worker|co-workers|bosses|managers|foreman"
                 "|chief|management|partner|partners|hospital|office|shop|ward|plant|agency|place|practice|deputy|lead"
                 "|predecessor|leadership|board|landlord|chef|matron|dean|editor|outfit|crew",
    "chance": "chance|chances|break|shot|opportunity|try|go|trial|hand|job|position|work",
    "other": "other|others|another|rest|competition|remaining",
    "applicant": "candidate|candidates|applicant|applicants|finalist|finalists|contender|contenders|interviewee"
                 "|interviewees|hopefuls|runner-up|people you (?:saw|met|interviewed)|names on your list",
}  # fmt: skip

_ANCHOR = re.compile(r"<([^<>]+)>")
_CLASS = re.compile(r"\{([a-z]\w*)\}")
_OPENING = re.compile(r"\(\?<?[!=]")
_PLAIN = re.compile(r"([\w'-]+?)(s\?)?(?=$| )")
_WORDS = re.compile(r"\w+(?:'\w+)?")
_QUOTED = re.compile(r"“[^”]*”|(?<!\w)\"[^\"]*\"")


@dataclass(frozen=True)
class Wording:
    """One pattern of meaning in the notation above, without alternatives at its outermost level."""

    text: str

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The words one of which calls for this wording."""
        parts = (part for found in _ANCHOR.findall(_named(self.text)) for part in found.split("|"))
        return frozenset(word for part in parts for word in _first_words(part) or ())

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Of each of these sets a sentence must have a word: the parts of the wording that are plain words."""
        parts = (_ways(part) for part in _split(_named(self.text), " "))
        return tuple(ways for ways in parts if ways)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression; made when a sentence first has the words that it needs."""
        return compiled(self.text)


def compiled(text: str) -> re.Pattern[str]:
    """The regular expression of a wording, in either case, at whole words."""
    spelled = _CLASS.sub(lambda match: f"(?:{CLASSES[match[1]]})", text)
    spelled = _ANCHOR.sub(r"(?:\1)", spelled)
    for gap, most in ((".. ", 3), ("… ", 8)):
        spelled = spelled.replace(gap, f"(?:{_WORD}\0){{0,{most}}}?")
    spelled = spelled.replace(" ?", r"\s?").replace(" ", "\0").replace("\0", _GAP)
    return re.compile(rf"(?<![\w'])(?:{spelled})(?!\w)", re.IGNORECASE)


def _named(text: str) -> str:
    """The text with the words of its classes."""
    within = _ANCHOR.sub(lambda match: _CLASS.sub(lambda name: CLASSES[name[1]], match[0]), text)
    return _CLASS.sub(lambda match: f"(?:{CLASSES[match[1]]})", within)


def _split(text: str, at: str) -> list[str]:
    """The parts of a text between the signs `at` that stand in no bracket."""
    parts, depth, begin = [], 0, 0
    for place, each in enumerate(text):
        if each == "(" or (each == "<" and text[:place][-2:] != "(?"):
            depth += 1
        elif each in ")>":
            depth -= 1
        elif each == at and depth == 0:
            parts.append(text[begin:place])
            begin = place + 1
    return [*parts, text[begin:]]


def _ways(part: str) -> frozenset[str]:
    """The first words of a part that must be there; empty where that is more than plain words, or may be missing."""
    outlook = _OPENING.search(part)
    if outlook is not None and part.endswith(")"):
        part = part[: outlook.start()]
    while (part.startswith("(?:") and part.endswith(")")) or (part.startswith("<") and part.endswith(">")):
        inner = part[3:-1] if part.startswith("(?:") else part[1:-1]
        if len(_split(f"{part} ", " ")) != 2 or ")" in inner.split("(")[0]:
            return frozenset()
        part = inner
    words = [_first_words(way) for way in _split(part, "|")]
    return frozenset(word for ways in words for word in ways or ()) if all(words) else frozenset()


def _first_words(way: str) -> tuple[str, ...] | None:
    """The forms of the first word of one way to say it, as sentences hold them; None where it is no plain word."""
    first = _PLAIN.match(way)
    if first is None:
        return None
    word = _WORDS.match(first[1].casefold())
    if word is None:
        return None
    return (word[0], f"{word[0]}s") if first[2] else (word[0],)


@dataclass(frozen=True)
class Sign:
    """Wordings that mean the same blunder, what to say about it, and a better way to say it.

    Nothing is told of a sentence in which `unless` is found: then the words are meant decently. `least` is how blunt it
    must sound where these wordings are more certain than the others of their check.
    """

    message: str
    suggest: str
    wordings: tuple[Wording, ...]
    unless: str = ""
    severity: str = "warn"
    least: float | None = None

    @cached_property
    def excuse(self) -> re.Pattern[str] | None:
        """What makes the wordings decent."""
        return compiled(self.unless) if self.unless else None

    def excused(self, sentence: str) -> bool:
        """Whether the sentence is decent all the same."""
        return self.excuse is not None and self.excuse.search(sentence) is not None


def sign(
    message: str, suggest: str, *wordings: str, unless: str = "", severity: str = "warn", least: float | None = None
) -> Sign:
    """A sign from wordings as texts; each may hold several, with `|` between them."""
    ways = tuple(Wording(way) for text in wordings for way in _split(text, "|"))
    return Sign(message, suggest, ways, unless, severity, least)


@dataclass(frozen=True, slots=True)
class Heard:
    """How a sentence sounds: the logarithm of its odds to be blunt, the class, and the place of its bluntest part."""

    odds: float
    kind: str
    start: int
    end: int


class Tone:
    """The signs of one check, by the words that call for them."""

    def __init__(
        self,
        *signs: Sign,
        listen: Callable[[str], Heard] | None = None,
        kind: str = "",
        otherwise: Sign | None = None,
        least: float = LEAST_BLUNT,
    ) -> None:
        """Signs in order of weight: a sentence is told about once, by the first that fits.

        `listen` hears how an English sentence sounds; below `least` no sign counts. `otherwise` is what to say where it
        sounds of `kind` beyond doubt and no sign fits.
        """
        self.signs, self.listen, self.kind, self.otherwise, self.least = signs, listen, kind, otherwise, least

    @cached_property
    def called(self) -> dict[str, list[tuple[int, Sign, Wording]]]:
        """By word: the wordings that it calls for, with their place in the order."""
        called: dict[str, list[tuple[int, Sign, Wording]]] = {}
        ordered = [(each, wording) for each in self.signs for wording in each.wordings]
        for place, (each, wording) in enumerate(ordered):
            for word in wording.anchors:
                called.setdefault(word, []).append((place, each, wording))
        return called

    def findings(self, letter: Examination) -> Iterator[Finding]:
        """The places of the text, at most `MOST_FINDINGS`, then of the subject; an outline goes to nobody.

        Of a text that nobody wrote by hand, the first thousand sentences are enough.
        """
        if letter.medium == "phone":
            return
        found = 0
        english = letter.anatomy.english and not letter.endless
        for sentence in letter.anatomy.sentences[:_MOST_SENTENCES]:
            told = _told(self, sentence.text[:_LONGEST], english)
            if told is not None and found < MOST_FINDINGS:
                found += 1
                what, (start, end) = told
                span = Span(sentence.start + start, sentence.start + end, sentence.text[start:end])
                yield letter.at(what.severity, span, what.message, filter(None, (what.suggest,)))
        told = _told(self, (letter.letter.subject or "")[:_LONGEST], english)
        if told is not None:
            what, (start, end) = told
            yield letter.in_subject(what.severity, start, end, what.message)


@lru_cache(maxsize=20_000)
def _told(tone: Tone, sentence: str, english: bool) -> tuple[Sign, tuple[int, int]] | None:
    """The first sign of a tone that a sentence shows, and where; kept, since an edit leaves most sentences alone."""
    own, words = _own_words(sentence)
    heard = tone.listen(own) if tone.listen is not None and english else None
    called = {entry[0]: entry for word in tone.called.keys() & words for entry in tone.called[word]}
    for place in sorted(called):
        _, what, wording = called[place]
        if _too_decent(what, heard, tone.least) or any(words.isdisjoint(need) for need in wording.needs):
            continue
        found = wording.pattern.search(own)
        if found is not None and not what.excused(own):
            return what, found.span()
    if heard is not None and tone.otherwise is not None and heard.kind == tone.kind and heard.odds >= MOST_BLUNT:
        return tone.otherwise, (heard.start, heard.end)
    return None


def _too_decent(what: Sign, heard: Heard | None, least: float) -> bool:
    """Whether the sentence sounds too decent for a wording to count; what blocks is unmistakable in any sentence."""
    enough = least if what.least is None else what.least
    return what.severity != "block" and heard is not None and heard.odds < enough


@lru_cache(maxsize=2_000)
def _own_words(sentence: str) -> tuple[str, frozenset[str]]:
    """A sentence with what it quotes blanked out, and its words in small letters."""
    own = (
        _QUOTED.sub(lambda match: "\x01" * len(match[0]), sentence) if '"' in sentence or "“" in sentence else sentence
    )
    return own, frozenset(_WORDS.findall(own.casefold()))
