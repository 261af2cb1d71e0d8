"""One pursuit of one post at one organization."""

from __future__ import annotations

from django.db import models

from sundown.records.models.row import Row


class Opportunity(Row):
    """An opportunity under the id (`key`) that facts name; `words` is the journal's mapping and holds everything."""

    key = models.CharField(max_length=80)
    organization = models.CharField(max_length=300)
    title = models.CharField(max_length=300, default="", blank=True)
    words = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "key"], name="opportunity_key"),)
