"""German, in the polite form: what it lends to drafting, as it is written in Germany, Austria and Switzerland.

`notes` gives a fragment the form that a slot needs, `voice` reads who is who in it, `which` tells whether it is German
at all, `days` says days and times, `people` says names; `shape` and `verbs` are what these know of the language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sundown.core.drafting.german import days, notes, people, voice, which
from sundown.core.facts import CallMe, Contact, Decision

_ROUNDS = ("ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten", "zehnten")
_FOR_EVERYBODY = re.compile(r"\s*\((?:[mwfd](?:/[mwfdx]){1,3}|all genders|gn)\)", re.IGNORECASE)
_QUESTIONS = {
    "reader": "Wie heißt diese Person?",
    "name": "Wie heißen Sie?",
    "phone": "Unter welcher Nummer sind Sie am besten zu erreichen?",
    "email": "Wie lautet Ihre E-Mail-Adresse?",
}


@dataclass(frozen=True, slots=True)
class German:
    """The `Language` of German letters; `region` is the writer's: DE, AT, CH, LI."""

    region: str = "DE"

    your_organization = "Ihrem Haus"
    this_person = "dieser Person"

    # ------------------------------------------------------------------------------ notes

    is_native = staticmethod(which.is_german)
    seems_foreign = staticmethod(which.looks_foreign)
    topic = staticmethod(notes.topic)
    topic_in_short = staticmethod(notes.topic_in_short)
    brief = staticmethod(notes.brief)
    reason = staticmethod(notes.statement)
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
    without_lead_of_a_liking = staticmethod(notes.without_lead_of_a_liking)
    without_lead_of_a_question = staticmethod(notes.without_lead_of_a_question)

    def gist(self, note: str) -> str | None:
        """None: what something found says, or whom it is for, stands behind a colon in either case."""
        return None

    def joined(self, statements: Sequence[str]) -> str:
        """Eines; und noch eines."""
        return "; und ".join(statements)

    # ------------------------------------------------------------------------------ who is who

    to_reader = staticmethod(voice.to_reader)
    to_writer = staticmethod(voice.to_writer)
    as_asked = staticmethod(voice.as_asked)
    of_helper = staticmethod(voice.of_helper)
    of_the_job = staticmethod(voice.of_the_job)
    as_liked = staticmethod(voice.as_liked)
    of_both = staticmethod(voice.of_both)

    # ------------------------------------------------------------------------------ people and posts

    where_met = staticmethod(people.where_met)

    def called(self, contact: Contact) -> str:
        """The reader inside a sentence, in any case but the nominative: Frau Tenbrink, Herrn Dr. Lang."""
        return people.called(contact)

    def dear(self, contact: Contact) -> str:
        """The salutation without its comma: Sehr geehrte Frau Tenbrink."""
        return people.dear(contact)

    def row(self, parts: Sequence[str]) -> str:
        """Eins, zwei und drei."""
        return notes.in_a_row(parts)

    def either(self, parts: Sequence[str]) -> str:
        """Eins, zwei oder drei."""
        return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" oder {parts[-1]}"

    def round(self, number: int) -> str:
        """zweiten, as in "im zweiten Gespräch"; eleventh and later rounds are "letzten"."""
        return _ROUNDS[number - 1] if 0 < number <= len(_ROUNDS) else "letzten"

    def position(self, title: str, tag: str) -> str:
        """The post in nominative or accusative: die Stelle als Pflegefachkraft, without "(m/w/d)".

        A title with signs of its own stands in quotes, so that the sentence can go on behind it.
        """
        bare = _FOR_EVERYBODY.sub("", title).strip()
        if any(sign in bare for sign in ",;:/(–—|.!?"):
            return f"die Stelle „{bare}“"
        return f"die Stelle als {bare}" if bare else "die Stelle"

    def spelt(self, text: str) -> str:
        """A letter file's sentence as the region spells it: no ß in Switzerland and Liechtenstein."""
        return text.replace("ß", "ss") if self.region in ("CH", "LI") else text

    def ask_for(self, what: str) -> str:
        """The question for the reader's name, or for one of the writer's: name, phone, email."""
        return self.spelt(_QUESTIONS[what])

    # ------------------------------------------------------------------------------ days and times

    def day(self, day: date) -> str:
        """10. März."""
        return days.in_words(day, austrian=self._austrian)

    def day_with_year(self, day: date) -> str:
        """10. März 2026."""
        return days.with_year(day, austrian=self._austrian)

    def weekday(self, day: date) -> str:
        """Freitag, 20. März."""
        return days.with_weekday(day, austrian=self._austrian)

    def on_day(self, day: date, today: date) -> str:
        """When something was, said on `today`: heute, am Dienstag, am 10. März."""
        return days.seen_from(day, today, austrian=self._austrian)

    def decided_by(self, decision: Decision) -> str:
        """bis Freitag, 20. März; zwischen Montag, 16. März und Freitag, 20. März."""
        return days.decided_by(decision, austrian=self._austrian)

    def until(self, end: datetime | date) -> str:
        """bis Freitag, 20. März; bis Freitag, 20. März, 12 Uhr."""
        return days.until(end, austrian=self._austrian)

    def clock(self, instant: datetime) -> str:
        """14:30 Uhr (MEZ)."""
        return days.clock(instant)

    def call_time(self, call: CallMe) -> str:
        """um 10 Uhr, zwischen 9 und 11 Uhr, ab 14 Uhr; nothing where no hour was named."""
        return days.call_time(call)

    @property
    def _austrian(self) -> bool:
        return self.region == "AT"
