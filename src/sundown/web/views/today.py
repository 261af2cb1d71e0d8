"""Today: what must leave before when, what waits and why, what is promised, what is unclear, and what came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from sundown.core.facts import Fact as CoreFact
from sundown.core.facts import MessageFrom, Offer, Rejection
from sundown.core.followup import PlanWarning
from sundown.core.problems import BadInput
from sundown.core.words import job_of, name_of
from sundown.core.workdays import end_of_day
from sundown.paper.order import Order, Print, press, sheet
from sundown.records.models import FollowUp, PlanAside
from sundown.records.to_core import plan_kept
from sundown.records.to_core import task_of as core_task
from sundown.steps.plan import replan
from sundown.web import changes
from sundown.web.items import OPEN, item_of, lacking, task_of, warning_of, whole
from sundown.web.showing import Showing, link, showing

FRESH = timedelta(minutes=15)
"""A plan that is older is made anew when somebody looks: an interview may have ended meanwhile."""
LATELY = timedelta(days=7)
MOST_NOW, MOST_LATER, MOST_ELSE = 16, 8, 12
"""So many are shown of each group; of the rest it is said that there is more."""
Words = dict[str, Any]


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The first screen."""
    shown, aside = freshly(request)
    now, set_aside, later = groups(shown)
    tasks = [task_of(core_task(each), shown) for each in aside.tasks]
    words = {
        "shown": shown,
        "day": shown.day(shown.at, near=False),
        "hour": shown.clock(shown.at),
        "first": first_to_leave(now, shown),
        "now": [item_of(row, shown) for row in now[:MOST_NOW]],
        "more_now": len(now) > MOST_NOW,
        "set_aside": [_set_aside(row, shown) for row in set_aside],
        "days": list(by_day(later, shown)),
        "patience": "" if now else patience(later, shown),
        "promised": [each for each in tasks if each["task"] == "promise"][:MOST_ELSE],
        "tasks": [each for each in tasks if each["task"] != "promise"][:MOST_ELSE],
        "unclear": list(unclear(aside, now, shown))[:MOST_ELSE],
        "came_in": list(came_in(shown))[:MOST_ELSE],
        "difference": changes.kept(request),
        "empty": not shown.journal.opportunities and not shown.journal.log,
        "here": "today",
    }
    return render(request, "today/page.html", words)


def freshly(request: HttpRequest) -> tuple[Showing, PlanAside]:
    """The workspace with a plan that is not older than a quarter of an hour."""
    shown = showing(request)
    made = PlanAside.objects.filter(workspace=shown.workspace).first()
    if made is not None and timedelta(0) <= shown.at - made.at <= FRESH:
        return shown, made
    replan(shown.workspace, shown.at)
    shown.workspace.refresh_from_db(fields=["revision"])
    return showing(request), PlanAside.objects.get(workspace=shown.workspace)


def open_rows(shown: Showing) -> QuerySet[FollowUp]:
    """What the plan still holds open, by due."""
    rows = FollowUp.objects.filter(workspace=shown.workspace, withdrawn_at=None, progress__in=OPEN)
    return rows.order_by("due", "key")


def now_rows(shown: Showing) -> QuerySet[FollowUp]:
    """What may be done by tonight and is not set aside."""
    tonight = end_of_day(shown.today, shown.home).astimezone(UTC)
    awake = Q(remind_at=None) | Q(remind_at__lte=shown.at)
    return open_rows(shown).filter(awake, earliest__lte=tonight)


def groups(shown: Showing) -> tuple[list[FollowUp], list[FollowUp], list[FollowUp]]:
    """What may be done by tonight, what is set aside, what begins on the days after: one more of each than is shown."""
    tonight = end_of_day(shown.today, shown.home).astimezone(UTC)
    now = now_rows(shown)[: MOST_NOW + 1]
    aside = open_rows(shown).filter(remind_at__gt=shown.at).order_by("remind_at", "key")[:MOST_ELSE]
    later = open_rows(shown).filter(earliest__gt=tonight, remind_at=None).order_by("earliest", "due", "key")
    return list(now), list(aside), list(later[: MOST_LATER + 1])


def first_to_leave(now: Iterable[FollowUp], shown: Showing) -> Words | None:
    """What has to be out first, said large: its window and how many go with it."""
    rows = [row for row in now if row.latest >= shown.at]
    ahead = [row for row in rows if row.due >= shown.at] or rows
    if not ahead:
        return None
    item = item_of(ahead[0], shown, acts=False)
    together = [row for row in ahead if row.due == ahead[0].due]
    return {"item": item, "what": whole(item), "others": len(together) - 1}


def by_day(later: list[FollowUp], shown: Showing) -> Iterator[Words]:
    """The days that come, each with what begins on it."""
    days: dict[str, list[Words]] = {}
    for row in later[:MOST_LATER]:
        days.setdefault(shown.day(row.earliest), []).append(_line(row, shown))
    for day, lines in days.items():
        yield {"day": day, "lines": lines}
    if len(later) > MOST_LATER:
        yield {"day": _("Later"), "lines": [], "more": True}


def _line(row: FollowUp, shown: Showing) -> Words:
    item = item_of(row, shown, acts=False)
    return {"what": whole(item), **{name: item[name] for name in ("url", "about", "about_url", "why", "sources")}}


def _set_aside(row: FollowUp, shown: Showing) -> Words:
    assert row.remind_at is not None
    when = shown.moment(row.remind_at, near=True)
    return {**_line(row, shown), "when": when, "remind": link("remind", row.id)}


def patience(later: list[FollowUp], shown: Showing) -> str:
    """What there is to say where nothing can be done."""
    if not later:
        return _("Nothing is open")
    first = min(row.earliest for row in later).astimezone(shown.home)
    day = f"{first:%A} {first.day} {first:%B}"
    return _("Nothing to do until %(day)s: patience") % {"day": day}


def unclear(aside: PlanAside, now: list[FollowUp], shown: Showing) -> Iterator[Words]:
    """What is missing or doubtful, each with the click that mends it; then whose addresses are still lacking.

    A name that is a task already is not asked about twice.
    """
    told = [PlanWarning(**each) for each in aside.warnings]
    checked = {task["about"] for task in aside.tasks if task["task"] == "verify_name"}
    for warning in told:
        if warning.about not in checked:
            yield warning_of(warning, shown)
    named = {warning.about for warning in told} | checked
    for person in dict.fromkeys(row.to for row in now):
        missing = lacking(person, shown) if person in shown.journal.contacts and person not in named else ()
        if missing:
            text = _("Still lacking: %(what)s.") % {"what": ", ".join(missing)}
            subject = name_of(person, shown.journal)
            yield {"subject": subject, "text": text, "url": link("mend", person), "label": _("Fill it in")}


def came_in(shown: Showing) -> Iterator[Words]:
    """What they said in the last seven days, newest first."""
    for fact in reversed(shown.journal.log):
        if fact.at > shown.at or not isinstance(fact, MessageFrom | Offer | Rejection):
            continue
        if fact.at < shown.at - LATELY:
            return
        yield _arrived(fact, shown)


def _arrived(fact: CoreFact, shown: Showing) -> Words:
    who = getattr(fact, "sender", None) or getattr(fact, "by", None)
    opportunity = getattr(fact, "opportunity", None)
    said = {"offer": _("An offer"), "rejection": _("They said no")}.get(fact.KEY, "")
    return {
        "who": name_of(who, shown.journal) if who else "",
        "said": said or getattr(fact, "text", None) or _("wrote or rang"),
        "when": shown.moment(fact.at, near=True),
        "about": job_of(opportunity, shown.journal),
        "about_url": link("search", opportunity) if opportunity else "",
    }


# ------------------------------------------------------------------------------------------ on paper


@require_safe
def sheet_of_the_day(request: HttpRequest) -> HttpResponse:
    """The day sheet as a PDF: the same that `sundown print --sheet day` makes."""
    shown, _aside = freshly(request)
    order = Order(
        journal=shown.journal,
        at=shown.at,
        pieces=(),
        named=False,
        plan=plan_kept(shown.workspace, shown.at),
        settings=shown.settings,
    )
    return as_pdf(sheet("day").draw(order), "day")


def as_pdf(prints: Iterable[Print], name: str) -> HttpResponse:
    """A sheet to print; a problem with it in words."""
    try:
        printed = press(prints)
    except BadInput as refused:
        return HttpResponse(str(refused), status=422, content_type="text/plain; charset=utf-8")
    if not printed:
        return HttpResponse(_("There is nothing to print."), status=404, content_type="text/plain; charset=utf-8")
    response = HttpResponse(printed[0].pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response
