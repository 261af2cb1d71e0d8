"""A page under watch: what it asks of other machines, what it complains of, and what axe-core finds in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page

AXE = Path(__file__).parent / "vendor/axe.min.js"
GRAVE = ("serious", "critical")
ON_THIS_MACHINE = "127.0.0.1"

TELL_OF_VIOLATIONS = """document.addEventListener("securitypolicyviolation", event => console.error(
    `against the content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))"""


@dataclass
class Watch:
    """What the pages of one browser context did that a page of Sundown never does."""

    requests: list[str] = field(default_factory=list)
    """The address of every request, in order."""

    complaints: list[str] = field(default_factory=list)
    """Errors on the console, exceptions of scripts, violations of the content policy."""

    @property
    def left(self) -> list[str]:
        """The requests that were to another machine."""
        return [address for address in self.requests if leaves(address)]

    def troubles(self, forgiven: str | None = None) -> list[str]:
        """Everything that went wrong, but for complaints that the expression `forgiven` finds."""
        complaints = [said for said in self.complaints if not (forgiven and re.search(forgiven, said))]
        return [*(f"asked another machine for {address}" for address in self.left), *complaints]

    def hear(self, message: ConsoleMessage) -> None:
        """Keep what the console calls an error."""
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")


def leaves(address: str) -> bool:
    """Whether a request to this address would leave the machine (`data:`, `blob:` and `file:` don't)."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss", "ftp") and parts.hostname != ON_THIS_MACHINE


def watch(context: BrowserContext) -> Watch:
    """Watch every page of that context, those that open later too."""
    seen = Watch()
    context.add_init_script(TELL_OF_VIOLATIONS)
    context.on("request", lambda request: seen.requests.append(request.url))
    context.on("console", seen.hear)
    context.on("weberror", lambda error: seen.complaints.append(str(error.error)))
    context.on("page", lambda page: page.on("websocket", lambda socket: seen.requests.append(socket.url)))
    return seen


def grave_findings(page: Page, *rules: str) -> list[str]:
    """What axe-core calls serious or critical in the page as it is now, each with its place and what is wrong there.

    With `rules` only these of its rules are asked. The script is handed to the browser itself, not put into the page:
    the page's content policy stays in force.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_script())
    only = {"runOnly": {"type": "rule", "values": list(rules)}} if rules else {}
    found = page.evaluate("wishes => axe.run(document, wishes)", {"resultTypes": ["violations"], **only})
    return [
        f"{finding['impact']}: {finding['id']}: {finding['help']}\n{_places(finding['nodes'])}"
        for finding in found["violations"]
        if finding["impact"] in GRAVE
    ]


def _places(nodes: list[dict[str, Any]]) -> str:
    """The elements that a finding is about."""
    told = (f"    {node['html'][:200]}\n        {node['failureSummary']}" for node in nodes[:5])
    return "\n".join(told) + (f"\n    and {len(nodes) - 5} more" if len(nodes) > 5 else "")


@cache
def axe_script() -> str:
    """axe-core's own text; it leaves `axe` in the window."""
    return AXE.read_text(encoding="utf-8")
