"""Settings as forms: who the seeker is, how it is done, rules of one's own, paper, data."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.core.playbook import Playbook, Setting
from sundown.library import cited
from sundown.paper.cards import FORMS as CARDS
from sundown.paper.sheets.envelope import FORMS as ENVELOPES
from sundown.paper.sheets.letter import FORMS as LETTERS
from sundown.sources.journal.places import zone_named
from sundown.web.forms.debrief import lines, short
from sundown.web.forms.lines import visible
from sundown.web.forms.people import COUNTRIES
from sundown.web.setting_words import PLAYBOOKS, value_words


class YouForm(forms.Form):
    """The seeker: whoever the letters are from."""

    name = short(_("Your name, as you sign"), autocomplete="name")
    credentials = short(_("What stands behind it"), _("Such as RN, BSN; with commas between."))
    email = forms.EmailField(label=_("E-mail"), required=False, max_length=320)
    post = lines(_("Your postal address"), _("As on an envelope, a line each: the head of your letters."))
    country = forms.ChoiceField(
        label=_("Country"), choices=[("", _("Choose")), *COUNTRIES], required=False,
        help_text=_("Its public holidays are no business days."),
    )  # fmt: skip
    subdivision = short(_("State or region"), _("Its letters, such as IL or BY: for public holidays of its own."))
    timezone = short(_("Time zone"), _("Such as America/New_York."))
    city = short(_("Where do you post letters?"), _("Your town. Together with the degrees it tells when the sun sets."))
    lat = forms.FloatField(label=_("Degrees north"), min_value=-90, max_value=90, required=False)
    lon = forms.FloatField(label=_("Degrees east"), min_value=-180, max_value=180, required=False,
                           help_text=_("West of Greenwich it is negative: Chicago is 41.88 and -87.63."))  # fmt: skip
    linkedin = forms.ChoiceField(
        label=_("Your account on LinkedIn"), required=False,
        help_text=_("How long an invitation may be depends on it."),
        choices=[("", _("None, or I don’t know")), ("free", _("Free")), ("premium", _("Premium"))],
    )  # fmt: skip
    language = short(_("Language of your letters"), _("Such as en-US, en-GB or de-DE."))

    def __init__(self, *args: Any, phones: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.phones = range(1, phones + 2)
        for row in self.phones:
            self.fields[f"number_{row}"] = short(_("Telephone"), inputmode="tel")
            self.fields[f"hours_{row}"] = short(_("When it is answered"), _("Such as weekdays after 4 pm."))
        first = ["name", "credentials", "email", *(f"{part}_{row}" for row in self.phones
                                                   for part in ("number", "hours"))]  # fmt: skip
        self.order_fields(first)

    @classmethod
    def initial_of(cls, words: Mapping[str, Any]) -> dict[str, Any]:
        """What is known already."""
        credentials = words.get("credentials", [])
        listed = [credentials] if isinstance(credentials, str) else credentials
        phones = enumerate(words.get("phones", []), 1)
        rows = {f"{part}_{row}": phone.get(key) for row, phone in phones
                for part, key in (("number", "number"), ("hours", "hours"))}  # fmt: skip
        return {"language": "en-US", **words, "credentials": ", ".join(listed), **words.get("place", {}), **rows}

    def clean_name(self) -> str:
        """Letters need somebody who signs them."""
        name = " ".join(self.cleaned_data["name"].split())
        if not name:
            raise forms.ValidationError(_("Who signs the letters?"))
        return name

    def clean_timezone(self) -> str:
        """Every day and hour is counted in it."""
        zone: str = self.cleaned_data["timezone"].strip()
        if zone_named(zone) is None:
            raise forms.ValidationError(_("This is no time zone that is known. Write it like America/New_York."))
        return zone

    def clean(self) -> dict[str, Any]:
        """Degrees come in pairs."""
        one, other = self.cleaned_data.get("lat"), self.cleaned_data.get("lon")
        if (one is None) != (other is None) and not {"lat", "lon"} & set(self.errors):
            self.add_error("lat" if one is None else "lon", _("Both, or neither."))
        return self.cleaned_data

    def words(self, before: Mapping[str, Any]) -> dict[str, Any]:
        """The seeker as a journal has it; what the form does not ask about stays."""
        said = self.cleaned_data
        same = ("name", "email", "post", "country", "subdivision", "timezone", "linkedin", "language")
        place = {name: said[name] for name in ("city", "lat", "lon") if said[name] not in (None, "")}
        phones = [{key: said[f"{key}_{row}"] for key in ("number", "hours") if said[f"{key}_{row}"]}
                  for row in self.phones if said[f"number_{row}"]]  # fmt: skip
        credentials = [part for part in re.split(r"\s*,\s*", said["credentials"].strip()) if part]
        return {**before, **{name: said[name] for name in same}, "credentials": credentials, "place": place,
                "phones": phones}  # fmt: skip


class PlaybookForm(forms.Form):
    """Whose customs are followed."""

    playbook = forms.ChoiceField(label=_("Customs of"), choices=PLAYBOOKS.items())

    def changes(self) -> dict[str, Any]:
        """The change of a workspace."""
        return {"playbook": self.cleaned_data["playbook"]}


class SettingsForm(forms.Form):
    """The choices that a playbook leaves open. `below` is the playbook without one's own choices."""

    def __init__(self, *args: Any, below: Playbook, chosen: Mapping[str, Any], **kwargs: Any) -> None:
        self.below = below
        known = {name: chosen.get(name, _plain(setting.value)) for name, setting in below.settings.items()}
        super().__init__(*args, initial=known, **kwargs)
        for name, setting in below.settings.items():
            if len(setting.choices) != 1:  # what has one value only is no choice
                self.fields[name] = _field(setting)

    def changes(self) -> dict[str, Any]:
        """The change of a workspace: only what differs from the playbook is kept, so that the rest follows it."""
        said = {name: _value(self.below.settings[name], value) for name, value in self.cleaned_data.items()}
        return {
            "settings": {
                name: value for name, value in said.items() if value != _plain(self.below.settings[name].value)
            }
        }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _value(setting: Setting, said: Any) -> Any:
    if isinstance(setting.value, bool):
        return said == "True"
    return [word for word in setting.choices if word in said] if isinstance(setting.value, tuple) else said


def _field(setting: Setting) -> forms.Field:
    """The question for one setting: its meaning, where it comes from, and its values in words."""
    sources = "; ".join(dict.fromkeys(cited(cite) for cite in setting.cites))
    asked: dict[str, Any] = {"label": setting.meaning, "help_text": sources}
    choices = [(word, value_words(word)) for word in setting.choices]
    if isinstance(setting.value, tuple):
        return forms.MultipleChoiceField(choices=choices, required=False, widget=forms.CheckboxSelectMultiple, **asked)
    if isinstance(setting.value, bool):
        return forms.ChoiceField(choices=[("True", _("yes")), ("False", _("no"))], **asked)
    if isinstance(setting.value, int):
        return forms.IntegerField(min_value=0, max_value=1000, **asked)
    if setting.choices:
        return forms.ChoiceField(choices=choices, **asked)
    return forms.RegexField(r"^([01]\d|2[0-3]):[0-5]\d$", widget=forms.TextInput({"placeholder": "17:00"}), **asked)


class OverlayForm(forms.Form):
    """A playbook of one's own, as TOML."""

    overlay = forms.CharField(
        label=_("Your rules"), required=False, max_length=100_000,
        widget=forms.Textarea({"rows": 16, "spellcheck": "false", "class": "numbers"}),
        help_text=_("As TOML. Leave it empty to follow a country’s customs alone."), validators=[visible],
    )  # fmt: skip

    def changes(self) -> dict[str, Any]:
        """The change of a workspace."""
        return {"overlay": self.cleaned_data["overlay"].replace("\r\n", "\n").strip("\n")}


class PaperForm(forms.Form):
    """Which paper is at hand."""

    letter = forms.ChoiceField(
        label=_("Letters"), required=False, choices=[("", _("As usual in my country")), *LETTERS.items()]
    )
    card = forms.ChoiceField(
        label=_("Cards and notes"), required=False, choices=[("", _("As usual in my country")), *CARDS.items()]
    )
    envelope = forms.ChoiceField(
        label=_("Envelopes"), required=False, choices=[("", _("As the letter or card needs")), *ENVELOPES.items()]
    )


class JournalForm(forms.Form):
    """A journal to bring in."""

    file = forms.FileField(label=_("A journal"), help_text=_("A file that Sundown wrote, or that you did (.yaml)."))


class SureForm(forms.Form):
    """A word that it is meant."""

    sure = forms.BooleanField(label=_("Yes, erase everything"))


def seen(changes: Mapping[str, Any]) -> str:
    """A mark of these changes: what is saved must be what was seen."""
    return hashlib.sha256(json.dumps(changes, sort_keys=True, default=str).encode()).hexdigest()[:16]
