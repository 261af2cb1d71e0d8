"""What a step changed in the plan, kept for the next page that the person sees, and shown there once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from sundown.core.difference import Difference
from sundown.web.changes import difference_words
from sundown.web.showing import Showing

KEY = "told"


def told(changed: Difference, shown: Showing, sentence: str, **undo: Any) -> dict[str, Any]:
    """A difference for the part `difference.html`, behind the sentence that says what was done.

    `undo` is what else that part takes: undo_url, undo_fields.
    """
    words = difference_words(changed, shown, None)
    counted = "" if changed.empty else f" {_('In the plan:')} {words['summary']}."
    return {**words, "summary": f"{sentence}{counted}", **undo}


def keep(request: HttpRequest, words: Mapping[str, Any]) -> None:
    """Keep it for the next page."""
    request.session[KEY] = dict(words)


def kept(request: HttpRequest) -> Any:
    """What was kept for this page; it is shown once."""
    return request.session.pop(KEY, None) if KEY in request.session else None
