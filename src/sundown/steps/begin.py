"""The first start: an owner, and a workspace that is theirs."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction

from sundown.records.models import Membership, SignInLink, User, Workspace

LINK_HOLDS = timedelta(minutes=10)


@transaction.atomic
def begin(at: datetime) -> Workspace:
    """The owner's workspace; both are made at the first start."""
    membership = Membership.objects.filter(role="owner").order_by("id").first()
    if membership is not None:
        return membership.workspace
    owner = User.objects.create(username="owner")
    owner.set_unusable_password()
    owner.save()
    workspace = Workspace.objects.create(name="My search", created_at=at)
    Membership.objects.create(workspace=workspace, user=owner, role="owner")
    return workspace


def new_link(user: User, at: datetime) -> str:
    """What a sign-in link holds: shown once, kept as its digest only, good for one use within ten minutes."""
    secret = secrets.token_urlsafe(32)
    SignInLink.objects.create(user=user, digest=_digest(secret), expires_at=at + LINK_HOLDS)
    return secret


@transaction.atomic
def use_link(secret: str, at: datetime) -> User | None:
    """Whom a link signs in; None where it was used before, is too old, or never was. Two uses at once: one wins."""
    wanted = SignInLink.objects.filter(digest=_digest(secret), used_at=None, expires_at__gte=at)
    if wanted.update(used_at=at) != 1:
        return None
    return SignInLink.objects.get(digest=_digest(secret)).user


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
