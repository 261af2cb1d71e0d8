"""Addresses as people wrote them, made ready for links and headers, or refused with a reason."""

from __future__ import annotations

import re
from unicodedata import normalize
from urllib.parse import quote, unquote

from sundown.channels._handover import CannotCarry
from sundown.core.drafting.plain import shortened
from sundown.core.facts import Contact

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+(?!\d+$){_LABEL}")
_LONGEST_LOCAL_PART, _LONGEST_ADDRESS = 64, 254  # octets: RFC 5321, 4.5.3.1

_EXTENSION = re.compile(r"(?i)[\s,]*(?:\bextension|\bext\b|\bdurchwahl|x|#)[\s.:]*(\d{1,7})$")
_NUMBER = re.compile(r"\+?[\d\s().\-/\u2010-\u2015]+")
_FEWEST_DIGITS, _MOST_DIGITS = 5, 15
"""Shorter ones call for help or for a service, not for a person; E.164 has no longer ones."""

_PROFILE = re.compile(
    r"(?i)(?:https?://)?(?:(?:www|[a-z]{2})\.)?linkedin\.com(/(?:in|pub)/)([^\s/?#\\<>\"'@:]{1,200})/?(?:[?#]\S*)?"
)


def mail_address(written: str | None, key: str, whose: str) -> str:
    """An e-mail address in ASCII, a domain of other letters as xn--. Raises CannotCarry where it is none.

    It is one plain address as RFC 5322 has it, without a name, comments or quoted signs.
    """
    address = (written or "").strip()
    if not address:
        raise CannotCarry(f"No e-mail address of {whose} is known.", key)
    local, _, domain = address.rpartition("@")
    if local and not local.isascii():
        message = f"{_quoted(address)} has letters before the @ that not every mail program can write to."
        raise CannotCarry(message, key)
    plain = _plain_domain(domain)
    if plain is None or not _LOCAL_PART.fullmatch(local) or len(local) > _LONGEST_LOCAL_PART:
        raise CannotCarry(f"{_quoted(address)} is no e-mail address.", key)
    if len(f"{local}@{plain}") > _LONGEST_ADDRESS:
        raise CannotCarry(f"{_quoted(address)} is longer than an e-mail address can be.", key)
    return f"{local}@{plain}"


def _plain_domain(written: str) -> str | None:
    """The domain in ASCII; None where it is none.

    The codec follows IDNA 2003, which reads some letters, such as ß, as others and so finds another domain than the
    one that is meant. What does not come back as it was written is refused.
    """
    domain = normalize("NFC", written.lower())
    try:
        plain = domain.encode("idna").decode("ascii")
        if not domain.isascii() and plain.encode("ascii").decode("idna") != domain:
            return None
    except UnicodeError:
        return None
    return plain if _DOMAIN.fullmatch(plain) else None


def reader_address(reader: Contact) -> str:
    """The e-mail address of whoever gets it. Raises CannotCarry."""
    return mail_address(reader.email, f"contacts.{reader.id}.email", reader.name)


def telephone_digits(written: str | None, key: str, whose: str, what: str = "telephone") -> str:
    """What is dialled: digits, + in front where it is written, and `;ext=` with an extension (RFC 3966).

    Raises CannotCarry where it is no number, or more than one.
    """
    number = (written or "").strip()
    if not number:
        raise CannotCarry(f"No {what} number of {whose} is known.", key)
    extension = _EXTENSION.search(number)
    main = number[: extension.start()] if extension else number
    if main.startswith("+"):
        main = main.replace("(0)", "")  # the digit of calls at home
    digits = _ascii_digits(main)
    if not _NUMBER.fullmatch(main) or not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
        raise CannotCarry(f"{_quoted(number)} is no {what} number.", key)
    plus = "+" if main.startswith("+") else ""
    return f"{plus}{digits}" + (f";ext={_ascii_digits(extension[1])}" if extension else "")


def _ascii_digits(text: str) -> str:
    """The digits alone, whatever script they are written in."""
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def profile_address(written: str | None) -> str | None:
    """The page of a LinkedIn profile, at www.linkedin.com whatever was written around it; None where it is none."""
    found = _PROFILE.fullmatch((written or "").strip())
    name = unquote(found[2]) if found is not None else ""
    if found is None or not any(sign.isalnum() for sign in name):
        return None
    return f"https://www.linkedin.com{found[1].lower()}{quote(name, safe='')}"


def _quoted(text: str) -> str:
    return f"“{shortened(text, 60)}”"
