"""What can happen in a search, a small form each: what is asked, and the facts that follow from the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.core.facts import Contact
from sundown.core.planner.threads import Thread
from sundown.records.models import Opportunity, User
from sundown.steps import observe, people
from sundown.steps.interview import Arranged, arrange, people_named
from sundown.steps.observe import Recorded
from sundown.web.forms.fields import (
    BY_WHICH_WAY,
    INTERESTS,
    MODES,
    Plain,
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


def _who(label: Any) -> forms.ChoiceField:
    return choice(label, (), listed=True)


def _new_name() -> forms.CharField:
    return text(_("Somebody else: the name"), hint=_("Only where the person is not in the list."), autocomplete="off")


def _on() -> forms.DateField:
    return day(_("On which day?"), hint=_("Leave it empty for today."))


class TheySaidNo(Telling):
    """A rejection."""

    TITLE = _("They said no")
    LEAD = _("That is hard. Write it down; the rest can wait until tomorrow.")
    FIELDS = {"by": "who"}
    who = choice(_("Who told you?"), (), required=False, listed=True)
    via = choice(_("How?"), [("", _("I'd rather not say")), *BY_WHICH_WAY], required=False)
    on = _on()

    def prepare(self) -> None:
        """Who may have said it."""
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))  # type: ignore[attr-defined]

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


class AnOffer(Telling):
    """An offer, with the day by which they want an answer."""

    TITLE = _("They made an offer")
    LEAD = _("Good news. Nothing that asks for the post goes out any more.")
    FIELDS = {"by": "who"}
    answer_by = day(_("Until when do they want your answer?"), hint=_("Leave it empty where nobody said."))
    who = choice(_("Who told you?"), (), required=False, listed=True)
    via = choice(_("How?"), [("", _("I'd rather not say")), *BY_WHICH_WAY], required=False)
    on = _on()

    def prepare(self) -> None:
        """Who may have said it."""
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))  # type: ignore[attr-defined]

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


class AnotherRound(Telling):
    """A further interview, with whom and when."""

    TITLE = _("Another interview")
    FIELDS = {"with": "people_there", "start": "day", "end": "until"}
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
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody: it is settled"))  # type: ignore[attr-defined]
        self.fields["people_there"].choices = people_choices(self.people)  # type: ignore[attr-defined]
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


class DecideLater(Telling):
    """They named a day by which they decide, or another one than before."""

    TITLE = _("They decide on another day")
    LEAD = _("The day on which they decide sets when a call is right, and when it is too early.")
    FIELDS = {"decision_by": "decision", "message_from": "who"}
    decision = day(_("They decide by"), required=True)
    first = day(_("At the earliest"), hint=_("Only where they named two days: between … and …."))
    who = _who(_("Who said so?"))
    new_name = _new_name()
    via = choice(_("How?"), BY_WHICH_WAY, required=False)
    text = note(_("What did they say?"), hint=_("In their words, as far as you remember."))
    needs_reply = forms.BooleanField(label=_("It wants an answer from me"), required=False, initial=True)
    on = _on()

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
    FIELDS = {"call_me": "day", "message_from": "who"}
    who = _who(_("Who said so?"))
    new_name = _new_name()
    day = day(_("On which day do they want your call?"), required=True)
    start = hour(_("From"), hint=_("By their clock."))
    until = hour(_("Until"))
    whom = choice(_("Whom do you call?"), (), required=False, listed=True)
    via = choice(_("How did they say it?"), BY_WHICH_WAY, required=False)
    on = _on()

    def prepare(self) -> None:
        """Who may have said it, and who is rung."""
        self.choose_person("who")
        self.fields["whom"].choices = people_choices(self.people, nobody=say("The same person"))  # type: ignore[attr-defined]

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
    FIELDS = {"from": "first", "until": "last", "away": "text"}
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


class TheyWrote(Telling):
    """Somebody wrote or rang."""

    TITLE = _("They wrote or rang")
    FIELDS = {"message_from": "who"}
    who = _who(_("Who?"))
    new_name = _new_name()
    via = choice(_("How?"), BY_WHICH_WAY, required=False)
    text = note(_("What did they say?"), hint=_("In their words, as far as you remember."))
    asks = note(_("What do they ask for?"), hint=_("One thing on each line: references, availability."), rows=2)
    answer_by = day(_("Until when?"), hint=_("Only where they named a day."))
    needs_reply = forms.BooleanField(label=_("It wants an answer from me"), required=False, initial=True)
    on = _on()

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


class SomebodyLeft(Telling):
    """Somebody no longer works there."""

    TITLE = _("Somebody has left")
    LEAD = _("The old addresses no longer count. What was meant for the post goes to whoever follows.")
    FIELDS = {"left_organization": "who", "successor": "successor_name"}
    who = _who(_("Who?"))
    new_name = _new_name()
    successor = choice(_("Who has followed?"), (), required=False, listed=True)
    successor_name = text(_("Somebody else: the name"), autocomplete="off")
    organization = text(_("Where do they work now?"), hint=_("Only if you know."))
    email = forms.EmailField(label=_("Their new e-mail address"), required=False)
    on = _on()

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


class Interest(Telling):
    """How much the seeker wants it."""

    TITLE = _("How much do you want it?")
    LEAD = _("It decides how much you write, and to whom. You can change your mind at any time.")
    FIELDS = {"interest": "level"}
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


class Moved(Telling):
    """An interview has another time, or does not take place."""

    TITLE = _("An interview was moved or cancelled")
    FIELDS = {"interview_moved": "talk", "start": "day", "end": "until"}
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
        self.fields["talk"].choices = talks[::-1]  # type: ignore[attr-defined]
        self.fields["who"].choices = people_choices(self.people, nobody=say("Nobody in particular"))  # type: ignore[attr-defined]

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


class WhoDecides(Telling):
    """Who decides about the post."""

    TITLE = _("Who decides?")
    LEAD = _("That person gets the letter that argues, and is asked how things stand.")
    FIELDS = {"decision_maker": "who"}
    who = _who(_("The person"))
    new_name = _new_name()

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


TELLINGS: dict[str, type[Telling]] = {
    "message": TheyWrote,
    "round": AnotherRound,
    "later": DecideLater,
    "call-me": CallMe,
    "offer": AnOffer,
    "no": TheySaidNo,
    "accept": Accept,
    "withdraw": Withdraw,
    "let-go": LetGo,
    "left": SomebodyLeft,
    "away": Away,
    "moved": Moved,
    "interest": Interest,
    "decider": WhoDecides,
}
"""The forms by the last part of their address, in the order in which the screen offers them."""
