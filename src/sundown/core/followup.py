"""The plan's values: follow-ups with their windows, what was withdrawn or suppressed, tasks and warnings.

Field for field these are the objects that `sundown plan --format json` prints (`docs/journal.md`, "The plan").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

KINDS = (
    "thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note", "helper_card", "status_call",
    "status_inquiry", "reply", "reschedule_confirmation", "withdrawal_letter", "decline_letter",
    "after_rejection_note", "offer_acknowledgement", "competing_offer_notice", "reference_alert", "reference_thanks",
    "networking_note", "article_share", "benefit_call", "linkedin_invitation", "new_year_card", "nurture_note",
    "consultant_notice", "recruiter_nudge", "recruiter_status_contact", "candidate_update", "card_notes",
)  # fmt: skip

CLOSED_STATES = ("done", "skipped")
STATES = ("planned", "due", "late_but_in_time", "overdue", *CLOSED_STATES)


@dataclass(frozen=True, slots=True)
class Window:
    """When a follow-up may be carried out. Each instant carries the zone that decided it; earliest <= due <= latest."""

    earliest: datetime
    due: datetime
    latest: datetime


def timing(window: Window, at: datetime) -> str:
    """How an open follow-up stands at `at`: `planned`, `due`, `late_but_in_time` or `overdue`."""
    now = at.timestamp()
    if now < window.earliest.timestamp():
        return "planned"
    if now <= window.due.timestamp():
        return "due"
    return "overdue" if now > window.latest.timestamp() else "late_but_in_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One dated intention, made by one rule.

    `to` is a contact, a seeker (in a consultant's plan) or `self`. `alternatives` are media as right as `medium`.
    `by` is None except in a consultant's plan. `cites` are rows of the rulebook, decisive ones first.
    """

    key: str
    kind: str
    to: str
    opportunity: str | None
    because_of: str | None
    medium: str
    alternatives: tuple[str, ...] = ()
    via: str | None = None
    by: str | None = None
    earliest: datetime
    due: datetime
    latest: datetime
    state: str
    rules: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    why: str = ""
    must: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Still to be carried out."""
        return self.state not in CLOSED_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A follow-up that the plan just before the newest known fact held and this one does not."""

    key: str
    kind: str
    to: str
    why: str
    cites: tuple[str, ...]
    opportunity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A follow-up that a rule would make and another rule stops."""

    kind: str
    to: str
    why: str
    cites: tuple[str, ...]
    opportunity: str | None = None
    because_of: str | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something for the seeker to do that is not a piece to somebody. `task` is its kind, `about` its subject."""

    task: str
    due: datetime | None
    why: str
    cites: tuple[str, ...]
    about: str | None = None
    opportunity: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWarning:
    """Something missing or doubtful: what it is about, and in words what to do."""

    about: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What follows from the facts known at `at` under one playbook."""

    at: datetime
    followups: tuple[FollowUp, ...]
    withdrawn: tuple[Withdrawn, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    tasks: tuple[Task, ...] = ()
    warnings: tuple[PlanWarning, ...] = ()
