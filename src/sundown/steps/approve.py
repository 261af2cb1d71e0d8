"""Approval: a named person lets exactly one text go (S2-14), and may take that back for ten minutes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from sundown.core.findings import Examined
from sundown.core.problems import BadInput, Problem
from sundown.records.models import Approval, FollowUp, Letter, LetterVersion, User
from sundown.records.models.followup import APPROVED, DRAFTED, SKIPPED
from sundown.records.to_core import journal_of
from sundown.steps.check import examine, key_of
from sundown.steps.draft import approval_of, current, is_open, is_out, refusal
from sundown.steps.writing import holding

TAKEN_BACK_WITHIN = timedelta(minutes=10)


def approve(
    version: LetterVersion, *, by: User, at: datetime, read_aloud: bool, ticked: Collection[str] = ()
) -> Approval:
    """Let a version go as it stands. `ticked` are the findings that the person confirmed, by `check.key_of`.

    Raises BadInput with everything that stands in the way. A second press gives the same approval.
    """
    with holding(version.workspace_id):
        letter = Letter.objects.select_related("followup__workspace").get(id=version.letter_id)
        _refuse_what_is_over(letter, version)
        there = approval_of(letter)
        if there is not None:
            return there
        said = examine(letter, subject=version.subject, body=version.body, at=at)
        problems = [*_in_the_way(said, ticked, read_aloud)]
        if problems:
            raise BadInput(problems)
        FollowUp.objects.filter(id=letter.followup_id).update(progress=APPROVED)
        return Approval.objects.create(
            workspace_id=version.workspace_id, version=version, by=by, by_name=name_of_user(by, letter), at=at,
            read_aloud=read_aloud,
        )  # fmt: skip


def take_back(approval: Approval, *, at: datetime) -> Approval:
    """Take an approval back, within ten minutes and not once the letter went out. Raises BadInput otherwise."""
    with holding(approval.workspace_id):
        held = Approval.objects.select_related("version__letter__followup").get(id=approval.id)
        if is_out(held.version.letter):
            raise refusal("the letter went out already, so its approval stands")
        if held.taken_back_at is not None:
            return held
        if at > until(held):
            message = "ten minutes have passed; change the text, and the approval is taken back with that"
            raise refusal(message)
        held.taken_back_at = at
        held.save()
        FollowUp.objects.filter(id=held.version.letter.followup_id, progress=APPROVED).update(progress=DRAFTED)
        return held


def until(approval: Approval) -> datetime:
    """Until when an approval may be taken back."""
    return approval.at + TAKEN_BACK_WITHIN


def name_of_user(user: User, letter: Letter) -> str:
    """Who approves, by name: the user's own, else that of the one job seeker whose search it is."""
    journal = journal_of(letter.followup.workspace)
    only = next(iter(journal.seekers.values())).name if len(journal.seekers) == 1 else ""
    return user.get_full_name() or only or user.get_username()


def _refuse_what_is_over(letter: Letter, version: LetterVersion) -> None:
    """Nobody needs the letter any more, or it is another text by now."""
    row = letter.followup
    if is_out(letter):
        raise refusal("this letter went out already")
    if row.withdrawn_at is not None:
        raise refusal(f"this letter is not wanted any more: {row.withdrawn_why}")
    if not is_open(row):
        raise refusal("this was skipped" if row.progress == SKIPPED else "this is done already")
    if current(letter).id != version.id:
        raise refusal("the text has changed since; look at the newest one and approve that")


def _in_the_way(said: Examined, ticked: Collection[str], read_aloud: bool) -> Iterator[Problem]:
    if said.error is not None:
        yield Problem(file="letter", message=said.error)
    for finding in said.findings:
        quote = f"“{finding.quote}”: " if finding.quote else ""
        if finding.severity == "block":
            yield Problem(file="letter", key="findings", message=f"{quote}{finding.message}")
        elif finding.severity == "confirm" and key_of(finding) not in ticked:
            yield Problem(file="letter", key="ticked", message=f"please confirm this first: {quote}{finding.message}")
    if not read_aloud:
        yield Problem(file="letter", key="read_aloud", message="read the letter aloud once, and tick that you did")
