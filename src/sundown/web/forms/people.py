"""People as forms: who somebody is, how to reach them, what they asked for; a table of people; a merge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.core.countries import NAMES
from sundown.core.facts import MEDIA
from sundown.sources.journal.places import zone_named
from sundown.steps.bring_people import ADD, FILL, LEAVE
from sundown.web.forms.debrief import lines, short

MEDIUM = {
    "email": _("E-mail"), "post": _("Typed letter by post"), "handwritten": _("Handwritten card or note"),
    "phone": _("Telephone"), "linkedin": _("LinkedIn"), "fax": _("Fax"),
}  # fmt: skip
VERIFIED = {
    "none": _("I only heard it"), "card": _("Their card"), "signature": _("Their signature"),
    "recruiter": _("The recruiter"), "web": _("The web"), "seen": _("I saw it written"),
}  # fmt: skip
KIND = {
    "contact": _("Somebody I met or write to"), "reference": _("A reference of mine"),
    "consultant": _("A recruiter or agency"),
}  # fmt: skip
COUNTRIES = sorted(((code, names[0]) for code, names in NAMES.items()), key=lambda pair: pair[1])


class PersonForm(forms.Form):
    """Everything that is known of one person, in the order in which one fills a card."""

    name = short(_("Name, exactly as they write it"), autocomplete="off")
    name_verified = forms.ChoiceField(
        label=_("Where does the spelling come from?"), choices=VERIFIED.items(),
        help_text=_("A misspelt name undoes a good letter. What was only heard is asked about in time."),
    )  # fmt: skip
    honorific = short(_("Form of address"), _("Ms., Mr., Dr. …; only where you know it."))
    salutation = short(_("How a letter greets them"), _("Only where they told you, such as “Dear Dr. Ng”."))
    title = short(_("What they do"))
    organization = short(_("Where they work"))
    email = forms.EmailField(label=_("E-mail"), required=False, max_length=320)
    phone = short(_("Telephone"), inputmode="tel")
    post = lines(_("Postal address"), _("As on an envelope, a line each."))
    linkedin = short(_("Page on LinkedIn"), inputmode="url")
    fax = short(_("Fax"), inputmode="tel")
    prefers = forms.ChoiceField(
        label=_("How do they like to be reached?"), required=False,
        choices=[("", _("They never said")), *MEDIUM.items()],
        help_text=_("It only decides where two ways are equally right."),
    )  # fmt: skip
    never = forms.MultipleChoiceField(
        label=_("Ways they do not want"), choices=MEDIUM.items(), required=False, widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    kind = forms.ChoiceField(label=_("Who are they to you?"), choices=KIND.items())
    country = forms.ChoiceField(
        label=_("Country"), choices=[("", _("The same as mine")), *COUNTRIES], required=False,
        help_text=_("Its public holidays count, and post abroad takes longer."),
    )  # fmt: skip
    subdivision = short(_("State or region"), _("Its letters, such as IL or BY: for public holidays of its own."))
    timezone = short(_("Time zone"), _("Such as America/New_York. Leave it empty where it is yours."))
    note = lines(_("Anything else"))

    @classmethod
    def initial_of(cls, words: Mapping[str, Any]) -> dict[str, Any]:
        """What is known already."""
        return {"name_verified": "card", "kind": "contact", **words}

    def clean_name(self) -> str:
        """Somebody without a name can't be written to."""
        return _named(self.cleaned_data["name"])

    def clean_timezone(self) -> str:
        """Only names of the IANA list: an abbreviation is meant in several countries."""
        zone: str = self.cleaned_data["timezone"].strip()
        if zone and zone_named(zone) is None:
            raise forms.ValidationError(_("This is no time zone that is known. Write it like America/New_York."))
        return zone


def _named(said: str) -> str:
    name = " ".join(said.split())
    if not name:
        raise forms.ValidationError(_("Who is it?"))
    return name


class WhyForm(forms.Form):
    """Why somebody asked for something, where they said it."""

    why = short(_("In their words, if you like"))


class MergeForm(forms.Form):
    """For each field in which two entries differ, which of the two is right."""

    def __init__(self, *args: Any, mine: Mapping[str, Any], theirs: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.mine, self.theirs = mine, theirs
        for name in PersonForm.base_fields:
            one, other = mine.get(name), theirs.get(name)
            if one and other and one != other:
                self.fields[name] = forms.ChoiceField(
                    label=PersonForm.base_fields[name].label, widget=forms.RadioSelect, initial="mine",
                    choices=[("mine", _shown(one)), ("theirs", _shown(other))],
                )  # fmt: skip

    def words(self) -> dict[str, Any]:
        """The one person: what only one of the entries says, and what was chosen where both say something."""
        chosen = {
            name: (self.theirs if said == "theirs" else self.mine)[name] for name, said in self.cleaned_data.items()
        }
        return {**self.theirs, **self.mine, **chosen}


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


class TableForm(forms.Form):
    """A file with people in it."""

    file = forms.FileField(
        label=_("A table of people (CSV)"), widget=forms.ClearableFileInput({"accept": ".csv,text/csv"}),
        help_text=_("LinkedIn’s Connections.csv, Google’s or Outlook’s contacts, or yours with a column “name”."),
    )  # fmt: skip


CHOICE = {
    LEAVE: _("Leave it out"),
    ADD: _("Another person: add them"),
    FILL: _("The same: fill in what is missing"),
}


class BringForm(forms.Form):
    """What becomes of the lines about people who are, or may be, known."""

    changes = forms.BooleanField(label=_("Make these changes, too"), required=False)
    likely = forms.ChoiceField(
        label=_("All others who may be known"), choices=CHOICE.items(), required=False, initial=LEAVE
    )

    def __init__(self, *args: Any, lines: Sequence[int], any_likely: bool, any_changes: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = lines
        if not any_likely:
            del self.fields["likely"]
        if not any_changes:
            del self.fields["changes"]
        for line in lines:
            choices = [("", _("As below")), *CHOICE.items()]
            self.fields[f"line_{line}"] = forms.ChoiceField(label=_("What to do"), choices=choices, required=False)

    def each(self) -> dict[int, str]:
        """What was said of single lines."""
        return {line: said for line in self.lines if (said := self.cleaned_data.get(f"line_{line}"))}


WAYS = tuple(medium for medium in MEDIA if medium in MEDIUM)
