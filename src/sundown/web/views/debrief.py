"""Debrief: short steps right after an interview, each saved at once; one comes back to where one was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as late
from django.views.decorators.http import require_http_methods, require_safe

from sundown.core.drafting import known_at
from sundown.core.facts import Contact, ContactId, Debrief, Interest, Journal, Promised
from sundown.core.invitations.people import contact_id
from sundown.core.invitations.standing import Standing, standings
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk
from sundown.core.problems import BadInput
from sundown.project import clock
from sundown.questions.debrief import merged_debrief
from sundown.records.models import Contact as ContactRow
from sundown.records.to_core import journal_of
from sundown.sources.journal.writer import plain_words, record_mapping
from sundown.steps import debrief as steps
from sundown.steps import people
from sundown.web.changes import followed_by
from sundown.web.forms import debrief as asked
from sundown.web.forms.problems import tell
from sundown.web.showing import showing

TITLES = {
    "who": late("Who was there"),
    "forgot": late("What you forgot"),
    "came-up": late("What came up"),
    "helped": late("Who helped"),
    "promised": late("What you promised"),
    "outlook": late("How it goes on"),
}
SAID, CARD = "said-", "card-"
"""Steps about one person: what they said, what stands on their card."""


@dataclass(frozen=True)
class Debriefing:
    """One interview under debrief: what is known of it at the instant of the request."""

    request: HttpRequest
    journal: Journal
    talk: Standing
    at: datetime

    @cached_property
    def situation(self) -> Situation:
        """Everything known of the whole search, corrections included."""
        return known_at(self.journal, self.at)

    @cached_property
    def known(self) -> Talk | None:
        """The interview with everything said of it, corrections included; None where it was cancelled."""
        threads = self.situation.threads
        talks = (talk for thread in threads.values() for talk in thread.talks)
        return next((talk for talk in talks if talk.id == self.talk.interview), None)

    @property
    def there(self) -> tuple[ContactId, ...]:
        """Who interviewed, as far as it is known."""
        return self.known.people if self.known else self.talk.with_

    @cached_property
    def said(self) -> Debrief:
        """Everything said so far, as one debrief."""
        corrected = self.situation.all(Debrief)
        return merged_debrief(replace(self.journal, log=tuple(corrected)), self.talk, self.at)

    @property
    def helpers(self) -> tuple[ContactId, ...]:
        """Who helped."""
        return tuple(self.said.helped_by)

    @cached_property
    def steps(self) -> list[str]:
        """The steps in their order: first what memory loses first, last what stands on paper."""
        said = [f"{SAID}{person}" for person in self.there]
        cards = [f"{CARD}{person}" for person in dict.fromkeys((*self.there, *self.helpers))]
        return ["who", *said, *list(TITLES)[1:], *cards]

    def title(self, step: str) -> str:
        """A step in words."""
        if step.startswith(SAID):
            return _("What %(name)s said") % {"name": self.name(step.removeprefix(SAID))}
        if step.startswith(CARD):
            return _("The card of %(name)s") % {"name": self.name(step.removeprefix(CARD))}
        return str(TITLES[step])

    def name(self, person: str) -> str:
        """A contact's name."""
        return self.journal.contacts[ContactId(person)].name

    def url(self, step: str) -> str:
        """The address of a step."""
        return reverse("debrief_step", args=[self.talk.interview, step])

    def is_done(self, step: str) -> bool:
        """Whether a step holds an answer."""
        said = self.said
        if step.startswith(SAID):
            return step.removeprefix(SAID) in said.notes
        if step.startswith(CARD):
            contact = self.journal.contacts[ContactId(step.removeprefix(CARD))]
            return bool(contact.title and (contact.email or contact.post))
        held = {
            "who": said.met, "forgot": said.forgot, "came-up": said.came_up, "helped": said.helped_by,
            "promised": self.promises(), "outlook": said.decision_by or said.asked_decision_date is not None,
        }  # fmt: skip
        return bool(held[step])

    def promises(self) -> list[Promised]:
        """What was promised since the interview began."""
        since = self.talk.start or self.talk.at
        promised = self.situation.all(Promised)
        return [each for each in promised if each.opportunity == self.talk.opportunity and each.at >= since]

    def interest(self) -> str | None:
        """How much it was wanted, said last."""
        told = [each.level for each in self.situation.all(Interest)
                if each.opportunity == self.talk.opportunity]  # fmt: skip
        return told[-1] if told else self.journal.opportunities[self.talk.opportunity].interest

    def people(self) -> list[tuple[str, str]]:
        """Those who were there, to choose from."""
        return [(person, self.name(person)) for person in self.there]


# ------------------------------------------------------------------------------------------ pages


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The interviews that can be debriefed: newest first, those without notes on top."""
    at = clock.now()
    journal = journal_of(request.workspace)
    held = [talk for talk in standings(journal).values() if not talk.cancelled and _is_over(talk, at)]
    each = [Debriefing(request, journal, talk, at) for talk in sorted(held, key=_when, reverse=True)]
    return render(request, "debrief/page.html", {"here": "debrief", "talks": [_told(one) for one in each]})


@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, interview: str, step: str) -> HttpResponse:
    """One step: shown, or saved and then the next one."""
    debriefing = _debriefing(request, interview)
    if step not in debriefing.steps:
        raise Http404
    form = _form(debriefing, step, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            _save(debriefing, step, form)
        except BadInput as refusal:
            tell(form, refusal)
        else:
            return redirect(_after(_debriefing(request, interview), step, "again" in request.POST))
    status = 422 if form.errors else 200
    return render(request, "debrief/step.html", _shown(debriefing, step, form), status=status)


@require_safe
def done(request: HttpRequest, interview: str) -> HttpResponse:
    """What follows from it all."""
    debriefing = _debriefing(request, interview)
    context = {
        "here": "debrief",
        "about": _about(debriefing),
        "changes": followed_by(interview, showing(request)),
        "lacking": [
            {"name": debriefing.name(step.removeprefix(CARD)), "url": debriefing.url(step)}
            for step in debriefing.steps if step.startswith(CARD) and not debriefing.is_done(step)
        ],
        "steps": _steps(debriefing, None),
        "search": debriefing.talk.opportunity,
    }  # fmt: skip
    return render(request, "debrief/done.html", context)


# ------------------------------------------------------------------------------------------ shown


def _debriefing(request: HttpRequest, interview: str) -> Debriefing:
    request.workspace.refresh_from_db()
    journal = journal_of(request.workspace)
    talk = {str(key): each for key, each in standings(journal).items()}.get(interview)
    if talk is None or talk.cancelled:
        raise Http404
    return Debriefing(request, journal, talk, clock.now())


def _is_over(talk: Standing, at: datetime) -> bool:
    end = talk.end or talk.start
    return end is None or end <= at


def _when(talk: Standing) -> datetime:
    return talk.start or talk.at


def _about(one: Debriefing) -> dict[str, Any]:
    post = one.journal.opportunities[one.talk.opportunity]
    when = showing(one.request).moment(one.talk.start) if one.talk.start else ""
    return {"organization": post.organization, "title": post.title or "", "when": when}


def _told(one: Debriefing) -> dict[str, Any]:
    done = [step for step in one.steps if one.is_done(step)]
    first = next((step for step in one.steps if step not in done), one.steps[0])
    return {
        **_about(one),
        "url": one.url(first),
        "begun": bool(one.known and one.known.debriefed),
        "whole": len(done) == len(one.steps),
    }


def _steps(one: Debriefing, here: str | None) -> list[dict[str, Any]]:
    return [
        {"label": one.title(each), "url": one.url(each),
         "state": "here" if each == here else "done" if one.is_done(each) else "todo"}
        for each in one.steps
    ]  # fmt: skip


def _shown(one: Debriefing, step: str, form: forms.Form) -> dict[str, Any]:
    place = one.steps.index(step)
    return {
        "here": "debrief",
        "about": _about(one),
        "title": one.title(step),
        "form": form,
        "steps": _steps(one, step),
        "before": one.url(one.steps[place - 1]) if place else None,
        "skip": _after(one, step),
        "promises": one.promises() if step == "promised" else [],
        "again": step in ("forgot", "helped", "promised"),
    }


def _after(one: Debriefing, step: str, again: bool = False) -> str:
    if again:
        return one.url(step)
    place = one.steps.index(step) + 1
    return one.url(one.steps[place]) if place < len(one.steps) else reverse("debrief_done", args=[one.talk.interview])


# ------------------------------------------------------------------------------------------ asked and saved


def _form(one: Debriefing, step: str, typed: Any) -> forms.Form:
    said = one.said
    if step.startswith(SAID):
        note = said.notes.get(ContactId(step.removeprefix(SAID)))
        return asked.NoteForm(typed, initial=asked.NoteForm.initial_of(note))
    if step.startswith(CARD):
        contact = one.journal.contacts[ContactId(step.removeprefix(CARD))]
        return asked.CardForm(typed, initial={name: getattr(contact, name) for name in asked.CardForm.base_fields})
    if step == "who":
        return asked.WhoForm(typed, known=_likely(one), initial={"met": list(one.there)})
    if step == "forgot":
        rows = len(said.forgot) + 1
        return asked.ForgotForm(typed, people=one.people(), rows=rows, initial=asked.ForgotForm.initial_of(said))
    if step == "came-up":
        return asked.CameUpForm(typed, initial={"came_up": list(said.came_up)})
    if step == "helped":
        return asked.HelpedForm(typed)
    if step == "promised":
        return asked.PromisedForm(typed, people=one.people())
    return asked.OutlookForm(typed, initial=asked.OutlookForm.initial_of(said, one.interest()))


def _likely(one: Debriefing) -> dict[str, Contact]:
    """Those of the invitation, and whoever else of that employer is known."""
    post = one.journal.opportunities[one.talk.opportunity]
    names = (post.organization, *post.also_called)
    there = {person: one.journal.contacts[person] for person in (*one.talk.with_, *one.there)}
    others = {key: each for key, each in one.journal.contacts.items() if each.organization in names}
    return {str(key): contact for key, contact in {**there, **others}.items() if key not in one.helpers}


class _Answer(NamedTuple):
    """What one step says: fields of the debrief, further facts, and people who are new."""

    fields: Mapping[str, object] = {}
    more: Sequence[Mapping[str, object]] = ()
    contacts: Mapping[str, Mapping[str, object]] = {}


def _save(one: Debriefing, step: str, form: Any) -> None:
    if step.startswith(CARD):
        _save_card(one, step.removeprefix(CARD), form)
        return
    said = _answer(one, step, form)
    steps.say(
        one.request.workspace, one.talk.interview, said.fields, by=one.request.user, at=one.at,
        contacts=said.contacts, more=tuple(said.more),
    )  # fmt: skip


def _answer(one: Debriefing, step: str, form: Any) -> _Answer:
    if step.startswith(SAID):
        return _Answer({"notes": {step.removeprefix(SAID): form.words()}})
    if step == "who":
        return _who(one, form)
    if step == "helped":
        contacts: dict[str, Mapping[str, object]] = {}
        return _Answer(
            {"helped_by": {_person(one, name, "", contacts): deed for name, deed in form.helpers()}}, contacts=contacts
        )
    if step == "promised":
        return _Answer(more=_promise(one, form.cleaned_data))
    if step == "outlook":
        return _Answer(form.words(), _wanted(one, form.cleaned_data["level"]))
    return _Answer({"forgot": form.words()} if step == "forgot" else {"came_up": form.cleaned_data["came_up"]})


def _who(one: Debriefing, form: Any) -> _Answer:
    contacts: dict[str, Mapping[str, object]] = {}
    typed = [_person(one, name, title, contacts) for name, title in form.others()]
    met = list(dict.fromkeys([*form.cleaned_data.get("met", []), *typed]))
    return _Answer({"met": met}, _others_came(one, met), contacts)


def _person(one: Debriefing, name: str, title: str, new: dict[str, Mapping[str, object]]) -> str:
    """The contact of that name at that employer; a new one where there is none."""
    post = one.journal.opportunities[one.talk.opportunity]
    for key, contact in one.journal.contacts.items():
        if contact.name.casefold() == name.casefold() and contact.organization in (post.organization, None):
            return str(key)
    key = contact_id(name, [*one.journal.contacts, *new])
    new[key] = {"name": name, "title": title or None, "organization": post.organization, "name_verified": "none"}
    return str(key)


def _others_came(one: Debriefing, met: list[str]) -> list[Mapping[str, object]]:
    """Where nobody expected interviewed, `met` could only add people (D-17): the interview is corrected."""
    said_by, expected = one.talk.said_by.get("with_"), set(one.talk.with_)
    if not met or not expected or expected & set(met) or said_by is None:
        return []
    return [{"at": asked.iso(one.at), "correction": said_by, "with": met}]


def _promise(one: Debriefing, said: Mapping[str, Any]) -> list[Mapping[str, object]]:
    if not said["text"]:
        return []
    words = {"at": asked.iso(one.at), "promised": said["text"], "opportunity": one.talk.opportunity}
    due = said["due"]
    return [words | ({"due": due.isoformat()} if due else {}) | ({"to": said["to"]} if said["to"] else {})]


def _wanted(one: Debriefing, level: str) -> list[Mapping[str, object]]:
    if not level or level == one.interest():
        return []
    return [{"at": asked.iso(one.at), "interest": one.talk.opportunity, "level": level}]


def _save_card(one: Debriefing, key: str, form: forms.Form) -> None:
    row = ContactRow.objects.get(workspace=one.request.workspace, key=key)
    known = plain_words(record_mapping(one.journal.contacts[ContactId(key)]))
    fields = {**row.words, **known, **form.cleaned_data}
    people.save_contact(one.request.workspace, key, fields, by=one.request.user, at=one.at)
