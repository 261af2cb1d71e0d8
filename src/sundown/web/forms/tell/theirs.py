"""What they do: they write, name a day, ask for a call, offer, say no, leave."""

from __future__ import annotations

from typing import ClassVar

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.web.forms.fields import (
    BY_WHICH_WAY,
    choice,
    day,
    hour,
    names_in,
    note,
    people_choices,
    text,
)
from sundown.web.forms.tell.telling import Telling, Words, new_name_field, on_field, who_field


class TheyWrote(Telling):
    """Somebody wrote or rang."""

    TITLE = _("They wrote or rang")
    FIELDS: ClassVar = {"message_from": "who"}
    who = who_field(_("Who?"))
    new_name = new_name_field()
    via = choice(_("How?"), BY_WHICH_WAY, required=False)
    text = note(_("What did they say?"), hint=_("In their words, as far as you remember."))
    asks = note(_("What do they ask for?"), hint=_("One thing on each line: references, availability."), rows=2)
    answer_by = day(_("Until when?"), hint=_("Only where they named a day."))
    needs_reply = forms.BooleanField(label=_("It wants an answer from me"), required=False, initial=True)
    on = on_field()

    def prepare(self) -> None:
        """Who may have written."""
        self.choose_person("who")

    def words(self) -> Words:
        """The message."""
        told = self.cleaned_data
        return {
            "at": self.told_at,
            "message_from": self.person(),
            "opportunity": self.key,
            "via": told["via"],
            "text": told["text"],
            "asks": names_in(told["asks"]),
            "answer_by": told["answer_by"].isoformat() if told["answer_by"] else None,
            "needs_reply": None if told["needs_reply"] else False,
        }

    def because(self) -> str:
        """They wrote."""
        return say("they wrote")


class DecideLater(Telling):
    """They named a day by which they decide, or another one than before."""

    TITLE = _("They decide on another day")
    LEAD = _("The day on which they decide sets when a call is right, and when it is too early.")
    FIELDS: ClassVar = {"decision_by": "decision", "message_from": "who"}
    decision = day(_("They decide by"), required=True)
    first = day(_("At the earliest"), hint=_("Only where they named two days: between … and …."))
    who = who_field(_("Who said so?"))
    new_name = new_name_field()
    via = choice(_("How?"), BY_WHICH_WAY, required=False)
    text = note(_("What did they say?"), hint=_("In their words, as far as you remember."))
    needs_reply = forms.BooleanField(label=_("It wants an answer from me"), required=False, initial=True)
    on = on_field()

    def prepare(self) -> None:
        """Who may have said it."""
        self.choose_person("who")

    def clean(self) -> Words:
        """The first day comes before the last."""
        cleaned = super().clean()
        if cleaned.get("first") and cleaned.get("decision") and cleaned["first"] > cleaned["decision"]:
            self.add_error("first", say("This comes after the other day."))
        return cleaned

    def words(self) -> Words:
        """A message with the new day."""
        first, last = self.cleaned_data["first"], self.cleaned_data["decision"]
        return {
            "at": self.told_at,
            "message_from": self.person(),
            "opportunity": self.key,
            "via": self.cleaned_data["via"],
            "text": self.cleaned_data["text"],
            "decision_by": [first.isoformat(), last.isoformat()] if first and first < last else last.isoformat(),
            "needs_reply": None if self.cleaned_data["needs_reply"] else False,
        }

    def because(self) -> str:
        """The decision is now 25 March."""
        last = self.cleaned_data["decision"]
        return say("the decision is now %(day)s") % {"day": self.shown.day(last, near=False)}


class CallMe(Telling):
    """They asked to be rung."""

    TITLE = _("They said: call me on …")
    LEAD = _("You ring when they asked you to, and not before.")
    FIELDS: ClassVar = {"call_me": "day", "message_from": "who"}
    who = who_field(_("Who said so?"))
    new_name = new_name_field()
    day = day(_("On which day do they want your call?"), required=True)
    start = hour(_("From"), hint=_("By their clock."))
    until = hour(_("Until"))
    whom = choice(_("Whom do you call?"), (), required=False, listed=True)
    via = choice(_("How did they say it?"), BY_WHICH_WAY, required=False)
    on = on_field()

    def prepare(self) -> None:
        """Who may have said it, and who is rung."""
        self.choose_person("who")
        self.fields["whom"].choices = people_choices(self.people, nobody=say("The same person"))

    def words(self) -> Words:
        """A message that asks for a call."""
        told = self.cleaned_data
        call = {
            "on": told["day"].isoformat(),
            "from": f"{told['start']:%H:%M}" if told["start"] else None,
            "until": f"{told['until']:%H:%M}" if told["until"] else None,
            "whom": told["whom"],
        }
        return {
            "at": self.told_at,
            "message_from": self.person(),
            "opportunity": self.key,
            "via": told["via"],
            "call_me": {name: value for name, value in call.items() if value},
            "needs_reply": False,
        }

    def because(self) -> str:
        """They want your call on that day."""
        return say("they want your call on %(day)s") % {"day": self.shown.day(self.cleaned_data["day"], near=False)}


class AnOffer(Telling):
    """An offer, with the day by which they want an answer."""

    TITLE = _("They made an offer")
    LEAD = _("Good news. Nothing that asks for the post goes out any more.")
    FIELDS: ClassVar = {"by": "who"}
    answer_by = day(_("Until when do they want your answer?"), hint=_("Leave it empty where nobody said."))
    who = choice(_("Who told you?"), (), required=False, listed=True)
    via = choice(_("How?"), [("", _("I'd rather not say")), *BY_WHICH_WAY], required=False)
    on = on_field()

    def prepare(self) -> None:
        """Who may have said it."""
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))

    def words(self) -> Words:
        """The offer."""
        answer = self.cleaned_data["answer_by"]
        return {
            "at": self.told_at,
            "offer": self.key,
            "by": self.cleaned_data["who"],
            "via": self.cleaned_data["via"],
            "answer_by": answer.isoformat() if answer else None,
        }

    def because(self) -> str:
        """They made an offer."""
        return say("they made an offer")


class TheySaidNo(Telling):
    """A rejection."""

    TITLE = _("They said no")
    LEAD = _("That is hard. Write it down; the rest can wait until tomorrow.")
    FIELDS: ClassVar = {"by": "who"}
    who = choice(_("Who told you?"), (), required=False, listed=True)
    via = choice(_("How?"), [("", _("I'd rather not say")), *BY_WHICH_WAY], required=False)
    on = on_field()

    def prepare(self) -> None:
        """Who may have said it."""
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))

    def words(self) -> Words:
        """The rejection."""
        return {
            "at": self.told_at,
            "rejection": self.key,
            "by": self.cleaned_data["who"],
            "via": self.cleaned_data["via"],
        }

    def because(self) -> str:
        """They said no."""
        return say("they said no")


class SomebodyLeft(Telling):
    """Somebody no longer works there."""

    TITLE = _("Somebody has left")
    LEAD = _("The old addresses no longer count. What was meant for the post goes to whoever follows.")
    FIELDS: ClassVar = {"left_organization": "who", "successor": "successor_name"}
    who = who_field(_("Who?"))
    new_name = new_name_field()
    successor = choice(_("Who has followed?"), (), required=False, listed=True)
    successor_name = text(_("Somebody else: the name"), autocomplete="off")
    organization = text(_("Where do they work now?"), hint=_("Only if you know."))
    email = forms.EmailField(label=_("Their new e-mail address"), required=False)
    on = on_field()

    def prepare(self) -> None:
        """Who may have left, and who may have followed."""
        self.choose_person("who")
        nobody = say("I don't know yet")
        self.choose_person("successor", nobody=nobody)
        self.fields["successor"].initial = ""

    def words(self) -> Words:
        """Who left, and who followed."""
        told = self.cleaned_data
        return {
            "at": self.told_at,
            "left_organization": self.person(),
            "successor": self.person("successor", "successor_name"),
            "organization": told["organization"],
            "email": told["email"],
        }

    def because(self) -> str:
        """Somebody has left."""
        return say("somebody has left")
