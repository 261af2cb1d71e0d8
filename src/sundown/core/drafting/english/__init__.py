"""English: what it lends to drafting, American or British.

`notes` and `topics` give a fragment the form that a slot needs, `saying` cuts it where a letter must stop, `questions`
turns what was asked straight out, `voice` reads who is who, `which` tells whether it is English at all, `network` says
where people met, `days` says days and times; `grammar` and `words` are what these know of the language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from re import search

from sundown.core.drafting import names
from sundown.core.drafting.english import days, network, notes, saying, topics, voice, which
from sundown.core.facts import CallMe, Contact, Decision

_ROUNDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_QUESTIONS = {
    "reader": "What is this person's name?",
    "name": "What is your name?",
    "phone": "On which number do they reach you best?",
    "email": "What is your e-mail address?",
}


@dataclass(frozen=True, slots=True)
class English:
    """The `Language` of English letters; `british` decides how days are written."""

    british: bool = False

    your_organization = "your organization"
    this_person = "this person"

    # ------------------------------------------------------------------------------ notes

    is_native = staticmethod(which.is_english)
    seems_foreign = staticmethod(which.looks_foreign)
    topic = staticmethod(topics.topic)
    topic_in_short = staticmethod(topics.topic_in_short)
    question = staticmethod(notes.question)
    strength = staticmethod(notes.strength)
    doubt = staticmethod(notes.doubt)
    addition = staticmethod(notes.addition)
    statement = staticmethod(notes.statement)
    because = staticmethod(notes.because)
    intention = staticmethod(notes.intention)
    criterion = staticmethod(notes.criterion)
    as_a_noun = staticmethod(notes.as_a_noun)
    quality = staticmethod(notes.quality)
    deed = staticmethod(notes.deed)
    as_it_stands = staticmethod(notes.as_it_stands)
    brief = staticmethod(network.brief)
    reason = staticmethod(network.reason)
    gist = staticmethod(network.gist)
    without_lead_of_a_liking = staticmethod(notes.without_lead_of_a_liking)
    without_lead_of_a_question = staticmethod(notes.without_lead_of_a_question)

    def joined(self, statements: Sequence[str]) -> str:
        """One; and two."""
        return "; and ".join(statements)

    # ------------------------------------------------------------------------------ who is who

    to_reader = staticmethod(voice.to_reader)
    to_writer = staticmethod(voice.to_writer)
    of_the_job = staticmethod(voice.of_the_job)
    as_asked = staticmethod(voice.as_asked)
    as_liked = staticmethod(voice.as_liked)
    of_helper = staticmethod(voice.of_helper)
    of_both = staticmethod(voice.of_both)

    # ------------------------------------------------------------------------------ people

    where_met = staticmethod(network.where_met)

    def called(self, contact: Contact) -> str:
        """The reader inside a sentence: Dr. Patel."""
        return names.called(contact)

    def dear(self, contact: Contact) -> str:
        """The salutation without its comma: Dear Dr. Patel."""
        return names.dear(contact)

    def row(self, parts: Sequence[str]) -> str:
        """One, two and three."""
        return saying.in_a_row(parts)

    def either(self, parts: Sequence[str]) -> str:
        """One, two or three."""
        return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" or {parts[-1]}"

    def round(self, number: int) -> str:
        """second; eleventh and later rounds are "latest"."""
        return _ROUNDS[number - 1] if 0 < number <= len(_ROUNDS) else "latest"

    def position(self, title: str, tag: str) -> str:
        """The post with its article; a title that could be misread in a sentence, or is not English, stands last."""
        if not title:
            return "the position"
        misread = any(sign in title for sign in ",;:/(–—") or search(r" (?:of|and|for|in|to) ", title)
        if misread or tag.casefold()[:2] != "en":
            return f"the position of {title}"
        return (
            f"the {title}" if title.lower().endswith(("position", "role", "job", "post")) else f"the {title} position"
        )

    def spelt(self, text: str) -> str:
        """As it stands: the letter files use words that are spelt alike on both sides of the sea."""
        return text

    def ask_for(self, what: str) -> str:
        """The question for the reader's name, or for one of the writer's: name, phone, email."""
        return _QUESTIONS[what]

    # ------------------------------------------------------------------------------ days and times

    def day(self, day: date) -> str:
        """March 10; 10 March."""
        return days.in_words(day, british=self.british)

    def day_with_year(self, day: date) -> str:
        """March 10, 2026; 10 March 2026."""
        return days.with_year(day, british=self.british)

    def weekday(self, day: date) -> str:
        """Friday, March 20; Friday 20 March."""
        return days.with_weekday(day, british=self.british)

    def on_day(self, day: date, today: date) -> str:
        """When something was, said on `today`: today, on Tuesday, on March 10."""
        return days.seen_from(day, today, british=self.british)

    def decided_by(self, decision: Decision) -> str:
        """by Friday, March 20; between Monday, March 16 and Friday, March 20."""
        return days.decided_by(decision, british=self.british)

    def until(self, end: datetime | date) -> str:
        """by Friday, March 20; by noon on Friday, March 20."""
        return days.until(end, british=self.british)

    def clock(self, instant: datetime) -> str:
        """2:30 pm EDT; 14:30 GMT."""
        return days.clock(instant, british=self.british)

    def call_time(self, call: CallMe) -> str:
        """at 10:00 am, between 9:00 am and 11:00 am, after 2:00 pm; nothing where no hour was named."""
        return days.call_time(call, british=self.british)
