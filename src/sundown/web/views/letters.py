"""The letter desk: every letter by when it is due, and one of them with what is found in it, until it is out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from sundown.core.facts import CALL_OUTCOMES
from sundown.core.followup import FollowUp as Intention
from sundown.core.problems import BadInput
from sundown.core.rewording import rewordings
from sundown.core.words import job_of
from sundown.records.models import Approval, FollowUp, Letter
from sundown.records.to_core import followup_of
from sundown.steps import approve, check, deliver, draft, sheets
from sundown.steps.observe import Recorded
from sundown.web import changes, desk
from sundown.web.items import item_of, piece_words, sources_of, whole, window_of
from sundown.web.showing import Showing, showing

A_PAGE = 40  # letters of one list
SHEETS = {
    "letter": gettext_lazy("The letter"),
    "envelope": gettext_lazy("The envelope"),
    "copy": gettext_lazy("A sheet to copy by hand"),
    "card": gettext_lazy("A card"),
    "call": gettext_lazy("The call on one sheet"),
    "fax": gettext_lazy("The cover of the fax"),
}
OWN_SHEETS = {"post": ("letter", "envelope"), "handwritten": ("copy", "envelope", "card"), "phone": ("call",),
              "fax": ("fax", "letter")}  # fmt: skip
Words = dict[str, Any]


# ------------------------------------------------------------------------------------------ the list


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Every piece that is still to be carried out, by when it is due; then what waits, and what went out last."""
    shown = showing(request)
    rows = FollowUp.objects.filter(workspace=shown.workspace, withdrawn_at=None)
    open_rows = rows.filter(progress__in=("open", "drafted", "approved"))
    now = open_rows.filter(earliest__lte=shown.at).order_by("due", "key")[:A_PAGE]
    later = open_rows.filter(earliest__gt=shown.at).order_by("due", "key")[:A_PAGE]
    done = rows.filter(progress="done").order_by("-due")[:10]
    listed = {
        name: [{**item_of(row, shown, acts=name == "now"), "links": []} for row in some]
        for name, some in (("now", now), ("later", later), ("done", done))
    }
    return render(request, "letters/list.html", {"here": "letters", **listed})


# ------------------------------------------------------------------------------------------ one letter


@dataclass
class Desk:
    """One letter of a request: its row, its letters, and the text in the form, which may not be saved yet."""

    request: HttpRequest
    shown: Showing
    row: FollowUp
    letters: list[Letter]
    letter: Letter | None
    subject: str = ""
    body: str = ""
    ticked: tuple[str, ...] = ()
    problems: list[str] = field(default_factory=list)

    @property
    def followup(self) -> Intention:
        """The row as the plan has it."""
        return followup_of(self.row, self.shown.at)

    @property
    def url(self) -> str:
        """Where this letter lies on the desk."""
        script = self.letter.script if self.letter is not None else ""
        return reverse("letter", kwargs={"followup": self.row.id}) + (f"?script={script}" if script else "")

    @property
    def other(self) -> Letter | None:
        """The other piece of a call."""
        return next((each for each in self.letters if each is not self.letter), None)

    def examined(self) -> desk.Examined:
        """What there is to say of the text as it stands in the form."""
        assert self.letter is not None
        return check.examine(self.letter, subject=self.subject, body=self.body, at=self.shown.at)


def _desk(request: HttpRequest, followup: UUID) -> Desk:
    """The desk with one letter on it: the text of the form where one came, else the newest one."""
    shown = showing(request)
    row = get_object_or_404(FollowUp, workspace=shown.workspace, id=followup)
    row.workspace = shown.workspace
    letters = draft.letters_for(row, at=shown.at)
    script = request.GET.get("script", "")
    letter = next((each for each in letters if each.script == script), letters[0] if letters else None)
    laid = Desk(request, shown, row, letters, letter)
    if letter is not None:
        text = draft.current(letter)
        laid.subject = request.POST.get("subject", text.subject)
        laid.body = request.POST.get("body", text.body).replace("\r\n", "\n")
    laid.ticked = tuple(request.POST.getlist("ticked"))
    return laid


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, followup: UUID) -> HttpResponse:
    """One letter on the desk, and what a person does with it."""
    laid = _desk(request, followup)
    if request.method != "POST":
        return _shown(laid)
    act = ACTS.get(request.POST.get("do", ""), _check)
    try:
        return act(laid)
    except BadInput as error:
        laid.problems = [told for problem in error.problems for told in changes.problem_words([problem])[_key(problem)]]
        return _shown(laid, status=422)


def _key(problem: object) -> str:
    return str(getattr(problem, "key", "") or "").split(".")[0].split("[")[0]


@require_POST
def findings(request: HttpRequest, followup: UUID) -> HttpResponse:
    """What is found in the text as it is being typed; nothing is saved."""
    laid = _desk(request, followup)
    if laid.letter is None:
        raise Http404
    return render(request, "letters/findings.html", _findings(laid))


@require_safe
def sheet(request: HttpRequest, followup: UUID, name: str) -> HttpResponse:
    """A sheet of paper of the newest saved text, as a PDF."""
    laid = _desk(request, followup)
    if laid.letter is None or name not in SHEETS:
        raise Http404
    beside = [laid.other] if laid.other is not None else []
    try:
        pdf = sheets.pdf_of(laid.letter, name, at=laid.shown.at, beside=beside)
    except BadInput as error:
        laid.problems = [problem.message for problem in error.problems]
        return _shown(laid, status=422)
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}.pdf"'})


@require_safe
def download(request: HttpRequest, followup: UUID, way: str) -> HttpResponse:
    """The file of a way out, such as the letter for a mail program; only of an approved text."""
    laid = _desk(request, followup)
    if laid.letter is None or draft.approval_of(laid.letter) is None:
        raise Http404
    for offer in _offers(laid, request.GET.get("medium", laid.row.medium)):
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
    return _shown(laid)


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
    given = approve.approve(version, by=user, at=at, read_aloud=read_aloud, ticked=laid.ticked)
    return _done(laid, _("Approved. You can take it back until %(time)s.") % {"time": laid.shown.clock(approve.until(given))})


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
    if recorded.facts:
        changes.keep(laid.request, recorded, laid.shown, told=words)
    return _done(laid, words)


def _done(laid: Desk, words: str) -> HttpResponse:
    messages.success(laid.request, words)
    return HttpResponseRedirect(laid.url)


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


# ------------------------------------------------------------------------------------------ what is shown


def _shown(laid: Desk, status: int = 200) -> HttpResponse:
    words = {**_about(laid), "problems": laid.problems, "read_aloud": laid.request.POST.get("read_aloud") == "yes"}
    if laid.letter is None:
        _drafts, remarks = draft.drafted(laid.row, laid.shown.at)
        words |= {"state": "none", "remarks": remarks, "can_be_done": draft.is_open(laid.row) and not remarks}
        return render(laid.request, "letters/desk.html", words, status=status)
    given, out = draft.approval_of(laid.letter), draft.is_out(laid.letter)
    words |= _text(laid, given)
    is_open = draft.is_open(laid.row)
    editing = is_open and (given is None or "edit" in laid.request.GET) and not out
    words["state"] = "writing" if editing else "approved" if given is not None and is_open else "closed"
    words["approved"] = _approval(laid, given) if given is not None else None
    if words["state"] == "writing":
        words |= _findings(laid) | _writing(laid)
    if is_open and (given is not None or laid.row.medium == "phone"):
        words["media"] = _ways(laid)
    return render(laid.request, "letters/desk.html", words, status=status)


def _about(laid: Desk) -> Words:
    """What it is, to whom, about which post, before when, and why."""
    row, shown = laid.row, laid.shown
    followup = laid.followup
    words = piece_words(followup, shown)
    return {
        "here": "letters",
        "row": row,
        "title": whole(words),
        "about": words["about"],
        "about_url": words["about_url"],
        "medium": words["medium"],
        "icon": words["medium_icon"],
        "via": words["via"],
        "window": window_of(followup, shown) if row.withdrawn_at is None else None,
        "withdrawn": row.withdrawn_why if row.withdrawn_at is not None else "",
        "withdrawn_sources": sources_of(row.withdrawn_cites),
        "state_of": followup.state,
        "why": followup.why,
        "sources": sources_of(followup.cites),
        "must": followup.must,
        "warnings": followup.warnings,
        "difference": changes.kept(laid.request),
        "today": shown.today.isoformat(),
        "tabs": _tabs(laid),
        "is_call": row.medium == "phone",
    }


def _tabs(laid: Desk) -> list[Words]:
    if len(laid.letters) < 2:
        return []
    here = reverse("letter", kwargs={"followup": laid.row.id})
    return [
        {"label": _("If a machine answers") if each.script else _("What to say"), "here": each is laid.letter,
         "url": f"{here}?script={each.script}" if each.script else here}
        for each in laid.letters
    ]  # fmt: skip


def _text(laid: Desk, given: Approval | None) -> Words:
    assert laid.letter is not None
    text = draft.current(laid.letter)
    has_subject = laid.row.medium in ("email", "in_app") or bool(text.subject)
    sent = laid.letter.sent_at
    return {
        "url": laid.url,
        "letter": laid.letter,
        "subject": laid.subject,
        "body": laid.body,
        "has_subject": has_subject and not laid.letter.script,
        "unsaved": (laid.subject, laid.body) != (text.subject, text.body),
        "sheets": [{"name": name, "label": SHEETS[name]} for name in OWN_SHEETS.get(laid.row.medium, ())],
        "sent": laid.shown.moment(sent, near=True) if sent is not None and draft.is_out(laid.letter) else "",
        "approver": approve.name_of_user(laid.request.user, laid.letter),
        "reader": laid.shown.journal.contacts[laid.row.to].name if laid.row.to in laid.shown.journal.contacts else "",  # type: ignore[index]
    }


def _writing(laid: Desk) -> Words:
    """What lies round the text: where sentences come from, the letters beside it, earlier texts, a newer draft."""
    assert laid.letter is not None
    letter, shown = laid.letter, laid.shown
    newer = draft.offered(letter, shown.at)
    return {
        "sentences": desk.sentences_words(letter, shown),
        "beside": desk.beside_words(letter, check.siblings(letter), laid.body, shown),
        "versions": desk.versions_words(letter, shown),
        "newer": desk.changes_words(rewordings(draft.current(letter).body, newer.body)) if newer is not None else [],
        "organization": job_of(laid.row.opportunity or None, shown.journal).split(",")[0],
    }


def _findings(laid: Desk) -> Words:
    assert laid.letter is not None
    drafts, _remarks = draft.drafted(laid.row, laid.shown.at)
    made = next((each for each in drafts if (each.medium == laid.letter.script) or not laid.letter.script), None)
    said = desk.findings_words(laid.examined(), laid.ticked, made, laid.body)
    look_at = made.check if made is not None and draft.current(laid.letter).source == draft.SUNDOWN else ()
    return {"found": said, "look_at": look_at}


def _approval(laid: Desk, given: Approval) -> Words:
    until = approve.until(given)
    return {
        "who": given.by_name,
        "when": laid.shown.moment(given.at, near=True),
        "until": laid.shown.clock(until) if laid.shown.at <= until else "",
        "number": given.version.number,
    }


def _ways(laid: Desk) -> list[Words]:
    """For each medium in which it may go the ways that there are."""
    media = ["phone"] if laid.row.medium == "phone" else deliver.media_of(laid.row)
    ways = [desk.ways_words(_offers(laid, medium), medium) for medium in media]
    for each in ways:
        if each["medium"] == "phone":
            for answer, outcome in zip(each["answers"], CALL_OUTCOMES, strict=True):
                answer["outcome"] = outcome
    return [each for each in ways if each["ways"] or each["closed"]]


def _offers(laid: Desk, medium: str) -> list[desk.Offer]:
    assert laid.letter is not None
    main = next(each for each in laid.letters if not each.script)
    script = next((each for each in laid.letters if each.script), None)
    piece = deliver.piece_of(main, at=laid.shown.at, medium=medium, script=script)
    return deliver.offers(piece) if piece is not None else []
