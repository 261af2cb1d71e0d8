"""A letter on its way out: its words, its writer and its reader, and what a channel may want besides.

What would become a line of a mail's head, a link or a file's name is one line without control characters, or there is
no `Piece`: a line break in a subject could add headers of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from sundown.channels._handover import CannotCarry, File
from sundown.channels._subject import reply_subject
from sundown.core.facts import Contact, Seeker
from sundown.core.letters import VOICEMAIL
from sundown.core.problems import BadInput, Problem
from sundown.core.written import WrittenLetter

# Control characters, separators of lines, half characters, and signs that turn the direction of what follows.
_NOT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_NOT_IN_A_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_LINE_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_MESSAGE_ID = re.compile(r"<[!-;=?A-~]{1,400}@[!-;=?A-~]{1,400}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Whose letter it is. `premium` is whether their LinkedIn takes the longer note."""

    name: str
    email: str | None = None
    phone: str | None = None
    country: str | None = None
    premium: bool = False

    @classmethod
    def of(cls, person: Seeker | Contact) -> Writer:
        """A job seeker, or the consultant, as a writer."""
        if isinstance(person, Contact):
            return cls(name=person.name, email=person.email, phone=person.phone, country=person.country)
        phone = person.phones[0].number if person.phones else None
        premium = person.linkedin == "premium"
        return cls(name=person.name, email=person.email, phone=phone, country=person.country, premium=premium)


@dataclass(frozen=True, slots=True)
class Thread:
    """The earlier letter that this one goes on from: its subject, and the Message-IDs so far, oldest first."""

    subject: str
    message_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One letter on its way out. Raises BadInput where a line has what no line may have.

    `reader` is whom it is to, and `through` the consultant who gets it in their place and passes it on. `at` is now.
    `due` and `collection` (the hour of the last one) are for what is posted. `message_id` and `thread` are for mail.
    `enclosed` are the files that the letter's attachments name, `prints` the finished sheets of paper. `voicemail` is
    the script beside the outline of a call.
    """

    letter: WrittenLetter
    writer: Writer
    reader: Contact
    at: datetime
    through: Contact | None = None
    due: datetime | None = None
    collection: time | None = None
    message_id: str | None = None
    thread: Thread | None = None
    enclosed: tuple[File, ...] = ()
    prints: tuple[File, ...] = ()
    voicemail: str | None = None

    def __post_init__(self) -> None:
        problems = [
            Problem(file="letter", key=key, message=_what_is_wrong(found[0]), expected="one plain line")
            for key, line in self._lines()
            if line and (found := _NOT_IN_A_LINE.search(line))
        ]
        problems += [
            Problem(file="letter", key=key, message=_what_is_wrong(found[0]), expected="plain text")
            for key, text in self._texts()
            if text and (found := _NOT_IN_A_TEXT.search(text))
        ]
        thread = self.thread.message_ids if self.thread is not None else ()
        for id_ in filter(None, (self.message_id, *thread)):
            if not _MESSAGE_ID.fullmatch(id_):
                problems.append(Problem(file="letter", key="message_id", message=f"{id_!r} is no Message-ID"))
        if problems:
            raise BadInput(problems)

    def _lines(self) -> Iterator[tuple[str, str | None]]:
        """Everything that has to be one line, with the key of its field."""
        letter = self.letter
        yield "subject", letter.subject
        yield "subject", self.thread.subject if self.thread is not None else None
        for key in ("to", "kind", "medium", "opportunity"):
            yield key, getattr(letter, key)
        yield from (("cc", address) for address in letter.cc)
        yield from (("attachments", name) for name in letter.attachments)
        for key in ("name", "email", "phone"):
            yield f"seeker.{key}", getattr(self.writer, key)
        for person in filter(None, (self.reader, self.through)):
            for key in ("name", "honorific", "title", "organization", "email", "phone", "fax", "linkedin"):
                yield f"contacts.{person.id}.{key}", getattr(person, key)

    def _texts(self) -> Iterator[tuple[str, str | None]]:
        """Everything that may have several lines, with the key of its field."""
        yield "body", self.letter.body
        yield "body", self.voicemail
        for person in filter(None, (self.reader, self.through)):
            yield f"contacts.{person.id}.post", person.post

    @property
    def medium(self) -> str:
        """The medium as facts name it: what is said on a voicemail is said by telephone."""
        return "phone" if self.letter.medium == VOICEMAIL else self.letter.medium

    @property
    def receiver(self) -> Contact:
        """Who gets it into their hands."""
        return self.through or self.reader

    @property
    def subject(self) -> str:
        """The subject; that of the earlier letter, answered, where this one goes on from it."""
        own = (self.letter.subject or "").strip()
        return reply_subject(self.thread.subject) or own if self.thread is not None else own

    @property
    def text(self) -> str:
        """The words as they go out, line feeds between them. Raises CannotCarry where there are none."""
        text = in_lines(self.letter.body)
        if not text.strip():
            raise CannotCarry("There is no text yet.", "body")
        return text

    @property
    def passed_on(self) -> tuple[str, ...]:
        """The step that says who passes it on, where somebody does."""
        if self.through is None:
            return ()
        return (f"It goes to {self.through.name}, who passes it on to {self.reader.name}.",)


def in_lines(text: str) -> str:
    """A text with line feeds between its lines, whatever stood there, and none around it."""
    return _LINE_BREAK.sub("\n", text).strip("\n")


def _what_is_wrong(sign: str) -> str:
    if sign in _BREAKS:
        return "there is a line break in it"
    return f"there is a hidden character in it, U+{ord(sign):04X}"
