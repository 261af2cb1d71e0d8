"""Fields that several forms share: days, hours and people as a browser asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, tzinfo
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.core.facts import Contact
from sundown.core.workdays import at_time
from sundown.web.changes import problem_words
from sundown.web.forms.lines import LONGEST, one_line, visible


class Plain(forms.Form):
    """A form whose fields take their own errors and those of a step."""

    template_name_label = None
    use_required_attribute = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        for field in self.fields.values():
            field.error_messages["required"] = _("Please fill this in.")

    def refuse(self, problems: Iterable[object], fields: Mapping[str, str] | None = None) -> None:
        """Show the problems of a step beside the fields that they are about, the rest above the form."""
        for key, messages in problem_words(problems).items():
            name = (fields or {}).get(key, key)
            for message in messages:
                self.add_error(name if name in self.fields else None, message)


def text(label: Any, *, required: bool = False, hint: Any = "", most: int = 300, **attributes: str) -> forms.CharField:
    """A line of text."""
    widget = forms.TextInput(attrs=attributes)
    return forms.CharField(
        label=label, required=required, help_text=hint, max_length=most, widget=widget, validators=[one_line]
    )


def note(label: Any, *, required: bool = False, hint: Any = "", rows: int = 3) -> forms.CharField:
    """A few lines of text."""
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(
        label=label, required=required, help_text=hint, max_length=LONGEST, widget=area, validators=[visible]
    )


def day(label: Any, *, required: bool = False, hint: Any = "") -> forms.DateField:
    """A day, by the browser's own calendar."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=required, help_text=hint, widget=widget)


def hour(label: Any, *, required: bool = False, hint: Any = "") -> forms.TimeField:
    """An hour of a day."""
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    return forms.TimeField(label=label, required=required, help_text=hint, widget=widget)


def choice(
    label: Any, choices: Iterable[tuple[str, Any]], *, required: bool = True, hint: Any = "", listed: bool = False
) -> forms.ChoiceField:
    """One of a few, as buttons to press; with `listed` one of many, as a list to open."""
    widget: forms.Widget = forms.Select() if listed else forms.RadioSelect()
    return forms.ChoiceField(label=label, choices=list(choices), required=required, help_text=hint, widget=widget)


def several(label: Any, choices: Iterable[tuple[str, Any]], *, hint: Any = "") -> forms.MultipleChoiceField:
    """Any of a few, as boxes to tick."""
    widget = forms.CheckboxSelectMultiple()
    return forms.MultipleChoiceField(label=label, choices=list(choices), required=False, help_text=hint, widget=widget)


def people_choices(people: Iterable[Contact], *, nobody: Any = None) -> list[tuple[str, Any]]:
    """People to choose from, with their titles, so that two of one name can be told apart."""
    found: list[tuple[str, Any]] = [("", nobody)] if nobody is not None else []
    return found + [(str(one.id), f"{one.name}, {one.title}" if one.title else one.name) for one in people]


def instant(on: date | None, at: time | None, zone: tzinfo) -> datetime | None:
    """A day and an hour by the clock of a zone; without either none."""
    return None if on is None or at is None else at_time(on, at, zone)


def names_in(typed: str) -> list[str]:
    """Names that somebody typed, a line or a semicolon apart."""
    return [
        name for line in typed.splitlines() for name in (" ".join(part.split()) for part in line.split(";")) if name
    ]


INTERESTS = (
    ("high", _("Very much")),
    ("medium", _("It would be all right")),
    ("low", _("Not much")),
    ("none", _("Not any more")),
)
MODES = (("in_person", _("In person")), ("video", _("By video")), ("phone", _("By telephone")))
BY_WHICH_WAY = (
    ("email", _("By e-mail")),
    ("phone", _("By telephone")),
    ("post", _("By post")),
    ("in_person", _("In person")),
)
