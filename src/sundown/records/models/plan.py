"""What a plan says besides its follow-ups."""

from __future__ import annotations

from django.db import models

from sundown.records.models.row import Row


class PlanAside(Row):
    """Tasks, warnings and what was suppressed of the newest plan, as it prints them; one row a workspace."""

    at = models.DateTimeField()
    revision = models.PositiveBigIntegerField()
    tasks = models.JSONField(default=list)
    suppressed = models.JSONField(default=list)
    warnings = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace"], name="one_plan"),)
