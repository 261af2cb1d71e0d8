"""What is still lacking of a person: the name as it is written, the title, the addresses."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sundown.web.forms.fields import Plain, choice, text
from sundown.web.forms.lines import visible

SEEN_ON = (
    ("card", _("On the business card")),
    ("signature", _("Under an e-mail of theirs")),
    ("recruiter", _("From the recruiter")),
    ("web", _("On the employer's own pages")),
    ("seen", _("I saw it written elsewhere")),
    ("none", _("Nowhere: I only heard it")),
)
ASKED = ("name", "name_verified", "honorific", "title", "email", "phone", "post")


class Mending(Plain):
    """The few fields that a letter needs; the rest stands under People."""

    name = text(_("Name, as the person writes it"), required=True, autocomplete="off")
    name_verified = choice(_("Where have you seen it written?"), SEEN_ON)
    honorific = text(_("How are they addressed?"), hint=_("Ms., Mr., Dr.: only if you know."), most=40)
    title = text(_("Title"), hint=_("As on the card."))
    email = forms.EmailField(label=_("E-mail address"), required=False)
    phone = text(_("Telephone number"), most=60)
    post = forms.CharField(
        label=_("Postal address"), required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
        validators=[visible],
    )  # fmt: skip

    def fields_of(self, before: dict[str, Any]) -> dict[str, Any]:
        """The contact in the journal's words; what the form does not ask stays as it was."""
        return {**before, **{name: self.cleaned_data[name].replace("\r\n", "\n") for name in ASKED}}
