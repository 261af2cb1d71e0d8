"""The sentences of one letter: of each element the best way that can be said, and of its sentences one.

Which one depends on the search, the kind and the reader's place among those met, so that the people of one panel get
letters that differ in more than the name (S1-10, C-16), and the same facts give the same letter on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from re import Match, escape, search
from re import compile as pattern
from zlib import crc32

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import shortened
from sundown.core.drafting.slots.wording import Item, Wording
from sundown.core.letters import CHOICE, GIVEN, Element, LetterKind, slots_of
from sundown.core.written import Blank, Origin, Sentence

Paragraphs = tuple[tuple[Sentence, ...], ...]
"""A letter's text: paragraphs of sentences."""

_SLOT_IN_PLACE = pattern(r"( ?)\{(\w+)\}(\.?)")
_LARGEST_PANEL = 7  # C-06: above it one letter goes to the coordinator
_NEIGHBOURS = 3  # so many readers of a panel, whose sentences follow upon each other, are kept apart
_BETWEEN_ITEMS = 2  # ways from one item to the next, so that the next reader's list does not begin with its second
_LONGEST_SUBJECT = 120
_SPREAD = 2_654_435_761  # Knuth's multiplier: without it, texts that differ in a last digit differ in fixed bits alone


@dataclass(frozen=True, slots=True)
class Sentences:
    """Chooses and fills the sentences of one letter.

    `elements` are those that are called for, and perhaps fewer. For `sized` of them the sentence comes from the shorter
    half of several good ones (`size` -1) or from the longer half (1); `shortest` takes the shortest of all. `item` is
    the place in the list that an element with `each` goes through.
    """

    kind: LetterKind
    material: Material
    said: Wording
    earlier: str
    elements: tuple[Element, ...] | None = None
    size: int = 0
    sized: int = 0
    shortest: bool = False
    item: int = 0

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
        """Whether its circumstance holds."""
        return element.when is None or element.when in self.said.occasions

    def sentences(self, element: Element, step: int) -> list[Sentence]:
        """The element's sentence; one for each item of its list, where it has one."""
        if element.each is None:
            return self.sentence(element, step)
        items = self.said.lists.get(element.each, [])
        each = [self._with(element.each, item, place).sentence(element, step) for place, item in enumerate(items)]
        return [sentence for sentences in each for sentence in sentences] if items else self.sentence(element, step)

    def _with(self, slot: str, item: Item, place: int) -> Sentences:
        """The same composer for one item of a list."""
        words, origins = {**self.said.words, slot: item.words}, {**self.said.origins, slot: (item.origin,)}
        noted = {**self.said.noted, slot: (item.origin,)}
        return replace(self, said=replace(self.said, words=words, origins=origins, noted=noted), item=place)

    def sentence(self, element: Element, step: int) -> list[Sentence]:
        """The element in the best way that the facts allow, else its blank if it is required, else nothing."""
        for way in element.ways:
            if slots_of(way[0]) <= self.said.words.keys():
                sentence, text = self.chosen(way, element.name, step)
                origins = self.origins(sentence)
                return [Sentence(text=text, element=element.name, because=origins, joins=element.joins)]
        if not element.required:
            return []
        ask = next((ask for ask in element.ask if slots_of(ask) <= self.said.words.keys()), None)
        if ask is None:  # a list without items asks nothing
            return []
        noted = (*self.origins(ask, besides=GIVEN), *self.noted(element))  # nobody needs to be shown a name
        return [replace(blank(self.fill(ask), element.name, noted), joins=element.joins)]

    def to_look_at(self, paragraphs: Paragraphs) -> tuple[str, ...]:
        """What was left out, and how the notes were read that this letter does use."""
        said = [sentence for sentences in paragraphs for sentence in sentences]
        readings = [
            line
            for sentence in said
            for origin in sentence.because
            for word, line in self.said.readings.get(origin, ())
            if not word or search(rf"(?<!\w){escape(word)}(?!\w)", sentence.text)
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
        """The facts behind the slots of a sentence, in its order."""
        slots = sorted(slots_of(sentence).difference(besides), key=sentence.index)
        return tuple(origin for slot in slots for origin in self.said.origins.get(slot, ()))

    def noted(self, element: Element) -> tuple[Origin, ...]:
        """What the journal says about an element and no sentence could hold."""
        sentences = (*(way[0] for way in element.ways), *element.ask)
        slots = dict.fromkeys(slot for sentence in sentences for slot in sorted(slots_of(sentence)))
        return tuple(origin for slot in slots for origin in self.said.noted.get(slot, ()))

    def one_of(self, sentences: Sequence[str], name: str, step: int = 1) -> str:
        """One of several sentences, filled."""
        return self.chosen(sentences, name, step)[1]

    def chosen(self, sentences: Sequence[str], name: str, step: int) -> tuple[str, str]:
        """One of several sentences, and filled: another for each reader of a talk, and none that this reader knows."""
        turn = self.turn(name, step)
        in_turn = [sentences[(turn + more) % len(sentences)] for more in range(len(sentences))]
        best_first = self.in_size(in_turn, name, step)
        for sentence in best_first:
            if (text := self.fill(sentence, name)) not in self.earlier:
                return sentence, text
        return best_first[0], self.fill(best_first[0], name)

    def in_size(self, in_turn: list[str], name: str, step: int) -> list[str]:
        """The sentences in the order in which they are tried: by length where the room asks for that."""
        sized = (step + self.material.place) % len(self.elements or self.kind.elements) < self.sized
        if not (sized or self.shortest):
            return in_turn
        words = {self.fill(sentence, name): sentence for sentence in in_turn}
        filled = self.half_of(list(words)) if sized else list(words)
        if self.shortest:
            filled.sort(key=len)
        return [words[text] for text in filled]

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
            seed = self.number(name, self.material.reader.id, str(next(choices)))
            return wordings[(seed * _SPREAD % 2**32 >> 8) % len(wordings)]

        return _SLOT_IN_PLACE.sub(self._put, CHOICE.sub(choose, self.said.language.spelt(sentence)))

    def _put(self, match: Match[str]) -> str:
        """A filled slot: an empty one takes the blank before it along, a full stop does not come twice."""
        before, slot, stop = match.groups()
        words = self.said.words[slot]
        return f"{before}{words}{'' if words.endswith(('.', '!', '?', '…')) else stop}" if words else stop

    def subject(self) -> str:
        """The subject line, in the best pattern that the facts allow."""
        known = (line for line in self.kind.subject if slots_of(line) <= self.said.words.keys())
        return shortened(self.fill(next(known, self.kind.title)), _LONGEST_SUBJECT)


def blank(question: str, element: str, noted: Iterable[Origin] = ()) -> Sentence:
    """A question in square brackets in place of a sentence."""
    return Sentence(text=f"[{question}]", element=element, blank=Blank(question, element, tuple(noted)))
