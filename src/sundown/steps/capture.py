"""Capture: the people met at an event, a card each, written down before the next handshake."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sundown.core.drafting import known_at
from sundown.core.facts import Journal, Meeting
from sundown.core.invitations.people import contact_id, readable_id
from sundown.records.models import User, Workspace
from sundown.records.to_core import journal_of
from sundown.sources.journal.writer import plain_words, record_mapping
from sundown.steps.observe import Recorded, record

SOURCE = "capture"


def begin_meeting(workspace: Workspace, name: str, place: str, *, by: User | None, at: datetime) -> str:
    """An event that goes on at `at`, under a new id, which is returned. It ends, as far as is known, with `at`."""
    journal = journal_of(workspace)
    key = readable_id(
        f"{name} {at:%Y-%m-%d}", [meeting.meeting for meeting in journal.log if isinstance(meeting, Meeting)]
    )
    words = {"at": at.isoformat(), "meeting": key, "start": at.isoformat(), "name": name, "place": place or None}
    record(workspace, [words], by=by, at=at, source=SOURCE)
    return key


def card(
    workspace: Workspace, meeting: str, contact: Mapping[str, object], note: Mapping[str, str], *,
    by: User | None, at: datetime, key: str | None = None,
) -> Recorded:  # fmt: skip
    """One person met there: known already under `key`, or new; and what was said. Raises BadInput.

    The meeting lasts, as far as is known, until its last card.
    """
    journal = journal_of(workspace)
    new = key is None
    key = key or contact_id(str(contact.get("name") or ""), journal.contacts)
    notes = {**_notes(journal, meeting, at), key: {name: text for name, text in note.items() if text}}
    words = {"at": at.isoformat(), "correction": meeting, "notes": notes, "end": at.isoformat()}
    return record(
        workspace, [words], by=by, at=at, source=SOURCE, contacts={key: contact} if new else None,
        because="of the card you noted",
    )  # fmt: skip


def _notes(journal: Journal, meeting: str, at: datetime) -> Mapping[str, object]:
    held = next((each for each in known_at(journal, at).all(Meeting) if each.meeting == meeting), None)
    return plain_words(record_mapping(held)).get("notes", {}) if held is not None else {}
