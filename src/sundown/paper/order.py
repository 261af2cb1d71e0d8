"""What is to be printed: the pieces with their writers and readers, and what a sheet makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, TypeVar

from sundown.core.facts import Contact, Journal
from sundown.core.followup import FollowUp, Plan
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.written import WrittenLetter
from sundown.paper.people import Writer
from sundown.paper.typesetting import Item, typeset
from sundown.paper.wording import language_of

T = TypeVar("T")
R = TypeVar("R")

SHEETS = tuple(sorted(file.stem for file in Path(__file__).parent.glob("sheets/[a-z]*.py")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One follow-up on its way to paper. `source` is the letter's file, or the follow-up's key; problems name it.

    `stem` begins the names of its PDFs. `letter` is None where no text was given, `followup` where only a file was.
    """

    source: str
    stem: str
    kind: str
    medium: str
    writer: Writer
    reader: Contact
    letter: WrittenLetter | None = None
    followup: FollowUp | None = None

    @property
    def opportunity(self) -> str | None:
        """The post that it is about, if it is about one."""
        if self.followup is not None:
            return self.followup.opportunity
        return self.letter.opportunity if self.letter is not None else None

    @property
    def text(self) -> WrittenLetter:
        """The letter of a sheet that is nothing without one. Raises BadInput where none was given."""
        if self.letter is None:
            message = "there is no text of yours for this letter yet"
            expected = "its file, or --letters with its folder"
            raise BadInput([Problem(file=self.source, message=message, expected=expected)])
        return self.letter

    @property
    def language(self) -> str:
        """The language of the letter; without one, the writer's."""
        return language_of(self.letter.body if self.letter is not None else "", self.writer.spoken)


class Said(NamedTuple):
    """Words for a follow-up, somebody's own or a draft's, for one medium (`voicemail` too).

    `own` are the sentences that are for this reader alone; empty where nobody can tell.
    """

    medium: str
    body: str
    own: tuple[str, ...] = ()


def _nothing(_followup: FollowUp) -> Sequence[Said]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Everything that a sheet may look at.

    `named` says that somebody asked for these pieces; else they are all that is due. `form` is one of the sheet's own
    FORMS, or None for what the writer's country uses. `start` is the first label of the sheet that is still there,
    counted from 1. `words` gives what there is to say for a follow-up, one text for each medium; `settings` are the
    playbook's.
    """

    journal: Journal
    at: datetime
    pieces: Sequence[Piece]
    named: bool = True
    plan: Plan | None = None
    form: str | None = None
    start: int = 1
    words: Callable[[FollowUp], Sequence[Said]] = _nothing
    settings: Mapping[str, object] = field(default_factory=dict)


class Print(NamedTuple):
    """One PDF to be: its name without the ending, the template, what stands on each sheet, what to say about it."""

    name: str
    template: str
    items: Sequence[Item]
    remarks: tuple[str, ...] = ()


class Printed(NamedTuple):
    """A finished PDF."""

    name: str
    pdf: bytes
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One kind of sheet, as its file in `sheets/` says it.

    `media` are those whose pieces get this sheet where none is asked for; `suits` those for which it may be asked, all
    where it is empty; `forms` the words for `Order.form`.
    """

    name: str
    page: str
    media: tuple[str, ...]
    suits: tuple[str, ...]
    forms: Mapping[str, str]
    draw: Callable[[Order], Iterator[Print]]


@cache
def sheet(name: str) -> Sheet:
    """The sheet of that name. Raises BadInput where there is none."""
    if name not in SHEETS:
        message, expected = f"there is no sheet {name}", "one of " + ", ".join(SHEETS)
        raise BadInput([Problem(file="--sheet", message=message, expected=expected, nearest=nearest(name, SHEETS))])
    module = import_module(f"sundown.paper.sheets.{name}")
    suits = getattr(module, "SUITS", module.MEDIA)
    return Sheet(name, (module.__doc__ or "").strip(), module.MEDIA, suits, module.FORMS, module.draw)


def sheets_for(medium: str) -> list[Sheet]:
    """The sheets that a piece of that medium gets by itself."""
    return [each for each in map(sheet, SHEETS) if medium in each.media]


def gathered(prints: Iterable[Print]) -> list[Print]:
    """All that have one template as one PDF, named after it: five envelopes go through the printer in one run."""
    by_template: dict[str, list[Print]] = {}
    for each in prints:
        by_template.setdefault(each.template, []).append(each)
    return [
        Print(
            f"all.{template}",
            template,
            [item for each in some for item in each.items],
            tuple(dict.fromkeys(remark for each in some for remark in each.remarks)),
        )
        for template, some in by_template.items()
    ]


def press(prints: Iterable[Print]) -> list[Printed]:
    """Set them all. Raises BadInput with the problems of all of them where one can't be printed."""
    return for_each(prints, lambda each: Printed(each.name, typeset(each.template, each.items), each.remarks))


def for_each(values: Iterable[T], make: Callable[[T], R]) -> list[R]:
    """What is made of each value; the problems of all of them at once where some can't be made."""
    made: list[R] = []
    problems: list[Problem] = []
    for value in values:
        try:
            made.append(make(value))
        except BadInput as error:
            problems += error.problems
    if problems:
        raise BadInput(list(dict.fromkeys(problems)))
    return made
