"""The consultant's side: one post, several candidates, one client (D-29, D-32, D-52)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sundown.core.facts import CONSULTANT, ContactId, MessageFrom
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Occasion, Talk, Thread
from sundown.core.windows import Party
from sundown.core.workdays import end_of_day


@dataclass(frozen=True, slots=True)
class Requisition:
    """One post to fill: the threads of its candidates."""

    threads: tuple[Thread, ...]

    @property
    def last(self) -> tuple[Thread, Talk] | None:
        """The last interview of all its candidates, held or booked."""
        talks = [(talk.end, talk.id, thread, talk) for thread in self.threads for talk in thread.talks if talk.end]
        return max(talks, key=lambda found: found[:2])[2:] if talks else None

    @property
    def decision(self) -> date | None:
        """The newest stated date; void where it lies before a booked round of any candidate (D-23)."""
        stated = [(at, decision) for thread in self.threads for at, decision in thread.decisions]
        known = sorted((s for s in stated if s[0] is not None), key=lambda s: s[0])  # type: ignore[arg-type,return-value]
        newest = known[-1] if known else stated[-1] if stated else None
        if newest is None:
            return None
        starts = [talk.start for thread in self.threads for talk in thread.talks if talk.start]
        return None if any(start.date() > newest[1].last for start in starts) else newest[1].last

    @property
    def decision_maker(self) -> ContactId | None:
        """Who decides at the client."""
        found = self.last
        named = [thread.opportunity.decision_maker for thread in self.threads]
        return next(filter(None, named), found[0].decision_maker() if found else None)

    @property
    def open(self) -> bool:
        """Nobody has the post yet and somebody still waits for word."""
        taken = any(thread.offer is not None or thread.accepted for thread in self.threads)
        return not taken and any(thread.running for thread in self.threads)


def requisitions(situation: Situation) -> list[Requisition]:
    """The posts of a consultant's journal; an opportunity without a requisition is one of its own."""
    grouped: dict[str, list[Thread]] = {}
    for thread in situation.threads.values():
        grouped.setdefault(thread.opportunity.requisition or f"/{thread.id}", []).append(thread)
    return [Requisition(tuple(threads)) for threads in grouped.values()]


def client_occasions(situation: Situation) -> Iterator[Occasion]:
    """Steps of candidates, last interviews of posts, and news for candidates; nothing in a seeker's own journal."""
    if situation.journal.consultant is None:
        return
    consultant, _ = situation.people.owner
    news: dict[str, Occasion] = {}
    for requisition in requisitions(situation):
        for thread in requisition.threads:
            yield from _steps(thread, consultant)
            newest = _news(requisition, thread, situation, consultant)
            if newest is not None and (thread.by not in news or news[str(thread.by)].anchor < newest.anchor):
                news[str(thread.by)] = newest
        if (last := requisition.last) is not None and requisition.open:
            occasion = _about(last[0], consultant, "requisition", last[1].id, last[1].end or last[1].arranged, last[1])
            occasion.person, occasion.decision = requisition.decision_maker, requisition.decision
            yield occasion
    yield from news.values()


def _about(
    thread: Thread, consultant: Party, trigger: str, because_of: str, anchor: datetime, talk: Talk | None = None
) -> Occasion:
    known = talk.changed if talk is not None else anchor
    return Occasion(trigger=trigger, because_of=because_of, anchor=anchor, known=known, writer=consultant,
                    by=CONSULTANT, thread=thread, talk=talk)  # fmt: skip


def _steps(thread: Thread, consultant: Party) -> Iterator[Occasion]:
    for talk in thread.talks:
        if talk.end is not None and thread.last_of_round(talk):
            yield _about(thread, consultant, "seekers_step", talk.id, talk.end, talk)


def _news(requisition: Requisition, thread: Thread, situation: Situation, consultant: Party) -> Occasion | None:
    """D-32: the newest thing that a candidate should hear, once it has happened."""
    if not thread.running or thread.offer is not None or not thread.talks:
        return None
    happened: list[tuple[datetime, str]] = []
    last = requisition.last
    if last is not None and last[1].has_ended(situation.at):
        happened.append((last[1].end or situation.at, f"after-{last[1].id}"))
    decision = requisition.decision
    if decision is not None and end_of_day(decision, consultant.zone) <= situation.at:
        happened.append((end_of_day(decision, consultant.zone), "decision-date"))
    happened += [(message.at, f"message-{message.at:%Y-%m-%dT%H%M}") for message in _messages_for(requisition, thread)]
    if not happened:
        return None
    at, what = max(happened)
    return _about(thread, consultant, "client_news", what, at)


def _messages_for(requisition: Requisition, thread: Thread) -> list[MessageFrom]:
    """The client's words to this candidate, and those to another that name a date for the whole post."""
    own = [message for message in (*thread.messages, *thread.news) if message.sender != thread.consultant]
    others = [m for t in requisition.threads if t is not thread for m in t.messages if m.decision_by is not None]
    return own + others
