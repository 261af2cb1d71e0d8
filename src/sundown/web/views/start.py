"""The first minute: who you are and where, then the interview that everything begins with."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from sundown.core.problems import BadInput
from sundown.project.clock import now
from sundown.records.models import Seeker
from sundown.steps.interview import arrange
from sundown.steps.observe import Recorded
from sundown.steps.people import save_seeker
from sundown.steps.start import start
from sundown.web import changes
from sundown.web.forms.start import FirstInterview, WhereYouAre
from sundown.web.showing import showing

ARRANGED = {"start": "day", "end": "until", "with": "names"}


@require_http_methods(["GET", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Who you are and where; told once, changed in the settings later."""
    known = Seeker.objects.filter(workspace=request.workspace).first()
    if known is not None:
        return redirect("today")
    form = WhereYouAre(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            start(request.workspace, form.words(), by=request.user, at=now())
            return redirect("interview")
        except BadInput as refused:
            form.refuse(refused.problems, {"place": "town"})
    return render(request, "start/page.html", {"form": form}, status=422 if form.errors else 200)


@require_safe
def zone(request: HttpRequest) -> HttpResponse:
    """The time zones of the country that was chosen: a part of the form."""
    form = WhereYouAre(initial={"country": request.GET.get("country", "")[:2]})
    return render(request, "start/zone.html", {"form": form})


@require_http_methods(["GET", "POST"])
def place(request: HttpRequest) -> HttpResponse:
    """Where you are, said later or said anew."""
    known = Seeker.objects.filter(workspace=request.workspace).order_by("id").first()
    if known is None:
        return redirect("start")
    before = known.words
    initial = {**{name: before.get(name) for name in ("name", "country", "subdivision", "email", "timezone")}}
    initial["town"] = (before.get("place") or {}).get("city", "")
    form = WhereYouAre(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            return _moved(request, form, known)
        except BadInput as refused:
            form.refuse(refused.problems, {"place": "town"})
    return render(request, "start/place.html", {"form": form, "here": "today"}, status=422 if form.errors else 200)


def _moved(request: HttpRequest, form: WhereYouAre, known: Seeker) -> HttpResponse:
    _row, changed = save_seeker(
        request.workspace, form.words(known.words), by=request.user, at=now(), key=known.key
    )  # fmt: skip
    request.workspace.refresh_from_db()
    shown = showing(request)
    recorded = Recorded([], changed)
    changes.keep(request, recorded, shown, told=_("Where you are"), because=_("you said where you are"))
    return redirect("today")


@require_http_methods(["GET", "POST"])
def interview(request: HttpRequest) -> HttpResponse:
    """I have an interview on…: post, people and interview in one step."""
    shown = showing(request)
    form = FirstInterview(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        arranged = form.arranged(shown)
        try:
            recorded = arrange(shown.workspace, arranged, by=request.user, at=shown.at)
        except BadInput as refused:
            form.refuse(refused.problems, ARRANGED)
        else:
            messages.success(request, _("It is written down. This is what follows from it."))
            return _to_search(request, recorded, arranged.organization)
    first = not shown.journal.opportunities
    words = {"form": form, "first": first, "here": "today"}
    return render(request, "start/interview.html", words, status=422 if form.errors else 200)


def _to_search(request: HttpRequest, recorded: Recorded, organization: str) -> HttpResponse:
    request.workspace.refresh_from_db()
    told = _("Interview with %(who)s") % {"who": organization}
    changes.keep(request, recorded, showing(request), told=told, because=_("an interview is arranged"))
    return redirect("search", recorded.facts[0].opportunity)
