"""The forms of a page as a browser finds them: each field with what stands in it, to be filled in and sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

TYPED = ("text", "email", "tel", "url", "search")
"""Kinds of input into which a person types; an area is one, too."""


@dataclass
class Field:
    """One field: its kind (of an input its `type`; `textarea`, `select`) and what may be chosen or stands there."""

    name: str
    kind: str
    value: str = ""
    choices: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)

    @property
    def is_typed(self) -> bool:
        """Whether a person types into it what they like."""
        return self.kind in (*TYPED, "textarea")


@dataclass
class Form:
    """One form: where it is sent, how, and its fields; `buttons` are the values of its named buttons."""

    action: str
    method: str
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def filled(self, typed: Callable[[Field], str]) -> dict[str, str | list[str]]:
        """What a browser sends once `typed` has been written into each field for words."""
        return {name: typed(one) if one.is_typed else _usual(one) for name, one in self.fields.items()}


def _usual(one: Field) -> str | list[str]:
    """What stands there, or something that fits."""
    if one.kind in ("radio", "checkbox", "select"):
        return one.chosen or [choice for choice in one.choices if choice][-1:]
    return one.value or {"date": "2026-03-18", "time": "10:00", "datetime-local": "2026-03-18T10:00"}.get(one.kind, "")


class _Reader(HTMLParser):
    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.address, self.forms = address, list[Form]()
        self.form: Form | None = None
        self.last: Field | None = None
        self.tags = list[tuple[str, dict[str, str]]]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self.tags.append((tag, said))
        if tag == "form":
            action = urljoin(self.address, said.get("action") or self.address)
            self.form = Form(action, said.get("method", "get").lower())
            self.forms.append(self.form)
        elif self.form is not None and said.get("name"):
            self._field(tag, said)
        elif tag == "option" and self.last is not None:
            self.last.choices.append(said.get("value", ""))
            if "selected" in said:
                self.last.chosen.append(said.get("value", ""))

    def _field(self, tag: str, said: Mapping[str, str]) -> None:
        assert self.form is not None
        name = said["name"]
        if tag == "button":
            self.form.buttons.append((name, said.get("value", "")))
        elif tag in ("textarea", "select"):
            self.last = self.form.fields[name] = Field(name, tag)
        elif tag == "input":
            kind = said.get("type", "text")
            one = self.form.fields.setdefault(name, Field(name, kind, said.get("value", "")))
            one.choices.append(said.get("value", "on"))
            if "checked" in said:
                one.chosen.append(said.get("value", "on"))

    def handle_data(self, data: str) -> None:
        if self.last is not None and self.last.kind == "textarea":
            self.last.value += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None
        if tag in ("textarea", "select"):
            self.last = None


def forms_of(page: str, address: str) -> list[Form]:
    """Every form of a page that stands at that address."""
    reader = _Reader(address)
    reader.feed(page)
    return reader.forms


def tags_of(page: str) -> list[tuple[str, dict[str, str]]]:
    """Every tag of a page with its attributes, as a browser reads them."""
    reader = _Reader("/")
    reader.feed(page)
    return reader.tags
