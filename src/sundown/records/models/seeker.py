"""The job seeker."""

from __future__ import annotations

from django.db import models

from sundown.records.models.row import Row


class Seeker(Row):
    """The person whose search it is. `key` is `self` in a seeker's own workspace; `words` the journal's mapping."""

    key = models.CharField(max_length=80, default="self")
    name = models.CharField(max_length=300)
    words = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "key"], name="seeker_key"),)
