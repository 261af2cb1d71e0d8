"""Work that runs by itself."""

from __future__ import annotations

from django.db import models


class Job(models.Model):
    """When a job last ran, and what became of it: `doctor` and the settings show it."""

    name = models.CharField(max_length=60, primary_key=True)
    ran_at = models.DateTimeField()
    outcome = models.TextField(default="", blank=True)
