"""Searches told in a few lines over the shared cast of the rule files, and their plans in lines as short.

    planned('- {at: 2026-03-12T09:20-04:00, message_from: kowalski, opportunity: lakeshore}', "2026-03-12T12:00-04:00")

`playbooks/cast.yaml` is a seeker's journal without its log, `playbooks/caseload.yaml` a consultant's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache

from sundown import library
from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Plan
from sundown.core.planner import plan
from sundown.core.playbook import Playbook
from sundown.sources.journal import parse_journal


@cache
def cast_of(name: str) -> str:
    """The people and posts, as text."""
    return (library.SHELVES / "playbooks" / f"{name}.yaml").read_text(encoding="utf-8")


@cache
def told(log: str, cast: str = "cast") -> Journal:
    """The journal whose log these lines are."""
    indented = "".join(f"  {line}\n" for line in log.strip().splitlines())
    return parse_journal(f"{cast_of(cast)}\nlog:\n{indented}", f"a log over {cast}.yaml")


def playbook_of(name: str = "us", settings: Mapping[str, object] | None = None, without: str | None = None) -> Playbook:
    """A playbook that ships, with other settings or one rule less."""
    playbook = library.with_settings(library.shipped_playbook(name), settings or {}, "the test")
    rules = {id_: rule for id_, rule in playbook.rules.items() if id_ != without}
    return Playbook(name=name, settings=playbook.settings, rules=rules)


def planned(log: str, at: str, *, cast: str = "cast", playbook: Playbook | None = None) -> Plan:
    """The plan at `at` (ISO 8601 with an offset)."""
    journal, instant = told(log, cast), datetime.fromisoformat(at)
    return plan(journal, playbook or playbook_of(), library.holidays_for(journal), instant)


# ------------------------------------------------------------------------------------------ in lines


def minutes(moment: datetime | None) -> str:
    """An instant cut to the minute, in the zone that decided it."""
    return f"{moment:%Y-%m-%d %H:%M}" if moment is not None else "whenever"


def line_of(followup: FollowUp) -> str:
    """KIND to WHO by MEDIUM or MEDIUM: EARLIEST, DUE, LATEST."""
    media = " or ".join((followup.medium, *followup.alternatives))
    window = ", ".join(minutes(moment) for moment in (followup.earliest, followup.due, followup.latest))
    return f"{followup.kind} to {followup.to} by {media}: {window}"


def open_items(found: Plan) -> list[str]:
    """KIND to WHO of everything still to be carried out."""
    return sorted(f"{followup.kind} to {followup.to}" for followup in found.followups if followup.open)


def lines_of(found: Plan, *kinds: str) -> list[str]:
    """Everything open of these kinds, in the plan's order."""
    return [line_of(followup) for followup in found.followups if followup.open and followup.kind in kinds]
