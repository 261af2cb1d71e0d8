"""Getting it out: what a channel hands to the person, and the facts that follow once they say that they did it.

Nothing is sent here. `pieces` make a letter ready for `channels`; `went_out` and `called` write down what was done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time

from django.db import transaction

from sundown.channels import Answer, File, Offer, Piece, Writer, after_the_call, offered
from sundown.core.drafting import writer_of
from sundown.core.facts import CALL_OUTCOMES, CONSULTANT, Contact, ContactId, Journal, OpportunityId
from sundown.paper.order import sheets_for
from sundown.paper.people import reader_of
from sundown.records.models import FollowUp, Letter, User
from sundown.records.models.followup import DONE, SKIPPED
from sundown.records.to_core import followup_of, journal_of, playbook_of
from sundown.steps.draft import approval_of, current, is_out, refusal, written, zone_of_writer
from sundown.steps.observe import Recorded, record
from sundown.steps.writing import holding

PAPER = ("post", "handwritten")


def piece_of(letter: Letter, *, at: datetime, medium: str | None = None, script: Letter | None = None) -> Piece | None:
    """A letter in its newest version on its way out by `medium`, its own without one; None where nobody gets it.

    `script` is a call's voicemail. The sheets of paper are named and empty: whoever prints makes them.
    """
    row = letter.followup
    journal = journal_of(row.workspace)
    reader = reader_of(row.to, journal)
    if reader is None:
        return None
    followup, text = followup_of(row, at), current(letter)
    day = at.astimezone(zone_of_writer(row, at)).date()
    words = written(letter, row, subject=text.subject, body=text.body, day=day)
    medium = medium or row.medium
    return Piece(
        letter=replace(words, medium=medium) if not letter.script else words,
        writer=Writer.of(writer_of(followup, journal)),
        reader=reader,
        at=at.astimezone(followup.due.tzinfo),
        through=_through(row, journal),
        due=followup.due if medium in PAPER else None,
        collection=_collection(row) if medium in PAPER else None,
        prints=tuple(File(f"{sheet.name}.pdf", "application/pdf", b"") for sheet in sheets_for(medium)),
        voicemail=current(script).body if script is not None else None,
    )


def offers(piece: Piece) -> list[Offer]:
    """Every way in which that piece can go, best first, then those that it can't go, with why."""
    return offered(piece)


def media_of(row: FollowUp) -> list[str]:
    """The media in which it may go out: its own, then those that are as right."""
    return [row.medium, *row.alternatives]


# ------------------------------------------------------------------------------------------ what was done


def went_out(letter: Letter, *, medium: str, by: User | None, at: datetime, when: datetime | None = None) -> Recorded:
    """Write down that a letter went out, `when` it did, else `at`. Only one that is approved can; and only once.

    Raises BadInput with words. A second press says that it went out already.
    """
    when = when or at
    with holding(letter.workspace_id):
        held = Letter.objects.select_related("followup__workspace").get(id=letter.id)
        row = held.followup
        _refuse_what_is_over(held)
        if approval_of(held) is None:
            raise refusal("nobody has approved this text yet, so it can't have gone out; approve it first")
        if medium not in media_of(row):
            raise refusal("it can't go that way", "medium", "one of " + ", ".join(media_of(row)))
        if when > at:
            raise refusal("that is still to come", "when", "today or an earlier day")
        recorded = _record(row, ({"done": row.kind, "to": row.to, "medium": medium},), by, at, when)
        Letter.objects.filter(id=held.id).update(sent_at=when, sent_by_medium=medium)
    return recorded


def called(
    letter: Letter, *, outcome: str, by: User | None, at: datetime, decision_by: str = "", script: Letter | None = None
) -> Recorded:
    """Write down how a call went: one of CALL_OUTCOMES, and the date of their decision where they named one.

    A call needs no approval: what was said was said. Where nothing has come of it, the follow-up stays open, and no
    fact is written for a call that asks nothing. Raises BadInput with words.
    """
    if outcome not in CALL_OUTCOMES:
        raise refusal("say how the call went", "outcome", "we talked, I left a message, or nobody answered")
    with holding(letter.workspace_id):
        held = Letter.objects.select_related("followup__workspace").get(id=letter.id)
        _refuse_what_is_over(held)
        words = _outcomes(held, at, script)[outcome].words
        told = [{**each, **({"decision_by": decision_by} if "call" in each and decision_by else {})} for each in words]
        recorded = _record(held.followup, told, by, at, at, must_close=outcome == "talked")
        if held.followup.progress == DONE:
            Letter.objects.filter(id=held.id).update(sent_at=at, sent_by_medium="phone")
    return recorded


@transaction.atomic
def carried_out(row: FollowUp, *, by: User | None, at: datetime) -> Recorded:
    """Write down that something was done for which there is no letter, such as notes on a card. Raises BadInput."""
    if row.letters.exists():
        raise refusal("there is a letter for this: approve it, then say that it went out")
    if row.withdrawn_at is not None or row.progress in (DONE, SKIPPED):
        raise refusal("this is not open any more")
    return _record(row, ({"done": row.kind, "to": row.to, "medium": row.medium},), by, at, at)


def _refuse_what_is_over(letter: Letter) -> None:
    row = letter.followup
    if is_out(letter):
        raise refusal("it went out already; nothing was written down twice")
    if row.progress == DONE:
        raise refusal("this is done already; nothing was written down twice")
    if row.progress == SKIPPED:
        raise refusal("this was skipped")
    if row.withdrawn_at is not None:
        raise refusal(f"this is not wanted any more: {row.withdrawn_why}")


def _record(
    row: FollowUp, words: tuple[Mapping[str, str], ...] | list[dict[str, str]], by: User | None, at: datetime,
    when: datetime, *, must_close: bool = True,
) -> Recorded:  # fmt: skip
    """The facts, with the opportunity and the instant in the writer's zone; the row is read again afterwards."""
    moment = when.astimezone(zone_of_writer(row, at)).isoformat(timespec="seconds")
    about = {"opportunity": row.opportunity} if row.opportunity else {}
    entries = [{"at": moment, **each, **about} for each in words]
    recorded = record(row.workspace, entries, by=by, at=at, because=None)
    row.refresh_from_db()
    if must_close and row.progress != DONE:  # the log's word closes the earliest of that kind to that person
        raise refusal("another one of this kind to the same person comes before it", expected="the earlier one first")
    return recorded


def _outcomes(letter: Letter, at: datetime, script: Letter | None) -> dict[str, Answer]:
    """What follows from each outcome, as the channel of calls has it."""
    piece = piece_of(letter, at=at, medium="phone", script=script)
    if piece is None:
        raise refusal("there is nobody to call")
    return dict(zip(CALL_OUTCOMES, after_the_call(piece).answers, strict=True))


# ------------------------------------------------------------------------------------------ a piece


def _through(row: FollowUp, journal: Journal) -> Contact | None:
    """The consultant who gets it and passes it on, where it goes that way."""
    if row.via != CONSULTANT:
        return None
    post = journal.opportunities.get(OpportunityId(row.opportunity))
    key = (post.consultant if post is not None else None) or journal.consultant
    return journal.contacts.get(ContactId(key)) if key else None


def _collection(row: FollowUp) -> time:
    hour = playbook_of(row.workspace).values["sundown.collection"]
    return hour if isinstance(hour, time) else time.fromisoformat(str(hour))
