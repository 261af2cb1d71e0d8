"""A person one may write to."""

from __future__ import annotations

from django.db import models

from sundown.records.models.row import Row


class Contact(Row):
    """A contact under the id (`key`) that facts name. `words` is the journal's mapping and holds everything; the
    columns beside it are copies to search and sort by."""

    key = models.CharField(max_length=80)
    name = models.CharField(max_length=300)
    organization = models.CharField(max_length=300, default="", blank=True)
    email = models.CharField(max_length=320, default="", blank=True)
    words = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "key"], name="contact_key"),)
        indexes = (
            models.Index(fields=["workspace", "name"], name="contact_name"),
            models.Index(fields=["workspace", "email"], name="contact_email"),
        )
