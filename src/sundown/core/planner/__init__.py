"""The planner: facts, a playbook and an instant in, an exact plan out. Pure: the same input gives the same plan.

Five passes, each in its own file: arise -> replace -> pace -> date -> state. What arises is data (`playbooks/`);
how one item takes another's place, how often, when, and where it stands is code with the playbook's settings.
"""

from __future__ import annotations

from datetime import datetime

from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Plan, Suppressed, Withdrawn
from sundown.core.planner.arise import arise
from sundown.core.planner.candidates import Candidate, grouped
from sundown.core.planner.dating import date_all
from sundown.core.planner.ground import Ground
from sundown.core.planner.pace import pace
from sundown.core.planner.reasons import why_stopped, why_withdrawn
from sundown.core.planner.replace import replace
from sundown.core.planner.situation import Situation
from sundown.core.planner.state import beside, settle
from sundown.core.planner.tasks import tasks
from sundown.core.planner.warnings import item_warnings, plan_warnings
from sundown.core.playbook import Playbook
from sundown.core.workdays import Holidays


def plan(journal: Journal, playbook: Playbook, holidays: Holidays, at: datetime) -> Plan:
    """What follows at `at` (aware) from the facts known then, under the playbook.

    `holidays` must hold the countries of everybody in the journal; an unknown one counts weekends only and is
    warned about.
    """
    ground, candidates = passes(journal, playbook, holidays, at)
    held = followups(candidates, ground)
    return Plan(
        at=at,
        followups=held,
        withdrawn=_withdrawn(candidates, held, ground),
        suppressed=_suppressed(candidates, ground),
        tasks=tasks(candidates, ground),
        warnings=plan_warnings(candidates, ground),
    )


def passes(journal: Journal, playbook: Playbook, holidays: Holidays, at: datetime) -> tuple[Ground, list[Candidate]]:
    """The five passes over what is known at `at`."""
    ground = Ground(Situation(journal, holidays, at), playbook)
    return ground, settle(date_all(_until_paced(ground), ground), ground)


def _until_paced(ground: Ground) -> list[Candidate]:
    return pace(replace(arise(ground), ground), ground)


def followups(candidates: list[Candidate], ground: Ground) -> tuple[FollowUp, ...]:
    """What the passes left alive, in order of due."""
    kept = [candidate for candidate in candidates if candidate.alive and candidate.window is not None]
    kept.sort(key=lambda c: (c.window.due.timestamp(), c.key) if c.window else (0.0, c.key))
    to_them = grouped(kept, lambda candidate: candidate.to)
    return tuple(_followup(candidate, to_them[candidate.to], ground) for candidate in kept)


def _followup(candidate: Candidate, to_them: list[Candidate], ground: Ground) -> FollowUp:
    """The candidate as the plan holds it, with warnings that look at the others to the same reader."""
    assert candidate.window is not None
    rule, occasion = candidate.rule, candidate.occasion
    return FollowUp(
        key=candidate.key,
        kind=candidate.kind,
        to=candidate.to,
        opportunity=candidate.opportunity,
        because_of=occasion.because_of,
        medium=candidate.medium,
        alternatives=candidate.alternatives,
        via=candidate.via,
        by=occasion.by,
        earliest=candidate.window.earliest,
        due=candidate.window.due,
        latest=candidate.window.latest,
        state=candidate.state,
        rules=(rule.id,),
        cites=rule.cites,
        why=rule.why,
        must=rule.must,
        warnings=item_warnings(candidate, to_them, ground),
    )


def _suppressed(candidates: list[Candidate], ground: Ground) -> tuple[Suppressed, ...]:
    found = []
    for candidate in candidates:
        if candidate.stop is None or candidate.stop.reason == "replaced":
            continue
        why, cites, rules = why_stopped(candidate, ground)
        found.append(
            Suppressed(
                kind=candidate.kind,
                to=candidate.to,
                opportunity=candidate.opportunity,
                why=why,
                cites=cites,
                because_of=candidate.occasion.because_of,
                rules=rules,
            )
        )
    return tuple(dict.fromkeys(found))


def _withdrawn(candidates: list[Candidate], present: tuple[FollowUp, ...], ground: Ground) -> tuple[Withdrawn, ...]:
    """What the plan just before the newest known fact held open, and this one does not hold at all."""
    situation = ground.situation
    newest = max((fact.at for fact in situation.journal.log if fact.at <= situation.at), default=None)
    if newest is None:
        return ()
    known_before = Situation(situation.journal, situation.holidays, situation.at, before=newest)
    earlier = Ground(known_before, ground.playbook, ground.windows)
    stopped = {candidate.key: candidate for candidate in candidates if candidate.stop is not None}
    held = {followup.key for followup in present}
    held |= {
        key for key, candidate in stopped.items() if candidate.stop is not None and candidate.stop.reason == "lapsed"
    }
    before = [candidate for candidate in _until_paced(earlier) if candidate.alive]
    missing = [candidate for candidate in before if candidate.key not in held and candidate.ending is None]
    if not missing:
        return ()  # the usual case: nothing that could have been open is gone, so the two dear passes are saved
    gone = []
    for candidate in settle(date_all(beside(missing, before, earlier), earlier), earlier):
        if candidate.alive and candidate.state not in ("", "done", "skipped") and candidate.key not in held:
            why, cites = why_withdrawn(candidate, stopped.get(candidate.key), newest, ground)
            gone.append(
                Withdrawn(
                    key=candidate.key,
                    kind=candidate.kind,
                    to=candidate.to,
                    why=why,
                    cites=cites,
                    opportunity=candidate.opportunity,
                )
            )
    return tuple(sorted(gone, key=lambda withdrawn: withdrawn.key))
