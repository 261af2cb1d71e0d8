"""The list for the New Year's cards: to whom, at which address, with which line of their own, and when it was posted.

Everybody who is due a card by the plan, also before its day has come (S4-23); below them, who gets none and why: mostly
an address that is still to be found. The lines are your own where texts lie
with your letters, else those of the drafts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from sundown.core.anatomy import dissect
from sundown.core.facts import CONSULTANT, Contact
from sundown.core.followup import FollowUp, Suppressed
from sundown.core.postal import postal_lines
from sundown.core.words import moment_words, name_of
from sundown.paper.order import Order, Print, Said
from sundown.paper.people import Writer, reader_of, writer_of
from sundown.paper.worksheets import home_of, named, paper_of

MEDIA: tuple[str, ...] = ()
FORMS: dict[str, str] = {}

KIND = "new_year_card"


def draw(order: Order) -> Iterator[Print]:
    """One PDF, with a list for each writer."""
    if order.plan is None:
        return
    writers: dict[str | None, list[FollowUp]] = {}
    for followup in order.plan.followups:
        if followup.kind == KIND and followup.open:
            writers.setdefault(followup.by, []).append(followup)
    without = [each for each in order.plan.suppressed if each.kind == KIND]
    if without and not writers:
        writers[CONSULTANT if order.journal.consultant is not None else None] = []
    first = next(iter(writers), None)
    items = [_list(by, cards, without if by == first else (), order) for by, cards in writers.items()]
    if items:
        yield Print(f"{order.at:%Y-%m-%d}.newyear", "newyear", items)


def _list(by: str | None, cards: Sequence[FollowUp], without: Sequence[Suppressed], order: Order) -> dict[str, object]:
    writer = writer_of(KIND, None, "", order.journal, by)
    readers = [(card, reader) for card in cards if (reader := reader_of(card.to, order.journal)) is not None]
    return {
        "source": "the New Year's cards",
        "title": f"New Year’s cards: {writer.name}",
        "language": "en",
        "country": next((reader.country for _, reader in readers if reader.country), ""),
        "paper": paper_of(writer.country),
        "under": list(_days(cards, home_of(order.journal, by))),
        "head": ["Name", "Address", "A line of its own, by hand", "Posted on"],
        "rows": [_row(card, reader, writer, order) for card, reader in readers],
        "below": [f"No card to {name_of(each.to, order.journal)}: {each.why}" for each in without],
    }


def _days(cards: Sequence[FollowUp], home: tzinfo) -> Iterator[str]:
    """How many, and between which days."""
    if cards:
        first, last = min(each.earliest for each in cards).astimezone(home), min(each.due for each in cards)
        count = f"{len(cards)} {'card' if len(cards) == 1 else 'cards'}"
        yield f"{count}, to be posted from {first:%a} {first.day} {first:%b}, best before {moment_words(last, home)}"


def _row(card: FollowUp, reader: Contact, writer: Writer, order: Order) -> dict[str, object]:
    address = postal_lines(reader.post or "", reader.country, sent_from=writer.country, language=writer.spoken)
    texts = [text for text in order.words(card) if text.medium in (card.medium, *card.alternatives)]
    return {
        "name": named(reader),
        "below-name": [line for line in (reader.organization,) if line],
        "address": list(address),
        "complete": "" if _is_complete(address, reader) else "no postcode: is it complete?",
        "own": _own_line(texts[0]) if texts else "",
    }


def _is_complete(address: Sequence[str], reader: Contact) -> bool:
    """Whether a postcode can be there: two lines at least, and a number in one after the first."""
    return not address or any(sign.isdigit() for line in address[1:] for sign in line) or reader.country in ("IE", "HK")


def _own_line(text: Said) -> str:
    """The sentences for this reader alone; of somebody's own text all of it, without salutation and close."""
    if text.own:
        return " ".join(text.own)
    return " ".join(text.body[slice(*part)].strip() for part in dissect(text.body).parts)
