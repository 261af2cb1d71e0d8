"""Whose search it is: one job seeker's, or a consultant's whole caseload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

from sundown.records.ids import new_id

if TYPE_CHECKING:
    from sundown.core.facts import Journal


class Workspace(models.Model):
    """Everything that one plan is made of.

    `playbook` and `settings` are the journal's keys of that name; `overlay` is a playbook of one's own as TOML, empty
    where there is none. `preferences` are matters of the screens alone: which paper. `revision`
    counts what was written: whoever keeps something in memory keeps it for one revision.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=200)
    playbook = models.CharField(max_length=60, default="us")
    settings = models.JSONField(default=dict)
    overlay = models.TextField(default="", blank=True)
    preferences = models.JSONField(default=dict)
    consultant = models.CharField(max_length=80, default="", blank=True)
    revision = models.PositiveBigIntegerField(default=0)
    created_at = models.DateTimeField()

    fresh: Journal | None = None
    """The journal as it was read in the transaction that goes on, after what was written last: no column."""
    _touched = False

    def __str__(self) -> str:
        return self.name

    @property
    def touched(self) -> bool:
        """Whether facts were written in the transaction that goes on. To say so again, after each write, makes what was
        read of them old."""
        return self._touched

    @touched.setter
    def touched(self, written: bool) -> None:
        self._touched, self.fresh = written, None


class Membership(models.Model):
    """Who may see a workspace, and as what: `owner` today."""

    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, default="owner")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "user"], name="one_membership_each"),)
