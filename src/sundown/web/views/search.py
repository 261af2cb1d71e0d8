"""Searches, and one of them: its picture, what is open and why, what fell away, what was told, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Min, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_safe

from sundown.core.facts import Correction
from sundown.core.followup import Suppressed, Withdrawn
from sundown.core.planner.threads import Thread
from sundown.core.words import name_of
from sundown.paper.at_hand import decision_words, interview_of
from sundown.records.models import Fact, FollowUp, Opportunity, PlanAside
from sundown.records.to_core import followup_of, tupled
from sundown.steps.observe import name_of as fact_name
from sundown.web import changes
from sundown.web.about import thread_of
from sundown.web.facts import answer_words, told_words
from sundown.web.forms.tell import TELLINGS
from sundown.web.items import OPEN, item_of, piece_words, sources_of, whole
from sundown.web.showing import Showing, link, showing
from sundown.web.timeline import Row, timeline

A_PAGE = 40
MOST = 20
HIDDEN = ("interest", "decider", "moved")
Words = dict[str, Any]
STANDS = {
    "rejection": ("skipped", lazy("They said no")),
    "withdrawal": ("skipped", lazy("Withdrawn")),
    "closed": ("skipped", lazy("Let go")),
    "accepted_elsewhere": ("skipped", lazy("Over: you accepted elsewhere")),
    "acceptance": ("done", lazy("Accepted")),
    "offer": ("good", lazy("An offer")),
}


# ------------------------------------------------------------------------------------------ all of them


@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """Every search, those with something open first."""
    shown = showing(request)
    query = request.GET.get("q", "").strip()[:100]
    rows = Opportunity.objects.filter(workspace=shown.workspace)
    if query:
        rows = rows.filter(Q(organization__icontains=query) | Q(title__icontains=query))
    page = Paginator(rows.order_by("-id"), A_PAGE).get_page(request.GET.get("page"))
    keys = [row.key for row in page]
    grouped = (
        FollowUp.objects.filter(workspace=shown.workspace, opportunity__in=keys, progress__in=OPEN, withdrawn_at=None)
        .values("opportunity")
        .annotate(open=Count("id"), due=Min("due"))
    )
    held = {each["opportunity"]: each for each in grouped}
    searches = [_line(row, held.get(row.key), shown) for row in page]
    words = {"searches": searches, "page": page, "q": query, "here": "searches"}
    return render(request, "searches/page.html", words)


def _line(row: Opportunity, held: dict[str, Any] | None, shown: Showing) -> Words:
    return {
        "organization": row.organization,
        "title": row.title,
        "url": link("search", row.key),
        "open": held["open"] if held else 0,
        "next": shown.moment(held["due"], near=True) if held else "",
    }


# ------------------------------------------------------------------------------------------ one of them


@require_safe
def page(request: HttpRequest, key: str) -> HttpResponse:
    """One search."""
    shown = showing(request)
    try:
        thread, situation = thread_of(key, shown)
    except KeyError:
        raise Http404 from None
    rows = list(FollowUp.objects.filter(workspace=shown.workspace, opportunity=key).order_by("due", "key"))
    standing = [row for row in rows if row.withdrawn_at is None]
    aside = PlanAside.objects.filter(workspace=shown.workspace).first()
    told = facts_about(key, [talk.id for talk in (*thread.talks, *thread.dropped)], shown)
    words = {
        "title": thread.opportunity.title or "",
        "organization": thread.opportunity.organization,
        "stands": stands(thread),
        "known": list(known(thread, situation, shown)),
        "timeline": timeline(picture(thread, standing, shown), shown.at.astimezone(shown.home)),
        "open": [here(row, shown) for row in standing if row.progress in OPEN][:MOST],
        "done": [here(row, shown) for row in standing if row.progress not in OPEN][:MOST],
        "gone": _gone((row for row in rows if row.withdrawn_at is not None), aside, key, shown)[:MOST],
        "facts": list(told_lines(told, shown))[:MOST],
        "tellings": tellings(key, thread),
        "difference": changes.kept(request),
        "key": key,
        "here": "searches",
    }
    return render(request, "search/page.html", words)


def here(row: FollowUp, shown: Showing) -> Words:
    """A follow-up on the page of its own search, which need not be named again."""
    item = item_of(row, shown)
    explained = {"label": _("How it comes about"), "url": link("why", row.id)}
    return {**item, "about": "", "about_url": "", "links": [*item.get("links", ()), explained]}


def stands(thread: Thread) -> Words:
    """Where the search stands."""
    turn = thread.turns[-1].kind if thread.turns and (not thread.running or thread.offer) else ""
    state, words = STANDS.get(turn, ("due", _("Running")))
    return {"state": state, "words": words}


def known(thread: Thread, situation: Any, shown: Showing) -> Iterator[Words]:
    """What is known at a glance, and where to change it."""
    for talk in thread.talks:
        place, mode = interview_of(talk, situation)
        names = ", ".join(name_of(person, shown.journal) for person in talk.people)
        when = shown.moment(talk.start) if talk.start else _("no day yet")
        if talk.start and talk.end and talk.end != talk.start:
            when = _("%(start)s to %(end)s") % {"start": when, "end": shown.clock(talk.end)}
        said = ", ".join(filter(None, (when, mode, place)))
        yield {
            "what": _("Interview"),
            "words": f"{said}: {names}" if names else said,
            "url": link("tell", thread.id, "moved"),
            "label": _("Moved?"),
        }
    decision = decision_words(thread) or _("nobody has named a day")
    yield {"what": _("They decide"), "words": decision, "url": link("tell", thread.id, "later"), "label": _("Change")}
    decider = thread.decision_maker()
    who = name_of(decider, shown.journal) if decider else _("not known")
    yield {"what": _("Who decides"), "words": who, "url": link("tell", thread.id, "decider"), "label": _("Change")}
    wanted = {
        "high": _("very much"),
        "medium": _("it would be all right"),
        "low": _("not much"),
        "none": _("not any more"),
    }
    level = wanted[thread.interest] if thread.interests else _("not said yet")
    yield {"what": _("You want it"), "words": level, "url": link("tell", thread.id, "interest"), "label": _("Change")}


def tellings(key: str, thread: Thread) -> list[Words]:
    """The small forms, as buttons."""
    names = [name for name in TELLINGS if name not in HIDDEN]
    if not thread.running or thread.offer is None:
        names = [name for name in names if name != "accept"] + ["accept"]
    return [{"label": TELLINGS[name].TITLE, "url": link("tell", key, name)} for name in names]


def picture(thread: Thread, rows: Iterable[FollowUp], shown: Showing) -> Iterator[Row]:
    """The rows of the timeline: interviews, answers, follow-ups with their windows, in order of time."""
    lines: list[Row] = []
    for talk in thread.talks:
        if talk.start is not None:
            label = _("Interview %(n)s") % {"n": talk.round} if talk.round > 1 else _("Interview")
            lines.append(Row(label=label, when=shown.moment(talk.start), at=talk.start, kind="interview"))
    for at, said in answers(thread, shown):
        lines.append(Row(label=said, when=shown.moment(at), at=at, kind="answer"))
    for row in rows:
        followup = followup_of(row, shown.at)
        item = item_of(row, shown, acts=False)
        when = _("%(first)s to %(last)s") % {
            "first": shown.moment(followup.earliest), "last": shown.moment(followup.latest)
        }  # fmt: skip
        lines.append(
            Row(label=whole(item), when=when, state_words=_state(followup.state), url=item["url"],
                earliest=followup.earliest, due=followup.due, latest=followup.latest, state=followup.state)
        )  # fmt: skip
    return iter(sorted(lines, key=lambda line: min(line.instants).timestamp()))


def _state(state: str) -> str:
    words = {"planned": _("Not yet"), "due": _("To do now"), "late_but_in_time": _("Late, still in time"),
             "overdue": _("Overdue"), "done": _("Done"), "skipped": _("Skipped")}  # fmt: skip
    return words[state]


def answers(thread: Thread, shown: Showing) -> Iterator[tuple[Any, str]]:
    """What they did, with when."""
    for message in thread.messages:
        yield message.at, answer_words(message, shown.journal)
    for turn in thread.turns:
        yield turn.at, str(STANDS[turn.kind][1])


# ------------------------------------------------------------------------------------------ what fell away


def _gone(rows: Iterable[FollowUp], aside: PlanAside | None, key: str, shown: Showing) -> list[Words]:
    """What was withdrawn, newest first, and what a rule holds back; each with why and its source."""
    found = []
    for row in sorted(rows, key=lambda each: each.withdrawn_at or shown.at, reverse=True):
        gone = Withdrawn(key=row.key, kind=row.kind, to=row.to, why=row.withdrawn_why,
                         cites=tuple(row.withdrawn_cites), opportunity=row.opportunity)  # fmt: skip
        assert row.withdrawn_at is not None
        when = _("Withdrawn %(day)s") % {"day": shown.day(row.withdrawn_at, near=False)}
        found.append(_reason(gone, shown, when))
    for entry in aside.suppressed if aside else ():
        if entry.get("opportunity") == key:
            found.append(_reason(Suppressed(**tupled(entry)), shown, _("Not done")))
    return found


def _reason(gone: Withdrawn | Suppressed, shown: Showing, state: str) -> Words:
    why = f"{gone.why[:1].upper()}{gone.why[1:]}".rstrip(".") + "."
    return {"what": whole(piece_words(gone, shown)), "state": state, "why": why, "sources": sources_of(gone.cites)}


# ------------------------------------------------------------------------------------------ what was told


def facts_about(key: str, talks: list[str], shown: Showing) -> list[Fact]:
    """The entries of the log about a search that are known at the instant, newest first."""
    of_talks = Q()
    for kind in ("debrief", "interview_moved", "interview_cancelled"):
        of_talks |= Q(kind=kind, **{f"words__{kind}__in": talks})
    about = Q(opportunity=key) | of_talks if talks else Q(opportunity=key)
    return list(Fact.objects.filter(about, workspace=shown.workspace, at__lte=shown.at).order_by("-at", "-number"))


def told_lines(facts: Iterable[Fact], shown: Showing) -> Iterator[Words]:
    """Each entry in words; one that was taken back says so."""
    void = {fact.corrects for fact in shown.journal.log if isinstance(fact, Correction) and fact.void}
    for fact in facts:
        name = fact_name(fact)
        yield {
            "id": str(fact.id),
            "words": told_words(fact, shown.journal),
            "more": fact.words.get("text") or fact.words.get("why") or "",
            "when": shown.moment(fact.at),
            "void": name in void,
            "can_undo": name is not None and name not in void,
            "correct": link("correct", fact.id),
        }
