"""Letters as files: front matter, a line `---`, then the text exactly as it will go out (`docs/journal.md`).

A file is written whole or not at all, and what somebody changed is never overwritten: the new draft goes beside it.
Whether it was changed shows in the file itself: its first comment holds a number that fits an untouched draft only.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from zlib import crc32

import yaml

from sundown.core.letters import VOICEMAIL
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.written import Letter, WrittenLetter
from sundown.sources.whole_file import read_bytes

KEYS = ("to", "kind", "opportunity", "because_of", "medium", "subject", "attachments", "cc", "written_on")
REQUIRED = ("to", "kind", "medium")
LISTS = ("attachments", "cc")

_LINE = "---\n"
_MARK = re.compile(r"^# First draft ([0-9a-f]{16})\b.*\n", re.MULTILINE)
_REMARK = "Until somebody changes this file, a newer draft may take its place."
_LARGEST_HEAD = 20_000
_MOST_DRAFTS = 99
_LONGEST_PART = 40


@dataclass(frozen=True, slots=True)
class Filed:
    """Where a draft lies, and how it came there.

    `new`, `unchanged`, `renewed`; `kept` where somebody has edited the very draft that would be written again;
    `beside` a file, `edited`, that somebody changed and that another draft would follow.
    """

    path: Path
    how: str
    edited: Path | None = None


# ------------------------------------------------------------------------------------------ writing


def write_letter(letter: Letter, folder: Path) -> Filed:
    """Write a draft into `folder`, which is made if need be.

    An untouched older draft is renewed; an edited one is never touched: beside it goes a file with a number behind its
    name, unless it was made from this very draft. Raises BadInput where the folder can't be written to.
    """
    text, edited = as_file(letter), None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _MOST_DRAFTS + 1):
            path = folder / file_name(letter, number)
            if (how := _filed(path, text)) is not None:
                return Filed(path, "beside" if edited is not None and how == "new" else how, edited)
            edited = path
    except OSError as error:
        raise _unwritable(folder, error.strerror or "the disk refuses") from None
    raise _unwritable(folder, f"it holds {_MOST_DRAFTS} edited drafts of {file_name(letter)}")


def as_file(letter: Letter) -> str:
    """The letter as its file's text."""
    head = {
        "to": letter.to,
        "kind": letter.kind,
        "opportunity": letter.opportunity,
        "because_of": letter.because_of,
        "medium": letter.medium,
        "subject": letter.subject,
        "written_on": letter.written_on,
    }
    known = {key: value for key, value in head.items() if value is not None}
    front = yaml.safe_dump(known, sort_keys=False, allow_unicode=True, width=10_000)
    text = f"{_LINE}{front}{_LINE}{letter.body}"
    return f"{_LINE}# First draft {_number_of(text)}. {_REMARK}\n{text.removeprefix(_LINE)}"


def file_name(letter: Letter, number: int = 1) -> str:
    """A readable name that is the same for the same follow-up, and safe whatever its ids are."""
    script = [letter.medium] if letter.medium == VOICEMAIL else []
    ids = [part for part in (letter.opportunity, letter.because_of, letter.to, letter.kind, *script) if part]
    parts = [_safe(part) for part in ids]
    whole = parts == ids and letter.key == "/".join((letter.kind, *filter(None, _of_key(letter))))
    name = ".".join(parts if whole else [*parts, f"{crc32(letter.key.encode(errors='replace')):08x}"])
    return f"{name}.md" if number == 1 else f"{name}-{number}.md"


def _of_key(letter: Letter) -> tuple[str | None, ...]:
    return letter.opportunity, letter.to, letter.because_of


def _safe(part: str) -> str:
    """Letters, digits, `-` and `_` in lower case; everything else, dots and slashes above all, becomes a hyphen."""
    kept = "".join(sign if sign.isalnum() or sign == "_" else "-" for sign in part.lower())
    return kept.strip("-")[:_LONGEST_PART] or "x"


def _number_of(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def _filed(path: Path, text: str) -> str | None:
    """Put the text at that path; None where a file made from another draft and edited, or anything else, is there."""
    if not os.path.lexists(path):
        return "new" if _put(path, text, over=False) else None
    there = _draft_at(path)
    if there is None or path.is_symlink():
        return None
    mark = _MARK.search(there)
    if mark is None:
        return None
    if there == text:
        return "unchanged"
    if mark.group(1) != _number_of(there.replace(mark.group(), "", 1)):
        return "kept" if mark.group() in text else None
    _put(path, text, over=True)
    return "renewed"


def _draft_at(path: Path) -> str | None:
    """The text of a file that may be a draft of ours."""
    try:
        return _text(path)
    except BadInput:
        return None


def _put(path: Path, text: str, *, over: bool) -> bool:
    """Write the whole file at once. False where, without `over`, another program made one in the meantime."""
    with NamedTemporaryFile(dir=path.parent, prefix=".sundown-", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(text.encode(errors="replace"))
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            temporary.unlink()
            raise
    try:
        return _give_name(temporary, path, over=over)
    finally:
        temporary.unlink(missing_ok=True)


def _give_name(temporary: Path, path: Path, *, over: bool) -> bool:
    if not over:
        try:
            os.link(temporary, path)  # unlike a replacement, this never takes the place of another file
            return True
        except FileExistsError:
            return False
        except OSError:  # a file system without links
            if os.path.lexists(path):
                return False
    temporary.replace(path)
    return True


def _unwritable(folder: Path, reason: str) -> BadInput:
    return BadInput(
        [Problem(file=str(folder), message=f"no draft could be written here: {reason}", expected="a folder")]
    )


# ------------------------------------------------------------------------------------------ reading


def read_letter(path: Path) -> WrittenLetter:
    """The letter in a file, edited or not. Raises BadInput with the line, the key and what was expected."""
    return parse_letter(_text(path), str(path))


def letters_in(folder: Path, without: Iterable[Path] = ()) -> tuple[list[tuple[str, WrittenLetter]], list[Problem]]:
    """The letters in a folder and in those inside it, by the names of their files, and what could not be read.

    A folder that is not there holds none. `without` are files that don't count.
    """
    left_out = {path.resolve() for path in without}
    letters: list[tuple[str, WrittenLetter]] = []
    problems: list[Problem] = []
    for path in sorted(path for path in folder.rglob("*.md") if path.is_file() and path.resolve() not in left_out):
        try:
            letters.append((str(path), read_letter(path)))
        except BadInput as error:
            problems += error.problems
    return letters, problems


def parse_letter(text: str, name: str) -> WrittenLetter:
    """The letter in a file's text; `name` is the file's, for messages. Ids and kinds are not looked up here."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    end = text.find(f"\n{_LINE}", len(_LINE) - 1)
    if not text.startswith(_LINE) or end < 0:
        problem = Problem(file=name, line=1, column=1, message="the file does not begin with front matter",
                          expected="a line ---, then lines such as `to: kowalski`, then a line ---")  # fmt: skip
        raise BadInput([problem])
    head = _head(text[len(_LINE) : end + 1], name)
    body = text[end + 1 + len(_LINE) :]
    return WrittenLetter(body=body, **head)  # type: ignore[arg-type]


def _text(path: Path) -> str:
    try:
        raw = read_bytes(path)
        return raw.decode("utf-8").replace("\r\n", "\n")
    except BadInput as error:
        raise BadInput([replace(problem, expected="a letter file") for problem in error.problems]) from None
    except UnicodeDecodeError:
        message = "cannot be read: it is not UTF-8 text"
        raise BadInput([Problem(file=str(path), message=message, expected="a letter file")]) from None


def _head(front: str, name: str) -> Mapping[str, object]:
    """The front matter's values by field name."""
    problems: list[Problem] = []
    values: dict[str, object] = {}
    for key, node in _entries(front, name):
        word = key.value
        value = _value(word, node)
        if word not in KEYS:
            problems.append(_problem(name, key, word, f"there is no key {word}", "one of " + ", ".join(KEYS), word))
        elif word in values:
            problems.append(_problem(name, key, word, "stands here twice"))
        elif value is None and not _is_empty(node):
            problems.append(_problem(name, node, word, "is not what was expected", _expected(word)))
        else:
            values[word] = value
    problems += [Problem(file=name, key=key, message="is missing") for key in REQUIRED if not values.get(key)]
    if problems:
        raise BadInput(problems)
    return {key: value for key, value in values.items() if value is not None}


def _entries(front: str, name: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    """The front matter's keys and values with their places; every value is text, whatever it looks like."""
    if len(front) > _LARGEST_HEAD:
        raise BadInput([Problem(file=name, message="the front matter is too large", expected="a few lines")])
    try:
        node = yaml.compose(front, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 2, mark.column + 1) if mark else (None, None)
        message = (
            f"the front matter is not YAML: {getattr(error, 'problem', None) or 'a character that may not be there'}"
        )
        raise BadInput([Problem(file=name, line=line, column=column, message=message)]) from None
    except RecursionError:
        raise BadInput([Problem(file=name, message="the front matter is nested too deeply")]) from None
    if not isinstance(node, yaml.MappingNode) or not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
        raise BadInput(
            [Problem(file=name, line=2, message="the front matter is no list of keys", expected="to: kowalski")]
        )
    return list(node.value)


def _value(key: str, node: yaml.Node) -> object:
    """The value as the key wants it; None where it is empty or of another kind."""
    if key in LISTS:
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        texts = [item.value for item in items if isinstance(item, yaml.ScalarNode)]
        return tuple(text for text in texts if text) if len(texts) == len(items) else None
    if not isinstance(node, yaml.ScalarNode) or _is_empty(node):
        return None
    if key != "written_on":
        return str(node.value)
    with suppress(ValueError):
        return date.fromisoformat(node.value)
    return None


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("", "null", "~")


def _expected(key: str) -> str:
    return "a list of texts" if key in LISTS else "a date such as 2026-03-10" if key == "written_on" else "text"


def _problem(
    name: str, node: yaml.Node, key: str, message: str, expected: str | None = None, word: str | None = None
) -> Problem:
    line, column = node.start_mark.line + 2, node.start_mark.column + 1
    near = nearest(word, KEYS) if word is not None else None
    return Problem(file=name, line=line, column=column, key=key, message=message, expected=expected, nearest=near)
