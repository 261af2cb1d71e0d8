"""The pocket page: one HTML file that a phone keeps, for the debrief and for capturing people at an event.

It asks no server and opens no connection: style, script and what the journal knows stand in the file itself, and its
policy of content allows those two alone, by their hashes. What it hands back is read by `sundown.sources.pocket`.
"""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import datetime
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

from sundown.core.facts import Journal
from sundown.core.followup import Plan
from sundown.pocket.known import known

HERE = Path(__file__).parent
SCRIPTS = ("elements", "store", "words", "screens", "people", "parts", "debrief", "capture", "handing", "start")
"""The parts of the page's one script, in order."""
MOST_KNOWN = 80_000
"""Bytes. With style and script it is less than 150 kB, which any mail takes."""


def pocket_page(journal: Journal, plan: Plan, at: datetime) -> str:
    """The page for that journal as it is known at `at`; `plan` is its plan at that instant. Under 150 kB."""
    style, script, page = _parts()
    return page.substitute(
        style_hash=_hash(style),
        script_hash=_hash(script),
        style=style,
        script=script,
        known=_known_in_brief(journal, plan, at),
    )


def _known_in_brief(journal: Journal, plan: Plan, at: datetime) -> str:
    """What the page knows, as text of an element; with fewer interviews where there is too much around them."""
    text = ""
    for most_talks in (20, 8, 3, 1, 0):
        words = known(journal, plan, at, most_talks)
        text = escape(json.dumps(words, ensure_ascii=False, separators=(",", ":")), quote=False)
        if len(text.encode()) <= MOST_KNOWN:
            break
    return text


@cache
def _parts() -> tuple[str, str, Template]:
    """Style, script and the page around them."""
    parts = [(HERE / "script" / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    script = "\n(() => {\n'use strict';\n" + "\n".join(parts) + "})();\n"
    style = "\n" + (HERE / "page.css").read_text(encoding="utf-8")
    return style, script, Template((HERE / "page.html").read_text(encoding="utf-8"))


def _hash(text: str) -> str:
    """What a policy of content (CSP level 2) calls an inline element with this text."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
