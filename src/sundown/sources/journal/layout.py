"""Plain values as YAML text that people like to read: one line where it fits, blocks where it does not.

Values are str, int, float, bool, None, dates, times, and lists and dicts of these. What is written is YAML 1.2, and
quoted wherever a YAML 1.1 reader would see something else than text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time

WIDTH = 120
INDENT = "  "

_RESERVED = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_NOT_PLAIN = re.compile(r":(\s|$)|\s#|[^\S ]")
_NOT_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}?]|:[^\w/]")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def flow(value: object) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(flow(item) for item in value)}]"
    return _scalar(value, _NOT_PLAIN_IN_FLOW)


def block(mapping: Mapping[str, object], indent: str = "") -> Iterator[str]:
    """The lines of a mapping in block style, each value on its key's line where that is easy to read."""
    for key, value in mapping.items():
        yield from _entry(f"{indent}{_scalar(key)}:", value, indent)


def block_list(values: list[object], indent: str = "") -> Iterator[str]:
    """The lines of a list in block style; a short mapping takes one line, a longer one a block."""
    for value in values:
        line = f"{indent}- {flow(value)}"
        if isinstance(value, Mapping) and value and not (_is_flat(value) and len(line) <= WIDTH):
            first, *others = block(value, indent + INDENT)
            yield f"{indent}- {first.lstrip(' ')}"
            yield from others
        else:
            yield line


def _entry(head: str, value: object, indent: str) -> Iterator[str]:
    """A key with its value: on one line, or as a block below."""
    line = f"{head} {flow(value)}"
    if isinstance(value, Mapping) and value and not (_is_flat(value) and len(line) <= WIDTH):
        yield head
        yield from block(value, indent + INDENT)
    elif isinstance(value, list) and value and not (all(map(_is_scalar, value)) and len(line) <= WIDTH):
        yield head
        yield from block_list(value, indent)
    elif isinstance(value, str):
        yield from _text_entry(head, value, indent)
    else:
        yield line


def _text_entry(head: str, text: str, indent: str) -> Iterator[str]:
    """Text of several lines stands as it is below its key, unless its spaces would be ambiguous there."""
    as_it_is = "\n" in text and "\r" not in text and not text[0].isspace() and not text.endswith("\n\n")
    if not as_it_is or any(line.isspace() for line in text.split("\n")):
        yield f"{head} {_scalar(text)}"
        return
    yield f"{head} {'|' if text.endswith(chr(10)) else '|-'}"
    for line in text.removesuffix("\n").split("\n"):
        yield indent + INDENT + line if line else ""


def _scalar(value: object, not_plain: re.Pattern[str] | None = None) -> str:
    """One scalar; text that also matches `not_plain` is quoted."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"'{value.isoformat('seconds' if value.second else 'minutes')}'"
    if not isinstance(value, str):
        return repr(value)
    if "\n" in value or "\r" in value:
        return f'"{value.translate(_ESCAPES)}"'
    is_plain = value[:1].isalpha() and value.rstrip() == value and value.lower() not in _RESERVED
    if is_plain and not _NOT_PLAIN.search(value) and not (not_plain and not_plain.search(value)):
        return value
    return "'" + value.replace("'", "''") + "'"


def _is_flat(mapping: Mapping[str, object]) -> bool:
    """Whether a mapping holds nothing but single values, none of them of several lines."""
    return all(_is_scalar(value) for value in mapping.values())


def _is_scalar(value: object) -> bool:
    return not isinstance(value, Mapping | list) and not (isinstance(value, str) and "\n" in value)
