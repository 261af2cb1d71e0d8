"""Invitations from calendar files (.ics): bytes in, `Invitation` values out; nothing the file does not say."""

from sundown.sources.ics.events import read_invitations

__all__ = ["read_invitations"]
