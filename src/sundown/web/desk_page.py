"""What the page of one letter shows: the letter on the desk of one request, put into the words of its templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sundown.channels import Offer
from sundown.core.facts import CALL_OUTCOMES
from sundown.core.findings import Examined
from sundown.core.followup import FollowUp as Intention
from sundown.core.problems import BadInput
from sundown.core.rewording import rewordings
from sundown.core.words import job_of
from sundown.records.models import Approval, FollowUp, Letter
from sundown.records.to_core import followup_of
from sundown.steps import approve, check, deliver, draft
from sundown.web import changes, desk
from sundown.web.items import piece_words, sources_of, whole, window_of
from sundown.web.showing import Showing, showing

OWN_SHEETS = {"post": ("letter", "envelope"), "handwritten": ("copy", "envelope", "card"), "phone": ("call",),
              "fax": ("fax", "letter")}  # fmt: skip
TOLD = "told"  # in the address of a page that shows what the last fact changed
Words = dict[str, Any]


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

    def examined(self) -> Examined:
        """What there is to say of the text as it stands in the form."""
        assert self.letter is not None
        return check.examine(self.letter, subject=self.subject, body=self.body, at=self.shown.at, beside=self.beside)

    @cached_property
    def beside(self) -> list[Letter]:
        """The letters around it."""
        assert self.letter is not None
        return check.siblings(self.letter)


def desk_of(request: HttpRequest, followup: UUID) -> Desk:
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


def desk_page(laid: Desk, status: int = 200) -> HttpResponse:
    words = {**_about(laid), "problems": laid.problems, "read_aloud": laid.request.POST.get("read_aloud") == "yes"}
    if laid.letter is None:
        open_ = draft.is_open(laid.row)
        waits = open_ and bool(draft.drafted(laid.row, laid.shown.at)[1])
        words |= {"state": "none", "still_to_come": waits, "can_be_done": open_ and not waits}
        return render(laid.request, "letters/desk.html", words, status=status)
    given, out = draft.approval_of(laid.letter), draft.is_out(laid.letter)
    words |= _text(laid, given)
    is_open = draft.is_open(laid.row)
    editing = is_open and (given is None or "edit" in laid.request.GET) and not out
    words["state"] = "writing" if editing else "approved" if given is not None and is_open else "closed"
    words["approved"] = _approval(laid, given) if given is not None else None
    if words["state"] == "writing":
        words |= _writing(laid)
        if laid.request.method == "POST" or check.is_at_hand(laid.letter):
            words |= findings_of(laid)
    if is_open and (given is not None or laid.row.medium == "phone"):
        words |= {"media": _ways(laid), "problems": laid.problems}
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
        "difference": changes.kept(laid.request) if TOLD in laid.request.GET else None,
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
        "sheets": [{"name": name, "label": desk.SHEETS[name]} for name in OWN_SHEETS.get(laid.row.medium, ())],
        "sent": laid.shown.moment(sent) if sent is not None and draft.is_out(laid.letter) else "",
        "approver": approve.name_of_user(laid.request.user, laid.letter),
        "reader": laid.shown.journal.contacts[laid.row.to].name if laid.row.to in laid.shown.journal.contacts else "",
    }


def _writing(laid: Desk) -> Words:
    """What lies round the text: where sentences come from, the letters beside it, earlier texts, a newer draft."""
    assert laid.letter is not None
    letter, shown = laid.letter, laid.shown
    newer = draft.offered(letter, shown.at)
    return {
        "sentences": desk.sentences_words(letter, shown),
        "beside": desk.beside_words(letter, laid.beside, laid.body, shown),
        "versions": desk.versions_words(letter, shown),
        "newer": desk.changes_words(rewordings(draft.current(letter).body, newer.body)) if newer is not None else [],
        "organization": job_of(laid.row.opportunity or None, shown.journal).split(",")[0],
    }


def findings_of(laid: Desk) -> Words:
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
        "when": laid.shown.moment(given.at),
        "until": laid.shown.clock(until) if laid.shown.at <= until else "",
        "number": given.version.number,
    }


def _ways(laid: Desk) -> list[Words]:
    """For each medium in which it may go the ways that there are."""
    media = ["phone"] if laid.row.medium == "phone" else deliver.media_of(laid.row)
    try:
        ways = [desk.ways_words(offers_of(laid, medium), medium) for medium in media]
    except BadInput as refused:  # such as a hidden sign in a name, which no envelope and no mail may have
        laid.problems += [f"{problem.message[:1].upper()}{problem.message[1:]}." for problem in refused.problems]
        return []
    for each in ways:
        if each["medium"] == "phone":
            for answer, outcome in zip(each["answers"], CALL_OUTCOMES, strict=True):
                answer["outcome"] = outcome
        for way in each["ways"]:  # what is only to be looked at stands above already
            way["texts"] = [text for text in way["texts"] if text.copied or text.text.strip() != laid.body.strip()]
    return [each for each in ways if each["ways"] or each["closed"]]


def offers_of(laid: Desk, medium: str) -> list[Offer]:
    assert laid.letter is not None
    main = next(each for each in laid.letters if not each.script)
    script = next((each for each in laid.letters if each.script), None)
    piece = deliver.piece_of(main, at=laid.shown.at, medium=medium, script=script)
    return deliver.offers(piece) if piece is not None else []
