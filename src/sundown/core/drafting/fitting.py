"""A letter's sentences in the room that there is: in words, or in characters where the medium counts those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sundown.core.drafting.sentences import Paragraphs, Sentences
from sundown.core.letters import Element, Style
from sundown.core.written import count_words


@dataclass(frozen=True, slots=True)
class Room:
    """The fewest and the most words, and the medium's own measure."""

    limits: tuple[int, int]
    style: Style

    def fitting(self, chosen: Sentences) -> tuple[Paragraphs, tuple[str, ...]]:
        """The paragraphs, and what to look at; what the kind can do without goes where it would be too long."""
        asked_for = [element for element in chosen.kind.elements if chosen.applies(element)]
        paragraphs: Paragraphs = ()
        for left_out, sized in _ways_to_fit(asked_for):
            kept = tuple(element for element in asked_for if element not in left_out)
            shorter = replace(chosen, elements=kept, size=-1, sized=sized, shortest=sized > len(kept))
            paragraphs = shorter.paragraphs()
            if self.holds(paragraphs, chosen):
                paragraphs = self._in_more_words(paragraphs, shorter)
                return paragraphs, shorter.to_look_at(paragraphs)
        if self.style.characters is not None and (longest := _longest_slot(paragraphs, chosen)) is not None:
            return self.fitting(_without(longest, chosen))
        return paragraphs, chosen.to_look_at(paragraphs)

    def holds(self, paragraphs: Paragraphs, chosen: Sentences) -> bool:
        """Whether they are not too long."""
        text = _text(paragraphs)
        if self.style.characters is None:
            return count_words(text) <= self.limits[1]
        greeting = (self.style.salutation or "").replace("{dear}", chosen.said.language.dear(chosen.material.reader))
        free, paid = self.style.characters
        most = paid if chosen.material.writer.linkedin == "premium" else free
        return len(greeting) + len(text) + 2 <= most

    def _in_more_words(self, paragraphs: Paragraphs, chosen: Sentences) -> Paragraphs:
        """The same with as many longer sentences as the fewest words ask for, in a fourth of its elements at most.

        A letter with blanks stays as it is: their answers are still to come.
        """
        if self.style.characters is not None or any(s.blank for sentences in paragraphs for s in sentences):
            return paragraphs
        longer, sized, most = paragraphs, 0, len(chosen.elements or ()) // 4
        while count_words(_text(longer)) < self.limits[0] and sized < most:
            sized += 1
            longer = replace(chosen, size=1, sized=sized).paragraphs()
        return longer if self.holds(longer, chosen) else paragraphs


def _ways_to_fit(asked_for: Sequence[Element]) -> Iterator[tuple[list[Element], int]]:
    """As it is; without one optional element after another, the last first; with ever more short sentences.

    The last of all is one more than there are elements: the shortest of each.
    """
    optional = [element for element in asked_for if not element.required]
    for dropped in range(len(optional) + 1):
        yield optional[len(optional) - dropped :], 0
    for sized in range(1, len(asked_for) - len(optional) + 2):
        yield optional, sized


def _longest_slot(paragraphs: Paragraphs, chosen: Sentences) -> str | None:
    """Of what those sentences say from facts, the longest."""
    said = {origin for sentences in paragraphs for sentence in sentences for origin in sentence.because}
    used = [slot for slot, origins in chosen.said.origins.items() if said.intersection(origins)]
    return max(used, key=lambda slot: len(chosen.said.words.get(slot, "")), default=None)


def _without(slot: str, chosen: Sentences) -> Sentences:
    """The same, to which one slot is a note that fits into no sentence: it will be asked about."""
    words = {name: text for name, text in chosen.said.words.items() if name != slot}
    origins = {name: facts for name, facts in chosen.said.origins.items() if name != slot}
    noted = {**chosen.said.noted, slot: chosen.said.origins[slot]}
    return replace(chosen, said=replace(chosen.said, words=words, origins=origins, noted=noted))


def _text(paragraphs: Paragraphs) -> str:
    return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in paragraphs)
