"""Settings: you, how it is done, rules of your own, paper. What changes the plan shows its effect before it is kept."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as late
from django.views.decorators.http import require_http_methods

from sundown.core.problems import BadInput, Problem
from sundown.core.words import shown
from sundown.project import clock
from sundown.records.models import Seeker
from sundown.steps import people, settings
from sundown.web import told
from sundown.web.forms.problems import tell
from sundown.web.forms.settings import OverlayForm, PaperForm, PlaybookForm, SettingsForm, YouForm, seen
from sundown.web.setting_words import GROUPS, OTHERS, PLAYBOOKS, group_of
from sundown.web.showing import showing

PARTS = {
    "settings": late("You"), "settings_plan": late("How it is done"), "settings_own": late("Rules of your own"),
    "settings_paper": late("Paper"), "settings_data": late("Your data"),
}  # fmt: skip


def tabs(here: str) -> list[dict[str, Any]]:
    """The parts of the settings."""
    return [{"label": label, "url": reverse(name), "here": name == here} for name, label in PARTS.items()]


@require_http_methods(["GET", "POST"])
def you(request: HttpRequest) -> HttpResponse:
    """Whoever the letters are from."""
    row = Seeker.objects.filter(workspace=request.workspace).order_by("id").first()
    if row is None:
        return redirect("start")
    before = row.words
    form = YouForm(
        request.POST if request.method == "POST" else None,
        initial=YouForm.initial_of(before),
        phones=len(before.get("phones", [])),
    )
    if form.is_bound and form.is_valid():
        try:
            _row, changed = people.save_seeker(
                request.workspace, form.words(before), by=request.user, at=clock.now(), key=row.key
            )
        except BadInput as refusal:
            tell(form, refusal)
        else:
            return _saved(request, changed, "settings")
    context = {"here": "settings", "tabs": tabs("settings"), "form": form, "difference": told.kept(request)}
    return render(request, "settings/you.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
def plan(request: HttpRequest) -> HttpResponse:
    """Whose customs are followed, and the choices that they leave open."""
    workspace = request.workspace
    below = settings.tried(workspace, settings={})
    typed = request.POST if request.method == "POST" else None
    about_playbook = typed is not None and "playbook" in typed
    customs = PlaybookForm(typed if about_playbook else None, initial={"playbook": workspace.playbook})
    form = SettingsForm(None if about_playbook else typed, below=below, chosen=workspace.settings)
    answer, effect = _tried_or_kept(request, customs if about_playbook else form, "settings_plan")
    if answer is not None:
        return answer
    context = {
        "here": "settings", "tabs": tabs("settings_plan"), "form": form, "customs": customs,
        "own": bool(workspace.overlay),
        "groups": _groups(form, workspace.settings), "effect": effect, "of_playbook": about_playbook,
        "difference": told.kept(request), "playbook": PLAYBOOKS.get(workspace.playbook, workspace.playbook),
    }  # fmt: skip
    return render(request, "settings/plan.html", context, status=422 if form.errors or customs.errors else 200)


@require_http_methods(["GET", "POST"])
def own(request: HttpRequest) -> HttpResponse:
    """A playbook of one's own."""
    workspace = request.workspace
    form = OverlayForm(request.POST if request.method == "POST" else None, initial={"overlay": workspace.overlay})
    wrong: list[dict[str, Any]] = []
    answer, effect = _tried_or_kept(request, form, "settings_own", wrong)
    if answer is not None:
        return answer
    context = {"here": "settings", "tabs": tabs("settings_own"), "form": form, "effect": effect, "wrong": wrong,
               "difference": told.kept(request)}  # fmt: skip
    return render(request, "settings/own.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
def paper(request: HttpRequest) -> HttpResponse:
    """Which paper is at hand: it changes no plan."""
    workspace = request.workspace
    form = PaperForm(request.POST if request.method == "POST" else None, initial=workspace.preferences.get("paper", {}))
    if form.is_bound and form.is_valid():
        chosen = {name: value for name, value in form.cleaned_data.items() if value}
        preferences = {**workspace.preferences, "paper": chosen}
        settings.change(workspace, preferences=preferences, by=request.user, at=clock.now())
        messages.success(request, _("Saved."))
        return redirect("settings_paper")
    head = Seeker.objects.filter(workspace=workspace).order_by("id").first()
    context = {"here": "settings", "tabs": tabs("settings_paper"), "form": form, "head": head}
    return render(request, "settings/paper.html", context, status=422 if form.errors else 200)


# ------------------------------------------------------------------------------------------ tried, then kept


def _tried_or_kept(
    request: HttpRequest, form: Any, page: str, wrong: list[dict[str, Any]] | None = None
) -> tuple[HttpResponse | None, dict[str, Any] | None]:
    """Where the form was sent: its effect on the plan; once that was seen, and is meant, the changes are kept."""
    if not (form.is_bound and form.is_valid()):
        return None, None
    changes, at = form.changes(), clock.now()
    try:
        if "save" in request.POST and request.POST.get("seen") == seen(changes):
            changed = settings.change(request.workspace, by=request.user, at=at, **changes)
            return _saved(request, changed, page), None
        effect = settings.effect(request.workspace, at, **changes)
    except BadInput as refusal:
        _tell(form, refusal, wrong)
        return None, None
    summary = _("The plan would change.") if not effect.empty else _("Nothing in the present plan would change.")
    return None, {"seen": seen(changes), "difference": told.told(effect, showing(request), summary)}


def _tell(form: Form, refusal: BadInput, wrong: list[dict[str, Any]] | None) -> None:
    """What is wrong: in a text of one's own by its lines, else at the fields."""
    if wrong is None:
        return tell(form, refusal)
    text = form.cleaned_data["overlay"].splitlines()
    for problem in refusal.problems:
        form.add_error("overlay", sentence_of(problem))
        if problem.line and problem.line <= len(text):
            wrong.append({"number": problem.line, "text": shown(text[problem.line - 1])[:200]})
    return None


def sentence_of(problem: Problem) -> str:
    """A problem with a text, with its line, as a sentence."""
    where = _("Line %(line)d: ") % {"line": problem.line} if problem.line else ""
    what = f"{problem.key}: {problem.message}" if problem.key else problem.message
    expected = _(" Expected: %(what)s.") % {"what": problem.expected} if problem.expected else ""
    near = _(" Did you mean %(word)s?") % {"word": problem.nearest} if problem.nearest else ""
    return f"{where}{what}.{expected}{near}"


def _saved(request: HttpRequest, changed: Any, page: str) -> HttpResponse:
    request.workspace.refresh_from_db()
    told.keep(request, told.told(changed, showing(request), _("Saved.")))
    return redirect(page)


def _groups(form: SettingsForm, chosen: dict[str, Any]) -> list[dict[str, Any]]:
    """The settings in groups; one stands open where something in it is wrong or one's own choice."""
    groups: dict[str, list[Any]] = {str(title): [] for title, _begins in GROUPS} | {str(OTHERS): []}
    for name in form.fields:
        groups[str(group_of(name))].append(form[name])
    return [
        {"title": title, "fields": fields, "own": sum(field.name in chosen for field in fields),
         "open": any(field.errors or field.name in chosen for field in fields)}
        for title, fields in groups.items() if fields
    ]  # fmt: skip
