"""Capture at an event: a card in three fields, the next card, done."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from sundown.core.drafting import known_at
from sundown.core.facts import Meeting
from sundown.core.problems import BadInput
from sundown.project import clock
from sundown.records.to_core import journal_of
from sundown.steps import capture as steps
from sundown.steps.interview import name_and_title
from sundown.web.changes import followed_by
from sundown.web.forms.capture import CardForm, MeetingForm, MoreForm
from sundown.web.forms.problems import tell
from sundown.web.showing import showing

RECENT = timedelta(days=3)
"""For so long an event is offered for one more card."""


@require_http_methods(["GET", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """The event one is at, or was at in the last days; or a new one."""
    at = clock.now()
    form = MeetingForm(request.POST or None)
    if form.is_bound and form.is_valid():
        said = form.cleaned_data
        key = steps.begin_meeting(request.workspace, said["name"], said["place"], by=request.user, at=at)
        return redirect("capture_card", key)
    recent = [meeting for meeting in _meetings(request, at) if at - (meeting.end or meeting.at) <= RECENT]
    context = {"here": "capture", "form": form, "recent": recent[::-1]}
    return render(request, "capture/page.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
def card(request: HttpRequest, meeting: str) -> HttpResponse:
    """One card, and then the next."""
    at = clock.now()
    held = _meeting(request, meeting, at)
    form, more = CardForm(request.POST or None), MoreForm(request.POST or None)
    if form.is_bound and form.is_valid() & more.is_valid():
        try:
            _save(request, meeting, form, more, at)
        except BadInput as refusal:
            tell(form, refusal)
        else:
            finished = "done" in request.POST
            return redirect(reverse("capture_done" if finished else "capture_card", args=[meeting]))
    contacts = journal_of(request.workspace).contacts
    context = {
        "here": "capture", "meeting": held, "form": form, "more": more,
        "noted": [contacts[person].name for person in held.notes],
    }  # fmt: skip
    return render(request, "capture/card.html", context, status=422 if form.errors or more.errors else 200)


@require_http_methods(["GET"])
def done(request: HttpRequest, meeting: str) -> HttpResponse:
    """What follows from the event."""
    at = clock.now()
    context = {
        "here": "capture", "meeting": _meeting(request, meeting, at),
        "changes": followed_by(meeting, showing(request)),
    }  # fmt: skip
    return render(request, "capture/done.html", context)


def _meetings(request: HttpRequest, at: datetime) -> list[Meeting]:
    return list(known_at(journal_of(request.workspace), at).all(Meeting))


def _meeting(request: HttpRequest, meeting: str, at: datetime) -> Meeting:
    request.workspace.refresh_from_db()
    held = next((each for each in _meetings(request, at) if each.meeting == meeting), None)
    if held is None:
        raise Http404
    return held


def _save(request: HttpRequest, meeting: str, form: CardForm, more: MoreForm, at: datetime) -> None:
    said = form.cleaned_data
    note = {name: said[name] for name in ("talked_about", "useful_to_them")} | more.note()
    name, title = name_and_title(said["name"].strip())
    contact = {"name": name, **({"title": title} if title else {}), "name_verified": "card", **more.words()}
    known = _known(request, contact)
    steps.card(request.workspace, meeting, contact, note, by=request.user, at=at, key=known)


def _known(request: HttpRequest, contact: dict[str, str]) -> str | None:
    """Somebody of that name and employer, or of that address: no second one is made of them."""
    for key, each in journal_of(request.workspace).contacts.items():
        same_address = bool(each.email) and each.email == contact.get("email")
        same_place = each.organization is not None and each.organization == contact.get("organization")
        if same_address or (same_place and each.name.casefold() == contact["name"].casefold()):
            return str(key)
    return None
