"""What every small form of a search has: people to choose from, when it became known, and how it is written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.core.facts import Contact
from sundown.core.planner.threads import Thread
from sundown.records.models import User
from sundown.steps import observe
from sundown.steps.interview import people_named
from sundown.steps.observe import Recorded
from sundown.web.forms.fields import (
    Plain,
    choice,
    day,
    instant,
    people_choices,
    text,
)
from sundown.web.showing import Showing

Words = dict[str, Any]
OTHER = "+"  # no id of the journal can be this
EARLIER = timedelta(days=366)


class Telling(Plain):
    """Something that happened in a search. `FIELDS` leads from the journal's keys to the form's fields."""

    TITLE: ClassVar[Any]
    LEAD: ClassVar[Any] = ""
    SAVE: ClassVar[Any] = _("Save")
    FIELDS: ClassVar[Mapping[str, str]] = {}

    def __init__(self, *args: Any, shown: Showing, thread: Thread, people: Sequence[Contact], **kwargs: Any) -> None:
        self.shown, self.thread, self.people = shown, thread, people
        self.contacts: dict[str, Words] = {}
        super().__init__(*args, **kwargs)
        self.prepare()

    def prepare(self) -> None:
        """Fill in what depends on the search."""

    def words(self) -> Words:
        """The fact, in the journal's words."""
        raise NotImplementedError

    def because(self) -> str:
        """What completes "3 moved, because …"."""
        raise NotImplementedError

    def save(self, by: User) -> Recorded:
        """Write it down. Raises BadInput."""
        told = {name: value for name, value in self.words().items() if value not in (None, "", [], {})}
        workspace, at = self.shown.workspace, self.shown.at
        return observe.record(workspace, [told], by=by, at=at, contacts=self.contacts, because=self.because())

    @property
    def key(self) -> str:
        """The search's id."""
        return str(self.thread.id)

    @property
    def firm(self) -> str:
        """The organization."""
        return self.thread.opportunity.organization

    @property
    def told_at(self) -> str:
        """When it became known: now, or when the form says."""
        on, at = self.cleaned_data.get("on"), self.cleaned_data.get("at")
        if on is None:
            return self.shown.at.isoformat()
        then = (
            instant(on, at, self.shown.home)
            if at
            else instant(on, datetime.min.time().replace(hour=12), self.shown.home)
        )
        assert then is not None
        return min(then, self.shown.at).isoformat()

    def clean_on(self) -> date | None:
        """A day that has been, in the year before this one at most."""
        on: date | None = self.cleaned_data.get("on")
        if on is not None and on > self.shown.today:
            raise forms.ValidationError(say("That day is still to come."))
        if on is not None and on < self.shown.today - EARLIER:
            raise forms.ValidationError(say("That is more than a year ago."))
        return on

    def choose_person(self, name: str, *, nobody: Any = None) -> None:
        """Let the field choose among the people of the search, or somebody new."""
        choices = [*people_choices(self.people, nobody=nobody), (OTHER, say("Somebody else"))]
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices
        if not self.people:
            field.initial = OTHER

    def person(self, name: str = "who", new: str = "new_name") -> str | None:
        """The id of whom the form names; somebody new becomes a contact of that organization."""
        chosen = self.cleaned_data.get(name) or None
        if chosen != OTHER:
            return chosen
        typed = self.cleaned_data.get(new, "").strip()
        keys, records = people_named([typed], self.firm, self.shown.journal)
        self.contacts |= records
        return keys[0] if keys else None

    def clean(self) -> Words:
        """Somebody else needs a name."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("who") == OTHER and not cleaned.get("new_name", "").strip():
            self.add_error("new_name", say("Write the name."))
        return cleaned


def who_field(label: Any) -> forms.ChoiceField:
    return choice(label, (), listed=True)


def new_name_field() -> forms.CharField:
    return text(_("Somebody else: the name"), hint=_("Only where the person is not in the list."), autocomplete="off")


def on_field() -> forms.DateField:
    return day(_("When was that?"), hint=_("Leave it empty for today."))
