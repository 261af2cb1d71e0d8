"""People: everyone met, last real contact, next touch, what is right and what is forbidden."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sundown.core.drafting import known_at
from sundown.core.facts import ContactId, DoNotContact, PaperAskedOff
from sundown.core.problems import BadInput
from sundown.core.words import job_of, kind_words, moment_words, shown
from sundown.project import clock
from sundown.records.models import Change, Contact, Fact, FollowUp, Workspace
from sundown.records.models.followup import APPROVED, DRAFTED, OPEN
from sundown.records.to_core import followup_of, journal_of
from sundown.records.touch import Passed, passed_with
from sundown.sources.contacts_csv.headings import FORMULA, OWN
from sundown.steps import erase, merge, observe, people
from sundown.web import told
from sundown.web.forms.people import MEDIUM, VERIFIED, MergeForm, PersonForm, WhyForm
from sundown.web.forms.problems import tell
from sundown.web.showing import showing

PAGE = 50
BARS: dict[str, type[PaperAskedOff] | type[DoNotContact]] = {
    "paper_asked_off": PaperAskedOff,
    "do_not_contact": DoNotContact,
}
TOUCHES_SHOWN = 20


# ------------------------------------------------------------------------------------------ the list


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Everyone, by name; found by name, organization or address."""
    at, workspace = clock.now(), request.workspace
    said = " ".join(request.GET.get("q", "").split())[:100]
    found = Paginator(_found(workspace, said), PAGE).get_page(request.GET.get("page"))
    rows = [*found.object_list]
    journal = journal_of(workspace) if rows else None
    return render(request, "people/page.html", {
        "here": "people", "said": said, "page": found, "count": found.paginator.count,
        "people": _listed(rows, journal, passed_with(workspace, at), at) if journal else [],
        "difference": told.kept(request),
    })  # fmt: skip


def _found(workspace: Workspace, said: str) -> Any:
    rows = Contact.objects.filter(workspace=workspace).order_by("name", "id")
    for word in said.split():
        rows = rows.filter(Q(name__icontains=word) | Q(organization__icontains=word) | Q(email__icontains=word))
    return rows


def _listed(rows: list[Contact], journal: Any, passed: Passed, at: datetime) -> list[dict[str, Any]]:
    home = next(iter(journal.seekers.values())).timezone
    comes = _next(rows[0].workspace_id, [row.key for row in rows], home, at)
    return [
        {
            "name": shown(row.name), "url": reverse("person", args=[row.key]), "title": row.words.get("title"),
            "organization": row.organization, "email": row.email, "phone": row.words.get("phone"),
            "last": _last(passed, row.key, home, at), "next": comes.get(row.key), "id": "", "action": None,
            **_ways(row, passed), **_verified(row.words),
        }
        for row in rows
    ]  # fmt: skip


def _next(workspace: Any, keys: list[str], home: Any, at: datetime) -> dict[str, str]:
    """What comes next for each of these people."""
    rows = FollowUp.objects.filter(workspace_id=workspace, to__in=keys, withdrawn_at=None,
                                   progress__in=(OPEN, DRAFTED, APPROVED)).order_by("-due")  # fmt: skip
    return {
        row.to: f"{moment_words(row.due.astimezone(home), home, at)}, {kind_words(row.kind, row.medium)}"
        for row in rows
    }


def _last(passed: Passed, key: str, home: Any, at: datetime) -> str | None:
    touch = passed.last(key, at)
    return f"{moment_words(touch.at.astimezone(home), home, at)}, {touch.words}" if touch else None


def _ways(row: Contact, passed: Passed) -> dict[str, list[str]]:
    """By which media they may be reached, the one they like first, and which are forbidden."""
    words, barred = row.words, set(row.words.get("never", []))
    if row.key in passed.no_paper or "post" in barred:
        barred |= {"post", "handwritten"}
    if row.key in passed.no_contact:
        barred = set(MEDIUM)
    known = [way for way in MEDIUM if words.get("post" if way == "handwritten" else way) and row.key not in passed.left]
    right = sorted((way for way in known if way not in barred), key=lambda way: way != words.get("prefers"))
    never = [_("nothing at all")] if barred >= set(MEDIUM) else [str(MEDIUM[way]) for way in MEDIUM if way in barred]
    return {"right": [str(MEDIUM[way]) for way in right], "never": never}


def _verified(words: Mapping[str, Any]) -> dict[str, Any]:
    """How the name was verified: what was only heard is a doubt."""
    how = words.get("name_verified", "card")
    if how == "none":
        return {"verified": _("Name only heard"), "verified_bad": True}
    return {"verified": _("from: %(where)s") % {"where": str(VERIFIED[how]).lower()}, "verified_bad": False}


# ------------------------------------------------------------------------------------------ one person


@require_safe
def person(request: HttpRequest, key: str) -> HttpResponse:
    """Everything known of one person."""
    at, workspace, row = clock.now(), request.workspace, _person(request, key)
    journal = journal_of(workspace)
    home = next(iter(journal.seekers.values())).timezone
    situation = known_at(journal, at)
    bars = {name: _asked(situation, kind, key) for name, kind in BARS.items()}
    known = passed_with(workspace, at)
    passed = [touch for touch in known.touches.get(key, ()) if touch.at <= at]
    coming = FollowUp.objects.filter(workspace=workspace, to=key, withdrawn_at=None).order_by("due")
    left = situation.people.left.get(ContactId(key))
    return render(request, "people/person.html", {
        "here": "people", "row": row, "words": row.words, "name": shown(row.name), "verified": _verified(row.words),
        "prefers": MEDIUM.get(row.words.get("prefers", "")), "left": left, **_ways(row, known),
        "paper_off": bars["paper_asked_off"], "no_contact": bars["do_not_contact"], "why": WhyForm(),
        "last": _last(known, key, home, at),
        "touches": [{"when": moment_words(one.at.astimezone(home), home, at), "what": one.words}
                    for one in reversed(passed[-TOUCHES_SHOWN:])],
        "coming": [_coming(one, journal, home, at) for one in coming if one.progress in (OPEN, DRAFTED, APPROVED)],
        "searches": [{"name": job_of(post, journal)} for post in _searches(journal, key)],
        "merges": Change.objects.filter(workspace=workspace, noun="merge", key=key).order_by("-at"),
        "difference": told.kept(request),
    })  # fmt: skip


def _asked(situation: Any, kind: type[PaperAskedOff] | type[DoNotContact], key: str) -> Any:
    """What somebody asked for, as far as it stands."""
    return next((fact for fact in situation.all(kind) if fact.contact == key), None)


def _coming(row: FollowUp, journal: Any, home: Any, at: datetime) -> dict[str, Any]:
    one = followup_of(row, at)
    words = kind_words(one.kind, one.medium)
    return {
        "what": f"{words[:1].upper()}{words[1:]}", "about": job_of(one.opportunity, journal), "state": one.state,
        "when": moment_words(one.due, home, at), "why": one.why,
    }  # fmt: skip


def _searches(journal: Any, key: str) -> Iterator[str]:
    """Searches that name somebody."""
    for name, post in journal.opportunities.items():
        if key in (post.decision_maker, post.status_contact, post.consultant, *post.references):
            yield name


def _person(request: HttpRequest, key: str) -> Contact:
    row = Contact.objects.filter(workspace=request.workspace, key=key).first()
    if row is None:
        raise Http404
    return row


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, key: str | None = None) -> HttpResponse:
    """One person's card, or an empty one."""
    at, row = clock.now(), _person(request, key) if key else None
    start = PersonForm.initial_of(row.words) if row else {"name_verified": "none", "kind": "contact"}
    form = PersonForm(request.POST if request.method == "POST" else None, initial=start)
    if form.is_bound and form.is_valid():
        try:
            saved, changed = people.save_contact(request.workspace, key, form.cleaned_data, by=request.user, at=at)
        except BadInput as refusal:
            tell(form, refusal)
        else:
            _keep(request, changed, _("%(name)s is saved.") % {"name": saved.name})
            return redirect("person", saved.key)
    context = {"here": "people", "form": form, "row": row, "name": shown(row.name) if row else ""}
    return render(request, "people/edit.html", context, status=422 if form.errors else 200)


@require_POST
def bar(request: HttpRequest, key: str) -> HttpResponse:
    """What they asked for, written down as a fact; or that it was not so."""
    at, row, name = clock.now(), _person(request, key), request.POST.get("bar", "")
    form = WhyForm(request.POST)
    if name not in BARS or not form.is_valid():
        raise Http404
    if "not" in request.POST:
        return _unbar(request, row, name, at)
    why = form.cleaned_data["why"]
    words = {"at": at.isoformat(timespec="seconds"), name: key, **({"why": why} if why else {})}
    recorded = observe.record(request.workspace, [words], by=request.user, at=at)
    sentence = _("%(name)s gets no paper.") if name == "paper_asked_off" else _("%(name)s is left in peace.")
    undo = {"undo_url": reverse("person_bar", args=[key]),
            "undo_fields": [{"name": "bar", "value": name}, {"name": "not", "value": "1"}]}  # fmt: skip
    _keep(request, recorded.difference, sentence % {"name": row.name}, **undo)
    return redirect("person", key)


def _unbar(request: HttpRequest, row: Contact, name: str, at: datetime) -> HttpResponse:
    known = known_at(journal_of(request.workspace), at).all(BARS[name])
    standing = {fact.id for fact in known if fact.contact == row.key}
    facts = [fact for fact in Fact.objects.filter(workspace=request.workspace, kind=name)
             if fact.words.get(name) == row.key and observe.name_of(fact) in standing]  # fmt: skip
    try:
        taken = observe.undo(request.workspace, facts, by=request.user, at=at)
    except BadInput:
        messages.error(request, _("This came with a journal, under no name by which it could be taken back here."))
    else:
        _keep(request, taken.difference, _("Taken back."))
    return redirect("person", row.key)


def _keep(request: HttpRequest, changed: Any, sentence: str, **undo: Any) -> None:
    request.workspace.refresh_from_db()
    told.keep(request, told.told(changed, showing(request), sentence, **undo))


# ------------------------------------------------------------------------------------------ two that are one


@require_safe
def merge_with(request: HttpRequest, key: str) -> HttpResponse:
    """With whom: those who look alike first, anybody by a search."""
    row = _person(request, key)
    said = " ".join(request.GET.get("q", "").split())[:100]
    words = said or row.name.split()[-1]
    others = [*_found(request.workspace, words).exclude(key=key)[:20]]
    found = [{"name": shown(one.name), "title": one.words.get("title"), "organization": one.organization,
              "email": one.email,
              "action": {"label": _("Compare"), "url": reverse("person_merge", args=[key, one.key])}}
             for one in others]  # fmt: skip
    context = {"here": "people", "row": row, "name": shown(row.name), "said": said, "people": found}
    return render(request, "people/merge_with.html", context)


@require_http_methods(["GET", "POST"])
def merge_two(request: HttpRequest, key: str, other: str) -> HttpResponse:
    """What would become of two entries; done when somebody says so."""
    row, drop = _person(request, key), _person(request, other)
    if key == other:
        raise Http404
    form = MergeForm(request.POST if request.method == "POST" else None, mine=row.words, theirs=drop.words)
    if form.is_bound and form.is_valid():
        try:
            changed = merge.merge(request.workspace, key, other, form.words(), by=request.user, at=clock.now())
        except BadInput as refusal:
            tell(form, refusal)
        else:
            _keep(request, changed, _("Two entries are one person now: %(name)s.") % {"name": row.name})
            return redirect("person", key)
    alone = {name: value for name, value in drop.words.items() if name not in row.words}
    context = {"here": "people", "row": row, "drop": drop, "name": shown(row.name), "dropped": shown(drop.name),
               "form": form, "reach": merge.reach(request.workspace, other),
               "adds": _fields(alone)}  # fmt: skip
    return render(request, "people/merge.html", context, status=422 if form.errors else 200)


@require_safe
def merged(request: HttpRequest, key: str, change: UUID) -> HttpResponse:
    """What two entries said before they were made one."""
    row = _person(request, key)
    found = Change.objects.filter(workspace=request.workspace, noun="merge", key=key, id=change).first()
    if found is None:
        raise Http404
    entries = [found.before["kept"], *found.before["dropped"].values()]
    context = {
        "here": "people", "row": row, "name": shown(row.name), "change": found,
        "entries": [{"name": words["name"], "fields": _fields(words)} for words in entries],
        "facts": [json.dumps(words, ensure_ascii=False) for words in found.before["facts"].values()],
    }  # fmt: skip
    return render(request, "people/merged.html", context)


def _fields(words: Mapping[str, Any]) -> list[tuple[Any, str]]:
    """An entry's words with their labels, in the order of the form."""
    return [(field.label, _flat(words[name])) for name, field in PersonForm.base_fields.items() if name in words]


# ------------------------------------------------------------------------------------------ out, and away


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """Everyone as a table that can be read in again; no cell of it is a formula to a spreadsheet."""
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="people.csv"'
    answer.write("\ufeff")  # so that Excel takes it for UTF-8
    table = csv.writer(answer, lineterminator="\r\n")
    table.writerow(OWN)
    rows = Contact.objects.filter(workspace=request.workspace).order_by("name", "id")
    for key, words in rows.values_list("key", "words").iterator(2000):
        said = {"name_verified": "card", "kind": "contact", **words, "id": key}
        table.writerow([_safe(_flat(said.get(name, ""))) for name in OWN])
    return answer


def _flat(value: Any) -> str:
    return "; ".join(value) if isinstance(value, list) else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith((*FORMULA, "\r")) else text


@require_http_methods(["GET", "POST"])
def forget(request: HttpRequest, key: str) -> HttpResponse:
    """Erase one person: what goes is said first."""
    row = _person(request, key)
    if request.method == "POST":
        report = erase.erase_contact(request.workspace, key)
        return render(request, "people/erased.html", {"here": "people", "report": report.items()})
    workspace = request.workspace
    letters = FollowUp.objects.filter(workspace=workspace, to=key, letters__isnull=False).count()
    context = {"here": "people", "row": row, "name": shown(row.name), "letters": letters}
    return render(request, "people/erase.html", context)
