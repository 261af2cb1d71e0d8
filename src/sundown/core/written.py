"""A letter: as a first draft, each sentence with the facts it came from, and as it stands in its file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Origin:
    """A fact that words came from: where it stands in the journal, and what the person wrote there."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Blank:
    """Something that only the writer knows: the question, and what the journal does say about it."""

    question: str
    element: str
    noted: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, or two that belong together, with the facts it came from; or a blank, shown in square brackets.

    In an outline each is a point, but one that `joins` stands in the point before it.
    """

    text: str
    element: str
    because: tuple[Origin, ...] = ()
    blank: Blank | None = None
    joins: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A first draft. `points` sets each sentence as a point of an outline, for a call; a voicemail has neither
    salutation nor signature. `about` are the employer and the post, said or not. `check` lists what the writer should
    look at because the notes left it open.
    """

    key: str
    to: str
    kind: str
    opportunity: str | None
    because_of: str | None
    medium: str
    written_on: date
    subject: str | None
    date_line: str | None
    salutation: Sentence | None
    paragraphs: tuple[tuple[Sentence, ...], ...]
    close: str
    signature: tuple[Sentence, ...]
    limits: tuple[int, int]
    points: bool = False
    about: tuple[Origin, ...] = ()
    check: tuple[str, ...] = ()

    def sentences(self) -> Iterator[Sentence]:
        """Everything that may hold a blank, from the salutation to the signature."""
        if self.salutation is not None:
            yield self.salutation
        for paragraph in self.paragraphs:
            yield from paragraph
        yield from self.signature

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """What is missing, in the order of the letter."""
        return tuple(sentence.blank for sentence in self.sentences() if sentence.blank is not None)

    @property
    def text(self) -> str:
        """The paragraphs alone: what word limits and comparisons are about (D-19)."""
        if self.points:
            said = [sentence for paragraph in self.paragraphs for sentence in paragraph]
            return "".join((" " if each.joins and place else "\n- ") + each.text for place, each in enumerate(said))[1:]
        return "\n\n".join(" ".join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """Words of the text, without salutation, close and signature."""
        return count_words(self.text)

    @property
    def body(self) -> str:
        """The letter exactly as it will go out, ending with a line feed."""
        greeting = self.salutation.text if self.salutation is not None else None
        name = "\n".join(line.text for line in self.signature)
        return "\n\n".join(filter(None, (self.date_line, greeting, self.text, self.close, name))) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenLetter:
    """A letter as it stands in its file, edited or not. `body` has line feeds only."""

    to: str
    kind: str
    medium: str
    body: str
    opportunity: str | None = None
    because_of: str | None = None
    subject: str | None = None
    attachments: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    written_on: date | None = None


def count_words(text: str) -> int:
    """Words as people count them: runs without a blank that hold a letter or a digit."""
    return sum(any(character.isalnum() for character in word) for word in text.split())
