"""Tasks: what the seeker should do that is not a piece to somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from sundown.core.facts import ContactId, Done, Offer, Promised
from sundown.core.followup import Task
from sundown.core.planner.candidates import Candidate
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Thread
from sundown.core.playbook import TaskRule
from sundown.core.workdays import end_of_day


def tasks(candidates: list[Candidate], ground: Ground) -> tuple[Task, ...]:
    """Every task that the playbook's rules ask for now, by due."""
    asking: dict[str, Callable[[TaskRule, list[Candidate], Ground], Iterator[Task]]] = {
        "promise": _promises,
        "debrief": _debriefs,
        "ask_decision_date": _decision_dates,
        "verify_name": _names,
        "answer_offer": _offers,
        "research": _research,
        "be_ready": _be_ready,
        "keep_job_hunting": _keep_job_hunting,
    }
    found = [task for name, rule in ground.playbook.tasks.items() for task in asking[name](rule, candidates, ground)]
    found.sort(
        key=lambda task: (task.due is None, task.due.timestamp() if task.due else 0, task.task, task.about or "")
    )
    return tuple(found)


def _task(rule: TaskRule, due: datetime | None, thread: Thread | None = None, about: str | None = None) -> Task:
    whose = thread.by if thread is not None else None
    post = thread.id if thread is not None else None
    return Task(task=rule.task, due=due, why=rule.why, cites=rule.cites, about=about, opportunity=post, by=whose)


def _promises(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S3-03: a promise stands until `done: promise`."""
    kept = [done for done in ground.situation.all(Done) if done.kind == "promise"]
    zone = ground.situation.people.owner[0].zone
    for promise in ground.situation.all(Promised):
        done = next((d for d in kept if d.at >= promise.at and d.to in (None, promise.to)), None)
        if done is not None:
            kept.remove(done)
            continue
        due = end_of_day(promise.due, zone) if type(promise.due) is date else promise.due
        thread = ground.situation.threads.get(promise.opportunity) if promise.opportunity else None
        about = f"{promise.text} ({promise.to})" if promise.to else promise.text
        yield _task(rule, due, thread, about)  # type: ignore[arg-type]


def _debriefs(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S4-11, S1-02: notes while the talk is fresh; on the day it ended."""
    at = ground.situation.at
    for thread in _live(ground):
        for talk in thread.talks:
            if talk.end is not None and talk.has_ended(at) and not talk.debriefed and _lately(talk.end, at):
                day = talk.end.astimezone(thread.writer.zone).date()
                yield _task(rule, end_of_day(day, thread.writer.zone), thread, talk.id)


def _lately(moment: datetime, at: datetime, days: int = 14) -> bool:
    return at - moment <= timedelta(days=days)


def _decision_dates(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S1-02: ask at the end of the talk; not yet held and no date known."""
    for thread in _live(ground):
        coming = [talk for talk in thread.talks if talk.start is not None and talk.start > ground.situation.at]
        if coming and thread.decision is None:
            yield _task(rule, coming[0].end, thread, coming[0].id)


def _names(rule: TaskRule, candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S1-06: a name that nobody has seen written must be checked before the first piece to that person goes out."""
    asked: set[str] = set()
    for candidate in candidates:
        known = ground.situation.journal.contacts.get(ContactId(candidate.to))
        if candidate.window is None or candidate.state in ("", "done", "skipped") or not candidate.alive:
            continue
        if known is not None and known.name_verified == "none" and known.id not in asked:
            asked.add(known.id)
            yield _task(rule, candidate.window.due, candidate.occasion.thread, known.id)


def _offers(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """Answer an offer by the day they named."""
    for thread in ground.situation.threads.values():
        if thread.offer is not None and isinstance(thread.offer.fact, Offer):
            by = thread.offer.fact.answer_by
            due = by if isinstance(by, datetime) else end_of_day(by, thread.writer.zone) if by else None
            yield _task(rule, due, thread)


def _research(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S2-25: while they decide, learn about the employer, the trade and the place."""
    for thread in _live(ground):
        if any(talk.has_ended(ground.situation.at) for talk in thread.talks):
            due = end_of_day(thread.decision, thread.writer.zone) if thread.decision is not None else None
            yield _task(rule, due if due is not None and due > ground.situation.at else None, thread)


def _be_ready(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S2-26: they may ring at any time after a talk."""
    for thread in _live(ground):
        if any(talk.has_ended(ground.situation.at) for talk in thread.talks):
            yield _task(rule, None, thread)


def _keep_job_hunting(rule: TaskRule, _candidates: list[Candidate], ground: Ground) -> Iterator[Task]:
    """S1-18: every week until an offer is accepted, however confident one feels."""
    situation = ground.situation
    for seeker, party in situation.people.writers.items():
        own = [thread for thread in situation.threads.values() if thread.writer is party]
        if any(thread.accepted for thread in own) or not any(thread.talks for thread in own):
            continue
        today = situation.at.astimezone(party.zone).date()
        friday = today + timedelta(days=(4 - today.weekday()) % 7)
        task = _task(rule, end_of_day(friday, party.zone))
        yield task if situation.journal.consultant is None else _by(task, seeker)


def _by(task: Task, seeker: str) -> Task:
    return Task(task=task.task, due=task.due, why=task.why, cites=task.cites, by=seeker)


def _live(ground: Ground) -> Iterator[Thread]:
    """Threads that still run and in which nobody forbade following up."""
    for thread in ground.situation.threads.values():
        if thread.running and thread.offer is None and thread.opportunity.no_follow_up is None:
            yield thread
