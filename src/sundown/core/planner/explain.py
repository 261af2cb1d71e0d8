"""Why one follow-up is in the plan and stands where it stands: facts, rule, the window's arithmetic, source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sundown.core.facts import Fact, Journal
from sundown.core.followup import FollowUp
from sundown.core.planner import followups, passes
from sundown.core.planner.candidates import Candidate
from sundown.core.planner.dating import explained
from sundown.core.planner.ground import Ground
from sundown.core.planner.reasons import why_stopped
from sundown.core.playbook import Playbook, Rule
from sundown.core.windows import meaning as window_meaning
from sundown.core.workdays import Holidays


@dataclass(frozen=True, slots=True)
class Explanation:
    """One follow-up taken apart.

    `followup` is None where a rule stopped it; then `stopped` says why and `stop_cites` on what it rests. `facts` are
    what it arose from, `window` names the window and `steps` is its arithmetic, a text with {} places and values.
    """

    key: str
    followup: FollowUp | None
    rule: Rule
    facts: tuple[Fact, ...]
    window: str
    meaning: str
    steps: tuple[tuple[str, tuple[object, ...]], ...]
    stopped: str | None
    stop_cites: tuple[str, ...]


def explain(
    journal: Journal, playbook: Playbook, holidays: Holidays, at: datetime, key: str
) -> Explanation | tuple[str, ...]:
    """The follow-up of that key (or the start of it) explained; the keys that exist where none or several fit."""
    ground, candidates = passes(journal, playbook, holidays, at)
    exact = [candidate for candidate in candidates if candidate.key == key]
    found = exact or [candidate for candidate in candidates if candidate.key.startswith(key)]
    chosen = [candidate for candidate in found if candidate.alive] or found
    if len(chosen) != 1:
        return tuple(candidate.key for candidate in (found or candidates) if candidate.alive or not found)
    return _taken_apart(chosen[0], candidates, ground)


def _taken_apart(candidate: Candidate, candidates: list[Candidate], ground: Ground) -> Explanation:
    steps: list[tuple[str, tuple[object, ...]]] = []
    if candidate.medium:
        explained(candidate, ground, candidates, lambda text, *values: steps.append((text, values)))
    stopped: str | None = None
    stop_cites: tuple[str, ...] = ()
    if candidate.stop is not None:
        stopped, stop_cites, _ = why_stopped(candidate, ground)
    return Explanation(
        key=candidate.key,
        followup=next((f for f in followups(candidates, ground) if f.key == candidate.key), None),
        rule=candidate.rule,
        facts=_facts_behind(candidate, ground),
        window=candidate.window_name,
        meaning=window_meaning(candidate.window_name),
        steps=tuple(steps),
        stopped=stopped,
        stop_cites=stop_cites,
    )


def _facts_behind(candidate: Candidate, ground: Ground) -> tuple[Fact, ...]:
    """The facts that made it: the occasion's own, and those of the log that tell of its interview."""
    occasion = candidate.occasion
    own = [occasion.fact] if occasion.fact is not None else []
    if occasion.talk is not None:
        named = ("interview", "occasion")
        own += [f for f in ground.situation.facts if any(getattr(f, n, None) == occasion.talk.id for n in named)]
    return tuple({id(fact): fact for fact in own}.values())
