"""Kinds of letter: what one is made of, as `letters/<language>/<kind>.toml` says it.

A kind is data: its elements in the order the reader meets them, and for each the sentences that can carry it.
A sentence holds slots, `{topic}`, that the debrief fills, and choices, `<a talk|a conversation>`, that only vary the
wording. A sentence can be said when all its slots are known; nothing else decides. See `from_mapping` for the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sundown.core.facts import MEDIA
from sundown.core.playbook import ROW
from sundown.core.problems import BadInput, Problem, nearest

GIVEN: Mapping[str, str] = {
    "person": "how the reader is called: Dr. Patel",
    "organization": "the employer's name",
    "position": "the post, with its article: the Coordinator position",
    "day": "today, on Tuesday, on March 10; nothing where the day of the talk is not known",
}
"""Slots that are always filled."""

FROM_FACTS: Mapping[str, str] = {
    "topic": "what this reader and the writer talked about; stands after 'about'",
    "question": "what this reader asked, with 'about' or 'whether'; stands after 'asked' or 'your question'",
    "strength": "what this reader liked and the writer brings along: my charge experience",
    "liked": "what this reader liked once; stands after 'liked': the seating-plan story, that I was on time",
    "addition": "what was forgotten and matters to this reader; stands after a colon",
    "because": "why it matters: because you asked about nights",
    "proof": "what answers a doubt that this reader voiced; stands after a colon",
    "quiet_proof": "what answers a doubt that was only felt; stands after a colon",
    "result": "an accomplishment of the profile; stands after a colon",
    "criterion": "the employer's criterion that this accomplishment proves",
    "shows": "what this accomplishment proves, where it is none of the criteria",
    "wanted": "the employer's criteria in a row",
    "decision": "by when they decide: by Friday, March 20",
    "did": "what a helper did, as a verb: moved the slot",
    "help": "what a helper did, as a noun: the parking voucher",
    "phone": "the number to reach the writer at",
    "title": "the post's title, bare",
    "date": "the day of the talk: March 10",
}
"""Slots that only a fact can fill."""

OCCASIONS = (
    "doubt_voiced", "doubt_felt", "something_forgotten", "interest_high", "interest_medium", "interest_low",
    "decision_known", "decision_open", "decision_not_asked",
)  # fmt: skip
"""What `when` may say: the circumstance without which an element is not called for."""

_IMPLIED = {"decision_known": frozenset({"decision"})}

SIGNATURES = ("full", "name")
"""`full` has name, credentials, telephone and e-mail (S4-15); pieces written by hand bear the name alone."""

SLOT = re.compile(r"\{([^{}]*)\}")
CHOICE = re.compile(r"<([^<>]*)>")


def slots_of(sentence: str) -> frozenset[str]:
    """The slots that a sentence of a letter file holds."""
    return frozenset(SLOT.findall(sentence))


# ------------------------------------------------------------------------------------------ a kind of letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing a letter of this kind says, and the ways to say it, best first.

    The sentences of one way need the same facts, so each of them will do. Where no way can be said, a required
    element becomes a blank with the first question of `ask` whose slots are known. Elements with the same `paragraph`
    stand together. One that comes `after` another speaks of it, and is left out where that one is not said.
    """

    name: str
    paragraph: int
    ways: tuple[tuple[str, ...], ...]
    required: bool = False
    when: str | None = None
    after: str | None = None
    ask: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a letter begins and ends on one medium. `salutation` holds `{dear}`; `dated` puts the day above it."""

    salutation: str
    close: tuple[str, ...]
    signature: str
    dated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """One kind of letter. `words` are the fewest and the most words of its text; `subject` patterns come best first.

    `styles` has an entry for each medium, the first being the one for a medium not listed; `british` those that differ
    where English is written the British way.
    """

    name: str
    title: str
    purpose: str
    words: tuple[int, int]
    elements: tuple[Element, ...]
    styles: Mapping[str, Style]
    british: Mapping[str, Style] = field(default_factory=dict)
    subject: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()

    def style(self, medium: str, *, british: bool) -> Style:
        """How it begins and ends on that medium."""
        usual = self.styles.get(medium) or next(iter(self.styles.values()))
        return self.british.get(medium, usual) if british else usual


# ------------------------------------------------------------------------------------------ reading a kind


def from_mapping(mapping: Mapping[str, object], name: str) -> LetterKind:
    """The kind of letter that a parsed letter file describes; `name` is the kind's word, which is the file's name.

    The file has `title`, `purpose`, `cites`, `words = [fewest, most]`, `subject = [patterns]` for e-mail, `[media.*]`
    tables (`salutation`, `close`, `signature`, `dated`, and `british` for what differs there) and `[[elements]]`
    tables in order (`name`, `paragraph`, `ways`, and where they apply `required`, `when`, `after`, `ask`, `cites`).
    Raises BadInput with everything that is wrong.
    """
    reading = _Reading(f"{name}.toml")
    reading.only(mapping, "", ("title", "purpose", "cites", "words", "subject", "media", "elements"))
    kind = LetterKind(
        name=name,
        title=reading.text(mapping, "", "title"),
        purpose=reading.text(mapping, "", "purpose"),
        words=reading.limits(mapping),
        elements=_elements(reading, mapping),
        styles=_styles(reading, mapping, british=False),
        british=_styles(reading, mapping, british=True),
        subject=reading.sentences(mapping, "", "subject", (*GIVEN, *FROM_FACTS)),
        cites=reading.cites(mapping, ""),
    )
    if reading.problems:
        raise BadInput(reading.problems)
    return kind


def _elements(reading: _Reading, mapping: Mapping[str, object]) -> tuple[Element, ...]:
    elements: list[Element] = []
    for at, table in reading.tables(mapping, "elements"):
        elements.append(_element(reading, table, at, tuple(element.name for element in elements)))
    return tuple(elements)


def _element(reading: _Reading, table: Mapping[str, object], at: str, before: tuple[str, ...]) -> Element:
    reading.only(table, at, ("name", "paragraph", "ways", "required", "when", "after", "ask", "cites"))
    when, after = table.get("when"), table.get("after")
    element = Element(
        name=reading.text(table, at, "name"),
        paragraph=reading.number(table, at, "paragraph"),
        ways=reading.ways(table, at),
        required=table.get("required") is True,
        when=None if when is None else reading.word(when, f"{at}.when", OCCASIONS),
        after=None if after is None else reading.word(after, f"{at}.after", before),
        ask=reading.sentences(table, at, "ask", (*GIVEN, *FROM_FACTS)),
        cites=reading.cites(table, at),
    )
    sure = any(_facts_in(way[0]) <= _IMPLIED.get(element.when or "", frozenset()) for way in element.ways if way)
    if element.required and not sure and not any(not _facts_in(question) for question in element.ask):
        reading.wrong(f"{at}.ask", "is missing", "a question for when the fact is not known")
    return element


def _facts_in(sentence: str) -> frozenset[str]:
    return slots_of(sentence).difference(GIVEN)


def _styles(reading: _Reading, mapping: Mapping[str, object], *, british: bool) -> dict[str, Style]:
    styles = {}
    for medium, table in reading.table(mapping, "", "media").items():
        at = f"media.{reading.word(medium, 'media', MEDIA)}"
        if not isinstance(table, Mapping):
            reading.wrong(at, "is not a table")
            continue
        differs = reading.table(table, at, "british")
        if differs or not british:
            styles[str(medium)] = _style(reading, {**table, **differs} if british else table, at)
    if not styles and not british:
        reading.wrong("media", "is missing", "a table for each medium")
    return styles


def _style(reading: _Reading, table: Mapping[str, object], at: str) -> Style:
    reading.only(table, at, ("salutation", "close", "signature", "dated", "british"))
    salutation = reading.text(table, at, "salutation")
    if salutation.count("{dear}") != 1:
        reading.wrong(f"{at}.salutation", "does not hold {dear} once", "for instance {dear},")
    close = reading.texts(table.get("close"), f"{at}.close")
    if not close:
        reading.wrong(f"{at}.close", "is missing", "a list of closes")
    signature = reading.word(table.get("signature"), f"{at}.signature", SIGNATURES)
    return Style(salutation=salutation, close=close, signature=signature, dated=table.get("dated") is True)


class _Reading:
    """The problems found in one letter file, collected so that all are told at once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def wrong(self, key: str, message: str, expected: str | None = None, near: str | None = None) -> None:
        problem = Problem(file=self.file, key=key, message=message, expected=expected, nearest=near)
        if problem not in self.problems:
            self.problems.append(problem)

    def only(self, table: Mapping[str, object], at: str, valid: Iterable[str]) -> None:
        for key in sorted(table.keys() - set(valid), key=str):
            self.wrong(f"{at}.{key}".strip("."), "unknown key", "one of " + ", ".join(valid), nearest(key, valid))

    def text(self, table: Mapping[str, object], at: str, key: str) -> str:
        value = table.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(f"{at}.{key}".strip("."), "is missing or empty", "text")
        return ""

    def texts(self, value: object, at: str) -> tuple[str, ...]:
        items = value if isinstance(value, list) else [] if value is None else [None]
        if all(isinstance(item, str) and item.strip() for item in items):
            return tuple(items)
        self.wrong(at, "is not a list of texts")
        return ()

    def word(self, value: object, at: str, valid: tuple[str, ...]) -> str:
        if value in valid:
            return str(value)
        self.wrong(at, f"unknown word {value!r}", "one of " + ", ".join(valid), nearest(str(value), valid))
        return ""

    def number(self, table: Mapping[str, object], at: str, key: str) -> int:
        value = table.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        self.wrong(f"{at}.{key}", "is not a number above 0", "a whole number")
        return 1

    def limits(self, mapping: Mapping[str, object]) -> tuple[int, int]:
        match mapping.get("words"):
            case [int() as fewest, int() as most] if 0 < fewest < most:
                return fewest, most
        self.wrong("words", "is missing or wrong", "two rising numbers, for instance [90, 180]")
        return 1, 2

    def table(self, mapping: Mapping[str, object], at: str, key: str) -> Mapping[str, object]:
        value = mapping.get(key, {})
        if isinstance(value, Mapping):
            return value
        self.wrong(f"{at}.{key}".strip("."), "is not a table")
        return {}

    def tables(self, mapping: Mapping[str, object], key: str) -> list[tuple[str, Mapping[str, object]]]:
        value = mapping.get(key)
        if isinstance(value, list) and value and all(isinstance(table, Mapping) for table in value):
            return [(f"{key}[{number}]", table) for number, table in enumerate(value, 1)]
        self.wrong(key, "is missing or is no list of tables")
        return []

    def cites(self, table: Mapping[str, object], at: str) -> tuple[str, ...]:
        cites = self.texts(table.get("cites"), f"{at}.cites".strip("."))
        for cite in cites:
            if not ROW.fullmatch(cite):
                self.wrong(f"{at}.cites".strip("."), f"{cite!r} is no row of the rulebook", "for instance S4-06")
        return cites

    def sentences(self, table: Mapping[str, object], at: str, key: str, slots: Iterable[str]) -> tuple[str, ...]:
        at = f"{at}.{key}".strip(".")
        sentences = self.texts(table.get(key), at)
        for sentence in sentences:
            self._slots(sentence, at, slots)
        return sentences

    def _slots(self, sentence: str, at: str, slots: Iterable[str]) -> None:
        for slot in sorted(slots_of(sentence) - set(slots)):
            self.wrong(at, f"unknown slot {{{slot}}}", "one of " + ", ".join(slots), nearest(slot, slots))
        left = CHOICE.sub("", SLOT.sub("", sentence))
        if any(sign in left for sign in "{}<>") or any("|" not in choice for choice in CHOICE.findall(sentence)):
            self.wrong(at, f"brackets do not match in {sentence!r}", "{slot} and <one|another>")

    def ways(self, table: Mapping[str, object], at: str) -> tuple[tuple[str, ...], ...]:
        value = table.get("ways")
        if not isinstance(value, list):
            self.wrong(f"{at}.ways", "is missing or is no list", "a list of lists of sentences")
            return ()
        ways = []
        for number, way in enumerate(value, 1):
            here = f"ways[{number}]"
            ways.append(self.sentences({here: way}, at, here, (*GIVEN, *FROM_FACTS)))
            if len({_facts_in(sentence) for sentence in ways[-1]}) != 1:
                self.wrong(f"{at}.{here}", "is empty, or its sentences need different facts", "the same slots in each")
        return tuple(ways)
