"""The plan put in the order in which a person works through it: late, today, later; each line ready to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Plan
from sundown.core.words import KIND_WORDS, TASK_WORDS, job_of, kind_words, media_words, moment_words, name_of
from sundown.library import cited


@dataclass(frozen=True, slots=True)
class Line:
    """One follow-up in words."""

    what: str
    way: str
    not_before: str
    due: str
    latest: str
    job: str
    why: str
    source: str
    followup: FollowUp


def home_of(journal: Journal) -> tzinfo:
    """The zone of whoever owns the journal."""
    if journal.consultant is not None and (zone := journal.contacts[journal.consultant].timezone) is not None:
        return zone
    return next(iter(journal.seekers.values())).timezone


def owner_of(journal: Journal) -> str:
    """The name of whoever the journal belongs to."""
    if journal.consultant is not None:
        return name_of(journal.consultant, journal)
    return next(iter(journal.seekers.values())).name


def headline(plan: Plan, journal: Journal) -> str:
    """Whose plan of when."""
    at = plan.at.astimezone(home_of(journal))
    return f"Sundown for {owner_of(journal)}: {at:%A} {at.day} {at:%B %Y}, {at:%H:%M}"


def sections(plan: Plan, journal: Journal) -> Iterator[tuple[str, list[Line]]]:
    """The open follow-ups under the headings overdue, due now, and each later day on which something may start."""
    home, groups = home_of(journal), {}  # type: ignore[var-annotated]
    for followup in plan.followups:
        if followup.open:
            groups.setdefault(_heading(followup, home), []).append(line_of(followup, journal, plan.at))
    order = ("Overdue", "Late, still in time", "To do now")
    for heading in sorted(groups, key=lambda h: (order.index(h) if isinstance(h, str) else 9, str(h))):
        title = heading if isinstance(heading, str) else f"From {heading:%A} {heading.day} {heading:%B %Y}"
        yield title, groups[heading]


def _heading(followup: FollowUp, home: tzinfo) -> str | date:
    named = {"overdue": "Overdue", "late_but_in_time": "Late, still in time", "due": "To do now"}
    return named.get(followup.state) or followup.earliest.astimezone(home).date()


def line_of(followup: FollowUp, journal: Journal, now: datetime | None = None) -> Line:
    """A follow-up in words, times by the clock that decided them."""
    home = home_of(journal)
    whom = "" if followup.to == "self" else f" to {name_of(followup.to, journal)}"
    by = "" if followup.by is None else f" [{name_of(followup.by, journal)}]"
    return Line(
        what=f"{kind_words(followup.kind, followup.medium)}{whom}{by}",
        way=media_words(followup.medium, followup.alternatives, followup.via),
        not_before=moment_words(followup.earliest, home, now),
        due=moment_words(followup.due, home, now),
        latest=moment_words(followup.latest, home, now),
        job=job_of(followup.opportunity, journal),
        why=followup.why,
        source=cited(followup.cites[0]) if followup.cites else "",
        followup=followup,
    )


PAST_STOPS = ("outcome", "withdrawal", "new-round", "lapsed", "one-call", "already-sent", "one-alert")
"""Stops of what was once open and is over; the full list is in the JSON form."""


def tasks_of(plan: Plan, journal: Journal) -> list[tuple[str, str]]:
    """Each task as what to do, about what and by when; and why."""
    home, found = home_of(journal), []
    for task in plan.tasks:
        subject = name_of(task.about, journal) if task.about is not None else ""
        about = ", ".join(part for part in (subject, job_of(task.opportunity, journal)) if part)
        late = "was due" if task.due is not None and task.due < plan.at else "by"
        due = f", {late} {moment_words(task.due, home, plan.at)}" if task.due is not None else ""
        found.append((TASK_WORDS[task.task] + (f" ({about})" if about else "") + due, task.why))
    return found


def stopped_of(plan: Plan, journal: Journal) -> list[str]:
    """What is not done, and why: of what still lies ahead."""
    over = {f"stops/{stop}" for stop in PAST_STOPS}
    stopped = [item for item in plan.suppressed if not over.intersection(item.rules)]
    return [f"{KIND_WORDS[item.kind]} to {name_of(item.to, journal)}: {item.why}" for item in stopped]


def nothing_open(plan: Plan, journal: Journal) -> str:
    """What to say where no follow-up is open."""
    met = any(fact.at <= plan.at and fact.KEY in ("interview", "meeting") for fact in journal.log)
    if not met:
        return "No interview and no meeting is written down yet, so nothing follows."
    waiting = any(task.task == "research" for task in plan.tasks)
    return "Nothing to do now. Patience is part of it." if waiting else "Nothing is open."
