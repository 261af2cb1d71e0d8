"""From characters to nodes: YAML 1.2 as far as a journal uses it, with a place for every value.

PyYAML's C parser gives the events; what they mean is decided here, so that nothing in a file can make objects,
`NO` is a word and not false, and no file can grow beyond a limit while it is being read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NoReturn

from sundown.sources.journal.reading import LIST, MAP, PLAIN, QUOTED, WORD, Node, Reading, quote

DEEPEST = 30
"""Levels of nesting; the journal's own format needs seven."""
MOST_NODES = 400_000
"""Values with every alias written out: what 5 MB of an ordinary journal hold."""

_SURROGATES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")

_SYNTAX: tuple[tuple[str, str], ...] = (
    ("found character that cannot start any token", "a value cannot start with this character; put it in quotes"),
    ("found unexpected end of stream", "the quotation mark opened here is never closed"),
    ("mapping values are not allowed", "a colon cannot stand here; put the text in quotes, or look at the indentation"),
    ("could not find expected ':'", "a key without its colon"),
    ("did not find expected key", "this line does not fit the lines above it; is its indentation right"),
    ("did not find expected '-' indicator", "this line does not fit the list above it; is its indentation right"),
    ("did not find expected node content", "a value or a closing bracket is missing"),
    ("did not find expected ',' or ']'", "a comma is missing, or the ] of a list"),
    ("did not find expected ',' or '}'", "a comma is missing, or the } of a mapping"),
    ("did not find expected <document start>", "something follows the end of the journal"),
    ("block sequence entries are not allowed", "a list cannot start here; put it on its own line"),
    ("found unknown escape character", "an unknown escape after \\; use single quotes or \\\\"),
)


def nodes_of_text(reading: Reading) -> Node | None:
    """The top value of the YAML or JSON text of `reading`; None if there is none.

    Problems (syntax, tags, keys that come twice, more than one document) go to `reading`; BadInput is raised at
    once where reading cannot go on: broken syntax, or nesting and aliases beyond all reason.
    """
    import yaml  # here, because an import costs more than a small journal

    builder = _Builder(reading)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(reading.text)
    try:
        builder.build(loader)
    except yaml.MarkedYAMLError as error:
        _syntax_problem(error, reading)
    return builder.top


def node_of_words(value: object) -> Node:
    """The node of a plain Python value, such as a mapping of strings from a command line; it has no place."""
    if isinstance(value, Mapping):
        return Node(MAP, [(Node(QUOTED, str(key)), node_of_words(item)) for key, item in value.items()], style="flow")
    if isinstance(value, list | tuple):
        return Node(LIST, [node_of_words(item) for item in value], style="flow")
    if value is None or isinstance(value, bool):
        return Node(PLAIN, {None: "null", True: "true", False: "false"}[value])
    return Node(WORD, value.isoformat() if isinstance(value, date) else str(value))


class _Builder:
    """Builds nodes from PyYAML's events; `top` is the result."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.top: Node | None = None
        self.open: list[tuple[Node, str | None, int]] = []
        """Collections not yet closed: the node, its anchor, and the count when it was opened."""
        self.items: list[Node] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.count = 0

    def build(self, loader: Any) -> None:
        from yaml import events

        steps = {
            events.ScalarEvent: self.scalar,
            events.MappingStartEvent: self.start,
            events.SequenceStartEvent: self.start,
            events.MappingEndEvent: self.finish,
            events.SequenceEndEvent: self.finish,
            events.AliasEvent: self.alias,
            events.DocumentStartEvent: self.document,
        }
        event = loader.get_event()
        while type(event) is not events.StreamEndEvent:
            step = steps.get(type(event))
            if step:
                step(event)
            event = loader.get_event()
        self.top = self.items[0] if self.items else None

    def document(self, event: Any) -> None:
        if self.items:
            self.stop(event, "a second document starts here", "one journal in a file")

    def scalar(self, event: Any) -> None:
        kind = PLAIN if event.implicit[0] else QUOTED
        node = Node(kind, event.value, event.start_mark.index, event.end_mark.index, event.style)
        self.items.append(node)
        if event.tag or event.anchor:
            self.check(node, event)
            self.anchors[event.anchor] = (node, 1)
        self.count += 1
        if self.count > MOST_NODES:
            self.too_many(event)

    def start(self, event: Any) -> None:
        kind = MAP if type(event).__name__ == "MappingStartEvent" else LIST
        node = Node(kind, self.items, event.start_mark.index, None, "flow" if event.flow_style else "block")
        self.check(node, event)
        # Until it is closed, the node's value keeps the list that goes on after it.
        self.open.append((node, event.anchor, self.count))
        self.items = []
        if len(self.open) > DEEPEST:
            self.stop(event, f"values are nested more than {DEEPEST} deep", "a journal's own structure")

    def finish(self, event: Any) -> None:
        node, anchor, count = self.open.pop()
        children, self.items = self.items, node.value
        node.value = self.pairs(children) if node.kind == MAP else children
        node.end = event.end_mark.index
        self.items.append(node)
        self.count += 1
        if anchor:
            self.anchors[anchor] = (node, self.count - count)

    def alias(self, event: Any) -> None:
        node, size = self.anchors.get(event.anchor, (None, 0))
        if node is None:
            inside = any(anchor == event.anchor for _, anchor, _ in self.open)
            what = "contains itself" if inside else "is not defined above"
            self.stop(event, f"*{event.anchor} {what}", f"a value marked &{event.anchor} above")
        start, end = event.start_mark.index, event.end_mark.index
        self.items.append(Node(node.kind, node.value, start, end, "alias"))
        self.count += size
        if self.count > MOST_NODES:
            self.too_many(event)

    def too_many(self, event: Any) -> NoReturn:
        self.stop(event, "the file holds too many values", f"at most {MOST_NODES:,} with every alias written out")

    def check(self, node: Node, event: Any) -> None:
        if event.tag not in (None, "!"):
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.reading.problem(node, "", f"the tag {quote(tag)} is not used in a journal", expected="a plain value")

    def stop(self, event: Any, message: str, expected: str) -> NoReturn:
        self.reading.stop(Node(PLAIN, "", event.start_mark.index), message, expected)

    def pairs(self, children: list[Node]) -> list[tuple[Node, Node]]:
        """Keys and values of a mapping; a key that is no text or comes twice is a problem."""
        pairs = []
        seen: dict[str, Node] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key.value, str):
                self.reading.problem(key, "", "a list or a mapping cannot be a key", expected="a word")
            elif key.value in seen:
                line, _ = self.reading.place(seen[key.value])
                what = f"the key {quote(key.value)} comes twice (first in line {line})"
                self.reading.problem(key, "", what, expected="each key once")
            else:
                seen[key.value] = key
                pairs.append((key, value))
        return pairs


def without_surrogates(text: str) -> str:
    """JSON may write a character beyond U+FFFF as two escapes, which YAML does not know: put the character itself."""
    if not text.lstrip().startswith("{"):
        return text

    def joined(pair: re.Match[str]) -> str:
        return chr(0x10000 + ((int(pair[1], 16) - 0xD800) << 10) + int(pair[2], 16) - 0xDC00)

    return _SURROGATES.sub(joined, text)


def _syntax_problem(error: Any, reading: Reading) -> NoReturn:
    """One of libyaml's messages in plain words, at the place where a person has to look."""
    unclosed = "end of stream" in (error.problem or "") and error.context_mark
    mark = error.context_mark if unclosed else error.problem_mark or error.context_mark
    raw = error.problem or error.context or ""
    message = next((plain for words, plain in _SYNTAX if words in raw), f"this is not YAML: {raw}")
    if "a comma is missing" in message and error.context_mark:
        message += f" that begins in line {error.context_mark.line + 1}"
    if mark is not None and reading.text[mark.index : mark.index + 1] == "\t":
        message = "a tab; indent with spaces"
    reading.stop(Node(PLAIN, "", mark.index) if mark else None, message)
