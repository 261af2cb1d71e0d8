"""What the passes share: what is known, and the playbook in force."""

from __future__ import annotations

from dataclasses import dataclass, field

from sundown.core.followup import Window
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Occasion, Reader
from sundown.core.playbook import Playbook, Value


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground that every pass stands on."""

    situation: Situation
    playbook: Playbook
    windows: dict[tuple[object, ...], Window | str] = field(default_factory=dict)
    """Those already worked out, by name and likeness: the readers of a panel, and the plan before, share them."""

    def setting(self, name: str) -> Value:
        """The setting's value."""
        return self.playbook.values[name]

    def number(self, name: str) -> int:
        """The setting's whole number."""
        value = self.setting(name)
        assert isinstance(value, int)
        return value

    def reader(self, to: str, occasion: Occasion) -> Reader:
        """Who it goes to, seen from who writes."""
        return self.situation.people.reader(to, occasion.writer)

    def stops(self, reason: str) -> bool:
        """Whether the rule that stops for this reason is switched on."""
        return reason in self.playbook.guards
