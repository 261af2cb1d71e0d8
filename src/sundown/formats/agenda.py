"""The plan put in the order in which a person works through it: late, today, later; each line ready to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo

from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Plan
from sundown.core.words import KIND_WORDS, job_of, media_words, moment_words, name_of
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


def headline(plan: Plan, journal: Journal) -> str:
    """Whose plan of when."""
    owner = journal.consultant or next(iter(journal.seekers))
    at = plan.at.astimezone(home_of(journal))
    whose = name_of(owner, journal) if journal.consultant else next(iter(journal.seekers.values())).name
    return f"Sundown for {whose}: {at:%A} {at.day} {at:%B %Y}, {at:%H:%M}"


def sections(plan: Plan, journal: Journal) -> Iterator[tuple[str, list[Line]]]:
    """The open follow-ups under the headings overdue, due now, and each later day on which something may start."""
    home, groups = home_of(journal), {}  # type: ignore[var-annotated]
    for followup in plan.followups:
        if followup.open:
            groups.setdefault(_heading(followup, home), []).append(line_of(followup, journal))
    order = ("Overdue", "Late, still in time", "To do now")
    for heading in sorted(groups, key=lambda h: (order.index(h) if isinstance(h, str) else 9, str(h))):
        title = heading if isinstance(heading, str) else f"From {heading:%A} {heading.day} {heading:%B %Y}"
        yield title, groups[heading]


def _heading(followup: FollowUp, home: tzinfo) -> str | date:
    named = {"overdue": "Overdue", "late_but_in_time": "Late, still in time", "due": "To do now"}
    return named.get(followup.state) or followup.earliest.astimezone(home).date()


def line_of(followup: FollowUp, journal: Journal) -> Line:
    """A follow-up in words, times by the clock that decided them."""
    home = home_of(journal)
    whom = "" if followup.to == "self" else f" to {name_of(followup.to, journal)}"
    by = "" if followup.by is None else f" [{name_of(followup.by, journal)}]"
    return Line(
        what=f"{KIND_WORDS[followup.kind]}{whom}{by}",
        way=media_words(followup.medium, followup.alternatives, followup.via),
        not_before=moment_words(followup.earliest, home),
        due=moment_words(followup.due, home),
        latest=moment_words(followup.latest, home),
        job=job_of(followup.opportunity, journal),
        why=followup.why,
        source=cited(followup.cites[0]) if followup.cites else "",
        followup=followup,
    )
