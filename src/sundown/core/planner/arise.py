"""First pass: what arises. Every occasion, every rule after it, every reader of it, where its conditions hold."""

from __future__ import annotations

from collections.abc import Iterable

from sundown.core.planner.audiences import AUDIENCES
from sundown.core.planner.candidates import Candidate
from sundown.core.planner.conditions import OF_THE_OCCASION, OF_THE_READER
from sundown.core.planner.ground import Ground
from sundown.core.planner.occasions import occasions
from sundown.core.planner.threads import Occasion
from sundown.core.playbook import Rule


def arise(ground: Ground) -> list[Candidate]:
    """Everything that the playbook's rules make of what is known, before anything replaces or paces it."""
    makers = ground.playbook.makers
    candidates = []
    for occasion in occasions(ground):
        for rule in makers[occasion.trigger]:
            for to in _readers(rule, occasion, ground):
                candidates.append(
                    Candidate(rule=rule, occasion=occasion, to=to, kind=rule.makes, window_name=rule.window)
                )
    _tell_apart(candidates)
    return candidates


def _readers(rule: Rule, occasion: Occasion, ground: Ground) -> Iterable[str]:
    """Whom the rule makes write to; nobody where the occasion is not as the rule says."""
    about_readers = []
    for word in rule.when:
        holds = OF_THE_OCCASION.get(word)
        if holds is None:
            about_readers.append(OF_THE_READER[word])
        elif not holds(occasion, ground):
            return ()
    readers = AUDIENCES[rule.to](occasion, ground)
    for concerns in about_readers:
        readers = [to for to in readers if concerns(occasion, to, ground)]
    return readers


def _tell_apart(candidates: list[Candidate]) -> None:
    """Two messages in one minute, an offer named twice, a rule of one's own beside another: each has its own key."""
    seen: dict[str, int] = {}
    for candidate in candidates:
        key = candidate.key
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            candidate.suffix = str(seen[key])
