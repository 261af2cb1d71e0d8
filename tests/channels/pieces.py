"""Letters on their way out, over the shared cast of the rule files, and what people do with what they are handed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from urllib.parse import parse_qsl, unquote

import pytest
from tests.told import told

from sundown.channels import CannotCarry, File, Handover, Piece, Thread, Writer, channel
from sundown.core.facts import Contact, ContactId
from sundown.core.written import WrittenLetter

TEXT = """\
Dear Ms. Kowalski,

Thank you for your time today. We talked about the night shift & its 50% rule.

Kind regards,

Amara Okafor
"""
SUBJECT = "Thank you - ICU Nurse, March 10"
AT = datetime.fromisoformat("2026-03-10T15:30:00-04:00")
AMARA = Writer(name="Amara Okafor", email="amara.okafor@mail.example", phone="+1 216 555 0142", country="US")

TALK = """\
- {at: 2026-03-03T10:00-05:00, interview: r1, opportunity: lakeshore, start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:15-04:00, with: [kowalski]}
"""  # noqa: E501

PDF = File("letter.pdf", "application/pdf", b"%PDF-1.7 a letter")
CV = File("cv.pdf", "application/pdf", bytes(range(256)))

KIND_OF = {
    "email": "thank_you_email", "post": "strategic_letter", "handwritten": "handwritten_note", "phone": "status_call",
    "voicemail": "status_call", "linkedin": "linkedin_invitation", "fax": "strategic_letter",
}  # fmt: skip
"""A kind for each medium that goes out."""


def contact(key: str = "kowalski", /, **changes: object) -> Contact:
    """Somebody of the cast, with a fax and a LinkedIn page that only we know of."""
    known = told(TALK).contacts[ContactId(key)]
    reached = replace(known, fax="+1 216 555 0109", linkedin="https://www.linkedin.com/in/kowalski")
    return replace(reached, **changes)  # type: ignore[arg-type]


def piece(
    medium: str = "email",
    *,
    body: str = TEXT,
    subject: str | None = SUBJECT,
    kind: str | None = None,
    cc: tuple[str, ...] = (),
    attachments: tuple[str, ...] = (),
    **rest: object,
) -> Piece:
    """A letter to Denise Kowalski by that medium; `rest` are fields of the piece."""
    letter = WrittenLetter(
        to="kowalski",
        kind=kind or KIND_OF[medium],
        medium=medium,
        body=body,
        opportunity="lakeshore",
        subject=subject,
        cc=cc,
        attachments=attachments,
    )
    given = {"writer": AMARA, "reader": contact(), "at": AT, "message_id": "<r1.1@mail.example>", **rest}
    return Piece(letter=letter, **given)  # type: ignore[arg-type]


def posted(due: str | None, collection: str | None = "17:00", **rest: object) -> Piece:
    """A letter for the post that is due then."""
    hour = time.fromisoformat(collection) if collection else None
    return piece("post", due=datetime.fromisoformat(due) if due else None, collection=hour, **rest)


def handed(name: str, out: Piece) -> Handover:
    """What that channel hands over."""
    return channel(name).handover(out)


def reason(name: str, out: Piece) -> str:
    """Why that channel can't carry it; the handover says the same."""
    with pytest.raises(CannotCarry) as refused:
        handed(name, out)
    assert channel(name).can_carry(out) == refused.value.reason
    return refused.value.reason


def opened(link: str) -> dict[str, str]:
    """What a mail program reads in a link: split first, then decoded, as RFC 6068 says. A `+` stays a plus."""
    assert link.startswith("mailto:")
    to, _, query = link.removeprefix("mailto:").partition("?")
    fields = parse_qsl(query.replace("+", "%2B"), strict_parsing=bool(query))
    assert len(dict(fields)) == len(fields), "no field comes twice"
    return {"to": unquote(to), **dict(fields)}


def read(out: Piece) -> EmailMessage:
    """The downloaded message as a mail program reads it."""
    (file,) = handed("eml", out).files
    message = message_from_bytes(file.content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def who(out: Piece, header: str) -> tuple[str, str]:
    """The name and the address in a header of the downloaded message.

    Decoded by the older half of `email`: the newer one puts a blank between two encoded words of one name.
    """
    (file,) = handed("eml", out).files
    name, address = parseaddr(str(message_from_bytes(file.content)[header]).replace("\r\n", ""))
    return str(make_header(decode_header(name))), address


def answering(subject: str = SUBJECT, *ids: str) -> Thread:
    """An earlier letter."""
    return Thread(subject, ids)
