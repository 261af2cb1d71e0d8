"""Reading a letter file: what `letters/<language>/<kind>.toml` may say, and every mistake in it told at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sundown.core.facts import MEDIA
from sundown.core.letters.kind import CHOICE, SIGNATURES, SLOT, VOICEMAIL, Element, LetterKind, Style, slots_of
from sundown.core.letters.words import FROM_FACTS, GIVEN, IMPLIED, LISTS, OCCASIONS
from sundown.core.playbook import ROW
from sundown.core.problems import BadInput, Problem, nearest


def from_mapping(mapping: Mapping[str, object], name: str) -> LetterKind:
    """The kind of letter that a parsed letter file describes; `name` is the file's name: `reply`, `reply.phone`.

    The file has `title`, `purpose`, `cites`, `words = [fewest, most]`, `subject = [patterns]` for e-mail, `[media.*]`
    tables (`salutation`, `close`, `signature`, `dated`, `points`, `characters`, and `british` for what differs there)
    and `[[elements]]` tables in order (`name`, `paragraph`, `ways`, and where they apply `required`, `when`, `after`,
    `each`, `joins`, `ask`, `cites`). Raises BadInput with everything that is wrong.
    """
    reading = _Reading(f"{name}.toml")
    reading.only(mapping, "", ("title", "purpose", "cites", "words", "subject", "media", "elements"))
    kind = LetterKind(
        name=name,
        title=reading.text(mapping, "", "title"),
        purpose=reading.text(mapping, "", "purpose"),
        words=reading.limits(mapping, "", "words"),
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
    reading.only(table, at, ("name", "paragraph", "ways", "required", "when", "after", "each", "joins", "ask", "cites"))
    when, after, each = table.get("when"), table.get("after"), table.get("each")
    slots = (*GIVEN, *FROM_FACTS, *LISTS)
    element = Element(
        name=reading.text(table, at, "name"),
        paragraph=reading.number(table, at, "paragraph"),
        ways=reading.ways(table, at, slots),
        required=table.get("required") is True,
        when=None if when is None else reading.word(when, f"{at}.when", tuple(OCCASIONS)),
        after=None if after is None else reading.word(after, f"{at}.after", before),
        each=None if each is None else reading.word(each, f"{at}.each", tuple(LISTS)),
        joins=table.get("joins") is True,
        ask=reading.sentences(table, at, "ask", slots),
        cites=reading.cites(table, at),
    )
    _check_slots(reading, element, at)
    return element


def _check_slots(reading: _Reading, element: Element, at: str) -> None:
    """A required element can always be said or asked; an item's slot stands only where its list is gone through."""
    known = IMPLIED.get(element.when or "", frozenset()) | {element.each or ""}
    sure = any(_facts_in(way[0]) <= known for way in element.ways if way)
    if element.required and not sure and not any(_facts_in(question) <= known for question in element.ask):
        reading.wrong(f"{at}.ask", "is missing", "a question for when the fact is not known")
    if not element.ways and not element.required:
        reading.wrong(f"{at}.ways", "is empty", "a list of lists of sentences")
    for sentence in (*element.ask, *(sentence for way in element.ways for sentence in way)):
        for slot in sorted(slots_of(sentence) & LISTS.keys() - {element.each}):
            reading.wrong(at, f"{{{slot}}} stands outside its list", f'each = "{slot}"')


def _facts_in(sentence: str) -> frozenset[str]:
    return slots_of(sentence).difference(GIVEN)


def _styles(reading: _Reading, mapping: Mapping[str, object], *, british: bool) -> dict[str, Style]:
    styles = {}
    for medium, table in reading.table(mapping, "", "media").items():
        at = f"media.{reading.word(medium, 'media', (*MEDIA, VOICEMAIL))}"
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
    reading.only(table, at, ("salutation", "close", "signature", "dated", "points", "characters", "british"))
    salutation = reading.text(table, at, "salutation") if "salutation" in table else None
    if salutation is not None and salutation.count("{dear}") != 1:
        reading.wrong(f"{at}.salutation", "does not hold {dear} once", "for instance {dear},")
    return Style(
        salutation=salutation,
        close=reading.texts(table.get("close"), f"{at}.close"),
        signature=reading.word(table.get("signature"), f"{at}.signature", SIGNATURES),
        dated=table.get("dated") is True,
        points=table.get("points") is True,
        characters=reading.limits(table, at, "characters") if "characters" in table else None,
    )


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

    def limits(self, table: Mapping[str, object], at: str, key: str) -> tuple[int, int]:
        match table.get(key):
            case [int() as fewest, int() as most] if 0 < fewest < most:
                return fewest, most
        self.wrong(f"{at}.{key}".strip("."), "is missing or wrong", "two rising numbers, for instance [90, 180]")
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

    def ways(self, table: Mapping[str, object], at: str, slots: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        value = table.get("ways")
        if not isinstance(value, list):
            self.wrong(f"{at}.ways", "is missing or is no list", "a list of lists of sentences")
            return ()
        ways = []
        for number, way in enumerate(value, 1):
            here = f"ways[{number}]"
            ways.append(self.sentences({here: way}, at, here, slots))
            if len({_facts_in(sentence) for sentence in ways[-1]}) != 1:
                self.wrong(f"{at}.{here}", "is empty, or its sentences need different facts", "the same slots in each")
        return tuple(ways)
