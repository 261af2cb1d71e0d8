"""What every row of a workspace has."""

from __future__ import annotations

from django.db import models

from sundown.records.ids import new_id


class Row(models.Model):
    """An id that sorts by time, and whose it is: no query crosses a workspace."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    workspace = models.ForeignKey("records.Workspace", on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True
