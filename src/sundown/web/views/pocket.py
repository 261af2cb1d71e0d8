"""Taken along: the page for the phone, and what comes back from it, shown before it counts."""

from __future__ import annotations

from dataclasses import replace

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as late
from django.views.decorators.http import require_http_methods, require_safe

from sundown.core.problems import BadInput, Problem
from sundown.core.words import shown as as_text
from sundown.pocket import pocket_page
from sundown.records.to_core import plan_kept
from sundown.sources.pocket import LARGEST, Pocket
from sundown.steps import bring_pocket
from sundown.web import changes, uploads
from sundown.web.brought import brought
from sundown.web.forms.problems import tell
from sundown.web.showing import showing
from sundown.web.views.today import freshly

NAME = "sundown-pocket.html"


class HandedBack(forms.Form):
    """The file that the phone made."""

    file = forms.FileField(
        label=late("The file from your phone"),
        widget=forms.ClearableFileInput({"accept": ".json,application/json"}),
        help_text=late("Its name begins with “sundown-pocket” and ends with “.json”."),
    )


@require_safe
def take(request: HttpRequest) -> HttpResponse:
    """The page that a phone keeps, as a file."""
    shown, _aside = freshly(request)
    page = pocket_page(shown.journal, plan_kept(shown.workspace, shown.at), shown.at)
    response = HttpResponse(page, content_type="text/html; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{NAME}"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """How to take it along, and which file came back."""
    form = HandedBack(request.POST, request.FILES) if request.method == "POST" else HandedBack()
    if form.is_bound and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            content = _content(file)
            bring_pocket.look(request.workspace, content, as_text(file.name))
        except BadInput as refusal:
            tell(form, BadInput([_as_said(problem) for problem in refusal.problems]))
        else:
            return redirect("pocket_look", uploads.keep(request, content, file.name))
    words = {"here": "debrief", "form": form}
    return render(request, "pocket/page.html", words, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def look(request: HttpRequest, token: str) -> HttpResponse:
    """Everything in the file in words; it counts once somebody says so."""
    found = uploads.find(request, token)
    if found is None:
        return redirect("pocket")
    if "cancel" in request.POST:
        uploads.drop(request, token)
        messages.info(request, _("Nothing was taken over."))
        return redirect("pocket")
    shown = showing(request)
    content, name = found
    problems: list[str] = []
    try:
        pocket = bring_pocket.look(request.workspace, content, as_text(name))
        words = brought(pocket, shown)
        if request.method == "POST" and not pocket.empty:
            if request.POST.get("seal") == words["seal"]:
                return _taken_over(request, pocket, token)
            problems.append(_("Something was written down meanwhile. Please look once more; nothing was taken over."))
    except BadInput as refusal:
        words = {}
        problems = [_as_said(problem).message for problem in refusal.problems]
    context = {"here": "debrief", "file": as_text(name), "problems": problems, **words}
    return render(request, "pocket/look.html", context, status=422 if problems else 200)


def _taken_over(request: HttpRequest, pocket: Pocket, token: str) -> HttpResponse:
    shown = showing(request)
    recorded = bring_pocket.bring(request.workspace, pocket, by=request.user, at=shown.at)
    uploads.drop(request, token)
    request.workspace.refresh_from_db()
    changes.keep(request, recorded, showing(request), told=_("What you noted on your phone is written down."))
    messages.success(request, _("What you noted on your phone is written down."))
    return redirect("today")


def _content(file: object) -> bytes:
    """The bytes of the file. Raises BadInput where there are more than the pocket page ever makes."""
    if file.size > LARGEST:  # type: ignore[attr-defined]
        message = _("the file is too large; at most %(most)d MB") % {"most": LARGEST // 1_000_000}
        raise BadInput([Problem(file="", message=message, expected=_("the file that the phone made, as it was"))])
    content: bytes = file.read()  # type: ignore[attr-defined]
    return content


def _as_said(problem: Problem) -> Problem:
    """The problem at the file's field, with the line in which it is."""
    where = _("Line %(line)d: ") % {"line": problem.line} if problem.line else ""
    return replace(problem, key="file", message=f"{where}{as_text(problem.message)}")
