"""A calendar file as components and properties: bytes in, a small tree out, each line with its number.

Only the shape is read here (RFC 5545 section 3.1). The meaning of dates, zones and people is elsewhere. The tree is our
own because icalendar's keeps each file's time zones for all later files and expands their rules while it reads.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from icalendar.parser import Contentline

from sundown.core.problems import BadInput, Problem

LARGEST_FILE = 5_000_000
MOST_COMPONENTS = 2_000
MOST_LINES = 50_000
MOST_READ_LINE = 20_000
ACCEPTED = "an invitation as a calendar file (.ics)"
READ = (
    "METHOD", "X-WR-TIMEZONE", "UID", "SEQUENCE", "RECURRENCE-ID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY",
    "LOCATION", "STATUS", "ORGANIZER", "ATTENDEE", "RRULE", "RDATE", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME",
)  # fmt: skip
"""The properties anybody asks about; the others (descriptions, attachments) may be as long and odd as they like."""

NAME = re.compile(r"[A-Za-z0-9-]+(?=[:;])")


@dataclass(frozen=True, slots=True)
class Property:
    """One content line. `value` is as in the file, still escaped; a parameter is a text or a list of texts."""

    name: str
    params: dict[str, str | list[str]]
    value: str
    line: int


@dataclass(slots=True)
class Component:
    """What stands between a BEGIN and its END."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return next((prop for prop in self.properties if prop.name == name), None)

    def every(self, name: str) -> list[Property]:
        """All properties of that name, in file order."""
        return [prop for prop in self.properties if prop.name == name]

    def parts_named(self, name: str) -> list[Component]:
        """The components of that name directly inside."""
        return [part for part in self.parts if part.name == name]


def refusal(
    file: str,
    message: str,
    line: int | None = None,
    *,
    key: str | None = None,
    expected: str | None = None,
    nearest: str | None = None,
) -> BadInput:
    """The error for one thing wrong with a calendar file; the arguments are those of `Problem`."""
    return BadInput([Problem(file=file, message=message, line=line, key=key, expected=expected, nearest=nearest)])


def read_calendars(content: bytes, file: str) -> list[Component]:
    """The VCALENDAR components of a file. `file` names it in errors.

    Raises BadInput: too large, not text, a web page, cut off, wrongly nested, or no calendar at all.
    """
    text = _decoded(content, file)
    begin = text.lstrip()[:200].casefold()
    if begin.startswith("<"):
        raise refusal(file, "this is a web page, not a calendar (is the link behind a login?)", 1, expected=ACCEPTED)
    if not begin.startswith("begin:vcalendar"):
        raise refusal(file, "this is not a calendar", 1, expected=f"{ACCEPTED}, which begins with BEGIN:VCALENDAR")
    return _tree(text, file)


def read_bytes(path: Path) -> bytes:
    """The bytes of a calendar file. Raises BadInput for anything that is no file of a sane size."""
    try:
        with path.open("rb") as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise refusal(str(path), "this is not a file", expected=ACCEPTED)
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        what = "there is no such file" if isinstance(error, FileNotFoundError) else f"cannot be read ({error.strerror})"
        raise refusal(str(path), what, expected=ACCEPTED) from None


def _decoded(content: bytes, file: str) -> str:
    """UTF-8 with or without a mark, else Windows' western code page; icalendar itself would lose letters silently."""
    if len(content) > LARGEST_FILE:
        raise refusal(file, "this file is too large", expected=f"at most {LARGEST_FILE // 1_000_000} MB")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise refusal(file, "this is not a text file", expected=ACCEPTED)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Each content line with the number of the line it begins on; a line that begins with a blank goes on the last."""
    begun, pieces = 0, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not line:
            continue
        if line[0] in " \t" and pieces:
            pieces.append(line[1:])
            continue
        if pieces:
            yield begun, "".join(pieces)
        begun, pieces = number, [line.rstrip("\r")]
    yield begun, "".join(pieces)


def _tree(text: str, file: str) -> list[Component]:
    calendars: list[Component] = []
    open_ones: list[Component] = []
    begun = 0
    for count, (number, line) in enumerate(_unfolded(text)):
        if count == MOST_LINES:
            raise refusal(file, f"more than {MOST_LINES:,} lines; give the one invitation, not a whole calendar")
        keyword, _, value = line.partition(":")
        word = keyword.strip().upper()
        if word == "BEGIN":
            begun += 1
            if begun > MOST_COMPONENTS:
                raise refusal(
                    file, f"more than {MOST_COMPONENTS:,} parts; give the one invitation, not a whole calendar"
                )
            open_ones.append(Component(value.strip().upper(), number))
        elif word == "END":
            _close(open_ones, value.strip().upper(), calendars, file, number)
        elif open_ones:
            _add_property(open_ones[-1], line, file, number)
    if open_ones:
        last = open_ones[-1]
        raise refusal(file, f"the file is cut off inside the {last.name} that begins on line {last.line}", number)
    return [calendar for calendar in calendars if calendar.name == "VCALENDAR"]


def _close(open_ones: list[Component], name: str, calendars: list[Component], file: str, number: int) -> None:
    if not open_ones or open_ones[-1].name != name:
        wanted = f"END:{open_ones[-1].name}" if open_ones else "BEGIN:VCALENDAR"
        raise refusal(file, f"END:{name} closes nothing", number, expected=wanted)
    component = open_ones.pop()
    (open_ones[-1].parts if open_ones else calendars).append(component)


def _add_property(component: Component, line: str, file: str, number: int) -> None:
    """Keep a line that is read here. A line that is none (a badly folded description) is passed over."""
    matched = NAME.match(line)
    name = matched[0].upper() if matched else re.split(r"\W", line, maxsplit=1)[0].upper()
    if name not in READ:
        return
    try:
        if matched is None or len(line) > MOST_READ_LINE:
            raise ValueError(line)
        _, params, value = Contentline(line).raw_parts()  # type: ignore[no-untyped-call]
    except ValueError:
        message = f"this line cannot be read: {line[:60]!r}"
        raise refusal(file, message, number, key=name, expected=f"{name}:value") from None
    component.properties.append(Property(name, {key.upper(): text for key, text in params.items()}, value, number))
