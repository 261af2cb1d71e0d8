"""What the seeker does or says: accepts, withdraws, lets go, is away, wants it more or less."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.records.models import Opportunity, User
from sundown.steps import people
from sundown.steps.observe import Recorded
from sundown.web.forms.fields import (
    BY_WHICH_WAY,
    INTERESTS,
    choice,
    day,
    text,
)
from sundown.web.forms.tell.telling import Telling, Words, new_name_field, who_field


class Accept(Telling):
    """The seeker takes the post."""

    TITLE = _("I accept")
    LEAD = _("Say it once they know it from you. Your other searches are then told so, too.")
    SAVE = _("I have accepted")
    via = choice(_("How did you tell them?"), BY_WHICH_WAY, required=False)

    def words(self) -> Words:
        """The acceptance."""
        return {"at": self.told_at, "acceptance": self.key, "via": self.cleaned_data["via"]}

    def because(self) -> str:
        """You accepted."""
        return say("you accepted")


class Withdraw(Telling):
    """The seeker goes no further."""

    TITLE = _("I withdraw")
    LEAD = _("A short letter tells them; what is open here is withdrawn. You can take this back.")
    SAVE = _("Withdraw")
    why = text(_("Why?"), hint=_("For yourself alone. It stands in no letter."))

    def words(self) -> Words:
        """The withdrawal."""
        return {"at": self.told_at, "withdrawal": self.key, "why": self.cleaned_data["why"]}

    def because(self) -> str:
        """You withdrew."""
        return say("you withdrew")


class LetGo(Telling):
    """Nothing was heard, and one lets go."""

    TITLE = _("Nothing heard: let it go")
    LEAD = _("You have done what can be done. What is still open here is withdrawn; you can take this back.")
    SAVE = _("Let it go")
    why = text(_("Why?"), hint=_("For yourself alone."))

    def words(self) -> Words:
        """Let go."""
        return {"at": self.told_at, "closed": self.key, "why": self.cleaned_data["why"]}

    def because(self) -> str:
        """You let it go."""
        return say("you let it go")


class Away(Telling):
    """Days on which one cannot act."""

    TITLE = _("I'm away")
    LEAD = _("What can move moves around these days, for all of your searches.")
    FIELDS: ClassVar = {"from": "first", "until": "last", "away": "text"}
    first = day(_("From"), required=True)
    last = day(_("Until, that day included"), required=True)
    text = text(_("What for?"), hint=_("For yourself alone: a trip, nights at work."))

    def clean(self) -> Words:
        """The last day is not before the first."""
        cleaned = super().clean()
        if cleaned.get("first") and cleaned.get("last") and cleaned["last"] < cleaned["first"]:
            self.add_error("last", say("This comes before the first day."))
        return cleaned

    def words(self) -> Words:
        """Away."""
        told = self.cleaned_data
        days = {"from": told["first"].isoformat(), "until": told["last"].isoformat()}
        return {"at": self.told_at, "away": told["text"] or say("away"), **days}

    def because(self) -> str:
        """You are away."""
        return say("you are away until %(day)s") % {"day": self.shown.day(self.cleaned_data["last"], near=False)}


class Interest(Telling):
    """How much the seeker wants it."""

    TITLE = _("How much do you want it?")
    LEAD = _("It decides how much you write, and to whom. You can change your mind at any time.")
    FIELDS: ClassVar = {"interest": "level"}
    level = choice(_("Today"), INTERESTS)

    def prepare(self) -> None:
        """What it is now."""
        if self.thread.interests:
            self.initial.setdefault("level", self.thread.interest)

    def words(self) -> Words:
        """The interest."""
        return {"at": self.told_at, "interest": self.key, "level": self.cleaned_data["level"]}

    def because(self) -> str:
        """You want it more or less."""
        return say("you said how much you want it")


class WhoDecides(Telling):
    """Who decides about the post."""

    TITLE = _("Who decides?")
    LEAD = _("That person gets the letter that argues, and is asked how things stand.")
    FIELDS: ClassVar = {"decision_maker": "who"}
    who = who_field(_("The person"))
    new_name = new_name_field()

    def prepare(self) -> None:
        """Anybody there."""
        self.choose_person("who")
        self.initial.setdefault("who", self.thread.decision_maker())

    def save(self, by: User) -> Recorded:
        """No fact of the log, but what is known of the search."""
        workspace, at = self.shown.workspace, self.shown.at
        person = self.person()
        before = Opportunity.objects.get(workspace=workspace, key=self.key).words
        for key, fields in self.contacts.items():
            people.save_contact(workspace, key, fields, by=by, at=at)
        _row, changed = people.save_opportunity(workspace, self.key, {**before, "decision_maker": person}, by=by, at=at)
        return Recorded([], changed)

    def because(self) -> str:
        """You said who decides."""
        return say("you said who decides")
