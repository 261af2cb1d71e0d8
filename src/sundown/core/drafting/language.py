"""What a language lends to drafting: its forms for notes, its words for people, days and times.

Letter files hold the sentences; what has to be made to fit into them is made here. One folder a language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from sundown.core.facts import CallMe, Contact, Decision


class Voiced(NamedTuple):
    """A note in the letter's own voice: the pronouns read as somebody, ("her", "me"), and those left, in doubt.

    `slips` are verbs that look like a slip of the pen: "she die".
    """

    text: str
    read: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()


class Language(Protocol):
    """One language of letters. None from a form means that the note has no shape that a sentence could hold."""

    @property
    def your_organization(self) -> str:
        """The employer, where its name is not known."""

    @property
    def this_person(self) -> str:
        """The reader, where the name is not known."""

    # ------------------------------------------------------------------------------ notes

    def is_native(self, note: str, tag: str) -> bool:
        """Whether the note is in this language; `tag` is the writer's own, for where the words leave it open."""

    def seems_foreign(self, note: str) -> bool:
        """Whether the note's small words are rather of other languages."""

    def topic(self, note: str) -> str | None:
        """What was talked about."""

    def topic_in_short(self, note: str) -> str | None:
        """What was talked about in the fewest words that still say it."""

    def question(self, note: str) -> str | None:
        """What they asked, with the word that joins it to "asked"."""

    def strength(self, note: str) -> tuple[str, str] | None:
        """What they liked: ("strength", …) where it stays with the writer, else ("liked", …)."""

    def doubt(self, note: str) -> str | None:
        """A doubt that was voiced, as the question it was, with the word that joins it to "asked"."""

    def addition(self, note: str) -> str | None:
        """What was forgotten."""

    def joined(self, statements: Sequence[str]) -> str:
        """Statements after one colon."""

    def statement(self, note: str) -> str | None:
        """A result, or a proof that answers a doubt."""

    def because(self, note: str) -> str | None:
        """Why something matters."""

    def intention(self, note: str) -> str | None:
        """What the writer would do there in the first months."""

    def criterion(self, note: str) -> str | None:
        """What the post asks for."""

    def as_a_noun(self, criterion: str) -> str | None:
        """A criterion that can stand as what is looked for."""

    def quality(self, note: str) -> str | None:
        """What a result proves."""

    def deed(self, note: str) -> tuple[str, str] | None:
        """What a helper did: ("did", …) for a verb, ("help", …) for a noun."""

    def as_it_stands(self, note: str, slot: str = "") -> str | None:
        """A note of another language, unchanged, joined on as that slot needs it."""

    def brief(self, topic: str) -> str:
        """The heart of a topic, where few words have room."""

    def reason(self, note: str) -> str | None:
        """Why something is for the reader; None where the note rather says what it is about."""

    def gist(self, note: str) -> str | None:
        """What something found says, as a clause: it compares two rotas."""

    def without_lead_of_a_liking(self, note: str) -> str:
        """The note without "they liked"."""

    def without_lead_of_a_question(self, note: str) -> str:
        """The note without "they asked"."""

    # ------------------------------------------------------------------------------ who is who

    def to_reader(self, note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
        """What the reader said or did, said to the reader."""

    def to_writer(self, note: str) -> Voiced:
        """What the writer did, said by the writer."""

    def of_the_job(self, note: str, *, by_another: bool) -> Voiced:
        """What the writer wants there, or would do there, said to whoever is there.

        `by_another` where somebody else noted it, so that "she" is the writer.
        """

    def as_asked(self, note: str, names: Iterable[str]) -> Voiced:
        """What the reader asked the writer."""

    def as_liked(self, note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
        """What the reader liked of the writer's, noted by the writer."""

    def of_helper(self, note: str, names: Iterable[str]) -> Voiced:
        """What a helper did for the writer, said to the helper."""

    def of_both(self, note: str, writer: Iterable[str], names: Iterable[str], gender: str | None = None) -> Voiced:
        """What the writer has for the reader: the names of either become "I" and "you"."""

    # ------------------------------------------------------------------------------ people and posts

    def where_met(self, name: str, *, event: bool) -> str | None:
        """Where somebody was met, at an event or at an employer's, with its preposition."""

    def called(self, contact: Contact) -> str:
        """A person inside a sentence."""

    def dear(self, contact: Contact) -> str:
        """The salutation without the mark behind it; empty where there is no name."""

    def row(self, parts: Sequence[str]) -> str:
        """One, two and three."""

    def either(self, parts: Sequence[str]) -> str:
        """One, two or three."""

    def round(self, number: int) -> str:
        """The ordinal of a round of interviews."""

    def position(self, title: str, tag: str) -> str:
        """The post with its article; `tag` is the language in which titles are noted."""

    def spelt(self, text: str) -> str:
        """A letter file's sentence in the spelling of the writer's country."""

    def ask_for(self, what: str) -> str:
        """The question for the name of the `reader`, or for the writer's `name`, `phone` or `email`."""

    # ------------------------------------------------------------------------------ days and times

    def day(self, day: date) -> str:
        """A day without its year."""

    def day_with_year(self, day: date) -> str:
        """A day as it stands above a letter."""

    def weekday(self, day: date) -> str:
        """A day with its weekday."""

    def on_day(self, day: date, today: date) -> str:
        """When something was, said on `today`, with its preposition."""

    def decided_by(self, decision: Decision) -> str:
        """By when they decide, with its preposition."""

    def until(self, end: datetime | date) -> str:
        """By when an answer is due, with its preposition."""

    def clock(self, instant: datetime) -> str:
        """A time of day with its zone."""

    def call_time(self, call: CallMe) -> str:
        """The hours named for a call, with their preposition; empty where none were named."""
