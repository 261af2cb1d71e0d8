"""Who is asked how things stand, and on what occasion."""

from __future__ import annotations

from sundown.core.drafting.material import Material
from sundown.core.drafting.slots.wording import Wording


def fill(said: Wording, material: Material) -> None:
    """After the process and the answers, on which it depends."""
    consultant = material.thread.consultant if material.thread is not None else None
    said.occasions.add("to_consultant" if consultant == material.reader.id else "to_employer")
    if "call_requested" not in said.occasions:
        said.occasions.add("check_in" if "decision_known" in said.occasions else "how_it_stands")
