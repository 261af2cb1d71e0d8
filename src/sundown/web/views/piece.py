"""One follow-up: skipped with a reason, shown again later, explained down to its source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from sundown.core.planner.explain import Explanation, explain
from sundown.core.problems import BadInput
from sundown.library import holidays_for
from sundown.records.models import FollowUp
from sundown.records.to_core import playbook_of
from sundown.steps import observe
from sundown.steps.skip import skip as skip_it
from sundown.steps.snooze import remind as remind_of
from sundown.web import changes
from sundown.web.facts import core_words
from sundown.web.forms.piece import FLATTERY, Reminding, Skipping
from sundown.web.items import item_of, sources_of, whole
from sundown.web.showing import Showing, showing

S0_02 = "S0-02"


def row_of(request: HttpRequest, followup: Any) -> FollowUp:
    """A follow-up of this workspace. Raises Http404 for any other."""
    row = FollowUp.objects.filter(workspace=request.workspace, id=followup).select_related("workspace").first()
    if row is None:
        raise Http404
    return row


@require_http_methods(["GET", "POST"])
def skip(request: HttpRequest, followup: Any) -> HttpResponse:
    """Not to be done: needs a reason. That it feels like flattery is answered before it counts (S0-02)."""
    shown, row = showing(request), row_of(request, followup)
    form = Skipping(request.POST if request.method == "POST" else None)
    answered = request.POST.get("answered") == FLATTERY
    if request.method == "POST" and form.is_valid():
        if form.feels_like_flattery and not answered:
            return render(request, "piece/flattery.html", _words(row, shown, form) | {"sources": sources_of([S0_02])})
        try:
            recorded = skip_it(row, form.why, by=request.user, at=shown.at)
        except BadInput as refused:
            form.refuse(refused.problems, {"why": "words"})
        else:
            return _skipped(request, row, recorded)
    return render(request, "piece/skip.html", _words(row, shown, form), status=422 if form.errors else 200)


def _skipped(request: HttpRequest, row: FollowUp, recorded: observe.Recorded) -> HttpResponse:
    request.workspace.refresh_from_db()
    changes.keep(request, recorded, showing(request), told=_("Skipped"), because=_("you skipped it"))
    return redirect(_home_of(row))


@require_http_methods(["GET", "POST"])
def remind(request: HttpRequest, followup: Any) -> HttpResponse:
    """Show it again later, inside its window."""
    shown, row = showing(request), row_of(request, followup)
    choices = list(moments(row, shown))
    form = Reminding(request.POST if request.method == "POST" else None, choices=choices)
    if request.method == "POST" and form.is_valid():
        try:
            remind_of(row, form.when(shown.home), at=shown.at)
            return redirect("today")
        except BadInput as refused:
            form.refuse(refused.problems)
    latest = shown.moment(row.latest)
    words = _words(row, shown, form) | {"latest": latest, "reminded": row.remind_at is not None}
    return render(request, "piece/remind.html", words, status=422 if form.errors else 200)


def moments(row: FollowUp, shown: Showing) -> Iterator[tuple[str, str]]:
    """Times at which a reminder makes sense, as far as they lie inside the window."""
    at = shown.at.astimezone(shown.home)
    offered = {
        _("In an hour"): at + timedelta(hours=1),
        _("This evening"): at.replace(hour=18, minute=0, second=0, microsecond=0),
        _("Tomorrow morning"): (at + timedelta(days=1)).replace(hour=8, minute=0, second=0, microsecond=0),
        _("In two days"): (at + timedelta(days=2)).replace(hour=8, minute=0, second=0, microsecond=0),
        _("Two hours before it is due"): row.due.astimezone(shown.home) - timedelta(hours=2),
    }
    for words, moment in offered.items():
        if shown.at < moment <= row.latest:
            yield moment.isoformat(timespec="minutes"), f"{words}: {shown.moment(moment, near=True)}"


@require_http_methods(["GET"])
def why(request: HttpRequest, followup: Any) -> HttpResponse:
    """Where a follow-up comes from: its facts, its rule, the arithmetic of its window, its sources."""
    shown, row = showing(request), row_of(request, followup)
    found = explain(shown.journal, playbook_of(shown.workspace), holidays_for(shown.journal), shown.at, row.key)
    words = _words(row, shown, None)
    if isinstance(found, Explanation):
        words |= {
            "facts": [core_words(fact, shown) for fact in found.facts],
            "rule": found.rule.title,
            "rule_why": found.rule.why,
            "meaning": found.meaning,
            "steps": [text.format(*(_value(value, shown) for value in values)) for text, values in found.steps],
            "sources": sources_of(found.rule.cites),
        }
    else:
        words |= {"rule_why": row.why, "sources": sources_of(row.cites)}
    return render(request, "piece/why.html", words)


def _value(value: object, shown: Showing) -> str:
    if isinstance(value, datetime):
        return shown.moment(value)
    if isinstance(value, date):
        return shown.day(value, near=False)
    return str(value)


@require_POST
def kept(request: HttpRequest) -> HttpResponse:
    """A promise was kept."""
    shown, about = showing(request), request.POST.get("promise", "")
    text, _open, person = about.removesuffix(")").rpartition(" (")
    words = {"at": shown.at.isoformat(), "done": "promise"}
    if text and person in shown.journal.contacts:
        words["to"] = person
    recorded = observe.record(shown.workspace, [words], by=request.user, at=shown.at)
    request.workspace.refresh_from_db()
    changes.keep(request, recorded, showing(request), told=_("Promise kept"), because=_("you kept a promise"))
    return redirect("today")


def _words(row: FollowUp, shown: Showing, form: forms.Form | None) -> dict[str, Any]:
    item = item_of(row, shown, acts=False)
    return {"item": item, "what": whole(item), "form": form, "row": row, "back": _home_of(row), "here": "today"}


def _home_of(row: FollowUp) -> str:
    return reverse("search", args=[row.opportunity]) + "#difference" if row.opportunity else reverse("today")
