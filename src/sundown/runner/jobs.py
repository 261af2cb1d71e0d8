"""What goes on by itself while the app runs. One more job is one more line of JOBS."""

from __future__ import annotations

from datetime import datetime, timedelta

from sundown.runner.worker import Job


def replan(at: datetime) -> str:
    """Plan every search again: days pass without anybody's doing anything."""
    from sundown.core.problems import BadInput
    from sundown.records.models import Seeker, Workspace
    from sundown.steps.plan import replan as replan_one

    begun = Seeker.objects.values("workspace").distinct()
    failed = []
    workspaces = [*Workspace.objects.filter(id__in=begun)]
    for workspace in workspaces:
        try:
            replan_one(workspace, at)
        except BadInput as error:  # such as a mistake in a playbook of one's own: the others are still planned
            failed.append(f"{workspace.name}: {error.problems[0]}")
    return "; ".join(failed)


JOBS = (Job("replan", "Plan again as time passes", timedelta(minutes=15), replan),)
