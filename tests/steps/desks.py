"""A workspace right after the nurse's interview and its debrief, and its letters: what the tests of letters share."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sundown.records.models import FollowUp, Letter, User, Workspace
from sundown.sources.journal import read_journal
from sundown.steps.carry import carry_in
from sundown.steps.draft import letters_for

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
WHOLE = read_journal(CASE)
AT = datetime.fromisoformat("2026-03-10T15:00:00-04:00")
LATER = timedelta(minutes=1)
GOOD = """Dear Miguel Santos,

Thank you for your time today and for showing me the unit. The rapid response story stayed with me: you kept everyone \
calm, and nobody had to ask twice what to do next. You said that you noticed my calm under load, and I was glad of it.

I want this job, and I would be glad to work nights with you and your team. I understand that the decision will come \
by Friday, March 20. If you need anything before then, you can reach me at the number below after noon.

Kind regards,

Amara Okafor RN
+1 216 555 0142
amara.okafor@mail.example
"""


def debriefed() -> Workspace:
    """The search in the afternoon of the interview: everything is open, nothing is written."""
    made = Workspace.objects.create(name="A search", created_at=AT)
    carry_in(made, replace(WHOLE, log=tuple(fact for fact in WHOLE.log if fact.at <= AT)), by=None, at=AT)
    made.refresh_from_db()
    return made


def somebody() -> User:
    """Who approves."""
    return User.objects.create(username="owner")


def row_of(workspace: Workspace, kind: str, to: str) -> FollowUp:
    """The follow-up of that kind to that person."""
    row = FollowUp.objects.get(workspace=workspace, kind=kind, to=to)
    row.workspace.refresh_from_db()
    return row


def letter_of(workspace: Workspace, kind: str = "thank_you_email", to: str = "santos") -> Letter:
    """Its letter, drafted; of a call the outline."""
    return letters_for(row_of(workspace, kind, to), at=AT)[0]
