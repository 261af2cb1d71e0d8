"""What a screen needs to put a workspace into words: its journal, the instant, the seeker's zone and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cached_property

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sundown.core.facts import Journal, Seeker
from sundown.formats.agenda import home_of
from sundown.project.clock import now
from sundown.records.models import Workspace
from sundown.records.to_core import journal_of, playbook_of

TWELVE_HOURS = ("US", "CA", "GB", "IE", "AU", "NZ", "IN", "PH", "ZA", "SG")
"""Countries in which people say 7:34 pm."""
FULL_DAY = time(23, 59, 59)


@dataclass(frozen=True)
class Showing:
    """One workspace at one instant, for the length of a request."""

    workspace: Workspace
    journal: Journal
    at: datetime
    home: tzinfo

    @cached_property
    def settings(self) -> Mapping[str, object]:
        """The playbook's settings under the workspace's own."""
        return playbook_of(self.workspace).values

    @property
    def seeker(self) -> Seeker:
        """The job seeker; in a consultant's workspace the first one."""
        return next(iter(self.journal.seekers.values()))

    @property
    def today(self) -> date:
        """The day it is where the seeker is."""
        return self.at.astimezone(self.home).date()

    def clock(self, moment: datetime | time) -> str:
        """An hour as people there say it: 7:34 pm, 9 am, noon is 12 pm; 19:34 elsewhere."""
        if isinstance(moment, datetime):
            moment = moment.astimezone(self.home).time()
        if self.seeker.country not in (None, *TWELVE_HOURS):
            return f"{moment:%H:%M}"
        minutes = f":{moment.minute:02d}" if moment.minute else ""
        return f"{moment.hour % 12 or 12}{minutes} {'am' if moment.hour < 12 else 'pm'}"

    def day(self, moment: datetime | date, *, near: bool = True) -> str:
        """A day: Wed 11 March; with `near` said as today or tomorrow; with its year where it is another one."""
        on = moment.astimezone(self.home).date() if isinstance(moment, datetime) else moment
        words = f"{on:%a} {on.day} {on:%B}" + (f" {on.year}" if on.year != self.today.year else "")
        if near and on == self.today:
            return _("Today, %(day)s") % {"day": words}
        if near and on == self.today + timedelta(days=1):
            return _("Tomorrow, %(day)s") % {"day": words}
        return words

    def moment(self, moment: datetime, *, near: bool = False) -> str:
        """A day with its hour; the end of a day is that day."""
        local = moment.astimezone(self.home)
        if local.time() == FULL_DAY:
            return self.day(local, near=near)
        return f"{self.day(local, near=near)}, {self.clock(local)}"

    def distance(self, moment: datetime) -> str:
        """How far away: in 3 hours, 2 days ago."""
        seconds = moment.timestamp() - self.at.timestamp()
        minutes = int(abs(seconds) // 60)
        if minutes < 120:
            words = ngettext("%(n)s minute", "%(n)s minutes", minutes) % {"n": minutes}
        elif minutes < 48 * 60:
            words = _("%(n)s hours") % {"n": minutes // 60}
        else:
            words = _("%(n)s days") % {"n": minutes // (24 * 60)}
        return (_("in %(how_long)s") if seconds >= 0 else _("%(how_long)s ago")) % {"how_long": words}


def showing(request: HttpRequest) -> Showing:
    """What the pages of a request are about."""
    workspace: Workspace = request.workspace
    journal = journal_of(workspace)
    return Showing(workspace, journal, now(), home_of(journal))


def link(name: str, *args: object, **kwargs: object) -> str:
    """The address of a screen; nothing where there is no screen of that name."""
    try:
        return reverse(name, args=args or None, kwargs=kwargs or None)
    except NoReverseMatch:
        return ""
