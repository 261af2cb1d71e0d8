"""What happened in a search, told in a small form; then what it changed, with the way back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from sundown.core.problems import BadInput
from sundown.records.models import Fact
from sundown.steps import observe
from sundown.web import changes
from sundown.web.about import people_of, thread_of
from sundown.web.facts import told_words
from sundown.web.forms.correct import Correcting, corrected
from sundown.web.forms.tell import TELLINGS, Telling
from sundown.web.showing import Showing, link, showing


@require_http_methods(["GET", "POST"])
def page(request: HttpRequest, key: str, what: str) -> HttpResponse:
    """One of the small forms; alone on a page, or put into the search's page by htmx."""
    shown = showing(request)
    if what == "people":
        return redirect(link("debrief") or reverse("search", args=[key]))
    if what == "time":
        return redirect("tell", key, "moved")
    form = _form(request, key, what, shown)
    if request.method == "POST" and form.is_valid():
        try:
            return _told(request, form, key)
        except BadInput as refused:
            form.refuse(refused.problems, form.FIELDS)
    part = request.htmx and request.method == "GET"
    words = {
        "form": form,
        "title": form.TITLE,
        "lead": form.LEAD,
        "save": form.SAVE,
        "organization": form.firm,
        "action": request.path,
        "back": reverse("search", args=[key]),
        "here": "searches",
    }
    template = "tell/form.html" if part else "tell/page.html"
    return render(request, template, words, status=422 if form.errors else 200)


def _form(request: HttpRequest, key: str, what: str, shown: Showing) -> Telling:
    kind = TELLINGS.get(what)
    try:
        thread, _situation = thread_of(key, shown)
    except KeyError:
        raise Http404 from None
    if kind is None:
        raise Http404
    data = request.POST if request.method == "POST" else None
    return kind(data, shown=shown, thread=thread, people=people_of(thread, shown))


def _told(request: HttpRequest, form: Telling, key: str) -> HttpResponse:
    recorded = form.save(request.user)
    _keep(request, recorded, told=str(form.TITLE), because=form.because())
    return redirect(reverse("search", args=[key]) + "#difference")


def _keep(request: HttpRequest, recorded: observe.Recorded, *, told: str, because: str) -> None:
    request.workspace.refresh_from_db()
    changes.keep(request, recorded, showing(request), told=told, because=because)


# ------------------------------------------------------------------------------------------ taking back


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back what was told last, or one entry."""
    facts = changes.facts_of(request.POST.getlist("fact"), request)
    if not facts:
        raise Http404
    shown = showing(request)
    try:
        recorded = observe.undo(shown.workspace, facts, by=request.user, at=shown.at)
    except BadInput as refused:
        return render(request, "tell/refused.html", {"problems": refused.problems}, status=422)
    _keep(
        request, observe.Recorded([], recorded.difference), told=_("Taken back"), because=_("an entry was taken back")
    )
    return _to_search_of(facts[0])


@require_POST
def seen(request: HttpRequest) -> HttpResponse:
    """The difference was read."""
    changes.drop(request)
    to = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(to, allowed_hosts=None) and to.startswith("/")
    return HttpResponseRedirect(to if safe else reverse("today"))


def _to_search_of(fact: Fact) -> HttpResponse:
    return (
        redirect(reverse("search", args=[fact.opportunity]) + "#difference") if fact.opportunity else redirect("today")
    )


@require_http_methods(["GET", "POST"])
def correct(request: HttpRequest, fact: Any) -> HttpResponse:
    """One entry of the log: what of it was wrong, or that all of it was."""
    row = Fact.objects.filter(workspace=request.workspace, id=fact).first()
    if row is None or observe.name_of(row) is None:
        raise Http404
    shown = showing(request)
    words = corrected(row, shown)
    form: forms.Form = Correcting(request.POST if request.method == "POST" else None, words=words, shown=shown)
    if request.method == "POST" and form.is_valid():
        try:
            return _corrected(request, row, form, shown)
        except BadInput as refused:
            form.refuse(refused.problems)
    told = {
        "form": form,
        "told": told_words(row, shown.journal),
        "when": shown.moment(row.at),
        "fact": row,
        "here": "searches",
    }
    return render(request, "tell/correct.html", told, status=422 if form.errors else 200)


def _corrected(request: HttpRequest, row: Fact, form: Correcting, shown: Showing) -> HttpResponse:
    changed = form.changed()
    if changed:
        entry = {"at": shown.at.isoformat(), "correction": observe.name_of(row), **changed}
        because = _("an entry was corrected")
        recorded = observe.record(shown.workspace, [entry], by=request.user, at=shown.at, because=because)
        _keep(request, observe.Recorded([], recorded.difference), told=_("Corrected"), because=because)
    return _to_search_of(row)
