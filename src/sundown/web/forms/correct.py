"""An entry of the log corrected: the days, hours and words of it, as they are right."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.core.facts import Correction
from sundown.records.models import Fact
from sundown.web.forms.fields import BY_WHICH_WAY, INTERESTS, MODES, Plain, choice, day, note, text
from sundown.web.showing import Showing

LABELS = {
    "start": _("From"),
    "end": _("Until"),
    "mode": _("How?"),
    "place": _("Where?"),
    "via": _("How?"),
    "text": _("What they said"),
    "why": _("Why?"),
    "answer_by": _("To be answered by"),
    "decision_by": _("They decide by"),
    "level": _("How much you want it"),
    "from": _("From"),
    "until": _("Until"),
    "due": _("By"),
    "organization": _("Where they work now"),
    "email": _("E-mail"),
    "title": _("Title"),
    "url": _("Address"),
}
"""The fields of entries that a form can put right; people in them are put right by telling it again."""
ALWAYS = {
    "interview": ("start", "end", "mode", "place"),
    "offer": ("answer_by",),
    "message_from": ("decision_by", "text"),
}
CHOICES = {"via": BY_WHICH_WAY, "mode": MODES, "level": INTERESTS}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def corrected(row: Fact, shown: Showing) -> dict[str, Any]:
    """The entry as it stands, earlier corrections counted in, with the fields that may be given."""
    words = {key: value for key, value in row.words.items() if key in LABELS and not isinstance(value, dict)}
    name = row.words.get("id") or row.words.get(row.kind)
    rows = Fact.objects.filter(workspace=row.workspace_id, kind=Correction.KEY).order_by("number")
    for later in rows.filter(words__correction=name) if isinstance(name, str) else ():
        words |= {key: value for key, value in later.words.items() if key in LABELS}
    return {**dict.fromkeys(ALWAYS.get(row.kind, ())), **words}


class Correcting(Plain):
    """A field for each day, hour or text of the entry."""

    def __init__(self, *args: Any, words: dict[str, Any], shown: Showing, **kwargs: Any) -> None:
        self.words, self.shown = words, shown
        super().__init__(*args, **kwargs)
        for key, value in words.items():
            self.fields[key] = _field(key, value)
            self.initial[key] = _initial(key, value, shown)

    def changed(self) -> dict[str, Any]:
        """What differs from how it stood; what was emptied is not known."""
        found: dict[str, Any] = {}
        for key in self.changed_data:
            value = self.cleaned_data[key]
            found[key] = _plain(value, self.shown) if value not in (None, "") else None
        return found


def _is_instant(key: str, value: Any) -> bool:
    return key in ("start", "end") or (isinstance(value, str) and _INSTANT.match(value) is not None)


def _is_day(key: str, value: Any) -> bool:
    return key in ("answer_by", "decision_by", "due", "from", "until") or (
        isinstance(value, str) and _DAY.fullmatch(value) is not None
    )


def _field(key: str, value: Any) -> forms.Field:
    label = LABELS[key]
    if _is_instant(key, value):
        widget = forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"})
        return forms.DateTimeField(label=label, required=False, widget=widget)
    if key in CHOICES:
        return choice(label, CHOICES[key], required=False)
    if _is_day(key, value):
        return day(label)
    return note(label) if key in ("text", "why") else text(label)


def _initial(key: str, value: Any, shown: Showing) -> Any:
    if isinstance(value, list):
        value = value[-1]
    if value is None:
        return None
    if _is_instant(key, value):
        return datetime.fromisoformat(value).astimezone(shown.home).replace(tzinfo=None)
    return date.fromisoformat(value[:10]) if _is_day(key, value) else value


def _plain(value: Any, shown: Showing) -> Any:
    """A value of the form as the journal has it."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=shown.home).isoformat()
    return value.isoformat() if isinstance(value, date) else value
