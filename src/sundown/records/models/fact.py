"""Something that happened."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from sundown.records.models.row import Row


class Fact(Row):
    """One entry of the log, never changed and never deleted but by `erase`; a further fact corrects it.

    `words` is the entry as the journal has it. `number` counts the facts of a workspace in the order in which they
    were written down; `at` is when it became known, `recorded_at` when it was written down, by whom and from where
    (`typed`, `journal`, `pocket`).
    """

    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    opportunity = models.CharField(max_length=80, default="", blank=True)
    words = models.JSONField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    source = models.CharField(max_length=40, default="typed")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "number"], name="fact_number"),)
        indexes = (models.Index(fields=["workspace", "opportunity", "at"], name="fact_opportunity"),)
