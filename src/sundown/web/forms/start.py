"""The first two forms: who you are and where, then the interview that everything begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _

from sundown.core.countries import NAMES
from sundown.core.problems import nearest
from sundown.library import calendar
from sundown.questions.machine import country_of_zone, machine_zone, zones_of
from sundown.steps.interview import Arranged
from sundown.web.forms.fields import MODES, Plain, choice, day, hour, instant, names_in, note, text
from sundown.web.showing import Showing, link

Words = dict[str, Any]


def countries() -> list[tuple[str, str]]:
    """Every country by its English name."""
    return sorted(((code, names[0]) for code, names in NAMES.items()), key=lambda each: each[1])


class WhereYouAre(Plain):
    """Who the job seeker is, and where: what every date of the plan counts from."""

    name = text(_("Your name, as you sign"), required=True, autocomplete="name")
    country = choice(_("Your country"), (), listed=True, hint=_("It decides the public holidays and the customs."))
    subdivision = text(
        _("State, province or region"), hint=_("Only where public holidays differ: Texas, Bavaria, Scotland.")
    )
    town = text(_("Your town"), hint=_("Where you post letters."), autocomplete="address-level2")
    email = forms.EmailField(
        label=_("Your e-mail address"), required=False, help_text=_("It stands below your name in letters."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )  # fmt: skip
    timezone = choice(_("Your time zone"), (), required=False, listed=True)

    def __init__(self, data: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        machine = machine_zone()
        here = country_of_zone(machine) if machine else None
        initial = {"country": here, **(kwargs.pop("initial", None) or {})}
        country = data.get("country") if data is not None else initial["country"]
        zones = zones_of(country) if country else []
        usual = machine if machine in zones else next(iter(zones), None)
        initial.setdefault("timezone", usual)
        if data is not None and data.get("timezone") not in zones:  # the zone of the country that stood there before
            data = {**{name: data.get(name) for name in data}, "timezone": ""}
        super().__init__(data, initial=initial, **kwargs)
        self.fields["country"].choices = [("", say("Choose …")), *countries()]
        self.fields["timezone"].choices = _zone_choices(zones)
        follow = {"hx-get": link("start_zone"), "hx-target": "#zone", "hx-trigger": "change"}
        self.fields["country"].widget.attrs.update(follow)

    def clean_subdivision(self) -> str:
        """The region's code; one that the country does not have is refused with the nearest that it has."""
        typed, country = self.cleaned_data["subdivision"].strip(), self.cleaned_data.get("country")
        table = calendar(country) if country else None
        if not typed or table is None or not table.subdivisions:
            return ""
        code = table.code(typed) or table.code(typed.upper())
        if code is None:
            close = nearest(typed.casefold(), table.aliases)
            hint = say(" Did you mean %(name)s?") % {"name": close.title()} if close else ""
            raise forms.ValidationError(say("There is no such region in that country.") + hint)
        return code

    def clean(self) -> Words:
        """The zone is the country's where it has one alone; else it must be chosen."""
        cleaned = super().clean() or self.cleaned_data
        zones = zones_of(cleaned["country"]) if cleaned.get("country") else []
        if not cleaned.get("timezone") and len(zones) == 1:
            cleaned["timezone"] = zones[0]
        if zones and not cleaned.get("timezone"):
            self.add_error("timezone", say("There are several in your country: choose yours."))
        return cleaned

    def words(self, before: Words | None = None) -> Words:
        """The seeker in the journal's words; what the form does not ask stays as it was."""
        told = self.cleaned_data
        fields = {name: told[name] for name in ("name", "country", "subdivision", "email", "timezone")}
        place = (before or {}).get("place") or {}
        place = place if place.get("city") == told["town"] else {"city": told["town"]} if told["town"] else {}
        return {**(before or {}), **fields, "place": place}


def _zone_choices(zones: Iterable[str]) -> list[tuple[str, Any]]:
    """The zones of the country; before one is chosen there is nothing to choose."""
    listed = [(zone, zone.replace("_", " ")) for zone in zones]
    return listed if len(listed) == 1 else [("", say("Choose …") if listed else say("That of the country")), *listed]


class FirstInterview(Plain):
    """An interview with an organization that nothing is known of yet."""

    organization = text(_("With which organization?"), required=True, autocomplete="organization")
    title = text(_("For which post?"), hint=_("As they call it: a letter that names another one does harm."))
    day = day(_("On which day?"), required=True)
    start = hour(_("From"), required=True)
    until = hour(_("Until"), hint=_("Your guess will do: what follows counts from the end."))
    names = note(_("With whom?"), hint=_("A name on each line; behind a comma what they do there."), rows=3)
    mode = choice(_("How?"), MODES, required=False)
    place = text(_("Where?"))

    def clean(self) -> Words:
        """It ends after it starts."""
        cleaned = super().clean() or self.cleaned_data
        start, until = cleaned.get("start"), cleaned.get("until")
        if start and until and until <= start:
            self.add_error("until", say("It has to end after it starts."))
        return cleaned

    def arranged(self, shown: Showing) -> Arranged:
        """What the form tells."""
        told = self.cleaned_data
        return Arranged(
            organization=told["organization"],
            title=told["title"],
            start=instant(told["day"], told["start"], shown.home),
            end=instant(told["day"], told["until"], shown.home),
            names=names_in(told["names"]),
            mode=told["mode"],
            place=told["place"],
        )
