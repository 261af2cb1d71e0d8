"""What a channel hands to a person: what to do, click, save and copy, and what is asked afterwards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sundown.core.problems import BadInput, Problem

_MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[A-Za-z0-9][A-Za-z0-9.+-]{0,100}")
_NO_FILE_NAME = re.compile('[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff/\\\\:*?"<>|]')
_LONGEST_FILE_NAME = 150


class CannotCarry(BadInput):
    """This piece can't go that way: `reason` says why in words for its writer, `key` names the field to mend."""

    def __init__(self, reason: str, key: str | None = None) -> None:
        super().__init__([Problem(file="letter", key=key, message=reason)])
        self.reason = reason


class Link(NamedTuple):
    """Something to click: `mailto:`, `tel:` or `https://www.linkedin.com/`, in ASCII, ready for an href."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class File:
    """Something to save, print or enclose. Raises BadInput where the name is no plain name of one file."""

    name: str
    media_type: str
    content: bytes

    def __post_init__(self) -> None:
        if not self.name.strip(". ") or len(self.name) > _LONGEST_FILE_NAME or _NO_FILE_NAME.search(self.name):
            raise BadInput([Problem(file="letter", key="attachments", message=f"{self.name!r} is no name for a file")])
        if not _MEDIA_TYPE.fullmatch(self.media_type):
            message = f"{self.media_type!r} is no kind of file"
            raise BadInput([Problem(file="letter", key="attachments", message=message)])


class Text(NamedTuple):
    """Words with a label: to be copied as they are, or, where `copied` is False, to look at while one writes or talks.

    `most` is how many characters the other side takes, where it counts them.
    """

    label: str
    text: str
    copied: bool = True
    most: int | None = None


class Answer(NamedTuple):
    """One answer to the question afterwards.

    `words` are the facts that follow, as entries of a journal's log without their `at`; none where nothing has come of
    it and the piece stays open. `asks_when` wants the instant from the person (posted on Tuesday), else it is now.
    """

    label: str
    words: tuple[Mapping[str, str], ...]
    asks_when: bool = False

    def facts(self, at: datetime) -> list[dict[str, str]]:
        """The entries for a journal's log, of an instant with its zone."""
        return [{"at": at.isoformat(), **words} for words in self.words]


class Question(NamedTuple):
    """What is asked once the person comes back, and the answers that are buttons."""

    words: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Everything that a page shows of one channel: steps in order, links, files, texts, and the question afterwards."""

    steps: tuple[str, ...]
    question: Question
    links: tuple[Link, ...] = ()
    files: tuple[File, ...] = ()
    texts: tuple[Text, ...] = ()
