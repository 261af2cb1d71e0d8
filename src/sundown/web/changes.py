"""What a new fact made of the plan: kept in the session until the next one, shown by `parts/difference.html`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sundown.core.difference import Difference, Move
from sundown.core.followup import FollowUp, Withdrawn
from sundown.core.words import media_words
from sundown.records.models import Fact
from sundown.records.models import FollowUp as FollowUpRow
from sundown.records.to_core import followup_of
from sundown.steps.observe import Recorded
from sundown.web.items import piece_words, sources_of, whole
from sundown.web.showing import Showing, link

KEPT = "difference"
MOST = 40  # lines of one difference; more is said as a number
Words = dict[str, Any]


def keep(request: HttpRequest, recorded: Recorded, shown: Showing, *, told: str, because: str | None = None) -> None:
    """Remember what changed. `told` says what was written down; `because` completes "3 moved, because …"."""
    words = difference_words(recorded.difference, shown, because)
    words |= {"told": told, "facts": [str(fact.id) for fact in recorded.facts]}
    request.session[KEPT] = words


def kept(request: HttpRequest) -> Words | None:
    """What changed last, with the way to take it back; None where nothing did since."""
    words: Words | None = request.session.get(KEPT)
    if words is None:
        return None
    fields = [{"name": "fact", "value": fact} for fact in words["facts"]]
    undo = {"undo_url": link("undo"), "undo_fields": fields} if fields else {}
    return {**words, **undo}


def drop(request: HttpRequest) -> None:
    """It has been seen."""
    request.session.pop(KEPT, None)


def difference_words(changed: Difference, shown: Showing, because: str | None) -> Words:
    """A difference in words."""
    return {
        "summary": summary(changed, because),
        "added": added_words(changed.added, shown),
        "moved": _few(_moved(each, shown) for each in changed.moved),
        "closed": _few({**_change(each, shown), "when": ""} for each in changed.closed),
        "withdrawn": _few(_withdrawn(each, shown) for each in changed.withdrawn),
    }


def added_words(followups: Iterable[FollowUp], shown: Showing) -> list[Words]:
    """New follow-ups, a line each."""
    return _few(_change(each, shown) for each in followups)


def followed_by(occasion: str, shown: Showing) -> Words:
    """The open follow-ups of one interview or meeting, for the part `difference.html`."""
    rows = FollowUpRow.objects.filter(workspace=shown.workspace, because_of=occasion, withdrawn_at=None)
    followups = (followup_of(row, shown.at) for row in rows.order_by("due"))
    return {"summary": "", "added": added_words((one for one in followups if one.open), shown)}


def summary(changed: Difference, because: str | None) -> str:
    """3 moved and 1 new, because the decision is now 25 March."""
    counts = [
        (ngettext("%(n)s moved", "%(n)s moved", len(changed.moved)), len(changed.moved)),
        (ngettext("%(n)s new", "%(n)s new", len(changed.added)), len(changed.added)),
        (ngettext("%(n)s done with", "%(n)s done with", len(changed.closed)), len(changed.closed)),
        (ngettext("%(n)s withdrawn", "%(n)s withdrawn", len(changed.withdrawn)), len(changed.withdrawn)),
    ]
    said = [words % {"n": number} for words, number in counts if number]
    if not said:
        return _("The plan stays as it was")
    listed = ", ".join(said[:-1]) + _(" and ") + said[-1] if len(said) > 1 else said[0]
    return _("%(changes)s, because %(why)s") % {"changes": listed, "why": because} if because else listed


def _few(changes: Iterable[Words]) -> list[Words]:
    listed = list(changes)
    if len(listed) <= MOST:
        return listed
    return [*listed[:MOST], {"what": _("and %(n)s more") % {"n": len(listed) - MOST}}]


def _change(followup: FollowUp, shown: Showing) -> Words:
    return {
        "what": _what(followup, shown),
        "when": span(followup, shown),
        "why": followup.why,
        "sources": sources_of(followup.cites[:2]),
    }


def _moved(move: Move, shown: Showing) -> Words:
    before, after = span(move.before, shown), span(move.after, shown)
    if before == after:
        before, after = _way(move.before), _way(move.after)
    words = {"what": _what(move.after, shown), "was": before, "when": after}
    return {**words, "why": f"{move.why[:1].upper()}{move.why[1:]}.", "sources": sources_of(move.cites[:2])}


def _withdrawn(gone: Withdrawn, shown: Showing) -> Words:
    why = f"{gone.why[:1].upper()}{gone.why[1:]}".rstrip(".") + "."
    return {"what": _what(gone, shown), "why": why, "sources": sources_of(gone.cites[:2])}


def _what(followup: FollowUp | Withdrawn, shown: Showing) -> str:
    return whole(piece_words(followup, shown))


def _way(followup: FollowUp) -> str:
    return media_words(followup.medium, followup.alternatives, followup.via)


def span(followup: FollowUp, shown: Showing) -> str:
    """From when to when, the days once: Tue 17 March to Fri 20 March."""
    if followup.earliest.timestamp() <= shown.at.timestamp():
        return _("by %(day)s") % {"day": shown.moment(followup.due)}
    first, last = shown.day(followup.earliest, near=False), shown.moment(followup.due)
    return last if last.startswith(first) else _("%(first)s to %(last)s") % {"first": first, "last": last}


def facts_of(ids: Iterable[str], request: HttpRequest) -> list[Fact]:
    """The facts of this workspace by their ids, as a form sends them; what is no id names none."""
    named = [uuid for uuid in map(_uuid, ids) if uuid is not None]
    return list(Fact.objects.filter(workspace=request.workspace, id__in=named).order_by("number"))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def problem_words(problems: Iterable[object]) -> Mapping[str, list[str]]:
    """Problems by the field that they are about; those of none under the empty text."""
    told: dict[str, list[str]] = {}
    for problem in problems:
        key = str(getattr(problem, "key", "") or "").split(".")[0].split("[")[0]
        expected = getattr(problem, "expected", None)
        message = str(getattr(problem, "message", problem))
        words = f"{message}; expected {expected}" if expected else message
        told.setdefault(key, []).append(f"{words[:1].upper()}{words[1:]}.")
    return told
