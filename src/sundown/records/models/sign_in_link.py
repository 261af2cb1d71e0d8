"""The link by which the owner of this machine signs in."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from sundown.records.ids import new_id


class SignInLink(models.Model):
    """One use, ten minutes. Only the digest (SHA-256, hexadecimal) of what the link holds is kept."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
