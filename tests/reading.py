"""What a folder of data holds, as JSON, read in a process of its own: `python tests/reading.py FOLDER AT`.

The journal as it is carried out, and the plan as it is kept, with the states of the instant AT.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from sundown.runner.database import open_up


def main(folder: Path, at: datetime) -> dict[str, Any]:
    """Read it."""
    open_up(folder, None, at)
    from sundown.records.models import Workspace
    from sundown.records.to_core import plan_kept
    from sundown.steps.carry import carry_out

    workspace = Workspace.objects.get()
    plan = [
        {
            "key": each.key, "to": each.to, "kind": each.kind, "medium": each.medium, "state": each.state,
            "earliest": each.earliest.isoformat(), "due": each.due.isoformat(), "latest": each.latest.isoformat(),
        }
        for each in plan_kept(workspace, at).followups
    ]  # fmt: skip
    return {"journal": carry_out(workspace), "plan": plan}


if __name__ == "__main__":
    folder, at = sys.argv[1:]
    sys.stdout.write(json.dumps(main(Path(folder), datetime.fromisoformat(at))))
