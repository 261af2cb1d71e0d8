"""Letters: every version that anybody saved, and who approved which."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from sundown.records.models.row import Row


class Letter(Row):
    """What is written for one follow-up in one medium; `script` is a call's other piece (`voicemail`), else empty."""

    followup = models.ForeignKey("records.FollowUp", on_delete=models.CASCADE, related_name="letters")
    script = models.CharField(max_length=40, default="", blank=True)
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    sent_by_medium = models.CharField(max_length=40, default="", blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "followup", "script"], name="one_letter_each"),)


class LetterVersion(Row):
    """The whole text at one moment; never changed. `source` is `sundown` for a draft, `person` for an edit.

    `sentences` tells of a draft which element each sentence is for and which fact it rests on.
    """

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    subject = models.TextField(default="", blank=True)
    body = models.TextField(default="", blank=True)
    sentences = models.JSONField(default=list)
    source = models.CharField(max_length=20, default="person")
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "letter", "number"], name="version_number"),)
        ordering = ("number",)


class Approval(Row):
    """A named person lets exactly this version go (S2-14). Taken back, it stays as a trace."""

    version = models.ForeignKey(LetterVersion, on_delete=models.PROTECT, related_name="approvals")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    by_name = models.CharField(max_length=300)
    at = models.DateTimeField()
    read_aloud = models.BooleanField(default=False)
    taken_back_at = models.DateTimeField(null=True)
