"""The named windows: what "the same day", "by sundown", "in a week to ten days" mean, each in one place.

A window is a function of a `Frame` (who writes to whom, after what, known since when, under which settings) and says
its arithmetic step by step to `say`, which `sundown explain` listens to. It returns the window, or the name of the stop
for which there is none. Its function's name is the word that rules use.

Zones (D-34): sunset, posting and the writer's own items count at the writer's place; "the same day" is C-02; every
other day counts in the reader's zone and holidays, from the date the anchor has there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from sundown.core.followup import Window
from sundown.core.playbook import ROW
from sundown.core.windows import answers, endings, interview, network, status
from sundown.core.windows.frame import CLOSING, Frame, Party, Say, silent

__all__ = ["ABOUT_THE_DATE", "CLOSING", "WINDOWS", "Frame", "Party", "Say", "cut", "meaning", "silent", "window"]

WindowFunction = Callable[[Frame, Say], Window | str]

_ROWS = re.compile(rf"^(?:{ROW.pattern}(?:, )?)+: | \((?:{ROW.pattern}(?:, )?)+\)")

WINDOWS: dict[str, WindowFunction] = {
    name: function
    for module in (interview, status, answers, endings, network)
    for name, function in vars(module).items()
    if getattr(function, "__module__", None) == module.__name__ and not name.startswith("_")
}
"""Every window by its name; each public function of the modules beside this one is one."""

ABOUT_THE_DATE = frozenset(
    name for name, function in WINDOWS.items() if function.__module__ in (status.__name__, endings.__name__)
)
"""Windows that look at the stated date. The others are not told it: a new date changes nothing about them."""


def meaning(name: str) -> str:
    """What the window means, in its docstring's words without the rows they cite."""
    words = _ROWS.sub("", " ".join((WINDOWS[name].__doc__ or "").split()))
    return words[:1].upper() + words[1:]


def window(name: str, frame: Frame, say: Say = silent) -> Window | str:
    """The named window for this frame, cut by its limit; or the stop that leaves no room for it."""
    found = WINDOWS[name](frame, say)
    if isinstance(found, str) or frame.limit is None:
        return found
    return cut(found, frame, say)


def cut(found: Window, frame: Frame, say: Say) -> Window:
    """D-43: latest is the limit, due comes before it, and a start behind that moves to the instant it was known."""
    limit = frame.limit if isinstance(frame.limit, datetime) else frame.end_of(frame.limit) if frame.limit else None
    if limit is None or limit >= found.latest:
        return found
    say("an answer is wanted by {}, so that is the latest", limit)
    due = min(found.due, limit)
    earliest = found.earliest if found.earliest <= due else min(frame.known, due)
    return Window(earliest, due, limit)
