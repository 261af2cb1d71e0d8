"""Who signs in."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models

from sundown.records.ids import new_id


class User(AbstractUser):
    """A person with a way in. On one's own machine that is the owner, who signs in by a one-time link."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
