"""People from a table: what it would do is shown, and done when somebody says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from sundown.core.problems import BadInput, Problem
from sundown.core.words import shown
from sundown.project import clock
from sundown.sources.contacts_csv import LARGEST
from sundown.steps import bring_people
from sundown.steps.bring_people import LEAVE, Choices, Known, Likely, Preview
from sundown.web import told, uploads
from sundown.web.forms.people import BringForm, PersonForm, TableForm
from sundown.web.forms.problems import tell
from sundown.web.showing import showing

SHOWN = 25  # lines of each sort: enough to see whether the table is the right one


@require_http_methods(["GET", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Which file."""
    form = TableForm(request.POST or None, request.FILES or None)
    if form.is_bound and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            if file.size > LARGEST:
                message = _("the file is too large; at most %(most)d MB") % {"most": LARGEST // 1_000_000}
                raise BadInput([Problem(file=file.name, message=message)])
            raw = file.read()
            bring_people.look(request.workspace, raw, file.name)
        except BadInput as refusal:
            tell(form, BadInput([replace(problem, key="file") for problem in refusal.problems]))
        else:
            return redirect("bring_people_look", uploads.keep(request, raw, file.name))
    return render(request, "people/bring.html", {"here": "people", "form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
def look(request: HttpRequest, token: str) -> HttpResponse:
    """What the file would do."""
    found = uploads.find(request, token)
    if found is None:
        return redirect("bring_people")
    if "cancel" in request.POST:
        uploads.drop(request, token)
        return redirect("people")
    preview = bring_people.look(request.workspace, *found)
    form = _form(request, preview)
    if form.is_bound and form.is_valid():
        return _brought(request, token, found, form)
    return render(request, "people/look.html", _shown(preview, form, found[1]), status=422 if form.errors else 200)


def _form(request: HttpRequest, preview: Preview) -> BringForm:
    return BringForm(
        request.POST if request.method == "POST" else None, lines=[one.row.line for one in preview.likely[:SHOWN]],
        any_likely=bool(preview.likely), any_changes=bool(preview.changed),
    )  # fmt: skip


def _brought(request: HttpRequest, token: str, found: tuple[bytes, str], form: BringForm) -> HttpResponse:
    said = form.cleaned_data
    choices = Choices(bool(said.get("changes")), said.get("likely") or LEAVE, form.each())
    done = bring_people.bring(request.workspace, *found, choices, by=request.user, at=clock.now())
    uploads.drop(request, token)
    request.workspace.refresh_from_db()
    added = ngettext("%d person was added", "%d people were added", done.added) % done.added
    changed = ngettext("%d was changed", "%d were changed", done.changed) % done.changed
    told.keep(request, told.told(done.difference, showing(request), f"{added}, {changed}."))
    return redirect("people")


def _shown(preview: Preview, form: BringForm, name: str) -> dict[str, Any]:
    return {
        "here": "people", "form": form, "file": shown(name), "preview": preview, "most": SHOWN,
        "new": [_line(one.words) for one in preview.new[:SHOWN]],
        "changed": [_changed(one) for one in preview.changed[:SHOWN]],
        "likely": [_likely(one, form) for one in preview.likely[:SHOWN]],
        "problems": [_told(problem) for problem in preview.problems[: SHOWN * 2]],
        "more_problems": max(0, len(preview.problems) + preview.unsaid - SHOWN * 2),
    }  # fmt: skip


def _line(words: Any) -> str:
    said = (words["name"], words.get("title"), words.get("organization"), words.get("email"))
    return ", ".join(shown(part)[:120] for part in said if part)


def _changed(one: Known) -> dict[str, Any]:
    return {"name": shown(one.name), "fields": [
        {"label": PersonForm.base_fields[name].label, "was": one.was.get(name, ""), "becomes": value}
        for name, value in one.becomes.items()
    ]}  # fmt: skip


def _likely(one: Likely, form: BringForm) -> dict[str, Any]:
    others = ", ".join(shown(name) for _key, name in one.others[:5])
    return {"line": one.row.line, "what": _line(one.row.words), "others": others, "why": _(one.why),
            "field": form[f"line_{one.row.line}"]}  # fmt: skip


def _told(problem: Problem) -> str:
    where = _("line %(line)d: ") % {"line": problem.line} if problem.line else ""
    return f"{where}{shown(problem.message)}"
