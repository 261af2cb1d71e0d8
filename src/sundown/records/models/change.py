"""An edit of somebody or something that facts speak of."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from sundown.records.models.row import Row


class Change(Row):
    """What a seeker, a contact, an opportunity or the settings were before and after; who changed it, and when."""

    noun = models.CharField(max_length=20)
    key = models.CharField(max_length=80)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
