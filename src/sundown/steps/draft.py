"""Letters: a first draft from the facts, and every text that a person makes of it. No version is ever changed.

Where facts change, an untouched draft is made anew. A person's own text never is: the new draft is offered beside it.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from threading import Lock
from typing import Any
from uuid import UUID

from sundown.core.drafting import writer_of
from sundown.core.followup import Plan
from sundown.core.letters import VOICEMAIL
from sundown.core.problems import BadInput, Problem
from sundown.core.written import Letter as Draft
from sundown.core.written import Sentence, WrittenLetter
from sundown.desk import Desk
from sundown.records.models import Approval, FollowUp, Letter, LetterVersion, User
from sundown.records.models.followup import APPROVED, DRAFTED, OPEN
from sundown.records.to_core import followup_of, journal_of, playbook_of
from sundown.steps.nearby import nearby
from sundown.steps.writing import holding

SUNDOWN, PERSON = "sundown", "person"
KEPT = 256  # drafts in memory: those of the follow-ups looked at last
LONGEST = 100_000  # characters; preflight blocks a letter long before
EARLIER = 40  # letters to the same reader that are looked back on

Drafted = tuple[tuple[Draft, ...], tuple[str, ...]]
"""The drafts of one follow-up, and why there are none or others than expected."""

_drafts: OrderedDict[tuple[UUID, int, date], Drafted] = OrderedDict()
_lock = Lock()
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def drafted(row: FollowUp, at: datetime) -> Drafted:
    """What Sundown would write for a follow-up from the facts as they are; nothing is kept but in memory.

    A call has two drafts, its outline and the script for the voicemail. There are none before the interview is over,
    and none for what goes to nobody.
    """
    journal = nearby(row.workspace).journal_for(row.to, row.opportunity)
    followup = followup_of(row, at)
    key = (row.id, row.workspace.revision, at.astimezone(writer_of(followup, journal).timezone).date())
    with _lock:
        if key in _drafts:
            _drafts.move_to_end(key)
            return _drafts[key]
    desk = Desk(journal, Plan(at=at, followups=(followup,)), playbook_of(row.workspace), _earlier(row))
    made = tuple(piece.letter for piece in desk.pieces([followup])), tuple(desk.remarks)
    with _lock:
        _drafts[key] = made
        while len(_drafts) > KEPT:
            _drafts.popitem(last=False)
    return made


def letters_for(row: FollowUp, *, at: datetime) -> list[Letter]:
    """The letters of a follow-up, the outline of a call before its voicemail; what is not drafted yet is.

    A draft that nobody touched is made anew where the facts would give another one.
    """
    drafts, _ = drafted(row, at)
    letters = {letter.script: letter for letter in _letters_of(row)}
    if is_open(row) and any(_is_wanted(draft, letters.get(_script(draft))) for draft in drafts):
        with holding(row.workspace_id):
            letters = {letter.script: letter for letter in _letters_of(row)}
            for draft in drafts:
                _renew(row, letters.get(_script(draft)), draft, at)
        letters = {letter.script: letter for letter in _letters_of(row)}
    for letter in letters.values():
        letter.followup = row
    return sorted(letters.values(), key=lambda letter: letter.script)


def _letters_of(row: FollowUp) -> list[Letter]:
    """The letters of a follow-up with all their texts and approvals, in three queries."""
    letters = list(row.letters.prefetch_related("versions__approvals"))
    for letter in letters:
        letter.followup = row
    return letters


def offered(letter: Letter, at: datetime) -> Draft | None:
    """What Sundown would write now, where the facts have changed since it last wrote and a person's text stands.

    The day above a letter and its close alone are no change.
    """
    draft = _draft_of(letter, at)
    last = last_draft(letter)
    if draft is None or last is None or current(letter).source == SUNDOWN or is_out(letter):
        return None
    return None if (draft.subject or "", sentences_of(draft)) == (last.subject, last.sentences) else draft


def save(
    letter: Letter, *, subject: str, body: str, by: User | None, at: datetime, source: str = PERSON,
    sentences: Sequence[dict[str, Any]] = (),
) -> LetterVersion:  # fmt: skip
    """Keep a text as a new version; the same text is none. An edit of an approved letter takes the approval back.

    Raises BadInput where the letter went out already, or for a text that no letter can have.
    """
    subject, body = _plain_subject(subject), _plain_body(body)
    with holding(letter.workspace_id):
        held = Letter.objects.select_related("followup").get(id=letter.id)
        if is_out(held):
            raise refusal("this letter went out already, so its text stays as it was")
        last = current(held)
        if (last.subject, last.body) == (subject, body):
            return last
        Approval.objects.filter(version__letter=held, taken_back_at=None).update(taken_back_at=at)
        FollowUp.objects.filter(id=held.followup_id, progress__in=(OPEN, APPROVED)).update(progress=DRAFTED)
        made: LetterVersion = LetterVersion.objects.create(
            workspace_id=held.workspace_id, letter=held, number=last.number + 1, subject=subject, body=body,
            sentences=list(sentences), source=source, made_at=at, made_by=by,
        )  # fmt: skip
        return made


def take_draft(letter: Letter, *, by: User | None, at: datetime) -> LetterVersion:
    """Put what Sundown would write now in the place of the text; the earlier text stays as a version."""
    draft = _draft_of(letter, at)
    if draft is None:
        raise refusal("there is no draft for this letter now")
    return save(letter, subject=draft.subject or "", body=draft.body, by=by, at=at, source=SUNDOWN,
                sentences=sentences_of(draft))  # fmt: skip


# ------------------------------------------------------------------------------------------ what a letter is now


def versions(letter: Letter) -> list[LetterVersion]:
    """Every version, the newest last."""
    return sorted(letter.versions.all(), key=lambda version: version.number)


def current(letter: Letter) -> LetterVersion:
    """The text as it is now."""
    return versions(letter)[-1]


def last_draft(letter: Letter) -> LetterVersion | None:
    """The newest version that Sundown wrote: what each of its sentences rests on stands in it."""
    return next((version for version in reversed(versions(letter)) if version.source == SUNDOWN), None)


def approval_of(letter: Letter) -> Approval | None:
    """The approval that holds, of the text as it is now."""
    return next((each for each in current(letter).approvals.all() if each.taken_back_at is None), None)


def is_open(row: FollowUp) -> bool:
    """Whether it is still to be carried out."""
    return row.withdrawn_at is None and row.progress in (OPEN, DRAFTED, APPROVED)


def is_out(letter: Letter) -> bool:
    """Whether it went out, and nobody has taken that back since."""
    return letter.sent_at is not None and not is_open(letter.followup)


def medium_of(letter: Letter, row: FollowUp) -> str:
    """The medium as letters have it: a call's other piece is said on a voicemail."""
    return letter.script or row.medium


def zone_of_writer(row: FollowUp, at: datetime) -> tzinfo:
    """Where the writer is: a letter's day is theirs."""
    return writer_of(followup_of(row, at), journal_of(row.workspace)).timezone


def written(letter: Letter, row: FollowUp, *, subject: str, body: str, day: date) -> WrittenLetter:
    """A text of a letter as the checks, the printer and the channels take it."""
    medium = medium_of(letter, row)
    return WrittenLetter(
        to=row.to, kind=row.kind, medium=medium, body=body, opportunity=row.opportunity or None,
        because_of=row.because_of or None, subject=subject or None, written_on=day,
    )  # fmt: skip


def refusal(message: str, key: str | None = None, expected: str | None = None) -> BadInput:
    """What can't be done with a letter, in words."""
    return BadInput([Problem(file="letter", key=key, message=message, expected=expected)])


# ------------------------------------------------------------------------------------------ drafting


def _earlier(row: FollowUp) -> list[WrittenLetter]:
    """What this reader has had before, as it went out."""
    sent = (
        Letter.objects.filter(workspace=row.workspace_id, followup__to=row.to, sent_at__isnull=False, script="")
        .exclude(followup=row)
        .select_related("followup")
        .prefetch_related("versions")
        .order_by("-sent_at")[:EARLIER]
    )
    found = []
    for letter in sent:
        text = current(letter)
        day = letter.sent_at.date() if letter.sent_at else text.made_at.date()
        found.append(written(letter, letter.followup, subject=text.subject, body=text.body, day=day))
    return found


def _script(draft: Draft) -> str:
    return VOICEMAIL if draft.medium == VOICEMAIL else ""


def _draft_of(letter: Letter, at: datetime) -> Draft | None:
    drafts, _ = drafted(letter.followup, at)
    return next((draft for draft in drafts if _script(draft) == letter.script), None)


def _is_wanted(draft: Draft, letter: Letter | None) -> bool:
    """Whether there is no text yet, or only an earlier draft that nobody touched."""
    if letter is None:
        return True
    text = current(letter)
    untouched = text.source == SUNDOWN and approval_of(letter) is None
    return untouched and (text.subject, text.body) != (draft.subject or "", draft.body)


def _renew(row: FollowUp, letter: Letter | None, draft: Draft, at: datetime) -> None:
    if not _is_wanted(draft, letter):
        return
    if letter is None:
        letter = Letter.objects.create(workspace_id=row.workspace_id, followup=row, script=_script(draft), made_at=at)
        FollowUp.objects.filter(id=row.id, progress=OPEN).update(progress=DRAFTED)
    last = letter.versions.order_by("-number").first()
    LetterVersion.objects.create(
        workspace_id=row.workspace_id, letter=letter, number=last.number + 1 if last else 1, source=SUNDOWN,
        subject=draft.subject or "", body=draft.body, sentences=sentences_of(draft), made_at=at,
    )  # fmt: skip


def sentences_of(draft: Draft) -> list[dict[str, Any]]:
    """Each sentence with what it is for, the notes it rests on, and the question where something is missing."""
    return [_sentence(sentence) for sentence in draft.sentences()]


def _sentence(sentence: Sentence) -> dict[str, Any]:
    words: dict[str, Any] = {"text": sentence.text, "element": sentence.element}
    noted = sentence.blank.noted if sentence.blank is not None else sentence.because
    words["because"] = [{"where": origin.where, "text": origin.text} for origin in noted]
    return words | ({"question": sentence.blank.question} if sentence.blank is not None else {})


# ------------------------------------------------------------------------------------------ a person's text


def _plain_subject(subject: str) -> str:
    subject = subject.strip()
    if "\n" in subject or "\r" in subject or _HIDDEN.search(subject):
        raise refusal("the subject has a line break or a hidden character in it", "subject", "one plain line")
    if len(subject) > LONGEST:
        raise refusal("the subject is too long", "subject")
    return subject


def _plain_body(body: str) -> str:
    """A text with line feeds between its lines and one at its end, as a file has it."""
    body = body.replace("\r\n", "\n").replace("\r", "\n").rstrip() + "\n"
    if _HIDDEN.search(body):
        raise refusal("there is a hidden character in the text", "body", "plain text")
    if len(body) > LONGEST:
        raise refusal(f"the text has more than {LONGEST:,} characters", "body")
    return body
