"""The card in three fields."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.web.forms.debrief import lines, short
from sundown.web.forms.lines import one_line


class MeetingForm(forms.Form):
    """The event itself."""

    name = forms.CharField(
        label=_("What is it called?"), max_length=200, help_text=_("Autumn fair, Rotary breakfast …"),
        validators=[one_line],
    )  # fmt: skip
    place = short(_("Where?"), autocomplete="off")


class CardForm(forms.Form):
    """Three fields are enough; the rest is there for who has a minute."""

    name = forms.CharField(
        label=_("Name"), max_length=300, help_text=_("As it stands on the card."),
        widget=forms.TextInput({"autocomplete": "off", "autocapitalize": "words"}), validators=[one_line],
    )  # fmt: skip
    talked_about = lines(_("What did you talk about?"), _("A few words: your note will be about just that."), rows=2)
    useful_to_them = lines(_("What would be useful to them?"), _("Something to send, somebody to know."), rows=2)


class MoreForm(forms.Form):
    """What else stands on the card."""

    organization = short(_("Where do they work?"), autocomplete="off")
    title = short(_("Title"), autocomplete="off")
    email = forms.EmailField(label=_("E-mail"), required=False)
    phone = short(_("Telephone"), inputmode="tel")
    post = lines(_("Postal address"), _("As on an envelope, a line each."))
    linkedin = short(_("Page on LinkedIn"), inputmode="url")
    specific_benefit = lines(
        _("Do you know something that helps them at once?"),
        _("A name, a date, a remedy: then a short call is worth more than a letter."), rows=2,
    )  # fmt: skip

    def note(self) -> dict[str, str]:
        """What of it belongs to the talk."""
        return {"specific_benefit": self.cleaned_data["specific_benefit"]}

    def words(self) -> dict[str, Any]:
        """The fields of a contact that were filled in."""
        return {name: value for name, value in self.cleaned_data.items() if value and name not in self.note()}
