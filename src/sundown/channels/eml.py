"""Download for my mail program.

The letter as a file that mail programs open (RFC 5322): of any length, with what is to be enclosed already in it. It
is marked as not sent, so that it opens as a letter to be sent; programs that don't know the mark show it as one that
came, and can edit it as new. It goes on from an earlier letter by that one's Message-ID and its subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote
from hashlib import sha256

from sundown.channels._addresses import mail_address, reader_address
from sundown.channels._afterwards import afterwards
from sundown.channels._handover import File, Handover
from sundown.channels._mail import cc_addresses, subject_of, to_enclose
from sundown.channels._piece import Piece

MEDIA = {"email": 2}

_LINE = 76  # characters of a line of the head, where it can be folded (RFC 5322, 2.1.1)
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_MOST_EARLIER = 20
_LOOKS_RECEIVED = (
    "If it looks like a letter that came in, choose “Edit As New Message” in Thunderbird, “Send Again” in Apple Mail."
)


def handover(piece: Piece) -> Handover:
    """The file, and how mail programs take it."""
    missing = [name for name in piece.letter.attachments if name not in {file.name for file in piece.enclosed}]
    return Handover(
        steps=(
            "Download the file and open it: your mail program shows the letter, ready to be sent.",
            _LOOKS_RECEIVED,
            *piece.passed_on,
            *to_enclose(missing),
            "Look at it there once more, and send it.",
        ),
        files=(File(_file_name(piece), "message/rfc822", message_bytes(piece)),),
        question=afterwards(piece),
    )


def message_bytes(piece: Piece) -> bytes:
    """The whole message. Raises CannotCarry where something is missing that it needs.

    The lines that hold names, subjects and Message-IDs are folded here: the newer folding of `email` differs between
    versions of Python, and some lose quotes around names or encode a Message-ID.
    """
    head = "".join(f"{name}: {value}\r\n" for name, value in _head(piece))
    return head.encode("ascii") + _content(piece)


def _head(piece: Piece) -> Iterator[tuple[str, str]]:
    """The lines of the head, each folded."""
    writer, receiver = piece.writer, piece.receiver
    yield "From", _mailbox("From", writer.name, mail_address(writer.email, "seeker.email", "yours"))
    yield "To", _mailbox("To", receiver.name, reader_address(receiver))
    if copies := cc_addresses(piece):
        yield "Cc", ",\r\n ".join(copies)
    yield "Subject", _unstructured("Subject", subject_of(piece))
    yield "Date", format_datetime(piece.at)
    if piece.message_id is not None:
        yield "Message-ID", piece.message_id
    if piece.thread is not None and piece.thread.message_ids:
        earlier = piece.thread.message_ids
        yield "In-Reply-To", earlier[-1]
        yield "References", "\r\n ".join(earlier if len(earlier) <= _MOST_EARLIER else _some(earlier))
    yield "X-Unsent", "1"


def _some(earlier: tuple[str, ...]) -> tuple[str, ...]:
    """The first of a long thread and the latest ones: so mail programs cut it too."""
    return (earlier[0], *earlier[1 - _MOST_EARLIER :])


def _unstructured(header: str, text: str) -> str:
    """A subject: as it is where it is short plain ASCII, else in the encoded words of RFC 2047."""
    plain = text.isascii() and "=?" not in text and len(header) + 2 + len(text) <= _LINE
    return text if plain else _encoded(header, text)


def _mailbox(header: str, name: str, address: str) -> str:
    """A name and its address. A name that could be read as anything else is quoted, one not in ASCII encoded."""
    name = name.strip()
    if not name:
        return address
    if not name.isascii() or "=?" in name or len(name) > _LINE // 2:
        words = _encoded(header, name)
    else:
        words = name if _ATOMS.fullmatch(name) else f'"{quote(name)}"'
    return f"{words}\r\n <{address}>"


def _encoded(header: str, text: str) -> str:
    return Header(text, "utf-8", maxlinelen=_LINE, header_name=header).encode(linesep="\r\n")


def _content(piece: Piece) -> bytes:
    """The text and what is enclosed, with the headers that say how they are written."""
    message = EmailMessage(policy=SMTP)
    message.set_content(piece.text + "\n", cte="quoted-printable")
    for file in piece.enclosed:
        main, _, sub = file.media_type.partition("/")
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    if piece.enclosed:  # neither base64 nor quoted-printable can hold "=_", so no part can hold the boundary
        message.set_boundary("=_" + sha256(piece.text.encode()).hexdigest()[:32])
    return message.as_bytes()


def _file_name(piece: Piece) -> str:
    """A plain name whatever the people are called: thank-you-email-kowalski.eml."""
    words = re.findall("[a-z0-9]+", f"{piece.letter.kind} {piece.letter.to}".lower())
    return f"{'-'.join(words)[:80] or 'letter'}.eml"
