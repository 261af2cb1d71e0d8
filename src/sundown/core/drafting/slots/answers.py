"""What they wrote, offered or moved, and by when they want an answer."""

from __future__ import annotations

from datetime import datetime

from sundown.core.drafting.language import Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.wording import Wording, origin_of
from sundown.core.facts import CompetingOffer, Interview, InterviewCancelled, InterviewMoved, MessageFrom, Offer
from sundown.core.planner.occasions import named
from sundown.core.written import Origin

_SELF = "self"


def fill(said: Wording, material: Material) -> None:
    """What the letter answers: a message, an offer, another time."""
    match material.fact:
        case MessageFrom() as message:
            _message(said, material, message)
        case Offer() as offer:
            _their_day(said, material, offer.at)
            _deadline(said, material, offer, "offer")
        case CompetingOffer() as offer:
            _deadline(said, material, offer, "competing_offer")
        case InterviewMoved() | InterviewCancelled() as move:
            said.occasions.add("moved_by_writer" if move.by == _SELF else "moved_by_them")
            _new_time(said, material)


def _their_day(said: Wording, material: Material, at: datetime) -> None:
    day = material.day(at)
    said.put("their_day", said.language.on_day(day, material.written_on), Origin("at", str(day)))


def _message(said: Wording, material: Material, message: MessageFrom) -> None:
    """What they asked for, in their order; the answers are the writer's alone, so each becomes a question."""
    where = f"message {named(message)}"
    _their_day(said, material, message.at)
    for ask in filter(plain, message.asks):
        said.put_item("ask", ask, Voiced, said.language.as_it_stands, origin_of(f"{where}: asks", ask))
    if not said.lists.get("ask"):
        said.occasions.add("nothing_asked")
    if message.call_me is not None:
        said.occasions.add("call_requested")
        day = said.language.weekday(message.call_me.on)
        said.put("call_day", day, Origin(f"{where}: call_me", str(message.call_me.on)))
        said.put("call_time", said.language.call_time(message.call_me), Origin(f"{where}: call_me", "hours"))
    _deadline(said, material, message, where)


def _deadline(said: Wording, material: Material, fact: MessageFrom | Offer | CompetingOffer, where: str) -> None:
    if fact.answer_by is None:
        said.occasions.add("deadline_open")
        return
    by = fact.answer_by
    end = by.astimezone(material.writer.timezone) if isinstance(by, datetime) else by
    said.put("answer_by", said.language.until(end), Origin(f"{where}: answer_by", by.isoformat()))
    said.occasions.add("deadline_named")


def _new_time(said: Wording, material: Material) -> None:
    """When and where the talk is now, on the reader's clock."""
    talk = material.talk
    if talk is None or talk.start is None:
        return
    start = talk.start.astimezone(material.reader.timezone or material.writer.timezone)
    where = f"interview {talk.id}"
    said.put("new_day", said.language.weekday(start.date()), Origin(f"{where}: start", start.isoformat()))
    said.put("new_time", said.language.clock(start), Origin(f"{where}: start", start.isoformat()))
    arranged = [fact for fact in material.situation.all(Interview) if fact.interview == talk.id]
    changed_mode = any(move.mode is not None for move in talk.moves)
    for place in filter(None, (as_name(fact.place) for fact in arranged if not changed_mode)):
        said.put("new_place", place, origin_of(f"{where}: place", place))
