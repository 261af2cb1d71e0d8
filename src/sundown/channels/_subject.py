"""The subject of a mail that goes on from an earlier one: mail programs lay them together by it."""

from __future__ import annotations

import re

_ANSWERED = re.compile(r"(?i)^(?:\s*(?:re|aw|antw|sv|vs|fw|fwd|wg|tr)\s*(?:\[\d{1,3}\])?\s*[:：])+")
"""What mail programs of several languages put before a subject that is answered or forwarded."""


def reply_subject(earlier: str) -> str:
    """ "Re: " and the earlier subject, once however often it was answered; empty where that had none."""
    bare = _ANSWERED.sub("", earlier).strip()
    return f"Re: {bare}" if bare else ""
