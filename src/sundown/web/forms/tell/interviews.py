"""Interviews of a search: a further one, one that is moved or cancelled."""

from __future__ import annotations

from typing import ClassVar

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.records.models import User
from sundown.steps.interview import Arranged, arrange
from sundown.steps.observe import Recorded
from sundown.web.forms.fields import (
    MODES,
    choice,
    day,
    hour,
    instant,
    names_in,
    note,
    people_choices,
    several,
    text,
)
from sundown.web.forms.tell.telling import Telling, Words


class AnotherRound(Telling):
    """A further interview, with whom and when."""

    TITLE = _("Another interview")
    FIELDS: ClassVar = {"with": "people_there", "start": "day", "end": "until"}
    day = day(_("On which day?"), required=True)
    start = hour(_("From"), required=True)
    until = hour(_("Until"), hint=_("Your guess will do: what follows counts from the end."))
    mode = choice(_("How?"), MODES, required=False)
    people_there = several(_("Who will be there?"), ())
    names = note(_("And who else?"), hint=_("A name on each line."), rows=2)
    place = text(_("Where?"))
    who = choice(_("Who is waiting for your answer to the invitation?"), (), required=False, listed=True)

    def prepare(self) -> None:
        """Everybody known there."""
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody: it is settled"))
        self.fields["people_there"].choices = people_choices(self.people)
        if not self.people:
            del self.fields["people_there"], self.fields["who"]
            self.fields["names"].label = say("Who will be there?")

    def clean(self) -> Words:
        """It ends behind its start."""
        cleaned = super().clean()
        start, until = cleaned.get("start"), cleaned.get("until")
        if start and until and until <= start:
            self.add_error("until", say("It has to end after it starts."))
        return cleaned

    def save(self, by: User) -> Recorded:
        """The interview, and the message that invited to it where it waits for an answer."""
        told, home = self.cleaned_data, self.shown.home
        arranged = Arranged(
            opportunity=self.key,
            start=instant(told["day"], told["start"], home),
            end=instant(told["day"], told["until"], home),
            people=told.get("people_there") or (),
            names=names_in(told["names"]),
            mode=told["mode"],
            place=told["place"],
            invited_by=told.get("who") or "",
        )
        return arrange(self.shown.workspace, arranged, by=by, at=self.shown.at, because=self.because())

    def because(self) -> str:
        """Another interview is arranged."""
        return say("an interview is arranged for %(day)s") % {
            "day": self.shown.day(self.cleaned_data["day"], near=False)
        }


class Moved(Telling):
    """An interview has another time, or does not take place."""

    TITLE = _("An interview was moved or cancelled")
    FIELDS: ClassVar = {"interview_moved": "talk", "start": "day", "end": "until"}
    talk = choice(_("Which one?"), (), listed=True)
    cancelled = forms.BooleanField(label=_("It does not take place"), required=False)
    day = day(_("Its new day"))
    start = hour(_("From"))
    until = hour(_("Until"))
    by_me = forms.BooleanField(label=_("It was I who asked for it"), required=False)
    who = choice(_("Else: who told you?"), (), required=False, listed=True)

    def prepare(self) -> None:
        """The interviews that stand."""
        shown = self.shown
        talks = [(talk.id, shown.moment(talk.start) if talk.start else say("no day yet")) for talk in self.thread.talks]
        self.fields["talk"].choices = talks[::-1]
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))

    def clean(self) -> Words:
        """A new time, or none at all."""
        cleaned = super().clean()
        if not cleaned.get("cancelled") and not (cleaned.get("day") and cleaned.get("start")):
            self.add_error("day", say("Write its new day and hour, or tick that it does not take place."))
        return cleaned

    def words(self) -> Words:
        """Moved, or cancelled."""
        told, home = self.cleaned_data, self.shown.home
        by = "self" if told["by_me"] else told["who"]
        if told["cancelled"]:
            return {"at": self.told_at, "interview_cancelled": told["talk"], "by": by}
        start, end = instant(told["day"], told["start"], home), instant(told["day"], told["until"], home)
        times = {"start": start.isoformat() if start else None, "end": end.isoformat() if end else None}
        return {"at": self.told_at, "interview_moved": told["talk"], "by": by, **times}

    def because(self) -> str:
        """Moved, or cancelled."""
        return say("the interview was cancelled") if self.cleaned_data["cancelled"] else say("the interview was moved")
