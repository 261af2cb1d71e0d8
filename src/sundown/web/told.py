"""What a step changed in the plan, in words, kept for the next page that the person sees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sundown.core.difference import Difference
from sundown.core.facts import Journal
from sundown.core.followup import FollowUp, Withdrawn
from sundown.core.words import job_of, kind_words, media_words, moment_words, name_of
from sundown.library import cited
from sundown.records.models import Workspace
from sundown.records.to_core import journal_of

SHOWN = 20  # of each sort: a plan of thousands is no page
SOURCES = 2
KEY = "told"


def told(changed: Difference, workspace: Workspace, summary: str, **undo: Any) -> dict[str, Any]:
    """A difference for the part `difference.html`. `undo` is what else that part takes: undo_url, undo_fields."""
    journal = journal_of(workspace)
    home = next(iter(journal.seekers.values())).timezone
    parts: dict[str, tuple[Any, ...]] = {
        "added": changed.added, "moved": changed.moved, "closed": changed.closed, "withdrawn": changed.withdrawn,
    }  # fmt: skip
    lists = {
        "added": [_line(one, journal, home) for one in changed.added[:SHOWN]],
        "moved": [
            {**_line(one.after, journal, home), "was": _when(one.before, home), "why": one.why}
            for one in changed.moved[:SHOWN]
        ],
        "closed": [_line(one, journal, home) for one in changed.closed[:SHOWN]],
        "withdrawn": [_gone(one, journal) for one in changed.withdrawn[:SHOWN]],
    }
    return {"summary": f"{summary}{_counted(parts)}", **lists, **undo}


def keep(request: HttpRequest, words: Mapping[str, Any]) -> None:
    """Keep it for the next page."""
    request.session[KEY] = dict(words)


def kept(request: HttpRequest) -> Any:
    """What was kept for this page; it is shown once."""
    return request.session.pop(KEY, None) if KEY in request.session else None


def _line(one: FollowUp, journal: Journal, home: tzinfo) -> dict[str, Any]:
    return {
        "what": _what(one, journal, one.medium),
        "when": _when(one, home),
        "why": one.why,
        "sources": _cited(one.cites),
    }


def _gone(one: Withdrawn, journal: Journal) -> dict[str, Any]:
    return {"what": _what(one, journal, "email"), "when": "", "why": one.why, "sources": _cited(one.cites)}


def _what(one: FollowUp | Withdrawn, journal: Journal, medium: str) -> str:
    words = kind_words(one.kind, medium)
    job = job_of(one.opportunity, journal)
    what = _("%(kind)s to %(name)s") % {"kind": f"{words[:1].upper()}{words[1:]}", "name": name_of(one.to, journal)}
    return f"{what} ({job})" if job else what


def _when(one: FollowUp, home: tzinfo) -> str:
    by = media_words(one.medium, one.alternatives, one.via)
    return _("%(medium)s, until %(day)s") % {"medium": by, "day": moment_words(one.due, home)}


def _cited(cites: Iterable[str]) -> list[str]:
    """The decisive sources: they come first."""
    return list(dict.fromkeys(map(cited, cites)))[:SOURCES]


def _counted(parts: Mapping[str, tuple[Any, ...]]) -> str:
    """How many of each sort, behind the sentence that says what was done."""
    words = {
        "added": ngettext("%d new", "%d new", len(parts["added"])),
        "moved": ngettext("%d moved", "%d moved", len(parts["moved"])),
        "closed": ngettext("%d done", "%d done", len(parts["closed"])),
        "withdrawn": ngettext("%d withdrawn", "%d withdrawn", len(parts["withdrawn"])),
    }
    counted = [words[name] % len(found) for name, found in parts.items() if found]
    return f" {_('In the plan:')} {', '.join(counted)}." if counted else ""
