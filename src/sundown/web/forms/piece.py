"""The small forms of one follow-up: why it is skipped, when to be reminded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Any

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.web.forms.fields import Plain, choice, text

FLATTERY = "flattery"
REASONS = (
    (FLATTERY, _("It feels like flattery")),
    ("told in another way", _("I have thanked or told them in another way")),
    ("not wanted there", _("They don't want it")),
    ("no address", _("I can't reach them")),
    ("other", _("Another reason")),
)


class Skipping(Plain):
    """A reason, and words for it where none of the offered ones fits."""

    reason = choice(_("Why?"), REASONS)
    words = text(_("In your own words"), hint=_("For yourself alone."))

    def clean(self) -> dict[str, Any]:
        """Another reason has to be said."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("reason") == "other" and not cleaned.get("words", "").strip():
            self.add_error("words", say("A few words are enough."))
        return cleaned

    @property
    def feels_like_flattery(self) -> bool:
        """Whether it is the reason that has an answer."""
        return bool(self.cleaned_data["reason"] == FLATTERY)

    @property
    def why(self) -> str:
        """The reason as it is written down."""
        reason, words = self.cleaned_data["reason"], self.cleaned_data["words"].strip()
        said = {"other": "", FLATTERY: "it feels like flattery"}.get(reason, reason)
        return ": ".join(filter(None, (said, words)))


class Reminding(Plain):
    """One of the times that make sense, or another."""

    when_ = choice(_("When?"), (), required=False)
    other = forms.DateTimeField(
        label=_("Another time"),
        required=False,
        widget=forms.DateTimeInput(format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local"}),
    )

    def __init__(self, *args: Any, choices: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        listed = list(choices)
        self.fields["when"] = self.fields.pop("when_")
        self.fields["when"].choices = listed
        if not listed:
            del self.fields["when"]
        self.order_fields(["when", "other"])

    def clean(self) -> dict[str, Any]:
        """A time has to be said, or that it shows again now."""
        cleaned = super().clean() or self.cleaned_data
        if "now" not in self.data and not cleaned.get("when") and not cleaned.get("other") and not self.errors:
            self.add_error("other", say("Choose a time."))
        return cleaned

    def when(self, zone: tzinfo) -> datetime | None:
        """The instant, in the seeker's zone; None to show it now."""
        if "now" in self.data:
            return None
        other: datetime | None = self.cleaned_data.get("other")
        if other is not None:
            return other.replace(tzinfo=zone)
        return datetime.fromisoformat(self.cleaned_data["when"])
