"""First pass: what arises. Every occasion, every rule after it, every reader of it, where its conditions hold."""

from __future__ import annotations

from sundown.core.planner.audiences import AUDIENCES
from sundown.core.planner.candidates import Candidate
from sundown.core.planner.conditions import CONDITIONS
from sundown.core.planner.ground import Ground
from sundown.core.planner.occasions import occasions


def arise(ground: Ground) -> list[Candidate]:
    """Everything that the playbook's rules make of what is known, before anything replaces or paces it."""
    makers = ground.playbook.makers
    candidates = []
    for occasion in occasions(ground):
        for rule in makers[occasion.trigger]:
            for to in AUDIENCES[rule.to](occasion, ground):
                for word in rule.when:
                    if not CONDITIONS[word](occasion, to, ground):
                        break
                else:
                    candidates.append(
                        Candidate(rule=rule, occasion=occasion, to=to, kind=rule.makes, window_name=rule.window)
                    )
    _tell_apart(candidates)
    return candidates


def _tell_apart(candidates: list[Candidate]) -> None:
    """Two messages in one minute, an offer named twice, a rule of one's own beside another: each has its own key."""
    seen: dict[str, int] = {}
    for candidate in candidates:
        key = candidate.key
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            candidate.suffix = str(seen[key])
