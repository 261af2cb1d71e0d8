"""People from a table (CSV): Sundown's own, LinkedIn's, Google's, Outlook's, or one with plain headings.

Bytes become words of contacts, as a journal has them, each with its line; what can't be used is told with its line and
left out. A file of another kind or size is refused whole.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sundown.core.facts import Contact
from sundown.core.problems import BadInput, Problem
from sundown.sources.contacts_csv.headings import FORMATS, Format, cell
from sundown.sources.journal.nodes import node_of_words
from sundown.sources.journal.reading import Reading
from sundown.sources.journal.schema import read_record
from sundown.sources.whole_file import NOT_TEXT

LARGEST = 9_000_000
"""Bytes. Ten thousand people of Google with all its columns are half of this."""

MOST_ROWS = 50_000
PROBLEMS_SHOWN = 200
LONGEST_CELL = 20_000

_BOMS = (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"))


@dataclass(frozen=True, slots=True)
class Row:
    """One person of the table: the line on which they stand, the words of a contact, and the `id` they have here."""

    line: int
    words: Mapping[str, Any]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """What was read: whose table it is, its people, and what could not be used (`unsaid`: problems beyond those)."""

    format: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = field(default=())
    unsaid: int = 0


def read_contacts(raw: bytes, name: str) -> Table:
    """The people of a table. Raises BadInput where the file is too large, no text, or has no column of names."""
    lines = _records(_text(raw, name), name)
    for place, heads in enumerate(lines):
        if found := _format(heads):
            return _table(found, heads, lines[place + 1 :], name)
        if place == 20:  # LinkedIn puts notes above its table, but no page of them
            break
    expected = "headings such as name, organization, email; or the file that LinkedIn, Google or Outlook gives"
    raise BadInput([Problem(file=name, line=1, message="no line of headings names a person", expected=expected)])


# ------------------------------------------------------------------------------------------ characters and lines


@dataclass(slots=True)
class Line:
    """One record of the table, and the line on which it begins."""

    number: int
    cells: Sequence[str]


def _text(raw: bytes, name: str) -> str:
    if len(raw) > LARGEST:
        message = f"the file is too large ({len(raw) / 1e6:.1f} MB)"
        raise BadInput([Problem(file=name, message=message, expected=f"at most {LARGEST // 1_000_000} MB")])
    marked = next((encoding for encoding, mark in _BOMS if raw.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise BadInput([Problem(file=name, message="this is no text", expected="a table saved as CSV")])


def _records(text: str, name: str) -> list[Line]:
    """The records of the table. A quoted cell may hold line breaks, so a record's line is counted, not its number."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=False)
    records, begins = [], 1
    try:
        for cells in reader:
            if any(value.strip() for value in cells):
                records.append(Line(begins, cells))
            begins = reader.line_num + 1
            if len(records) > MOST_ROWS:
                message = f"the table has more than {MOST_ROWS:,} people"
                raise BadInput([Problem(file=name, line=begins, message=message, expected="several smaller files")])
    except csv.Error as error:
        raise BadInput([Problem(file=name, line=begins, message=f"this is no table: {error}")]) from None
    return records


def _delimiter(text: str) -> str:
    """What stands between cells: a comma, or what the headings have more of, as in some countries' Excel."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=lambda sign: (head.count(sign), sign == ","))


# ------------------------------------------------------------------------------------------ people


def _format(line: Line) -> Format | None:
    heads = {cell(head).casefold() for head in line.cells}
    return next((known for known in FORMATS if known.is_meant(heads)), None)


def _table(found: Format, heads: Line, lines: Sequence[Line], name: str) -> Table:
    problems: list[Problem] = []
    rows = [*_rows(found, heads, lines, name, problems)]
    shown = problems[:PROBLEMS_SHOWN]
    return Table(found.name, tuple(rows), tuple(shown), len(problems) - len(shown))


def _rows(found: Format, heads: Line, lines: Sequence[Line], name: str, problems: list[Problem]) -> Iterator[Row]:
    columns = [cell(head).casefold() for head in heads.cells]
    seen: dict[tuple[Any, ...], int] = {}
    for line in lines:
        held: dict[str, str] = {}
        for head, value in zip(columns, line.cells, strict=False):
            if said := _tidy(value):
                held.setdefault(head, said)
        words, wrong = _valid(found.words(held), line.number, name, found.own)
        problems += wrong
        if "name" not in words:
            if not wrong:
                problems.append(Problem(file=name, line=line.number, message="this line names nobody; it is left out"))
            continue
        row = Row(line.number, words, held.get("id") if found.own else None)
        same = (row.id, *sorted((key, str(value)) for key, value in words.items()))
        if same in seen:
            message = f"the same as line {seen[same]}; it is left out"
            problems.append(Problem(file=name, line=line.number, message=message))
            continue
        seen[same] = line.number
        yield row


def _tidy(value: str) -> str:
    """A cell's words without signs that no journal holds, and without the bar before a formula."""
    return cell(NOT_TEXT.sub(" ", value[:LONGEST_CELL].replace("\r\n", "\n").replace("\r", "\n")))


def _valid(words: Mapping[str, Any], line: int, name: str, own: bool) -> tuple[dict[str, Any], list[Problem]]:
    """The words that a journal takes, and what is wrong with the others. Only an own table has more than texts."""
    problems: list[Problem] = []
    kept = {key: value for key, value in words.items() if value not in ("", [], None)}
    if (email := kept.get("email")) and not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+", email):
        problems.append(Problem(file=name, line=line, key="email", message=f"'{email[:40]}' is no e-mail address"))
        del kept["email"]
    for problem in _refused(kept, name) if own and "name" in kept else ():
        problems.append(replace(problem, line=line))
        kept.pop((problem.key or "").split("[")[0], None)
    return kept, problems


def _refused(words: Mapping[str, Any], name: str) -> Sequence[Problem]:
    """What a journal would say against these words of a contact."""
    reading = Reading(name)
    try:
        read_record(Contact, node_of_words(words), "", reading, id="new")
        reading.finish()
    except BadInput as refusal:
        return refusal.problems
    return ()
