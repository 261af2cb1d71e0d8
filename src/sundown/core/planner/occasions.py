"""Everything that a follow-up can arise from: talks, messages, turns, meetings, finds, the season, client news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

from sundown.core.facts import CompetingOffer, Done, Found, InterviewCancelled, MessageFrom
from sundown.core.planner.ground import Ground
from sundown.core.planner.requisitions import client_occasions
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Occasion, Talk, Thread
from sundown.core.workdays import at_time


def occasions(ground: Ground) -> Iterator[Occasion]:
    """Everything that something can arise from, in a fixed order."""
    situation = ground.situation
    for thread in situation.threads.values():
        yield from _of_talks(thread, situation)
        yield from _of_messages(thread, situation)
        yield from _of_turns(thread, situation)
    yield from _of_loose_messages(situation)
    yield from _of_competing_offers(situation)
    yield from _of_the_network(ground)
    yield from client_occasions(situation)


def _occasion(trigger: str, thread: Thread, **about: object) -> Occasion:
    return Occasion(trigger=trigger, thread=thread, writer=thread.writer, by=thread.by, **about)  # type: ignore[arg-type]


def _of_talks(thread: Thread, situation: Situation) -> Iterator[Occasion]:
    in_play = _references_in_play(thread)
    for talk in thread.talks:
        if talk.end is not None:
            anchored = {"because_of": talk.id, "anchor": talk.end, "known": talk.changed, "talk": talk}
            yield _occasion("interview", thread, **anchored)
            if thread.last_of_round(talk):
                yield _occasion("round", thread, **anchored)
            if talk is in_play:
                yield _occasion("references_in_play", thread, **anchored)
        yield from _rescheduled(thread, talk)
    yield from _rebooked(thread)


def _references_in_play(thread: Thread) -> Talk | None:
    """D-03: the end of the first round at which no later one was booked, or in which references came up."""
    for talk in thread.talks:
        if talk.end is None or not thread.last_of_round(talk):
            continue
        booked = [other for other in thread.talks if other.round > talk.round and other.arranged <= talk.end]
        sittings = [other for other in thread.talks if other.round == talk.round]
        if not booked or any("references" in sitting.came_up for sitting in sittings):
            return talk
    return None


def _rescheduled(thread: Thread, talk: Talk) -> Iterator[Occasion]:
    """D-17: each move is confirmed; an earlier one that was overtaken is not."""
    for move in talk.moves[-1:]:
        yield _occasion("rescheduled", thread, because_of=talk.id, anchor=move.at, known=move.at, talk=talk, fact=move)


def _rebooked(thread: Thread) -> Iterator[Occasion]:
    """D-17: cancelled interviews are confirmed anew once another one is booked, unless a move has overtaken that."""
    anew: dict[str, tuple[Talk, InterviewCancelled]] = {}
    for cancelled in (dropped.cancelled for dropped in thread.dropped if dropped.cancelled is not None):
        booked = [talk for talk in thread.talks if talk.arranged >= cancelled.at]
        if booked:
            talk = min(booked, key=lambda talk: talk.arranged)
            anew[talk.id] = (talk, cancelled)
    for talk, cancelled in anew.values():
        if not talk.moves:
            yield _occasion("rescheduled", thread, because_of=talk.id, anchor=talk.arranged, known=talk.arranged,
                            talk=talk, fact=cancelled)  # fmt: skip


def named(fact: MessageFrom | CompetingOffer) -> str:
    """How a fact is called in keys: by its own id, else by its kind and minute."""
    minute = fact.at.isoformat(timespec="minutes")[: len("2026-03-10T09:30")].replace(":", "")
    return fact.id or f"{fact.KEY}-{minute}".replace("_", "-")


def _of_messages(thread: Thread, situation: Situation) -> Iterator[Occasion]:
    for message in thread.messages:
        about = {"because_of": named(message), "anchor": message.at, "known": message.at, "fact": message}
        occasion = _occasion("message", thread, **about)
        if situation.journal.consultant is not None:  # the client writes to the consultant, who answers
            occasion.writer, occasion.by = situation.people.owner
        yield occasion
        if message.call_me is not None:
            yield Occasion(trigger="call_requested", thread=thread, writer=occasion.writer, by=occasion.by, **about)  # type: ignore[arg-type]


def _of_loose_messages(situation: Situation) -> Iterator[Occasion]:
    """Messages that belong to no opportunity still want an answer."""
    told = {id(message) for thread in situation.threads.values() for message in thread.messages}
    writer, by = situation.people.owner
    for message in situation.all(MessageFrom):
        if id(message) not in told:
            for trigger in ("message", "call_requested")[: 2 if message.call_me else 1]:
                yield Occasion(trigger=trigger, because_of=named(message), anchor=message.at, known=message.at,
                               writer=writer, by=by, fact=message)  # fmt: skip


def _of_turns(thread: Thread, situation: Situation) -> Iterator[Occasion]:
    for place, turn in enumerate(thread.turns):
        if turn.kind == "closed" or not _somebody_to_tell(thread, turn.kind):
            continue
        before = sum(other.kind == turn.kind for other in thread.turns[:place])
        name = turn.kind.replace("_", "-") + (f"-{before + 1}" if before else "")
        occasion = _occasion(
            turn.kind, thread, because_of=name, anchor=turn.at, known=turn.at, fact=turn.fact, turn=turn
        )
        if turn.kind == "withdrawal" and turn.fact is None and any(t.end == turn.at for t in thread.talks):
            occasion.anchor = turn.at + timedelta(minutes=30)  # decided in the talk itself: D-33
        yield occasion


def _somebody_to_tell(thread: Thread, kind: str) -> bool:
    """D-48: a withdrawal, and a note after a refusal, need somebody met or booked, or an offer."""
    return bool(thread.talks or thread.dropped) or kind in ("offer", "acceptance") or _ever_offered(thread)


def _ever_offered(thread: Thread) -> bool:
    return any(turn.kind == "offer" for turn in thread.turns)


def _of_competing_offers(situation: Situation) -> Iterator[Occasion]:
    for fact in situation.all(CompetingOffer):
        if situation.threads[fact.opportunity].over_at(fact.at):
            continue
        yield _occasion("competing_offer", situation.threads[fact.opportunity], because_of=fact.from_ or named(fact),
                        anchor=fact.at, known=fact.at, fact=fact)  # fmt: skip


# ------------------------------------------------------------------------------------------ the network


def _of_the_network(ground: Ground) -> Iterator[Occasion]:
    situation = ground.situation
    writer, by = situation.people.owner
    for meeting in situation.meetings:
        anchor = meeting.end or meeting.start or meeting.at
        yield Occasion(trigger="meeting", because_of=meeting.meeting, anchor=anchor, known=meeting.at,
                       writer=writer, by=by, fact=meeting)  # fmt: skip
    for found in situation.all(Found):
        since = situation.network_since(found.for_) if found.for_ else None
        anchor = max(found.at, since) if since is not None else found.at
        yield Occasion(trigger="found", because_of=found.found, anchor=anchor, known=found.at, writer=writer, by=by,
                       fact=found)  # fmt: skip
        yield from _of_silence(found, ground)
    yield from _of_interviewers(situation)
    yield from _of_the_season(ground)


def _of_silence(found: Found, ground: Ground) -> Iterator[Occasion]:
    """D-13: something useful that never went out is a reason to write once ninety days have passed in silence."""
    situation, days = ground.situation, ground.number("nurture.days")
    touch = situation.last_touch(found.for_) if found.for_ else None
    shared = any(d.kind == "article_share" and d.to == found.for_ and d.at >= found.at for d in situation.all(Done))
    if (
        touch is None
        or shared
        or situation.at < touch + timedelta(days=days - 14)
        or touch < found.at - timedelta(days)
    ):
        return
    writer, by = situation.people.owner
    yield Occasion(trigger="long_silence", because_of=found.found, anchor=touch, known=found.at, writer=writer, by=by,
                   fact=found)  # fmt: skip


def _of_interviewers(situation: Situation) -> Iterator[Occasion]:
    """One occasion per interviewer and thread: from when they are network, or that their process still runs."""
    for thread in situation.threads.values():
        ended, running = thread.ended, thread.running
        for person in dict.fromkeys(person for talk in thread.talks for person in talk.people):
            left = situation.people.left.get(person)
            since = ended.at if ended is not None else left.at if left is not None else None
            if since is not None and situation.network_since(person) is not None:
                yield _occasion("joined_network", thread, because_of=ended.kind.replace("_", "-") if ended else "left",
                                anchor=since, known=since, person=person)  # fmt: skip
            elif running and left is None:
                last = thread.talks[-1]
                yield _occasion("met_and_running", thread, because_of=last.id, anchor=last.end or last.arranged,
                                known=last.changed, talk=last, person=person)  # fmt: skip


def _of_the_season(ground: Ground) -> Iterator[Occasion]:
    """D-24: New Year's cards enter the plan on 1 December and leave it when the season is over."""
    writer, by = ground.situation.people.owner
    today = ground.situation.at.astimezone(writer.zone).date()
    year = today.year if today.month == 12 else today.year - 1
    if today.month not in (12, 1):
        return
    opening = at_time(date(year, 12, 1), time(0), writer.zone)
    yield Occasion(trigger="new_year", because_of=f"new-year-{year + 1}", anchor=opening, known=opening, writer=writer,
                   by=by)  # fmt: skip
