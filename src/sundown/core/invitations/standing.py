"""Each interview as the journal has it now, and how an invitation finds the one it made.

How an invitation is known again without a key of its own in the journal: the interview's id is
`<opportunity>-<code>`, the code being eight hexadecimal digits made from the invitation's UID, and each fact that came
from an invitation has the id `<interview>#<sequence>`. So `lakeshore-icu-3f9a2c1b#2` is the third version of the
invitation that made the interview `lakeshore-icu-3f9a2c1b`. Change neither by hand and later versions are recognised:
a lower sequence is old news, the same one a copy, a higher one a move, a correction or a cancellation (RFC 5546 2.1.5).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sundown.core.facts import (
    ContactId,
    Correction,
    Fact,
    Interview,
    InterviewCancelled,
    InterviewId,
    InterviewMoved,
    Journal,
    OpportunityId,
)
from sundown.core.invitations.invitation import Invitation

CORRECTABLE = ("end", "with_", "mode", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An interview as the journal has it now.

    `said_by` names the fact that a correction of that field must correct, None where the fact has no name;
    `invited` tells that the interview came from an invitation.
    """

    interview: InterviewId
    opportunity: OpportunityId
    sequence: int = 0
    at: datetime
    start: datetime | None = None
    end: datetime | None = None
    mode: str | None = None
    place: str | None = None
    with_: tuple[ContactId, ...] = ()
    cancelled: bool = False
    said_by: Mapping[str, str | None] = field(default_factory=dict)
    invited: bool = False


def code_of(uid: str) -> str:
    """Eight hexadecimal digits that stand for an invitation's UID."""
    return hashlib.sha256(uid.encode()).hexdigest()[:8]


def standings(journal: Journal) -> dict[InterviewId, Standing]:
    """Every interview of the journal as it stands after all facts, in the order of arrangement."""
    known: dict[InterviewId, Standing] = {}
    for fact in journal.log:
        if isinstance(fact, Interview):
            known[fact.interview] = _arranged(fact)
        elif isinstance(fact, InterviewMoved | InterviewCancelled) and fact.interview in known:
            known[fact.interview] = _changed(known[fact.interview], fact)
        elif isinstance(fact, Correction):
            of = next((one for one in known.values() if fact.corrects in (one.interview, *one.said_by.values())), None)
            if of:
                known[of.interview] = _corrected(of, fact)
    return known


def standing_of(invitation: Invitation, journal: Journal) -> Standing | None:
    """The interview an earlier version of this invitation made, if there is one."""
    pattern = re.compile(rf".*-{code_of(invitation.uid)}(-\d+)?")
    return next((one for one in reversed(standings(journal).values()) if pattern.fullmatch(one.interview)), None)


def is_news(invitation: Invitation, standing: Standing | None) -> bool:
    """False for an older version and for a second copy of one that was taken."""
    if standing is None:
        return True
    if invitation.sequence != standing.sequence:
        return invitation.sequence > standing.sequence
    if invitation.cancelled:
        return not standing.cancelled
    newer = invitation.stamp is not None and invitation.stamp > standing.at
    return newer and invitation.start not in (None, standing.start)


def _sequence(fact: Fact, otherwise: int) -> int:
    matched = re.fullmatch(r".+#(\d{1,9})", fact.id or "")
    return int(matched[1]) if matched else otherwise


def _arranged(fact: Interview) -> Standing:
    return Standing(
        interview=fact.interview,
        opportunity=fact.opportunity,
        sequence=_sequence(fact, 0),
        at=fact.at,
        start=fact.start,
        end=fact.end,
        mode=fact.mode,
        place=fact.place,
        with_=fact.with_,
        said_by=dict.fromkeys(CORRECTABLE, fact.id or fact.interview),
        invited=_sequence(fact, -1) >= 0,
    )


def _changed(standing: Standing, fact: InterviewMoved | InterviewCancelled) -> Standing:
    newer = replace(standing, at=fact.at, sequence=_sequence(fact, standing.sequence))
    if isinstance(fact, InterviewCancelled):
        return replace(newer, cancelled=True)
    said = {name: getattr(fact, name) for name in ("end", "with_", "mode") if getattr(fact, name)}
    said_by = {**standing.said_by, **dict.fromkeys(said, fact.id)}
    return replace(newer, start=fact.start or standing.start, said_by=said_by, **said)


def _corrected(standing: Standing, fact: Correction) -> Standing:
    changes: dict[str, Any] = {name: fact.changes[name] for name in CORRECTABLE if name in fact.changes}
    newer = replace(standing, at=fact.at, sequence=_sequence(fact, standing.sequence), **changes)
    return replace(newer, cancelled=newer.cancelled or fact.void)
