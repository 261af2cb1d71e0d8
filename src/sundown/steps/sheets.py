"""The sheets of paper of one letter, made ready to print from its newest text. Nothing is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sundown.core.followup import FollowUp as Intention
from sundown.core.followup import Plan
from sundown.paper.order import Order, Piece, Said, press, sheet
from sundown.paper.people import reader_of, writer_of
from sundown.records.models import Letter
from sundown.records.to_core import followup_of, journal_of, playbook_of
from sundown.steps.draft import current, medium_of, refusal, written, zone_of_writer


def pdf_of(letter: Letter, sheet_name: str, *, at: datetime, beside: Sequence[Letter] = ()) -> bytes:
    """One sheet as a PDF. `beside` is the other piece of a call. Raises BadInput where something for it is missing."""
    row = letter.followup
    journal, followup, text = journal_of(row.workspace), followup_of(row, at), current(letter)
    reader = reader_of(row.to, journal)
    if reader is None:
        raise refusal("this is for yourself: nothing of it is printed")
    home = zone_of_writer(row, at)
    piece = Piece(
        source="this letter", stem="letter", kind=row.kind, medium=row.medium, reader=reader,
        writer=writer_of(row.kind, row.opportunity or None, row.to, journal, row.by or None), followup=followup,
        letter=written(letter, row, subject=text.subject, body=text.body, day=at.astimezone(home).date()),
    )  # fmt: skip

    def words(_followup: Intention) -> list[Said]:
        return [Said(medium_of(each, row), current(each).body) for each in (letter, *beside)]

    order = Order(
        journal=journal, at=at.astimezone(home), pieces=[piece], plan=Plan(at=at, followups=(followup,)), words=words,
        settings=playbook_of(row.workspace).values, form=row.workspace.preferences.get("paper", {}).get(sheet_name),
    )  # fmt: skip
    printed = press(sheet(sheet_name).draw(order))
    if not printed:
        raise refusal("there is nothing to print for this letter")
    return printed[0].pdf
