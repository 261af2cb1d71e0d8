"""Your data: where it lies, copies of it, a journal brought in, and erasing all."""

from __future__ import annotations

import shutil
import tempfile
from datetime import tzinfo
from pathlib import Path
from typing import Any

from django.conf import settings as project
from django.db import connection
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as late
from django.views.decorators.http import require_http_methods, require_safe

from sundown.core.problems import BadInput
from sundown.core.words import moment_words
from sundown.project import clock
from sundown.records.models import Contact, Fact, FollowUp, Job, Letter, Opportunity, Seeker, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal import parse_journal
from sundown.sources.whole_file import LARGEST
from sundown.steps import backup, carry, erase
from sundown.web import told, uploads
from sundown.web.forms.settings import JournalForm, SureForm
from sundown.web.showing import showing
from sundown.web.views.settings import sentence_of, tabs

JOBS = {"replan": late("Plan again as time passes")}
NOUNS = {Contact: late("People"), Opportunity: late("Searches"), Fact: late("Things that happened"),
         FollowUp: late("Follow-ups"), Letter: late("Letters")}  # fmt: skip


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Where it lies, and what can be done with it."""
    return _page(request, JournalForm())


def _page(request: HttpRequest, form: JournalForm) -> HttpResponse:
    at, known = clock.now(), _known(request)
    home = next(iter(journal_of(request.workspace).seekers.values())).timezone if known else at.tzinfo
    facts, people = (table.objects.filter(workspace=request.workspace).exists() for table in (Fact, Contact))
    context = {
        "here": "settings", "tabs": tabs("settings_data"), "form": form, "known": known, "at_place": _place(),
        "in_file": connection.vendor == "sqlite", "empty": not (facts or people), "jobs": _jobs(home, at),
        "difference": told.kept(request),
    }  # fmt: skip
    return render(request, "settings/data.html", context, status=422 if form.errors else 200)


def _known(request: HttpRequest) -> bool:
    return Seeker.objects.filter(workspace=request.workspace).exists()


def _place() -> str:
    """The file, or that it is a server's: its address may hold a password."""
    return str(project.DATABASES["default"]["NAME"]) if connection.vendor == "sqlite" else _("a database on a server")


def _jobs(home: tzinfo | None, at: Any) -> list[dict[str, Any]]:
    return [
        {"name": JOBS.get(job.name, job.name), "ran": moment_words(job.ran_at.astimezone(home), home or at.tzinfo, at),
         "outcome": job.outcome}
        for job in Job.objects.order_by("name")
    ]  # fmt: skip


def _counts(request: HttpRequest) -> list[tuple[Any, int]]:
    counted = [(noun, table.objects.filter(workspace=request.workspace).count()) for table, noun in NOUNS.items()]
    return [(noun, count) for noun, count in counted if count]


@require_safe
def journal(request: HttpRequest) -> HttpResponse:
    """Every fact, as a journal."""
    if not _known(request):
        return redirect("settings_data")
    answer = HttpResponse(carry.carry_out(request.workspace), content_type="application/yaml; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="sundown-journal.yaml"'
    return answer


@require_safe
def copy(request: HttpRequest) -> HttpResponse:
    """The whole database, as one checked file; not where others keep their searches in it, too."""
    if Workspace.objects.exclude(id=request.workspace.id).exists():
        raise Http404
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "sundown-backup.sqlite3")
        try:
            backup.backup(target)
        except BadInput as refusal:
            return HttpResponse(f"{refusal}\n", status=409, content_type="text/plain; charset=utf-8")
        kept = tempfile.TemporaryFile()  # noqa: SIM115 -- the answer closes it
        with target.open("rb") as file:
            shutil.copyfileobj(file, kept)
    kept.seek(0)
    return FileResponse(kept, as_attachment=True, filename=target.name, content_type="application/vnd.sqlite3")


@require_http_methods(["POST"])
def bring(request: HttpRequest) -> HttpResponse:
    """A journal into a workspace that holds nothing yet."""
    form = JournalForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form)
    file = form.cleaned_data["file"]
    try:
        found = parse_journal(file.read(LARGEST + 1), file.name)
        changed = carry.carry_in(request.workspace, found, by=request.user, at=clock.now())
    except BadInput as refusal:
        for problem in refusal.problems:
            form.add_error("file", sentence_of(problem))
        return _page(request, form)
    request.workspace.refresh_from_db()
    told.keep(request, told.told(changed, showing(request), _("The journal is here.")))
    return redirect("settings_data")


@require_http_methods(["GET", "POST"])
def erase_all(request: HttpRequest) -> HttpResponse:
    """Erase everything: what goes is said first."""
    form = SureForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        report = erase.erase_everything(request.workspace)
        uploads.clear()
        context = {"here": "settings", "tabs": tabs("settings_data"), "report": report.items()}
        return render(request, "settings/erased.html", context)
    context = {"here": "settings", "tabs": tabs("settings_data"), "form": form, "counts": _counts(request)}
    return render(request, "settings/erase.html", context, status=422 if form.errors else 200)
