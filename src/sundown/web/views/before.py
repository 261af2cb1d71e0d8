"""Before: the brief of each interview that is still to come; the same words as on the sheet to print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sundown.core.drafting import known_at
from sundown.core.words import job_of
from sundown.paper.order import Order, Print
from sundown.paper.sheets import brief
from sundown.web.about import coming, narrowed
from sundown.web.showing import Showing, link, showing
from sundown.web.views.today import as_pdf

MOST = 8
Words = dict[str, Any]


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Every interview that is still to come, the next one first."""
    shown = showing(request)
    briefs = list(all_briefs(shown))
    words = {"briefs": briefs[:MOST], "more": max(0, len(briefs) - MOST), "here": "before"}
    return render(request, "before/page.html", words)


@require_safe
def paper(request: HttpRequest, talk: str) -> HttpResponse:
    """One brief as a PDF."""
    shown = showing(request)
    prints = [each for each in sheets(shown) if _talk_of(each) == talk]
    if not prints:
        raise Http404
    return as_pdf(prints, "brief")


def sheets(shown: Showing) -> Iterator[Print]:
    """The sheets of all interviews to come."""
    journal = narrowed(shown.journal, coming(shown))
    order = Order(journal=journal, at=shown.at, pieces=(), named=False, form="interview", settings=shown.settings)
    return brief.draw(order)


def all_briefs(shown: Showing) -> Iterator[Words]:
    """Each sheet as the screen shows it, by the start of its interview; one without a day comes last."""
    situation = known_at(narrowed(shown.journal, coming(shown)), shown.at)
    talks = {talk.id: (talk, thread) for thread in situation.threads.values() for talk in thread.talks}
    prints = {_talk_of(each): each for each in sheets(shown)}

    def start(name: str) -> float:
        begins = talks[name][0].start
        return begins.timestamp() if begins is not None else float("inf")

    for name in sorted(prints, key=start):
        talk, thread = talks[name]
        item = prints[name].items[0]
        yield {
            "id": name,
            "title": shown.moment(talk.start, near=True) if talk.start else item["title"],
            "distance": shown.distance(talk.start) if talk.start else "",
            "organization": thread.opportunity.organization,
            "job": job_of(thread.id, shown.journal),
            "search": link("search", thread.id),
            "moved": link("tell", thread.id, "moved"),
            "sections": _sections(item["blocks"], name),
            "pdf": link("brief", name),
            "debrief": link("debrief_step", name, "who"),
            "people": [{"name": shown.journal.contacts[key].name, "url": link("mend", key)} for key in talk.people],
        }


def _sections(blocks: list[Words], talk: str) -> list[Words]:
    """The blocks of a worksheet under their headings; those before the first heading under none."""
    found: list[Words] = [{"heading": "", "blocks": []}]
    for block in blocks:
        if block.get("text") == brief.AFTERWARDS.format(talk):
            continue
        if block["is"] == "section":
            found.append({"heading": block["text"], "blocks": []})
        else:
            found[-1]["blocks"].append({**block, "form": block["is"]})
    return [each for each in found if each["blocks"]]


def _talk_of(printed: Print) -> str:
    return printed.name.removesuffix(".brief")
