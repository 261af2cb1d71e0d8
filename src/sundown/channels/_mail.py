"""What all ways of mail share: the link of a mail, and the steps about what is to be enclosed."""

from __future__ import annotations

from urllib.parse import quote

from sundown.channels._addresses import mail_address, reader_address
from sundown.channels._handover import CannotCarry
from sundown.channels._piece import Piece


def cc_addresses(piece: Piece) -> list[str]:
    """Who else gets it. Raises CannotCarry where one is no address."""
    return [mail_address(address, "cc", "a reader of the copy") for address in piece.letter.cc]


def subject_of(piece: Piece) -> str:
    """The subject. Raises CannotCarry where there is none: it is what busy people see first (S3-14)."""
    if not piece.subject:
        raise CannotCarry("The e-mail has no subject yet.", "subject")
    return piece.subject


def mailto(piece: Piece, text: str | None = None) -> str:
    """The link of RFC 6068: address, copies and subject, and the text where one is given.

    Raises CannotCarry where an address is none.
    """
    fields = {
        "cc": ",".join(cc_addresses(piece)),
        "subject": piece.subject,
        "body": (text or "").replace("\n", "\r\n"),
    }
    query = "&".join(
        f"{name}={quote(value, safe='@,' if name == 'cc' else '')}" for name, value in fields.items() if value
    )
    return f"mailto:{quote(reader_address(piece.receiver), safe='@')}" + (f"?{query}" if query else "")


def to_enclose(names: list[str]) -> tuple[str, ...]:
    """The step about files that the person has to add."""
    return (f"Attach before you send it: {', '.join(names)}.",) if names else ()
