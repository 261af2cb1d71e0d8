"""One dated intention, as the newest plan has it."""

from __future__ import annotations

from django.db import models

from sundown.records.models.row import Row

OPEN, DRAFTED, APPROVED, DONE, SKIPPED = PROGRESS = ("open", "drafted", "approved", "done", "skipped")


class FollowUp(Row):
    """A follow-up under the stable `key` of the plan.

    A new plan moves, adds and withdraws rows; `progress` is what a person did and outlives every plan. Instants are
    UTC, `zone` is the IANA zone that decided them. How late it is follows from the window and the clock, so it is not
    kept. A withdrawn one stays, with `withdrawn_why`. `remind_at` is when a person wants to see it again, inside the
    window.
    """

    key = models.CharField(max_length=300)
    kind = models.CharField(max_length=60)
    to = models.CharField(max_length=80)
    opportunity = models.CharField(max_length=80, default="", blank=True)
    because_of = models.CharField(max_length=120, default="", blank=True)
    medium = models.CharField(max_length=40)
    alternatives = models.JSONField(default=list)
    via = models.CharField(max_length=80, default="", blank=True)
    by = models.CharField(max_length=80, default="", blank=True)
    earliest = models.DateTimeField()
    due = models.DateTimeField()
    latest = models.DateTimeField()
    zone = models.CharField(max_length=60)
    rules = models.JSONField(default=list)
    cites = models.JSONField(default=list)
    why = models.TextField(default="", blank=True)
    must = models.JSONField(default=list)
    warnings = models.JSONField(default=list)
    progress = models.CharField(max_length=20, default=OPEN)
    remind_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_why = models.TextField(default="", blank=True)
    withdrawn_cites = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "key"], name="followup_key"),)
        indexes = (
            models.Index(fields=["workspace", "progress", "due"], name="followup_due"),
            models.Index(fields=["workspace", "earliest"], name="followup_earliest"),
            models.Index(fields=["workspace", "remind_at"], name="followup_remind"),
            models.Index(fields=["workspace", "opportunity"], name="followup_opportunity"),
            models.Index(fields=["workspace", "to"], name="followup_to"),
        )
