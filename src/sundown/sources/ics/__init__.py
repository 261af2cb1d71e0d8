"""Invitations from calendar files (.ics): bytes in, `Invitation` values out; nothing the file does not say."""

from sundown.sources.ics.events import read_invitation_file, read_invitations
from sundown.sources.ics.zones import named_zone

__all__ = ["named_zone", "read_invitation_file", "read_invitations"]
