"""The steps of a debrief as forms. Every question can be left empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.core.facts import CAME_UP, INTEREST_LEVELS, Contact, Debrief, Note
from sundown.web.forms.lines import LONGEST, one_line, visible

ROWS = 3  # empty rows for people, omissions and promises; saving gives three more

SAID, FELT = "stated", "sensed"
WANT = {"none": _("Not at all"), "low": _("A little"), "medium": _("I'd like it"), "high": _("Very much")}
CAME = {"references": _("References"), "availability": _("When I could start"), "salary": _("Pay")}


def lines(label: Any, hint: Any = "", rows: int = 3) -> forms.CharField:
    """A few lines in one's own words."""
    area = forms.Textarea({"rows": rows})
    return forms.CharField(
        label=label, help_text=hint, required=False, max_length=LONGEST, widget=area, validators=[visible]
    )


def short(label: Any, hint: Any = "", **attributes: str) -> forms.CharField:
    """One line."""
    return forms.CharField(
        label=label, help_text=hint, required=False, max_length=300, widget=forms.TextInput(attributes),
        validators=[one_line],
    )  # fmt: skip


class DateInput(forms.DateInput):
    """The system's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def day(label: Any, hint: Any = "") -> forms.DateField:
    """A day, chosen in the system's own calendar."""
    return forms.DateField(label=label, help_text=hint, required=False, widget=DateInput())


class WhoForm(forms.Form):
    """Who was there: those of the invitation, others of that employer, and names typed."""

    met = forms.MultipleChoiceField(
        label=_("Who interviewed you?"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=_("Everyone who did gets a letter of their own."),
    )  # fmt: skip

    def __init__(self, *args: Any, known: Mapping[str, Contact], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["met"].choices = [(key, _with_title(contact)) for key, contact in known.items()]
        if not known:
            del self.fields["met"]
        for row in range(1, ROWS + 1):
            self.fields[f"name_{row}"] = short(_("Somebody else: name"), autocomplete="off")
            self.fields[f"title_{row}"] = short(_("What they do there"), autocomplete="off")

    def others(self) -> list[tuple[str, str]]:
        """Names and titles that were typed."""
        rows = range(1, ROWS + 1)
        typed = [(self.cleaned_data[f"name_{row}"].strip(), self.cleaned_data[f"title_{row}"].strip()) for row in rows]
        return [(name, title) for name, title in typed if name]


def _with_title(contact: Contact) -> str:
    return f"{contact.name}, {contact.title}" if contact.title else contact.name


class NoteForm(forms.Form):
    """What one person said."""

    talked_about = lines(_("What did you talk about?"), _("Each letter differs by this."))
    asked = lines(_("What did they ask about most?"), rows=2)
    liked = lines(_("What did they like about you?"), rows=2)
    rapport = lines(_("Something personal that connected you?"), rows=2)
    concern = lines(_("A doubt about you that they said, or that you felt?"), rows=2)
    source = forms.ChoiceField(
        label=_("Did they say it, or did you feel it?"), choices=[(SAID, _("They said it")), (FELT, _("I felt it"))],
        required=False, widget=forms.RadioSelect,
        help_text=_("A doubt that was only felt is answered without naming it."),
    )  # fmt: skip
    answer = lines(_("What speaks against it?"), _("One fact: what you did, where, with what result."), rows=2)

    @classmethod
    def initial_of(cls, note: Note | None) -> dict[str, Any]:
        """What was said before."""
        if note is None:
            return {"source": FELT}
        said = {name: getattr(note, name) for name in ("talked_about", "asked", "liked", "rapport")}
        doubt = note.concern
        return {**said, "concern": doubt and doubt.text, "source": doubt.source if doubt else FELT,
                "answer": doubt and doubt.answer}  # fmt: skip

    def words(self) -> dict[str, Any]:
        """The note as a journal has it; a doubt counts as felt until it is said to be stated (S3-11)."""
        said = {name: self.cleaned_data[name] for name in ("talked_about", "asked", "liked", "rapport")}
        if text := self.cleaned_data["concern"]:
            concern = {"text": text, "source": self.cleaned_data["source"] or FELT}
            answer = self.cleaned_data["answer"]
            said["concern"] = {**concern, "answer": answer} if answer else concern
        return {name: value for name, value in said.items() if value}

    def clean(self) -> dict[str, Any]:
        """An answer needs a doubt that it answers."""
        if self.cleaned_data.get("answer") and not self.cleaned_data.get("concern"):
            self.add_error("concern", _("What is the doubt that this answers?"))
        return self.cleaned_data


class ForgotForm(forms.Form):
    """What was not said in the room."""

    def __init__(self, *args: Any, people: list[tuple[str, str]], rows: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = rows
        for row in range(1, rows + 1):
            self.fields[f"text_{row}"] = lines(_("What did you forget to say?"), rows=2)
            self.fields[f"matters_{row}"] = lines(_("Why does it matter for the job?"), rows=2)
            self.fields[f"to_{row}"] = forms.ChoiceField(
                label=_("To whom most?"), choices=[("", _("To all of them")), *people], required=False
            )

    @classmethod
    def initial_of(cls, debrief: Debrief) -> dict[str, Any]:
        """What was said before, a row each."""
        rows = enumerate(debrief.forgot, 1)
        return {f"{name}_{row}": getattr(one, name) for row, one in rows for name in ("text", "matters", "to")}

    def words(self) -> list[dict[str, str]]:
        """Each omission as a journal has it."""
        rows = [{name: self.cleaned_data[f"{name}_{row}"] for name in ("text", "matters", "to")}
                for row in range(1, self.rows + 1)]  # fmt: skip
        return [{name: value for name, value in row.items() if value} for row in rows if row["text"]]


class CameUpForm(forms.Form):
    """What came up besides."""

    came_up = forms.MultipleChoiceField(
        label=_("Did any of these come up?"), choices=[(word, CAME[word]) for word in CAME_UP], required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("References should know at once that a call may come. Pay is never raised by you first."),
    )  # fmt: skip


class HelpedForm(forms.Form):
    """Who helped, without interviewing: reception, a coordinator, somebody who showed the way."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for row in range(1, ROWS + 1):
            self.fields[f"name_{row}"] = short(_("Who was kind to you?"), autocomplete="off")
            self.fields[f"deed_{row}"] = short(_("What did they do for you?"))

    def helpers(self) -> list[tuple[str, str]]:
        """Names and what they did."""
        typed = [(self.cleaned_data[f"name_{row}"].strip(), self.cleaned_data[f"deed_{row}"].strip())
                 for row in range(1, ROWS + 1)]  # fmt: skip
        return [(name, deed) for name, deed in typed if name]

    def clean(self) -> dict[str, Any]:
        """A card of thanks needs something to thank for."""
        for row in range(1, ROWS + 1):
            if self.cleaned_data.get(f"name_{row}") and not self.cleaned_data.get(f"deed_{row}"):
                self.add_error(f"deed_{row}", _("What did they do? The card says it."))
        return self.cleaned_data


class PromisedForm(forms.Form):
    """What the seeker said they would send or do."""

    text = lines(_("What did you promise to send or do?"), _("It becomes a task with a day."), rows=2)
    due = day(_("By when?"))
    to = forms.ChoiceField(label=_("To whom?"), required=False)

    def __init__(self, *args: Any, people: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = [("", _("Nobody in particular")), *people]


DECISIONS = {
    "day": _("On a day"),
    "range": _("Between two days"),
    "unknown": _("They don't know yet"),
    "not_asked": _("I didn't ask"),
}


class OutlookForm(forms.Form):
    """How it goes on, and how much it is wanted."""

    decision = forms.ChoiceField(
        label=_("When do they decide?"), choices=DECISIONS.items(), required=False, widget=forms.RadioSelect,
        help_text=_("The day on which you ask how things stand depends on it."),
    )  # fmt: skip
    first = day(_("From"), _("Only for a range."))
    last = day(_("By, or on"))
    level = forms.ChoiceField(
        label=_("How much do you want it now?"), choices=[(level, WANT[level]) for level in INTEREST_LEVELS],
        required=False, widget=forms.RadioSelect,
    )  # fmt: skip
    why_there = lines(_("I would like this job because …"), _("Yours alone to say; a letter may turn on it."), rows=2)
    first_months = lines(_("In the first months I would …"), _("What gets better for them through you."), rows=2)
    went = lines(_("How did it go?"), _("For yourself. However it went, everybody is thanked."), rows=2)

    @classmethod
    def initial_of(cls, debrief: Debrief, level: str | None) -> dict[str, Any]:
        """What was said before."""
        said: dict[str, Any] = {name: getattr(debrief, name) for name in ("why_there", "first_months", "went")}
        decision = debrief.decision_by
        if decision is not None:
            said |= {"decision": "range" if decision.first else "day", "first": decision.first, "last": decision.last}
        elif debrief.asked_decision_date is not None:
            said["decision"] = "unknown" if debrief.asked_decision_date else "not_asked"
        return {**said, "level": level}

    def clean(self) -> dict[str, Any]:
        """A day for a day, two in their order for a range."""
        said, last, first = (self.cleaned_data.get(name) for name in ("decision", "last", "first"))
        if said in ("day", "range") and not last:
            self.add_error("last", _("Which day is it?"))
        if said == "range" and not first:
            self.add_error("first", _("From which day on?"))
        if first and last and said == "range" and first > last:
            self.add_error("first", _("This is after the last day."))
        return self.cleaned_data

    def words(self) -> dict[str, Any]:
        """The fields of the debrief as a journal has them."""
        said = self.cleaned_data
        words: dict[str, Any] = {name: said[name] for name in ("why_there", "first_months", "went")}
        if said["decision"] in ("day", "range"):
            words |= {"decision_by": _days(said), "asked_decision_date": True}
        elif said["decision"]:
            words["asked_decision_date"] = said["decision"] == "unknown"
        return words


def _days(said: Mapping[str, Any]) -> object:
    last: date = said["last"]
    return [said["first"].isoformat(), last.isoformat()] if said["decision"] == "range" else last.isoformat()


class CardForm(forms.Form):
    """What stands on one person's card."""

    name = short(_("Name, as it is spelt"))
    honorific = short(
        _("Ms., Mr., Dr. …"), _("Leave it empty where you don't know: the letter then says the whole name.")
    )
    title = short(_("Title"))
    email = forms.EmailField(label=_("E-mail"), required=False)
    phone = short(_("Telephone"), inputmode="tel")
    post = lines(_("Postal address"), _("As on an envelope, a line each."))
    name_verified = forms.ChoiceField(
        label=_("Where does the spelling come from?"), required=False,
        choices=[("card", _("Their card")), ("signature", _("Their signature")), ("recruiter", _("The recruiter")),
                 ("web", _("The web")), ("seen", _("I saw it written")), ("none", _("I only heard it"))],
    )  # fmt: skip

    def clean_name(self) -> str:
        """Somebody without a name can't be written to."""
        name: str = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError(_("Who is it?"))
        return name


def iso(at: datetime) -> str:
    """An instant as a journal has it."""
    return at.isoformat(timespec="seconds")
