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
    return candidates
