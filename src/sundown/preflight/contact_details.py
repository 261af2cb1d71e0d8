"""Your own telephone number and addresses are right, and an e-mail has one of them.

Whoever can't reach you can't invite you. A number, e-mail address or profile that is a slip away from a recorded one
blocks, with the right one suggested; one that no fact holds has to be confirmed. An e-mail to an employer without a
telephone number or address below it is warned about.

Example: 216 555 0124, where your number is 216 555 0142.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import slips

CITES = ("S4-15", "S1-01")

_PHONE = re.compile(r"(?<![\w./:-])(?:\+|00)?\(?\d(?:[\d )./\u00a0\u2011-]|\(\d{1,4}\)){5,22}\d(?![\w-])")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)?\d\d")
_EMAIL = re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_ADDRESS = re.compile(
    r"(?i)(?:https?://|www\.|(?<![\w@./-])(?:[\w-]{1,20}\.)?linkedin\.[a-z]+/)[^\s<>\"”]{0,300}[^\s<>\"”.,;:!?)’']"
)
_PROFILE = re.compile(r"(?i)linkedin\.[a-z.]+/in/([^/?#\s]+)")
_FEWEST_DIGITS = 7
_SHOULD_HAVE = ("thank_you_email", "strategic_letter", "second_round_thank_you", "status_inquiry", "reply")


def check(letter: Examination) -> Iterator[Finding]:
    """Wrong, new and missing details."""
    if letter.endless:
        return
    body, emails = letter.letter.body, _emails(letter)
    taken = [match.span() for pattern in (_EMAIL, _ADDRESS, _DATE) for match in pattern.finditer(body)]
    phones = [each for each in _PHONE.finditer(body) if not any(a < each.end() and each.start() < b for a, b in taken)]
    phones = [each for each in phones if len(_digits(each[0])) >= _FEWEST_DIGITS]
    for match in phones:
        yield from _phone(letter, match)
    for match in _EMAIL.finditer(body):
        yield from _compared(letter, match, emails, "e-mail address")
    for match in _ADDRESS.finditer(body):
        yield from _web_address(letter, match)
    if not phones and not _EMAIL.search(body) and _should_have(letter):
        yield letter.missing("warn", "no telephone number or address below the letter", _own(letter)[:1])


# ------------------------------------------------------------------------------------------ telephone


def _phone(letter: Examination, match: re.Match[str]) -> Iterator[Finding]:
    said, known = _digits(match[0]), _phones(letter)
    if any(_same_number(said, _digits(number)) for number in known):
        return
    near = next((number for number in known if _near_number(said, _digits(number))), None)
    if near is not None:
        yield _at(letter, "block", match, f"the number in the record is {near}", [near])
    elif letter.seeker.phones:
        yield _at(letter, "confirm", match, "no fact holds this number: is it right?")


def _phones(letter: Examination) -> list[str]:
    own = [phone.number for phone in letter.seeker.phones]
    others = (number for each in letter.situation.journal.contacts.values() for number in (each.phone, each.fax))
    return [*own, *filter(None, others)]


def _digits(number: str) -> str:
    """The digits that count inside the country: without the sign, zeros and blanks in front."""
    return re.sub(r"\D", "", number.replace("(0)", "")).lstrip("0")


def _same_number(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _FEWEST_DIGITS and long.endswith(short)


def _near_number(one: str, other: str) -> bool:
    """Whether they are a slip or two apart, with or without the country's digits."""
    return any(
        len(tail) >= _FEWEST_DIGITS and slips(one, tail) <= (1 if len(tail) < 9 else 2)
        for tail in {other, *(other[cut:] for cut in (1, 2, 3))}
    ) or any(len(tail) >= _FEWEST_DIGITS and slips(tail, other) <= 1 for tail in (one[1:], one[2:]))


# ------------------------------------------------------------------------------------------ addresses


def _emails(letter: Examination) -> list[str]:
    """The writer's own address first, then everybody's."""
    people = letter.situation.journal.contacts.values()
    return list(filter(None, (letter.seeker.email, *(each.email for each in people))))


def _compared(letter: Examination, match: re.Match[str], known: Iterable[str], what: str) -> Iterator[Finding]:
    said, right = match[0].casefold(), [each for each in known if each]
    if any(said == each.casefold() for each in right) or any(said in text.casefold() for _, text in _found(letter)):
        return
    near = next((each for each in right if _near_address(said, each.casefold())), None)
    if near is not None:
        yield _at(letter, "block", match, f"the {what} in the record is {near}", [near])
    elif right:
        yield _at(letter, "confirm", match, f"no fact holds this {what}: is it right?")


def _found(letter: Examination) -> Iterable[tuple[str, str]]:
    return letter.record.texts


def _near_address(one: str, other: str) -> bool:
    """Two slips in all, or the same name at another domain that is nearly the same."""
    return slips(one, other) <= 2 or _bones(one) == _bones(other)


def _bones(address: str) -> str:
    return re.sub(r"[^\w@]|_", "", address)


def _web_address(letter: Examination, match: re.Match[str]) -> Iterator[Finding]:
    known = [text for _, text in _found(letter) if "/" in text and "." in text and " " not in text]
    said = _bare(match[0])
    if any(said == _bare(each) or said in _bare(each) for each in known):
        return
    near = next((each for each in known if slips(said, _bare(each)) <= 2), None)
    if near is not None:
        yield _at(letter, "block", match, f"the address in the record is {near}", [near])
        return
    profile = _PROFILE.search(match[0])
    if profile is not None:
        yield from _profile(letter, match, profile[1])


def _profile(letter: Examination, match: re.Match[str], slug: str) -> Iterator[Finding]:
    """A LinkedIn profile that the record does not hold: the writer's own name in it is right, nearly so is not."""
    said = re.sub(r"[\W\d_]", "", slug.casefold())
    own = re.sub(r"[\W\d_]", "", letter.seeker.name.casefold())
    if said and 0 < slips(said, own) <= 2:
        yield _at(letter, "block", match, f"the profile does not spell {letter.seeker.name}")
    elif said != own:
        yield _at(letter, "confirm", match, "no fact holds this profile: is it right?")


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.casefold()).rstrip("/")


# ------------------------------------------------------------------------------------------ what is missing


def _should_have(letter: Examination) -> bool:
    if letter.medium != "email" or letter.kind not in _SHOULD_HAVE or letter.kind in RECRUITERS_KINDS:
        return False
    contact = letter.contact
    return contact is not None and contact.kind == "contact" and bool(letter.anatomy.words) and bool(_own(letter))


def _own(letter: Examination) -> list[str]:
    return [*(phone.number for phone in letter.seeker.phones), *filter(None, (letter.seeker.email,))]


def _at(letter: Examination, severity: str, match: re.Match[str], message: str, suggest: Iterable[str] = ()) -> Finding:
    return letter.within("body", severity, match.span(), message, suggest)


_SIGNED = "Thank you for your time.\n\nSincerely,\n\nAmara Okafor\n"

PASSES = (
    Example(body=f"{_SIGNED}216 555 0142\n"),
    Example(body=f"{_SIGNED}amara@mail.example\n"),
    Example(body="Thank you.\n\nAmara Okafor\n", kind="helper_card", medium="handwritten", to="reed"),
)
FAILS = (
    Example(body=f"{_SIGNED}216 555 0124\n", quote="216 555 0124"),
    Example(body=f"{_SIGNED}amarra@mail.example\n", quote="amarra@mail.example"),
    Example(body=f"{_SIGNED}+1 330 777 9000\n", quote="+1 330 777 9000"),
    Example(body=_SIGNED),
)
