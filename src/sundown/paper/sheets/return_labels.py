"""Labels with the writer's own address, to the end of the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.problems import BadInput, Problem
from sundown.paper.label_sheets import FORMS as FORMS
from sundown.paper.label_sheets import items_on, sheet_of
from sundown.paper.order import Order, Print
from sundown.paper.people import writer_of

MEDIA = ()


def draw(order: Order) -> Iterator[Print]:
    """One PDF: a sheet for the writer of the first piece, else for the job seeker."""
    writer = order.pieces[0].writer if order.pieces else writer_of("", None, "", order.journal)
    if not writer.post.strip():
        message, expected = "your own address is not known", f"post: under {writer.place} in the journal"
        raise BadInput([Problem(file="return_labels", message=message, expected=expected)])
    label = {
        "source": "return_labels",
        "title": "Labels with the return address",
        "language": writer.spoken,
        "country": writer.country,
        "lines": [writer.name, *writer.address()],
    }
    sheet = sheet_of(order.form, writer.country)
    items = items_on(sheet, [label] * max(1, sheet.size + 1 - order.start), order.start)
    yield Print("return.labels", "labels", items)
