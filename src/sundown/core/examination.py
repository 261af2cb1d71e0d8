"""A letter with its surroundings: all that a check may look at.

A check is a pure function of an `Examination`. It finds here what the reader and the writer said to each other, what
the employer is called, which letters lie beside this one, and the words for "this stands here" and "this is missing".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sundown.core.anatomy import Anatomy, Span, flattened
from sundown.core.drafting.plain import shortened
from sundown.core.facts import Contact, Debrief, MeetingNote, Note, Omission, Seeker
from sundown.core.findings import Finding
from sundown.core.letters import VOICEMAIL
from sundown.core.likeness import Likeness
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Reader, Talk, Thread
from sundown.core.playbook import Playbook
from sundown.core.record import Record, record_of
from sundown.core.stems import stems
from sundown.core.written import WrittenLetter

SPOKEN = ("phone", VOICEMAIL)
PAPER = ("post", "handwritten", "fax")
LONGEST_BODY = 20_000
"""Code points of a body that somebody may have written: longer ones are no letters."""
RECRUITERS_KINDS = ("recruiter_nudge", "candidate_update", "recruiter_status_contact")
"""Kinds that a consultant writes, not a job seeker."""


def is_endless(letter: WrittenLetter) -> bool:
    """Whether a body is so long that nobody wrote it."""
    return len(letter.body) > LONGEST_BODY


@dataclass(frozen=True, slots=True)
class Alike:
    """Another letter that says what this one says: whose, in which file, how alike, and the sentence that shows it."""

    to: str
    file: str
    likeness: Likeness
    severity: str
    place: int | None


@dataclass(frozen=True, kw_only=True)
class Examination:
    """One letter on the table.

    `thread` is the opportunity it belongs to and `talk` the interview it follows, where there are any; `contact` is
    None where the letter goes to a seeker. `siblings` are letters to others of the same organization, `own_earlier`
    letters to the same reader; only those alike enough to be told. `same_reader` are all the others to that reader,
    `same_house` the letters about one employer, this one among them.
    """

    file: str
    letter: WrittenLetter
    anatomy: Anatomy
    situation: Situation
    playbook: Playbook
    seeker: Seeker
    reader: Reader
    contact: Contact | None
    thread: Thread | None = None
    talk: Talk | None = None
    siblings: tuple[Alike, ...] = ()
    own_earlier: tuple[Alike, ...] = ()
    same_reader: Sequence[Anatomy] = field(default=(), repr=False)
    same_house: Sequence[Examination] = field(default=(), repr=False)

    # ---------------------------------------------------------------------------------- what was said

    @property
    def kind(self) -> str:
        """The kind of follow-up that the letter is."""
        return self.letter.kind

    @property
    def medium(self) -> str:
        """The way the letter goes."""
        return self.letter.medium

    @property
    def name(self) -> str:
        """The reader's name on one line, for messages."""
        return shortened(self.reader.name, 60)

    @property
    def note(self) -> Note:
        """What the reader said in that interview."""
        return self.talk.note(self.letter.to) if self.talk is not None else Note()

    @cached_property
    def met(self) -> tuple[MeetingNote, ...]:
        """What was noted about the reader at events and in chance talks."""
        to = self.letter.to
        notes = [
            meeting.notes[person] for meeting in self.situation.meetings for person in meeting.notes if person == to
        ]
        for debrief in self.situation.all(Debrief):
            notes += [
                MeetingNote(talked_about=note.talked_about) for person, note in debrief.notes.items() if person == to
            ]
        return tuple(notes)

    @property
    def forgot(self) -> tuple[Omission, ...]:
        """What was forgotten and matters to the reader, or to nobody in particular."""
        return tuple(gap for gap in self.talk.forgot if gap.to in (None, self.letter.to)) if self.talk else ()

    @property
    def interest(self) -> str:
        """How much the seeker wants it: unknown is medium."""
        return self.thread.interest if self.thread is not None else "medium"

    @property
    def title(self) -> str:
        """What the post is called, in all its names."""
        post = self.thread.opportunity if self.thread is not None else None
        return " ".join(filter(None, (post.title, *post.title_also))) if post else ""

    @property
    def organization(self) -> str:
        """What the employer is called, in all its names."""
        post = self.thread.opportunity if self.thread is not None else None
        return " ".join((post.organization, *post.also_called)) if post else ""

    @cached_property
    def unnamed(self) -> str:
        """The text's sentences without the names of post, employer and reader: the writer's own words."""
        post = self.thread.opportunity if self.thread is not None else None
        names = [self.reader.name]
        if post is not None:
            names += [post.organization, *post.also_called, post.title or "", *post.title_also]
        text = "\n".join(sentence.text for sentence in self.anatomy.sentences)
        for name in sorted(filter(None, map(str.strip, names)), key=len, reverse=True):
            text = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", " ", text)
        return text

    @cached_property
    def own_stems(self) -> frozenset[str]:
        """The stems of `unnamed`."""
        return stems(self.unnamed)

    @property
    def endless(self) -> bool:
        """Whether the body is so long that nobody wrote it: its length blocks it, and little else is looked at."""
        return is_endless(self.letter)

    @property
    def record(self) -> Record:
        """What the journal held when the letter was written, ready to hold the letter against it."""
        return record_of(self.situation)

    @cached_property
    def flat_subject(self) -> str:
        """The subject with apostrophes and blanks made alike; as long as the subject."""
        return flattened(self.letter.subject or "")

    # ---------------------------------------------------------------------------------- what to say about it

    def at(self, severity: str, span: Span, message: str, suggest: Iterable[str] = ()) -> Finding:
        """A finding about a place in the body."""
        quote = self.letter.body[span.start : span.end]
        return Finding(severity=severity, message=message, start=span.start, end=span.end, quote=quote,
                       suggest=tuple(suggest))  # fmt: skip

    def in_subject(self, severity: str, start: int, end: int, message: str, suggest: Iterable[str] = ()) -> Finding:
        """A finding about a place in the subject."""
        quote = (self.letter.subject or "")[start:end]
        return Finding(severity=severity, message=message, where="subject", start=start, end=end, quote=quote,
                       suggest=tuple(suggest))  # fmt: skip

    def within(
        self, where: str, severity: str, place: tuple[int, int], message: str, suggest: Iterable[str] = ()
    ) -> Finding:
        """A finding about a place in the subject or in the body."""
        if where == "subject":
            return self.in_subject(severity, *place, message, suggest)
        return self.at(severity, Span(*place, ""), message, suggest)

    def missing(self, severity: str, message: str, suggest: Iterable[str] = ()) -> Finding:
        """A finding about something that is not there: at the end of the body."""
        end = len(self.letter.body)
        return Finding(severity=severity, message=message, start=end, end=end, suggest=tuple(suggest))

    def above(self, severity: str, message: str) -> Finding:
        """A finding about a header other than the subject: at the beginning of the body."""
        return Finding(severity=severity, message=message)
