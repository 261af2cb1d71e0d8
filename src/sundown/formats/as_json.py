"""The plan as the JSON object that other programs read (`docs/journal.md`, "The plan")."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any

from sundown.core.difference import Difference
from sundown.core.followup import FollowUp, Plan, Suppressed, Task, Withdrawn

RENAMED = {"alternatives": "or"}
LEFT_OUT_WHEN_EMPTY = ("by", "about", "because_of", "opportunity")


def plan_json(plan: Plan) -> str:
    """The plan as indented JSON with a final newline; the same plan gives the same bytes."""
    return _text(plan_mapping(plan))


def plan_mapping(plan: Plan) -> dict[str, Any]:
    """The plan as plain values, instants in ISO 8601 with their offset."""
    return {
        "at": plan.at.isoformat(),
        "followups": [followup_mapping(followup) for followup in plan.followups],
        "withdrawn": [_mapping(withdrawn) for withdrawn in plan.withdrawn],
        "suppressed": [_mapping(suppressed) for suppressed in plan.suppressed],
        "tasks": [_mapping(task) for task in plan.tasks],
        "warnings": [_mapping(warning) for warning in plan.warnings],
    }


def followup_mapping(followup: FollowUp) -> dict[str, Any]:
    """One follow-up as plain values; `by` only where a consultant's plan names somebody."""
    mapping = {RENAMED.get(f.name, f.name): _plain(getattr(followup, f.name)) for f in fields(followup)}
    if followup.by is None:
        del mapping["by"]
    return mapping


def difference_json(difference: Difference) -> str:
    """A difference of two plans as JSON."""
    return _text(
        {
            "added": [followup_mapping(followup) for followup in difference.added],
            "moved": [
                {
                    "from": followup_mapping(move.before),
                    "to": followup_mapping(move.after),
                    "why": move.why,
                    "cites": list(move.cites),
                }
                for move in difference.moved
            ],
            "closed": [followup_mapping(followup) for followup in difference.closed],
            "withdrawn": [_mapping(withdrawn) for withdrawn in difference.withdrawn],
        }
    )


def _mapping(value: Withdrawn | Suppressed | Task | Any) -> dict[str, Any]:
    named = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return {name: found for name, found in named.items() if found is not None or name not in LEFT_OUT_WHEN_EMPTY}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _text(mapping: dict[str, Any]) -> str:
    return json.dumps(mapping, ensure_ascii=False, indent=2) + "\n"
