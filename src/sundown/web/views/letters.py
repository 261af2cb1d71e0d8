"""The letter desk: every letter by when it is due, and one of them with what is found in it, until it is out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sundown.core.problems import BadInput
from sundown.records.models import FollowUp, Letter
from sundown.steps import approve, deliver, draft, sheets
from sundown.steps.observe import Recorded
from sundown.web import changes, desk
from sundown.web.desk_page import TOLD, Desk, desk_of, desk_page, findings_of, offers_of
from sundown.web.items import item_of
from sundown.web.showing import showing

A_PAGE, A_FEW = 10, 4  # letters of a page, and of what waits or is done


# ------------------------------------------------------------------------------------------ the list


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Every piece that is still to be carried out, by when it is due; then what waits, and what went out last."""
    shown = showing(request)
    rows = FollowUp.objects.filter(workspace=shown.workspace, withdrawn_at=None)
    open_rows = rows.filter(progress__in=("open", "drafted", "approved"))
    now = Paginator(open_rows.filter(earliest__lte=shown.at).order_by("due", "key"), A_PAGE)
    here = now.get_page(request.GET.get("page"))
    later = open_rows.filter(earliest__gt=shown.at).order_by("due", "key")[:A_FEW] if here.number == 1 else ()
    done = rows.filter(progress="done").order_by("-due")[:A_FEW] if here.number == 1 else ()
    listed = {
        name: [{**item_of(row, shown, acts=name == "now"), "links": []} for row in some]
        for name, some in (("now", here), ("later", later), ("done", done))
    }
    return render(request, "letters/list.html", {"here": "letters", "pager": here, **listed})


# ------------------------------------------------------------------------------------------ one letter


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, followup: UUID) -> HttpResponse:
    """One letter on the desk, and what a person does with it."""
    laid = desk_of(request, followup)
    if request.method != "POST":
        return desk_page(laid)
    act = ACTS.get(request.POST.get("do", ""), _check)
    try:
        return act(laid)
    except BadInput as error:
        laid.problems = [told for problem in error.problems for told in changes.problem_words([problem])[_key(problem)]]
        return desk_page(laid, status=422)


def _key(problem: object) -> str:
    return str(getattr(problem, "key", "") or "").split(".")[0].split("[")[0]


@require_POST
def findings(request: HttpRequest, followup: UUID) -> HttpResponse:
    """What is found in the text as it is being typed; nothing is saved."""
    laid = desk_of(request, followup)
    if laid.letter is None:
        raise Http404
    return render(request, "letters/findings.html", findings_of(laid))


@require_safe
def sheet(request: HttpRequest, followup: UUID, name: str) -> HttpResponse:
    """A sheet of paper of the newest saved text, as a PDF."""
    laid = desk_of(request, followup)
    if laid.letter is None or name not in desk.SHEETS:
        raise Http404
    beside = [laid.other] if laid.other is not None else []
    try:
        pdf = sheets.pdf_of(laid.letter, name, at=laid.shown.at, beside=beside)
    except BadInput as error:
        laid.problems = [problem.message for problem in error.problems]
        return desk_page(laid, status=422)
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response


@require_safe
def download(request: HttpRequest, followup: UUID, way: str) -> HttpResponse:
    """The file of a way out, such as the letter for a mail program; only of an approved text."""
    laid = desk_of(request, followup)
    if laid.letter is None or draft.approval_of(laid.letter) is None:
        raise Http404
    for offer in offers_of(laid, request.GET.get("medium", laid.row.medium)):
        if offer.channel.name == way and offer.handover is not None and offer.handover.files:
            file = offer.handover.files[0]
            response = HttpResponse(file.content, content_type=file.media_type)
            response["Content-Disposition"] = "attachment; filename*=UTF-8''" + desk.quoted(file.name)
            return response
    raise Http404


# ------------------------------------------------------------------------------------------ what a person does


def _check(laid: Desk) -> HttpResponse:
    """Look at the text in the form, with a suggestion put in where one was chosen; nothing is saved."""
    choice = laid.request.POST.get("suggestion", "")
    if laid.letter is not None and choice:
        laid.subject, laid.body = desk.put_in(laid.examined(), choice, laid.subject, laid.body)
    return desk_page(laid)


def _save(laid: Desk) -> HttpResponse:
    before = draft.current(_letter(laid))
    version = draft.save(_letter(laid), subject=laid.subject, body=laid.body, by=laid.request.user, at=laid.shown.at)
    words = _("Saved.") if version.id != before.id else _("Nothing had changed, so there was nothing to save.")
    return _done(laid, words)


def _approve(laid: Desk) -> HttpResponse:
    """Save what stands in the form, and approve exactly that."""
    at, user = laid.shown.at, laid.request.user
    version = draft.save(_letter(laid), subject=laid.subject, body=laid.body, by=user, at=at)
    read_aloud = laid.request.POST.get("read_aloud") == "yes"
    approve.approve(version, by=user, at=at, read_aloud=read_aloud, ticked=laid.ticked)
    return _done(laid, _("Approved."))


def _take_back(laid: Desk) -> HttpResponse:
    given = draft.approval_of(_letter(laid))
    if given is not None:
        approve.take_back(given, at=laid.shown.at)
    return _done(laid, _("The approval is taken back. The text is as it was."))


def _take_draft(laid: Desk) -> HttpResponse:
    draft.take_draft(_letter(laid), by=laid.request.user, at=laid.shown.at)
    return _done(laid, _("The new draft is on the desk. Your text is kept among the earlier ones."))


def _restore(laid: Desk) -> HttpResponse:
    """An earlier text again, as a new version."""
    wanted = laid.request.POST.get("version", "")
    text = next((each for each in draft.versions(_letter(laid)) if str(each.id) == wanted), None)
    if text is None:
        raise Http404
    draft.save(
        _letter(laid), subject=text.subject, body=text.body, by=laid.request.user, at=laid.shown.at,
        source=text.source, sentences=text.sentences,
    )  # fmt: skip
    return _done(laid, _("The earlier text is back on the desk."))


def _went_out(laid: Desk) -> HttpResponse:
    medium = laid.request.POST.get("medium", laid.row.medium)
    recorded = deliver.went_out(_letter(laid), medium=medium, by=laid.request.user, at=laid.shown.at, when=_when(laid))
    return _told(laid, recorded, _("Written down: it went out."))


def _called(laid: Desk) -> HttpResponse:
    outcome = laid.request.POST.get("outcome", "")
    script = laid.other if laid.other is not None and laid.other.script else None
    recorded = deliver.called(
        _letter(laid), outcome=outcome, by=laid.request.user, at=laid.shown.at, script=script,
        decision_by=laid.request.POST.get("decision_by", "").strip(),
    )  # fmt: skip
    laid.row.refresh_from_db()
    words = _("Written down.") if laid.row.progress == "done" else _("It stays open: try once more.")
    return _told(laid, recorded, words)


def _carried_out(laid: Desk) -> HttpResponse:
    return _told(laid, deliver.carried_out(laid.row, by=laid.request.user, at=laid.shown.at), _("Written down: done."))


def _told(laid: Desk, recorded: Recorded, words: str) -> HttpResponse:
    """What was written down, with what the plan makes of it, to be taken back there."""
    if not recorded.facts:
        return _done(laid, words)
    changes.keep(laid.request, recorded, laid.shown, told=words)
    return _done(laid, words, TOLD)


def _done(laid: Desk, words: str, more: str = "") -> HttpResponse:
    """The way back to the letter, where the words are shown; `more` is a parameter of its address."""
    messages.success(laid.request, words)
    sign = "&" if "?" in laid.url else "?"
    return HttpResponseRedirect(f"{laid.url}{sign}{more}" if more else laid.url)


def _letter(laid: Desk) -> Letter:
    if laid.letter is None:
        raise Http404
    return laid.letter


def _when(laid: Desk) -> datetime | None:
    """The day on which it was posted: noon of it, or now where it is today."""
    text = laid.request.POST.get("when", "").strip()
    if not text:
        return None
    try:
        day = datetime.fromisoformat(text).date()
    except ValueError:
        raise draft.refusal(_("this is no day"), "when", _("a day such as 2026-03-11")) from None
    if day == laid.shown.today:
        return None
    return datetime.combine(day, time(12), laid.shown.home)


ACTS: Mapping[str, Callable[[Desk], HttpResponse]] = {
    "approve": _approve,
    "called": _called,
    "carried_out": _carried_out,
    "check": _check,
    "restore": _restore,
    "save": _save,
    "take_back": _take_back,
    "take_draft": _take_draft,
    "went_out": _went_out,
}
