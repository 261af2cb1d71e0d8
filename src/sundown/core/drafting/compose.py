"""Drafting: one follow-up's letter, put together from what its kind calls for and what its reader's notes hold.

Pure and repeatable. Which of several good sentences is taken depends on the search, the kind and the reader's place
among those met, so that the people of one panel get letters that differ in more than the name (S1-10, C-16), and the
same facts give the same letter on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from re import Match
from re import compile as pattern
from types import MappingProxyType
from zlib import crc32

from sundown.core.drafting.english import English
from sundown.core.drafting.german import German
from sundown.core.drafting.language import Language
from sundown.core.drafting.material import Material, gather, known_at
from sundown.core.drafting.names import signed_name
from sundown.core.drafting.plain import plain, shortened
from sundown.core.drafting.slots import Wording, wording
from sundown.core.drafting.slots.callback import hours_of, number_for
from sundown.core.drafting.slots.wording import Item
from sundown.core.facts import Journal, Seeker
from sundown.core.followup import FollowUp
from sundown.core.letters import CHOICE, GIVEN, Element, LetterKind, Style, for_medium, slots_of
from sundown.core.planner.situation import Situation
from sundown.core.written import Blank, Letter, Origin, Sentence, count_words

_SLOT_IN_PLACE = pattern(r"( ?)\{(\w+)\}(\.?)")
_LARGEST_PANEL = 7  # C-06: above it one letter goes to the coordinator
_NEIGHBOURS = 3  # so many readers of a panel, whose sentences follow upon each other, are kept apart
_LONGEST_SUBJECT = 120
_BETWEEN_ITEMS = 2  # ways from one item to the next, so that the next reader's list does not begin with its second
_DATED_THE_AMERICAN_WAY = ("US", "CA", "PH")


def draft(
    followup: FollowUp,
    journal: Journal,
    at: datetime,
    kinds: Mapping[str, LetterKind],
    earlier: Sequence[str] = (),
    *,
    known: Situation | None = None,
    medium: str | None = None,
    language: str = "en",
    settings: Mapping[str, object] = MappingProxyType({}),
) -> Letter:
    """A first draft for that follow-up, from the facts known at `at`.

    Filled only from the reader's own notes (S2-05); what is missing is a blank with its question. `kinds` are the
    letter files of that `language` and hold the follow-up's kind, else KeyError. `earlier` are texts this reader has
    had before: no sentence of theirs comes again while there is another way to say it (S0-09). `known` is
    `known_at(journal, at)`, worth making once where many letters are drafted from one journal. `medium` is the
    follow-up's own, or `voicemail` for the script that goes with a call. `settings` are the playbook's values: how long
    a letter may be, and whether pay may be named.
    """
    medium = medium or followup.medium
    if (kind := for_medium(kinds, followup.kind, medium)) is None:
        raise KeyError(followup.kind)
    material = gather(followup, known or known_at(journal, at), may_name_pay=settings.get("salary") != "never")
    british = writes_british(material.writer)
    speech: Language = German(_region(material.writer)) if language == "de" else English(british)
    before = " ".join(" ".join(earlier).split())
    style = kind.style(medium, british=british)
    limits = kind.limits(int(str(settings.get("letter.most_words", kind.words[1]))))
    composer = _Composer(kind, style, limits, material, wording(material, speech, before), before)
    paragraphs, check = composer.fitting()
    if style.salutation is None:
        paragraphs = _begun(paragraphs)
    return Letter(
        key=followup.key,
        to=followup.to,
        kind=followup.kind,
        opportunity=followup.opportunity,
        because_of=followup.because_of,
        medium=medium,
        written_on=material.written_on,
        subject=composer.subject() if medium in ("email", "in_app") else None,
        date_line=speech.day_with_year(material.written_on) if style.dated else None,
        salutation=_salutation(style.salutation, material, speech) if style.salutation is not None else None,
        paragraphs=paragraphs,
        points=style.points,
        close=composer.one_of(style.close, "close") if style.close else "",
        signature=_signature(style.signature, material, speech),
        limits=limits,
        check=check,
    )


def writes_british(writer: Seeker) -> bool:
    """Whether dates and closes are British: by the language's region, else by the country."""
    language, *rest = writer.language.replace("_", "-").split("-")
    region = rest[-1].upper() if rest else (writer.country or "US").upper() if language.lower() != "en" else "US"
    return region not in _DATED_THE_AMERICAN_WAY


def _region(writer: Seeker) -> str:
    """Where the writer's German is written: by the tag's region, else by the country."""
    tag = writer.language.replace("_", "-").split("-")
    return (tag[-1] if len(tag) > 1 else writer.country or "DE").upper()


# ------------------------------------------------------------------------------------------ the text


Paragraphs = tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class _Composer:
    """Chooses and fills the sentences of one letter.

    For `sized` of its elements the sentence comes from the shorter half of several good ones (`size` -1) or from the
    longer half (1); `shortest` takes the shortest of all. `item` is the place in the list that an element with `each`
    goes through.
    """

    kind: LetterKind
    style: Style
    limits: tuple[int, int]
    material: Material
    said: Wording
    earlier: str
    elements: tuple[Element, ...] | None = None
    size: int = 0
    sized: int = 0
    shortest: bool = False
    item: int = 0

    def fitting(self) -> tuple[Paragraphs, tuple[str, ...]]:
        """The paragraphs, and what to look at; what the kind can do without goes where it would be too long."""
        asked_for = [element for element in self.kind.elements if self.applies(element)]
        paragraphs: Paragraphs = ()
        for left_out, sized in self._ways_to_fit(asked_for):
            kept = tuple(element for element in asked_for if element not in left_out)
            composer = replace(self, elements=kept, size=-1, sized=sized, shortest=sized > len(kept))
            paragraphs = composer.paragraphs()
            if self._fits(paragraphs):
                paragraphs = composer.in_more_words(paragraphs)
                return paragraphs, composer.to_look_at(paragraphs)
        if self.style.characters is not None and (longest := self._longest_slot(paragraphs)) is not None:
            return self._without(longest).fitting()
        return paragraphs, self.to_look_at(paragraphs)

    def _ways_to_fit(self, asked_for: Sequence[Element]) -> Iterator[tuple[list[Element], int]]:
        """As it is; without one optional element after another, the last first; with ever more short sentences.

        The last of all is one more than there are elements: the shortest of each.
        """
        optional = [element for element in asked_for if not element.required]
        for dropped in range(len(optional) + 1):
            yield optional[len(optional) - dropped :], 0
        for sized in range(1, len(asked_for) - len(optional) + 2):
            yield optional, sized

    def in_more_words(self, paragraphs: Paragraphs) -> Paragraphs:
        """The same with as many longer sentences as the fewest words ask for, in a fourth of its elements at most.

        A letter with blanks stays as it is: their answers are still to come.
        """
        if self.style.characters is not None or any(s.blank for sentences in paragraphs for s in sentences):
            return paragraphs
        longer, sized, most = paragraphs, 0, len(self.elements or ()) // 4
        while count_words(_text(longer)) < self.limits[0] and sized < most:
            sized += 1
            longer = replace(self, size=1, sized=sized).paragraphs()
        return longer if self._fits(longer) else paragraphs

    def _longest_slot(self, paragraphs: Paragraphs) -> str | None:
        """Of what those sentences say from facts, the longest."""
        said = {origin for sentences in paragraphs for sentence in sentences for origin in sentence.because}
        used = [slot for slot, origins in self.said.origins.items() if said.intersection(origins)]
        return max(used, key=lambda slot: len(self.said.words.get(slot, "")), default=None)

    def _without(self, slot: str) -> _Composer:
        """The same composer, to which one slot is a note that fits into no sentence: it will be asked about."""
        words = {name: text for name, text in self.said.words.items() if name != slot}
        origins = {name: facts for name, facts in self.said.origins.items() if name != slot}
        noted = {**self.said.noted, slot: self.said.origins[slot]}
        return replace(self, said=replace(self.said, words=words, origins=origins, noted=noted))

    def _fits(self, paragraphs: Paragraphs) -> bool:
        text = _text(paragraphs)
        if self.style.characters is not None:
            greeting = (self.style.salutation or "").replace("{dear}", self.said.language.dear(self.material.reader))
            return len(greeting) + len(text) + 2 <= self._most_characters()
        return count_words(text) <= self.limits[1]

    def _most_characters(self) -> int:
        free, paid = self.style.characters or (0, 0)
        return paid if self.material.writer.linkedin == "premium" else free

    def paragraphs(self) -> Paragraphs:
        """The sentences of every element that is called for, those of one paragraph together."""
        said: list[tuple[int, Sentence]] = []
        elements = self.elements if self.elements is not None else tuple(filter(self.applies, self.kind.elements))
        for step, element in enumerate(elements, 1):
            sure = [sentence.element for _, sentence in said if sentence.blank is None]
            if element.after is None or element.after in sure:
                said += [(element.paragraph, sentence) for sentence in self.sentences(element, step)]
        return tuple(tuple(s for _, s in group) for _, group in groupby(said, key=lambda pair: pair[0]))

    def applies(self, element: Element) -> bool:
        return element.when is None or element.when in self.said.occasions

    def sentences(self, element: Element, step: int) -> list[Sentence]:
        """The element's sentence; one for each item of its list, where it has one."""
        if element.each is None:
            return self.sentence(element, step)
        items = self.said.lists.get(element.each, [])
        each = [self._with(element.each, item, place).sentence(element, step) for place, item in enumerate(items)]
        return [sentence for sentences in each for sentence in sentences] if items else self.sentence(element, step)

    def _with(self, slot: str, item: Item, place: int) -> _Composer:
        """The same composer for one item of a list."""
        words, origins = {**self.said.words, slot: item.words}, {**self.said.origins, slot: (item.origin,)}
        noted = {**self.said.noted, slot: (item.origin,)}
        return replace(self, said=replace(self.said, words=words, origins=origins, noted=noted), item=place)

    def sentence(self, element: Element, step: int) -> list[Sentence]:
        """The element in the best way that the facts allow, else its blank if it is required, else nothing."""
        for way in element.ways:
            if slots_of(way[0]) <= self.said.words.keys():
                text = self.one_of(way, element.name, step)
                origins = self.origins(way[0])
                return [Sentence(text=text, element=element.name, because=origins, joins=element.joins)]
        if not element.required:
            return []
        ask = next((ask for ask in element.ask if slots_of(ask) <= self.said.words.keys()), None)
        if ask is None:  # a list without items asks nothing
            return []
        noted = (*self.origins(ask, besides=GIVEN), *self.noted(element))  # nobody needs to be shown a name
        return [replace(_blank(self.fill(ask), element.name, noted), joins=element.joins)]

    def to_look_at(self, paragraphs: Paragraphs) -> tuple[str, ...]:
        """What was left out, and how the notes were read that this letter does use."""
        said = [sentence for sentences in paragraphs for sentence in sentences]
        readings = [
            line
            for sentence in said
            for origin in sentence.because
            for word, line in self.said.readings.get(origin, ())
            if word in sentence.text
        ]
        shown = {origin for sentence in said if sentence.blank for origin in sentence.blank.noted}
        unused = [
            f"not used, for it does not fit into a sentence here: {origin.text}"
            for element in filter(self.applies, self.kind.elements)
            for origin in self.noted(element)
            if origin not in shown
        ]
        return tuple(dict.fromkeys((*self.said.left_out, *readings, *unused)))

    def origins(self, sentence: str, besides: Iterable[str] = ()) -> tuple[Origin, ...]:
        slots = sorted(slots_of(sentence).difference(besides), key=sentence.index)
        return tuple(origin for slot in slots for origin in self.said.origins.get(slot, ()))

    def noted(self, element: Element) -> tuple[Origin, ...]:
        sentences = (*(way[0] for way in element.ways), *element.ask)
        slots = dict.fromkeys(slot for sentence in sentences for slot in sorted(slots_of(sentence)))
        return tuple(origin for slot in slots for origin in self.said.noted.get(slot, ()))

    def one_of(self, sentences: Sequence[str], name: str, step: int = 1) -> str:
        """One of several sentences, filled: another for each reader of a talk, and none that this reader knows."""
        turn = self.turn(name, step)
        filled = [self.fill(sentences[(turn + more) % len(sentences)], name) for more in range(len(sentences))]
        if (step + self.material.place) % len(self.elements or self.kind.elements) < self.sized:
            filled = self.half_of(filled)
        if self.shortest:
            filled.sort(key=len)
        return next((sentence for sentence in filled if sentence not in self.earlier), filled[0])

    def turn(self, name: str, step: int) -> int:
        """Where among so many ways this reader's place falls.

        The first readers, as many as a panel has at most, get another way each. Then it begins anew, moved on by a step
        that differs from element to element: so two readers can agree in one sentence, but not in several. Items of a
        list are said in different ways.
        """
        round_, seat = divmod(self.material.place, _LARGEST_PANEL)
        return self.number(name) + seat + round_ * step + self.item * _BETWEEN_ITEMS

    def half_of(self, filled: Sequence[str]) -> list[str]:
        """The shorter or the longer half of the sentences, from one that a neighbour does not have; then the others."""
        half = sorted(filled, key=len, reverse=self.size > 0)[: max(1, len(filled) // 2)]
        further = [*filled[_NEIGHBOURS:], *filled[:_NEIGHBOURS]]
        return sorted(further, key=lambda sentence: sentence not in half)

    def number(self, *names: str) -> int:
        """A number that depends on nothing but the journal's owner, the circle of readers, the kind and these names."""
        search = (self.material.owner, self.material.circle, self.kind.name)
        return crc32("\x1f".join((*search, *names)).encode(errors="replace"))

    def fill(self, sentence: str, name: str = "") -> str:
        """The sentence with one wording taken of each choice and every slot filled."""
        choices = iter(range(sentence.count("<")))

        def choose(match: Match[str]) -> str:
            wordings = match.group(1).split("|")
            return wordings[self.number(name, self.material.reader.id, str(next(choices))) % len(wordings)]

        return _SLOT_IN_PLACE.sub(self._put, CHOICE.sub(choose, self.said.language.spelt(sentence)))

    def _put(self, match: Match[str]) -> str:
        """A filled slot: an empty one takes the blank before it along, a full stop does not come twice."""
        before, slot, stop = match.groups()
        words = self.said.words[slot]
        return f"{before}{words}{'' if words.endswith(('.', '!', '?', '…')) else stop}" if words else stop

    def subject(self) -> str:
        known = (line for line in self.kind.subject if slots_of(line) <= self.said.words.keys())
        return shortened(self.fill(next(known, self.kind.title)), _LONGEST_SUBJECT)


def _blank(question: str, element: str, noted: Iterable[Origin] = ()) -> Sentence:
    return Sentence(text=f"[{question}]", element=element, blank=Blank(question, element, tuple(noted)))


# ------------------------------------------------------------------------------------------ its two ends


def _text(paragraphs: Paragraphs) -> str:
    return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in paragraphs)


def _begun(paragraphs: Paragraphs) -> Paragraphs:
    """What stands behind no salutation begins with a capital; behind one, German goes on in lower case."""
    if not paragraphs:
        return paragraphs
    (first, *rest), *others = paragraphs
    return ((replace(first, text=first.text[:1].upper() + first.text[1:]), *rest), *others)


def _salutation(pattern: str, material: Material, speech: Language) -> Sentence:
    if not (greeting := speech.dear(material.reader)):
        return _blank(speech.ask_for("reader"), "salutation")
    origin = Origin(f"contact {material.reader.id}", plain(material.reader.salutation or material.reader.name))
    return Sentence(text=pattern.replace("{dear}", greeting), element="salutation", because=(origin,))


def _signature(kind: str, material: Material, speech: Language) -> tuple[Sentence, ...]:
    """Name, credentials, telephone and e-mail (S4-15, S4-18); a blank for a number or address that is not known."""
    writer = material.writer
    if kind == "none":
        return ()
    if kind == "name":
        return (_line(writer.name, "seeker.name", speech.ask_for("name")),)
    lines = [_line(signed_name(writer), "seeker.name", speech.ask_for("name"))]
    phone = number_for(material)
    hours = hours_of(phone, material) if phone else None
    number = f"{phone.number} ({hours})" if phone and hours else phone.number if phone else ""
    lines.append(_line(number, "seeker.phones", speech.ask_for("phone")))
    lines.append(_line(writer.email or "", "seeker.email", speech.ask_for("email")))
    return tuple(lines)


def _line(text: str, where: str, question: str) -> Sentence:
    if not (text := plain(text)):
        return _blank(question, "signature")
    return Sentence(text=text, element="signature", because=(Origin(where, text),))
