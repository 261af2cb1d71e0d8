"""Adding to a journal's text without touching what a person wrote: comments, order, quotes and line ends stay.

Block style gets new lines, flow style (and so JSON) new items before the bracket; `edit` reads the result
back, so that a layout that is not understood here can spoil nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sundown.sources.journal.layout import INDENT
from sundown.sources.journal.reading import LIST, MAP, Node
from sundown.sources.journal.words import is_null
from sundown.sources.journal.writer import log_lines, record_lines
from sundown.sources.whole_file import position

SECTIONS = ("sundown", "playbook", "settings", "seeker", "seekers", "consultant", "contacts", "opportunities", "log")
"""A journal's keys in the order in which new ones are put."""

Entries = Mapping[str, Any] | list[dict[str, Any]]
"""What is added to a section: mappings by id, or a list of the log's entries."""

_LINE_END = re.compile(r"\r\n|\r|\n|\Z")


def with_entries(text: str, top: Node, section: str, entries: Entries) -> str:
    """`text`, whose nodes are `top`, with `entries` at the end of `section`, which is made if it is missing.

    Where that cannot be done, the text comes back as it is.
    """
    node = top.get(section)
    if node is None:
        return _with_section(text, top, section, entries)
    if node.style == "alias":  # what is added here would be added elsewhere too
        return text
    if is_null(node) or not node.value:
        return _filled(text, top, node, entries)
    if node.style == "flow":
        return _after_item(text, _last(node), _json(entries)[1:-1])
    return _after_line(text, node, _lines(entries)(_indent(text, node)))


def _with_section(text: str, top: Node, section: str, entries: Entries) -> str:
    """A new section, after those that come before it in a journal."""
    before = SECTIONS[: SECTIONS.index(section)]
    last = next((value for name, value in reversed(top.value) if name.value in before), _last(top))
    if top.style == "flow":
        return _after_item(text, last, f"{json.dumps(section)}: {_json(entries)}")
    indent = _indent(text, top)
    return _after_line(text, last, ["", f"{indent}{section}:", *_nested_lines(entries, indent)])


def _filled(text: str, top: Node, node: Node, entries: Entries) -> str:
    """A section that is there but empty, as `log:`, `log: []` or `log: ~`."""
    assert node.start is not None
    before, after = text[: node.start].rstrip(" "), text[node.end :]
    if top.style == "flow" or "\n" in text[node.start : node.end]:
        return f"{before} {_json(entries)}{after}"
    end = _LINE_END.search(after)
    assert end is not None
    lines = _nested_lines(entries, _indent(text, top))
    return before + _joined(text, after[: end.start()], lines, after[end.start() :])


def _after_item(text: str, last: Node, item: str) -> str:
    """A new item in flow style, after the last one."""
    return f"{text[: last.end]}, {item}{text[last.end :]}"


def _after_line(text: str, node: Node, lines: Iterable[str]) -> str:
    """New lines below the last line of a block, and below the remark at that line's end."""
    leaf = node
    while leaf.kind in (MAP, LIST) and leaf.style == "block" and leaf.value:
        leaf = _last(leaf)
    assert leaf.end is not None
    if leaf.style in ("|", ">") and text[: leaf.end].endswith(("\n", "\r")):  # text as it is ends with its line
        end = leaf.end - (2 if text[: leaf.end].endswith("\r\n") else 1)
    else:
        match = _LINE_END.search(text, leaf.end)
        assert match is not None
        end = match.start()
    return _joined(text, text[:end], lines, text[end:])


def _joined(text: str, before: str, lines: Iterable[str], after: str) -> str:
    """`before`, the lines and `after`, with the line ends of the whole text."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    return before + "".join(line_end + line for line in lines) + (after or line_end)


def _last(node: Node) -> Node:
    """The last value of a collection that has one."""
    last = node.value[-1]
    return last[1] if node.kind == MAP else last  # type: ignore[no-any-return]


def _indent(text: str, node: Node) -> str:
    """The spaces before the keys or the dashes of a block."""
    first = node.value[0][0] if node.kind == MAP else node.value[0]
    assert node.start is not None
    start = first.start
    if node.kind == LIST:  # the list's own start, unless it has an anchor (`log: &log`)
        start = node.start if text[node.start] == "-" else text.rfind("-", 0, start)
    return " " * (position(text, start)[1] - 1)


def _lines(entries: Entries) -> Callable[[str], Iterable[str]]:
    """What writes the entries as lines with a given indentation."""

    def lines(indent: str) -> Iterable[str]:
        if isinstance(entries, Mapping):
            return record_lines(entries, indent)
        written = list(log_lines(entries, indent))
        return ["", *written] if len(list(log_lines(entries[:1], indent))) > 1 else written

    return lines


def _nested_lines(entries: Entries, indent: str) -> Iterable[str]:
    """The entries as the lines below a section's key; a list's dashes stand under the key itself."""
    return record_lines(entries, indent + INDENT) if isinstance(entries, Mapping) else log_lines(entries, indent)


def _json(entries: Entries) -> str:
    return json.dumps(entries, ensure_ascii=False, default=lambda value: value.isoformat())
