"""What they wrote, offered or moved, by when they want an answer, and what a process ended with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import as_name, plain, shortened
from sundown.core.drafting.slots.wording import Item, Wording, origin_of
from sundown.core.facts import CompetingOffer, Interview, InterviewCancelled, InterviewMoved, MessageFrom, Offer
from sundown.core.planner.occasions import named
from sundown.core.written import Origin

_SELF = "self"
_BY_VOICE = ("phone", "in_person")
_LONGEST_ASK = 160
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
# What is sent rather than said; the journal's notes may be in either language that there are letters in.
_TO_SEND = re.compile(
    r"(?i)\b(?:send|attach|enclose|upload|scan|cop(?:y|ies)|certificates?|transcripts?|documents?|portfolio|cv"
    r"|r[eé]sum[eé]|references?|schicken|senden|kopien?|unterlagen?|nachweise?|\w*zeugnis(?:se)?|lebenslauf)\b"
)


def fill(said: Wording, material: Material) -> None:
    """What the letter answers: a message, an offer, another time; and whether another post ended this process."""
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
            if _is_timed(move):
                _new_time(said, material)
    _turn(said, material)


def _turn(said: Wording, material: Material) -> None:
    """Whether an offer of this post was accepted, and whether one of another post ended this process (D-18, D-31)."""
    if (thread := material.thread) is None:
        return
    said.occasions.add("offer_accepted" if thread.accepted else "offer_unanswered")
    if thread.ended is not None and thread.ended.kind == "accepted_elsewhere":
        said.occasions.add("accepted_elsewhere")


def _their_day(said: Wording, material: Material, at: datetime) -> None:
    day = material.day(at)
    said.put("their_day", said.language.on_day(day, material.written_on), Origin("at", str(day)))


# ------------------------------------------------------------------------------------------ messages


def _message(said: Wording, material: Material, message: MessageFrom) -> None:
    """When and how they got in touch, what they asked for, and which days they named."""
    where = f"message {named(message)}"
    _their_day(said, material, message.at)
    said.occasions.add("they_spoke" if message.via in _BY_VOICE else "they_wrote")
    _asked(said, message, where)
    _call(said, message, where)
    _deadline(said, material, message, where)
    days = _days_named(said, material, message, where)
    said.occasions |= days or {"no_day_named"}
    if "nothing_asked" in said.occasions:
        said.occasions.add("only_a_day" if days else "words_only")
        text = plain(message.text or "")
        said.put("their_text", shortened(text, _LONGEST_ASK).strip(" .,;:"), origin_of(f"{where}: text", text))


def _asked(said: Wording, message: MessageFrom, where: str) -> None:
    """What they asked for, in their order; the answers are the writer's alone, so each becomes a question."""
    asks = [plain(ask) for ask in _asks(message) if plain(ask)]
    said.lists["ask"] = [
        Item(shortened(ask, _LONGEST_ASK).strip(" ,;:"), origin_of(f"{where}: asks", ask)) for ask in asks
    ]
    if not asks:
        said.occasions.add("nothing_asked")
    if any(_TO_SEND.search(ask) for ask in asks):
        said.occasions.add("sending_asked")


def _asks(message: MessageFrom) -> Iterable[str]:
    """What was noted as asked for, else the questions of the message itself."""
    said = (match[0].strip() for match in _SENTENCE.finditer(message.text or ""))
    return message.asks or [sentence for sentence in said if sentence.endswith("?") and len(sentence) > 1]


def _call(said: Wording, message: MessageFrom, where: str) -> None:
    if (call := message.call_me) is None:
        return
    said.occasions.add("call_requested")
    said.put("call_day", said.language.weekday(call.on), Origin(f"{where}: call_me", str(call.on)))
    if hours := said.language.call_time(call):
        said.put("call_time", hours, Origin(f"{where}: call_me", hours))


def _days_named(said: Wording, material: Material, message: MessageFrom, where: str) -> set[str]:
    """Which day of theirs lies ahead: that of the call, else that of the decision; nothing where they named none."""
    today = material.written_on
    if message.call_me is not None and message.call_me.on >= today:
        return {"call_ahead"}
    decision = message.decision_by
    if decision is None or decision.last < today:
        return set()
    said.put("named_day", said.language.decided_by(decision), Origin(f"{where}: decision_by", str(decision.last)))
    return {"day_named"}


# ------------------------------------------------------------------------------------------ days and times


def _deadline(said: Wording, material: Material, fact: MessageFrom | Offer | CompetingOffer, where: str) -> None:
    if fact.answer_by is None:
        said.occasions.add("deadline_open")
        return
    by = fact.answer_by
    end = by.astimezone(material.writer.timezone) if isinstance(by, datetime) else by
    said.put("answer_by", said.language.until(end), Origin(f"{where}: answer_by", by.isoformat()))
    said.occasions.add("deadline_named")


def _is_timed(move: InterviewMoved | InterviewCancelled) -> bool:
    """Whether the time is known: not where all that is noted is that it moved, to who knows when."""
    return isinstance(move, InterviewCancelled) or bool(move.start or move.mode or move.with_)


def _new_time(said: Wording, material: Material) -> None:
    """When and where the talk is now, on the reader's clock, and on the writer's where that is another."""
    talk = material.talk
    if talk is None or talk.start is None:
        return
    zone, home = material.reader.timezone or material.writer.timezone, material.writer.timezone
    start, here = talk.start.astimezone(zone), talk.start.astimezone(home)
    origin = Origin(f"interview {talk.id}: start", start.isoformat())
    said.put("new_day", said.language.weekday(start.date()), origin)
    said.put("new_time", said.language.clock(start), origin)
    if here.utcoffset() != start.utcoffset():
        day = "" if here.date() == start.date() else said.language.weekday(here.date()) + ", "
        said.put("own_time", day + said.language.clock(here), origin)
    _new_place(said, material)


def _new_place(said: Wording, material: Material) -> None:
    """Where it will be; a place noted for another way of meeting no longer holds."""
    talk = material.talk
    assert talk is not None
    arranged = [fact for fact in material.situation.all(Interview) if fact.interview == talk.id]
    changed = [move.mode for move in talk.moves if move.mode is not None]
    mode = next(iter([*changed[-1:], *(fact.mode for fact in arranged)]), None)
    for place in filter(None, (as_name(fact.place) for fact in arranged if not changed)):
        said.put("new_place", place, origin_of(f"interview {talk.id}: place", place))
    if "new_place" not in said.words:
        said.occasions.add({"video": "now_by_video", "phone": "now_by_phone"}.get(mode or "", "place_open"))
