"""Drafting: one follow-up's letter, put together from what its kind calls for and what its reader's notes hold.

Pure and repeatable. Which of several good sentences is taken depends on the search, the kind and the reader's place
among those met, so that the people of one panel get letters that differ in more than the name (S1-10, C-16), and the
same facts give the same letter on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from re import Match
from re import compile as pattern
from zlib import crc32

from sundown.core.drafting import days
from sundown.core.drafting.material import Material, gather, known_at
from sundown.core.drafting.names import dear, signed_name
from sundown.core.drafting.plain import plain, shortened
from sundown.core.drafting.slots import Wording, wording
from sundown.core.facts import Journal, Seeker
from sundown.core.followup import FollowUp
from sundown.core.letter import CHOICE, Element, LetterKind, slots_of
from sundown.core.planner.situation import Situation
from sundown.core.written import Blank, Letter, Origin, Sentence

_SLOT_IN_PLACE = pattern(r"( ?)\{(\w+)\}(\.?)")
_LARGEST_PANEL = 7  # C-06: above it one letter goes to the coordinator
_LONGEST_SUBJECT = 120
_DATED_THE_AMERICAN_WAY = ("US", "CA", "PH")


def draft(
    followup: FollowUp,
    journal: Journal,
    at: datetime,
    kinds: Mapping[str, LetterKind],
    earlier: Sequence[str] = (),
    *,
    known: Situation | None = None,
) -> Letter:
    """A first draft for that follow-up, from the facts known at `at`.

    Filled only from the reader's own notes (S2-05); what is missing is a blank with its question. `kinds` must hold
    the follow-up's kind, else KeyError. `earlier` are texts this reader has had before: no sentence of theirs comes
    again while there is another way to say it (S0-09). `known` is `known_at(journal, at)`, worth making once where
    many letters are drafted from one journal.
    """
    kind = kinds[followup.kind]
    material = gather(followup, known or known_at(journal, at))
    british = writes_british(material.seeker)
    composer = _Composer(kind, material, wording(material, british=british), " ".join(" ".join(earlier).split()))
    style = kind.style(followup.medium, british=british)
    paragraphs = composer.paragraphs()
    return Letter(
        key=followup.key,
        to=followup.to,
        kind=followup.kind,
        opportunity=followup.opportunity,
        because_of=followup.because_of,
        medium=followup.medium,
        written_on=material.written_on,
        subject=composer.subject() if followup.medium in ("email", "in_app") else None,
        date_line=days.with_year(material.written_on, british=british) if style.dated else None,
        salutation=_salutation(style.salutation, material),
        paragraphs=paragraphs,
        close=composer.one_of(style.close, "close"),
        signature=_signature(material.seeker) if style.signature == "full" else _name_alone(material.seeker),
        limits=kind.words,
        check=composer.to_look_at(paragraphs),
    )


def writes_british(seeker: Seeker) -> bool:
    """Whether dates and closes are British: by the language's region, else by the country."""
    language, *rest = seeker.language.replace("_", "-").split("-")
    region = rest[-1].upper() if rest else (seeker.country or "US").upper() if language.lower() != "en" else "US"
    return region not in _DATED_THE_AMERICAN_WAY


# ------------------------------------------------------------------------------------------ the text


@dataclass(frozen=True, slots=True)
class _Composer:
    """Chooses and fills the sentences of one letter."""

    kind: LetterKind
    material: Material
    said: Wording
    earlier: str

    def paragraphs(self) -> tuple[tuple[Sentence, ...], ...]:
        said: list[tuple[int, Sentence]] = []
        for step, element in enumerate(filter(self.applies, self.kind.elements), 1):
            sure = [sentence.element for _, sentence in said if sentence.blank is None]
            if element.after is None or element.after in sure:
                said += [(element.paragraph, sentence) for sentence in self.sentence(element, step)]
        return tuple(tuple(s for _, s in group) for _, group in groupby(said, key=lambda pair: pair[0]))

    def applies(self, element: Element) -> bool:
        return element.when is None or element.when in self.said.occasions

    def sentence(self, element: Element, step: int) -> list[Sentence]:
        """The element in the best way that the facts allow, else its blank if it is required, else nothing."""
        for way in element.ways:
            if slots_of(way[0]) <= self.said.words.keys():
                text = self.one_of(way, element.name, step)
                return [Sentence(text=text, element=element.name, because=self.origins(way[0]))]
        if not element.required:
            return []
        question = self.fill(next(ask for ask in element.ask if slots_of(ask) <= self.said.words.keys()))
        return [_blank(question, element.name, self.noted(element))]

    def to_look_at(self, paragraphs: Iterable[Iterable[Sentence]]) -> tuple[str, ...]:
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

    def origins(self, sentence: str) -> tuple[Origin, ...]:
        slots = sorted(slots_of(sentence), key=sentence.index)
        return tuple(origin for slot in slots for origin in self.said.origins.get(slot, ()))

    def noted(self, element: Element) -> tuple[Origin, ...]:
        slots = dict.fromkeys(slot for way in element.ways for slot in sorted(slots_of(way[0])))
        return tuple(origin for slot in slots for origin in self.said.noted.get(slot, ()))

    def one_of(self, sentences: Sequence[str], name: str, step: int = 1) -> str:
        """One of several sentences, filled: another for each reader of a talk, and none that this reader knows."""
        turn = self.turn(name, step)
        filled = [self.fill(sentences[(turn + more) % len(sentences)], name) for more in range(len(sentences))]
        return next((sentence for sentence in filled if sentence not in self.earlier), filled[0])

    def turn(self, name: str, step: int) -> int:
        """Where among so many ways this reader's place falls.

        The first readers, as many as a panel has at most, get another way each. Then it begins anew, moved on by a step
        that differs from element to element: so two readers can agree in one sentence, but not in several.
        """
        round_, seat = divmod(self.material.place, _LARGEST_PANEL)
        return self.number(name) + seat + round_ * step

    def number(self, *names: str) -> int:
        """A number that depends on nothing but the journal's owner, the organization, the kind and these names."""
        post = self.material.opportunity
        search = (self.material.owner, post.organization if post else "", self.kind.name)
        return crc32("\x1f".join((*search, *names)).encode(errors="replace"))

    def fill(self, sentence: str, name: str = "") -> str:
        """The sentence with one wording taken of each choice and every slot filled."""
        choices = iter(range(sentence.count("<")))

        def choose(match: Match[str]) -> str:
            wordings = match.group(1).split("|")
            return wordings[self.number(name, self.material.reader.id, str(next(choices))) % len(wordings)]

        return _SLOT_IN_PLACE.sub(self._put, CHOICE.sub(choose, sentence))

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


def _salutation(pattern: str, material: Material) -> Sentence:
    if not (greeting := dear(material.reader)):
        return _blank("What is this person's name?", "salutation")
    origin = Origin(f"contact {material.reader.id}", plain(material.reader.salutation or material.reader.name))
    return Sentence(text=pattern.replace("{dear}", greeting), element="salutation", because=(origin,))


def _signature(seeker: Seeker) -> tuple[Sentence, ...]:
    """Name, credentials, telephone and e-mail (S4-15); a blank for a number or address that is not known."""
    lines = [_line(signed_name(seeker), "seeker.name", "What is your name?")]
    phone = seeker.phones[0] if seeker.phones else None
    number = f"{phone.number} ({phone.hours})" if phone and phone.hours else phone.number if phone else ""
    lines.append(_line(number, "seeker.phones", "On which number do they reach you best?"))
    lines.append(_line(seeker.email or "", "seeker.email", "What is your e-mail address?"))
    return tuple(lines)


def _name_alone(seeker: Seeker) -> tuple[Sentence, ...]:
    return (_line(seeker.name, "seeker.name", "What is your name?"),)


def _line(text: str, where: str, question: str) -> Sentence:
    if not (text := plain(text)):
        return _blank(question, "signature")
    return Sentence(text=text, element="signature", because=(Origin(where, text),))
